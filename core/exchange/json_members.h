#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <optional>

#include "core/base/error.h"

namespace talan {

/// Reads the members of one JSON object by a strict contract: a member of the wrong type, and one
/// that nobody asked for, is a failure. Only the first failure of a whole document is kept, in
/// `failure`, with the member's path as its subject
/// ("[3].patient.sex"). A member that is null counts as left out.
class JsonMembers
{
public:
    JsonMembers(QJsonObject object, QString path, std::optional<Error> &failure);

    QString text(const QString &name);
    bool yes(const QString &name);
    std::optional<bool> yesOrNothing(const QString &name);
    QDate date(const QString &name);
    QDateTime instant(const QString &name);
    /// A whole number from `least` to `most`; 0 when left out.
    int number(const QString &name, int least, int most);
    std::optional<QJsonObject> object(const QString &name);
    QJsonArray array(const QString &name);
    QStringList texts(const QString &name);

    /// A value of a closed list, by its key; `otherwise` when left out.
    template <class T>
    T choice(const QString &name, std::optional<T> (*fromKey)(QStringView), T otherwise)
    {
        if (!has(name))
            return otherwise;
        const auto chosen = fromKey(text(name));
        if (!chosen)
            fail(ErrorCode::UnknownValue, name, QStringLiteral("not one of the known keys"));
        return chosen.value_or(otherwise);
    }

    /// Fails when the member is left out.
    void require(const QString &name);

    /// Fails when the object holds a member that none of the calls above has asked for. To be
    /// called last.
    void refuseOthers();

    void fail(ErrorCode code, const QString &name, const QString &detail);

    /// The path of a member as it is named to people.
    QString pathOf(const QString &name) const;

private:
    bool has(const QString &name);
    /// The member, or nothing when it is left out or of another type (which is a failure).
    std::optional<QJsonValue> member(const QString &name, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_failure;
    QSet<QString> m_asked;
};

/// A member's name from outside, which may hold anything, as it can be shown on a line.
QString shownMember(const QString &name);

/// The first object member that is written twice in a JSON text that is otherwise right;
/// QJsonDocument would silently keep the last one.
std::optional<QString> duplicateMember(const QByteArray &json);

} // namespace talan
