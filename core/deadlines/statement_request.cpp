#include "core/deadlines/statement_request.h"

#include <algorithm>

#include "core/base/enum_key.h"

using namespace Qt::StringLiterals;

namespace talan {

QStringView storageKey(EscalationChoice choice)
{
    switch (choice) {
    case EscalationChoice::HeadOfCare:
        return u"head_of_care";
    case EscalationChoice::Ivo:
        return u"ivo";
    case EscalationChoice::InformPatient:
        return u"inform_patient";
    case EscalationChoice::CloseUnanswered:
        return u"close_unanswered";
    }
    Q_UNREACHABLE();
}

std::optional<EscalationChoice> escalationChoiceFromKey(QStringView key)
{
    return enumFromKey(kAllEscalationChoices, key);
}

QStringView storageKey(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return u"draft";
    case RequestState::Sent:
        return u"sent";
    case RequestState::Suspended:
        return u"suspended";
    case RequestState::Exhausted:
        return u"exhausted";
    case RequestState::Escalated:
        return u"escalated";
    case RequestState::Unanswered:
        return u"unanswered";
    case RequestState::Answered:
        return u"answered";
    case RequestState::Forwarded:
        return u"forwarded";
    case RequestState::Withdrawn:
        return u"withdrawn";
    }
    Q_UNREACHABLE();
}

std::optional<RequestState> requestStateFromKey(QStringView key)
{
    return enumFromKey(kAllRequestStates, key);
}

QStringView storageKey(RequestAction action)
{
    switch (action) {
    case RequestAction::Send:
        return u"send";
    case RequestAction::Extend:
        return u"extend";
    case RequestAction::Remind:
        return u"remind";
    case RequestAction::Suspend:
        return u"suspend";
    case RequestAction::Resume:
        return u"resume";
    case RequestAction::Escalate:
        return u"escalate";
    case RequestAction::RegisterAnswer:
        return u"answer";
    case RequestAction::Forward:
        return u"forward";
    case RequestAction::Withdraw:
        return u"withdraw";
    }
    Q_UNREACHABLE();
}

RequestState StatementRequest::state() const
{
    if (withdrawnOn.isValid())
        return RequestState::Withdrawn;
    if (forwardedOn.isValid())
        return RequestState::Forwarded;
    if (answeredOn.isValid())
        return RequestState::Answered;
    if (!sentOn.isValid())
        return RequestState::Draft;
    if (!suspensions.isEmpty() && !suspensions.last().resumedOn.isValid())
        return RequestState::Suspended;
    if (!escalations.isEmpty()) {
        const bool isGivenUp = escalations.last().choice == EscalationChoice::CloseUnanswered;
        return isGivenUp ? RequestState::Unanswered : RequestState::Escalated;
    }
    return reminders.size() >= kMostReminders ? RequestState::Exhausted : RequestState::Sent;
}

int StatementRequest::nextPlace() const
{
    int next = 0;
    const auto look = [&next](const auto &changes) {
        for (const auto &change : changes)
            next = std::max(next, change.place + 1);
    };
    look(extensions);
    look(suspensions);
    look(reminders);
    look(escalations);
    return next;
}

bool StatementRequest::isOpen() const
{
    switch (state()) {
    case RequestState::Sent:
    case RequestState::Suspended:
    case RequestState::Exhausted:
    case RequestState::Escalated:
        return true;
    case RequestState::Draft:
    case RequestState::Unanswered:
    case RequestState::Answered:
    case RequestState::Forwarded:
    case RequestState::Withdrawn:
        return false;
    }
    Q_UNREACHABLE();
}

namespace rules {

namespace {

/// A change with its place, so that changes of different kinds can be put in order.
struct PlacedChange
{
    int place;
    DeadlineChange change;
};

void addDeadlineChanges(const StatementRequest &request, QList<PlacedChange> &changes)
{
    for (const Extension &extension : request.extensions) {
        changes.append(
            {extension.place, {.kind = DeadlineChange::Kind::Extended, .until = extension.until}});
    }
    for (const Suspension &suspension : request.suspensions) {
        // Stopped and restarted the same day: no day was lost.
        const bool hasDays =
            suspension.resumedOn.isValid() && suspension.resumedOn > suspension.from;
        if (!hasDays)
            continue;
        changes.append({suspension.place,
                        {.kind = DeadlineChange::Kind::Suspended,
                         .period = {suspension.from, suspension.resumedOn.addDays(-1)}}});
    }
}

void addOfficeDates(const StatementRequest &request, QList<PlacedChange> &changes)
{
    for (const Reminder &reminder : request.reminders) {
        changes.append({reminder.place,
                        {.kind = DeadlineChange::Kind::Reminded,
                         .until = reminder.newDueOn,
                         .number = reminder.number}});
    }
    for (const Escalation &escalation : request.escalations) {
        changes.append({escalation.place,
                        {.kind = DeadlineChange::Kind::Escalated, .until = escalation.nextOn}});
    }
}

Result<ExplainedDate> dateOf(const StatementRequest &request, QList<PlacedChange> changes)
{
    if (!request.sentOn.isValid())
        return Error{ErrorCode::InvalidDate, u"a draft has no date"_s, {}};
    std::ranges::stable_sort(changes, {}, &PlacedChange::place);
    DeadlineCount count{.event = StartEvent::Sent,
                        .changes = {},
                        .rollsToWorkingDay = request.rolls,
                        .closedDays = request.closedDays};
    for (const PlacedChange &placed : changes)
        count.changes.append(placed.change);
    return deadline(request.sentOn, {.unit = Term::Unit::Weeks, .count = request.termWeeks}, count);
}

} // namespace

QList<RequestAction> allowedActions(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return {RequestAction::Send, RequestAction::Withdraw};
    case RequestState::Sent:
        return {RequestAction::RegisterAnswer,
                RequestAction::Remind,
                RequestAction::Extend,
                RequestAction::Suspend,
                RequestAction::Withdraw};
    case RequestState::Suspended:
        return {RequestAction::Resume, RequestAction::RegisterAnswer, RequestAction::Withdraw};
    case RequestState::Exhausted:
    case RequestState::Escalated:
        return {RequestAction::Escalate,
                RequestAction::RegisterAnswer,
                RequestAction::Extend,
                RequestAction::Suspend,
                RequestAction::Withdraw};
    case RequestState::Unanswered:
        return {RequestAction::RegisterAnswer}; // Late, but still an answer.
    case RequestState::Answered:
        return {RequestAction::Forward};
    case RequestState::Forwarded:
    case RequestState::Withdrawn:
        return {};
    }
    Q_UNREACHABLE();
}

Result<ExplainedDate> answerDeadline(const StatementRequest &request)
{
    QList<PlacedChange> changes;
    addDeadlineChanges(request, changes);
    return dateOf(request, changes);
}

Result<ExplainedDate> awaitedDate(const StatementRequest &request)
{
    QList<PlacedChange> changes;
    addDeadlineChanges(request, changes);
    addOfficeDates(request, changes);
    return dateOf(request, changes);
}

std::optional<bool> isInTime(const StatementRequest &request, QDate today)
{
    const RequestState state = request.state();
    if (state == RequestState::Withdrawn || state == RequestState::Suspended)
        return std::nullopt;
    const auto deadline = answerDeadline(request);
    if (!deadline)
        return std::nullopt;
    if (request.answeredOn.isValid())
        return request.answeredOn <= deadline->due;
    return today > deadline->due ? std::optional(false) : std::nullopt;
}

} // namespace rules
} // namespace talan
