#include "ui/office/value_merge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

bool changes(const QJsonObject &change, const MergedThing &thing, const QString &member)
{
    if (change[u"table"_s].toString() != thing.table)
        return false;
    if (thing.row != 0 && change[u"id"_s].toInteger() != thing.row)
        return false;
    const QJsonObject before = change[u"before"_s].toObject();
    const QJsonObject after = change[u"after"_s].toObject();
    return before[member] != after[member];
}

FieldOrigin originOf(const QList<Event> &events, const MergedThing &thing, const QString &member)
{
    FieldOrigin origin;
    origin.field = member;
    for (const Event &event : events) {
        const bool isIt = std::ranges::any_of(event.changes, [&](const QJsonValue &change) {
            return changes(change.toObject(), thing, member);
        });
        if (!isIt)
            continue;
        origin.event = event.id;
        origin.staff = event.staff;
        origin.staffName = event.staffName;
        origin.at = event.at;
    }
    return origin;
}

} // namespace

Result<QList<FieldOrigin>> memberOrigins(storage::Database &database,
                                         EventKind kind,
                                         const MergedThing &thing,
                                         const QStringList &members)
{
    QList<FieldOrigin> origins;
    if (members.isEmpty())
        return origins;
    const auto events = Journal(database).ofOffice(kind);
    if (!events)
        return events.error();
    for (const QString &member : members)
        origins << originOf(*events, thing, member);
    return origins;
}

QString withMetMembers(const QString &saved, const QStringList &names, const QStringList &labels)
{
    if (names.isEmpty() || labels.isEmpty())
        return saved;
    return QCoreApplication::translate("CaseField",
                                       "%1, together with %2’s change: %3",
                                       "what was saved, name of a colleague, names of fields")
        .arg(saved, names.join(u", "_s), labels.join(u", "_s));
}

} // namespace talan::ui
