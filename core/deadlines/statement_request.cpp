#include "core/deadlines/statement_request.h"

#include <algorithm>

namespace talan {

QStringView storageKey(RequestState state)
{
    switch (state) {
    case RequestState::Sent:
        return u"sent";
    case RequestState::Answered:
        return u"answered";
    case RequestState::Forwarded:
        return u"forwarded";
    case RequestState::Withdrawn:
        return u"withdrawn";
    }
    Q_UNREACHABLE();
}

RequestState StatementRequest::state() const
{
    if (withdrawnOn.isValid())
        return RequestState::Withdrawn;
    if (forwardedOn.isValid())
        return RequestState::Forwarded;
    return answeredOn.isValid() ? RequestState::Answered : RequestState::Sent;
}

namespace rules {

Result<ExplainedDate> answerDeadline(const StatementRequest &request)
{
    DeadlineChanges changes;
    for (const Extension &extension : request.extensions)
        changes.extendedTo.append(extension.until);
    changes.rollsToWorkingDay = request.rolls;
    return deadline(
        request.sentOn, {.unit = Term::Unit::Weeks, .count = request.termWeeks}, changes);
}

Result<ExplainedDate> awaitedDate(const StatementRequest &request)
{
    auto date = answerDeadline(request);
    if (!date || request.reminders.isEmpty())
        return date;
    const Reminder &last = request.reminders.last();
    if (last.newDueOn <= date->due)
        return date;
    QList<DateStep> before = date->steps;
    before.removeLast();
    before.append({.kind = DateStep::Kind::Reminded,
                   .date = last.newDueOn,
                   .count = last.number,
                   .reason = {}});
    return rolled(before, last.newDueOn, request.rolls);
}

std::optional<bool> isInTime(const StatementRequest &request, QDate today)
{
    const auto deadline = answerDeadline(request);
    if (!deadline || request.withdrawnOn.isValid())
        return std::nullopt;
    if (request.answeredOn.isValid())
        return request.answeredOn <= deadline->due;
    return today > deadline->due ? std::optional(false) : std::nullopt;
}

} // namespace rules
} // namespace talan
