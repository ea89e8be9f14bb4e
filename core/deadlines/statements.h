#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/deadlines/request_draft.h"
#include "core/deadlines/statement_request.h"
#include "core/office/work.h"

namespace talan {

// What staff do with statement requests. Every function is one transaction with its line in the
// journal. All refuse a closed case (CaseClosed), an action that rules::allowedActions does not
// give for the request's state (ActionNotAllowed), a date in the future (DateInFuture) and a date
// before what it follows (BeforeItsCause). Without `request` the case's only one that allows the
// action is meant: NoOpenRequest, SeveralOpenRequests.

struct RequestChange
{
    CaseFile caseFile;
    StatementRequest request;
};

/// Keeps a request to be sent later: no clock starts. Errors: InvalidInput, NotFound (unit).
Result<RequestChange> draftRequest(const Work &work, CaseId id, const NewRequest &request);

/// Changes a draft, merged with what others changed of it since it was read (journal line Merged).
/// Errors: InvalidInput, NotFound (unit); ActionNotAllowed once it is sent; EditConflict ("unit",
/// "weeks", "message") when both changed the same differently: draftConflict() tells the rest.
Result<RequestChange>
changeDraft(const Work &work, CaseId id, StatementRequestId request, const DraftEdit &edit);

/// Sends a request to a unit of the case or another; its clock starts at `sentOn`. Errors:
/// ConsentMissing when no consent to contact the provider is noted on the case (offentlighets- och
/// sekretesslagen 10 kap. 1 §); InvalidInput; NotFound (unit).
Result<RequestChange>
sendRequest(const Work &work, CaseId id, const NewRequest &request, QDate sentOn);

/// Sends a draft. Its clock starts at `sentOn`, not when it was written. Error: ConsentMissing.
Result<RequestChange>
sendDraft(const Work &work, CaseId id, StatementRequestId request, QDate sentOn);

/// Errors: ExtensionNotLater when `until` is not after the date that is awaited now, or before the
/// day it is granted.
Result<RequestChange>
extendRequest(const Work &work, CaseId id, StatementRequestId request, const Extension &extension);

struct NewReminder
{
    QDate sentOn;
    QDate newDueOn = {}; ///< Null: the office's reminder term from `sentOn`.
    QString message = {};
};

/// Sends the next reminder, of at most three. Error: BeforeItsCause for a new date that is not
/// after `sentOn`.
Result<RequestChange> remindProvider(const Work &work,
                                     CaseId id,
                                     StatementRequestId request,
                                     const NewReminder &reminder);

struct NewSuspension
{
    QDate from;
    QDate until =
        {}; ///< The last day that does not count, if it is known; else resumeRequest ends it.
    QString reason; ///< Never empty: MissingField.
};

/// Stops the clock of a request: days from `from` do not count.
Result<RequestChange> suspendRequest(const Work &work,
                                     CaseId id,
                                     StatementRequestId request,
                                     const NewSuspension &suspension);

/// Lets the clock run again: `on` is the first day that counts.
Result<RequestChange>
resumeRequest(const Work &work, CaseId id, StatementRequestId request, QDate on);

/// Notes how the office goes on when three reminders have had no answer. A null `nextOn` means the
/// office's reminder term from `on`.
Result<RequestChange> escalateRequest(const Work &work,
                                      CaseId id,
                                      StatementRequestId request,
                                      const Escalation &escalation);

/// Registers the provider's answer, with a short summary as a note if given. An answer that comes
/// while the clock stands still ends the suspension.
Result<RequestChange> registerAnswer(const Work &work,
                                     CaseId id,
                                     StatementRequestId request,
                                     QDate answeredOn,
                                     const QString &summary = {});

/// Notes that the answer was sent on to the complainant.
Result<RequestChange>
forwardAnswer(const Work &work, CaseId id, StatementRequestId request, QDate forwardedOn);

Result<RequestChange> withdrawRequest(
    const Work &work, CaseId id, StatementRequestId request, QDate withdrawnOn, const QString &why);

/// One of the reminders that are sent together.
struct BulkReminder
{
    CaseId caseId;
    StatementRequestId request;
    NewReminder reminder;
};

/// Sends several reminders in one transaction: all or none. Returns the journal's events, which
/// takeBackTogether() takes back in one. Errors: those of remindProvider.
Result<QList<EventId>> remindTogether(const Work &work, const QList<BulkReminder> &reminders);

} // namespace talan
