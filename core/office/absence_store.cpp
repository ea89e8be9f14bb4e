#include <QJsonObject>
#include <algorithm>

#include "core/base/field_text.h"
#include "core/calendar/swedish_calendar.h"
#include "core/office/absence.h"
#include "core/office/journal.h"
#include "core/office/staff_store.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

const QString kSelectAbsence =
    u"SELECT id, staff_id, from_on, to_on, note, revision FROM absence"_s;
const QString kSelectStandIn =
    u"SELECT id, absent_id, stand_in_id, from_on, to_on, given_back_on, revision FROM stand_in"_s;

Absence absenceFrom(const Statement &row)
{
    return {.id = row.id<AbsenceId>(0),
            .staff = row.id<StaffId>(1),
            .from = row.day(2),
            .to = row.day(3),
            .note = row.text(4),
            .revision = static_cast<int>(row.number(5))};
}

StandIn standInFrom(const Statement &row)
{
    return {.id = row.id<StandInId>(0),
            .absent = row.id<StaffId>(1),
            .standIn = row.id<StaffId>(2),
            .from = row.day(3),
            .to = row.day(4),
            .givenBackOn = row.day(5),
            .revision = static_cast<int>(row.number(6))};
}

/// All rows of a statement that is ready to run, as values.
template <class Value>
Result<QList<Value>> listOf(Statement &rows, Value (*valueFrom)(const Statement &))
{
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<Value> values;
    while (rows.next())
        values.append(valueFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return values;
}

Result<Absence> absenceById(const storage::Database &database, AbsenceId id)
{
    Statement row(database, kSelectAbsence + u" WHERE id = :id"_s);
    row.bind(u":id", id);
    if (const auto found = row.first(); !found)
        return found.error();
    return absenceFrom(row);
}

Result<StandIn> standInById(const storage::Database &database, StandInId id)
{
    Statement row(database, kSelectStandIn + u" WHERE id = :id"_s);
    row.bind(u":id", id);
    if (const auto found = row.first(); !found)
        return found.error();
    return standInFrom(row);
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(storedDate(day)) : QJsonValue();
}

QJsonObject toJson(const Absence &absence)
{
    return {{u"staff_id"_s, absence.staff.value()},
            {u"from_on"_s, dayJson(absence.from)},
            {u"to_on"_s, dayJson(absence.to)}};
}

QJsonObject toJson(const StandIn &standIn)
{
    return {{u"absent_id"_s, standIn.absent.value()},
            {u"stand_in_id"_s, standIn.standIn.value()},
            {u"from_on"_s, dayJson(standIn.from)},
            {u"to_on"_s, dayJson(standIn.to)},
            {u"given_back_on"_s, dayJson(standIn.givenBackOn)}};
}

Result<> writeEvent(
    const Work &work, EventKind kind, qint64 id, const QJsonValue &before, const QJsonValue &after)
{
    const QString table = kind == EventKind::AbsenceChanged ? u"absence"_s : u"stand_in"_s;
    const QJsonArray changes{QJsonObject{
        {u"table"_s, table}, {u"id"_s, id}, {u"before"_s, before}, {u"after"_s, after}}};
    const auto event = Journal(work.database).append(work, {}, kind, changes);
    return event ? Result<>() : event.error();
}

/// Whether the actor may plan for these people: own things everybody may, others' a head.
Result<> requireOwnOrHead(const Work &work, const QList<StaffId> &own)
{
    const auto actor = StaffStore(work.database).byId(work.actor.staff);
    if (!actor)
        return actor.error();
    const bool isAllowed =
        actor->isActive && (own.contains(actor->id) || actor->role >= StaffRole::Head);
    if (!isAllowed)
        return Error{ErrorCode::NotPermitted, u"somebody else's, and no head"_s, {}};
    return {};
}

Result<> requireActive(const Work &work, StaffId id, const QString &subject)
{
    const auto member = StaffStore(work.database).byId(id);
    if (!member && member.error().code != ErrorCode::NotFound)
        return member.error();
    if (!member || !member->isActive)
        return Error{ErrorCode::NotFound, u"not an active member of staff"_s, subject};
    return {};
}

Result<> requirePeriod(QDate from, QDate to)
{
    if (!from.isValid() || !rules::calendarCovers(from))
        return Error{ErrorCode::InvalidDate, u"no real first day"_s, u"from"_s};
    if (!to.isValid() || !rules::calendarCovers(to) || to < from)
        return Error{ErrorCode::InvalidDate, u"no last day on or after the first"_s, u"to"_s};
    return {};
}

Result<AbsenceId> insertAbsence(const Work &work, const Absence &absence)
{
    Statement insert(work.database, uR"(
        INSERT INTO absence (staff_id, from_on, to_on, note) VALUES (:staff, :from, :to, :note))"_s);
    insert.bind(u":staff", absence.staff)
        .bind(u":from", absence.from)
        .bind(u":to", absence.to)
        .bind(u":note", absence.note);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    return AbsenceId(*id);
}

Result<> updateAbsence(const Work &work, const Absence &absence)
{
    Statement update(work.database, uR"(
        UPDATE absence
           SET staff_id = :staff, from_on = :from, to_on = :to, note = :note, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s);
    update.bind(u":staff", absence.staff)
        .bind(u":from", absence.from)
        .bind(u":to", absence.to)
        .bind(u":note", absence.note)
        .bind(u":id", absence.id)
        .bind(u":revision", absence.revision);
    if (const auto done = update.exec(); !done)
        return done;
    if (update.rowsAffected() == 0)
        return Error{ErrorCode::EditConflict, u"absence changed since it was read"_s, {}};
    return {};
}

/// Stores a checked absence with its line in the journal.
Result<Absence> storeAbsence(const Work &work, Absence absence)
{
    QJsonValue before;
    QList<StaffId> own{absence.staff};
    if (absence.id.isValid()) {
        const auto stored = absenceById(work.database, absence.id);
        if (!stored)
            return stored.error();
        before = toJson(*stored);
        if (stored->staff != absence.staff)
            own.clear();
    }
    if (const auto allowed = requireOwnOrHead(work, own); !allowed)
        return allowed.error();
    if (absence.id.isValid()) {
        if (const auto done = updateAbsence(work, absence); !done)
            return done.error();
    } else {
        const auto id = insertAbsence(work, absence);
        if (!id)
            return id.error();
        absence.id = *id;
    }
    const auto written =
        writeEvent(work, EventKind::AbsenceChanged, absence.id.value(), before, toJson(absence));
    if (!written)
        return written.error();
    return absenceById(work.database, absence.id);
}

/// The last day a stand-in holds; before its first day when it was given back before it began.
QDate lastDayOf(const StandIn &standIn)
{
    return standIn.givenBackOn.isValid() ? std::min(standIn.to, standIn.givenBackOn.addDays(-1))
                                         : standIn.to;
}

/// Two periods of the same two people would say the same thing twice.
Result<> requireNoOverlap(const Work &work, const StandIn &planned)
{
    Statement rows(work.database,
                   kSelectStandIn + u" WHERE absent_id = :absent AND stand_in_id = :stand_in"_s);
    rows.bind(u":absent", planned.absent).bind(u":stand_in", planned.standIn);
    const auto others = listOf<StandIn>(rows, standInFrom);
    if (!others)
        return others.error();
    const bool overlaps = std::ranges::any_of(*others, [&planned](const StandIn &other) {
        return other.id != planned.id && other.from <= planned.to &&
               lastDayOf(other) >= std::max(other.from, planned.from);
    });
    if (overlaps)
        return Error{ErrorCode::InvalidInput, u"overlaps another period"_s, u"from"_s};
    return {};
}

Result<> validate(const Work &work, const StandIn &standIn)
{
    if (standIn.absent == standIn.standIn)
        return Error{ErrorCode::InvalidInput, u"nobody stands in for themselves"_s, u"absent"_s};
    if (const auto period = requirePeriod(standIn.from, standIn.to); !period)
        return period;
    if (standIn.to < work.today())
        return Error{ErrorCode::InvalidDate, u"the period is over"_s, u"to"_s};
    if (const auto active = requireActive(work, standIn.absent, u"absent"_s); !active)
        return active;
    if (const auto active = requireActive(work, standIn.standIn, u"stand_in"_s); !active)
        return active;
    if (const auto allowed = requireOwnOrHead(work, {standIn.standIn}); !allowed)
        return allowed;
    return requireNoOverlap(work, standIn);
}

Result<StandInId> insertStandIn(const Work &work, const StandIn &standIn)
{
    Statement insert(work.database, uR"(
        INSERT INTO stand_in (absent_id, stand_in_id, from_on, to_on) VALUES (:absent, :stand_in, :from, :to))"_s);
    insert.bind(u":absent", standIn.absent)
        .bind(u":stand_in", standIn.standIn)
        .bind(u":from", standIn.from)
        .bind(u":to", standIn.to);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    return StandInId(*id);
}

/// Writes or clears the day a stand-in was given back, with its line in the journal.
Result<> storeGivenBack(const Work &work, const StandIn &before, QDate givenBackOn)
{
    Statement update(work.database, uR"(
        UPDATE stand_in SET given_back_on = :day, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s);
    update.bind(u":day", givenBackOn).bind(u":id", before.id).bind(u":revision", before.revision);
    if (const auto done = update.exec(); !done)
        return done;
    StandIn after = before;
    after.givenBackOn = givenBackOn;
    return writeEvent(
        work, EventKind::StandInChanged, before.id.value(), toJson(before), toJson(after));
}

/// Runs `change` with the stored stand-in in one transaction, and returns how it stands afterwards.
template <class Change>
Result<StandIn> changeStandIn(const Work &work, StandInId id, Change change)
{
    StandIn changed;
    const auto done = work.database.transaction([&]() -> Result<> {
        const auto stored = standInById(work.database, id);
        if (!stored)
            return stored.error();
        const auto allowed = requireOwnOrHead(work, {stored->standIn, stored->absent});
        if (!allowed)
            return allowed;
        if (const auto written = change(*stored); !written)
            return written;
        const auto again = standInById(work.database, id);
        if (!again)
            return again.error();
        changed = *again;
        return {};
    });
    if (!done)
        return done.error();
    return changed;
}

} // namespace

