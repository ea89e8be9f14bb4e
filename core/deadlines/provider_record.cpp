#include "core/deadlines/provider_record.h"

#include <QHash>
#include <algorithm>

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

/// What one request adds to the records of its unit and of all above it.
struct Contribution
{
    bool isAnswered = false;
    bool isRunning = false;
    bool isDecided = false;
    bool isInTime = false;
    bool isExtended = false;
    int reminders = 0;
    int days = 0; ///< From dispatch to answer; only of an answered one.
};

const QString kSelectRequests = uR"(
    SELECT r.unit_id, r.state, r.sent_on, r.answered_on, r.deadline_on,
           EXISTS (SELECT 1 FROM request_extension x WHERE x.request_id = r.id),
           (SELECT count(*) FROM reminder m WHERE m.request_id = r.id)
      FROM statement_request r
     WHERE r.state NOT IN ('draft', 'withdrawn') AND (:since IS NULL OR r.sent_on >= :since))"_s;

/// A unit and everything below it.
const QString kUnitTree = uR"(
    WITH RECURSIVE tree (id) AS (
        SELECT :unit UNION ALL SELECT u.id FROM care_unit u JOIN tree t ON u.parent_id = t.id))"_s;

bool isRunning(RequestState state)
{
    return state == RequestState::Sent || state == RequestState::Suspended ||
           state == RequestState::Exhausted || state == RequestState::Escalated;
}

Contribution contributionFrom(const Statement &row, QDate today)
{
    const auto state = requestStateFromKey(row.text(1)).value_or(RequestState::Sent);
    const QDate answeredOn = row.day(3);
    const QDate deadlineOn = row.day(4);
    const bool isAnswered = answeredOn.isValid();
    // While the clock stands still, nothing is decided: see rules::isInTime.
    const bool isPast = state != RequestState::Suspended && deadlineOn < today;
    return {.isAnswered = isAnswered,
            .isRunning = isRunning(state),
            .isDecided = isAnswered || isPast,
            .isInTime = isAnswered && answeredOn <= deadlineOn,
            .isExtended = row.yes(5),
            .reminders = static_cast<int>(row.number(6)),
            .days = isAnswered ? static_cast<int>(row.day(2).daysTo(answeredOn)) : 0};
}

/// A record while its requests are added up.
class Tally
{
public:
    void add(const Contribution &request)
    {
        ++m_record.requests;
        m_record.answered += request.isAnswered ? 1 : 0;
        m_record.running += request.isRunning ? 1 : 0;
        m_record.decided += request.isDecided ? 1 : 0;
        m_record.inTime += request.isInTime ? 1 : 0;
        m_record.extended += request.isExtended ? 1 : 0;
        m_record.reminders += request.reminders;
        if (request.isAnswered)
            m_days.append(request.days);
    }

    ProviderRecord record(CareUnitId unit)
    {
        m_record.unit = unit;
        if (m_days.isEmpty())
            return m_record;
        std::ranges::sort(m_days);
        const qsizetype count = m_days.size();
        m_record.medianDays = m_days.at((count - 1) / 2);
        // Nearest rank: the smallest value that at least nine tenths do not exceed.
        m_record.p90Days = m_days.at((count * 9 + 9) / 10 - 1);
        return m_record;
    }

private:
    ProviderRecord m_record;
    QList<int> m_days;
};

struct Branch
{
    CareUnitId unit;
    CareUnitId parent;
};

Result<QList<Branch>> readTree(const storage::Database &database)
{
    Statement rows(database, u"SELECT id, parent_id FROM care_unit ORDER BY sort_key, id"_s);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<Branch> tree;
    while (rows.next())
        tree.append({.unit = rows.id<CareUnitId>(0), .parent = rows.id<CareUnitId>(1)});
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return tree;
}

using Tallies = QHash<CareUnitId, Tally>;

/// Adds every request to its unit and all above it.
Result<Tallies>
tallyAll(const storage::Database &database, const QList<Branch> &tree, QDate today, QDate since)
{
    QHash<CareUnitId, CareUnitId> parents;
    for (const Branch &branch : tree)
        parents.insert(branch.unit, branch.parent);
    Statement rows(database, kSelectRequests);
    rows.bind(u":since", since);
    if (const auto done = rows.exec(); !done)
        return done.error();
    Tallies tallies;
    while (rows.next()) {
        const Contribution request = contributionFrom(rows, today);
        for (auto unit = rows.id<CareUnitId>(0); unit.isValid(); unit = parents.value(unit))
            tallies[unit].add(request);
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return tallies;
}

} // namespace

Result<ProviderRecord>
providerRecord(storage::Database &database, CareUnitId unit, QDate today, QDate since)
{
    Statement rows(database,
                   kUnitTree + kSelectRequests + u" AND r.unit_id IN (SELECT id FROM tree)"_s);
    rows.bind(u":unit", unit).bind(u":since", since);
    if (const auto done = rows.exec(); !done)
        return done.error();
    Tally tally;
    while (rows.next())
        tally.add(contributionFrom(rows, today));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return tally.record(unit);
}

Result<QList<ProviderRecord>> providerRecords(storage::Database &database, QDate today, QDate since)
{
    QList<ProviderRecord> records;
    const auto done = database.snapshot([&]() -> Result<> {
        const auto tree = readTree(database);
        if (!tree)
            return tree.error();
        auto tallies = tallyAll(database, *tree, today, since);
        if (!tallies)
            return tallies.error();
        for (const Branch &branch : *tree) {
            const auto tally = tallies->find(branch.unit);
            if (tally != tallies->end())
                records.append(tally->record(branch.unit));
        }
        return {};
    });
    if (!done)
        return done.error();
    return records;
}

Result<ProviderRequests> runningRequests(storage::Database &database, CareUnitId unit)
{
    Statement rows(database, kUnitTree + uR"(
        SELECT r.id, r.case_id, u.path, r.state, r.sent_on, r.due_on,
               (SELECT count(*) FROM reminder m WHERE m.request_id = r.id)
          FROM statement_request r JOIN care_unit u ON u.id = r.unit_id
         WHERE r.unit_id IN (SELECT id FROM tree)
           AND r.state IN ('sent', 'suspended', 'exhausted', 'escalated')
         ORDER BY r.due_on, r.id)"_s);
    rows.bind(u":unit", unit);
    if (const auto done = rows.exec(); !done)
        return done.error();
    ProviderRequests found;
    while (rows.next()) {
        ++found.total;
        if (found.rows.size() == ProviderRequests::kMostRows)
            continue;
        const auto line = caseRow(database, rows.id<CaseId>(1));
        if (!line)
            return line.error();
        if (line->patientShown == PatientShown::Protected) {
            ++found.unnamed;
            continue;
        }
        found.rows.append({.request = rows.id<StatementRequestId>(0),
                           .row = *line,
                           .unitPath = rows.text(2),
                           .state = requestStateFromKey(rows.text(3)).value_or(RequestState::Sent),
                           .sentOn = rows.day(4),
                           .dueOn = rows.day(5),
                           .reminders = static_cast<int>(rows.number(6))});
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return found;
}

} // namespace talan
