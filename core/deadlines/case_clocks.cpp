#include "core/deadlines/case_clocks.h"

#include <algorithm>
#include <functional>

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::rules {

namespace {

/// Some days after what the office's own step follows.
Result<ExplainedDate> followUp(QDate after, StartEvent event, const TermHistory &terms)
{
    const OfficeTerms &then = terms.on(after);
    return deadline(after,
                    {.unit = Term::Unit::Days, .count = then.followUpDays},
                    {.event = event, .rollsToWorkingDay = then.followUpRolls});
}

const StatementRequest *firstOf(const QList<StatementRequest> &requests,
                                const std::function<bool(const StatementRequest &)> &isMeant,
                                const std::function<QDate(const StatementRequest &)> &dateOf)
{
    const StatementRequest *first = nullptr;
    for (const StatementRequest &request : requests) {
        if (isMeant(request) && (!first || dateOf(request) < dateOf(*first)))
            first = &request;
    }
    return first;
}

QDate awaitedDay(const StatementRequest &request)
{
    const auto awaited = awaitedDate(request);
    return awaited ? awaited->due : QDate();
}

QDate lastForwarded(const QList<StatementRequest> &requests)
{
    QDate last;
    for (const StatementRequest &request : requests)
        last = std::max(last, request.forwardedOn);
    return last;
}

QDate lastGivenUp(const QList<StatementRequest> &requests)
{
    QDate last;
    for (const StatementRequest &request : requests) {
        if (request.state() == RequestState::Unanswered)
            last = std::max(last, request.escalations.last().on);
    }
    return last;
}

/// Some days after the last of what a case ends with.
Result<ExplainedDate> closeDate(const CaseClocks &clocks)
{
    std::pair last{officeDate(clocks.caseFile.firstContactAt), StartEvent::FirstContact};
    for (const auto &[day, event] :
         {std::pair{lastForwarded(clocks.requests), StartEvent::Forwarded},
          std::pair{lastGivenUp(clocks.requests), StartEvent::GivenUp}}) {
        if (day > last.first)
            last = {day, event};
    }
    return followUp(last.first, last.second, clocks.terms);
}

Result<ExplainedDate> ownStepDate(const QList<CaseStep> &steps)
{
    QDate first;
    for (const CaseStep &step : steps) {
        if (!step.doneOn.isValid() && (!first.isValid() || step.dueOn < first))
            first = step.dueOn;
    }
    return chosenDate(first, StartEvent::SetByHand);
}

int warnDays(NextStep step, const OfficeSettings &settings)
{
    switch (step) {
    case NextStep::Confirm:
        return 0;
    case NextStep::FirstContact:
        return settings.warnDaysContact;
    case NextStep::AwaitAnswer:
    case NextStep::Decide:
        return settings.warnDaysAnswer;
    case NextStep::RequestStatement:
    case NextStep::SendDraft:
    case NextStep::Resume:
    case NextStep::ForwardAnswer:
    case NextStep::OwnStep:
    case NextStep::Close:
        return settings.warnDaysOwnStep;
    }
    Q_UNREACHABLE();
}

Result<ExplainedDate>
requestDate(const StatementRequest *request, NextStep step, const TermHistory &terms)
{
    if (!request)
        return Error{ErrorCode::InvalidInput, u"no request that waits"_s, u"request"_s};
    if (step == NextStep::Resume)
        return followUp(request->suspensions.last().from, StartEvent::SuspendedSince, terms);
    if (step == NextStep::SendDraft)
        return followUp(request->draftedOn, StartEvent::Drafted, terms);
    if (step == NextStep::ForwardAnswer)
        return followUp(request->answeredOn, StartEvent::Answered, terms);
    return awaitedDate(*request);
}

} // namespace

Result<ExplainedDate> confirmDate(const CaseFile &caseFile, const TermHistory &terms)
{
    const QDateTime start = caseFile.reachedAt();
    return hoursDeadline(start, terms.at(start).confirmHours, StartEvent::Arrived);
}

Result<ExplainedDate> firstContactDate(const CaseFile &caseFile, const TermHistory &terms)
{
    const OfficeTerms &then = terms.at(caseFile.receivedAt);
    return deadline(officeDate(caseFile.receivedAt),
                    {.unit = Term::Unit::Days, .count = then.firstContactDays},
                    {.event = StartEvent::Received, .rollsToWorkingDay = then.contactRolls});
}

Result<ExplainedDate> explainedNext(const CaseClocks &clocks)
{
    const CaseFile &caseFile = clocks.caseFile;
    if (!caseFile.next)
        return Error{ErrorCode::InvalidInput, u"a closed case has no next step"_s, {}};
    switch (caseFile.next->step) {
    case NextStep::Confirm:
        return confirmDate(caseFile, clocks.terms);
    case NextStep::FirstContact:
        return firstContactDate(caseFile, clocks.terms);
    case NextStep::RequestStatement:
        return followUp(
            officeDate(caseFile.firstContactAt), StartEvent::FirstContact, clocks.terms);
    case NextStep::SendDraft:
    case NextStep::AwaitAnswer:
    case NextStep::Resume:
    case NextStep::Decide:
    case NextStep::ForwardAnswer:
        return requestDate(requestOfNext(clocks), caseFile.next->step, clocks.terms);
    case NextStep::OwnStep:
        return ownStepDate(clocks.steps);
    case NextStep::Close:
        return closeDate(clocks);
    }
    Q_UNREACHABLE();
}

int caseAgeDays(const CaseFile &caseFile, QDate today)
{
    const QDate end = caseFile.closedAt.isValid() ? officeDate(caseFile.closedAt) : today;
    return static_cast<int>(officeDate(caseFile.receivedAt).daysTo(end));
}

QDate warnOn(const DueStep &due, const OfficeSettings &settings)
{
    const int days = warnDays(due.step, settings);
    return days > 0 ? due.on.addDays(-days) : QDate();
}

bool isNear(const DueStep &due, const OfficeSettings &settings, QDate today)
{
    const QDate warned = warnOn(due, settings);
    return today == due.on || (warned.isValid() && warned <= today && today < due.on);
}

const StatementRequest *requestOfNext(const CaseClocks &clocks)
{
    if (!clocks.caseFile.next)
        return nullptr;
    const auto inState = [](RequestState state) {
        return [state](const StatementRequest &request) { return request.state() == state; };
    };
    const auto isRunning = [](const StatementRequest &request) {
        return request.isOpen() && request.state() != RequestState::Suspended;
    };
    switch (clocks.caseFile.next->step) {
    case NextStep::AwaitAnswer:
    case NextStep::Decide:
        return firstOf(clocks.requests, isRunning, awaitedDay);
    case NextStep::Resume:
        return firstOf(
            clocks.requests, inState(RequestState::Suspended), [](const StatementRequest &request) {
                return request.suspensions.last().from;
            });
    case NextStep::SendDraft:
        return firstOf(clocks.requests,
                       inState(RequestState::Draft),
                       [](const StatementRequest &request) { return request.draftedOn; });
    case NextStep::ForwardAnswer:
        return firstOf(clocks.requests,
                       inState(RequestState::Answered),
                       [](const StatementRequest &request) { return request.answeredOn; });
    case NextStep::Confirm:
    case NextStep::FirstContact:
    case NextStep::RequestStatement:
    case NextStep::OwnStep:
    case NextStep::Close:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace talan::rules
