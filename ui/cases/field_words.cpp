#include "ui/cases/field_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

#include "core/base/office_time.h"
#include "core/providers/unit_adding.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// A field and what people call it.
struct Name
{
    QLatin1StringView field;
    struct
    {
        const char *source;
        const char *comment;
    } words;
};

constexpr std::array kNames{
    Name{"kind"_L1, QT_TRANSLATE_NOOP3("CaseField", "Kind of case", "field")},
    Name{"channel"_L1, QT_TRANSLATE_NOOP3("CaseField", "Came in by", "field")},
    Name{"external_ref"_L1, QT_TRANSLATE_NOOP3("CaseField", "Other reference", "field")},
    Name{"received_at"_L1, QT_TRANSLATE_NOOP3("CaseField", "Came in", "field: when")},
    Name{"handler"_L1, QT_TRANSLATE_NOOP3("CaseField", "Handler", "field")},
    Name{"title"_L1, QT_TRANSLATE_NOOP3("CaseField", "Title", "field")},
    Name{"narrative"_L1, QT_TRANSLATE_NOOP3("CaseField", "Description", "field")},
    Name{"complainant.relation"_L1,
         QT_TRANSLATE_NOOP3("CaseField", "Who brings the case", "field")},
    Name{"wants_answer"_L1, QT_TRANSLATE_NOOP3("CaseField", "Wants an answer", "field")},
    Name{"is_child"_L1, QT_TRANSLATE_NOOP3("CaseField", "Concerns a child", "field")},
    Name{"area"_L1, QT_TRANSLATE_NOOP3("CaseField", "Area of care", "field")},
    Name{"problems"_L1, QT_TRANSLATE_NOOP3("CaseField", "Problems", "field")},
    Name{"old_categories"_L1,
         QT_TRANSLATE_NOOP3("CaseField", "Problems by the earlier scheme", "field")},
    Name{"units"_L1, QT_TRANSLATE_NOOP3("CaseField", "Care units", "field")},
    Name{"consent"_L1, QT_TRANSLATE_NOOP3("CaseField", "Consent", "field")},
    Name{"theme"_L1, QT_TRANSLATE_NOOP3("CaseField", "Themes", "field")},
    Name{"patient"_L1, QT_TRANSLATE_NOOP3("CaseField", "Patient", "field")},
    Name{"complainant.person"_L1, QT_TRANSLATE_NOOP3("CaseField", "Complainant", "field")},
    Name{"protected"_L1, QT_TRANSLATE_NOOP3("CaseField", "Protected data", "field")},
    Name{"identity_number"_L1, QT_TRANSLATE_NOOP3("CaseField", "Identity number", "field")},
    Name{"name"_L1, QT_TRANSLATE_NOOP3("CaseField", "Name", "field")},
    Name{"sex"_L1, QT_TRANSLATE_NOOP3("CaseField", "Sex", "field")},
    Name{"birth_date"_L1, QT_TRANSLATE_NOOP3("CaseField", "Born", "field")},
    Name{"language"_L1, QT_TRANSLATE_NOOP3("CaseField", "Language", "field")},
    Name{"interpreter"_L1, QT_TRANSLATE_NOOP3("CaseField", "Interpreter needed", "field")},
    Name{"phone"_L1, QT_TRANSLATE_NOOP3("CaseField", "Phone", "field")},
    Name{"email"_L1, QT_TRANSLATE_NOOP3("CaseField", "E-mail", "field")},
    Name{"address"_L1, QT_TRANSLATE_NOOP3("CaseField", "Address", "field")},
    Name{"text"_L1, QT_TRANSLATE_NOOP3("CaseField", "What is to be done", "field")},
    Name{"due_on"_L1, QT_TRANSLATE_NOOP3("CaseField", "By when", "field")},
    Name{"done_on"_L1, QT_TRANSLATE_NOOP3("CaseField", "Done on", "field")},
    Name{"unit"_L1, QT_TRANSLATE_NOOP3("CaseField", "Care provider", "field")},
    Name{"weeks"_L1, QT_TRANSLATE_NOOP3("CaseField", "Term", "field")},
    Name{"message"_L1, QT_TRANSLATE_NOOP3("CaseField", "What is asked", "field")},
    Name{"note"_L1, QT_TRANSLATE_NOOP3("CaseField", "Note", "field")},
    Name{"confirmed_at"_L1, QT_TRANSLATE_NOOP3("CaseField", "Confirmed", "field: when")},
    Name{"first_contact_at"_L1, QT_TRANSLATE_NOOP3("CaseField", "First contact", "field: when")},
    Name{"closing"_L1, QT_TRANSLATE_NOOP3("CaseField", "How the case was closed", "field")},
};

