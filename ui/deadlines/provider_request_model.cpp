#include "ui/deadlines/provider_request_model.h"

#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

ProviderRequestModel::ProviderRequestModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{}

void ProviderRequestModel::show(const QList<ProviderRequest> &requests)
{
    if (requests == m_requests)
        return;
    beginResetModel();
    m_requests = requests;
    endResetModel();
}

int ProviderRequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int ProviderRequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProviderRequestModel::displayed(const ProviderRequest &request, Column column) const
{
    const QDate today = m_desk.clock().today();
    switch (column) {
    case Due:
        if (request.state == RequestState::Suspended)
            return displayText(request.state);
        return u"%1, %2"_s.arg(dayText(request.dueOn, today), distanceText(request.dueOn, today));
    case Number:
        return request.row.number;
    case Patient:
        return shownPatient(request.row);
    case Unit:
        return request.unitPath.section(u'/', -1);
    case Sent:
        return isoText(request.sentOn);
    case Reminders:
        return request.reminders == 0 ? QString() : QString::number(request.reminders);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ProviderRequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProviderRequest &request = m_requests.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(request, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(),
                               displayed(request, column));
    case Qt::ToolTipRole:
        if (column == Unit)
            return rules::unitTrail(request.unitPath);
        return column == Due ? isoText(request.dueOn) : QString();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case kToneRole: {
        const bool isLate =
            request.state != RequestState::Suspended && request.dueOn < m_desk.clock().today();
        return QVariant::fromValue(column == Due && isLate ? RowTone::Late : RowTone::Plain);
    }
    default:
        return {};
    }
}

QVariant ProviderRequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    const bool isRight = column == Sent || column == Reminders;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Due:
        return tr("Awaited", "heading: an answer, until when");
    case Number:
        return displayText(CaseColumn::Number);
    case Patient:
        return displayText(CaseColumn::Patient);
    case Unit:
        return displayText(CaseColumn::Unit);
    case Sent:
        return tr("Sent", "heading: when a request was sent");
    case Reminders:
        return tr("Reminders", "heading: how many were sent");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace talan::ui
