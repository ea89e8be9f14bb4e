#include "core/calendar/statutory_time.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace talan::rules {

namespace {

constexpr int kLongestCount = 1000;

/// What stands in front of the days off in most explanations: start, term, an extension, due.
constexpr qsizetype kUsualSteps = 8;

Error outOfRange(QDate day)
{
    return {ErrorCode::CalendarOutOfRange,
            u"%1 is not in the years %2 to %3"_s.arg(day.toString(Qt::ISODate))
                .arg(kFirstCalendarYear)
                .arg(kLastCalendarYear),
            {}};
}

QDate plainEnd(QDate startedOn, Term term)
{
    switch (term.unit) {
    case Term::Unit::Days:
        return startedOn.addDays(term.count);
    case Term::Unit::Weeks:
        return startedOn.addDays(qint64{7} * term.count);
    case Term::Unit::Months:
        return startedOn.addMonths(term.count); // Stops at the month's last day, as 1 § does.
    }
    Q_UNREACHABLE();
}

/// `day` moved by the extensions, each of which becomes a step.
Result<QDate> extended(QDate day, const QList<QDate> &extendedTo, QList<DateStep> &steps)
{
    for (const QDate &later : extendedTo) {
        if (!later.isValid())
            return Error{ErrorCode::InvalidDate, u"an extension without a date"_s, {}};
        if (later <= day)
            return Error{ErrorCode::ExtensionNotLater, u"an extension to an earlier date"_s, {}};
        day = later;
        steps.append({.kind = DateStep::Kind::Extended, .date = day});
    }
    return day;
}

/// `day` moved by the days in which the clock stood still.
Result<QDate>
suspended(QDate day, QDate startedOn, const QList<DatePeriod> &periods, QList<DateStep> &steps)
{
    for (const DatePeriod &period : periods) {
        const bool isPeriod =
            period.from.isValid() && period.to.isValid() && period.from <= period.to;
        if (!isPeriod || period.from < startedOn)
            return Error{ErrorCode::InvalidDate, u"a suspension with impossible dates"_s, {}};
        if (!calendarCovers(period.to))
            return outOfRange(period.to);
        const int days = static_cast<int>(period.from.daysTo(period.to)) + 1;
        day = day.addDays(days);
        if (!calendarCovers(day))
            return outOfRange(day);
        steps.append({.kind = DateStep::Kind::Suspended, .date = day, .count = days});
    }
    return day;
}

Result<ExplainedDate> rolledWith(QList<DateStep> steps, QDate day, bool rollsToWorkingDay)
{
    if (!day.isValid())
        return Error{ErrorCode::InvalidDate, u"no date"_s, {}};
    QDate due = day;
    while (true) {
        if (!calendarCovers(due))
            return outOfRange(due);
        const auto reason = rollsToWorkingDay ? dayOff(due) : std::nullopt;
        if (!reason)
            break;
        steps.append({.kind = DateStep::Kind::DayOff, .date = due, .reason = reason});
        due = due.addDays(1);
    }
    steps.append({.kind = DateStep::Kind::Due, .date = due});
    return ExplainedDate{.raw = day, .due = due, .steps = std::move(steps)};
}

} // namespace

Result<QDate> endOfTerm(QDate startedOn, Term term)
{
    if (!startedOn.isValid())
        return Error{ErrorCode::InvalidDate, u"a term without a start"_s, {}};
    if (term.count < 1 || term.count > kLongestCount)
        return Error{ErrorCode::InvalidInput, u"a term of %1"_s.arg(term.count), {}};
    if (!calendarCovers(startedOn))
        return outOfRange(startedOn);
    const QDate end = plainEnd(startedOn, term);
    if (!calendarCovers(end))
        return outOfRange(end);
    return end;
}

Result<ExplainedDate> deadline(QDate startedOn, Term term, const DeadlineChanges &changes)
{
    const auto end = endOfTerm(startedOn, term);
    if (!end)
        return end.error();

    QList<DateStep> steps;
    steps.reserve(kUsualSteps + changes.extendedTo.size() + changes.suspended.size());
    steps.append({.kind = DateStep::Kind::Start, .date = startedOn});
    steps.append(
        {.kind = DateStep::Kind::Term, .date = *end, .count = term.count, .unit = term.unit});

    const auto afterExtensions = extended(*end, changes.extendedTo, steps);
    if (!afterExtensions)
        return afterExtensions.error();
    const auto raw = suspended(*afterExtensions, startedOn, changes.suspended, steps);
    if (!raw)
        return raw.error();
    return rolledWith(std::move(steps), *raw, changes.rollsToWorkingDay);
}

Result<ExplainedDate> rolled(const QList<DateStep> &before, QDate day, bool rollsToWorkingDay)
{
    return rolledWith(before, day, rollsToWorkingDay);
}

} // namespace talan::rules
