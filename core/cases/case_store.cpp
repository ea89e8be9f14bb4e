#include "core/cases/case_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/office_time.h"
#include "core/people/person_store.h"
#include "core/providers/care_unit_store.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString themesText(const QStringList &themes)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(themes)).toJson(QJsonDocument::Compact));
}

QStringList themesFrom(const QString &text)
{
    QStringList themes;
    for (const auto &theme : QJsonDocument::fromJson(text.toUtf8()).array())
        themes.append(theme.toString());
    return themes;
}

Statement &bindClosing(Statement &statement, const CaseFile &caseFile)
{
    const Closing closing = caseFile.closing.value_or(Closing{});
    const bool isClosed = caseFile.closing.has_value();
    return statement.bind(u":closed_at", caseFile.closedAt)
        .bind(u":outcome", isClosed ? QVariant(storageKey(closing.outcome).toString()) : QVariant())
        .bind(u":measure_individual", closing.measureIndividual)
        .bind(u":measure_organisation", closing.measureOrganisation)
        .bind(u":satisfied",
              isClosed ? QVariant(storageKey(closing.satisfied).toString()) : QVariant());
}

Statement &bindNextStep(Statement &statement, const std::optional<DueStep> &next)
{
    return statement
        .bind(u":next_step", next ? QVariant(storageKey(next->step).toString()) : QVariant())
        .bind(u":next_step_due", next ? QVariant(next->stored()) : QVariant());
}

Statement &bindCase(Statement &statement, const CaseFile &caseFile)
{
    statement.bind(u":kind", storageKey(caseFile.kind))
        .bind(u":status", storageKey(caseFile.status))
        .bind(u":channel", storageKey(caseFile.channel))
        .bind(u":external_ref", notNull(caseFile.externalRef))
        .bind(u":received_at", caseFile.receivedAt)
        .bind(u":arrival", storageKey(caseFile.arrival))
        .bind(u":arrived_at", caseFile.arrivedAt)
        .bind(u":confirmed_at", caseFile.confirmedAt)
        .bind(u":first_contact_at", caseFile.firstContactAt)
        .bind(u":handler_id", caseFile.handler)
        .bind(u":title", notNull(caseFile.title))
        .bind(u":narrative", notNull(caseFile.narrative))
        .bind(u":relation", storageKey(caseFile.relation))
        .bind(u":wants_answer", caseFile.wantsAnswer)
        .bind(u":is_child", caseFile.isChild)
        .bind(u":area", caseFile.area > 0 ? QVariant(caseFile.area) : QVariant())
        .bind(u":consent_given_on", caseFile.consent.givenOn)
        .bind(u":consent_by", notNull(caseFile.consent.by))
        .bind(u":consent_how", notNull(caseFile.consent.how))
        .bind(u":theme", themesText(caseFile.themes));
    return bindNextStep(bindClosing(statement, caseFile), caseFile.next);
}

std::optional<DueStep> nextStepFrom(const QString &step, const QString &due)
{
    const auto kind = nextStepFromKey(step);
    if (!kind)
        return std::nullopt;
    constexpr qsizetype kDateLength = 10;
    if (due.size() <= kDateLength)
        return DueStep{.step = *kind, .on = dateFromStored(due), .at = {}};
    const QDateTime at = instantFromStored(due);
    return DueStep{.step = *kind, .on = officeDate(at), .at = at};
}

