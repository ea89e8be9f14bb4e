#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/office/journal.h"

namespace talan {

/// Changes a case in one transaction: runs `change`, then brings status, next step and search index
/// up to date, raises the revision and writes what differs into the journal. A change that changed
/// nothing writes no event. Returns the case as it is now. Errors: those of `change`; NotFound.
Result<CaseFile> changeCase(const Work &work,
                            CaseId id,
                            EventKind kind,
                            const std::function<Result<>(CaseFile &caseFile)> &change);

/// What undo or redo would take back next for this person on this case.
struct HistoryStep
{
    EventId event;
    EventKind kind = EventKind::Edited;
};

Result<std::optional<HistoryStep>> nextUndo(storage::Database &database, CaseId id, StaffId staff);
Result<std::optional<HistoryStep>> nextRedo(storage::Database &database, CaseId id, StaffId staff);

/// Takes back the person's last change of the case, as a new event. Errors: NothingToUndo;
/// EditConflict when somebody changed the same field since.
Result<CaseFile> undo(const Work &work, CaseId id);
Result<CaseFile> redo(const Work &work, CaseId id);

/// Takes several changes of this person back in one transaction: all or none. Each has to be the
/// person's last one of its case. Errors: NothingToUndo; EditConflict, with nothing taken back.
Result<> takeBackTogether(const Work &work, const QList<EventId> &events);

} // namespace talan
