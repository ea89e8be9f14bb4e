#include "core/deadlines/statements.h"

#include <algorithm>
#include <functional>

#include "core/base/field_text.h"
#include "core/cases/case_history.h"
#include "core/cases/case_store.h"
#include "core/deadlines/statement_request_store.h"
#include "core/office/journal.h"
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
    QDate last = request.sentOn.isValid() ? request.sentOn : request.draftedOn;
    for (const Extension &extension : request.extensions)
        last = std::max(last, extension.grantedOn);
    for (const Suspension &suspension : request.suspensions)
        last = std::max(last, suspension.from);
    for (const Reminder &reminder : request.reminders)
        last = std::max(last, reminder.sentOn);
    for (const Escalation &escalation : request.escalations)
        last = std::max(last, escalation.on);
    return last;
}

/// Whether the clock stands still on that day: paused without an end, or to a later one.
bool isPausedOn(const StatementRequest &request, QDate on)
{
    if (request.suspensions.isEmpty())
        return false;
    const Suspension &last = request.suspensions.last();
    return last.from <= on && (!last.resumedOn.isValid() || last.resumedOn > on);
}

bool allows(const StatementRequest &request, RequestAction action, QDate today)
{
    // A pause with a known end leaves the state as it is; before that end it can be ended all the
    // same.
    if (action == RequestAction::Resume && request.isOpen() && isPausedOn(request, today))
        return true;
    return rules::allowedActions(request.state()).contains(action);
}

/// The request that is meant: the given one, or the only one of the case that allows the action.
/// Where none does, the only one of the case is meant, so that the refusal can say why.
Result<StatementRequest>
meantRequest(const Work &work, CaseId id, StatementRequestId request, RequestAction action)
{
    const auto requests = StatementRequestStore(work.database).ofCase(id);
    if (!requests)
        return requests.error();
    QList<StatementRequest> fitting;
    for (const StatementRequest &candidate : *requests) {
        if (request.isValid() && candidate.id == request)
            return candidate;
        if (allows(candidate, action, work.today()))
            fitting.append(candidate);
    }
    if (request.isValid())
        return Error{ErrorCode::NotFound, u"not a request of this case"_s, u"request"_s};
    if (fitting.isEmpty() && requests->size() == 1)
        return requests->first();
    if (fitting.isEmpty())
        return Error{ErrorCode::NoOpenRequest, u"no such request in the case"_s, {}};
    if (fitting.size() > 1)
        return Error{ErrorCode::SeveralOpenRequests, u"%1 requests"_s.arg(fitting.size()), {}};
    return fitting.first();
}

using ChangeRequest = std::function<Result<>(StatementRequest &, CaseFile &)>;

/// What is done to a request: the action the table of states has to allow, and its journal line.
struct Deed
{
    RequestAction action;
    EventKind event;
};

/// Changes one request of an open case in one transaction.
Result<RequestChange> changeRequest(
    const Work &work, CaseId id, StatementRequestId request, Deed deed, const ChangeRequest &change)
{
    StatementRequestId changedId;
    const auto caseFile = changeCase(work, id, deed.event, [&](CaseFile &current) -> Result<> {
        if (const auto open = requireOpen(current); !open)
            return open;
        auto meant = meantRequest(work, id, request, deed.action);
        if (!meant)
            return meant.error();
        if (!allows(*meant, deed.action, work.today())) {
            return Error{ErrorCode::ActionNotAllowed,
                         storageKey(deed.action).toString() + u" is not allowed"_s,
                         storageKey(meant->state()).toString()};
        }
        const StatementRequest stored = *meant;
        if (const auto done = change(*meant, current); !done)
            return done;
        changedId = meant->id;
        if (*meant == stored)
            return {};
        return StatementRequestStore(work.database).update(*meant);
    });
    if (!caseFile)
        return caseFile.error();
    const auto changed = StatementRequestStore(work.database).byId(changedId);
    if (!changed)
        return changed.error();
    return RequestChange{.caseFile = *caseFile, .request = *changed};
}

/// A request as it is written today; nothing is sent.
Result<StatementRequest> writtenRequest(const Work &work, CaseId id, const NewRequest &written)
{
    constexpr int kShortTerm = 2;
    constexpr int kLongTerm = 4;
    if (written.termWeeks != kShortTerm && written.termWeeks != kLongTerm)
        return Error{ErrorCode::InvalidInput, u"two or four weeks"_s, u"weeks"_s};
    const QString message = cleanText(written.message);
    if (message.size() > kLongestText)
        return Error{ErrorCode::TextTooLong, u"message is too long"_s, u"message"_s};
    const auto unit = CareUnitStore(work.database).byId(written.unit);
    if (!unit)
        return Error{ErrorCode::NotFound, u"no such unit"_s, u"unit"_s};
    StatementRequest request;
    request.caseId = id;
    request.unit = unit->id;
    request.draftedOn = work.today();
    request.termWeeks = written.termWeeks;
    request.message = message;
    return request;
}

