#include "ui/office/category_table_model.h"

#include "core/wording/date_words.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QString cellText(const Category &entry, CategoryTableModel::Column column)
{
    switch (column) {
    case CategoryTableModel::Code:
        return entry.code;
    case CategoryTableModel::Label:
        return entry.label;
    case CategoryTableModel::ValidFrom:
        return isoText(entry.validFrom);
    case CategoryTableModel::ValidTo:
        return entry.validTo.isValid() ? isoText(entry.validTo) : u"–"_s;
    case CategoryTableModel::Standard:
        return entry.isNational ? CategoryTableModel::tr("National", "of the national standard")
                                : CategoryTableModel::tr("Outside it", "the national standard");
    case CategoryTableModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString headingOf(CategoryTableModel::Column column)
{
    switch (column) {
    case CategoryTableModel::Code:
        return CategoryTableModel::tr("Code", "of a category");
    case CategoryTableModel::Label:
        return CategoryTableModel::tr("Name", "of a category");
    case CategoryTableModel::ValidFrom:
        return CategoryTableModel::tr("From", "heading: first day of validity");
    case CategoryTableModel::ValidTo:
        return CategoryTableModel::tr("Until", "heading: last day of validity");
    case CategoryTableModel::Standard:
        return CategoryTableModel::tr("Standard", "heading: whether it is of the national one");
    case CategoryTableModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void CategoryTableModel::setEntries(const QList<Category> &entries, QDate today)
{
    if (entries == m_entries && today == m_today)
        return;
    beginResetModel();
    m_entries = entries;
    m_today = today;
    endResetModel();
}

int CategoryTableModel::rowOf(const QString &code) const
{
    for (qsizetype row = m_entries.size() - 1; row >= 0; --row) {
        if (m_entries.at(row).code == code)
            return static_cast<int>(row);
    }
    return -1;
}

int CategoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CategoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CategoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Category &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return cellText(entry, static_cast<Column>(index.column()));
    if (role == Qt::ToolTipRole && !entry.definition.isEmpty())
        return entry.definition;
    if (role == kToneRole) {
        const bool hasEnded = entry.validTo.isValid() && entry.validTo < m_today;
        return QVariant::fromValue(hasEnded ? RowTone::Secondary : RowTone::Plain);
    }
    return {};
}

QVariant CategoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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
