#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/storage/row_changes.h"

namespace talan {

/// All rows a case consists of, parents before children.
const QList<storage::RowSource> &caseRows();

/// A change of a person's row without how they can be reached: what was changed says nothing of it,
/// a whole row says it empty.
QJsonObject withoutContactDetails(QJsonObject change);

/// The changes of a case as the journal may keep them: nowhere does it say how somebody protected
/// can be reached. That counts for who is protected after the change, and for the person who had
/// the same role before: who is given protection loses their phone, e-mail and address for good,
/// and taking the protection back leaves these empty.
QJsonArray withoutContactDetailsOfProtected(const QJsonArray &changes,
                                            const storage::Rows &before,
                                            const storage::Rows &after);

/// Where the rows of a case are not as the journal left them, as "table.column": something was
/// written past Talan, or the file is damaged. Persons may be changed through other cases and are
/// left out.
Result<QStringList> differencesFromJournal(storage::Database &database, CaseId id);

} // namespace talan
