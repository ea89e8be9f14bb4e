#pragma once

#include <QDate>
#include <QString>

namespace talan::rules {

/// Typed words as an FTS5 expression: every word must begin a word of the text; nothing typed is an
/// operator. Empty when there is no letter or digit in it.
QString searchExpression(const QString &typed);

/// The normalised identity number if that is what was typed, else empty.
QString searchedIdentityNumber(const QString &typed, QDate today);

} // namespace talan::rules
