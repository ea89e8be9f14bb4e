#pragma once

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace talan {

/// How two people's changes of one thing lie to each other, field by field. Fields are named as
/// errors name them ("title", "complainant.person.phone"); one that nobody changed is in no list.
struct FieldMerge
{
    QStringList mine;      ///< Changed only by me.
    QStringList theirs;    ///< Changed only by the other.
    QStringList same;      ///< Changed by both alike.
    QStringList conflicts; ///< Changed by both, differently: somebody has to choose.

    /// Compares one field, notes it in its list and returns its merged value: the changed one, and
    /// theirs where both differ.
    template <class T>
    const T &field(const QString &name, const T &base, const T &my, const T &their)
    {
        if (my == their) {
            if (my != base)
                same.append(name);
            return their;
        }
        if (their == base) {
            mine.append(name);
            return my;
        }
        (my == base ? theirs : conflicts).append(name);
        return their;
    }

    friend bool operator==(const FieldMerge &, const FieldMerge &) = default;
};

/// Which value of a field stands after somebody has chosen between two.
enum class Stands {
    Mine,
    Theirs,
    Combined, ///< A text put together from both; only for texts.
};
QStringView storageKey(Stands stands);
std::optional<Stands> standsFromKey(QStringView key);

struct FieldChoice
{
    Stands stands = Stands::Theirs;
    QString combined = {}; ///< The text that stands when it is Combined.

    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// The choices of one merge, by field.
using FieldChoices = QMap<QString, FieldChoice>;

/// A field that both had changed, and how it was settled: what the journal keeps, so that nothing
/// is thrown away. Values are as in the journal: texts, numbers, stored dates, lists.
struct SettledField
{
    QString field;
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
    Stands stood = Stands::Theirs;

    friend bool operator==(const SettledField &, const SettledField &) = default;
};

} // namespace talan