CaseFile caseFrom(const Statement &row)
{
    CaseFile caseFile;
    caseFile.id = row.id<CaseId>(0);
    caseFile.revision = static_cast<int>(row.number(1));
    caseFile.number = row.text(2);
    caseFile.kind = caseKindFromKey(row.text(3)).value_or(CaseKind::Patient);
    caseFile.status = caseStatusFromKey(row.text(4)).value_or(CaseStatus::Registered);
    caseFile.channel = channelFromKey(row.text(5)).value_or(Channel::Other);
    caseFile.externalRef = row.text(6);
    caseFile.receivedAt = row.instant(7);
    caseFile.registeredAt = row.instant(8);
    caseFile.confirmedAt = row.instant(9);
    caseFile.firstContactAt = row.instant(10);
    caseFile.handler = row.id<StaffId>(11);
    caseFile.title = row.text(12);
    caseFile.narrative = row.text(13);
    caseFile.relation = relationFromKey(row.text(14)).value_or(Relation::Other);
    caseFile.wantsAnswer = row.yes(15);
    caseFile.isChild = row.yes(16);
    caseFile.area = static_cast<int>(row.number(17));
    caseFile.consent = {.givenOn = row.day(18), .by = row.text(19), .how = row.text(20)};
    caseFile.themes = themesFrom(row.text(21));
    caseFile.closedAt = row.instant(22);
    if (!row.isNull(23)) {
        caseFile.closing =
            Closing{.outcome = outcomeFromKey(row.text(23)).value_or(Outcome::RegisteredOnly),
                    .measureIndividual = row.yes(24),
                    .measureOrganisation = row.yes(25),
                    .satisfied = satisfactionFromKey(row.text(26)).value_or(Satisfaction::Unknown)};
    }
    caseFile.next = nextStepFrom(row.text(27), row.text(28));
    caseFile.arrival = arrivalFromKey(row.text(29)).value_or(Arrival::Direct);
    caseFile.arrivedAt = row.instant(30);
    return caseFile;
}

void keepEarlier(QDate &day, QDate other)
{
    if (!day.isValid() || other < day)
        day = other;
}

/// The keys are those of RequestState, which stands lower in the house.
void addRequest(CasePace &pace, const Statement &row)
{
    const QString state = row.text(0);
    if (state == "withdrawn"_L1)
        return;
    if (state == "draft"_L1)
        return keepEarlier(pace.oldestDraft, row.day(1));
    ++pace.sent;
    if (!row.isNull(3))
        ++pace.answered;
    if (state == "answered"_L1)
        return keepEarlier(pace.oldestUnforwarded, row.day(3));
    if (state == "forwarded"_L1) {
        pace.lastForwarded = std::max(pace.lastForwarded, row.day(4));
        return;
    }
    if (state == "unanswered"_L1) {
        pace.lastGivenUp = std::max(pace.lastGivenUp, row.day(6));
        return;
    }
    ++pace.open;
    if (state == "suspended"_L1)
        return keepEarlier(pace.oldestSuspension, row.day(5));
    const QDate due = row.day(2);
    if (!pace.earliestDue.isValid() || due < pace.earliestDue) {
        pace.earliestDue = due;
        pace.isExhausted = state != "sent"_L1;
    }
}