bool StandIn::holdsOn(QDate day) const
{
    return day >= from && day <= lastDayOf(*this);
}

Result<QList<Absence>> absences(storage::Database &database, QDate from, QDate to)
{
    Statement rows(database, kSelectAbsence + uR"(
         WHERE from_on <= :to AND to_on >= :from
         ORDER BY (SELECT sort_key FROM staff WHERE staff.id = absence.staff_id), staff_id, from_on, id)"_s);
    rows.bind(u":from", from).bind(u":to", to);
    return listOf<Absence>(rows, absenceFrom);
}

Result<Absence> saveAbsence(const Work &work, const Absence &absence)
{
    Absence clean = absence;
    clean.note = cleanLine(absence.note);
    if (clean.note.isNull())
        clean.note = u""_s;
    if (const auto period = requirePeriod(clean.from, clean.to); !period)
        return period.error();
    if (clean.note.size() > kLongestLine)
        return Error{ErrorCode::TextTooLong, u"note too long"_s, u"note"_s};
    Absence saved;
    const auto done = work.database.transaction([&]() -> Result<> {
        if (const auto active = requireActive(work, clean.staff, u"staff"_s); !active)
            return active;
        const auto stored = storeAbsence(work, clean);
        if (!stored)
            return stored.error();
        saved = *stored;
        return {};
    });
    if (!done)
        return done.error();
    return saved;
}

