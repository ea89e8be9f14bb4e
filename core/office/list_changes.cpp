#include "core/office/list_changes.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>

#include "core/base/field_text.h"
#include "core/office/journal.h"
#include "core/office/staff_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

Result<> requireAdministrator(const Work &work)
{
    const auto actor = StaffStore(work.database).byId(work.actor.staff);
    if (!actor)
        return actor.error();
    if (!actor->isActive || actor->role < StaffRole::Administrator)
        return Error{ErrorCode::NotPermitted, u"needs role administrator"_s, {}};
    return {};
}

Error wrongDay(const QString &member)
{
    return {ErrorCode::InvalidDate, u"outside the days of the entry"_s, member};
}

Error againstTheRules(const QString &detail)
{
    return {ErrorCode::RuleViolated, detail, u"code"_s};
}

Category cleaned(const Category &entry)
{
    Category clean = entry;
    clean.code = cleanLine(entry.code).toUpper();
    clean.label = cleanLine(entry.label);
    clean.definition = cleanText(entry.definition);
    return clean;
}

Result<> validateWords(const Category &entry)
{
    constexpr qsizetype kLongestDefinition = 2000;
    if (entry.label.isEmpty())
        return Error{ErrorCode::MissingField, u"no label"_s, u"label"_s};
    if (entry.label.size() > kLongestLine)
        return Error{ErrorCode::TextTooLong, u"label is too long"_s, u"label"_s};
    if (entry.definition.size() > kLongestDefinition)
        return Error{ErrorCode::TextTooLong, u"definition is too long"_s, u"definition"_s};
    return {};
}

/// A sub-problem hangs on a main problem that is in force when it begins.
Result<> validateSubProblem(const Category &entry, const QList<Category> &all)
{
    static const QRegularExpression pattern(u"^[0-9A-Z]{1,3}\\.E?[0-9]{1,3}$"_s);
    if (!pattern.match(entry.code).hasMatch())
        return Error{ErrorCode::InvalidInput, u"not the code of a sub-problem"_s, u"code"_s};
    const auto main = rules::entryOf(all, rules::mainCode(entry.code), entry.validFrom);
    if (!main || !rules::isValidOn(*main, entry.validFrom))
        return Error{ErrorCode::UnknownValue, u"no such main problem then"_s, u"code"_s};
    return {};
}

Result<> validateNew(ReferenceList list, const Category &entry, const QList<Category> &all)
{
    if (list == ReferenceList::Area)
        return againstTheRules(u"there are six areas of care"_s);
    if (entry.code.isEmpty())
        return Error{ErrorCode::MissingField, u"no code"_s, u"code"_s};
    if (const auto valid = validateWords(entry); !valid)
        return valid;
    if (!entry.validFrom.isValid())
        return wrongDay(u"valid_from"_s);
    if (entry.validTo.isValid() && entry.validTo < entry.validFrom)
        return wrongDay(u"valid_to"_s);
    if (rules::entryOf(all, entry.code))
        return Error{ErrorCode::AlreadyDone, u"the code is taken"_s, u"code"_s};
    return list == ReferenceList::Problem ? validateSubProblem(entry, all) : Result<>();
}

/// The latest entry of a code, if it is as it was shown.
Result<Category> latest(const QList<Category> &all, const Category &shown)
{
    const auto stored = rules::entryOf(all, shown.code);
    if (!stored)
        return Error{ErrorCode::NotFound, u"no such code"_s, u"code"_s};
    if (*stored != shown)
        return Error{ErrorCode::EditConflict, u"the entry changed since it was read"_s, {}};
    return *stored;
}

Result<storage::Rows> rowsOf(storage::Database &database, ReferenceList list, const QString &code)
{
    const auto row = CategoryStore(database).rowOf(list, code);
    if (!row)
        return row.error();
    return storage::readRows(database, CategoryStore::rowsOfCode(), *row);
}

/// What is to be done with a list, given all its entries.
using ListTask = std::function<Result<>(CategoryStore &store, const QList<Category> &all)>;

