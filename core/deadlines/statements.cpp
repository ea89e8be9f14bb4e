#include "core/deadlines/statements.h"

#include <functional>

#include "core/base/field_text.h"
#include "core/cases/case_history.h"
#include "core/cases/case_store.h"
#include "core/deadlines/statement_request_store.h"
#include "core/office/office_settings.h"
#include "core/providers/care_unit_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

Result<> requireOpen(const CaseFile &caseFile)
{
    if (caseFile.closedAt.isValid())
        return Error{ErrorCode::CaseClosed, u"case is closed"_s, {}};
    return {};
}

/// A date on which something was done: real, not in the future, and not before what it follows.
Result<> requirePossible(const Work &work, QDate day, QDate notBefore)
{
    if (!day.isValid())
        return Error{ErrorCode::InvalidDate, u"no date"_s, u"on"_s};
    if (day > work.today())
        return Error{ErrorCode::DateInFuture, u"not yet"_s, u"on"_s};
    if (notBefore.isValid() && day < notBefore)
        return Error{ErrorCode::BeforeItsCause, u"before what it follows"_s, u"on"_s};
    return {};
}

/// The last thing that happened to a request, which nothing new may come before.
QDate lastActOn(const StatementRequest &request)
{
    return request.reminders.isEmpty() ? request.sentOn : request.reminders.last().sentOn;
}

using Wanted = std::function<bool(const StatementRequest &)>;

/// The request that is meant: the given one, or the only one of the case that is wanted.
Result<StatementRequest>
meantRequest(const Work &work, CaseId id, StatementRequestId request, const Wanted &isWanted)
{
    const auto requests = StatementRequestStore(work.database).ofCase(id);
    if (!requests)
        return requests.error();
    QList<StatementRequest> wanted;
    for (const StatementRequest &candidate : *requests) {
        if (request.isValid() && candidate.id == request)
            return candidate;
        if (isWanted(candidate))
            wanted.append(candidate);
    }
    if (request.isValid())
        return Error{ErrorCode::NotFound, u"not a request of this case"_s, u"request"_s};
    if (wanted.isEmpty())
        return Error{ErrorCode::NoOpenRequest, u"no such request in the case"_s, {}};
    if (wanted.size() > 1)
        return Error{ErrorCode::SeveralOpenRequests, u"%1 requests"_s.arg(wanted.size()), {}};
    return wanted.first();
}

using ChangeRequest = std::function<Result<>(StatementRequest &, const CaseFile &)>;

/// Changes one request of an open case in one transaction.
Result<RequestChange> changeRequest(const Work &work,
                                    CaseId id,
                                    StatementRequestId request,
                                    EventKind kind,
                                    const Wanted &isWanted,
                                    const ChangeRequest &change)
{
    StatementRequestId changedId;
    const auto caseFile = changeCase(work, id, kind, [&](CaseFile &current) -> Result<> {
        if (const auto open = requireOpen(current); !open)
            return open;
        auto meant = meantRequest(work, id, request, isWanted);
        if (!meant)
            return meant.error();
        if (const auto done = change(*meant, current); !done)
            return done;
        changedId = meant->id;
        return StatementRequestStore(work.database).update(*meant);
    });
    if (!caseFile)
        return caseFile.error();
    const auto changed = StatementRequestStore(work.database).byId(changedId);
    if (!changed)
        return changed.error();
    return RequestChange{.caseFile = *caseFile, .request = *changed};
}

Result<> requireSent(const StatementRequest &request)
{
    if (!request.isOpen())
        return Error{ErrorCode::RequestNotOpen,
                     u"request is "_s + storageKey(request.state()).toString(),
                     u"request"_s};
    return {};
}

bool isOpenRequest(const StatementRequest &request)
{
    return request.isOpen();
}

Result<> requireSendable(const Work &work, const CaseFile &caseFile, int termWeeks, QDate sentOn)
{
    if (const auto open = requireOpen(caseFile); !open)
        return open;
    if (termWeeks != 2 && termWeeks != 4)
        return Error{ErrorCode::InvalidInput, u"term is two or four weeks"_s, u"weeks"_s};
    if (!caseFile.consent.isGiven())
        return Error{ErrorCode::ConsentMissing, u"no consent to contact the provider"_s, {}};
    return requirePossible(work, sentOn, officeDate(caseFile.receivedAt));
}

Result<StatementRequestId>
insertRequest(const Work &work, CaseFile &caseFile, StatementRequest request)
{
    const auto unit = CareUnitStore(work.database).byId(request.unit);
    if (!unit)
        return Error{ErrorCode::NotFound, u"no such unit"_s, u"unit"_s};
    const auto settings = OfficeSettingStore(work.database).load();
    if (!settings)
        return settings.error();
    request.rolls = settings->rollsToWorkingDay;
    if (!caseFile.units.contains(request.unit))
        caseFile.units.append(request.unit);
    return StatementRequestStore(work.database).insert(request);
}

} // namespace