/// Starts the clock of a request, by the rules the office has that day.
Result<>
dispatch(const Work &work, const CaseFile &caseFile, StatementRequest &request, QDate sentOn)
{
    if (!caseFile.consent.isGiven())
        return Error{ErrorCode::ConsentMissing, u"no consent to contact the provider"_s, {}};
    if (const auto possible = requirePossible(work, sentOn, officeDate(caseFile.receivedAt));
        !possible)
        return possible;
    if (sentOn < caseFile.consent.givenOn)
        return Error{ErrorCode::BeforeItsCause, u"sent before the consent was given"_s, u"sent"_s};
    const auto settings = OfficeSettingStore(work.database).load();
    if (!settings)
        return settings.error();
    request.sentOn = sentOn;
    request.draftedOn = std::min(request.draftedOn, sentOn);
    request.rolls = settings->rollsToWorkingDay;
    if (settings->closedDaysMoveDates)
        request.closedDays = settings->closedDays;
    return {};
}

/// Stores a new request of an open case, sent if `sentOn` is a date.
Result<RequestChange>
addRequest(const Work &work, CaseId id, EventKind event, const NewRequest &written, QDate sentOn)
{
    StatementRequestId added;
    const auto caseFile = changeCase(work, id, event, [&](CaseFile &current) -> Result<> {
        if (const auto open = requireOpen(current); !open)
            return open;
        auto request = writtenRequest(work, id, written);
        if (!request)
            return request.error();
        if (event == EventKind::StatementRequested) {
            if (const auto sent = dispatch(work, current, *request, sentOn); !sent)
                return sent;
        }
        if (!current.units.contains(request->unit))
            current.units.append(request->unit);
        const auto stored = StatementRequestStore(work.database).insert(*request);
        if (!stored)
            return stored.error();
        added = *stored;
        return {};
    });
    if (!caseFile)
        return caseFile.error();
    const auto request = StatementRequestStore(work.database).byId(added);
    if (!request)
        return request.error();
    return RequestChange{.caseFile = *caseFile, .request = *request};
}

/// The date a reminder gives that says none of its own: the office's reminder term from the day it
/// is sent.
Result<QDate> reminderDate(const Work &work, const StatementRequest &request, QDate sentOn)
{
    const auto terms = OfficeTermsStore(work.database).history();
    if (!terms)
        return terms.error();
    const auto date =
        rules::deadline(sentOn,
                        {.unit = Term::Unit::Weeks, .count = terms->on(sentOn).reminderWeeks},
                        {.rollsToWorkingDay = request.rolls, .closedDays = request.closedDays});
    return date ? Result<QDate>(date->due) : Result<QDate>(date.error());
}

Result<> keepAnswerNote(const Work &work, CaseId id, const QString &summary)
{
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
}

/// Days on which the clock would stand still from `on` on count again.
void endSuspensions(StatementRequest &request, QDate on)
{
    for (Suspension &suspension : request.suspensions) {
        if (!suspension.resumedOn.isValid() || suspension.resumedOn > on)
            suspension.resumedOn = std::max(suspension.from, on);
    }
}

Result<> requireLines(const QStringList &lines, const QString &subject)
{
    const bool areShort =
        std::ranges::all_of(lines, [](const QString &line) { return line.size() <= kLongestLine; });
    return areShort ? Result<>() : Error{ErrorCode::TextTooLong, u"a line is too long"_s, subject};
}

} // namespace

Result<RequestChange> draftRequest(const Work &work, CaseId id, const NewRequest &request)
{
    return addRequest(work, id, EventKind::RequestDrafted, request, {});
}

Result<RequestChange>
sendRequest(const Work &work, CaseId id, const NewRequest &request, QDate sentOn)
{
    return addRequest(work, id, EventKind::StatementRequested, request, sentOn);
}

