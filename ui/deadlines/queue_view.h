#pragma once

#include <QPoint>
#include <QWidget>
#include <functional>
#include <memory>

#include "core/deadlines/work_queue.h"
#include "ui/cases/case_moves.h"
#include "ui/desk/desk.h"

class QLabel;
class QPrinter;
class QStackedLayout;

namespace talan::ui {

class QueueBar;
class QueueColumns;
class QueueKeys;
class QueueModel;
class QueueMoves;
class QueueTable;
class QueueTimeline;

/// Every running clock in one table and one picture (Svarstider): what is late first, one key to
/// act on a line, and reminders for all that are selected.
class QueueView final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueView(Desk &desk, QWidget *parent = nullptr);
    ~QueueView() override;

    /// Reads the queue again; selection and place stay. Waits until it is on screen.
    void refresh();
    /// Asks for a printer and prints the queue.
    void print();

signals:
    void openCaseRequested(talan::CaseId id);
    void shown(); ///< The queue stands there, at the start and after every change.

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeEmptyPage();
    void makeKeys();
    void listen();
    QString memoryGroup() const;
    void restoreMemory();
    void saveMemory() const;

    void take(const QList<QueueRow> &queue);
    void showCounts();
    void chooseWhose();
    void nextGrouping();
    void group(int grouping);
    void noteSelection();
    const QueueRow *currentRow() const;
    QList<QueueRow> selectedRows() const;
    void act(CaseMove move);
    void remindSelected();
    void readRequest(const QueueRow &row,
                     const std::function<void(const StatementRequest &request)> &done);
    void explain(int line, const QPoint &globalPlace);
    void showWhy();
    void showColumnMenu();
    void paintOn(QPrinter &printer);

    Desk &m_desk;
    QueueModel *m_model;
    QueueTimeline *m_timeline;
    QueueBar *m_bar;
    QLabel *m_count;
    QueueTable *m_table;
    QueueColumns *m_columns;
    QueueMoves *m_moves;
    QueueKeys *m_keys = nullptr;
    QStackedLayout *m_pages;
    QLabel *m_emptyText = nullptr;
    std::unique_ptr<QPrinter> m_printer;
    int m_question = 0;    ///< Counts the questions, so that a late answer is known as such.
    int m_explanation = 0; ///< The same for the dates somebody rests on.
    bool m_isStale = true; ///< Something changed while the view was not on screen.
};

} // namespace talan::ui
