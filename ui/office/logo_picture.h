#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace talan::ui {

/// The longest side of a stored logo, enough for a letterhead in print.
inline constexpr int kLongestLogoSide = 600;
/// The most bytes of a stored logo.
inline constexpr qsizetype kLargestLogo = 1024 * 1024;

/// Reads a picture and makes a logo of it: PNG, upright, no side longer than kLongestLogoSide, no
/// larger than kLargestLogo. Errors: FileMissing; InvalidInput when it is no picture Talan can
/// read.
Result<QByteArray> logoFromPicture(const QString &path);

} // namespace talan::ui
