#include "ui/deadlines/queue_model.h"

#include <algorithm>

#include "core/wording/date_words.h"
#include "ui/deadlines/queue_band.h"
#include "ui/deadlines/queue_words.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

Qt::Alignment alignmentOf(QueueColumn column)
{
    const bool isRight = column == QueueColumn::Due || column == QueueColumn::Days;
    return (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void QueueModel::show(const QList<QueueRow> &queue, QDate today)
{
    if (queue == m_queue && today == m_today)
        return;
    emit aboutToChange();
    beginResetModel();
    m_queue = queue;
    m_today = today;
    arrange();
    endResetModel();
    emit changed();
}

void QueueModel::setOrder(const QueueOrder &order)
{
    if (order == m_order)
        return;
    emit aboutToChange();
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
    emit changed();
}

void QueueModel::arrange()
{
    m_shown = queueLines(m_queue, m_order, m_today);
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    setOrder({.grouping = m_order.grouping,
              .sort = columnAt(column),
              .descending = order == Qt::DescendingOrder});
}

const QueueRow *QueueModel::rowAt(int line) const
{
    if (line < 0 || line >= m_shown.lines.size() || lineAt(line).isHeading())
        return nullptr;
    return &m_queue.at(lineAt(line).row);
}

int QueueModel::lineOf(StatementRequestId request) const
{
    const auto row = std::ranges::find(m_queue, request, &QueueRow::request);
    if (row == m_queue.cend())
        return -1;
    const int place = static_cast<int>(std::distance(m_queue.cbegin(), row));
    const auto line = std::ranges::find(m_shown.lines, place, &QueueLine::row);
    return static_cast<int>(std::distance(m_shown.lines.cbegin(), line));
}

int QueueModel::requestLineFrom(int line, int step) const
{
    while (line >= 0 && line < rowCount() && lineAt(line).isHeading())
        line += step;
    return line >= 0 && line < rowCount() ? line : -1;
}

QueueGroup QueueModel::totals() const
{
    QueueGroup all{.title = {}, .requests = static_cast<int>(m_queue.size())};
    for (const QueueRow &row : m_queue) {
        all.late += isLate(row, m_today) ? 1 : 0;
        all.resting += row.state == RequestState::Suspended ? 1 : 0;
    }
    return all;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.lines.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kAllQueueColumns.size());
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    const auto *row = index.isValid() ? rowAt(index.row()) : nullptr;
    return row ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags(Qt::NoItemFlags);
}

QVariant QueueModel::headingData(int line, int column, int role) const
{
    if (role == RequestIdRole)
        return qint64{0};
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QueueGroup &group = groupAt(line);
    return QString(group.title + u" · "_s + queueCountText(group));
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueRow *row = rowAt(index.row());
    if (!row)
        return headingData(index.row(), index.column(), role);
    const QueueColumn column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(*row, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(displayText(column), displayed(*row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case RequestIdRole:
        return row->request.value();
    case kToneRole:
        return QVariant::fromValue(
            column == QueueColumn::Days ? queueTone(*row, m_settings, m_today) : RowTone::Plain);
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return displayText(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(columnAt(section)));
    return {};
}

QString QueueModel::displayed(const QueueRow &row, QueueColumn column) const
{
    switch (column) {
    case QueueColumn::Number:
        return row.number;
    case QueueColumn::Patient:
        return queuePatientText(row);
    case QueueColumn::Unit:
        return queueUnitText(row);
    case QueueColumn::Handler:
        return row.handlerName;
    case QueueColumn::State:
        return queueStateText(row);
    case QueueColumn::Due:
        return isoText(row.dueOn);
    case QueueColumn::Days:
        return queueDaysText(row, m_today);
    case QueueColumn::Picture:
        return queueBandText(row, m_today);
    }
    Q_UNREACHABLE();
}

} // namespace talan::ui
