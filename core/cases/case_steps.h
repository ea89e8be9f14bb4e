#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/field_merge.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/office/merge_lines.h"
#include "core/office/work.h"

namespace talan {

/// A step that somebody set for themselves in a case: "Ring patienten om mötet". A finished step is
/// done, never deleted.
struct CaseStep
{
    CaseStepId id;
    QString text;
    QDate dueOn;
    QDate addedOn;
    QDate doneOn; ///< Null while it is to be done.
    int revision = 0;

    friend bool operator==(const CaseStep &, const CaseStep &) = default;
};

/// The steps of a case: those to do, soonest first, then those done, latest first.
Result<QList<CaseStep>> caseSteps(storage::Database &database, CaseId id);

/// Adds a step. Errors: CaseClosed; MissingField (text), TextTooLong, InvalidDate (due_on).
Result<CaseFile> addStep(const Work &work, CaseId id, const QString &text, QDate dueOn);

/// Ticks a step off as done today. Errors: CaseClosed; NotFound; AlreadyDone.
Result<CaseFile> finishStep(const Work &work, CaseId id, CaseStepId step);

/// An edit of a step: as it was read and as it is now to be. Only text and day count.
struct StepEdit
{
    CaseStep base;
    CaseStep mine;
    QList<SettledField> settled = {}; ///< From settleStep().
};

/// Changes the words or the day of a step that is still to do, merged with what others changed of
/// it since it was read (journal line Merged). Errors: those of addStep; NotFound; AlreadyDone;
/// EditConflict ("text", "due_on") when both changed the same differently.
Result<CaseFile> changeStep(const Work &work, CaseId id, const StepEdit &edit);

/// Everything somebody has to see who chooses between their own edit of a step and the stored one.
struct StepConflict
{
    CaseStep base;
    CaseStep mine;
    CaseStep theirs;
    FieldMerge fields;           ///< Of "text" and "due_on".
    QList<FieldOrigin> origins;  ///< Of each field in fields.theirs and .conflicts.
    QList<SettledField> settled; ///< Those of the edit: choices made before.
};

/// Reads it. Errors: NotFound; AlreadyDone.
Result<StepConflict> stepConflict(storage::Database &database, CaseId id, const StepEdit &edit);

/// The edit once somebody has chosen; a conflict without a choice stays one. A combined text only
/// counts for "text".
StepEdit settleStep(const StepConflict &conflict, const FieldChoices &choices);

} // namespace talan
