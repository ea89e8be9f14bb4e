#include "core/cases/case_rows.h"

#include <QSet>

#include "core/office/journal.h"

using namespace Qt::StringLiterals;
using talan::storage::RowSource;

namespace talan {

namespace {

/// The values the journal says were written last: by table and row. A null object is a row that was
/// removed.
using LastWritten = QMap<QString, QMap<qint64, QJsonObject>>;

void replay(const QJsonArray &changes, LastWritten &last)
{
    for (const auto &value : changes) {
        const QJsonObject change = value.toObject();
        QJsonObject &row = last[change[u"table"_s].toString()][change[u"id"_s].toInteger()];
        if (change[u"after"_s].isNull()) {
            row = QJsonObject();
            continue;
        }
        const QJsonObject after = change[u"after"_s].toObject();
        for (auto column = after.begin(); column != after.end(); ++column)
            row[column.key()] = column.value();
    }
}

QStringList differing(const QString &table, const QJsonObject &written, const QJsonObject &stored)
{
    if (written.isEmpty() != stored.isEmpty())
        return {table};
    QStringList columns;
    for (auto column = written.begin(); column != written.end(); ++column) {
        if (column.key() != "revision"_L1 && stored[column.key()] != column.value())
            columns.append(table + u'.' + column.key());
    }
    return columns;
}

/// The persons of a case who are protected now, and whoever had the role of one of them before.
QSet<qint64> protectedPersons(const storage::Rows &before, const storage::Rows &after)
{
    QSet<qint64> persons;
    QSet<QString> roles;
    for (const QJsonObject &link : after.value(u"case_person"_s)) {
        const qint64 id = link[u"person_id"_s].toInteger();
        const QJsonObject person = after.value(u"person"_s).value(id);
        if (person.isEmpty() || person[u"protection"_s] == u"none"_s)
            continue;
        persons.insert(id);
        roles.insert(link[u"role"_s].toString());
    }
    for (const QJsonObject &link : before.value(u"case_person"_s)) {
        if (roles.contains(link[u"role"_s].toString()))
            persons.insert(link[u"person_id"_s].toInteger());
    }
    return persons;
}

} // namespace

const QList<RowSource> &caseRows()
{
    static const QList<RowSource> sources{
        {.table = u"case_file"_s,
         .sql = u"SELECT * FROM case_file WHERE id = :owner"_s,
         .derived = {u"status"_s, u"next_step"_s, u"next_step_due"_s}},
        {.table = u"person"_s,
         .sql =
             u"SELECT p.* FROM person p JOIN case_person c ON c.person_id = p.id WHERE c.case_id = :owner"_s,
         .isShared = true,
         .derived = {}},
        {.table = u"case_person"_s,
         .sql = u"SELECT * FROM case_person WHERE case_id = :owner"_s,
         .isLink = true,
         .derived = {}},
        {.table = u"case_problem"_s,
         .sql = u"SELECT * FROM case_problem WHERE case_id = :owner"_s,
         .isLink = true,
         .derived = {}},
        {.table = u"case_unit"_s,
         .sql = u"SELECT * FROM case_unit WHERE case_id = :owner"_s,
         .isLink = true,
         .derived = {}},
        {.table = u"statement_request"_s,
         .sql = u"SELECT * FROM statement_request WHERE case_id = :owner"_s,
         .derived = {}},
        {.table = u"request_extension"_s,
         .sql =
             u"SELECT x.* FROM request_extension x JOIN statement_request r ON r.id = x.request_id WHERE r.case_id = :owner"_s,
         .derived = {}},
        {.table = u"reminder"_s,
         .sql =
             u"SELECT x.* FROM reminder x JOIN statement_request r ON r.id = x.request_id WHERE r.case_id = :owner"_s,
         .derived = {}},
        {.table = u"request_suspension"_s,
         .sql =
             u"SELECT x.* FROM request_suspension x JOIN statement_request r ON r.id = x.request_id WHERE r.case_id = :owner"_s,
         .derived = {}},
        {.table = u"request_escalation"_s,
         .sql =
             u"SELECT x.* FROM request_escalation x JOIN statement_request r ON r.id = x.request_id WHERE r.case_id = :owner"_s,
         .derived = {}},
        {.table = u"case_step"_s,
         .sql = u"SELECT * FROM case_step WHERE case_id = :owner"_s,
         .derived = {}},
        {.table = u"case_old_category"_s,
         .sql = u"SELECT * FROM case_old_category WHERE case_id = :owner"_s,
         .derived = {}},
        {.table = u"note"_s, .sql = u"SELECT * FROM note WHERE case_id = :owner"_s, .derived = {}}};
    return sources;
}

QJsonObject withoutContactDetails(QJsonObject change)
{
    const bool isUpdate = change[u"before"_s].isObject() && change[u"after"_s].isObject();
    for (const auto &side : {u"before"_s, u"after"_s}) {
        if (!change[side].isObject())
            continue;
        QJsonObject row = change[side].toObject();
        for (const auto &column : {u"phone"_s, u"email"_s, u"address"_s}) {
            if (isUpdate)
                row.remove(column);
            else
                row[column] = u""_s;
        }
        change[side] = row;
    }
    return change;
}

QJsonArray withoutContactDetailsOfProtected(const QJsonArray &changes,
                                            const storage::Rows &before,
                                            const storage::Rows &after)
{
    const QSet<qint64> persons = protectedPersons(before, after);
    QJsonArray kept;
    for (const auto &value : changes) {
        const QJsonObject change = value.toObject();
        const bool isOfProtected = change[u"table"_s].toString() == "person"_L1 &&
                                   persons.contains(change[u"id"_s].toInteger());
        kept.append(isOfProtected ? withoutContactDetails(change) : change);
    }
    return kept;
}

Result<QStringList> differencesFromJournal(storage::Database &database, CaseId id)
{
    const auto events = Journal(database).ofCase(id);
    if (!events)
        return events.error();
    LastWritten last;
    for (const Event &event : *events)
        replay(event.changes, last);
    const auto rows = storage::readRows(database, caseRows(), id.value());
    if (!rows)
        return rows.error();
    QStringList differences;
    for (const RowSource &source : caseRows()) {
        if (source.isShared)
            continue;
        const auto written = last.value(source.table);
        for (auto row = written.begin(); row != written.end(); ++row) {
            differences +=
                differing(source.table, row.value(), rows->value(source.table).value(row.key()));
        }
    }
    return differences;
}

} // namespace talan
