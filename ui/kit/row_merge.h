#pragma once

#include <QAbstractItemModel>
#include <QList>

namespace talan::ui {

/// How to get from the rows a model shows to the rows it is to show, in the exact steps views keep
/// selection and scroll through: first removals, then a new order of what stays, then insertions.
struct RowMerge
{
    struct Run
    {
        int first = 0;
        int last = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };

    QList<Run> removed;  ///< Rows of the old list, the last run first.
    QList<int> order;    ///< For each kept row in its new order: its row after the removals. Empty:
                         ///< nothing moved.
    QList<Run> inserted; ///< Rows of the new list, the first run first.

    friend bool operator==(const RowMerge &, const RowMerge &) = default;
};

/// Compares two lists of row keys; a key stands at most once in each.
RowMerge rowMerge(const QList<qint64> &before, const QList<qint64> &after);

/// The keys of a model's rows.
template <class Row, class KeyOf>
QList<qint64> rowKeys(const QList<Row> &rows, KeyOf keyOf)
{
    QList<qint64> keys;
    keys.reserve(rows.size());
    for (const Row &row : rows)
        keys.append(keyOf(row));
    return keys;
}

} // namespace talan::ui
