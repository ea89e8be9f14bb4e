#pragma once

#include <QList>
#include <QString>

#include "core/base/field_merge.h"
#include "core/base/result.h"
#include "core/deadlines/statement_request.h"
#include "core/office/merge_lines.h"
#include "core/storage/database.h"

namespace talan {

/// A request as it is written.
struct NewRequest
{
    CareUnitId unit;
    int termWeeks = 4;    ///< 2 or 4, else InvalidInput.
    QString message = {}; ///< What is asked, besides the standard text.

    friend bool operator==(const NewRequest &, const NewRequest &) = default;
};

/// A stored draft as it was written.
NewRequest asWritten(const StatementRequest &draft);

/// An edit of a draft: as it was read and as it is now to be.
struct DraftEdit
{
    NewRequest base;
    NewRequest mine;
    QList<SettledField> settled = {}; ///< From settleDraft().
};

/// A stored draft beside somebody's edit of it: everything to see for whoever has to choose.
struct DraftConflict
{
    NewRequest base;
    NewRequest mine;
    NewRequest theirs;
    NewRequest merged;           ///< A field in conflict is theirs in it.
    FieldMerge fields;           ///< Of "unit", "weeks" and "message".
    QList<FieldOrigin> origins;  ///< Of each field in fields.theirs and .conflicts.
    QList<SettledField> settled; ///< Those of the edit: choices made before.
};

/// Compares an edit with the draft as it is stored.
Result<DraftConflict>
compareDraft(storage::Database &database, const StatementRequest &stored, const DraftEdit &edit);

/// Reads the draft and compares. Errors: NotFound; ActionNotAllowed once it is sent.
Result<DraftConflict>
draftConflict(storage::Database &database, StatementRequestId request, const DraftEdit &edit);

/// The edit once somebody has chosen; a conflict without a choice stays one. A combined text only
/// counts for "message".
DraftEdit settleDraft(const DraftConflict &conflict, const FieldChoices &choices);

} // namespace talan
