#include "core/cases/case_history.h"

#include <QSet>
#include <algorithm>

#include "core/cases/case_rows.h"
#include "core/cases/case_rules.h"
#include "core/cases/case_store.h"
#include "core/office/office_terms.h"
#include "core/storage/row_changes.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Status and next step as the rules give them now.
Result<> bringUpToDate(storage::Database &database, CaseFile &caseFile)
{
    const auto pace = CaseStore(database).pace(caseFile.id);
    if (!pace)
        return pace.error();
    const auto terms = OfficeTermsStore(database).history();
    if (!terms)
        return terms.error();
    caseFile.status = rules::statusOf(caseFile, *pace);
    caseFile.next = rules::nextStep(caseFile, *pace, *terms);
    return {};
}

Result<qint64> changeCount(storage::Database &database)
{
    storage::Statement count(database, u"SELECT total_changes()"_s);
    if (const auto done = count.first(); !done)
        return done.error();
    return count.number(0);
}

/// Runs `change` and writes the case row if it or anything that hangs on it changed. False when
/// nothing did.
Result<bool> applyChange(storage::Database &database,
                         CaseId id,
                         const std::function<Result<>(CaseFile &)> &change)
{
    CaseStore store(database);
    const auto stored = store.byId(id);
    if (!stored)
        return stored.error();
    const auto before = changeCount(database);
    CaseFile caseFile = *stored;
    if (const auto done = change(caseFile); !done)
        return done.error();
    const auto after = changeCount(database);
    if (!before || !after)
        return before ? after.error() : before.error();
    if (const auto done = bringUpToDate(database, caseFile); !done)
        return done.error();
    if (caseFile == *stored && *before == *after)
        return false;
    if (const auto written = store.update(caseFile); !written)
        return written.error();
    return true;
}

struct Recorded
{
    EventKind kind = EventKind::Edited;
    EventId undoes;
};

Result<CaseFile> recordChange(const Work &work,
                              CaseId id,
                              Recorded recorded,
                              const std::function<Result<>(CaseFile &)> &change)
{
    storage::Database &database = work.database;
    CaseFile changed;
    const auto done = database.transaction([&]() -> Result<> {
        const auto before = storage::readRows(database, caseRows(), id.value());
        if (!before)
            return before.error();
        const auto stored = CaseStore(database).byId(id);
        if (!stored)
            return stored.error();
        const std::pair personsBefore{stored->patient, stored->complainant};
        const auto isChanged = applyChange(database, id, change);
        if (!isChanged)
            return isChanged.error();
        const auto now = CaseStore(database).byId(id);
        if (!now)
            return now.error();
        changed = *now;
        if (!*isChanged)
            return {};
        const auto after = storage::readRows(database, caseRows(), id.value());
        if (!after)
            return after.error();
        if (const auto indexed = CaseStore(database).index(changed); !indexed)
            return indexed;
        if (changed.patient != personsBefore.first || changed.complainant != personsBefore.second) {
            if (const auto others = CaseStore(database).indexOthersOf(changed); !others)
                return others;
        }
        const auto event =
            Journal(database).append(work,
                                     id,
                                     recorded.kind,
                                     storage::difference(caseRows(), *before, *after),
                                     recorded.undoes);
        return event ? Result<>() : event.error();
    });
    if (!done)
        return done.error();
    return changed;
}

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
        if (event->kind == EventKind::Undone && stands(*event, events))
            return &*event;
    }
    return nullptr;
}

using Pick = const Event *(*)(const QList<Event> &, StaffId);

/// The statement requests that an event touched: their own rows, or rows that hang on them.
Result<QSet<qint64>> requestsTouched(storage::Database &database, const Event &event)
{
    static const QStringList kHanging{
        u"request_extension"_s, u"request_suspension"_s, u"reminder"_s, u"request_escalation"_s};
    QSet<qint64> touched;
    for (const auto &value : event.changes) {
        const QJsonObject change = value.toObject();
        const QString table = change[u"table"_s].toString();
        const qint64 id = change[u"id"_s].toInteger();
        if (table == "statement_request"_L1)
            touched.insert(id);
        if (!kHanging.contains(table))
            continue;
        // A row that was only changed does not say whose it is.
        storage::Statement owner(database,
                                 u"SELECT request_id FROM %1 WHERE id = :id"_s.arg(table));
        owner.bind(u":id", id);
        const QJsonObject row =
            (change[u"after"_s].isNull() ? change[u"before"_s] : change[u"after"_s]).toObject();
        if (row.contains(u"request_id"_s))
            touched.insert(row[u"request_id"_s].toInteger());
        else if (const auto found = owner.first(); found)
            touched.insert(owner.number(0));
        else if (found.error().code != ErrorCode::NotFound)
            return found.error();
    }
    return touched;
}

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

Result<>
requirePossible(const Work &work, CaseId id, const Event &event, const QList<Event> &events)
{
    const auto caseFile = CaseStore(work.database).byId(id);
    if (!caseFile)
        return caseFile.error();
    if (caseFile->closedAt.isValid() && !isForClosedCase(event.kind))
        return Error{ErrorCode::CaseClosed, u"closed since"_s, {}};
    return requireNothingLater(work.database, event, events);
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

Result<CaseFile> takeBackLast(const Work &work, CaseId id, EventKind as, Pick pick)
{
    Result<CaseFile> changed = Error{ErrorCode::NothingToUndo, u"no change of this person"_s, {}};
    const auto done = work.database.transaction([&]() -> Result<> {
        const auto events = Journal(work.database).ofCase(id);
        if (!events)
            return events.error();
        const Event *event = pick(*events, work.actor.staff);
        if (!event)
            return changed.error();
        if (const auto possible = requirePossible(work, id, *event, *events); !possible)
            return possible;
        changed = recordChange(
            work, id, {.kind = as, .undoes = event->id}, [&](CaseFile &caseFile) -> Result<> {
                if (const auto taken = storage::takeBack(work.database, caseRows(), event->changes);
                    !taken)
                    return taken;
                const auto now = CaseStore(work.database).byId(id);
                if (!now)
                    return now.error();
                caseFile = *now;
                return {};
            });
        return changed ? Result<>() : changed.error();
    });
    return done ? changed : Result<CaseFile>(done.error());
}

} // namespace

Result<CaseFile> changeCase(const Work &work,
                            CaseId id,
                            EventKind kind,
                            const std::function<Result<>(CaseFile &caseFile)> &change)
{
    return recordChange(work, id, {.kind = kind, .undoes = {}}, change);
}

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
    return takeBackLast(work, id, EventKind::Undone, lastToUndo);
}

Result<CaseFile> redo(const Work &work, CaseId id)
{
    return takeBackLast(work, id, EventKind::Redone, lastToRedo);
}

} // namespace talan
