#pragma once

#include <QTimer>
#include <QWidget>

#include "core/deadlines/look_ahead.h"
#include "ui/desk/desk.h"

class QBoxLayout;
class QTabBar;
class QTableView;

namespace talan::ui {

class AbsenceList;
class LookAheadCases;
class LookAheadModel;

/// The coming weeks by handler: deadlines against holidays and planned absence, and who takes over
/// whose cases. As many weeks stand there as have room.
class LookAheadView final : public QWidget
{
    Q_OBJECT

public:
    explicit LookAheadView(Desk &desk, QWidget *parent = nullptr);

    /// Reads everything again; the current cell and its cases stay. Waits until the view is on
    /// screen.
    void refresh();

signals:
    void openCaseRequested(talan::CaseId id);
    void shown(); ///< The weeks stand there, at the start and after every change.

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTopLine();
    void makeTable();
    void makeKeys();
    void listen();
    void take(const LookAhead &ahead);
    void listCell(bool takesFocus);
    void planAbsence();
    void takeOverCases();
    StaffId currentHandler() const;
    void adaptColumns();
    void adaptLower();
    void showLower();
    void eachMinute();

    Desk &m_desk;
    LookAheadModel *m_model;
    QTableView *m_table;
    LookAheadCases *m_cases;
    AbsenceList *m_absences;
    QBoxLayout *m_lower = nullptr; ///< The two panels, side by side where there is room …
    QTabBar *m_lowerTabs;          ///< … else one at a time.
    QTimer m_minute;
    QDateTime m_shownAt;
    bool m_isStale = true; ///< Something changed while the view was not on screen.
    int m_question = 0;    ///< Counts the questions, so that a late answer is known as such.
};

} // namespace talan::ui
