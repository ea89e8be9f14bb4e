#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "core/office/staff.h"

namespace talan::ui {

/// The people of the office as rows, those who have left among them.
class StaffTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Login,
        Role,
        SeesProtected,
        Active,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(const QList<StaffMember> &members);
    const StaffMember &memberAt(int row) const { return m_members.at(row); }
    /// -1 when nobody has that id.
    int rowOf(StaffId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<StaffMember> m_members;
};

} // namespace talan::ui
