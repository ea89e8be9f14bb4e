#pragma once

#include <QList>
#include <QWidget>

#include "core/cases/draft_store.h"

class QVBoxLayout;

namespace talan::ui {

class Desk;

/// Offers what was typed on this machine and never saved, one message each, newest first.
class DraftOffers final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftOffers(Desk &desk, QWidget *parent = nullptr);

    /// Looks for drafts of earlier runs.
    void look();

signals:
    void restoreRequested(const talan::Draft &draft);

private:
    void offer(const Draft &draft);
    void throwAway(const Draft &draft);
    void putBack(const Draft &draft);

    Desk &m_desk;
    QVBoxLayout *m_column;
};

} // namespace talan::ui
