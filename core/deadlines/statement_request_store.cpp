#include "core/deadlines/statement_request_store.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

const QString kSelect = uR"(
    SELECT r.id, r.case_id, r.unit_id, u.path, r.sent_on, r.term_weeks, r.rolls, r.answered_on, r.forwarded_on,
           r.withdrawn_on, r.withdrawn_why, r.revision
      FROM statement_request r JOIN care_unit u ON u.id = r.unit_id)"_s;

StatementRequest requestFrom(const Statement &row)
{
    StatementRequest request;
    request.id = row.id<StatementRequestId>(0);
    request.caseId = row.id<CaseId>(1);
    request.unit = row.id<CareUnitId>(2);
    request.unitPath = row.text(3);
    request.sentOn = row.day(4);
    request.termWeeks = static_cast<int>(row.number(5));
    request.rolls = row.yes(6);
    request.answeredOn = row.day(7);
    request.forwardedOn = row.day(8);
    request.withdrawnOn = row.day(9);
    request.withdrawnWhy = row.text(10);
    request.revision = static_cast<int>(row.number(11));
    return request;
}

Result<> readExtensions(const storage::Database &database, StatementRequest &request)
{
    Statement rows(database, uR"(
        SELECT granted_on, until_on, asked_by, reason FROM request_extension
         WHERE request_id = :id ORDER BY id)"_s);
    rows.bind(u":id", request.id);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next()) {
        request.extensions.append({.grantedOn = rows.day(0),
                                   .until = rows.day(1),
                                   .askedBy = rows.text(2),
                                   .reason = rows.text(3)});
    }
    return rows.failure();
}

Result<> readReminders(const storage::Database &database, StatementRequest &request)
{
    Statement rows(database, uR"(
        SELECT number, sent_on, new_due_on FROM reminder WHERE request_id = :id ORDER BY number)"_s);
    rows.bind(u":id", request.id);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next()) {
        request.reminders.append({.number = static_cast<int>(rows.number(0)),
                                  .sentOn = rows.day(1),
                                  .newDueOn = rows.day(2)});
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
        if (const auto done = readExtensions(database, request); !done)
            return done.error();
        if (const auto done = readReminders(database, request); !done)
            return done.error();
    }
    return requests;
}

Result<> bindDates(Statement &statement, const StatementRequest &request)
{
    const auto deadline = rules::answerDeadline(request);
    const auto awaited = rules::awaitedDate(request);
    if (!deadline || !awaited)
        return deadline ? awaited.error() : deadline.error();
    statement.bind(u":sent_on", request.sentOn)
        .bind(u":term_weeks", request.termWeeks)
        .bind(u":answered_on", request.answeredOn)
        .bind(u":forwarded_on", request.forwardedOn)
        .bind(u":withdrawn_on", request.withdrawnOn)
        .bind(u":withdrawn_why", request.withdrawnWhy.isNull() ? u""_s : request.withdrawnWhy)
        .bind(u":deadline_on", deadline->due)
        .bind(u":due_on", awaited->due);
    return {};
}

Result<> insertNewExtensions(const storage::Database &database,
                             const StatementRequest &request,
                             qsizetype stored)
{
    for (qsizetype i = stored; i < request.extensions.size(); ++i) {
        const Extension &extension = request.extensions.at(i);
        Statement insert(database, uR"(
            INSERT INTO request_extension (request_id, granted_on, until_on, asked_by, reason)
            VALUES (:id, :granted_on, :until_on, :asked_by, :reason))"_s);
        insert.bind(u":id", request.id)
            .bind(u":granted_on", extension.grantedOn)
            .bind(u":until_on", extension.until)
            .bind(u":asked_by", extension.askedBy.isNull() ? u""_s : extension.askedBy)
            .bind(u":reason", extension.reason.isNull() ? u""_s : extension.reason);
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
            INSERT INTO reminder (request_id, number, sent_on, new_due_on)
            VALUES (:id, :number, :sent_on, :new_due_on))"_s);
        insert.bind(u":id", request.id)
            .bind(u":number", reminder.number)
            .bind(u":sent_on", reminder.sentOn)
            .bind(u":new_due_on", reminder.newDueOn);
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
    Statement rows(m_database, kSelect + u" WHERE r.case_id = :id ORDER BY r.sent_on, r.id"_s);
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
        INSERT INTO statement_request (case_id, unit_id, sent_on, term_weeks, rolls, answered_on, forwarded_on,
                                       withdrawn_on, withdrawn_why, deadline_on, due_on)
        VALUES (:case_id, :unit_id, :sent_on, :term_weeks, :rolls, :answered_on, :forwarded_on,
                :withdrawn_on, :withdrawn_why, :deadline_on, :due_on))"_s);
    if (const auto bound = bindDates(insert, request); !bound)
        return bound.error();
    insert.bind(u":case_id", request.caseId)
        .bind(u":unit_id", request.unit)
        .bind(u":rolls", request.rolls);
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
           SET sent_on = :sent_on, term_weeks = :term_weeks, answered_on = :answered_on,
               forwarded_on = :forwarded_on, withdrawn_on = :withdrawn_on, withdrawn_why = :withdrawn_why,
               deadline_on = :deadline_on, due_on = :due_on, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s);
    if (const auto bound = bindDates(update, request); !bound)
        return bound;
    update.bind(u":id", request.id).bind(u":revision", request.revision);
    if (const auto done = update.exec(); !done)
        return done;
    if (update.rowsAffected() == 0)
        return Error{ErrorCode::EditConflict, u"request changed since it was read"_s, u"request"_s};
    if (const auto done = insertNewExtensions(m_database, request, stored->extensions.size());
        !done)
        return done;
    return insertNewReminders(m_database, request, stored->reminders.size());
}

} // namespace talan
