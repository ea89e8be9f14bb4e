#pragma once

#include <optional>

#include "core/cases/case_history.h"
#include "core/cases/case_steps.h"
#include "core/cases/case_store.h"
#include "core/deadlines/statement_request.h"
#include "core/office/office_terms.h"
#include "core/providers/care_unit.h"

namespace talan::ui {

/// Everything a case window shows, as of one state of the file.
struct CaseContent
{
    CaseFile caseFile;
    QList<CareUnit> units; ///< Those of the case, in its order.
    QList<Note> notes;
    QList<StatementRequest> requests; ///< In the order they were written.
    QList<CaseStep> steps;            ///< Those to do, soonest first, then those done.
    TermHistory terms;                ///< All the office has worked by.
    QList<Event> events;              ///< Oldest first.
    std::optional<HistoryStep> undo;
    std::optional<HistoryStep> redo;
    /// The case is about somebody protected and has not been opened: only id and number are filled
    /// in.
    bool isSealed = false;
};

/// Whether the reader has the right to what a protected person's case says.
enum class ProtectedCase {
    StaysSealed,
    IsOpened, ///< openCase() has written it into the journal, or nothing about the person will be
              ///< shown.
};

/// Reads it in one snapshot, `staff`'s undo and redo included. Errors: NotFound; those of the file.
Result<CaseContent>
readCaseContent(storage::Database &database, CaseId id, StaffId staff, ProtectedCase sealing);

} // namespace talan::ui
