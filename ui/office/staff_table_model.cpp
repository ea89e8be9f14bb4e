#include "ui/office/staff_table_model.h"

#include <algorithm>

#include "core/wording/words.h"
#include "ui/kit/row_delegate.h"

namespace talan::ui {

namespace {

QString cellText(const StaffMember &member, StaffTableModel::Column column)
{
    switch (column) {
    case StaffTableModel::Name:
        return member.name;
    case StaffTableModel::Login:
        return member.login;
    case StaffTableModel::Role:
        return displayText(member.role);
    case StaffTableModel::SeesProtected:
        return member.seesProtected
                   ? StaffTableModel::tr("May open", "cases of persons with protected identity")
                   : StaffTableModel::tr("–", "may not open cases of protected persons");
    case StaffTableModel::Active:
        return member.isActive ? StaffTableModel::tr("Works here")
                               : StaffTableModel::tr("Has left", "the office");
    case StaffTableModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString headingOf(StaffTableModel::Column column)
{
    switch (column) {
    case StaffTableModel::Name:
        return StaffTableModel::tr("Name", "of a person of the office");
    case StaffTableModel::Login:
        return StaffTableModel::tr("Login name");
    case StaffTableModel::Role:
        return StaffTableModel::tr("Role", "of a person of the office");
    case StaffTableModel::SeesProtected:
        return StaffTableModel::tr("Protected identities", "heading: may somebody see them");
    case StaffTableModel::Active:
        return StaffTableModel::tr("Now", "heading: whether somebody works here at present");
    case StaffTableModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void StaffTableModel::setMembers(const QList<StaffMember> &members)
{
    if (members == m_members)
        return;
    beginResetModel();
    m_members = members;
    endResetModel();
}

int StaffTableModel::rowOf(StaffId id) const
{
    const auto member = std::ranges::find(m_members, id, &StaffMember::id);
    return member == m_members.end() ? -1 : static_cast<int>(member - m_members.begin());
}

int StaffTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int StaffTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StaffTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StaffMember &member = m_members.at(index.row());
    if (role == Qt::DisplayRole)
        return cellText(member, static_cast<Column>(index.column()));
    if (role == kToneRole)
        return QVariant::fromValue(member.isActive ? RowTone::Plain : RowTone::Secondary);
    return {};
}

QVariant StaffTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return headingOf(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace talan::ui