Result<RequestChange>
sendRequest(const Work &work, CaseId id, CareUnitId unit, int termWeeks, QDate sentOn)
{
    StatementRequestId stored;
    const auto caseFile =
        changeCase(work, id, EventKind::StatementRequested, [&](CaseFile &current) -> Result<> {
            if (const auto sendable = requireSendable(work, current, termWeeks, sentOn); !sendable)
                return sendable;
            StatementRequest request;
            request.caseId = id;
            request.unit = unit;
            request.sentOn = sentOn;
            request.termWeeks = termWeeks;
            const auto inserted = insertRequest(work, current, request);
            if (!inserted)
                return inserted.error();
            stored = *inserted;
            return {};
        });
    if (!caseFile)
        return caseFile.error();
    const auto request = StatementRequestStore(work.database).byId(stored);
    if (!request)
        return request.error();
    return RequestChange{.caseFile = *caseFile, .request = *request};
}

Result<RequestChange>
extendRequest(const Work &work, CaseId id, StatementRequestId request, const Extension &extension)
{
    const auto extend = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto sent = requireSent(meant); !sent)
            return sent;
        if (const auto possible = requirePossible(work, extension.grantedOn, meant.sentOn);
            !possible)
            return possible;
        const auto awaited = rules::awaitedDate(meant);
        if (!awaited)
            return awaited.error();
        if (!extension.until.isValid() || extension.until <= awaited->due)
            return Error{ErrorCode::ExtensionNotLater, u"not after the awaited date"_s, u"until"_s};
        meant.extensions.append({.grantedOn = extension.grantedOn,
                                 .until = extension.until,
                                 .askedBy = cleanLine(extension.askedBy),
                                 .reason = cleanLine(extension.reason)});
        return {};
    };
    return changeRequest(work, id, request, EventKind::Extended, isOpenRequest, extend);
}

Result<RequestChange> remindProvider(
    const Work &work, CaseId id, StatementRequestId request, QDate sentOn, QDate newDueOn)
{
    const auto remind = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto sent = requireSent(meant); !sent)
            return sent;
        if (meant.reminders.size() >= kMostReminders)
            return Error{ErrorCode::AllRemindersSent, u"three reminders are sent"_s, {}};
        if (const auto possible = requirePossible(work, sentOn, lastActOn(meant)); !possible)
            return possible;
        const auto settings = OfficeSettingStore(work.database).load();
        if (!settings)
            return settings.error();
        const auto term =
            rules::deadline(sentOn,
                            {.unit = Term::Unit::Weeks, .count = settings->reminderWeeks},
                            {.extendedTo = {}, .suspended = {}, .rollsToWorkingDay = meant.rolls});
        if (!term)
            return term.error();
        if (newDueOn.isValid() && newDueOn <= sentOn)
            return Error{
                ErrorCode::BeforeItsCause, u"new date is not after the reminder"_s, u"until"_s};
        meant.reminders.append({.number = static_cast<int>(meant.reminders.size()) + 1,
                                .sentOn = sentOn,
                                .newDueOn = newDueOn.isValid() ? newDueOn : term->due});
        return {};
    };
    return changeRequest(work, id, request, EventKind::Reminded, isOpenRequest, remind);
}

Result<RequestChange> registerAnswer(const Work &work,
                                     CaseId id,
                                     StatementRequestId request,
                                     QDate answeredOn,
                                     const QString &summary)
{
    const auto answer = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto sent = requireSent(meant); !sent)
            return sent;
        if (const auto possible = requirePossible(work, answeredOn, meant.sentOn); !possible)
            return possible;
        meant.answeredOn = answeredOn;
        const QString text = cleanText(summary);
        if (text.isEmpty())
            return {};
        if (text.size() > kLongestText)
            return Error{ErrorCode::TextTooLong, u"summary is too long"_s, u"text"_s};
        const Note note{.id = {},
                        .kind = NoteKind::Answer,
                        .at = work.now,
                        .staff = work.actor.staff,
                        .staffName = {},
                        .text = text};
        const auto stored = CaseStore(work.database).insertNote(id, note);
        return stored ? Result<>() : stored.error();
    };
    return changeRequest(work, id, request, EventKind::Answered, isOpenRequest, answer);
}

Result<RequestChange>
forwardAnswer(const Work &work, CaseId id, StatementRequestId request, QDate forwardedOn)
{
    const auto isAnswered = [](const StatementRequest &candidate) {
        return candidate.state() == RequestState::Answered;
    };
    const auto forward = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (meant.state() == RequestState::Forwarded)
            return Error{ErrorCode::AlreadyDone, u"already forwarded"_s, u"request"_s};
        if (meant.state() != RequestState::Answered)
            return Error{ErrorCode::RequestNotAnswered, u"no answer yet"_s, u"request"_s};
        if (const auto possible = requirePossible(work, forwardedOn, meant.answeredOn); !possible)
            return possible;
        meant.forwardedOn = forwardedOn;
        return {};
    };
    const auto changed =
        changeRequest(work, id, request, EventKind::Forwarded, isAnswered, forward);
    if (!changed && changed.error().code == ErrorCode::NoOpenRequest)
        return Error{ErrorCode::RequestNotAnswered, u"no answer to forward"_s, {}};
    return changed;
}

Result<RequestChange> withdrawRequest(
    const Work &work, CaseId id, StatementRequestId request, QDate withdrawnOn, const QString &why)
{
    const auto withdraw = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto sent = requireSent(meant); !sent)
            return sent;
        if (const auto possible = requirePossible(work, withdrawnOn, meant.sentOn); !possible)
            return possible;
        meant.withdrawnOn = withdrawnOn;
        meant.withdrawnWhy = cleanLine(why);
        return {};
    };
    return changeRequest(work, id, request, EventKind::Withdrawn, isOpenRequest, withdraw);
}

} // namespace talan
