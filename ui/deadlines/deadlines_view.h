#pragma once

#include <QWidget>

#include "ui/desk/desk.h"

class QStackedLayout;
class QTabBar;

namespace talan::ui {

class LookAheadView;
class QueueView;

/// The view of deadlines (Svarstider): the work queue of today, and the look ahead at the weeks to
/// come.
class DeadlinesView final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlinesView(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    /// Prints the queue.
    void print();

signals:
    void openCaseRequested(talan::CaseId id);

private:
    void showPart(int part);

    QTabBar *m_parts;
    QStackedLayout *m_pages;
    QueueView *m_queue;
    LookAheadView *m_lookAhead;
};

} // namespace talan::ui
