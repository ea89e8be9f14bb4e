#pragma once

#include <QJsonValue>
#include <QList>

#include "core/base/result.h"
#include "core/cases/case_history.h"
#include "core/office/merge_lines.h"

namespace talan {

// Undo where somebody else has changed the same since: nothing of theirs is overwritten unless the
// one who takes back says so, column by column.

/// What somebody else changed since, of what an undo would take back: a column, or several that
/// only make sense together, named by the first of them.
struct UndoneColumn
{
    QString table;
    qint64 row = 0;     ///< 0 for a list as a whole (problems, units) and for a person of the case.
    QString column;     ///< Empty for a list; "patient" or "complainant" for a person.
    QJsonValue before;  ///< What the undo would bring back. Several columns are an object.
    QJsonValue mine;    ///< What my change made of it.
    QJsonValue now;     ///< What it is now. For a person of the case these are names.
    FieldOrigin origin; ///< Who changed it since; `field` is the column, or the table of a list.

    friend bool operator==(const UndoneColumn &, const UndoneColumn &) = default;
};

/// The change undo() would take back, and what of it others have changed since.
struct UndoConflict
{
    EventId event;
    EventKind kind = EventKind::Edited;
    QList<UndoneColumn> columns; ///< Empty: undo() will do.
};

/// Errors: NothingToUndo; CaseClosed; EditConflict where nothing can be chosen: a row was added or
/// removed since, or something was done with a statement request ("statement_request").
Result<UndoConflict> undoConflict(storage::Database &database, CaseId id, StaffId staff);

/// How a column in conflict is decided.
struct UndoChoice
{
    UndoneColumn column;       ///< As it was shown: holds only while it is still so.
    bool restoresMine = false; ///< Else theirs is left.
};

struct UndoChoices
{
    EventId event; ///< The change that was shown.
    QList<UndoChoice> columns;
};

/// Takes back the person's last change of the case, with the choices where others changed the same
/// since, in one transaction and one event Undone; a line ConflictSettled keeps what did not stand.
/// Errors: NothingToUndo, also when the last change is no longer the one that was shown;
/// EditConflict for a column without a choice that holds, and where nothing can be chosen.
Result<CaseFile> undo(const Work &work, CaseId id, const UndoChoices &choices);

} // namespace talan
