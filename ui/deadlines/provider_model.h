#pragma once

#include <QAbstractTableModel>

#include "core/deadlines/provider_record.h"

namespace talan::ui {

/// The records of the care providers, in the order of the tree: a region before its
/// administrations, those before their clinics and units.
class ProviderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Provider,
        Requests,
        Answered,
        Running,
        Median,
        P90,
        InTime,
        Extended,
        Reminders,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< double; the place in the tree, or the number shown.
        PathRole,                ///< QString: the unit's whole path.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ProviderRecord> &records, const QList<CareUnit> &units);
    /// Whether names stand as a tree, or each with the trail of what it belongs to.
    void setTree(bool isTree);

    const ProviderRecord &recordAt(int row) const { return m_records.at(row); }
    /// -1 while the unit has no record.
    int rowOf(CareUnitId unit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString nameAt(int row) const;
    QString displayed(int row, Column column) const;

    QList<ProviderRecord> m_records;
    QList<CareUnit> m_units; ///< One for each record.
    bool m_isTree = true;
};

} // namespace talan::ui
