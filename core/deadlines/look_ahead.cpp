#include "core/deadlines/look_ahead.h"

#include <QHash>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/office/office_settings.h"
#include "core/office/staff_store.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kFriday = 5;

/// Every deadline as (handler, kind, due, case, unit). A request whose clock stands still has none,
/// and the steps that only repeat a request's date are left to the request.
const QString kDeadlines = uR"(
    WITH deadline (handler_id, kind, due, case_id, unit_id) AS (
        SELECT c.handler_id, CASE c.next_step WHEN 'first_contact' THEN 2 ELSE 1 END,
               c.next_step_due, c.id, NULL
          FROM case_file c
         WHERE c.next_step_due IS NOT NULL AND c.next_step_due < :end
           AND c.next_step NOT IN ('await_answer', 'decide')
        UNION ALL
        SELECT c.handler_id, 0, r.due_on, c.id, r.unit_id
          FROM statement_request r JOIN case_file c ON c.id = r.case_id
         WHERE r.state IN ('sent', 'suspended', 'exhausted', 'escalated') AND r.state <> 'suspended'
           AND r.due_on < :end))"_s;

/// When something is due: a day, or an instant for what is counted in hours.
struct Due
{
    QDate on;
    QDateTime at;

    bool isLate(const QDateTime &now) const
    {
        return at.isValid() ? at < now : on < officeDate(now);
    }
};

Due dueFrom(const QString &stored)
{
    if (!stored.contains(u'T'))
        return {.on = dateFromStored(stored), .at = {}};
    const QDateTime at = instantFromStored(stored);
    return {.on = officeDate(at), .at = at};
}

LookAheadKind kindFrom(qint64 number)
{
    return kAllLookAheadKinds.at(static_cast<size_t>(number));
}

