#pragma once

#include <QDate>
#include <QList>
#include <optional>

#include "core/base/result.h"
#include "core/calendar/swedish_calendar.h"

namespace talan {

/// A term as the law and the office write it.
struct Term
{
    enum class Unit {
        Days,
        Weeks,
        Months,
    };
    Unit unit = Unit::Weeks;
    int count = 0; ///< At least 1.

    friend bool operator==(const Term &, const Term &) = default;
};

/// One step on the way to a date: what happened and where the date stood after it.
struct DateStep
{
    enum class Kind {
        Start,     ///< The event that starts the clock.
        Term,      ///< The term added to the start; `count` and `unit` are set.
        Extended,  ///< Uppskov: the provider was given a later date.
        Suspended, ///< The clock stood still; `count` is the number of days added.
        Reminded,  ///< A reminder gave a new date; `count` is its number.
        DayOff,    ///< The date may not be this one; `reason` is set. One step a day passed over.
        Due,       ///< The result.
    };
    Kind kind = Kind::Start;
    QDate date;
    int count = 0;
    Term::Unit unit = Term::Unit::Days;
    std::optional<DayOff> reason = {};

    friend bool operator==(const DateStep &, const DateStep &) = default;
};

/// A computed date together with how it came about, for "why this date?".
struct ExplainedDate
{
    QDate raw; ///< Before it was moved to a working day.
    QDate due;
    QList<DateStep> steps; ///< First Start, last Due; the last step's date is `due`.

    friend bool operator==(const ExplainedDate &, const ExplainedDate &) = default;
};

/// From..to, both included, in which a clock stood still.
struct DatePeriod
{
    QDate from;
    QDate to;

    friend bool operator==(const DatePeriod &, const DatePeriod &) = default;
};

namespace rules {

/// The day a term ends, without regard to days off.
///
/// Weeks end on the day of the same name, months on the day of the same number or, where the month
/// has none, on its last day. Source: lag (1930:173) om beräkning av lagstadgad tid 1 §.
/// Errors: InvalidDate for a null start; InvalidInput for a count below 1 or above 1000;
/// CalendarOutOfRange.
Result<QDate> endOfTerm(QDate startedOn, Term term);

/// What moves a deadline away from its plain term.
struct DeadlineChanges
{
    /// In order; each later than the date before it, else ExtensionNotLater.
    QList<QDate> extendedTo = {};
    /// Each adds its own days; from after to, or a start before `startedOn`, is InvalidDate.
    QList<DatePeriod> suspended = {};
    bool rollsToWorkingDay = true;
};

/// The deadline of a term, with its explanation.
///
/// Order: start, term, extensions (the last one decides), suspensions (days added), then, if
/// `rollsToWorkingDay`, passing over days off by lag (1930:173) 2 §. The terms of two and four
/// weeks are custom, not law; counting them by 1930:173 is the office's choice and the default.
/// Errors: those of endOfTerm; ExtensionNotLater; InvalidDate; CalendarOutOfRange.
Result<ExplainedDate> deadline(QDate startedOn, Term term, const DeadlineChanges &changes = {});

/// A date somebody set by hand (the new date of an extension or a reminder), rolled and explained:
/// Start, Extended or Reminded, days off, Due.
Result<ExplainedDate> rolled(const QList<DateStep> &before, QDate day, bool rollsToWorkingDay);

} // namespace rules
} // namespace talan
