#include "core/storage/desk_note.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

constexpr int kFormat = 1;
constexpr qsizetype kLongestName = 100; // letters
constexpr qsizetype kMostCases = 200;
constexpr double kLargestNumber = 9'007'199'254'740'992.0; // 2^53: exact in JSON

QJsonObject startOf(const QString &kind, qint64 beat)
{
    return {{u"talan"_s, kind}, {u"format"_s, kFormat}, {u"beat"_s, beat}};
}

/// The object of that kind; an empty one for anything else.
QJsonObject objectOf(const QByteArray &text, QLatin1StringView kind)
{
    if (text.size() > rules::kLargestNote)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const bool isKind = object["talan"_L1].toString() == kind;
    return isKind && object["format"_L1].toInt() >= kFormat ? object : QJsonObject();
}

/// Letters that do not stay in their place in a line; some also turn the direction of what stands
/// beside them.
bool isDisorderly(QChar letter)
{
    constexpr std::array kDisorderly{QChar::Other_Control,
                                     QChar::Other_Format,
                                     QChar::Other_Surrogate,
                                     QChar::Other_NotAssigned,
                                     QChar::Separator_Line,
                                     QChar::Separator_Paragraph};
    return std::ranges::find(kDisorderly, letter.category()) != kDisorderly.end();
}

/// The name so that others take it: a desk that they pass over would not be seen.
QString inOrder(QString name)
{
    name.truncate(kLongestName);
    std::ranges::replace_if(name, isDisorderly, u' ');
    return name.trimmed().isEmpty() ? u"?"_s : name;
}

/// A name as it may stand in a window; a null string for anything else.
QString nameOf(const QJsonValue &value)
{
    const QString name = value.toString();
    const bool fits = !name.trimmed().isEmpty() && name.size() <= kLongestName;
    return fits && std::ranges::none_of(name, isDisorderly) ? name : QString();
}

/// A whole number from `least` on; nothing for anything else.
std::optional<qint64> numberOf(const QJsonValue &value, qint64 least)
{
    const double number = value.toDouble(-1);
    const bool fits = value.isDouble() && number >= static_cast<double>(least) &&
                      number <= kLargestNumber && std::floor(number) == number;
    return fits ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

QDateTime instantOf(const QJsonValue &value)
{
    return instantFromIso(value.toString()).value_or(QDateTime());
}

QString idOf(const QJsonValue &value)
{
    constexpr qsizetype kDigits = 32;
    const QString id = value.toString();
    const bool isHex = std::ranges::all_of(id, [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
    return isHex && id.size() == kDigits ? id : QString();
}

QJsonArray casesAsJson(const QList<OpenCase> &cases)
{
    QJsonArray array;
    for (const OpenCase &open : cases.first(std::min(cases.size(), kMostCases)))
        array.append(QJsonObject{{u"id"_s, open.caseId}, {u"since"_s, storedInstant(open.since)}});
    return array;
}

std::optional<QList<OpenCase>> casesOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > kMostCases)
        return std::nullopt;
    QList<OpenCase> cases;
    for (const QJsonValue &entry : array) {
        const auto id = numberOf(entry["id"_L1], 1);
        const QDateTime since = instantOf(entry["since"_L1]);
        if (!id || !since.isValid())
            return std::nullopt;
        cases.append({*id, since});
    }
    return cases;
}

} // namespace

QString newDeskId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

namespace rules {

QByteArray noteText(const DeskNote &note, qint64 beat)
{
    QJsonObject object = startOf(u"desk"_s, beat);
    object[u"id"_s] = note.id;
    object[u"machine"_s] = inOrder(note.machine);
    object[u"who"_s] = inOrder(note.who);
    object[u"staff"_s] = note.staff;
    object[u"since"_s] = storedInstant(note.since);
    object[u"schema"_s] = note.schema;
    object[u"version"_s] = inOrder(note.version);
    object[u"cases"_s] = casesAsJson(note.cases);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray callText(const CloseCall &call, qint64 beat)
{
    QJsonObject object = startOf(u"close call"_s, beat);
    object[u"id"_s] = call.id;
    object[u"login"_s] = inOrder(call.login);
    object[u"machine"_s] = inOrder(call.machine);
    object[u"at"_s] = storedInstant(call.at);
    object[u"why"_s] = u"upgrade"_s;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<DeskNote> noteFromText(const QByteArray &text)
{
    const QJsonObject object = objectOf(text, "desk"_L1);
    const auto staff = numberOf(object["staff"_L1], 0);
    const auto schema = numberOf(object["schema"_L1], 1);
    const auto cases = casesOf(object["cases"_L1]);
    if (!staff || !schema || *schema > std::numeric_limits<int>::max() || !cases)
        return std::nullopt;
    DeskNote note{.id = idOf(object["id"_L1]),
                  .machine = nameOf(object["machine"_L1]),
                  .who = nameOf(object["who"_L1]),
                  .staff = *staff,
                  .since = instantOf(object["since"_L1]),
                  .schema = static_cast<int>(*schema),
                  .version = nameOf(object["version"_L1]),
                  .cases = *cases};
    const bool isWhole = !note.id.isEmpty() && !note.machine.isEmpty() && !note.who.isEmpty() &&
                         note.since.isValid() && !note.version.isEmpty();
    return isWhole ? std::optional(note) : std::nullopt;
}

std::optional<CloseCall> callFromText(const QByteArray &text)
{
    const QJsonObject object = objectOf(text, "close call"_L1);
    CloseCall call{.id = idOf(object["id"_L1]),
                   .login = nameOf(object["login"_L1]),
                   .machine = nameOf(object["machine"_L1]),
                   .at = instantOf(object["at"_L1])};
    const bool isWhole = !call.id.isEmpty() && !call.login.isEmpty() && !call.machine.isEmpty() &&
                         call.at.isValid() && object["why"_L1].toString() == "upgrade"_L1;
    return isWhole ? std::optional(call) : std::nullopt;
}

QString deskNames(const QList<DeskNote> &notes)
{
    QStringList names;
    for (const DeskNote &note : notes)
        names.append(note.who + u", "_s + note.machine);
    names.sort();
    return names.join(u"; "_s);
}

} // namespace rules

} // namespace talan::storage