Result<ListChange>
runAndRecord(const Work &work, ReferenceList list, const QString &code, const ListTask &task)
{
    if (const auto allowed = requireAdministrator(work); !allowed)
        return allowed.error();
    CategoryStore store(work.database);
    const auto before = rowsOf(work.database, list, code);
    const auto all = store.entries(list);
    if (!before || !all)
        return before ? all.error() : before.error();
    if (const auto done = task(store, *all); !done)
        return done.error();
    const auto after = rowsOf(work.database, list, code);
    const auto now = store.entries(list);
    if (!after || !now)
        return after ? now.error() : after.error();
    ListChange change{.list = list,
                      .entry = rules::entryOf(*now, code).value_or(Category()),
                      .changes = storage::difference(CategoryStore::rowsOfCode(), *before, *after)};
    if (change.changes.isEmpty())
        return change;
    const auto event =
        Journal(work.database).append(work, {}, EventKind::CategoriesChanged, change.changes);
    return event ? Result<ListChange>(change) : event.error();
}

Result<ListChange>
changeList(const Work &work, ReferenceList list, const QString &code, const ListTask &task)
{
    ListChange change;
    const auto done = work.database.transaction([&]() -> Result<> {
        const auto recorded = runAndRecord(work, list, code, task);
        if (!recorded)
            return recorded.error();
        change = *recorded;
        return {};
    });
    return done ? Result<ListChange>(change) : done.error();
}

/// Ends what was before and lets the new words begin.
Result<>
beginAnew(CategoryStore &store, ReferenceList list, const Category &before, const Category &wanted)
{
    const bool isOver = before.validTo.isValid() && wanted.validFrom > before.validTo;
    if (wanted.validFrom <= before.validFrom || isOver)
        return wrongDay(u"valid_from"_s);
    Category ended = before;
    ended.validTo = wanted.validFrom.addDays(-1);
    if (const auto done = store.replace(list, before.validFrom, ended); !done)
        return done;
    return store.insert(list, wanted);
}

/// The row ids in a journal line that were written, not removed.
QList<qint64> writtenRows(const Event &event)
{
    QList<qint64> ids;
    for (const auto &value : event.changes) {
        if (!value[u"after"_s].isNull())
            ids.append(value[u"id"_s].toInteger());
    }
    return ids;
}

HistoricEntry historicFrom(const QJsonObject &row, const QList<Event> &events)
{
    HistoricEntry historic{.entry = {.code = row[u"code"_s].toString(),
                                     .label = row[u"label"_s].toString(),
                                     .definition = row[u"definition"_s].toString(),
                                     .validFrom = dateFromStored(row[u"valid_from"_s].toString()),
                                     .validTo = dateFromStored(row[u"valid_to"_s].toString()),
                                     .isNational = row[u"is_national"_s].toInt() != 0},
                           .writtenBy = {},
                           .writtenAt = {}};
    for (const Event &event : events) {
        if (!writtenRows(event).contains(row[u"id"_s].toInteger()))
            continue;
        historic.writtenBy = event.staffName;
        historic.writtenAt = event.at;
    }
    return historic;
}

Result<> isFree(storage::Database &database, const ListChange &change)
{
    const bool wasAdded = std::ranges::all_of(
        change.changes, [](const auto &value) { return value[u"before"_s].isNull(); });
    if (!wasAdded || change.list != ReferenceList::Problem)
        return {};
    const auto used = CategoryStore(database).isUsed(change.entry.code);
    if (!used)
        return used.error();
    const auto all = CategoryStore(database).entries(change.list);
    if (!all)
        return all.error();
    const auto same = std::ranges::count(*all, change.entry.code, &Category::code);
    return *used && same == 1 ? againstTheRules(u"a case has the code"_s) : Result<>();
}

} // namespace

Result<ListChange> addCategory(const Work &work, ReferenceList list, const Category &entry)
{
    const Category clean = cleaned(entry);
    return changeList(
        work, list, clean.code, [&](CategoryStore &store, const QList<Category> &all) -> Result<> {
            if (const auto valid = validateNew(list, clean, all); !valid)
                return valid;
            return store.insert(list, clean);
        });
}