Result<RequestChange>
changeDraft(const Work &work, CaseId id, StatementRequestId request, const DraftEdit &edit)
{
    DraftConflict met;
    const auto rewrite = [&](StatementRequest &meant, CaseFile &caseFile) -> Result<> {
        const auto compared = compareDraft(work.database, meant, edit);
        if (!compared)
            return compared.error();
        met = *compared;
        if (!met.fields.conflicts.isEmpty())
            return Error{
                ErrorCode::EditConflict, u"both changed the draft"_s, met.fields.conflicts.first()};
        const auto anew = writtenRequest(work, id, met.merged);
        if (!anew)
            return anew.error();
        meant.unit = anew->unit;
        meant.termWeeks = anew->termWeeks;
        meant.message = anew->message;
        if (!caseFile.units.contains(meant.unit))
            caseFile.units.append(meant.unit);
        return {};
    };
    RequestChange saved;
    const auto done = work.database.transaction([&]() -> Result<> {
        // What may still be sent may still be changed.
        auto changed = changeRequest(
            work, id, request, {RequestAction::Send, EventKind::RequestDrafted}, rewrite);
        if (!changed)
            return changed.error();
        saved = *std::move(changed);
        const MergedThing thing{.table = u"statement_request"_s, .row = saved.request.id.value()};
        if (const auto noted = noteMeeting(work, id, thing, met.fields, met.origins); !noted)
            return noted;
        return noteSettled(work, id, {{.thing = thing, .fields = edit.settled}});
    });
    return done ? Result<RequestChange>(saved) : done.error();
}

Result<RequestChange>
sendDraft(const Work &work, CaseId id, StatementRequestId request, QDate sentOn)
{
    const auto send = [&](StatementRequest &meant, const CaseFile &caseFile) {
        return dispatch(work, caseFile, meant, sentOn);
    };
    return changeRequest(
        work, id, request, {RequestAction::Send, EventKind::StatementRequested}, send);
}

Result<RequestChange>
extendRequest(const Work &work, CaseId id, StatementRequestId request, const Extension &extension)
{
    const auto extend = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto possible = requirePossible(work, extension.grantedOn, lastActOn(meant));
            !possible)
            return possible;
        if (const auto fits = requireLines({extension.askedBy, extension.reason}, u"reason"_s);
            !fits)
            return fits;
        const auto awaited = rules::awaitedDate(meant);
        if (!awaited)
            return awaited.error();
        const bool isLater = extension.until.isValid() && extension.until > awaited->due &&
                             extension.until >= extension.grantedOn;
        if (!isLater)
            return Error{ErrorCode::ExtensionNotLater, u"not after the awaited date"_s, u"until"_s};
        meant.extensions.append({.grantedOn = extension.grantedOn,
                                 .until = extension.until,
                                 .askedBy = cleanLine(extension.askedBy),
                                 .reason = cleanLine(extension.reason),
                                 .place = meant.nextPlace()});
        return {};
    };
    return changeRequest(work, id, request, {RequestAction::Extend, EventKind::Extended}, extend);
}

Result<RequestChange>
remindProvider(const Work &work, CaseId id, StatementRequestId request, const NewReminder &reminder)
{
    const auto remind = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto possible = requirePossible(work, reminder.sentOn, lastActOn(meant));
            !possible)
            return possible;
        const auto standard = reminderDate(work, meant, reminder.sentOn);
        if (!standard)
            return standard.error();
        if (reminder.newDueOn.isValid() && reminder.newDueOn <= reminder.sentOn)
            return Error{
                ErrorCode::BeforeItsCause, u"new date is not after the reminder"_s, u"until"_s};
        const QString message = cleanText(reminder.message);
        if (message.size() > kLongestText)
            return Error{ErrorCode::TextTooLong, u"reminder is too long"_s, u"message"_s};
        meant.reminders.append(
            {.number = static_cast<int>(meant.reminders.size()) + 1,
             .sentOn = reminder.sentOn,
             .newDueOn = reminder.newDueOn.isValid() ? reminder.newDueOn : *standard,
             .message = message,
             .place = meant.nextPlace()});
        return {};
    };
    return changeRequest(work, id, request, {RequestAction::Remind, EventKind::Reminded}, remind);
}

Result<RequestChange> suspendRequest(const Work &work,
                                     CaseId id,
                                     StatementRequestId request,
                                     const NewSuspension &suspension)
{
    const auto suspend = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (cleanLine(suspension.reason).isEmpty())
            return Error{ErrorCode::MissingField, u"no reason"_s, u"reason"_s};
        if (const auto fits = requireLines({suspension.reason}, u"reason"_s); !fits)
            return fits;
        if (const auto possible = requirePossible(work, suspension.from, lastActOn(meant));
            !possible)
            return possible;
        const auto overlaps = std::ranges::any_of(meant.suspensions, [&](const Suspension &before) {
            return before.resumedOn > suspension.from;
        });
        if (overlaps || (suspension.until.isValid() && suspension.until < suspension.from))
            return Error{ErrorCode::BeforeItsCause, u"the clock stood still then"_s, u"until"_s};
        meant.suspensions.append(
            {.from = suspension.from,
             .resumedOn = suspension.until.isValid() ? suspension.until.addDays(1) : QDate(),
             .reason = cleanLine(suspension.reason),
             .place = meant.nextPlace()});
        return {};
    };
    return changeRequest(
        work, id, request, {RequestAction::Suspend, EventKind::Suspended}, suspend);
}

