#pragma once

#include <QString>
#include <QStringList>

namespace talan::rules {

/// Case folded and composed, so that å, ä and ö are one character each however they were typed.
QString folded(const QString &text);

/// Letters and digits in a row, folded.
QStringList wordsOf(const QString &text);

} // namespace talan::rules
