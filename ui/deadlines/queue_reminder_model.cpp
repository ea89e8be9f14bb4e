#include "ui/deadlines/queue_reminder_model.h"

#include <algorithm>

#include "core/wording/date_words.h"
#include "ui/deadlines/queue_band.h"
#include "ui/deadlines/queue_words.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

QueueReminderModel::QueueReminderModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_today(today)
{}

void QueueReminderModel::show(const QList<QueueReminder> &reminders)
{
    beginResetModel();
    m_reminders = reminders;
    endResetModel();
    emit chosenChanged();
}

int QueueReminderModel::chosen() const
{
    return static_cast<int>(std::ranges::count(m_reminders, true, &QueueReminder::isChosen));
}

void QueueReminderModel::toggle(int line)
{
    QueueReminder &reminder = m_reminders[line];
    if (!reminder.isPossible)
        return;
    reminder.isChosen = !reminder.isChosen;
    emit dataChanged(index(line, 0), index(line, ColumnCount - 1));
    emit chosenChanged();
}

int QueueReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reminders.size());
}

int QueueReminderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueReminderModel::displayed(const QueueReminder &reminder, int column) const
{
    switch (column) {
    case CaseColumn:
        return reminder.row.number;
    case UnitColumn:
        return reminder.row.unitPath.isEmpty() ? queuePatientText(reminder.row)
                                               : queueUnitText(reminder.row);
    case NumberColumn:
        return reminder.isPossible ? QString::number(reminder.number) : QString();
    case DateColumn:
        return dayText(reminder.newDueOn, m_today);
    case RemarkColumn:
        return reminder.remark;
    default:
        return {};
    }
}

QVariant QueueReminderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueReminder &reminder = m_reminders.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(reminder, index.column());
    case Qt::EditRole:
        return index.column() == DateColumn ? QVariant(isoText(reminder.newDueOn)) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != CaseColumn)
            return {};
        return reminder.isChosen ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            displayed(reminder, index.column()));
    case kToneRole:
        if (!reminder.isPossible)
            return QVariant::fromValue(RowTone::Secondary);
        return QVariant::fromValue(index.column() == RemarkColumn && isLate(reminder.row, m_today)
                                       ? RowTone::Late
                                       : RowTone::Plain);
    default:
        return {};
    }
}

bool QueueReminderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_reminders.at(index.row()).isPossible)
        return false;
    if (role == Qt::CheckStateRole) {
        toggle(index.row());
        return true;
    }
    const QDate day = value.toDate();
    if (role != Qt::EditRole || index.column() != DateColumn || day <= m_today)
        return false;
    m_reminders[index.row()].newDueOn = day;
    emit dataChanged(index, index);
    return true;
}

QVariant QueueReminderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CaseColumn:
        return tr("Case");
    case UnitColumn:
        return tr("Unit", "care unit");
    case NumberColumn:
        return tr("Reminder", "its number");
    case DateColumn:
        return tr("New date");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

Qt::ItemFlags QueueReminderModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!index.isValid() || !m_reminders.at(index.row()).isPossible)
        return flags;
    if (index.column() == CaseColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == DateColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace talan::ui
