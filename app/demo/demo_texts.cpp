#include "app/demo/demo_texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

Result<QByteArray> readResource(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StorageFailed, u"no demo resource "_s + name, {}};
    return file.readAll();
}

Result<QJsonDocument> readJson(const QString &name)
{
    const auto bytes = readResource(name);
    if (!bytes)
        return bytes.error();
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (document.isNull())
        return Error{ErrorCode::StorageFailed, u"unreadable demo resource "_s + name, {}};
    return document;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list.append(item.toString());
    return list;
}

QHash<QString, QStringList> stringLists(const QJsonValue &value)
{
    QHash<QString, QStringList> lists;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        lists.insert(it.key(), strings(it.value()));
    return lists;
}

Voice voiceFrom(const QString &key)
{
    if (key == "note"_L1)
        return Voice::Note;
    return key == "we"_L1 ? Voice::Relatives : Voice::Patient;
}

ComplaintText complaintFrom(const QJsonObject &object)
{
    ComplaintText text;
    text.code = object.value("code"_L1).toString();
    text.alsoCodes = strings(object.value("also"_L1));
    text.area = object.value("area"_L1).toInt();
    text.relation = relationFromKey(object.value("relation"_L1).toString());
    text.sex = sexFromKey(object.value("sex"_L1).toString()).value_or(Sex::Unknown);
    text.complainantSex =
        sexFromKey(object.value("complainant_sex"_L1).toString()).value_or(Sex::Unknown);
    if (object.value("written"_L1).isBool())
        text.isWritten = object.value("written"_L1).toBool();
    text.voice = voiceFrom(object.value("voice"_L1).toString());
    text.asks = object.value("asks"_L1).toBool();
    text.ageFrom = object.value("age"_L1).toArray().at(0).toInt();
    text.ageTo = object.value("age"_L1).toArray().at(1).toInt();
    for (const auto &month : object.value("months"_L1).toArray())
        text.months.append(month.toInt());
    text.units = strings(object.value("units"_L1));
    text.title = object.value("title"_L1).toString();
    text.narrative = object.value("narrative"_L1).toString();
    return text;
}

QList<NameText> names(const QJsonValue &value)
{
    QList<NameText> list;
    for (const auto &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        NameText name;
        name.name = object.value("name"_L1).toString();
        name.origin = object.value("from"_L1).toString();
        const QJsonArray born = object.value("born"_L1).toArray();
        if (!born.isEmpty()) {
            name.bornFrom = born.at(0).toInt();
            name.bornTo = born.at(1).toInt();
        }
        list.append(name);
    }
    return list;
}

void addUnits(const QJsonArray &array, const UnitText &parent, QList<UnitText> &units)
{
    for (const auto &item : array) {
        const QJsonObject object = item.toObject();
        UnitText unit = parent;
        unit.path += (unit.path.isEmpty() ? u""_s : u"/"_s) + object.value("name"_L1).toString();
        unit.kind = bodyKindFromKey(object.value("kind"_L1).toString()).value_or(parent.kind);
        unit.area = object.value("area"_L1).toInt(parent.area);
        units.append(unit);
        addUnits(object.value("children"_L1).toArray(), unit, units);
    }
}

void readAnswers(const QJsonValue &value, DemoTexts &texts)
{
    for (const auto &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        const QString measure = object.value("measure"_L1).toString();
        texts.answers.append(
            {.text = object.value("text"_L1).toString(),
             .codes = strings(object.value("codes"_L1)),
             .measureIndividual = measure == "individual"_L1 || measure == "both"_L1,
             .measureOrganisation = measure == "organisation"_L1 || measure == "both"_L1});
    }
}

Result<> readComplaints(DemoTexts &texts)
{
    const auto complaints = readJson(u"complaints.json"_s);
    if (!complaints)
        return complaints.error();
    for (const auto &item : complaints->array())
        texts.complaints.append(complaintFrom(item.toObject()));
    const auto information = readJson(u"information.json"_s);
    if (!information)
        return information.error();
    for (const auto &item : information->array()) {
        const QJsonObject object = item.toObject();
        texts.information.append({.code = object.value("code"_L1).toString(),
                                  .area = object.value("area"_L1).toInt(),
                                  .title = object.value("title"_L1).toString(),
                                  .narrative = object.value("narrative"_L1).toString()});
    }
    return {};
}

Result<> readAsides(DemoTexts &texts)
{
    const auto asides = readJson(u"asides.json"_s);
    if (!asides)
        return asides.error();
    const QJsonObject voices = asides->object();
    for (auto it = voices.begin(); it != voices.end(); ++it) {
        const auto lists = stringLists(it.value());
        texts.asides.insert(it.key(),
                            {.openers = lists.value(u"opener"_s),
                             .writtenOpeners = lists.value(u"opener_written"_s),
                             .closers = lists.value(u"closer"_s),
                             .writtenClosers = lists.value(u"closer_written"_s),
                             .wants = lists.value(u"wants"_s),
                             .noWants = lists.value(u"nowants"_s)});
    }
    return {};
}

Result<> readNotes(DemoTexts &texts)
{
    const auto notes = readJson(u"notes.json"_s);
    if (!notes)
        return notes.error();
    const QJsonObject object = notes->object();
    texts.contacts = stringLists(object.value("contact"_L1));
    texts.calls = stringLists(object.value("call"_L1));
    texts.notes = stringLists(object.value("note"_L1));
    texts.closings = stringLists(object.value("closing"_L1));
    texts.extensionReasons = strings(object.value("extension_reason"_L1));
    texts.extensionAskers = strings(object.value("extension_by"_L1));
    readAnswers(object.value("answers"_L1), texts);
    return {};
}

Result<> readPeople(DemoTexts &texts)
{
    const auto people = readJson(u"names.json"_s);
    if (!people)
        return people.error();
    const QJsonObject object = people->object();
    texts.femaleNames = names(object.value("female_first"_L1));
    texts.maleNames = names(object.value("male_first"_L1));
    texts.lastNames = names(object.value("last"_L1));
    texts.streets = strings(object.value("streets"_L1));
    const auto numbers = readResource(u"test_identity_numbers.txt"_s);
    if (!numbers)
        return numbers.error();
    for (const QString &line : QString::fromUtf8(*numbers).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            texts.identityNumbers.append(line.trimmed());
    }
    return {};
}

Result<> readOffice(DemoTexts &texts)
{
    const auto units = readJson(u"units.json"_s);
    if (!units)
        return units.error();
    addUnits(units->array(), {}, texts.units);
    const auto staff = readJson(u"staff.json"_s);
    if (!staff)
        return staff.error();
    for (const auto &item : staff->array()) {
        const QJsonObject object = item.toObject();
        StaffMember member;
        member.login = object.value("login"_L1).toString();
        member.name = object.value("name"_L1).toString();
        member.role =
            staffRoleFromKey(object.value("role"_L1).toString()).value_or(StaffRole::Handler);
        member.seesProtected = object.value("sees_protected"_L1).toBool();
        texts.staff.append(member);
    }
    auto logo = readResource(u"logo.png"_s);
    if (!logo)
        return logo.error();
    texts.logoPng = std::move(*logo);
    return {};
}

} // namespace

Result<DemoTexts> loadDemoTexts()
{
    DemoTexts texts;
    for (const auto read : {readComplaints, readAsides, readNotes, readPeople, readOffice}) {
        if (const auto done = read(texts); !done)
            return done.error();
    }
    return texts;
}

} // namespace talan::demo
