#include "ui/cases/case_table_model.h"

#include <QSet>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/case_row_moves.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_merge.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kPage = 200;

qint64 keyOf(const CaseRow &row)
{
    return row.id.value();
}

/// A protected person's line says nothing of what the case is about, whatever the row may hold.
bool isSealed(const CaseRow &row, CaseColumn column)
{
    return row.patientShown == PatientShown::Protected &&
           (column == CaseColumn::Title || column == CaseColumn::Unit);
}

QString unitName(const QString &path)
{
    const auto parts = rules::unitPathParts(path);
    return parts.isEmpty() ? path : parts.last();
}

Qt::Alignment alignmentOf(CaseColumn column)
{
    const bool isRight = column == CaseColumn::Received || column == CaseColumn::Due;
    return (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

CaseTableModel::CaseTableModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    m_query.limit = kPage;
    // The office's own pre-deadlines may be others now.
    connect(&m_desk, &Desk::listsChanged, this, &CaseTableModel::refreshWords);
}

int CaseTableModel::placeOf(CaseColumn column)
{
    const auto *const found = std::ranges::find(kAllCaseColumns, column);
    return static_cast<int>(std::distance(kAllCaseColumns.begin(), found));
}

void CaseTableModel::setQuery(const CaseQuery &query)
{
    CaseQuery wanted = query;
    wanted.limit = kPage;
    wanted.after.clear();
    if (wanted == m_query)
        return;
    m_query = wanted;
    if (m_isStarted)
        ask(m_query, Answer::Replaces);
}

void CaseTableModel::reload()
{
    m_isStarted = true;
    CaseQuery again = m_query;
    again.limit = std::max(kPage, rowCount());
    // Nothing to keep before the first answer.
    ask(again, m_total < 0 ? Answer::Replaces : Answer::Renews);
}

void CaseTableModel::refreshWords()
{
    if (m_rows.isEmpty())
        return;
    const int due = placeOf(CaseColumn::Due);
    emit dataChanged(index(0, due), index(rowCount() - 1, due));
}

void CaseTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    CaseQuery sorted = m_query;
    sorted.sort = columnAt(column);
    sorted.descending = order == Qt::DescendingOrder;
    setQuery(sorted);
}

bool CaseTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && !m_next.isEmpty();
}

void CaseTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    CaseQuery onwards = m_query;
    onwards.after = m_next;
    ask(onwards, Answer::Continues);
}

void CaseTableModel::ask(CaseQuery query, Answer answer)
{
    const int question = ++*m_question;
    m_isFetching = true;
    auto job = [query = std::move(query),
                now = m_desk.clock().now(),
                latest = m_question,
                question](storage::Database &database) -> Result<CasePage> {
        if (latest->load() != question)
            return CasePage{};
        return listCases(database, query, now);
    };
    m_desk.read(this, std::move(job), [this, question, answer](const Result<CasePage> &page) {
        if (m_question->load() != question)
            return;
        m_isFetching = false;
        if (page)
            take(*page, answer);
        else
            m_desk.fail(Activity::ReadingCases, page.error());
    });
}

void CaseTableModel::take(const CasePage &page, Answer answer)
{
    emit aboutToAnswer();
    m_total = page.total;
    m_next = page.next;
    switch (answer) {
    case Answer::Replaces:
        replace(page.rows);
        break;
    case Answer::Renews:
        renew(page.rows);
        break;
    case Answer::Continues:
        append(page.rows);
        break;
    }
    emit answered();
}

