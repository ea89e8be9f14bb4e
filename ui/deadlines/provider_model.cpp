#include "ui/deadlines/provider_model.h"

#include <QHash>
#include <algorithm>

#include "core/wording/record_words.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QString headingOf(ProviderModel::Column column)
{
    switch (column) {
    case ProviderModel::Provider:
        return ProviderModel::tr("Provider", "heading");
    case ProviderModel::Requests:
        return ProviderModel::tr("Requests", "heading: statement requests sent");
    case ProviderModel::Answered:
        return ProviderModel::tr("Answered", "heading: how many requests");
    case ProviderModel::Running:
        return ProviderModel::tr("Running", "heading: how many requests");
    case ProviderModel::Median:
        return ProviderModel::tr("Median days", "heading: from dispatch to answer");
    case ProviderModel::P90:
        return ProviderModel::tr("9 of 10 within", "heading: days from dispatch to answer");
    case ProviderModel::InTime:
        return ProviderModel::tr("In time", "heading: share of answers");
    case ProviderModel::Extended:
        return ProviderModel::tr("Extended", "heading: how many requests");
    case ProviderModel::Reminders:
        return ProviderModel::tr("Reminders", "heading: how many were sent");
    case ProviderModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString explanationOf(ProviderModel::Column column)
{
    switch (column) {
    case ProviderModel::Median:
        return ProviderModel::tr(
            "Half of the answers came within so many days from the day the request was sent.");
    case ProviderModel::P90:
        return ProviderModel::tr("Nine of ten answers came within so many days.");
    case ProviderModel::InTime:
        return ProviderModel::tr("Of the requests that are answered or past their date: how many "
                                 "were answered by it, extensions included.");
    case ProviderModel::Extended:
        return ProviderModel::tr("Requests with at least one extension.");
    case ProviderModel::Provider:
    case ProviderModel::Requests:
    case ProviderModel::Answered:
    case ProviderModel::Running:
    case ProviderModel::Reminders:
        return {};
    case ProviderModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

bool hasEnoughAnswers(const ProviderRecord &record)
{
    return record.answered >= kFewestAnswers;
}

bool needsAnswers(ProviderModel::Column column)
{
    return column == ProviderModel::Median || column == ProviderModel::P90 ||
           column == ProviderModel::InTime;
}

/// The number of a column; negative where there are too few answers to count.
double numberOf(const ProviderRecord &record, ProviderModel::Column column)
{
    if (needsAnswers(column) && !hasEnoughAnswers(record))
        return -1;
    switch (column) {
    case ProviderModel::Requests:
        return record.requests;
    case ProviderModel::Answered:
        return record.answered;
    case ProviderModel::Running:
        return record.running;
    case ProviderModel::Median:
        return record.medianDays.value_or(-1);
    case ProviderModel::P90:
        return record.p90Days.value_or(-1);
    case ProviderModel::InTime:
        return record.decided == 0 ? -1 : static_cast<double>(record.inTime) / record.decided;
    case ProviderModel::Extended:
        return record.extended;
    case ProviderModel::Reminders:
        return record.reminders;
    case ProviderModel::Provider:
    case ProviderModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void ProviderModel::show(const QList<ProviderRecord> &records, const QList<CareUnit> &units)
{
    QHash<CareUnitId, CareUnit> byId;
    for (const CareUnit &unit : units)
        byId.insert(unit.id, unit);
    QList<ProviderRecord> known;
    QList<CareUnit> named;
    for (const ProviderRecord &record : records) {
        const auto unit = byId.constFind(record.unit);
        // A unit that a colleague has just added comes with the next lists.
        if (unit == byId.cend())
            continue;
        known.append(record);
        named.append(*unit);
    }
    if (known == m_records && named == m_units)
        return;
    beginResetModel();
    m_records = known;
    m_units = named;
    endResetModel();
}

void ProviderModel::setTree(bool isTree)
{
    if (isTree == m_isTree)
        return;
    m_isTree = isTree;
    if (!m_records.isEmpty())
        emit dataChanged(index(0, Provider), index(rowCount() - 1, Provider));
}

int ProviderModel::rowOf(CareUnitId unit) const
{
    const auto found = std::ranges::find(m_records, unit, &ProviderRecord::unit);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

int ProviderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ProviderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProviderModel::nameAt(int row) const
{
    const CareUnit &unit = m_units.at(row);
    constexpr int kIndent = 5;
    return m_isTree ? QString(kIndent * (unit.level - 1), u' ') + unit.name
                    : rules::unitTrail(unit.path);
}

QString ProviderModel::displayed(int row, Column column) const
{
    const ProviderRecord &record = m_records.at(row);
    if (column == Provider)
        return nameAt(row);
    if (needsAnswers(column) && !hasEnoughAnswers(record))
        return u"–"_s;
    if (column == InTime)
        return shareInTimeText(record);
    return QString::number(qRound(numberOf(record, column)));
}

QVariant ProviderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProviderRecord &record = m_records.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isUncounted = needsAnswers(column) && !hasEnoughAnswers(record);
    switch (role) {
    case Qt::DisplayRole:
        return displayed(index.row(), column);
    case Qt::ToolTipRole:
        if (column == Provider)
            return rules::unitTrail(m_units.at(index.row()).path);
        return isUncounted ? tr("Too few answers to count.") : QString();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headingOf(column),
                               isUncounted ? tr("Too few answers to count.")
                                           : displayed(index.row(), column).trimmed());
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case SortRole:
        return column == Provider ? static_cast<double>(index.row()) : numberOf(record, column);
    case PathRole:
        return m_units.at(index.row()).path;
    case kToneRole:
        return QVariant::fromValue(isUncounted ? RowTone::Secondary : RowTone::Plain);
    default:
        return {};
    }
}

QVariant ProviderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return headingOf(column);
    if (role == Qt::ToolTipRole)
        return explanationOf(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Provider ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    return {};
}

} // namespace talan::ui
