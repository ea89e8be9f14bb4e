#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/calendar/swedish_calendar.h"

namespace talan {

/// A term as the law and the office write it.
struct Term
{
    enum class Unit {
        Hours, ///< Clock hours; only in explanations of rules::hoursDeadline.
        Days,
        Weeks,
        Months,
    };
    Unit unit = Unit::Weeks;
    int count = 0; ///< At least 1.

    friend bool operator==(const Term &, const Term &) = default;
};

/// What starts a clock.
enum class StartEvent {
    Unsaid,
    Sent,           ///< The statement request left the office: dispatch, not writing.
    Received,       ///< The case came in, förvaltningslagen (2017:900) 22 §.
    Arrived,        ///< The case reached the desk, which may be later than it counts as received.
    FirstContact,   ///< The first conversation with the complainant.
    Answered,       ///< The provider's answer came in.
    Forwarded,      ///< The answer was sent on.
    Drafted,        ///< A request was written, but not sent.
    ByPost,         ///< The post brought it.
    InLetterBox,    ///< It was found at the first emptying of the office's letter box.
    SuspendedSince, ///< The clock of a request was stopped.
    GivenUp,        ///< The office stopped waiting for an answer.
    SetByHand,      ///< Somebody chose the day.
};

/// One step on the way to a date: what happened and where the date stood after it.
struct DateStep
{
    enum class Kind {
        Start,     ///< The event that starts the clock; `event` is set.
        Term,      ///< The term added to the start; `count` and `unit` are set.
        Extended,  ///< Uppskov: the provider was given a later date.
        Suspended, ///< The clock stood still from `from`; `count` is the number of days added.
        Reminded,  ///< A reminder gave a new date; `count` is its number.
        Escalated, ///< The office chose how to go on, and when to look again.
        DayBefore, ///< Counts as the working day before, förvaltningslagen (2017:900) 22 §.
        DayOff,    ///< The date may not be this one; `reason` is set. One step a day passed over.
        Due,       ///< The result.
    };
    Kind kind = Kind::Start;
    QDate date;
    int count = 0;
    Term::Unit unit = Term::Unit::Days;
    std::optional<DayOff> reason = {};
    StartEvent event = StartEvent::Unsaid;
    QDate from = {};   ///< First day of a suspension.
    QString name = {}; ///< Of an office's closed day. Reasons people wrote stay out: they may name
                       ///< a person, and an explanation is shown and printed far and wide.
    QTime time = {};   ///< On the office's clock; null for what is counted in days.

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

/// Something that moved a deadline after its clock had started.
struct DeadlineChange
{
    enum class Kind {
        Extended,  ///< To `until`, which must be later than the date before it.
        Suspended, ///< For `period`: exactly its days are added.
        Reminded,  ///< To `until`, if that is later than the date before it.
        Escalated, ///< Likewise.
    };
    Kind kind = Kind::Extended;
    QDate until = {};
    DatePeriod period = {};
    int number = 0; ///< Of the reminder.

    friend bool operator==(const DeadlineChange &, const DeadlineChange &) = default;
};

namespace rules {

/// The day a term ends, without regard to days off.
///
/// Weeks end on the day of the same name, months on the day of the same number or, where the month
/// has none, on its last day. Source: lag (1930:173) om beräkning av lagstadgad tid 1 §.
/// Errors: InvalidDate for a null start; InvalidInput for a count below 1 or above 1000;
/// CalendarOutOfRange.
Result<QDate> endOfTerm(QDate startedOn, Term term);

/// How a deadline is counted besides its term.
struct DeadlineCount
{
    StartEvent event = StartEvent::Unsaid;
    QList<DeadlineChange> changes = {}; ///< In the order they happened.
    bool rollsToWorkingDay = true;
    QList<ClosedDay> closedDays = {}; ///< The office's own that move the date too.
};

/// The deadline of a term, with its explanation.
///
/// Order: start, term, the changes one after the other, then, if `rollsToWorkingDay`, passing over
/// days off by lag (1930:173) 2 §. The terms of two and four weeks are custom, not law; counting
/// them by 1930:173 is the office's choice and the default.
/// Errors: those of endOfTerm; ExtensionNotLater; InvalidDate for a suspension that ends before it
/// begins or begins before `startedOn`, and for a change without a date; CalendarOutOfRange.
Result<ExplainedDate> deadline(QDate startedOn, Term term, const DeadlineCount &count = {});

/// The end of a term in clock hours: twenty-four hours are twenty-four also when summer time begins
/// or ends between. Times are shown on the office's clock. Errors: InvalidDate, CalendarOutOfRange.
Result<ExplainedDate> hoursDeadline(const QDateTime &startedAt, int hours, StartEvent event);

/// A date that somebody chose: it stands as it is, whatever day it falls on. Errors: InvalidDate,
/// CalendarOutOfRange.
Result<ExplainedDate> chosenDate(QDate day, StartEvent event);

} // namespace rules
} // namespace talan