Result<> removeAbsence(const Work &work, AbsenceId id)
{
    return work.database.transaction([&]() -> Result<> {
        const auto stored = absenceById(work.database, id);
        if (!stored)
            return stored.error();
        if (const auto allowed = requireOwnOrHead(work, {stored->staff}); !allowed)
            return allowed;
        Statement remove(work.database, u"DELETE FROM absence WHERE id = :id"_s);
        remove.bind(u":id", id);
        if (const auto done = remove.exec(); !done)
            return done;
        return writeEvent(
            work, EventKind::AbsenceChanged, id.value(), toJson(*stored), QJsonValue());
    });
}

Result<QList<StandIn>> standIns(storage::Database &database, QDate day)
{
    Statement rows(database, kSelectStandIn + uR"(
         WHERE to_on >= :day AND (given_back_on IS NULL OR given_back_on > :day)
         ORDER BY from_on, id)"_s);
    rows.bind(u":day", day);
    return listOf<StandIn>(rows, standInFrom);
}

QString standsInForSql()
{
    return uR"(SELECT absent_id FROM stand_in
                WHERE stand_in_id = :handler AND from_on <= :today AND to_on >= :today
                  AND (given_back_on IS NULL OR given_back_on > :today))"_s;
}

Result<StandIn> takeOver(const Work &work, const StandIn &standIn)
{
    StandIn taken;
    const auto done = work.database.transaction([&]() -> Result<> {
        StandIn planned = standIn;
        planned.id = {};
        planned.givenBackOn = {};
        if (const auto valid = validate(work, planned); !valid)
            return valid;
        const auto id = insertStandIn(work, planned);
        if (!id)
            return id.error();
        const auto stored = standInById(work.database, *id);
        if (!stored)
            return stored.error();
        taken = *stored;
        return writeEvent(
            work, EventKind::StandInChanged, id->value(), QJsonValue(), toJson(taken));
    });
    if (!done)
        return done.error();
    return taken;
}

Result<StandIn> giveBack(const Work &work, StandInId id)
{
    return changeStandIn(work, id, [&work](const StandIn &stored) -> Result<> {
        if (stored.givenBackOn.isValid() || stored.to < work.today())
            return Error{ErrorCode::AlreadyDone, u"given back, or over"_s, {}};
        return storeGivenBack(work, stored, work.today());
    });
}

Result<StandIn> keepTakenOver(const Work &work, StandInId id)
{
    return changeStandIn(work, id, [&work](const StandIn &stored) -> Result<> {
        if (!stored.givenBackOn.isValid())
            return Error{ErrorCode::NothingToUndo, u"not given back"_s, {}};
        StandIn planned = stored;
        planned.givenBackOn = {};
        if (const auto free = requireNoOverlap(work, planned); !free)
            return free;
        return storeGivenBack(work, stored, {});
    });
}

} // namespace talan