Result<ListChange>
changeCategory(const Work &work, ReferenceList list, const Category &shown, const Category &wanted)
{
    const Category clean = cleaned(wanted);
    return changeList(
        work, list, shown.code, [&](CategoryStore &store, const QList<Category> &all) -> Result<> {
            if (const auto valid = validateWords(clean); !valid)
                return valid;
            const auto stored = latest(all, shown);
            if (!stored)
                return stored.error();
            Category next = *stored;
            next.label = clean.label;
            next.definition = clean.definition;
            if (next == *stored)
                return {};
            if (list == ReferenceList::OldProblem)
                return store.replace(list, stored->validFrom, next);
            next.validFrom = clean.validFrom;
            const bool isCorrection =
                next.validFrom == stored->validFrom && stored->validFrom >= work.today();
            return isCorrection ? store.replace(list, stored->validFrom, next)
                                : beginAnew(store, list, *stored, next);
        });
}

Result<ListChange>
endCategory(const Work &work, ReferenceList list, const Category &shown, QDate lastDay)
{
    return changeList(
        work, list, shown.code, [&](CategoryStore &store, const QList<Category> &all) -> Result<> {
            if (list == ReferenceList::OldProblem)
                return againstTheRules(u"the old scheme has ended"_s);
            const auto stored = latest(all, shown);
            if (!stored)
                return stored.error();
            if (!lastDay.isValid() || lastDay < stored->validFrom)
                return wrongDay(u"valid_to"_s);
            const bool goesOn = std::ranges::any_of(all, [&](const Category &entry) {
                return entry.code != shown.code && rules::mainCode(entry.code) == shown.code &&
                       (entry.validTo.isNull() || entry.validTo > lastDay);
            });
            if (goesOn && list == ReferenceList::Problem)
                return againstTheRules(u"its sub-problems go on"_s);
            Category ended = *stored;
            ended.validTo = lastDay;
            return store.replace(list, stored->validFrom, ended);
        });
}

Result<ListChange> resumeCategory(const Work &work, ReferenceList list, const Category &shown)
{
    return changeList(
        work, list, shown.code, [&](CategoryStore &store, const QList<Category> &all) -> Result<> {
            if (list == ReferenceList::OldProblem)
                return againstTheRules(u"the old scheme has ended"_s);
            const auto stored = latest(all, shown);
            if (!stored)
                return stored.error();
            if (stored->validTo.isNull())
                return Error{ErrorCode::AlreadyDone, u"it is in use"_s, u"valid_to"_s};
            Category again = *stored;
            again.validTo = {};
            if (stored->validTo >= work.today())
                return store.replace(list, stored->validFrom, again);
            again.validFrom = work.today();
            return store.insert(list, again);
        });
}

Result<> takeBackListChange(const Work &work, const ListChange &change)
{
    const auto done = changeList(
        work,
        change.list,
        change.entry.code,
        [&](CategoryStore &, const QList<Category> &) -> Result<> {
            if (const auto free = isFree(work.database, change); !free)
                return free;
            return storage::takeBack(work.database, CategoryStore::rowsOfCode(), change.changes);
        });
    return done ? Result<>() : done.error();
}

Result<QList<HistoricEntry>>
categoryHistory(storage::Database &database, ReferenceList list, const QString &code)
{
    QList<HistoricEntry> history;
    const auto read = database.snapshot([&]() -> Result<> {
        const auto rows = rowsOf(database, list, code);
        if (!rows)
            return rows.error();
        const auto events = Journal(database).ofOffice(EventKind::CategoriesChanged);
        if (!events)
            return events.error();
        for (const QMap<qint64, QJsonObject> &table : *rows) {
            for (const QJsonObject &row : table)
                history.append(historicFrom(row, *events));
        }
        return {};
    });
    if (!read)
        return read.error();
    std::ranges::sort(history, std::greater(), [](const HistoricEntry &historic) {
        return historic.entry.validFrom;
    });
    return history;
}

} // namespace talan
