#include "core/cases/received_day.h"

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::rules {

namespace {

StartEvent eventOf(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Direct:
        return StartEvent::Arrived;
    case Arrival::Post:
        return StartEvent::ByPost;
    case Arrival::LetterBox:
        return StartEvent::InLetterBox;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ExplainedDate> receivedDay(const QDateTime &arrivedAt, Arrival arrival)
{
    const QDate arrivedOn = officeDate(arrivedAt);
    if (!arrivedOn.isValid())
        return Error{ErrorCode::InvalidDate, u"no instant"_s, u"received_at"_s};
    if (arrival == Arrival::Direct)
        return chosenDate(arrivedOn, eventOf(arrival));
    const auto received = workingDayBefore(arrivedOn);
    if (!received)
        return received.error();
    QList<DateStep> steps{
        {.kind = DateStep::Kind::Start, .date = arrivedOn, .event = eventOf(arrival)}};
    for (QDate day = arrivedOn.addDays(-1); day > *received; day = day.addDays(-1))
        steps.append({.kind = DateStep::Kind::DayOff, .date = day, .reason = dayOff(day)});
    steps.append({.kind = DateStep::Kind::DayBefore, .date = *received});
    steps.append({.kind = DateStep::Kind::Due, .date = *received});
    return ExplainedDate{.raw = *received, .due = *received, .steps = steps};
}

Result<QDateTime> receivedInstant(const QDateTime &arrivedAt, Arrival arrival)
{
    const auto day = receivedDay(arrivedAt, arrival);
    if (!day)
        return day.error();
    return QDateTime(day->due, officeTime(arrivedAt).time(), officeTimeZone()).toUTC();
}

} // namespace talan::rules
