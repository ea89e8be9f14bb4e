#include "ui/kit/table_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <algorithm>

namespace talan::ui {

using namespace Qt::StringLiterals;

namespace {

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> selectedRows(const QTableView &table)
{
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

QString harmlessCell(const QString &text)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return line;
    static constexpr QStringView kStartsOfFormulas = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    return kStartsOfFormulas.contains(line.front()) ? u'\'' + line : line;
}

QString selectedRowsText(const QTableView &table)
{
    const auto rows = selectedRows(table);
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel &model = *table.model();
    const auto columns = shownColumns(*table.horizontalHeader());

    QStringList cells;
    for (const int column : columns)
        cells.append(harmlessCell(model.headerData(column, Qt::Horizontal).toString()));
    QStringList lines{cells.join(u'\t')};
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(harmlessCell(model.index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void copySelectedRows(const QTableView &table)
{
    const QString text = selectedRowsText(table);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace talan::ui
