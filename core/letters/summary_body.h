#pragma once

#include <QColor>
#include <QFont>
#include <QTextDocument>
#include <QTextFormat>

#include "core/letters/case_summary.h"

namespace talan {

// How a summary looks on paper; sizes are points.

inline constexpr double kTextSize = 10;
inline constexpr double kSmallSize = 8;

inline constexpr QColor kInk(0, 0, 0);
inline constexpr QColor kQuietInk(0x50, 0x50, 0x50);
inline constexpr QColor kSecrecyRed(0xb0, 0x00, 0x20);

/// Marks the blocks of headings that must stay on the page of what follows them.
inline constexpr int kKeepsWithNext = QTextFormat::UserProperty + 1;
/// Marks the blocks of the secrecy note, which stands in a frame.
inline constexpr int kIsSecrecyNote = QTextFormat::UserProperty + 2;

/// The program's own family, with two behind it that hold all Swedish letters.
QFont paperFont(double points);

/// Writes a summary into an empty document as one flowing text, letterhead first. Values go in as
/// plain text, whatever they hold.
void writeSummaryBody(QTextDocument &document, const CaseSummary &summary);

} // namespace talan
