#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/cases/case_file.h"
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

/// Changes the words or the day of a step that is still to do. Errors: those of addStep; NotFound;
/// AlreadyDone; EditConflict.
Result<CaseFile> changeStep(const Work &work, CaseId id, const CaseStep &step);

} // namespace talan