/// A stored column and the field it is a part of, where their names differ.
struct Part
{
    QLatin1StringView column;
    QLatin1StringView field;
};

constexpr std::array kPartsOfCase{
    Part{"handler_id"_L1, "handler"_L1},
    Part{"complainant_relation"_L1, "complainant.relation"_L1},
    Part{"arrival"_L1, "received_at"_L1},
    Part{"arrived_at"_L1, "received_at"_L1},
    Part{"consent_given_on"_L1, "consent"_L1},
    Part{"consent_by"_L1, "consent"_L1},
    Part{"consent_how"_L1, "consent"_L1},
    Part{"closed_at"_L1, "closing"_L1},
    Part{"outcome"_L1, "closing"_L1},
    Part{"measure_individual"_L1, "closing"_L1},
    Part{"measure_organisation"_L1, "closing"_L1},
    Part{"satisfied"_L1, "closing"_L1},
};

constexpr std::array kPartsOfPerson{
    Part{"protection"_L1, "protected"_L1},
    Part{"identity_kind"_L1, "identity_number"_L1},
    Part{"identity_valid"_L1, "identity_number"_L1},
    Part{"sort_key"_L1, "name"_L1},
    Part{"born_on"_L1, "birth_date"_L1},
    Part{"needs_interpreter"_L1, "interpreter"_L1},
};

constexpr std::array kLists{
    Part{"case_problem"_L1, "problems"_L1},
    Part{"case_unit"_L1, "units"_L1},
    Part{"case_old_category"_L1, "old_categories"_L1},
    Part{"note"_L1, "note"_L1},
};

template <class Parts>
QString partOf(const Parts &parts, const QString &column)
{
    const auto part = std::ranges::find(parts, column, &Part::column);
    return part == parts.end() ? column : QString(part->field);
}

/// "patient.phone" lies on "patient": empty for what lies on nobody.
QString personOf(const QString &field)
{
    for (const QString &person : {u"patient"_s, u"complainant.person"_s}) {
        if (field.startsWith(person + u'.'))
            return person;
    }
    return {};
}

/// "phone" of "patient.phone".
QString partOfPerson(const QString &field)
{
    const QString person = personOf(field);
    return person.isEmpty() ? field : field.sliced(person.size() + 1);
}

QString yesNo(const QJsonValue &value)
{
    return value.toInt() != 0 || value.toBool() ? QCoreApplication::translate("CaseChange", "yes")
                                                : QCoreApplication::translate("CaseChange", "no");
}

QString staffName(const QJsonValue &id, const DeskLists &lists)
{
    const auto member = std::ranges::find(lists.staff, StaffId(id.toInteger()), &StaffMember::id);
    return member == lists.staff.end() ? QString() : member->name;
}

QString unitWords(const QJsonValue &id, const DeskLists &lists)
{
    // One that lost before it came into the register is kept by its path.
    if (id.isString())
        return rules::unitTrail(id.toString());
    const auto unit = std::ranges::find(lists.units, CareUnitId(id.toInteger()), &CareUnit::id);
    return unit == lists.units.end() ? QString() : rules::unitTrail(unit->path);
}

QString instantWords(const QJsonValue &stored)
{
    return stored.isString() ? instantText(instantFromStored(stored.toString())) : QString();
}

QString dayWords(const QJsonValue &stored, QDate today)
{
    const QDate day = QDate::fromString(stored.toString(), Qt::ISODate);
    return day.isValid() ? dayText(day, today) : QString();
}

/// A list of the journal, or the same as the text of a column.
QStringList texts(const QJsonValue &value)
{
    const QJsonArray array = value.isString()
                                 ? QJsonDocument::fromJson(value.toString().toUtf8()).array()
                                 : value.toArray();
    QStringList texts;
    for (const auto &one : array)
        texts << one.toVariant().toString();
    return texts;
}

QString problemWords(const QJsonValue &codes, const DeskLists &lists)
{
    QStringList words;
    for (const QString &code : texts(codes))
        words << shownCategory(code, lists.problems);
    return words.join(u'\n');
}

QString areaWords(const QJsonValue &code, const DeskLists &lists)
{
    const auto area = rules::entryOf(lists.areas, QString::number(code.toInt()));
    return area ? area->label : QString();
}

