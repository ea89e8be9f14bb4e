#pragma once

#include <QWidget>

#include "core/deadlines/provider_record.h"
#include "ui/desk/desk.h"

class QLabel;
class QSplitter;
class QTableView;

namespace talan::ui {

class ChoiceRow;
class ProviderColumns;
class ProviderModel;
class ProviderPanel;
class ProviderSort;
class SearchField;

/// How care providers answer (Enheter): requests, days, share in time, extensions and reminders of
/// every region, administration, clinic and unit, over a period.
class ProviderView final : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderView(Desk &desk, QWidget *parent = nullptr);

    /// Reads the records again; the current provider stays. Waits until the view is on screen.
    void refresh();

signals:
    void openCaseRequested(talan::CaseId id);
    void shown(); ///< The records stand there, at the start and after every change.

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTopLine();
    void makeTable();
    void makeKeys();
    void listen();
    QString memoryGroup() const;
    void restoreMemory();
    void saveMemory() const;

    QDate since() const;
    void take(const QList<ProviderRecord> &records);
    void filter();
    void adaptNames();
    void adaptSizes();
    void showEmptiness();
    void showCurrent();
    void select(CareUnitId unit);
    CareUnitId currentUnit() const;
    void showColumnMenu(const QPoint &globalPlace);

    Desk &m_desk;
    ProviderModel *m_model;
    ProviderSort *m_sorted;
    QTableView *m_table;
    ProviderColumns *m_columns = nullptr;
    ProviderPanel *m_panel;
    SearchField *m_filter = nullptr;
    ChoiceRow *m_period = nullptr;
    QLabel *m_empty;
    QSplitter *m_split;
    bool m_isStale = true; ///< Something changed while the view was not on screen.
    int m_question = 0;    ///< Counts the questions, so that a late answer is known as such.
};

} // namespace talan::ui
