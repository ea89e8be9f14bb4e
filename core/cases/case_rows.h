#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/storage/row_changes.h"

namespace talan {

/// All rows a case consists of, parents before children.
const QList<storage::RowSource> &caseRows();

/// Where the rows of a case are not as the journal left them, as "table.column": something was
/// written past Talan, or the file is damaged. Persons may be changed through other cases and are
/// left out.
Result<QStringList> differencesFromJournal(storage::Database &database, CaseId id);

} // namespace talan
