#pragma once

#include <QString>

namespace talan {

/// The longest text a person may put into a narrative or a note: about 60 printed pages.
inline constexpr qsizetype kLongestText = 200'000;
/// The longest single-line field: names, titles, addresses.
inline constexpr qsizetype kLongestLine = 500;

/// Pasted text made safe for one line: NFC, tabs and line breaks become spaces, control and
/// direction-override characters are dropped, outer space is trimmed.
QString cleanLine(const QString &text);

/// The same for longer text: line breaks stay (as '\n'), tabs become spaces, trailing space goes.
QString cleanText(const QString &text);

} // namespace talan
