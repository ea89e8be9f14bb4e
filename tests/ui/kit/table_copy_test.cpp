#include "ui/kit/table_copy.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

TEST(TableCopyTest, MakesWhatASpreadsheetWouldRunIntoText)
{
    EXPECT_EQ(harmlessCell(u"=HYPERLINK(1)"_s), u"'=HYPERLINK(1)"_s);
    EXPECT_EQ(harmlessCell(u"  +46 70"_s), u"'+46 70"_s);
    EXPECT_EQ(harmlessCell(u"-1"_s), u"'-1"_s);
    EXPECT_EQ(harmlessCell(u"@SUM(A1)"_s), u"'@SUM(A1)"_s);
    EXPECT_EQ(harmlessCell(u"\t=1"_s), u"'=1"_s);
    EXPECT_EQ(harmlessCell(u"PN 2026-0001"_s), u"PN 2026-0001"_s);
}

TEST(TableCopyTest, KeepsACellInItsCell)
{
    EXPECT_EQ(harmlessCell(u"one\ttwo\nthree"_s), u"one two three"_s);
}

TEST(TableCopyTest, CopiesSelectedRowsUnderTheHeadingsAsShown)
{
    QStandardItemModel model(3, 3);
    model.setHorizontalHeaderLabels({u"Number"_s, u"Secret"_s, u"Unit"_s});
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(row).arg(column)));
    }
    QTableView table;
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    EXPECT_EQ(selectedRowsText(table), QString());

    table.setColumnHidden(1, true);
    table.horizontalHeader()->moveSection(2, 0);
    table.selectAll();
    table.selectionModel()->select(model.index(1, 0),
                                   QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    EXPECT_EQ(selectedRowsText(table), u"Unit\tNumber\n02\t00\n22\t20\n"_s);
}

} // namespace
} // namespace talan::ui
