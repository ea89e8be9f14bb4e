#pragma once

#include "core/base/result.h"
#include "core/providers/care_unit.h"
#include "core/storage/database.h"

namespace talan {

class CareUnitStore
{
public:
    explicit CareUnitStore(storage::Database &database);

    /// All units in tree order (by path in Swedish order).
    Result<QList<CareUnit>> all() const;
    Result<CareUnit> byId(CareUnitId id) const;

    /// The unit whose path is exactly that, or whose name is exactly that and unique. Errors:
    /// NotFound.
    Result<CareUnit> find(const QString &pathOrName) const;

    /// The unit at `path`, with whatever is missing of it made on the way. `bodyKind` and `area`
    /// apply to new rows. Errors: InvalidInput for what is no path (subject "units").
    Result<CareUnit>
    findOrAdd(const QString &path, std::optional<BodyKind> bodyKind = {}, int area = 0);

private:
    Result<CareUnit> add(const CareUnit &unit);

    storage::Database &m_database;
};

} // namespace talan
