#include "core/categories/category_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan {

using storage::Statement;

namespace {

/// The days a shipped list is in force.
struct Validity
{
    QDate from;
    QDate to; ///< Null: still.
};

Category categoryFromJson(const QJsonObject &entry, const Validity &validity)
{
    return {
        .code = entry["code"_L1].toString(),
        .label = entry["label"_L1].toString(),
        .definition = entry["definition"_L1].toString(u""_s),
        .validFrom = validity.from,
        .validTo = validity.to,
        .isNational = entry["national"_L1].toBool(true),
    };
}

/// The name of a list in the shipped file.
QLatin1StringView shippedName(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Problem:
        return "problems"_L1;
    case ReferenceList::Area:
        return "areas"_L1;
    case ReferenceList::OldProblem:
        return "old_problems"_L1;
    }
    Q_UNREACHABLE();
}

/// One of the lists shipped with the program.
Result<QList<Category>> shippedList(ReferenceList list)
{
    QFile file(u":/reference/categories.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StorageFailed, u"the shipped reference lists are missing"_s, {}};
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject shipped = lists[shippedName(list)].toObject();
    const Validity validity{.from = dateFromStored(shipped["valid_from"_L1].toString()),
                            .to = dateFromStored(shipped["valid_to"_L1].toString())};
    const QJsonArray entries = shipped["entries"_L1].toArray();
    if (entries.isEmpty() || !validity.from.isValid())
        return Error{ErrorCode::StorageFailed, u"the shipped reference lists are damaged"_s, {}};

    QList<Category> categories;
    for (const QJsonValue &entry : entries)
        categories.append(categoryFromJson(entry.toObject(), validity));
    return categories;
}

Statement &bindEntry(Statement &statement, ReferenceList list, const Category &entry)
{
    return statement.bind(u":list", storageKey(list))
        .bind(u":code", entry.code)
        .bind(u":label", entry.label)
        .bind(u":definition", entry.definition.isNull() ? u""_s : entry.definition)
        .bind(u":from", entry.validFrom)
        .bind(u":to", entry.validTo)
        .bind(u":national", entry.isNational);
}

} // namespace

QStringView storageKey(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Problem:
        return u"problem";
    case ReferenceList::Area:
        return u"area";
    case ReferenceList::OldProblem:
        return u"old_problem";
    }
    Q_UNREACHABLE();
}

CategoryStore::CategoryStore(storage::Database &database)
    : m_database(database)
{}

Result<QList<Category>> CategoryStore::entries(ReferenceList list) const
{
    Statement select(m_database, uR"(
        SELECT code, label, definition, valid_from, valid_to, is_national
          FROM reference_list
         WHERE list = :list
         ORDER BY valid_from, id)"_s);
    if (const auto done = select.bind(u":list", storageKey(list)).exec(); !done)
        return done.error();

    QList<Category> categories;
    while (select.next()) {
        categories.append({.code = select.text(0),
                           .label = select.text(1),
                           .definition = select.text(2),
                           .validFrom = select.day(3),
                           .validTo = select.day(4),
                           .isNational = select.yes(5)});
    }
    if (const auto failed = select.failure(); !failed)
        return failed.error();
    std::ranges::stable_sort(categories, rules::isCodeBefore, &Category::code);
    return categories;
}

Result<> CategoryStore::insert(ReferenceList list, const Category &entry)
{
    Statement insert(m_database, uR"(
        INSERT INTO reference_list (list, code, label, definition, valid_from, valid_to, is_national)
        VALUES (:list, :code, :label, :definition, :from, :to, :national))"_s);
    return bindEntry(insert, list, entry).exec();
}

Result<> CategoryStore::replace(ReferenceList list, QDate began, const Category &entry)
{
    Statement update(m_database, uR"(
        UPDATE reference_list
           SET label = :label, definition = :definition, valid_from = :from, valid_to = :to,
               is_national = :national, revision = revision + 1
         WHERE list = :list AND code = :code AND valid_from = :began)"_s);
    bindEntry(update, list, entry).bind(u":began", began);
    if (const auto done = update.exec(); !done)
        return done;
    if (update.rowsAffected() == 0)
        return Error{ErrorCode::EditConflict, u"the entry is no longer there"_s, {}};
    return {};
}

const QList<storage::RowSource> &CategoryStore::rowsOfCode()
{
    static const QList<storage::RowSource> sources{{.table = u"reference_list"_s,
                                                    .sql = uR"(
        SELECT r.*
          FROM reference_list r
          JOIN reference_list known ON known.list = r.list AND known.code = r.code
         WHERE known.id = :owner)"_s,
                                                    .derived = {}}};
    return sources;
}

Result<qint64> CategoryStore::rowOf(ReferenceList list, const QString &code) const
{
    Statement row(m_database, uR"(
        SELECT coalesce(min(id), 0) FROM reference_list WHERE list = :list AND code = :code)"_s);
    if (const auto done = row.bind(u":list", storageKey(list)).bind(u":code", code).first(); !done)
        return done.error();
    return row.number(0);
}

Result<bool> CategoryStore::isUsed(const QString &problemCode) const
{
    Statement row(m_database, uR"(
        SELECT EXISTS (SELECT 1 FROM case_problem WHERE code = :code))"_s);
    if (const auto done = row.bind(u":code", problemCode).first(); !done)
        return done.error();
    return row.yes(0);
}

Result<> CategoryStore::seed()
{
    for (const ReferenceList list :
         {ReferenceList::Problem, ReferenceList::Area, ReferenceList::OldProblem}) {
        const auto shipped = shippedList(list);
        if (!shipped)
            return shipped.error();
        for (const Category &entry : *shipped) {
            if (const auto done = insert(list, entry); !done)
                return done;
        }
    }
    return {};
}

Result<QList<Category>> CategoryStore::shipped(ReferenceList list)
{
    return shippedList(list);
}

} // namespace talan
