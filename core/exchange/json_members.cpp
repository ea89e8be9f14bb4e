#include "core/exchange/json_members.h"

#include <QJsonDocument>

#include "core/base/field_text.h"
#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// A name from outside may be anything; what is shown of it fits on a line.
constexpr qsizetype kLongestShownName = 100;

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString shownMember(const QString &name)
{
    return cleanLine(name).left(kLongestShownName);
}

JsonMembers::JsonMembers(QJsonObject object, QString path, std::optional<Error> &failure)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_failure(failure)
{}

QString JsonMembers::pathOf(const QString &name) const
{
    return m_path.isEmpty() || name.isEmpty() ? m_path + name : m_path + u'.' + name;
}

void JsonMembers::fail(ErrorCode code, const QString &name, const QString &detail)
{
    if (!m_failure)
        m_failure = Error{code, detail, pathOf(shownMember(name))};
}

bool JsonMembers::has(const QString &name)
{
    m_asked.insert(name);
    return !m_object.value(name).isNull() && !m_object.value(name).isUndefined();
}

std::optional<QJsonValue> JsonMembers::member(const QString &name, QJsonValue::Type type)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (value.type() == type)
        return value;
    fail(ErrorCode::InvalidInput,
         name,
         u"%1 instead of %2"_s.arg(typeName(value.type()), typeName(type)));
    return std::nullopt;
}

QString JsonMembers::text(const QString &name)
{
    const auto value = member(name, QJsonValue::String);
    return value ? value->toString() : QString();
}

std::optional<bool> JsonMembers::yesOrNothing(const QString &name)
{
    const auto value = member(name, QJsonValue::Bool);
    return value ? std::optional(value->toBool()) : std::nullopt;
}

bool JsonMembers::yes(const QString &name)
{
    return yesOrNothing(name).value_or(false);
}

QDate JsonMembers::date(const QString &name)
{
    const auto value = member(name, QJsonValue::String);
    if (!value)
        return {};
    const auto day = dateFromIso(value->toString());
    if (!day)
        fail(ErrorCode::InvalidDate, name, u"not a real YYYY-MM-DD"_s);
    return day.value_or(QDate());
}

QDateTime JsonMembers::instant(const QString &name)
{
    const auto value = member(name, QJsonValue::String);
    if (!value)
        return {};
    const auto instant = instantFromIso(value->toString());
    if (!instant)
        fail(ErrorCode::InvalidDate, name, u"not a real ISO 8601 instant"_s);
    return instant.value_or(QDateTime());
}

int JsonMembers::number(const QString &name, int least, int most)
{
    const auto value = member(name, QJsonValue::Double);
    if (!value)
        return 0;
    const double number = value->toDouble();
    const int whole = value->toInt(least - 1);
    if (static_cast<double>(whole) != number) {
        fail(ErrorCode::InvalidInput, name, u"not a whole number"_s);
        return 0;
    }
    if (whole < least || whole > most) {
        fail(ErrorCode::UnknownValue, name, u"not a number from %1 to %2"_s.arg(least).arg(most));
        return 0;
    }
    return whole;
}

std::optional<QJsonObject> JsonMembers::object(const QString &name)
{
    const auto value = member(name, QJsonValue::Object);
    return value ? std::optional(value->toObject()) : std::nullopt;
}

QJsonArray JsonMembers::array(const QString &name)
{
    const auto value = member(name, QJsonValue::Array);
    return value ? value->toArray() : QJsonArray();
}

QStringList JsonMembers::texts(const QString &name)
{
    QStringList texts;
    const QJsonArray values = array(name);
    for (const QJsonValue &value : values) {
        if (!value.isString()) {
            fail(ErrorCode::InvalidInput,
                 u"%1[%2]"_s.arg(name).arg(texts.size()),
                 u"%1 instead of a string"_s.arg(typeName(value.type())));
            return {};
        }
        texts.append(value.toString());
    }
    return texts;
}

void JsonMembers::require(const QString &name)
{
    if (!has(name))
        fail(ErrorCode::MissingField, name, u"left out"_s);
}

void JsonMembers::refuseOthers()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_asked.contains(name))
            fail(ErrorCode::UnknownMember, name, u"not a member of the contract"_s);
    }
}

namespace {

/// Where the string that begins at `start` with its quote ends (the place after its closing quote).
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return qMin(at + 1, json.size());
}

qsizetype afterSpace(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json[at]))
        ++at;
    return at;
}

/// The text of a JSON string with its quotes; escapes count as the characters they stand for.
QString unescaped(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

} // namespace

std::optional<QString> duplicateMember(const QByteArray &json)
{
    QList<QSet<QString>>
        open; // One set of names for every object that is open; an empty one for an array.
    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            open.append(QSet<QString>());
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
            open.removeLast();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, at);
            const qsizetype next = afterSpace(json, end);
            if (next < json.size() && json[next] == ':' && !open.isEmpty()) {
                const QString name = unescaped(json.sliced(at, end - at));
                if (open.last().contains(name))
                    return name;
                open.last().insert(name);
            }
            at = end;
            continue;
        }
        ++at;
    }
    return std::nullopt;
}

} // namespace talan