void CaseTableModel::replace(const QList<CaseRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CaseTableModel::renew(const QList<CaseRow> &rows)
{
    const auto merge = rowMerge(rowKeys(m_rows, keyOf), rowKeys(rows, keyOf));
    for (const auto &run : merge.removed) {
        beginRemoveRows({}, run.first, run.last);
        m_rows.remove(run.first, run.last - run.first + 1);
        endRemoveRows();
    }
    if (!merge.order.isEmpty())
        reorder(merge.order);
    for (const auto &run : merge.inserted) {
        beginInsertRows({}, run.first, run.last);
        for (int row = run.first; row <= run.last; ++row)
            m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void CaseTableModel::reorder(const QList<int> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<CaseRow> sorted;
    QList<int> newPlace(order.size());
    for (int row = 0; row < order.size(); ++row) {
        sorted.append(m_rows.at(order.at(row)));
        newPlace[order.at(row)] = row;
    }
    m_rows = sorted;
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(newPlace.at(old.row()), old.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void CaseTableModel::append(const QList<CaseRow> &rows)
{
    // A case whose place in the order changed between two pages may come twice.
    QSet<qint64> known;
    for (const CaseRow &row : std::as_const(m_rows))
        known.insert(keyOf(row));
    QList<CaseRow> fresh;
    for (const CaseRow &row : rows) {
        if (!known.contains(keyOf(row)))
            fresh.append(row);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_rows.append(fresh);
    endInsertRows();
}

QModelIndex CaseTableModel::indexOf(CaseId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CaseRow::id);
    if (found == m_rows.cend())
        return {};
    return index(static_cast<int>(std::distance(m_rows.cbegin(), found)), 0);
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kAllCaseColumns.size());
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseRow &row = m_rows.at(index.row());
    const CaseColumn column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, column);
    case Qt::ToolTipRole:
        return explained(row, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(displayText(column), displayed(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case CaseIdRole:
        return row.id.value();
    case kToneRole:
        return QVariant::fromValue(
            column == CaseColumn::Due
                ? toneOfNext(row, m_desk.lists().settings, m_desk.clock().now())
                : RowTone::Plain);
    default:
        return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CaseColumn column = columnAt(section);
    if (role == Qt::DisplayRole)
        return displayText(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    return {};
}

QString CaseTableModel::displayed(const CaseRow &row, CaseColumn column) const
{
    if (isSealed(row, column))
        return {};
    switch (column) {
    case CaseColumn::Number:
        return row.number;
    case CaseColumn::Received:
        return isoText(officeDate(row.receivedAt));
    case CaseColumn::Kind:
        return displayText(row.kind);
    case CaseColumn::Patient:
        return shownPatient(row);
    case CaseColumn::Category:
        return row.category.isEmpty() ? QString()
                                      : shownCategory(row.category,
                                                      m_desk.lists().problems,
                                                      officeDate(row.receivedAt));
    case CaseColumn::Unit:
        return unitName(row.unit);
    case CaseColumn::Handler:
        return row.handler;
    case CaseColumn::Status:
        return displayText(row.status);
    case CaseColumn::NextStep:
        return nextStepText(row);
    case CaseColumn::Due:
        return row.next ? distanceText(*row.next, m_desk.clock().now()) : QString();
    case CaseColumn::Title:
        return row.title;
    }
    Q_UNREACHABLE();
}

QString CaseTableModel::explained(const CaseRow &row, CaseColumn column) const
{
    if (isSealed(row, column))
        return {};
    switch (column) {
    case CaseColumn::Received:
        return tr("%1, %2", "when and how a case came in: 2026-11-22 10.15, Phone")
            .arg(instantText(row.receivedAt), displayText(row.channel));
    case CaseColumn::Unit:
        return rules::unitTrail(row.unit);
    case CaseColumn::NextStep:
        if (row.reminders > 0)
            return tr("Reminders sent: %1").arg(row.reminders);
        return row.ownStep;
    case CaseColumn::Due:
        if (!row.next)
            return {};
        return tr("%1 by %2 · F1: why this date", "next step, date")
            .arg(nextStepText(row),
                 row.next->at.isValid() ? instantText(row.next->at) : isoText(row.next->on));
    case CaseColumn::Number:
    case CaseColumn::Kind:
    case CaseColumn::Patient:
    case CaseColumn::Category:
    case CaseColumn::Handler:
    case CaseColumn::Status:
    case CaseColumn::Title:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace talan::ui
