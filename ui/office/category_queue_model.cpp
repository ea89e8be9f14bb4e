#include "ui/office/category_queue_model.h"

#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QString cellText(const CategoryToChoose &waiting, CategoryQueueModel::Column column)
{
    switch (column) {
    case CategoryQueueModel::Number:
        return waiting.caseNumber;
    case CategoryQueueModel::Received:
        return isoText(officeDate(waiting.receivedAt));
    case CategoryQueueModel::OldMain:
        return waiting.old.main;
    case CategoryQueueModel::OldSub:
        return waiting.old.sub.isEmpty() ? u"–"_s : waiting.old.sub;
    case CategoryQueueModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString headingOf(CategoryQueueModel::Column column)
{
    switch (column) {
    case CategoryQueueModel::Number:
        return CategoryQueueModel::tr("Case", "heading: its number");
    case CategoryQueueModel::Received:
        return CategoryQueueModel::tr("Came in", "heading: the day");
    case CategoryQueueModel::OldMain:
        return CategoryQueueModel::tr("Old category");
    case CategoryQueueModel::OldSub:
        return CategoryQueueModel::tr("Old sub-category");
    case CategoryQueueModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void CategoryQueueModel::setWaiting(const QList<CategoryToChoose> &waiting)
{
    if (waiting == m_waiting)
        return;
    beginResetModel();
    m_waiting = waiting;
    endResetModel();
}

int CategoryQueueModel::rowOf(OldCategoryId id) const
{
    const auto waiting = std::ranges::find(m_waiting, id, &CategoryToChoose::id);
    return waiting == m_waiting.end() ? -1 : static_cast<int>(waiting - m_waiting.begin());
}

void CategoryQueueModel::remove(OldCategoryId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_waiting.removeAt(row);
    endRemoveRows();
}

int CategoryQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_waiting.size());
}

int CategoryQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CategoryQueueModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::DisplayRole)
        return cellText(m_waiting.at(index.row()), static_cast<Column>(index.column()));
    return {};
}

QVariant CategoryQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
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
