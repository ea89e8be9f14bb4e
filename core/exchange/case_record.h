#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/cases/case_steps.h"
#include "core/cases/old_category_store.h"
#include "core/deadlines/statement_request.h"
#include "core/office/journal.h"
#include "core/office/work.h"
#include "core/providers/care_unit.h"

namespace talan {

/// A case with everything that hangs on it, read at one moment.
struct CaseRecord
{
    CaseFile caseFile;
    QDate readOn;        ///< What its age is counted to.
    QString handlerName; ///< Empty when nobody has it.
    QList<CareUnit> units;
    QList<CaseOldCategory> oldCategories;
    QList<Note> notes;
    QList<StatementRequest> requests;
    QList<CaseStep> steps;
    QList<Event> events;

    friend bool operator==(const CaseRecord &, const CaseRecord &) = default;
};

/// Reads a whole case for somebody who opens it; for a protected person the opening is written into
/// the journal. Errors: those of openCase.
Result<CaseRecord> readCaseRecord(const Work &work, CaseId id);

} // namespace talan
