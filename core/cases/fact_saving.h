#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/cases/fact_merge.h"
#include "core/office/work.h"

namespace talan {

/// Saves edited facts in one transaction. They are merged one by one with what others saved since
/// `base` was read: what only this desk changed is written, what only others changed stays, and a
/// journal line Merged says that both stand. A field both changed differently is an EditConflict
/// with the field as subject, and nothing is written: factConflict() tells the rest. Other errors:
/// CaseClosed; MissingField, TextTooLong, InvalidInput, DateInFuture, BeforeItsCause.
Result<CaseFile> saveFacts(const Work &work, const CaseFile &base, const CaseFile &edited);

/// Saves what somebody has chosen between two versions. The version that does not stand is kept in
/// a journal line ConflictSettled, also when nothing of the case changes. What others changed since
/// the choice is a conflict again. Errors as above.
Result<CaseFile> saveFacts(const Work &work, const FactDecision &decision);

/// Everything somebody has to see who chooses between their own edit and the stored one.
struct FactConflict
{
    CaseFile base;
    CaseFile mine; ///< As it would be stored: cleaned.
    CaseFile theirs;
    FactMerge merge;
    QList<FieldOrigin> origins; ///< Of each field in merge.fields.theirs and .conflicts.
};

/// Reads it. Whoever asks has opened the case. Errors: NotFound.
Result<FactConflict>
factConflict(storage::Database &database, const CaseFile &base, const CaseFile &edited);

} // namespace talan
