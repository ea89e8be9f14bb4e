#include "core/deadlines/file_check.h"

#include <QMap>
#include <QRegularExpression>

#include "core/cases/case_rules.h"
#include "core/cases/case_store.h"
#include "core/deadlines/statement_request_store.h"
#include "core/office/office_settings.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

using Kind = FileProblem::Kind;

/// Runs a statement whose every row is something wrong: where, text.
Result<> addRows(storage::Database &database, const QString &sql, Kind kind, FileCheck &check)
{
    Statement rows(database, sql);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next())
        check.problems.append({kind, rows.text(0), rows.text(1)});
    return rows.failure();
}

Result<> checkIntegrity(storage::Database &database, FileCheck &check)
{
    Statement rows(database, u"PRAGMA integrity_check(20)"_s);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next()) {
        if (rows.text(0) != "ok"_L1)
            check.problems.append({Kind::Integrity, u"file"_s, rows.text(0)});
    }
    if (const auto failed = rows.failure(); !failed)
        return failed;
    return addRows(
        database,
        u"SELECT \"table\", 'row ' || rowid || ' points to nothing' FROM pragma_foreign_key_check"_s,
        Kind::ForeignKey,
        check);
}

Result<> checkCaseRows(storage::Database &database, FileCheck &check)
{
    const auto settings = OfficeSettingStore(database).load();
    if (!settings)
        return settings.error();
    Statement ids(database, u"SELECT id FROM case_file ORDER BY id"_s);
    if (const auto done = ids.exec(); !done)
        return done;
    const CaseStore store(database);
    while (ids.next()) {
        ++check.cases;
        const auto stored = store.byId(ids.id<CaseId>(0));
        const auto requests = store.requestSummary(ids.id<CaseId>(0));
        if (!stored || !requests)
            return stored ? requests.error() : stored.error();
        const CaseStatus status = rules::statusOf(*stored, *requests);
        if (status != stored->status) {
            check.problems.append(
                {Kind::Status,
                 stored->number,
                 u"stored %1, computed %2"_s.arg(storageKey(stored->status), storageKey(status))});
        }
        const auto next = rules::nextStep(*stored, *requests, *settings);
        const auto text = [](const std::optional<DueStep> &step) {
            return step ? storageKey(step->step).toString() + u' ' + step->stored() : u"none"_s;
        };
        if (next != stored->next) {
            check.problems.append(
                {Kind::NextStep,
                 stored->number,
                 u"stored %1, computed %2"_s.arg(text(stored->next), text(next))});
        }
    }
    return ids.failure();
}

Result<> checkDueDates(storage::Database &database, FileCheck &check)
{
    Statement rows(database, uR"(
        SELECT r.id, c.number, r.deadline_on, r.due_on
          FROM statement_request r JOIN case_file c ON c.id = r.case_id ORDER BY r.id)"_s);
    if (const auto done = rows.exec(); !done)
        return done;
    const StatementRequestStore store(database);
    while (rows.next()) {
        const auto request = store.byId(rows.id<StatementRequestId>(0));
        if (!request)
            return request.error();
        const auto deadline = rules::answerDeadline(*request);
        const auto awaited = rules::awaitedDate(*request);
        const bool isRight =
            deadline && awaited && deadline->due == rows.day(2) && awaited->due == rows.day(3);
        if (!isRight) {
            check.problems.append({Kind::DueDate,
                                   rows.text(1),
                                   u"request %1: stored %2 and %3"_s.arg(rows.number(0))
                                       .arg(rows.text(2), rows.text(3))});
        }
    }
    return rows.failure();
}

/// Case numbers are a running number per year of registration: every one once, none left out, the
/// series where it says.
Result<> checkNumbers(storage::Database &database, FileCheck &check)
{
    Statement series(
        database,
        u"SELECT year, last_number FROM number_series WHERE series = 'case' ORDER BY year"_s);
    if (const auto done = series.exec(); !done)
        return done;
    QMap<int, qint64> last;
    while (series.next())
        last.insert(static_cast<int>(series.number(0)), series.number(1));
    if (const auto failed = series.failure(); !failed)
        return failed;

    Statement cases(database, u"SELECT number, registered_at FROM case_file ORDER BY id"_s);
    if (const auto done = cases.exec(); !done)
        return done;
    QMap<int, qint64> counted;
    while (cases.next())
        ++counted[officeDate(cases.instant(1)).year()];
    if (const auto failed = cases.failure(); !failed)
        return failed;
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        if (counted.value(it.key()) != it.value()) {
            check.problems.append(
                {Kind::NumberGap,
                 QString::number(it.key()),
                 u"last number %1, cases %2"_s.arg(it.value()).arg(counted.value(it.key()))});
        }
    }
    return addRows(
        database,
        u"SELECT number, count(*) || ' cases' FROM case_file GROUP BY number HAVING count(*) > 1"_s,
        Kind::NumberDuplicate,
        check);
}

Result<> checkJournal(storage::Database &database, FileCheck &check)
{
    Statement count(database, u"SELECT count(*) FROM event"_s);
    if (const auto done = count.first(); !done)
        return done;
    check.events = count.number(0);
    return addRows(database,
                   uR"(
        SELECT c.number, 'no registration in the journal' FROM case_file c
         WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.case_id = c.id AND e.kind = 'registered'))"_s,
                   Kind::Journal,
                   check);
}

/// Registered − closed = open, by the journal and by the cases themselves.
Result<> checkControlSum(storage::Database &database, FileCheck &check)
{
    return addRows(database,
                   uR"(
        SELECT 'cases', 'journal has ' || j.registered || ' registered, file has ' || c.total
          FROM (SELECT count(*) AS registered FROM event WHERE kind = 'registered') j,
               (SELECT count(*) AS total FROM case_file) c
         WHERE j.registered <> c.total)"_s,
                   Kind::ControlSum,
                   check);
}

Result<> checkSearch(storage::Database &database, FileCheck &check)
{
    return addRows(database,
                   uR"(
        SELECT number, 'not in the search index' FROM case_file
         WHERE id NOT IN (SELECT rowid FROM case_search))"_s,
                   Kind::SearchIndex,
                   check);
}

} // namespace

QStringView storageKey(FileProblem::Kind kind)
{
    switch (kind) {
    case Kind::Integrity:
        return u"integrity";
    case Kind::ForeignKey:
        return u"foreign_key";
    case Kind::DueDate:
        return u"due_date";
    case Kind::Status:
        return u"status";
    case Kind::NextStep:
        return u"next_step";
    case Kind::NumberGap:
        return u"number_gap";
    case Kind::NumberDuplicate:
        return u"number_duplicate";
    case Kind::ControlSum:
        return u"control_sum";
    case Kind::Journal:
        return u"journal";
    case Kind::SearchIndex:
        return u"search_index";
    }
    Q_UNREACHABLE();
}

Result<FileCheck> checkFile(storage::Database &database)
{
    FileCheck check;
    const auto done = database.snapshot([&]() -> Result<> {
        for (const auto part : {checkIntegrity,
                                checkCaseRows,
                                checkDueDates,
                                checkNumbers,
                                checkJournal,
                                checkControlSum,
                                checkSearch}) {
            if (const auto checked = part(database, check); !checked)
                return checked;
        }
        return {};
    });
    if (!done)
        return done.error();
    return check;
}

} // namespace talan
