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

/// Reads a date as people type it, in Swedish or English: 2026-12-28, 20261228, 261228, 28/12,
/// 28/12-26, 28 dec 2026; "+14", "-3", "+2v", "2 veckor", "1 mån"; "v32" (the Monday of that week),
/// "v32 fre", "v32 2027"; a weekday ("fre", "fri"); today, yesterday and tomorrow. A distance
/// without a sign leads ahead. A week is completed like other dates, and the one that runs fits
/// both ways. Nothing for anything else, and for days that do not exist.
std::optional<QDate> readTypedDate(const QString &typed, const DateOrigin &origin);

/// Whether the text has the form of a date all the same: "31/2", "v60", "2026-02-30".
bool isImpossibleDate(const QString &typed, const DateOrigin &origin);

} // namespace talan::ui
