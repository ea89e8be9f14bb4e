#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/cases/fact_saving.h" // saveFacts() is one of them
#include "core/office/work.h"

namespace talan {

// What staff do with a case that needs no statement request. Every function is one transaction with
// its line in the journal and returns the case as it is afterwards. All refuse a closed case with
// CaseClosed unless they say otherwise.

/// Confirms to the complainant that the case has come in (bekräftelse). Errors: AlreadyDone;
/// BeforeItsCause when `at` is before the case came in; DateInFuture.
Result<CaseFile>
confirmCase(const Work &work, CaseId id, const QDateTime &at, const QString &text = {});

/// The first conversation with the complainant (första kontakt); confirms as well if nobody has.
/// Errors as above.
Result<CaseFile>
registerFirstContact(const Work &work, CaseId id, const QDateTime &at, const QString &text = {});

/// Adds a note or a logged call; also to a closed case. Errors: MissingField (text), TextTooLong,
/// DateInFuture.
Result<CaseFile>
addNote(const Work &work, CaseId id, NoteKind kind, const QDateTime &at, const QString &text);

/// Closes the case. Errors: OpenRequestsRemain; AlreadyDone.
Result<CaseFile>
closeCase(const Work &work, CaseId id, const Closing &closing, const QString &text = {});

/// Opens a closed case again, with the reason as a note. Errors: CaseNotClosed; MissingField
/// (reason).
Result<CaseFile> reopenCase(const Work &work, CaseId id, const QString &reason);

/// Reads a case for somebody who opens it. The case of a protected person needs the right to see
/// protected identities, and the opening is written into the journal. Errors: NotFound,
/// NotPermitted.
Result<CaseFile> openCase(const Work &work, CaseId id);

} // namespace talan
