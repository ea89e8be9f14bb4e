#pragma once

#include <QDialog>

#include "core/office/list_changes.h"
#include "ui/desk/desk.h"

class QLabel;
class QTableWidget;

namespace talan::ui {

/// What a category has been called, from which day to which, and who wrote it. Latest first.
class CategoryHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    CategoryHistoryDialog(Desk &desk, ReferenceList list, const Category &entry, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &heading);
    void showHistory(const QList<HistoricEntry> &history);
    void showDefinition();
    void adaptSize();

    Desk &m_desk;
    QTableWidget *m_table;
    QLabel *m_definition;
    QList<HistoricEntry> m_history;
};

} // namespace talan::ui
