#include "core/deadlines/statement_request_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/office_time.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

const QString kSelect = uR"(
    SELECT r.id, r.case_id, r.unit_id, u.path, r.drafted_on, r.sent_on, r.term_weeks, r.rolls,
           r.closed_days, r.message, r.answered_on, r.forwarded_on, r.withdrawn_on,
           r.withdrawn_why, r.revision
      FROM statement_request r JOIN care_unit u ON u.id = r.unit_id)"_s;

QString closedDaysText(const QList<ClosedDay> &days)
{
    QJsonArray array;
    for (const ClosedDay &closed : days)
        array.append(QJsonObject{{u"day"_s, storedDate(closed.day)}, {u"name"_s, closed.name}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ClosedDay> closedDaysFrom(const QString &text)
{
    QList<ClosedDay> days;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        days.append({.day = dateFromStored(value[u"day"_s].toString()),
                     .name = value[u"name"_s].toString()});
    }
    return days;
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

StatementRequest requestFrom(const Statement &row)
{
    StatementRequest request;
    request.id = row.id<StatementRequestId>(0);
    request.caseId = row.id<CaseId>(1);
    request.unit = row.id<CareUnitId>(2);
    request.unitPath = row.text(3);
    request.draftedOn = row.day(4);
    request.sentOn = row.day(5);
    request.termWeeks = static_cast<int>(row.number(6));
    request.rolls = row.yes(7);
    request.closedDays = closedDaysFrom(row.text(8));
    request.message = row.text(9);
    request.answeredOn = row.day(10);
    request.forwardedOn = row.day(11);
    request.withdrawnOn = row.day(12);
    request.withdrawnWhy = row.text(13);
    request.revision = static_cast<int>(row.number(14));
    return request;
}

Result<> readExtensions(const storage::Database &database, StatementRequest &request)
{
    Statement rows(database, uR"(
        SELECT granted_on, until_on, asked_by, reason, place FROM request_extension
         WHERE request_id = :id ORDER BY id)"_s);
    rows.bind(u":id", request.id);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next()) {
        request.extensions.append({.grantedOn = rows.day(0),
                                   .until = rows.day(1),
                                   .askedBy = rows.text(2),
                                   .reason = rows.text(3),
                                   .place = static_cast<int>(rows.number(4))});
    }
    return rows.failure();
}

Result<> readReminders(const storage::Database &database, StatementRequest &request)
{
    Statement rows(database, uR"(
        SELECT number, sent_on, new_due_on, message, place FROM reminder
         WHERE request_id = :id ORDER BY number)"_s);
    rows.bind(u":id", request.id);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next()) {
        request.reminders.append({.number = static_cast<int>(rows.number(0)),
                                  .sentOn = rows.day(1),
                                  .newDueOn = rows.day(2),
                                  .message = rows.text(3),
                                  .place = static_cast<int>(rows.number(4))});
    }
    return rows.failure();
}

Result<> readSuspensions(const storage::Database &database, StatementRequest &request)
{
    Statement rows(database, uR"(
        SELECT from_on, resumed_on, reason, place FROM request_suspension
         WHERE request_id = :id ORDER BY id)"_s);
    rows.bind(u":id", request.id);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next()) {
        request.suspensions.append({.from = rows.day(0),
                                    .resumedOn = rows.day(1),
                                    .reason = rows.text(2),
                                    .place = static_cast<int>(rows.number(3))});
    }
    return rows.failure();
}

Result<> readEscalations(const storage::Database &database, StatementRequest &request)
{
    Statement rows(database, uR"(
        SELECT escalated_on, choice, next_on, note, place FROM request_escalation
         WHERE request_id = :id ORDER BY id)"_s);
    rows.bind(u":id", request.id);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next()) {
        request.escalations.append(
            {.on = rows.day(0),
             .choice = escalationChoiceFromKey(rows.text(1)).value_or(EscalationChoice::HeadOfCare),
             .nextOn = rows.day(2),
             .note = rows.text(3),
             .place = static_cast<int>(rows.number(4))});
    }
    return rows.failure();
}

