#include "core/providers/care_unit_store.h"

#include "core/base/field_text.h"
#include "core/base/swedish_sort_key.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

CareUnit unitFrom(const Statement &row)
{
    return {.id = row.id<CareUnitId>(0),
            .parent = row.id<CareUnitId>(1),
            .level = static_cast<int>(row.number(2)),
            .bodyKind = bodyKindFromKey(row.text(3)).value_or(BodyKind::Region),
            .name = row.text(4),
            .path = row.text(5),
            .area = static_cast<int>(row.number(6)),
            .hsaId = row.text(7),
            .isActive = row.yes(8)};
}

QString sortKeyOf(const CareUnit &unit)
{
    // A separator below every letter keeps a unit right after its parent.
    return swedishSortKey(unit.path).replace(u'/', u'\x01');
}

} // namespace

CareUnitStore::CareUnitStore(storage::Database &database)
    : m_database(database)
{}

Result<QList<CareUnit>> CareUnitStore::all() const
{
    Statement rows(m_database, uR"(
        SELECT id, parent_id, level, body_kind, name, path, area, hsa_id, is_active
          FROM care_unit ORDER BY sort_key, id)"_s);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<CareUnit> units;
    while (rows.next())
        units.append(unitFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return units;
}

Result<CareUnit> CareUnitStore::byId(CareUnitId id) const
{
    Statement row(m_database, uR"(
        SELECT id, parent_id, level, body_kind, name, path, area, hsa_id, is_active
          FROM care_unit WHERE id = :id)"_s);
    row.bind(u":id", id);
    if (const auto found = row.first(); !found)
        return found.error();
    return unitFrom(row);
}

Result<CareUnit> CareUnitStore::find(const QString &pathOrName) const
{
    const QString path = rules::unitPathParts(pathOrName).join(u'/');
    Statement rows(m_database, uR"(
        SELECT id, parent_id, level, body_kind, name, path, area, hsa_id, is_active
          FROM care_unit WHERE path = :path OR name = :name
         ORDER BY path = :path DESC, id LIMIT 2)"_s);
    rows.bind(u":path", path).bind(u":name", cleanLine(pathOrName));
    if (const auto found = rows.first(); !found)
        return found.error();
    const CareUnit unit = unitFrom(rows);
    const bool isAmbiguous = unit.path != path && rows.next();
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    if (isAmbiguous)
        return Error{ErrorCode::NotFound, u"several units have that name"_s, u"unit"_s};
    return unit;
}

Result<CareUnit>
CareUnitStore::findOrAdd(const QString &path, std::optional<BodyKind> bodyKind, int area)
{
    const QStringList parts = rules::unitPathParts(path);
    if (parts.isEmpty())
        return Error{ErrorCode::InvalidInput, u"not a unit path"_s, u"units"_s};
    CareUnit unit;
    QString reached;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        reached += (i == 0 ? u""_s : u"/"_s) + parts.at(i);
        Statement row(m_database, uR"(
            SELECT id, parent_id, level, body_kind, name, path, area, hsa_id, is_active
              FROM care_unit WHERE path = :path)"_s);
        row.bind(u":path", reached);
        if (const auto found = row.first()) {
            unit = unitFrom(row);
            continue;
        } else if (found.error().code != ErrorCode::NotFound) {
            return found.error();
        }
        const auto kind = unit.id.isValid() ? unit.bodyKind
                                            : bodyKind.value_or(rules::likelyBodyKind(parts.at(i)));
        const bool isLeaf = i + 1 == parts.size();
        const auto added = add({.id = {},
                                .parent = unit.id,
                                .level = static_cast<int>(i) + 1,
                                .bodyKind = kind,
                                .name = parts.at(i),
                                .path = reached,
                                .area = isLeaf ? area : 0,
                                .hsaId = {},
                                .isActive = true});
        if (!added)
            return added.error();
        unit = *added;
    }
    return unit;
}

Result<CareUnit> CareUnitStore::add(const CareUnit &unit)
{
    Statement insert(m_database, uR"(
        INSERT INTO care_unit (parent_id, level, body_kind, name, path, sort_key, area)
        VALUES (:parent, :level, :kind, :name, :path, :sort_key, NULLIF(:area, 0)))"_s);
    insert.bind(u":parent", unit.parent)
        .bind(u":level", unit.level)
        .bind(u":kind", storageKey(unit.bodyKind))
        .bind(u":name", unit.name)
        .bind(u":path", unit.path)
        .bind(u":sort_key", sortKeyOf(unit))
        .bind(u":area", unit.area);
    const auto id = insert.insert();
    if (!id)
        return id.error();
    CareUnit added = unit;
    added.id = CareUnitId(*id);
    return added;
}

} // namespace talan
