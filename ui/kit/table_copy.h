#pragma once

#include <QString>

class QTableView;

namespace talan::ui {

/// A cell as it may be pasted into a spreadsheet: one line, and never read as a formula. Text that
/// begins with = + - or @ (also behind blanks) gets an apostrophe in front, which spreadsheets take
/// as "this is text".
QString harmlessCell(const QString &text);

/// The selected rows as tab separated lines under a line of headings: the columns that are shown,
/// in the order shown. Empty when nothing is selected.
QString selectedRowsText(const QTableView &table);

/// Puts selectedRowsText() on the clipboard; leaves the clipboard alone when nothing is selected.
void copySelectedRows(const QTableView &table);

} // namespace talan::ui