Result<> insertProblems(storage::Database &database, const CaseFile &caseFile)
{
    for (qsizetype i = 0; i < caseFile.problems.size(); ++i) {
        Statement insert(database, uR"(
            INSERT INTO case_problem (case_id, position, code) VALUES (:case_id, :position, :code))"_s);
        insert.bind(u":case_id", caseFile.id)
            .bind(u":position", static_cast<int>(i) + 1)
            .bind(u":code", caseFile.problems.at(i));
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

Result<> insertUnits(storage::Database &database, const CaseFile &caseFile)
{
    for (qsizetype i = 0; i < caseFile.units.size(); ++i) {
        Statement insert(database, uR"(
            INSERT INTO case_unit (case_id, unit_id, position) VALUES (:case_id, :unit_id, :position))"_s);
        insert.bind(u":case_id", caseFile.id)
            .bind(u":unit_id", caseFile.units.at(i))
            .bind(u":position", static_cast<int>(i) + 1);
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

Result<> insertPerson(storage::Database &database,
                      CaseId id,
                      const QString &role,
                      const std::optional<Person> &person)
{
    if (!person)
        return {};
    Statement insert(database, uR"(
        INSERT INTO case_person (case_id, person_id, role) VALUES (:case_id, :person_id, :role))"_s);
    insert.bind(u":case_id", id).bind(u":person_id", person->id).bind(u":role", role);
    return insert.exec();
}

Result<> insertLinks(storage::Database &database, const CaseFile &caseFile)
{
    if (const auto done = insertProblems(database, caseFile); !done)
        return done;
    if (const auto done = insertUnits(database, caseFile); !done)
        return done;
    if (const auto done = insertPerson(database, caseFile.id, u"patient"_s, caseFile.patient);
        !done)
        return done;
    return insertPerson(database, caseFile.id, u"complainant"_s, caseFile.complainant);
}

/// Removes a list of the case: the rows of one table, for persons those of one role.
Result<>
removeLinks(storage::Database &database, const QString &table, CaseId id, const QString &role = {})
{
    const QString ofRole = role.isEmpty() ? QString() : u" AND role = '%1'"_s.arg(role);
    Statement remove(database, u"DELETE FROM %1 WHERE case_id = :id%2"_s.arg(table, ofRole));
    return remove.bind(u":id", id).exec();
}

Result<> readProblems(storage::Database &database, CaseFile &caseFile)
{
    Statement rows(database,
                   u"SELECT code FROM case_problem WHERE case_id = :id ORDER BY position"_s);
    rows.bind(u":id", caseFile.id);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next())
        caseFile.problems.append(rows.text(0));
    return rows.failure();
}

Result<> readUnits(storage::Database &database, CaseFile &caseFile)
{
    Statement rows(database,
                   u"SELECT unit_id FROM case_unit WHERE case_id = :id ORDER BY position"_s);
    rows.bind(u":id", caseFile.id);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next())
        caseFile.units.append(rows.id<CareUnitId>(0));
    return rows.failure();
}

Result<> readPersons(storage::Database &database, CaseFile &caseFile)
{
    Statement rows(database, u"SELECT role, person_id FROM case_person WHERE case_id = :id"_s);
    rows.bind(u":id", caseFile.id);
    if (const auto done = rows.exec(); !done)
        return done;
    const PersonStore persons(database);
    while (rows.next()) {
        const auto person = persons.byId(rows.id<PersonId>(1));
        if (!person)
            return person.error();
        (rows.text(0) == "patient"_L1 ? caseFile.patient : caseFile.complainant) = *person;
    }
    return rows.failure();
}

Result<> rewritePerson(storage::Database &database,
                       CaseId id,
                       const QString &role,
                       const std::optional<Person> &before,
                       const std::optional<Person> &after)
{
    const auto personId = [](const std::optional<Person> &p) { return p ? p->id : PersonId(); };
    if (personId(before) == personId(after))
        return {};
    if (const auto removed = removeLinks(database, u"case_person"_s, id, role); !removed)
        return removed;
    return insertPerson(database, id, role, after);
}

/// Rewrites only the lists that differ, so that the journal says of a change what it was about.
Result<> rewriteLinks(storage::Database &database, const CaseFile &before, const CaseFile &after)
{
    const CaseId id = after.id;
    if (before.problems != after.problems) {
        if (const auto removed = removeLinks(database, u"case_problem"_s, id); !removed)
            return removed;
        if (const auto done = insertProblems(database, after); !done)
            return done;
    }
    if (before.units != after.units) {
        if (const auto removed = removeLinks(database, u"case_unit"_s, id); !removed)
            return removed;
        if (const auto done = insertUnits(database, after); !done)
            return done;
    }
    if (const auto done = rewritePerson(database, id, u"patient"_s, before.patient, after.patient);
        !done)
        return done;
    return rewritePerson(database, id, u"complainant"_s, before.complainant, after.complainant);
}

} // namespace

CaseStore::CaseStore(storage::Database &database)
    : m_database(database)
{}

Result<CaseId> CaseStore::insert(const CaseFile &caseFile)
{
    Statement insert(m_database, uR"(
        INSERT INTO case_file (number, kind, status, channel, external_ref, received_at, arrival,
                               arrived_at, registered_at,
                               confirmed_at, first_contact_at, handler_id, title, narrative,
                               complainant_relation, wants_answer, is_child, area, consent_given_on,
                               consent_by, consent_how, theme, closed_at, outcome, measure_individual,
                               measure_organisation, satisfied, next_step, next_step_due)
        VALUES (:number, :kind, :status, :channel, :external_ref, :received_at, :arrival,
                :arrived_at, :registered_at,
                :confirmed_at, :first_contact_at, :handler_id, :title, :narrative,
                :relation, :wants_answer, :is_child, :area, :consent_given_on,
                :consent_by, :consent_how, :theme, :closed_at, :outcome, :measure_individual,
                :measure_organisation, :satisfied, :next_step, :next_step_due))"_s);
    bindCase(insert, caseFile)
        .bind(u":number", caseFile.number)
        .bind(u":registered_at", caseFile.registeredAt);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    CaseFile stored = caseFile;
    stored.id = CaseId(*id);
    if (const auto done = insertLinks(m_database, stored); !done)
        return done.error();
    if (const auto done = index(stored); !done)
        return done.error();
    return stored.id;
}

Result<> CaseStore::update(const CaseFile &caseFile)
{
    Statement update(m_database, uR"(
        UPDATE case_file
           SET kind = :kind, status = :status, channel = :channel, external_ref = :external_ref,
               received_at = :received_at, arrival = :arrival, arrived_at = :arrived_at, confirmed_at = :confirmed_at,
               first_contact_at = :first_contact_at, handler_id = :handler_id, title = :title,
               narrative = :narrative, complainant_relation = :relation, wants_answer = :wants_answer,
               is_child = :is_child, area = :area, consent_given_on = :consent_given_on,
               consent_by = :consent_by, consent_how = :consent_how, theme = :theme,
               closed_at = :closed_at, outcome = :outcome, measure_individual = :measure_individual,
               measure_organisation = :measure_organisation, satisfied = :satisfied,
               next_step = :next_step, next_step_due = :next_step_due, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s);
    bindCase(update, caseFile).bind(u":id", caseFile.id).bind(u":revision", caseFile.revision);
    if (const auto done = update.exec(); !done)
        return done;
    if (update.rowsAffected() == 0)
        return Error{ErrorCode::EditConflict, u"case changed since it was read"_s, {}};
    CaseFile linked;
    linked.id = caseFile.id;
    for (const auto &read : {readProblems(m_database, linked),
                             readUnits(m_database, linked),
                             readPersons(m_database, linked)}) {
        if (!read)
            return read;
    }
    return rewriteLinks(m_database, linked, caseFile);
}

Result<CaseFile> CaseStore::byId(CaseId id) const
{
    Statement row(m_database, uR"(
        SELECT id, revision, number, kind, status, channel, external_ref, received_at, registered_at,
               confirmed_at, first_contact_at, handler_id, title, narrative, complainant_relation,
               wants_answer, is_child, area, consent_given_on, consent_by, consent_how, theme, closed_at,
               outcome, measure_individual, measure_organisation, satisfied, next_step, next_step_due,
               arrival, arrived_at
          FROM case_file WHERE id = :id)"_s);
    row.bind(u":id", id);
    if (const auto found = row.first(); !found)
        return found.error();
    CaseFile caseFile = caseFrom(row);
    for (const auto &read : {readProblems(m_database, caseFile),
                             readUnits(m_database, caseFile),
                             readPersons(m_database, caseFile)}) {
        if (!read)
            return read.error();
    }
    return caseFile;
}

Result<CaseId> CaseStore::idOf(const QString &number) const
{
    Statement exact(m_database, u"SELECT id FROM case_file WHERE number = :number"_s);
    exact.bind(u":number", number.trimmed());
    if (exact.first())
        return exact.id<CaseId>(0);
    Statement loose(m_database, uR"(
        SELECT id FROM case_file
         WHERE replace(upper(number), ' ', '') = replace(upper(:number), ' ', '') LIMIT 1)"_s);
    loose.bind(u":number", number);
    if (const auto found = loose.first(); !found)
        return found.error();
    return loose.id<CaseId>(0);
}

Result<QList<Note>> CaseStore::notes(CaseId id) const
{
    Statement rows(m_database, uR"(
        SELECT n.id, n.kind, n.at, n.staff_id, s.name, n.text, n.revision
          FROM note n JOIN staff s ON s.id = n.staff_id
         WHERE n.case_id = :id ORDER BY n.at, n.id)"_s);
    rows.bind(u":id", id);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<Note> notes;
    while (rows.next()) {
        notes.append({.id = rows.id<NoteId>(0),
                      .kind = noteKindFromKey(rows.text(1)).value_or(NoteKind::Note),
                      .at = rows.instant(2),
                      .staff = rows.id<StaffId>(3),
                      .staffName = rows.text(4),
                      .text = rows.text(5),
                      .revision = static_cast<int>(rows.number(6))});
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return notes;
}

Result<NoteId> CaseStore::insertNote(CaseId id, const Note &note)
{
    Statement insert(m_database, uR"(
        INSERT INTO note (case_id, kind, at, staff_id, text)
        VALUES (:case_id, :kind, :at, :staff_id, :text))"_s);
    insert.bind(u":case_id", id)
        .bind(u":kind", storageKey(note.kind))
        .bind(u":at", note.at)
        .bind(u":staff_id", note.staff)
        .bind(u":text", note.text);
    const auto stored = insert.insert();
    if (!stored)
        return stored.error();
    return NoteId(*stored);
}

Result<CasePace> CaseStore::pace(CaseId id) const
{
    CasePace pace;
    Statement rows(m_database, uR"(
        SELECT state, drafted_on, due_on, answered_on, forwarded_on,
               (SELECT max(from_on) FROM request_suspension s
                 WHERE s.request_id = r.id AND s.resumed_on IS NULL),
               (SELECT max(escalated_on) FROM request_escalation e WHERE e.request_id = r.id)
          FROM statement_request r WHERE case_id = :id)"_s);
    rows.bind(u":id", id);
    if (const auto done = rows.exec(); !done)
        return done.error();
    while (rows.next())
        addRequest(pace, rows);
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    Statement step(m_database,
                   u"SELECT min(due_on) FROM case_step WHERE case_id = :id AND done_on IS NULL"_s);
    step.bind(u":id", id);
    if (const auto done = step.first(); !done)
        return done.error();
    pace.earliestOwnStep = step.day(0);
    return pace;
}

Result<> CaseStore::indexOthersOf(const CaseFile &caseFile)
{
    for (const auto *person : {&caseFile.patient, &caseFile.complainant}) {
        if (!person->has_value())
            continue;
        Statement rows(m_database, uR"(
            SELECT DISTINCT case_id FROM case_person
             WHERE person_id = :person_id AND case_id <> :id)"_s);
        rows.bind(u":person_id", (*person)->id).bind(u":id", caseFile.id);
        if (const auto done = rows.exec(); !done)
            return done;
        QList<CaseId> others;
        while (rows.next())
            others.append(rows.id<CaseId>(0));
        if (const auto failed = rows.failure(); !failed)
            return failed;
        for (const CaseId id : others) {
            const auto other = byId(id);
            if (!other)
                return other.error();
            if (const auto indexed = index(*other); !indexed)
                return indexed;
        }
    }
    return {};
}

Result<> CaseStore::index(const CaseFile &caseFile)
{
    Statement remove(m_database, u"DELETE FROM case_search WHERE rowid = :id"_s);
    remove.bind(u":id", caseFile.id);
    if (const auto done = remove.exec(); !done)
        return done;
    QString people = u""_s;
    QString units = u""_s;
    QString texts = u""_s;
    if (!caseFile.isProtected()) {
        for (const auto &person : {caseFile.patient, caseFile.complainant})
            people += person ? person->name + u' ' : QString();
        const CareUnitStore store(m_database);
        for (const CareUnitId id : caseFile.units) {
            const auto unit = store.byId(id);
            if (!unit)
                return unit.error();
            units += unit->path + u' ';
        }
        const auto written = notes(caseFile.id);
        if (!written)
            return written.error();
        texts = caseFile.title + u'\n' + caseFile.narrative;
        for (const Note &note : *written)
            texts += u'\n' + note.text;
    }
    Statement insert(m_database, uR"(
        INSERT INTO case_search (rowid, number, people, units, texts)
        VALUES (:id, :number, :people, :units, :texts))"_s);
    return insert.bind(u":id", caseFile.id)
        .bind(u":number", caseFile.number)
        .bind(u":people", people)
        .bind(u":units", units)
        .bind(u":texts", texts)
        .exec();
}

} // namespace talan
