#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/result.h"

namespace talan {

/// Why a day is not an ordinary working day (vardag).
enum class DayOff {
    Saturday,
    Sunday,
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDay,
    AscensionDay,
    NationalDay,
    WhitSunday,
    WhitMonday,
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
    OfficeClosed, ///< A day of the office's own; never said by rules::dayOff.
};

/// A day on which the office itself is closed. It never moves a statutory date; whether it moves
/// the office's own terms is the office's choice.
struct ClosedDay
{
    QDate day;
    QString name; ///< "Planeringsdag".

    friend bool operator==(const ClosedDay &, const ClosedDay &) = default;
};

/// The years whose holidays are known by law: outside it a date is an error, never a guess.
inline constexpr int kFirstCalendarYear = 1990;
inline constexpr int kLastCalendarYear = 2200;

namespace rules {

/// Easter Sunday by the Gregorian computus.
QDate easterSunday(int year);

/// Whether the calendar knows the holidays of that day.
bool calendarCovers(QDate day);

/// Why `day` is a day on which statutory time may not end, or nothing for an ordinary working day.
/// Where several reasons apply the named holiday wins over Saturday and Sunday.
///
/// Precondition: `calendarCovers(day)`.
/// Source: lag (1989:253) om allmänna helgdagar 1-2 §§ (annandag pingst until 2004, nationaldagen
/// 6 June from 2005, SFS 2004:1320); lag (1930:173) 2 § for Saturdays, midsommarafton, julafton and
/// nyårsafton, which are equated with holidays.
std::optional<DayOff> dayOff(QDate day);

/// The working day (vardag) on or after `day`. Error: CalendarOutOfRange.
Result<QDate> workingDayOnOrAfter(QDate day);

/// The working day before `day`. Error: CalendarOutOfRange.
Result<QDate> workingDayBefore(QDate day);

} // namespace rules
} // namespace talan
