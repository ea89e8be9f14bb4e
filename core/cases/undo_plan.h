#pragma once

#include <QJsonArray>
#include <QList>

#include "core/base/result.h"
#include "core/cases/case_undo.h"
#include "core/office/journal.h"
#include "core/office/merge_lines.h"

namespace talan {

/// A part of a change that is taken back or left on its own: a column, columns that only make sense
/// together, a list, or a row that was added or removed.
struct UndoPart
{
    UndoneColumn shown; ///< Filled in for a conflict.
    bool isConflict = false;
    QJsonArray changes; ///< What has to be taken back, said from how things are now.
};

/// Takes the change of an event apart. `events` are all of the case, oldest first.
Result<QList<UndoPart>>
undoParts(storage::Database &database, CaseId id, const Event &event, const QList<Event> &events);

/// What is to be taken back after the choices, and what the journal keeps of them.
struct DecidedUndo
{
    QJsonArray changes;
    QList<SettledLine> settled;
};

/// Puts the parts together again. Error: EditConflict ("table.column", or the table of a list) for
/// a conflict without a choice that still holds.
Result<DecidedUndo> decideUndo(const QList<UndoPart> &parts, const QList<UndoChoice> &choices);

/// The changes of several parts as one: one change a row, in the order rows first appear.
QJsonArray joinedChanges(const QList<UndoPart> &parts);

} // namespace talan