Result<QList<StatementRequest>> requestsOf(const storage::Database &database, Statement &rows)
{
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<StatementRequest> requests;
    while (rows.next())
        requests.append(requestFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    for (StatementRequest &request : requests) {
        for (const auto read : {readExtensions, readSuspensions, readReminders, readEscalations}) {
            if (const auto done = read(database, request); !done)
                return done.error();
        }
    }
    return requests;
}

/// The columns that change in the life of a request, those the rules compute among them.
Result<> bindRequest(Statement &statement, const StatementRequest &request)
{
    ExplainedDate deadline;
    ExplainedDate awaited;
    if (request.sentOn.isValid()) {
        const auto measured = rules::answerDeadline(request);
        const auto due = rules::awaitedDate(request);
        if (!measured || !due)
            return measured ? due.error() : measured.error();
        deadline = *measured;
        awaited = *due;
    }
    statement.bind(u":sent_on", request.sentOn)
        .bind(u":term_weeks", request.termWeeks)
        .bind(u":rolls", request.rolls)
        .bind(u":closed_days", closedDaysText(request.closedDays))
        .bind(u":message", notNull(request.message))
        .bind(u":answered_on", request.answeredOn)
        .bind(u":forwarded_on", request.forwardedOn)
        .bind(u":withdrawn_on", request.withdrawnOn)
        .bind(u":withdrawn_why", notNull(request.withdrawnWhy))
        .bind(u":state", storageKey(request.state()))
        .bind(u":deadline_on", deadline.due)
        .bind(u":due_on", awaited.due);
    return {};
}

Result<> insertNewExtensions(const storage::Database &database,
                             const StatementRequest &request,
                             qsizetype stored)
{
    for (qsizetype i = stored; i < request.extensions.size(); ++i) {
        const Extension &extension = request.extensions.at(i);
        Statement insert(database, uR"(
            INSERT INTO request_extension (request_id, place, granted_on, until_on, asked_by, reason)
            VALUES (:id, :place, :granted_on, :until_on, :asked_by, :reason))"_s);
        insert.bind(u":id", request.id)
            .bind(u":place", extension.place)
            .bind(u":granted_on", extension.grantedOn)
            .bind(u":until_on", extension.until)
            .bind(u":asked_by", notNull(extension.askedBy))
            .bind(u":reason", notNull(extension.reason));
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

Result<> insertNewReminders(const storage::Database &database,
                            const StatementRequest &request,
                            qsizetype stored)
{
    for (qsizetype i = stored; i < request.reminders.size(); ++i) {
        const Reminder &reminder = request.reminders.at(i);
        Statement insert(database, uR"(
            INSERT INTO reminder (request_id, place, number, sent_on, new_due_on, message)
            VALUES (:id, :place, :number, :sent_on, :new_due_on, :message))"_s);
        insert.bind(u":id", request.id)
            .bind(u":place", reminder.place)
            .bind(u":number", reminder.number)
            .bind(u":sent_on", reminder.sentOn)
            .bind(u":new_due_on", reminder.newDueOn)
            .bind(u":message", notNull(reminder.message));
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

/// Writes how the suspensions end, and adds those that are new.
Result<> writeSuspensions(const storage::Database &database,
                          const StatementRequest &request,
                          const StatementRequest &stored)
{
    const qsizetype last = stored.suspensions.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        if (request.suspensions.at(i) == stored.suspensions.at(i))
            continue;
        Statement end(database, uR"(
            UPDATE request_suspension SET resumed_on = :resumed_on
             WHERE request_id = :id AND place = :place)"_s);
        end.bind(u":resumed_on", request.suspensions.at(i).resumedOn)
            .bind(u":id", request.id)
            .bind(u":place", request.suspensions.at(i).place);
        if (const auto done = end.exec(); !done)
            return done;
    }
    for (qsizetype i = last + 1; i < request.suspensions.size(); ++i) {
        const Suspension &suspension = request.suspensions.at(i);
        Statement insert(database, uR"(
            INSERT INTO request_suspension (request_id, place, from_on, resumed_on, reason)
            VALUES (:id, :place, :from_on, :resumed_on, :reason))"_s);
        insert.bind(u":id", request.id)
            .bind(u":place", suspension.place)
            .bind(u":from_on", suspension.from)
            .bind(u":resumed_on", suspension.resumedOn)
            .bind(u":reason", suspension.reason);
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

Result<> insertNewEscalations(const storage::Database &database,
                              const StatementRequest &request,
                              qsizetype stored)
{
    for (qsizetype i = stored; i < request.escalations.size(); ++i) {
        const Escalation &escalation = request.escalations.at(i);
        Statement insert(database, uR"(
            INSERT INTO request_escalation (request_id, place, escalated_on, choice, next_on, note)
            VALUES (:id, :place, :escalated_on, :choice, :next_on, :note))"_s);
        insert.bind(u":id", request.id)
            .bind(u":place", escalation.place)
            .bind(u":escalated_on", escalation.on)
            .bind(u":choice", storageKey(escalation.choice))
            .bind(u":next_on", escalation.nextOn)
            .bind(u":note", notNull(escalation.note));
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

} // namespace

StatementRequestStore::StatementRequestStore(storage::Database &database)
    : m_database(database)
{}

Result<QList<StatementRequest>> StatementRequestStore::ofCase(CaseId id) const
{
    Statement rows(m_database,
                   kSelect +
                       u" WHERE r.case_id = :id ORDER BY r.sent_on IS NULL, r.sent_on, r.id"_s);
    rows.bind(u":id", id);
    return requestsOf(m_database, rows);
}

Result<StatementRequest> StatementRequestStore::byId(StatementRequestId id) const
{
    Statement rows(m_database, kSelect + u" WHERE r.id = :id"_s);
    rows.bind(u":id", id);
    const auto requests = requestsOf(m_database, rows);
    if (!requests)
        return requests.error();
    if (requests->isEmpty())
        return Error{ErrorCode::NotFound, u"no such request"_s, u"request"_s};
    return requests->first();
}

Result<QList<StatementRequest>> StatementRequestStore::all() const
{
    Statement rows(m_database, kSelect + u" ORDER BY r.case_id, r.id"_s);
    return requestsOf(m_database, rows);
}

Result<StatementRequestId> StatementRequestStore::insert(const StatementRequest &request)
{
    Statement insert(m_database, uR"(
        INSERT INTO statement_request (case_id, unit_id, drafted_on, sent_on, term_weeks, rolls,
                                       closed_days, message, answered_on, forwarded_on, withdrawn_on,
                                       withdrawn_why, state, deadline_on, due_on)
        VALUES (:case_id, :unit_id, :drafted_on, :sent_on, :term_weeks, :rolls, :closed_days,
                :message, :answered_on, :forwarded_on, :withdrawn_on, :withdrawn_why, :state,
                :deadline_on, :due_on))"_s);
    if (const auto bound = bindRequest(insert, request); !bound)
        return bound.error();
    insert.bind(u":case_id", request.caseId)
        .bind(u":unit_id", request.unit)
        .bind(u":drafted_on", request.draftedOn);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    return StatementRequestId(*id);
}

Result<> StatementRequestStore::update(const StatementRequest &request)
{
    const auto stored = byId(request.id);
    if (!stored)
        return stored.error();
    Statement update(m_database, uR"(
        UPDATE statement_request
           SET unit_id = :unit_id, sent_on = :sent_on, term_weeks = :term_weeks, rolls = :rolls,
               closed_days = :closed_days, message = :message, answered_on = :answered_on,
               forwarded_on = :forwarded_on, withdrawn_on = :withdrawn_on,
               withdrawn_why = :withdrawn_why, state = :state, deadline_on = :deadline_on,
               due_on = :due_on, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s);
    if (const auto bound = bindRequest(update, request); !bound)
        return bound;
    update.bind(u":unit_id", request.unit)
        .bind(u":id", request.id)
        .bind(u":revision", request.revision);
    if (const auto done = update.exec(); !done)
        return done;
    if (update.rowsAffected() == 0)
        return Error{ErrorCode::EditConflict, u"request changed since it was read"_s, u"request"_s};
    if (const auto done = insertNewExtensions(m_database, request, stored->extensions.size());
        !done)
        return done;
    if (const auto done = insertNewReminders(m_database, request, stored->reminders.size()); !done)
        return done;
    if (const auto done = insertNewEscalations(m_database, request, stored->escalations.size());
        !done)
        return done;
    return writeSuspensions(m_database, request, *stored);
}

} // namespace talan
