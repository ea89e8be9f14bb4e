#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QList>

#include "core/base/result.h"
#include "core/categories/category_store.h"
#include "core/office/work.h"

namespace talan {

// What administrators do with the office's reference lists. Nothing is overwritten: a changed entry
// begins anew, so that a closed year keeps the words it was counted with. Every function is one
// transaction with its line in the journal. Errors of all: NotPermitted unless the actor is an
// administrator; EditConflict when the entry is no longer as it was shown.

/// A change of one code, so that it can be said and taken back.
struct ListChange
{
    ReferenceList list = ReferenceList::Problem;
    Category entry;     ///< The latest entry of the code, as it is now.
    QJsonArray changes; ///< As in the journal; empty when nothing changed.
};

/// Adds a sub-problem, or a main category of the old scheme. Errors: MissingField (label, code);
/// TextTooLong (label, definition); InvalidInput (code: not "3.5" or "3.E1"); UnknownValue (code:
/// its main problem is not in force then); AlreadyDone (code: was in use before); InvalidDate
/// (valid_from); RuleViolated for an area of care: there are six.
Result<ListChange> addCategory(const Work &work, ReferenceList list, const Category &entry);

/// Gives an entry other words from `wanted.validFrom` on: the entry before ends the day before. An
/// entry that began today or is still to come is corrected in place, and so are those of the old
/// scheme, which is over. Errors: MissingField, TextTooLong (label, definition); InvalidDate
/// (valid_from: not after the entry began, or after it has ended).
Result<ListChange>
changeCategory(const Work &work, ReferenceList list, const Category &shown, const Category &wanted);

/// Ends an entry with `lastDay`, which may still come: cases keep the code, new ones after that day
/// cannot get it. Errors: InvalidDate (valid_to: before the entry began); RuleViolated (code) for a
/// main problem whose sub-problems go on, and for the old scheme.
Result<ListChange>
endCategory(const Work &work, ReferenceList list, const Category &shown, QDate lastDay);

/// Takes an ended entry into use again: from today on, or as if it had not been ended when its last
/// day is still to come. Error: AlreadyDone when it has no end; RuleViolated for the old scheme.
Result<ListChange> resumeCategory(const Work &work, ReferenceList list, const Category &shown);

/// Takes a change back, as a change of its own. Errors: EditConflict when the code was changed
/// since; RuleViolated (code) when it was added and a case has it by now.
Result<> takeBackListChange(const Work &work, const ListChange &change);

/// One entry a code has had, and who wrote it.
struct HistoricEntry
{
    Category entry;
    QString writtenBy;   ///< Empty for what was shipped with Talan.
    QDateTime writtenAt; ///< Null for what was shipped with Talan.

    friend bool operator==(const HistoricEntry &, const HistoricEntry &) = default;
};

/// All entries of a code, the latest first.
Result<QList<HistoricEntry>>
categoryHistory(storage::Database &database, ReferenceList list, const QString &code);

} // namespace talan
