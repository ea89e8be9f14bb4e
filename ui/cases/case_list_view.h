#pragma once

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include "core/cases/case_list.h"
#include "ui/desk/desk.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace talan::ui {

class CaseColumns;
class CaseFilterBar;
class CaseTableModel;
class Headline;

/// All cases of the office (Ärenden): searched, filtered, sorted, and acted on by one key a row.
class CaseListView final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseListView(Desk &desk, QWidget *parent = nullptr);

    /// Searches for words among all cases; other filters are cleared, so that nothing is missed.
    void search(const QString &words);

    /// Reads the rows again; selection and place stay. Waits until the list is on screen.
    void refresh();

    /// Only what is past its date, the longest first.
    void showOverdue();

signals:
    void openCaseRequested(talan::CaseId id);
    void newCaseRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmptyPage();
    void makeTable();
    void makeKeys();
    void listen();
    void restoreMemory();
    void saveMemory() const;
    QString memoryGroup() const;

    void applyFilters();
    void adaptSizes();
    void rememberPlace();
    void showAnswer();
    void returnToPlace();
    void showCount();
    void showEmptyPage();
    void goToList();
    void eachMinute();

    const CaseRow *currentRow() const;
    void showColumnMenu(const QPoint &globalPlace);

    Desk &m_desk;
    CaseTableModel *m_model;
    CaseFilterBar *m_filters;
    QLabel *m_count;
    QToolButton *m_clear;
    QToolButton *m_columnButton;
    QTableView *m_table;
    CaseColumns *m_columns;
    QStackedLayout *m_pages;
    Headline *m_emptyHeadline = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QTimer m_minute;
    QDate m_shownDay;

    CaseId m_placeCase; ///< The current case before rows change.
    QPersistentModelIndex
        m_topRow;          ///< The first row on screen before rows change; invalid at the top.
    bool m_isStale = true; ///< Something changed while the list was not on screen.
    bool m_wantsFirstRow = false; ///< Somebody went to the list before it had its rows.
};

} // namespace talan::ui
