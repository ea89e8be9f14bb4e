#pragma once

#include <QModelIndex>
#include <QTimer>
#include <QWidget>

#include "core/deadlines/today_list.h"
#include "ui/desk/desk.h"

class QLabel;
class QListView;
class QRadioButton;

namespace talan::ui {

class CaseRowKeys;
class Headline;
class TodayDelegate;
class TodayModel;

/// What is to be done now (Idag): to confirm, to contact, answers overdue and awaited, next steps.
/// The first thing on screen; one key acts on the current line and leads to the next.
class TodayView final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayView(Desk &desk, QWidget *parent = nullptr);

    /// Reads the list again; the current line and the place on screen stay.
    void refresh();

signals:
    void openCaseRequested(talan::CaseId id);
    /// All lines of the five groups, and those of them whose date has passed.
    void countChanged(int todo, int overdue);

private:
    void makeList();
    void makeKeys();
    QWidget *makeTopLine();
    void listen();
    QString memoryKey() const;
    void chooseWhose();

    void take(const TodayList &list);
    void tellCounts(const TodayList &list);
    void adaptHeadline();
    void eachMinute();
    void waitForNextMinute();
    const CaseRow *currentRow() const;
    void select(int row);
    void noteDone(CaseId id);
    void moveOnFrom(int row);
    void toggleGroupAt(const QModelIndex &index);

    Desk &m_desk;
    TodayModel *m_model;
    QListView *m_list;
    TodayDelegate *m_delegate;
    CaseRowKeys *m_keys = nullptr;
    Headline *m_headline = nullptr;
    QLabel *m_calm = nullptr; ///< Shown when nothing waits.
    QRadioButton *m_mine = nullptr;
    QRadioButton *m_everybodys = nullptr;
    QTimer m_minute;
    QDate m_shownDay;
    int m_question = 0;   ///< Counts the questions, so that a late answer is known as such.
    CaseId m_justActedOn; ///< The current case if something was just done with it.
};

} // namespace talan::ui