QString consentWords(const QJsonObject &consent, QDate today)
{
    QStringList words{dayWords(consent[u"consent_given_on"_s], today),
                      consent[u"consent_by"_s].toString(),
                      consent[u"consent_how"_s].toString()};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString receivedWords(const QJsonValue &value)
{
    if (!value.isObject())
        return instantWords(value);
    const QJsonObject received = value.toObject();
    QStringList words{instantWords(received[u"received_at"_s])};
    const auto arrival = arrivalFromKey(received[u"arrival"_s].toString());
    if (arrival && *arrival != Arrival::Direct)
        words << displayText(*arrival) << instantWords(received[u"arrived_at"_s]);
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString personWords(const QJsonObject &person, const DeskLists &lists, QDate today)
{
    QStringList lines;
    for (const QString &part : {u"name"_s,
                                u"identity_number"_s,
                                u"protected"_s,
                                u"birth_date"_s,
                                u"phone"_s,
                                u"email"_s,
                                u"address"_s,
                                u"language"_s})
        lines << fieldWords(part, person.value(part), lists, today);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

template <class Key>
QString keyWords(Key fromKey, const QJsonValue &value)
{
    const auto known = fromKey(value.toString());
    return known ? displayText(*known) : value.toString();
}

/// Parts of a person; nothing for a field that is none.
std::optional<QString> partWords(const QString &part, const QJsonValue &value, QDate today)
{
    if (part == u"protected")
        return value.toString() == storageKey(Protection::None)
                   ? QString()
                   : keyWords(protectionFromKey, value);
    if (part == u"sex")
        return value.toString() == storageKey(Sex::Unknown) ? QString()
                                                            : keyWords(sexFromKey, value);
    if (part == u"identity_number")
        return rules::displayIdentityNumber(value.toString());
    if (part == u"birth_date")
        return dayWords(value, today);
    if (part == u"interpreter")
        return yesNo(value);
    return {};
}

/// What stands in lists and keys of the office; nothing for a field that does not.
std::optional<QString>
listedWords(const QString &field, const QJsonValue &value, const DeskLists &lists)
{
    if (field == u"handler")
        return staffName(value, lists);
    if (field == u"area")
        return areaWords(value, lists);
    if (field == u"problems")
        return problemWords(value, lists);
    if (field == u"unit")
        return unitWords(value, lists);
    if (field == u"units") {
        QStringList words;
        for (const auto &id : value.toArray())
            words << unitWords(id, lists);
        words.removeAll(QString());
        return words.join(u'\n');
    }
    if (field == u"kind")
        return keyWords(caseKindFromKey, value);
    if (field == u"channel")
        return keyWords(channelFromKey, value);
    if (field == u"complainant.relation")
        return keyWords(relationFromKey, value);
    return {};
}

/// What is made up of dates and numbers; nothing for a field that is not.
std::optional<QString> countedWords(const QString &field, const QJsonValue &value, QDate today)
{
    if (field == u"wants_answer" || field == u"is_child")
        return yesNo(value);
    if (field == u"theme" || field == u"old_categories")
        return texts(value).join(u", "_s);
    if (field == u"received_at")
        return receivedWords(value);
    if (field == u"consent")
        return consentWords(value.toObject(), today);
    if (field == u"closing")
        return keyWords(outcomeFromKey, value);
    if (field == u"confirmed_at" || field == u"first_contact_at")
        return instantWords(value);
    if (field == u"due_on" || field == u"done_on")
        return dayWords(value, today);
    if (field == u"weeks")
        return QCoreApplication::translate("CaseField", "%n weeks", "a term", value.toInt());
    return {};
}

} // namespace

QString fieldName(const QString &field)
{
    const auto named = std::ranges::find(kNames, field, &Name::field);
    if (named != kNames.end())
        return QCoreApplication::translate("CaseField", named->words.source, named->words.comment);
    const QString person = personOf(field);
    if (person.isEmpty())
        return QCoreApplication::translate("CaseField", "Other details", "field");
    return fieldName(person) + u" · "_s + fieldName(partOfPerson(field));
}

QString fieldNames(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields) {
        const QString name = fieldName(field);
        if (!names.contains(name))
            names << name;
    }
    return names.join(u", "_s);
}

QString
fieldWords(const QString &field, const QJsonValue &value, const DeskLists &lists, QDate today)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field == u"patient" || field == u"complainant.person")
        return value.isObject() ? personWords(value.toObject(), lists, today) : value.toString();
    if (const auto words = partWords(partOfPerson(field), value, today))
        return *words;
    if (const auto words = listedWords(field, value, lists))
        return *words;
    if (const auto words = countedWords(field, value, today))
        return *words;
    return value.toVariant().toString();
}

QString fieldOfColumn(const QString &table, const QString &column)
{
    if (const QString list = partOf(kLists, table); list != table)
        return list;
    if (table == u"case_person")
        return column == u"patient" ? column : u"complainant.person"_s;
    if (table == u"case_file")
        return partOf(kPartsOfCase, column);
    if (table == u"person")
        return partOf(kPartsOfPerson, column);
    return column;
}

} // namespace talan::ui