void add(LookAheadCount &count, LookAheadKind kind, int deadlines)
{
    switch (kind) {
    case LookAheadKind::ProviderAnswer:
        count.answers += deadlines;
        return;
    case LookAheadKind::OwnStep:
        count.ownSteps += deadlines;
        return;
    case LookAheadKind::FirstContact:
        count.firstContacts += deadlines;
        return;
    }
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The end of a search that goes on to the end of a day. Instants are kept in UTC, which is behind
/// the office's clock: none of the day's is missed, and those too many are left out when read.
QString endOfSearch(QDate lastDay)
{
    return storedDate(lastDay.addDays(1));
}

Result<LookAhead::Week> weekFrom(QDate monday, const QList<ClosedDay> &closedDays)
{
    LookAhead::Week week{.monday = monday, .daysOff = {}};
    for (int weekday = 0; weekday < kFriday; ++weekday) {
        const QDate day = monday.addDays(weekday);
        if (!rules::calendarCovers(day))
            return Error{ErrorCode::CalendarOutOfRange, u"week outside the calendar"_s, {}};
        const auto closed = std::ranges::find(closedDays, day, &ClosedDay::day);
        if (const auto reason = rules::dayOff(day))
            week.daysOff.append({.day = day, .reason = *reason, .name = {}});
        else if (closed != closedDays.end())
            week.daysOff.append({.day = day, .reason = DayOff::OfficeClosed, .name = closed->name});
    }
    return week;
}

Result<QList<LookAhead::Week>> weeksFrom(storage::Database &database, QDate today, int count)
{
    const auto settings = OfficeSettingStore(database).load();
    if (!settings)
        return settings.error();
    QList<LookAhead::Week> weeks;
    for (int i = 0; i < count; ++i) {
        const auto week = weekFrom(mondayOf(today).addDays(kDaysAWeek * i), settings->closedDays);
        if (!week)
            return week.error();
        weeks.append(*week);
    }
    return weeks;
}

using RowsByHandler = QHash<StaffId, LookAhead::Row>;

/// Counts every deadline into the week or the late column of its handler.
Result<RowsByHandler>
countDeadlines(const storage::Database &database, const QDateTime &now, int weeks)
{
    const QDate first = mondayOf(officeDate(now));
    const QDate last = first.addDays(kDaysAWeek * weeks - 1);
    Statement rows(database, kDeadlines + uR"(
        SELECT handler_id, kind, due, count(*) FROM deadline GROUP BY handler_id, kind, due)"_s);
    rows.bind(u":end", endOfSearch(last));
    if (const auto done = rows.exec(); !done)
        return done.error();
    RowsByHandler found;
    while (rows.next()) {
        const Due due = dueFrom(rows.text(2));
        const bool isLate = due.isLate(now);
        if (!isLate && due.on > last)
            continue;
        LookAhead::Row &row = found[rows.id<StaffId>(0)];
        row.weeks.resize(weeks);
        LookAheadCount &count = isLate ? row.late : row.weeks[first.daysTo(due.on) / kDaysAWeek];
        add(count, kindFrom(rows.number(1)), static_cast<int>(rows.number(3)));
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return found;
}

/// The counts in the order of the staff list, also of those who have no deadline.
QList<LookAhead::Row>
inOrder(const RowsByHandler &counted, const QList<StaffMember> &staff, int weeks)
{
    QList<LookAhead::Row> rows;
    for (const StaffMember &member : staff) {
        if (!member.isActive && !counted.contains(member.id))
            continue;
        LookAhead::Row row = counted.value(member.id);
        row.handler = member.id;
        row.name = member.name;
        row.weeks.resize(weeks);
        rows.append(row);
    }
    if (const auto nobody = counted.find(StaffId()); nobody != counted.end())
        rows.append(*nobody);
    return rows;
}

Result<> readInto(LookAhead &ahead, storage::Database &database, const QDateTime &now, int weeks)
{
    auto weekList = weeksFrom(database, ahead.today, weeks);
    if (!weekList)
        return weekList.error();
    ahead.weeks = std::move(*weekList);
    const auto counted = countDeadlines(database, now, weeks);
    if (!counted)
        return counted.error();
    const auto staff = StaffStore(database).all();
    if (!staff)
        return staff.error();
    ahead.rows = inOrder(*counted, *staff, weeks);
    const auto away = absences(database, ahead.weeks.first().monday, ahead.weeks.last().sunday());
    if (!away)
        return away.error();
    ahead.absences = *away;
    const auto standing = standIns(database, ahead.today);
    if (!standing)
        return standing.error();
    ahead.standIns = *standing;
    return {};
}

bool belongsTo(const Due &due, const LookAheadCell &cell, const QDateTime &now)
{
    if (!cell.monday)
        return due.isLate(now);
    return !due.isLate(now) && due.on >= *cell.monday && due.on < cell.monday->addDays(kDaysAWeek);
}

} // namespace

Result<LookAhead> lookAhead(storage::Database &database, const QDateTime &now, int weeks)
{
    constexpr int kMostWeeks = 53;
    if (weeks < 1 || weeks > kMostWeeks)
        return Error{ErrorCode::InvalidInput, u"1 to 53 weeks"_s, u"weeks"_s};
    LookAhead ahead;
    ahead.today = officeDate(now);
    const auto done =
        database.snapshot([&]() -> Result<> { return readInto(ahead, database, now, weeks); });
    if (!done)
        return done.error();
    return ahead;
}

Result<QList<LookAheadDeadline>>
deadlinesOf(storage::Database &database, const LookAheadCell &cell, const QDateTime &now)
{
    const QDate last = cell.monday ? cell.monday->addDays(kDaysAWeek - 1) : officeDate(now);
    Statement rows(database, kDeadlines + uR"(
        SELECT d.kind, d.due, d.case_id, u.path
          FROM deadline d LEFT JOIN care_unit u ON u.id = d.unit_id
         WHERE d.handler_id IS :handler
         ORDER BY d.due, d.case_id)"_s);
    rows.bind(u":end", endOfSearch(last)).bind(u":handler", cell.handler);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<LookAheadDeadline> deadlines;
    while (deadlines.size() < kMostDeadlines && rows.next()) {
        const Due due = dueFrom(rows.text(1));
        if (!belongsTo(due, cell, now))
            continue;
        const auto line = caseRow(database, rows.id<CaseId>(2));
        if (!line)
            return line.error();
        const bool isSealed = line->patientShown == PatientShown::Protected;
        deadlines.append({.kind = kindFrom(rows.number(0)),
                          .row = *line,
                          .unitPath = isSealed ? QString() : rows.text(3),
                          .on = due.on,
                          .at = due.at});
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return deadlines;
}

Result<TakeOverLoad> takeOverLoad(storage::Database &database, StaffId absent, QDate to)
{
    Statement row(database, kDeadlines + uR"(
        SELECT (SELECT count(*) FROM case_file WHERE handler_id = :absent AND status <> 'closed'),
               (SELECT count(*) FROM deadline WHERE handler_id = :absent))"_s);
    row.bind(u":end", endOfSearch(to)).bind(u":absent", absent);
    if (const auto done = row.first(); !done)
        return done.error();
    return TakeOverLoad{.openCases = static_cast<int>(row.number(0)),
                        .deadlines = static_cast<int>(row.number(1))};
}

} // namespace talan
