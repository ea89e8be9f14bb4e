#pragma once

#include <QString>

namespace talan {

/// A key whose plain text order is Swedish alphabetical order (… z å ä ö; é as e; ü as y; w after
/// v; case ignored; numbers by value up to 9 digits). Kept in ordinary columns, because an own
/// collation in the schema would make the file unreadable for other programs.
QString swedishSortKey(const QString &text);

} // namespace talan
