#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace talan::ui {

/// Which way an incomplete date is completed: "15/3" and "fri" mean the last one for things that
/// have happened, the next one for things to come. The day itself fits both.
enum class DateLeaning {
    Back,
    Ahead,
};

/// What a typed date is read against.
struct DateOrigin
{
    QDate today;
    QDate from; ///< What "+14" counts from.
    DateLeaning leaning = DateLeaning::Back;
};

/// Reads a date as people type it: 2026-12-28, 20261228, 261228, 28/12, 28/12 2026, 28 dec, "+14",
/// "-3", "+2v" (weeks), a weekday ("fre", "fri"), today, yesterday and tomorrow in Swedish or
/// English. Nothing for anything else, and for days that do not exist.
std::optional<QDate> readTypedDate(const QString &typed, const DateOrigin &origin);

} // namespace talan::ui
