#include "core/office/merge_lines.h"

#include <QJsonObject>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

QJsonObject thingJson(const MergedThing &thing)
{
    return {{u"of"_s, thing.table}, {u"row"_s, thing.row}};
}

MergedThing thingFrom(const QJsonObject &json)
{
    return {.table = json[u"of"_s].toString(), .row = json[u"row"_s].toInteger()};
}

QStringList textsFrom(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &text : array.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonArray fieldsJson(const QList<SettledField> &fields)
{
    QJsonArray array;
    for (const SettledField &field : fields) {
        array.append(QJsonObject{{u"field"_s, field.field},
                                 {u"base"_s, field.base},
                                 {u"mine"_s, field.mine},
                                 {u"theirs"_s, field.theirs},
                                 {u"stood"_s, storageKey(field.stood).toString()}});
    }
    return array;
}

SettledField fieldFrom(const QJsonObject &json)
{
    return {.field = json[u"field"_s].toString(),
            .base = json[u"base"_s],
            .mine = json[u"mine"_s],
            .theirs = json[u"theirs"_s],
            .stood = standsFromKey(json[u"stood"_s].toString()).value_or(Stands::Theirs)};
}

bool touches(const QJsonObject &change, const FieldPlace &place)
{
    if (change[u"table"_s].toString() != place.table)
        return false;
    if (place.row != 0 && change[u"id"_s].toInteger() != place.row)
        return false;
    const QJsonObject before = change[u"before"_s].toObject();
    const QJsonObject after = change[u"after"_s].toObject();
    const auto hasRole = [&](const QJsonObject &row) { return row[u"role"_s] == place.role; };
    if (!place.role.isEmpty() && !hasRole(before) && !hasRole(after))
        return false;
    return place.columns.isEmpty() ||
           std::ranges::any_of(place.columns, [&](const QString &column) {
               return before.contains(column) || after.contains(column);
           });
}

FieldOrigin lastChange(const QList<Event> &events, const FieldPlace &place)
{
    FieldOrigin origin;
    origin.field = place.field;
    const auto isOrigin = [&](const Event &event) {
        return std::ranges::any_of(event.changes, [&](const QJsonValue &change) {
            return touches(change.toObject(), place);
        });
    };
    const auto event = std::find_if(events.crbegin(), events.crend(), isOrigin);
    if (event == events.crend())
        return origin;
    origin.event = event->id;
    origin.staff = event->staff;
    origin.staffName = event->staffName;
    origin.at = event->at;
    return origin;
}

} // namespace

QJsonArray changesOf(const MergedLine &line)
{
    QJsonArray events;
    for (const EventId event : line.events)
        events.append(event.value());
    QJsonObject merged = thingJson(line.thing);
    merged[u"mine"_s] = QJsonArray::fromStringList(line.mine);
    merged[u"theirs"_s] = QJsonArray::fromStringList(line.theirs);
    merged[u"events"_s] = events;
    return {QJsonObject{{u"merged"_s, merged}}};
}

QJsonArray changesOf(const QList<SettledLine> &lines)
{
    QJsonArray changes;
    for (const SettledLine &line : lines) {
        QJsonObject settled = thingJson(line.thing);
        settled[u"fields"_s] = fieldsJson(line.fields);
        changes.append(QJsonObject{{u"settled"_s, settled}});
    }
    return changes;
}

std::optional<MergedLine> mergedLine(const Event &event)
{
    if (event.kind != EventKind::Merged || event.changes.isEmpty())
        return std::nullopt;
    const QJsonObject merged = event.changes.first().toObject()[u"merged"_s].toObject();
    MergedLine line{.thing = thingFrom(merged),
                    .mine = textsFrom(merged[u"mine"_s]),
                    .theirs = textsFrom(merged[u"theirs"_s]),
                    .events = {}};
    for (const auto &id : merged[u"events"_s].toArray())
        line.events.append(EventId(id.toInteger()));
    return line;
}

QList<SettledLine> settledLines(const Event &event)
{
    QList<SettledLine> lines;
    if (event.kind != EventKind::ConflictSettled)
        return lines;
    for (const auto &change : event.changes) {
        const QJsonObject settled = change.toObject()[u"settled"_s].toObject();
        SettledLine line{.thing = thingFrom(settled), .fields = {}};
        for (const auto &field : settled[u"fields"_s].toArray())
            line.fields.append(fieldFrom(field.toObject()));
        lines.append(line);
    }
    return lines;
}

Result<> noteMeeting(const Work &work,
                     CaseId caseId,
                     const MergedThing &thing,
                     const FieldMerge &fields,
                     const QList<FieldOrigin> &origins)
{
    MergedLine line{.thing = thing, .mine = fields.mine, .theirs = {}, .events = {}};
    for (const FieldOrigin &origin : origins) {
        if (origin.staff == work.actor.staff || !fields.theirs.contains(origin.field))
            continue;
        line.theirs.append(origin.field);
        if (origin.event.isValid() && !line.events.contains(origin.event))
            line.events.append(origin.event);
    }
    if (line.mine.isEmpty() || line.theirs.isEmpty())
        return {};
    const auto event =
        Journal(work.database).append(work, caseId, EventKind::Merged, changesOf(line));
    return event ? Result<>() : event.error();
}

Result<> noteSettled(const Work &work, CaseId caseId, const QList<SettledLine> &lines)
{
    QList<SettledLine> kept;
    std::ranges::copy_if(lines, std::back_inserter(kept), [](const SettledLine &line) {
        return !line.fields.isEmpty();
    });
    if (kept.isEmpty())
        return {};
    const auto event =
        Journal(work.database).append(work, caseId, EventKind::ConflictSettled, changesOf(kept));
    return event ? Result<>() : event.error();
}

QList<FieldOrigin> lastChanges(const QList<Event> &events, const QList<FieldPlace> &places)
{
    QList<FieldOrigin> origins;
    for (const FieldPlace &place : places)
        origins.append(lastChange(events, place));
    return origins;
}

} // namespace talan
