#pragma once

#include <QSet>
#include <functional>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/office/journal.h"

namespace talan {

// What undo and the other changes of a case have in common.

/// How a change stands in the journal.
struct Recorded
{
    EventKind kind = EventKind::Edited;
    EventId undoes;
    bool alsoUnchanged = false; ///< Whether a change that changed nothing has its line, too.
};

/// Does what changeCase() does, with a line that may say which event it takes back.
Result<CaseFile> recordChange(const Work &work,
                              CaseId id,
                              Recorded recorded,
                              const std::function<Result<>(CaseFile &)> &change);

/// The statement requests that an event touched: their own rows, or rows that hang on them.
Result<QSet<qint64>> requestsTouched(storage::Database &database, const Event &event);

} // namespace talan
