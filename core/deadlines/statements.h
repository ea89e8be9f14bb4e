#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/deadlines/statement_request.h"
#include "core/office/work.h"

namespace talan {

// What staff do with statement requests. Every function is one transaction with its line in the
// journal. All refuse a closed case (CaseClosed), a date in the future (DateInFuture) and a date
// before what it follows (BeforeItsCause). Without `request` the case's only open one is meant:
// NoOpenRequest, SeveralOpenRequests.

struct RequestChange
{
    CaseFile caseFile;
    StatementRequest request;
};

/// Sends a request to a unit of the case or another. Errors: ConsentMissing when
/// no consent to contact the provider is noted on the case (offentlighets- och sekretesslagen 10
/// kap. 1 §); InvalidInput (weeks not 2 or 4); NotFound (unit).
Result<RequestChange>
sendRequest(const Work &work, CaseId id, CareUnitId unit, int termWeeks, QDate sentOn);

/// Errors: ExtensionNotLater when `until` is not after the date that is awaited now.
Result<RequestChange>
extendRequest(const Work &work, CaseId id, StatementRequestId request, const Extension &extension);

/// Sends the next reminder. A null `newDueOn` means the office's reminder term from `sentOn`.
/// Errors: AllRemindersSent.
Result<RequestChange> remindProvider(
    const Work &work, CaseId id, StatementRequestId request, QDate sentOn, QDate newDueOn = {});

/// Registers the provider's answer, with a short summary as a note if given.
Result<RequestChange> registerAnswer(const Work &work,
                                     CaseId id,
                                     StatementRequestId request,
                                     QDate answeredOn,
                                     const QString &summary = {});

/// Notes that the answer was sent on to the complainant. Errors: RequestNotAnswered; AlreadyDone.
/// Without `request` the case's only answer not forwarded yet is meant.
Result<RequestChange>
forwardAnswer(const Work &work, CaseId id, StatementRequestId request, QDate forwardedOn);

Result<RequestChange> withdrawRequest(
    const Work &work, CaseId id, StatementRequestId request, QDate withdrawnOn, const QString &why);

} // namespace talan
