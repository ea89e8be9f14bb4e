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

constexpr QStringView kProblemList = u"problem";
constexpr QStringView kAreaList = u"area";

Category categoryFromJson(const QJsonObject &entry, QDate validFrom)
{
    return {
        .code = entry["code"_L1].toString(),
        .label = entry["label"_L1].toString(),
        .definition = entry["definition"_L1].toString(u""_s),
        .validFrom = validFrom,
        .validTo = {},
        .isNational = entry["national"_L1].toBool(true),
    };
}

/// One of the lists shipped with the program, by its name in the file.
Result<QList<Category>> shippedList(QLatin1StringView name)
{
    QFile file(u":/reference/categories.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StorageFailed, u"the shipped reference lists are missing"_s, {}};
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    const QDate validFrom = dateFromStored(lists["valid_from"_L1].toString());
    const QJsonArray entries = lists[name].toArray();
    if (entries.isEmpty() || !validFrom.isValid())
        return Error{ErrorCode::StorageFailed, u"the shipped reference lists are damaged"_s, {}};

    QList<Category> categories;
    for (const QJsonValue &entry : entries)
        categories.append(categoryFromJson(entry.toObject(), validFrom));
    return categories;
}

/// One stored list in code order.
Result<QList<Category>> storedList(const storage::Database &database, QStringView list)
{
    Statement select(database, uR"(
        SELECT code, label, definition, valid_from, valid_to, is_national
          FROM reference_list
         WHERE list = :list
         ORDER BY id)"_s);
    if (const auto done = select.bind(u":list", list).exec(); !done)
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

Result<>
insert(const storage::Database &database, QStringView list, const QList<Category> &categories)
{
    Statement insert(database, uR"(
        INSERT INTO reference_list (list, code, label, definition, valid_from, valid_to, is_national)
        VALUES (:list, :code, :label, :definition, :from, :to, :national))"_s);
    for (const Category &category : categories) {
        insert.bind(u":list", list)
            .bind(u":code", category.code)
            .bind(u":label", category.label)
            .bind(u":definition", category.definition)
            .bind(u":from", category.validFrom)
            .bind(u":to", category.validTo)
            .bind(u":national", category.isNational);
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

} // namespace

CategoryStore::CategoryStore(storage::Database &database)
    : m_database(database)
{}

Result<QList<Category>> CategoryStore::problems() const
{
    return storedList(m_database, kProblemList);
}

Result<QList<Category>> CategoryStore::areas() const
{
    return storedList(m_database, kAreaList);
}

Result<> CategoryStore::seed()
{
    const auto shippedAreas = shippedList("areas"_L1);
    if (!shippedAreas)
        return shippedAreas.error();
    const auto problems = shippedProblems();
    if (!problems)
        return problems.error();
    if (const auto done = insert(m_database, kProblemList, *problems); !done)
        return done;
    return insert(m_database, kAreaList, *shippedAreas);
}

Result<QList<Category>> CategoryStore::shippedProblems()
{
    return shippedList("problems"_L1);
}

} // namespace talan
