#pragma once

#include <QAbstractTableModel>

#include "core/deadlines/look_ahead.h"
#include "ui/desk/desk.h"

namespace talan::ui {

/// The deadlines of one cell of the look-ahead, soonest first. It says nothing of a protected
/// person but the number of the case.
class LookAheadCaseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Due,
        What,
        Number,
        Patient,
        Unit,
        ColumnCount,
    };

    explicit LookAheadCaseModel(Desk &desk, QObject *parent = nullptr);

    void show(const QList<LookAheadDeadline> &deadlines);
    const LookAheadDeadline &deadlineAt(int row) const { return m_deadlines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString displayed(const LookAheadDeadline &deadline, Column column) const;
    bool isLate(const LookAheadDeadline &deadline) const;

    Desk &m_desk;
    QList<LookAheadDeadline> m_deadlines;
};

} // namespace talan::ui
