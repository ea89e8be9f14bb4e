#include "core/calendar/statutory_time.h"

#include <utility>

#include "core/base/office_time.h"

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
    case Term::Unit::Hours:
        return {};
    case Term::Unit::Days:
        return startedOn.addDays(term.count);
    case Term::Unit::Weeks:
        return startedOn.addDays(qint64{7} * term.count);
    case Term::Unit::Months:
        return startedOn.addMonths(term.count); // Stops at the month's last day, as 1 § does.
    }
    Q_UNREACHABLE();
}

/// Where a date stands after one change, which becomes a step.
class ChangedDate
{
public:
    ChangedDate(QDate startedOn, QDate day, QList<DateStep> &steps)
        : m_startedOn(startedOn)
        , m_day(day)
        , m_steps(steps)
    {}

    QDate day() const { return m_day; }

    Result<> apply(const DeadlineChange &change)
    {
        switch (change.kind) {
        case DeadlineChange::Kind::Extended:
            return extend(change);
        case DeadlineChange::Kind::Suspended:
            return suspend(change);
        case DeadlineChange::Kind::Reminded:
            return moveIfLater(change, DateStep::Kind::Reminded);
        case DeadlineChange::Kind::Escalated:
            return moveIfLater(change, DateStep::Kind::Escalated);
        }
        Q_UNREACHABLE();
    }

private:
    Result<> extend(const DeadlineChange &change)
    {
        if (!change.until.isValid())
            return Error{ErrorCode::InvalidDate, u"an extension without a date"_s, {}};
        if (change.until <= m_day)
            return Error{ErrorCode::ExtensionNotLater, u"an extension to an earlier date"_s, {}};
        return moveTo(change.until, {.kind = DateStep::Kind::Extended, .date = change.until});
    }

    Result<> suspend(const DeadlineChange &change)
    {
        const DatePeriod &period = change.period;
        const bool isPeriod =
            period.from.isValid() && period.to.isValid() && period.from <= period.to;
        if (!isPeriod || period.from < m_startedOn)
            return Error{ErrorCode::InvalidDate, u"a suspension with impossible dates"_s, {}};
        if (!calendarCovers(period.to))
            return outOfRange(period.to);
        const int days = static_cast<int>(period.from.daysTo(period.to)) + 1;
        const QDate later = m_day.addDays(days);
        return moveTo(
            later,
            {.kind = DateStep::Kind::Suspended, .date = later, .count = days, .from = period.from});
    }

    Result<> moveIfLater(const DeadlineChange &change, DateStep::Kind kind)
    {
        if (!change.until.isValid())
            return Error{ErrorCode::InvalidDate, u"a change without a date"_s, {}};
        if (change.until <= m_day)
            return {};
        return moveTo(change.until, {.kind = kind, .date = change.until, .count = change.number});
    }

    Result<> moveTo(QDate day, const DateStep &step)
    {
        if (!calendarCovers(day))
            return outOfRange(day);
        m_day = day;
        m_steps.append(step);
        return {};
    }

    QDate m_startedOn;
    QDate m_day;
    QList<DateStep> &m_steps;
};

const ClosedDay *closedOn(QDate day, const QList<ClosedDay> &closedDays)
{
    for (const ClosedDay &closed : closedDays) {
        if (closed.day == day)
            return &closed;
    }
    return nullptr;
}

/// Why the deadline may not be that day: by law, else because the office is closed.
std::optional<DateStep> stepPast(QDate day, const QList<ClosedDay> &closedDays)
{
    if (const auto reason = dayOff(day))
        return DateStep{.kind = DateStep::Kind::DayOff, .date = day, .reason = reason};
    const ClosedDay *closed = closedOn(day, closedDays);
    if (!closed)
        return std::nullopt;
    return DateStep{.kind = DateStep::Kind::DayOff,
                    .date = day,
                    .reason = DayOff::OfficeClosed,
                    .name = closed->name};
}

Result<ExplainedDate> finished(QList<DateStep> steps, QDate raw, const DeadlineCount &count)
{
    QDate due = raw;
    while (count.rollsToWorkingDay) {
        if (!calendarCovers(due))
            return outOfRange(due);
        const auto step = stepPast(due, count.closedDays);
        if (!step)
            break;
        steps.append(*step);
        due = due.addDays(1);
    }
    steps.append({.kind = DateStep::Kind::Due, .date = due});
    return ExplainedDate{.raw = raw, .due = due, .steps = std::move(steps)};
}

} // namespace

Result<QDate> endOfTerm(QDate startedOn, Term term)
{
    if (!startedOn.isValid())
        return Error{ErrorCode::InvalidDate, u"a term without a start"_s, {}};
    if (term.count < 1 || term.count > kLongestCount)
        return Error{ErrorCode::InvalidInput, u"a term of %1"_s.arg(term.count), {}};
    if (term.unit == Term::Unit::Hours)
        return Error{ErrorCode::InvalidInput, u"hours do not end on a day"_s, {}};
    if (!calendarCovers(startedOn))
        return outOfRange(startedOn);
    const QDate end = plainEnd(startedOn, term);
    if (!calendarCovers(end))
        return outOfRange(end);
    return end;
}

Result<ExplainedDate> deadline(QDate startedOn, Term term, const DeadlineCount &count)
{
    const auto end = endOfTerm(startedOn, term);
    if (!end)
        return end.error();

    QList<DateStep> steps;
    steps.reserve(kUsualSteps + count.changes.size());
    steps.append({.kind = DateStep::Kind::Start, .date = startedOn, .event = count.event});
    steps.append(
        {.kind = DateStep::Kind::Term, .date = *end, .count = term.count, .unit = term.unit});

    ChangedDate changed(startedOn, *end, steps);
    for (const DeadlineChange &change : count.changes) {
        if (const auto done = changed.apply(change); !done)
            return done.error();
    }
    return finished(std::move(steps), changed.day(), count);
}

Result<ExplainedDate> hoursDeadline(const QDateTime &startedAt, int hours, StartEvent event)
{
    constexpr qint64 kSecondsPerHour = 3600;
    if (!startedAt.isValid())
        return Error{ErrorCode::InvalidDate, u"a term without a start"_s, {}};
    if (hours < 1 || hours > kLongestCount)
        return Error{ErrorCode::InvalidInput, u"a term of %1 hours"_s.arg(hours), {}};
    const QDateTime start = officeTime(startedAt);
    const QDateTime end = officeTime(startedAt.addSecs(hours * kSecondsPerHour));
    for (const QDate day : {start.date(), end.date()}) {
        if (!calendarCovers(day))
            return outOfRange(day);
    }
    const QDate due = end.date();
    return ExplainedDate{.raw = due,
                         .due = due,
                         .steps = {
                             {.kind = DateStep::Kind::Start,
                              .date = start.date(),
                              .event = event,
                              .time = start.time()},
                             {.kind = DateStep::Kind::Term,
                              .date = due,
                              .count = hours,
                              .unit = Term::Unit::Hours,
                              .time = end.time()},
                             {.kind = DateStep::Kind::Due, .date = due, .time = end.time()},
                         }};
}

Result<ExplainedDate> chosenDate(QDate day, StartEvent event)
{
    if (!day.isValid())
        return Error{ErrorCode::InvalidDate, u"no date"_s, {}};
    if (!calendarCovers(day))
        return outOfRange(day);
    return ExplainedDate{.raw = day,
                         .due = day,
                         .steps = {{.kind = DateStep::Kind::Start, .date = day, .event = event},
                                   {.kind = DateStep::Kind::Due, .date = day}}};
}

} // namespace talan::rules
