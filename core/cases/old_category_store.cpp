#include "core/cases/old_category_store.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

CaseOldCategory categoryFrom(const Statement &row)
{
    CaseOldCategory category{.id = row.id<OldCategoryId>(0),
                             .caseId = row.id<CaseId>(1),
                             .old = {.main = row.text(2), .sub = row.text(3)},
                             .code = row.text(4),
                             .mappedBy = std::nullopt};
    if (!row.isNull(5))
        category.mappedBy =
            row.text(5) == storageKey(MappedBy::Rule) ? MappedBy::Rule : MappedBy::Person;
    return category;
}

CategoryToChoose toChooseFrom(const Statement &row)
{
    return {.id = row.id<OldCategoryId>(0),
            .caseId = row.id<CaseId>(1),
            .caseNumber = row.text(2),
            .receivedAt = row.instant(3),
            .old = {.main = row.text(4), .sub = row.text(5)},
            .about = row.text(6),
            .isProtected = row.yes(7),
            .proposals = {}};
}

} // namespace

QStringView storageKey(MappedBy mappedBy)
{
    switch (mappedBy) {
    case MappedBy::Rule:
        return u"rule";
    case MappedBy::Person:
        return u"person";
    }
    Q_UNREACHABLE();
}

OldCategoryStore::OldCategoryStore(storage::Database &database)
    : m_database(database)
{}

Result<> OldCategoryStore::insert(const CaseOldCategory &category)
{
    Statement insert(m_database, uR"(
        INSERT INTO case_old_category (case_id, position, main_label, sub_label, code, mapped_by)
        SELECT :case_id, coalesce(max(position), 0) + 1, :main, :sub, :code, :mapped_by
          FROM case_old_category
         WHERE case_id = :same_case)"_s);
    insert.bind(u":case_id", category.caseId)
        .bind(u":same_case", category.caseId)
        .bind(u":main", category.old.main)
        .bind(u":sub", category.old.sub.isNull() ? u""_s : category.old.sub)
        .bind(u":code", category.code.isEmpty() ? QString() : category.code)
        .bind(u":mapped_by",
              category.mappedBy ? storageKey(*category.mappedBy).toString() : QString());
    return insert.exec();
}

Result<> OldCategoryStore::choose(OldCategoryId id, const QString &code)
{
    Statement update(m_database, uR"(
        UPDATE case_old_category SET code = :code, mapped_by = :mapped_by WHERE id = :id)"_s);
    return update.bind(u":code", code)
        .bind(u":mapped_by", storageKey(MappedBy::Person))
        .bind(u":id", id)
        .exec();
}

Result<CaseOldCategory> OldCategoryStore::byId(OldCategoryId id) const
{
    Statement row(m_database, uR"(
        SELECT id, case_id, main_label, sub_label, code, mapped_by
          FROM case_old_category WHERE id = :id)"_s);
    if (const auto found = row.bind(u":id", id).first(); !found)
        return found.error();
    return categoryFrom(row);
}

Result<QList<CaseOldCategory>> OldCategoryStore::ofCase(CaseId id) const
{
    Statement rows(m_database, uR"(
        SELECT id, case_id, main_label, sub_label, code, mapped_by
          FROM case_old_category WHERE case_id = :case_id ORDER BY position)"_s);
    if (const auto done = rows.bind(u":case_id", id).exec(); !done)
        return done.error();
    QList<CaseOldCategory> categories;
    while (rows.next())
        categories.append(categoryFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return categories;
}

Result<QList<CategoryToChoose>> OldCategoryStore::toChoose(int most) const
{
    Statement rows(m_database, uR"(
        WITH queue AS (
            SELECT o.id, o.case_id, c.number, c.received_at, o.main_label, o.sub_label, c.title, c.narrative,
                   EXISTS (SELECT 1 FROM case_person cp JOIN person p ON p.id = cp.person_id
                            WHERE cp.case_id = c.id AND p.protection <> 'none') AS is_protected
              FROM case_old_category o JOIN case_file c ON c.id = o.case_id
             WHERE o.code IS NULL)
        SELECT id, case_id, number, received_at, main_label, sub_label,
               CASE WHEN is_protected THEN ''
                    WHEN title = '' THEN substr(narrative, 1, 600)
                    ELSE title || char(10) || substr(narrative, 1, 600) END,
               is_protected
          FROM queue
         ORDER BY received_at, id
         LIMIT :most)"_s);
    if (const auto done = rows.bind(u":most", most).exec(); !done)
        return done.error();
    QList<CategoryToChoose> queue;
    while (rows.next())
        queue.append(toChooseFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return queue;
}

Result<int> OldCategoryStore::countToChoose() const
{
    Statement row(m_database, u"SELECT count(*) FROM case_old_category WHERE code IS NULL"_s);
    if (const auto done = row.first(); !done)
        return done.error();
    return static_cast<int>(row.number(0));
}

} // namespace talan
