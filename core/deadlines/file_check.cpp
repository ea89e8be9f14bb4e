#include "core/deadlines/file_check.h"

#include <QMap>

#include "core/base/office_time.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_rules.h"
#include "core/cases/case_store.h"
#include "core/cases/received_day.h"
#include "core/deadlines/statement_request_store.h"
#include "core/office/office_terms.h"
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
    const auto terms = OfficeTermsStore(database).history();
    if (!terms)
        return terms.error();
    Statement ids(database, u"SELECT id FROM case_file ORDER BY id"_s);
    if (const auto done = ids.exec(); !done)
        return done;
    const CaseStore store(database);
    while (ids.next()) {
        ++check.cases;
        const auto stored = store.byId(ids.id<CaseId>(0));
        const auto pace = store.pace(ids.id<CaseId>(0));
        if (!stored || !pace)
            return stored ? pace.error() : stored.error();
        const CaseStatus status = rules::statusOf(*stored, *pace);
        if (status != stored->status) {
            check.problems.append(
                {Kind::Status,
                 stored->number,
                 u"stored %1, computed %2"_s.arg(storageKey(stored->status), storageKey(status))});
        }
        const auto next = rules::nextStep(*stored, *pace, *terms);
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
        SELECT r.id, c.number, r.deadline_on, r.due_on, r.state
          FROM statement_request r JOIN case_file c ON c.id = r.case_id ORDER BY r.id)"_s);
    if (const auto done = rows.exec(); !done)
        return done;
    const StatementRequestStore store(database);
    while (rows.next()) {
        const auto request = store.byId(rows.id<StatementRequestId>(0));
        if (!request)
            return request.error();
        const auto text = [](const Result<ExplainedDate> &date) {
            return date ? storedDate(date->due) : u"none"_s;
        };
        const auto stored = [&rows](int column) {
            return rows.isNull(column) ? u"none"_s : rows.text(column);
        };
        const QStringList computed{text(rules::answerDeadline(*request)),
                                   text(rules::awaitedDate(*request)),
                                   storageKey(request->state()).toString()};
        const QStringList kept{stored(2), stored(3), stored(4)};
        if (computed != kept) {
            check.problems.append({Kind::DueDate,
                                   rows.text(1),
                                   u"request %1: stored %2, computed %3"_s.arg(rows.number(0))
                                       .arg(kept.join(u' '), computed.join(u' '))});
        }
    }
    return rows.failure();
}

/// The day a letter counts as received, by its way of arrival.
Result<> checkReceived(storage::Database &database, FileCheck &check)
{
    Statement rows(database, uR"(
        SELECT number, received_at, arrival, arrived_at FROM case_file
         WHERE arrival <> 'direct' ORDER BY id)"_s);
    if (const auto done = rows.exec(); !done)
        return done;
    while (rows.next()) {
        const auto arrival = arrivalFromKey(rows.text(2)).value_or(Arrival::Direct);
        const auto received = rules::receivedInstant(rows.instant(3), arrival);
        if (!received || *received != rows.instant(1)) {
            check.problems.append(
                {Kind::DueDate,
                 rows.text(0),
                 u"received: stored %1, computed %2"_s.arg(
                     rows.text(1), received ? storedInstant(*received) : u"none"_s)});
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
    if (const auto done = addRows(database,
                                  uR"(
        SELECT c.number, 'registered ' || count(e.id) || ' times in the journal'
          FROM case_file c LEFT JOIN event e ON e.case_id = c.id AND e.kind = 'registered'
         GROUP BY c.id HAVING count(e.id) <> 1)"_s,
                                  Kind::Journal,
                                  check);
        !done)
        return done;
    Statement cases(database, u"SELECT id, number FROM case_file ORDER BY id"_s);
    if (const auto done = cases.exec(); !done)
        return done;
    while (cases.next()) {
        const auto differences = differencesFromJournal(database, cases.id<CaseId>(0));
        if (!differences)
            return differences.error();
        if (!differences->isEmpty()) {
            check.problems.append({Kind::Journal,
                                   cases.text(1),
                                   u"not as the journal left it: "_s + differences->join(u", "_s)});
        }
    }
    return cases.failure();
}

/// Carried over + new − closed = open, year by year; and no fewer problems than categorised cases.
Result<> checkControlSum(storage::Database &database, FileCheck &check)
{
    const auto sums = controlSums(database);
    if (!sums)
        return sums.error();
    check.sums = *sums;
    for (const YearSum &sum : check.sums) {
        if (sum.adds())
            continue;
        check.problems.append(
            {Kind::ControlSum,
             QString::number(sum.year),
             u"carried over %1 + new %2 - closed %3 is not open %4"_s.arg(sum.carriedOver)
                 .arg(sum.registered)
                 .arg(sum.closed)
                 .arg(sum.open)});
    }
    return addRows(database,
                   uR"(
        SELECT c.number, count(*) || ' problems, the last at place ' || max(p.position)
          FROM case_problem p JOIN case_file c ON c.id = p.case_id
         GROUP BY c.id HAVING count(*) <> max(p.position))"_s,
                   Kind::ControlSum,
                   check);
}

Result<> checkCategories(storage::Database &database, FileCheck &check)
{
    return addRows(database,
                   uR"(
        SELECT c.number, 'no list has had the code ' || p.code
          FROM case_problem p JOIN case_file c ON c.id = p.case_id
         WHERE NOT EXISTS (SELECT 1 FROM reference_list l
                            WHERE l.list = 'problem' AND l.code = p.code))"_s,
                   Kind::Category,
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
    case Kind::Category:
        return u"category";
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
                                checkReceived,
                                checkNumbers,
                                checkJournal,
                                checkControlSum,
                                checkCategories,
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
