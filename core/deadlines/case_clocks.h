#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/calendar/statutory_time.h"
#include "core/cases/case_file.h"
#include "core/cases/case_steps.h"
#include "core/deadlines/statement_request.h"
#include "core/office/office_settings.h"
#include "core/office/office_terms.h"

namespace talan {

/// All that the date of a case's next step is computed from.
struct CaseClocks
{
    CaseFile caseFile;
    QList<StatementRequest> requests;
    QList<CaseStep> steps;
    TermHistory terms;
};

namespace rules {

/// The date by which the case is to be confirmed: hours from when it reached the desk.
Result<ExplainedDate> confirmDate(const CaseFile &caseFile, const TermHistory &terms);

/// The date of the first contact: calendar days from the day the case counts as received.
Result<ExplainedDate> firstContactDate(const CaseFile &caseFile, const TermHistory &terms);

/// The date of the case's next step, explained: what `rules::nextStep` gives, with its reasons.
/// Errors: InvalidInput for a closed case, which has none; those of the calendar.
Result<ExplainedDate> explainedNext(const CaseClocks &clocks);

/// Days from the day the case counts as received to the day it was closed, or to `today`.
int caseAgeDays(const CaseFile &caseFile, QDate today);

/// The pre-deadline of a step: the day from which on its date is near, by the office's own choice
/// for that kind of step. Null where none is wanted, and for a confirmation, which has hours.
QDate warnOn(const DueStep &due, const OfficeSettings &settings);

/// Whether a date that has not passed is near on that day: its pre-deadline has come, or it is the
/// very day.
bool isNear(const DueStep &due, const OfficeSettings &settings, QDate today);

/// The request whose date is the case's next date: the one awaited first, the one whose clock
/// stands still, the draft or the answer that waits. Nothing where the step is none of a request's.
const StatementRequest *requestOfNext(const CaseClocks &clocks);

} // namespace rules
} // namespace talan
