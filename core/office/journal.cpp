#include "core/office/journal.h"

#include <QJsonDocument>
#include <array>

#include "core/base/enum_key.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

constexpr std::array kAllEventKinds{
    EventKind::OfficeFounded,      EventKind::SettingsChanged, EventKind::StaffChanged,
    EventKind::UnitAdded,          EventKind::Registered,      EventKind::Edited,
    EventKind::Confirmed,          EventKind::FirstContact,    EventKind::NoteAdded,
    EventKind::StatementRequested, EventKind::Extended,        EventKind::Reminded,
    EventKind::Suspended,          EventKind::Resumed,         EventKind::Answered,
    EventKind::Forwarded,          EventKind::Withdrawn,       EventKind::Closed,
    EventKind::Reopened,           EventKind::Undone,          EventKind::Redone,
    EventKind::ProtectedOpened,    EventKind::SummaryMade,     EventKind::RequestDrafted,
    EventKind::Escalated,          EventKind::StepAdded,       EventKind::StepDone,
    EventKind::StepChanged,        EventKind::CategoryChosen,  EventKind::CategoriesChanged,
    EventKind::AbsenceChanged,     EventKind::StandInChanged,  EventKind::Merged,
    EventKind::ConflictSettled};

Event eventFrom(const Statement &row)
{
    return {.id = row.id<EventId>(0),
            .caseId = row.id<CaseId>(1),
            .at = row.instant(2),
            .staff = row.id<StaffId>(3),
            .staffName = row.text(4),
            .machine = row.text(5),
            .kind = eventKindFromKey(row.text(6)).value_or(EventKind::Edited),
            .changes = QJsonDocument::fromJson(row.text(7).toUtf8()).array(),
            .undoes = row.id<EventId>(8)};
}

Result<QList<Event>> eventsOf(Statement &rows)
{
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<Event> events;
    while (rows.next())
        events.append(eventFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return events;
}

} // namespace

QStringView storageKey(EventKind kind)
{
    switch (kind) {
    case EventKind::OfficeFounded:
        return u"office_founded";
    case EventKind::SettingsChanged:
        return u"settings_changed";
    case EventKind::StaffChanged:
        return u"staff_changed";
    case EventKind::UnitAdded:
        return u"unit_added";
    case EventKind::Registered:
        return u"registered";
    case EventKind::Edited:
        return u"edited";
    case EventKind::Confirmed:
        return u"confirmed";
    case EventKind::FirstContact:
        return u"first_contact";
    case EventKind::NoteAdded:
        return u"note_added";
    case EventKind::RequestDrafted:
        return u"request_drafted";
    case EventKind::StatementRequested:
        return u"statement_requested";
    case EventKind::Extended:
        return u"extended";
    case EventKind::Reminded:
        return u"reminded";
    case EventKind::Suspended:
        return u"suspended";
    case EventKind::Resumed:
        return u"resumed";
    case EventKind::Escalated:
        return u"escalated";
    case EventKind::Answered:
        return u"answered";
    case EventKind::Forwarded:
        return u"forwarded";
    case EventKind::Withdrawn:
        return u"withdrawn";
    case EventKind::StepAdded:
        return u"step_added";
    case EventKind::StepDone:
        return u"step_done";
    case EventKind::StepChanged:
        return u"step_changed";
    case EventKind::CategoryChosen:
        return u"category_chosen";
    case EventKind::CategoriesChanged:
        return u"categories_changed";
    case EventKind::AbsenceChanged:
        return u"absence_changed";
    case EventKind::StandInChanged:
        return u"stand_in_changed";
    case EventKind::Closed:
        return u"closed";
    case EventKind::Reopened:
        return u"reopened";
    case EventKind::Merged:
        return u"merged";
    case EventKind::ConflictSettled:
        return u"conflict_settled";
    case EventKind::Undone:
        return u"undone";
    case EventKind::Redone:
        return u"redone";
    case EventKind::ProtectedOpened:
        return u"protected_opened";
    case EventKind::SummaryMade:
        return u"summary_made";
    }
    Q_UNREACHABLE();
}

std::optional<EventKind> eventKindFromKey(QStringView key)
{
    return enumFromKey(kAllEventKinds, key);
}

bool isUndoable(EventKind kind)
{
    switch (kind) {
    case EventKind::Edited:
    case EventKind::Confirmed:
    case EventKind::FirstContact:
    case EventKind::NoteAdded:
    case EventKind::RequestDrafted:
    case EventKind::StatementRequested:
    case EventKind::Escalated:
    case EventKind::StepAdded:
    case EventKind::StepDone:
    case EventKind::StepChanged:
    case EventKind::CategoryChosen:
    case EventKind::Extended:
    case EventKind::Reminded:
    case EventKind::Suspended:
    case EventKind::Resumed:
    case EventKind::Answered:
    case EventKind::Forwarded:
    case EventKind::Withdrawn:
    case EventKind::Closed:
    case EventKind::Reopened:
        return true;
    case EventKind::OfficeFounded:
    case EventKind::SettingsChanged:
    case EventKind::StaffChanged:
    case EventKind::UnitAdded:
    case EventKind::CategoriesChanged:
    case EventKind::AbsenceChanged:
    case EventKind::StandInChanged:
    case EventKind::Registered:
    case EventKind::Merged:
    case EventKind::ConflictSettled:
    case EventKind::Undone:
    case EventKind::Redone:
    case EventKind::ProtectedOpened:
    case EventKind::SummaryMade:
        return false;
    }
    Q_UNREACHABLE();
}

Journal::Journal(storage::Database &database)
    : m_database(database)
{}

Result<EventId> Journal::append(
    const Work &work, CaseId caseId, EventKind kind, const QJsonArray &changes, EventId undoes)
{
    Statement insert(m_database, uR"(
        INSERT INTO event (case_id, at, staff_id, machine, kind, changes, undoes)
        VALUES (:case_id, :at, :staff_id, :machine, :kind, :changes, :undoes))"_s);
    insert.bind(u":case_id", caseId)
        .bind(u":at", work.now)
        .bind(u":staff_id", work.actor.staff)
        .bind(u":machine", work.actor.machine.isNull() ? u""_s : work.actor.machine)
        .bind(u":kind", storageKey(kind))
        .bind(u":changes", QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)))
        .bind(u":undoes", undoes);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    return EventId(*id);
}

Result<CaseId> Journal::caseOf(EventId id) const
{
    Statement row(m_database,
                  u"SELECT case_id FROM event WHERE id = :id AND case_id IS NOT NULL"_s);
    row.bind(u":id", id);
    if (const auto found = row.first(); !found)
        return found.error();
    return row.id<CaseId>(0);
}

Result<QList<Event>> Journal::ofCase(CaseId caseId) const
{
    Statement rows(m_database, uR"(
        SELECT e.id, e.case_id, e.at, e.staff_id, s.name, e.machine, e.kind, e.changes, e.undoes
          FROM event e JOIN staff s ON s.id = e.staff_id
         WHERE e.case_id = :case_id
         ORDER BY e.id)"_s);
    rows.bind(u":case_id", caseId);
    return eventsOf(rows);
}

Result<QList<Event>> Journal::ofOffice(EventKind kind) const
{
    Statement rows(m_database, uR"(
        SELECT e.id, e.case_id, e.at, e.staff_id, s.name, e.machine, e.kind, e.changes, e.undoes
          FROM event e JOIN staff s ON s.id = e.staff_id
         WHERE e.case_id IS NULL AND e.kind = :kind
         ORDER BY e.id)"_s);
    rows.bind(u":kind", storageKey(kind));
    return eventsOf(rows);
}

} // namespace talan