Result<RequestChange>
resumeRequest(const Work &work, CaseId id, StatementRequestId request, QDate on)
{
    const auto resume = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto possible = requirePossible(work, on, meant.suspensions.last().from);
            !possible)
            return possible;
        endSuspensions(meant, on);
        return {};
    };
    return changeRequest(work, id, request, {RequestAction::Resume, EventKind::Resumed}, resume);
}

Result<RequestChange> escalateRequest(const Work &work,
                                      CaseId id,
                                      StatementRequestId request,
                                      const Escalation &escalation)
{
    const auto escalate = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto possible = requirePossible(work, escalation.on, lastActOn(meant)); !possible)
            return possible;
        const auto standard = reminderDate(work, meant, escalation.on);
        if (!standard)
            return standard.error();
        if (escalation.nextOn.isValid() && escalation.nextOn <= escalation.on)
            return Error{
                ErrorCode::BeforeItsCause, u"to look again before the choice"_s, u"until"_s};
        const QString note = cleanText(escalation.note);
        if (note.size() > kLongestText)
            return Error{ErrorCode::TextTooLong, u"note is too long"_s, u"text"_s};
        meant.escalations.append(
            {.on = escalation.on,
             .choice = escalation.choice,
             .nextOn = escalation.nextOn.isValid() ? escalation.nextOn : *standard,
             .note = note,
             .place = meant.nextPlace()});
        return {};
    };
    return changeRequest(
        work, id, request, {RequestAction::Escalate, EventKind::Escalated}, escalate);
}

Result<RequestChange> registerAnswer(const Work &work,
                                     CaseId id,
                                     StatementRequestId request,
                                     QDate answeredOn,
                                     const QString &summary)
{
    const auto answer = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto possible = requirePossible(work, answeredOn, meant.sentOn); !possible)
            return possible;
        endSuspensions(meant, answeredOn);
        meant.answeredOn = answeredOn;
        return keepAnswerNote(work, id, summary);
    };
    return changeRequest(
        work, id, request, {RequestAction::RegisterAnswer, EventKind::Answered}, answer);
}

Result<RequestChange>
forwardAnswer(const Work &work, CaseId id, StatementRequestId request, QDate forwardedOn)
{
    const auto forward = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        if (const auto possible = requirePossible(work, forwardedOn, meant.answeredOn); !possible)
            return possible;
        meant.forwardedOn = forwardedOn;
        return {};
    };
    return changeRequest(
        work, id, request, {RequestAction::Forward, EventKind::Forwarded}, forward);
}

Result<RequestChange> withdrawRequest(
    const Work &work, CaseId id, StatementRequestId request, QDate withdrawnOn, const QString &why)
{
    const auto withdraw = [&](StatementRequest &meant, const CaseFile &) -> Result<> {
        const QDate notBefore = meant.sentOn.isValid() ? meant.sentOn : meant.draftedOn;
        if (const auto possible = requirePossible(work, withdrawnOn, notBefore); !possible)
            return possible;
        if (const auto fits = requireLines({why}, u"reason"_s); !fits)
            return fits;
        meant.withdrawnOn = withdrawnOn;
        meant.withdrawnWhy = cleanLine(why);
        return {};
    };
    return changeRequest(
        work, id, request, {RequestAction::Withdraw, EventKind::Withdrawn}, withdraw);
}

Result<QList<EventId>> remindTogether(const Work &work, const QList<BulkReminder> &reminders)
{
    QList<EventId> events;
    const auto done = work.database.transaction([&]() -> Result<> {
        for (const BulkReminder &bulk : reminders) {
            const auto sent = remindProvider(work, bulk.caseId, bulk.request, bulk.reminder);
            if (!sent)
                return sent.error();
            const auto last = nextUndo(work.database, bulk.caseId, work.actor.staff);
            if (!last)
                return last.error();
            events.append((*last)->event);
        }
        return {};
    });
    if (!done)
        return done.error();
    return events;
}

} // namespace talan
