#include "ui/kit/row_merge.h"

#include <gtest/gtest.h>

namespace talan::ui {
namespace {

/// What a model shows when it follows the steps.
QList<qint64> followed(QList<qint64> rows, const RowMerge &merge, const QList<qint64> &after)
{
    for (const auto &run : merge.removed)
        rows.remove(run.first, run.last - run.first + 1);
    if (!merge.order.isEmpty()) {
        QList<qint64> sorted;
        for (const int row : merge.order)
            sorted.append(rows.at(row));
        rows = sorted;
    }
    for (const auto &run : merge.inserted) {
        for (int row = run.first; row <= run.last; ++row)
            rows.insert(row, after.at(row));
    }
    return rows;
}

TEST(RowMergeTest, SaysNothingWhenNothingChanged)
{
    EXPECT_EQ(rowMerge({1, 2, 3}, {1, 2, 3}), RowMerge());
}

TEST(RowMergeTest, GathersRowsThatComeAndGoIntoRuns)
{
    const RowMerge merge = rowMerge({1, 2, 3, 4, 5, 6}, {9, 8, 1, 4, 7});
    EXPECT_EQ(merge.removed, (QList<RowMerge::Run>{{4, 5}, {1, 2}}));
    EXPECT_EQ(merge.inserted, (QList<RowMerge::Run>{{0, 1}, {4, 4}}));
    EXPECT_TRUE(merge.order.isEmpty());
}

TEST(RowMergeTest, LeadsFromAnyListToAnyOther)
{
    const QList<QList<qint64>> lists{
        {}, {1}, {1, 2, 3, 4}, {4, 3, 2, 1}, {2, 5, 1, 7}, {7, 4, 6, 2, 9, 1}, {8, 9}};
    for (const auto &before : lists) {
        for (const auto &after : lists)
            EXPECT_EQ(followed(before, rowMerge(before, after), after), after);
    }
}

} // namespace
} // namespace talan::ui
