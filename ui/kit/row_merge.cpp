#include "ui/kit/row_merge.h"

#include <QHash>
#include <algorithm>

namespace talan::ui {

namespace {

QHash<qint64, int> placeOf(const QList<qint64> &keys)
{
    QHash<qint64, int> places;
    places.reserve(keys.size());
    for (int row = 0; row < keys.size(); ++row)
        places.insert(keys.at(row), row);
    return places;
}

/// The runs of rows whose key is not among `known`.
QList<RowMerge::Run> runsWithout(const QList<qint64> &keys, const QHash<qint64, int> &known)
{
    QList<RowMerge::Run> runs;
    for (int row = 0; row < keys.size(); ++row) {
        if (known.contains(keys.at(row)))
            continue;
        if (!runs.isEmpty() && runs.last().last == row - 1)
            runs.last().last = row;
        else
            runs.append({row, row});
    }
    return runs;
}

} // namespace

RowMerge rowMerge(const QList<qint64> &before, const QList<qint64> &after)
{
    const auto oldPlaces = placeOf(before);
    const auto newPlaces = placeOf(after);

    RowMerge merge;
    merge.removed = runsWithout(before, newPlaces);
    std::reverse(merge.removed.begin(), merge.removed.end());
    merge.inserted = runsWithout(after, oldPlaces);

    QHash<qint64, int> keptPlaces;
    for (const qint64 key : before) {
        if (newPlaces.contains(key))
            keptPlaces.insert(key, static_cast<int>(keptPlaces.size()));
    }
    for (const qint64 key : after) {
        if (oldPlaces.contains(key))
            merge.order.append(keptPlaces.value(key));
    }
    if (std::is_sorted(merge.order.cbegin(), merge.order.cend()))
        merge.order.clear();
    return merge;
}

} // namespace talan::ui
