#pragma once

#include <QJsonArray>
#include <optional>

#include "core/base/field_merge.h"
#include "core/office/journal.h"

namespace talan {

// What the journal keeps of a merge. These lines hold no rows: nothing replays them, and nothing is
// taken back by them.

/// What a merge is about: a table's name and the row's id, e.g. {"case_step", 5}.
struct MergedThing
{
    QString table;
    qint64 row = 0;

    friend bool operator==(const MergedThing &, const MergedThing &) = default;
};

/// A line of kind Merged: a save met somebody else's, and both stand.
struct MergedLine
{
    MergedThing thing;
    QStringList mine;      ///< Fields that the one who saved had changed.
    QStringList theirs;    ///< Fields that others had changed meanwhile.
    QList<EventId> events; ///< The others' events that changed them.

    friend bool operator==(const MergedLine &, const MergedLine &) = default;
};

/// A line of kind ConflictSettled.
struct SettledLine
{
    MergedThing thing;
    QList<SettledField> fields;

    friend bool operator==(const SettledLine &, const SettledLine &) = default;
};

/// The lines as an event's `changes` hold them.
QJsonArray changesOf(const MergedLine &line);
QJsonArray changesOf(const QList<SettledLine> &lines);

/// The lines of an event; nothing for an event of another kind.
std::optional<MergedLine> mergedLine(const Event &event);
QList<SettledLine> settledLines(const Event &event);

/// Who changed a field last, and when.
struct FieldOrigin
{
    QString field;
    EventId event; ///< Invalid when the journal does not say: the rest is then empty.
    StaffId staff;
    QString staffName;
    QDateTime at;

    friend bool operator==(const FieldOrigin &, const FieldOrigin &) = default;
};

/// Writes the line Merged of a save in a case, or of the office itself, if it met somebody else's
/// change: `origins` are those of fields.theirs. Writes nothing where only one side changed
/// something, or where the other change is the same person's. Belongs to the save's transaction.
Result<> noteMeeting(const Work &work,
                     CaseId caseId,
                     const MergedThing &thing,
                     const FieldMerge &fields,
                     const QList<FieldOrigin> &origins);

/// Writes the line ConflictSettled; nothing for no fields. Belongs to the save's transaction.
Result<> noteSettled(const Work &work, CaseId caseId, const QList<SettledLine> &lines);

/// Where a field is stored.
struct FieldPlace
{
    QString field;
    QString table;
    qint64 row = 0;      ///< 0: any row of the table.
    QStringList columns; ///< Any of them; empty: the row's coming, going and every column.
    QString role = {};   ///< Not empty: only rows whose column `role` is this (case_person).
};

/// The last change of each of the fields, read from the events, which are oldest first.
QList<FieldOrigin> lastChanges(const QList<Event> &events, const QList<FieldPlace> &places);

} // namespace talan
