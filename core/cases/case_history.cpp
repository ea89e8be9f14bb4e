#include "core/cases/case_history.h"

#include "core/cases/case_rows.h"
#include "core/cases/case_rules.h"
#include "core/cases/case_store.h"
#include "core/cases/recorded_change.h"
#include "core/office/office_terms.h"
#include "core/storage/row_changes.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Status and next step as the rules give them now.
Result<> bringUpToDate(storage::Database &database, CaseFile &caseFile)
{
    const auto pace = CaseStore(database).pace(caseFile.id);
    if (!pace)
        return pace.error();
    const auto terms = OfficeTermsStore(database).history();
    if (!terms)
        return terms.error();
    caseFile.status = rules::statusOf(caseFile, *pace);
    caseFile.next = rules::nextStep(caseFile, *pace, *terms);
    return {};
}

Result<qint64> changeCount(storage::Database &database)
{
    storage::Statement count(database, u"SELECT total_changes()"_s);
    if (const auto done = count.first(); !done)
        return done.error();
    return count.number(0);
}

/// Runs `change` and writes the case row if it or anything that hangs on it changed. False when
/// nothing did.
Result<bool> applyChange(storage::Database &database,
                         CaseId id,
                         const std::function<Result<>(CaseFile &)> &change)
{
    CaseStore store(database);
    const auto stored = store.byId(id);
    if (!stored)
        return stored.error();
    const auto before = changeCount(database);
    CaseFile caseFile = *stored;
    if (const auto done = change(caseFile); !done)
        return done.error();
    const auto after = changeCount(database);
    if (!before || !after)
        return before ? after.error() : before.error();
    if (const auto done = bringUpToDate(database, caseFile); !done)
        return done.error();
    if (caseFile == *stored && *before == *after)
        return false;
    if (const auto written = store.update(caseFile); !written)
        return written.error();
    return true;
}

} // namespace

Result<CaseFile> recordChange(const Work &work,
                              CaseId id,
                              Recorded recorded,
                              const std::function<Result<>(CaseFile &)> &change)
{
    storage::Database &database = work.database;
    CaseFile changed;
    const auto done = database.transaction([&]() -> Result<> {
        const auto before = storage::readRows(database, caseRows(), id.value());
        if (!before)
            return before.error();
        const auto stored = CaseStore(database).byId(id);
        if (!stored)
            return stored.error();
        const std::pair personsBefore{stored->patient, stored->complainant};
        const auto isChanged = applyChange(database, id, change);
        if (!isChanged)
            return isChanged.error();
        const auto now = CaseStore(database).byId(id);
        if (!now)
            return now.error();
        changed = *now;
        if (!*isChanged && !recorded.alsoUnchanged)
            return {};
        const auto after = storage::readRows(database, caseRows(), id.value());
        if (!after)
            return after.error();
        if (const auto indexed = CaseStore(database).index(changed); !indexed)
            return indexed;
        if (changed.patient != personsBefore.first || changed.complainant != personsBefore.second) {
            if (const auto others = CaseStore(database).indexOthersOf(changed); !others)
                return others;
        }
        const auto event = Journal(database).append(
            work,
            id,
            recorded.kind,
            withoutContactDetailsOfProtected(
                storage::difference(caseRows(), *before, *after), *before, *after),
            recorded.undoes);
        return event ? Result<>() : event.error();
    });
    if (!done)
        return done.error();
    return changed;
}

Result<CaseFile> changeCase(const Work &work,
                            CaseId id,
                            EventKind kind,
                            const std::function<Result<>(CaseFile &caseFile)> &change)
{
    return recordChange(work, id, {.kind = kind, .undoes = {}}, change);
}

Result<QSet<qint64>> requestsTouched(storage::Database &database, const Event &event)
{
    static const QStringList kHanging{
        u"request_extension"_s, u"request_suspension"_s, u"reminder"_s, u"request_escalation"_s};
    QSet<qint64> touched;
    for (const auto &value : event.changes) {
        const QJsonObject change = value.toObject();
        const QString table = change[u"table"_s].toString();
        const qint64 id = change[u"id"_s].toInteger();
        if (table == "statement_request"_L1)
            touched.insert(id);
        if (!kHanging.contains(table))
            continue;
        // A row that was only changed does not say whose it is.
        storage::Statement owner(database,
                                 u"SELECT request_id FROM %1 WHERE id = :id"_s.arg(table));
        owner.bind(u":id", id);
        const QJsonObject row =
            (change[u"after"_s].isNull() ? change[u"before"_s] : change[u"after"_s]).toObject();
        if (row.contains(u"request_id"_s))
            touched.insert(row[u"request_id"_s].toInteger());
        else if (const auto found = owner.first(); found)
            touched.insert(owner.number(0));
        else if (found.error().code != ErrorCode::NotFound)
            return found.error();
    }
    return touched;
}

} // namespace talan
