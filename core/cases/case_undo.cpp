#include "core/cases/case_undo.h"

#include <QSet>
#include <algorithm>
#include <optional>

#include "core/cases/case_rows.h"
#include "core/cases/case_store.h"
#include "core/cases/recorded_change.h"
#include "core/cases/undo_plan.h"
#include "core/storage/row_changes.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Whether an event's change is in force: taken back only by an event that is itself in force.
bool stands(const Event &event, const QList<Event> &events)
{
    return std::ranges::none_of(events, [&](const Event &later) {
        return later.undoes == event.id && stands(later, events);
    });
}

const Event *lastToUndo(const QList<Event> &events, StaffId staff)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->staff == staff && isUndoable(event->kind) && !event->changes.isEmpty() &&
            stands(*event, events))
            return &*event;
    }
    return nullptr;
}

/// The person's undo that can be taken back: nothing of theirs may have come after it but undo and
/// redo.
const Event *lastToRedo(const QList<Event> &events, StaffId staff)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->staff != staff)
            continue;
        if (isUndoable(event->kind))
            return nullptr;
        // One that left all to others has nothing to bring back.
        if (event->kind == EventKind::Undone && !event->changes.isEmpty() && stands(*event, events))
            return &*event;
    }
    return nullptr;
}

using Pick = const Event *(*)(const QList<Event> &, StaffId);

/// The dates of a request follow from all that happened to it, in its order: nothing is taken back
/// from under what came later and stands.
Result<>
requireNothingLater(storage::Database &database, const Event &event, const QList<Event> &events)
{
    const auto own = requestsTouched(database, event);
    if (!own)
        return own.error();
    for (const Event &later : events) {
        const bool comesLater =
            later.id.value() > event.id.value() && !later.undoes.isValid() && stands(later, events);
        if (!comesLater)
            continue;
        const auto others = requestsTouched(database, later);
        if (!others)
            return others.error();
        if (own->intersects(*others))
            return Error{ErrorCode::EditConflict,
                         u"something was done with the request since"_s,
                         u"statement_request"_s};
    }
    return {};
}

/// What can be taken back in a closed case: what closed it, and what is added to closed cases too.
bool isForClosedCase(EventKind kind)
{
    return kind == EventKind::Closed || kind == EventKind::Reopened ||
           kind == EventKind::NoteAdded || kind == EventKind::CategoryChosen ||
           kind == EventKind::Undone;
}

Result<> requirePossible(storage::Database &database,
                         CaseId id,
                         const Event &event,
                         const QList<Event> &events)
{
    const auto caseFile = CaseStore(database).byId(id);
    if (!caseFile)
        return caseFile.error();
    if (caseFile->closedAt.isValid() && !isForClosedCase(event.kind))
        return Error{ErrorCode::CaseClosed, u"closed since"_s, {}};
    return requireNothingLater(database, event, events);
}

Result<std::optional<HistoryStep>>
nextStepOf(storage::Database &database, CaseId id, StaffId staff, Pick pick)
{
    const auto events = Journal(database).ofCase(id);
    if (!events)
        return events.error();
    const Event *event = pick(*events, staff);
    if (!event)
        return std::optional<HistoryStep>();
    return std::optional(HistoryStep{.event = event->id, .kind = event->kind});
}

/// How a change is taken back.
struct Taking
{
    EventKind as = EventKind::Undone;
    Pick pick = lastToUndo;
    std::optional<UndoChoices> choices = {}; ///< Nothing: a conflict is refused.
};

/// Takes the changes back in one event.
Result<CaseFile>
takeBack(const Work &work, CaseId id, const Recorded &recorded, const QJsonArray &changes)
{
    return recordChange(work, id, recorded, [&](CaseFile &caseFile) -> Result<> {
        if (const auto taken = storage::takeBack(work.database, caseRows(), changes); !taken)
            return taken;
        const auto now = CaseStore(work.database).byId(id);
        if (!now)
            return now.error();
        caseFile = *now;
        return {};
    });
}

Result<CaseFile> takeBackLast(const Work &work, CaseId id, const Taking &taking)
{
    Result<CaseFile> changed = Error{ErrorCode::NothingToUndo, u"no change of this person"_s, {}};
    const auto done = work.database.transaction([&]() -> Result<> {
        const auto events = Journal(work.database).ofCase(id);
        if (!events)
            return events.error();
        const Event *event = taking.pick(*events, work.actor.staff);
        if (!event || (taking.choices && taking.choices->event != event->id))
            return changed.error();
        if (const auto possible = requirePossible(work.database, id, *event, *events); !possible)
            return possible;
        const auto parts = undoParts(work.database, id, *event, *events);
        if (!parts)
            return parts.error();
        const auto decided =
            decideUndo(*parts, taking.choices ? taking.choices->columns : QList<UndoChoice>());
        if (!decided)
            return decided.error();
        const Recorded recorded{.kind = taking.as, .undoes = event->id, .alsoUnchanged = true};
        changed = takeBack(work, id, recorded, decided->changes);
        return changed ? noteSettled(work, id, decided->settled) : changed.error();
    });
    return done ? changed : Result<CaseFile>(done.error());
}

} // namespace

Result<std::optional<HistoryStep>> nextUndo(storage::Database &database, CaseId id, StaffId staff)
{
    return nextStepOf(database, id, staff, lastToUndo);
}

Result<std::optional<HistoryStep>> nextRedo(storage::Database &database, CaseId id, StaffId staff)
{
    return nextStepOf(database, id, staff, lastToRedo);
}

Result<> takeBackTogether(const Work &work, const QList<EventId> &events)
{
    return work.database.transaction([&]() -> Result<> {
        for (auto event = events.crbegin(); event != events.crend(); ++event) {
            const auto caseId = Journal(work.database).caseOf(*event);
            if (!caseId)
                return caseId.error();
            const auto last = nextUndo(work.database, *caseId, work.actor.staff);
            if (!last)
                return last.error();
            if (!last->has_value() || (*last)->event != *event)
                return Error{ErrorCode::NothingToUndo, u"something was done since"_s, {}};
            if (const auto undone = undo(work, *caseId); !undone)
                return undone.error();
        }
        return {};
    });
}

Result<CaseFile> undo(const Work &work, CaseId id)
{
    return takeBackLast(work, id, {});
}

Result<CaseFile> redo(const Work &work, CaseId id)
{
    return takeBackLast(work, id, {.as = EventKind::Redone, .pick = lastToRedo});
}

Result<CaseFile> undo(const Work &work, CaseId id, const UndoChoices &choices)
{
    return takeBackLast(work, id, {.choices = choices});
}

Result<UndoConflict> undoConflict(storage::Database &database, CaseId id, StaffId staff)
{
    UndoConflict conflict;
    const auto read = database.snapshot([&]() -> Result<> {
        const auto events = Journal(database).ofCase(id);
        if (!events)
            return events.error();
        const Event *event = lastToUndo(*events, staff);
        if (event == nullptr)
            return Error{ErrorCode::NothingToUndo, u"no change of this person"_s, {}};
        if (const auto possible = requirePossible(database, id, *event, *events); !possible)
            return possible;
        const auto parts = undoParts(database, id, *event, *events);
        if (!parts)
            return parts.error();
        conflict.event = event->id;
        conflict.kind = event->kind;
        for (const UndoPart &part : *parts) {
            if (part.isConflict)
                conflict.columns.append(part.shown);
        }
        return storage::requireAsLeft(database, caseRows(), joinedChanges(*parts));
    });
    return read ? Result<UndoConflict>(conflict) : read.error();
}

} // namespace talan
