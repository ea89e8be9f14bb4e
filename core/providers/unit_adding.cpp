#include "core/providers/unit_adding.h"

#include <QJsonArray>
#include <QJsonObject>

#include "core/office/journal.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

Result<CareUnit> addUnit(const Work &work, const QString &path, int area)
{
    const auto added = CareUnitStore(work.database).findOrAdd(path, {}, area);
    if (!added)
        return added;
    const QJsonObject after{{u"path"_s, added->path},
                            {u"body_kind"_s, storageKey(added->bodyKind).toString()}};
    const QJsonObject change{{u"table"_s, u"care_unit"_s},
                             {u"id"_s, added->id.value()},
                             {u"before"_s, QJsonValue()},
                             {u"after"_s, after}};
    const auto event = Journal(work.database).append(work, {}, EventKind::UnitAdded, {change});
    if (!event)
        return event.error();
    return added;
}

} // namespace

Result<CareUnit> findOrAddUnit(const Work &work, const QString &path, int area)
{
    const QString exact = rules::unitPathParts(path).join(u'/');
    const auto known = CareUnitStore(work.database).find(exact);
    if (known && known->path == exact)
        return known;
    // A file that cannot be read says nothing about its units.
    if (!known && known.error().code != ErrorCode::NotFound)
        return known;
    CareUnit unit;
    const auto done = work.database.transaction([&]() -> Result<> {
        const auto added = addUnit(work, path, area);
        if (!added)
            return added.error();
        unit = *added;
        return {};
    });
    if (!done)
        return done.error();
    return unit;
}

} // namespace talan
