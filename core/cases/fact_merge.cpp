#include "core/cases/fact_merge.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <type_traits>

#include "core/base/office_time.h"
#include "core/cases/fact_fields.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

QString partName(const QString &person, const QString &part)
{
    return person + u'.' + part;
}

/// Whether the three are the same person, so that the parts can be merged one by one. A number that
/// was added to somebody who had none leaves the person; two numbers are two people.
bool isSamePerson(const std::optional<Person> &base,
                  const std::optional<Person> &mine,
                  const std::optional<Person> &theirs)
{
    if (!base || !mine || !theirs)
        return false;
    const auto fit = [](const Person &one, const Person &other) {
        return one.identityNumber.isEmpty() || other.identityNumber.isEmpty() ||
               one.identityNumber == other.identityNumber;
    };
    return fit(*base, *mine) && fit(*base, *theirs) && fit(*mine, *theirs);
}

Person mergeParts(FieldMerge &fields,
                  const QString &name,
                  const Person &base,
                  const Person &mine,
                  const Person &theirs)
{
    Person merged = theirs;
    if (theirs.id == base.id)
        merged.id = mine.id;
    eachPartOfPerson([&](const auto &part) {
        if (isContactDetail(part.name) && merged.isProtected()) {
            part.set(merged, std::remove_cvref_t<decltype(part.get(merged))>{});
            return;
        }
        part.set(merged,
                 fields.field(
                     partName(name, part.name), part.get(base), part.get(mine), part.get(theirs)));
    });
    return merged;
}

QJsonValue json(const QString &text)
{
    return text;
}
QJsonValue json(bool yes)
{
    return yes ? 1 : 0;
}
QJsonValue json(int number)
{
    return number;
}
QJsonValue json(StaffId staff)
{
    return staff.value();
}
QJsonValue json(QDate day)
{
    return day.isValid() ? QJsonValue(storedDate(day)) : QJsonValue();
}
QJsonValue json(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(storedInstant(at)) : QJsonValue();
}
QJsonValue json(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}
QJsonValue json(const QList<CareUnitId> &units)
{
    QJsonArray ids;
    for (const CareUnitId unit : units)
        ids.append(unit.value());
    return ids;
}
template <class Enum>
requires std::is_enum_v<Enum> QJsonValue json(Enum value)
{
    return storageKey(value).toString();
}
QJsonValue json(const Consent &consent)
{
    return QJsonObject{{u"consent_given_on"_s, json(consent.givenOn)},
                       {u"consent_by"_s, consent.by},
                       {u"consent_how"_s, consent.how}};
}
QJsonValue json(const Received &received)
{
    return QJsonObject{{u"received_at"_s, json(received.at)},
                       {u"arrival"_s, json(received.arrival)},
                       {u"arrived_at"_s, json(received.arrivedAt)}};
}
QJsonValue json(const Identity &identity)
{
    return identity.number;
}

/// A part of a person, or nothing for what may not be kept.
template <class Part>
QJsonValue partValue(const Person &person, const Part &part)
{
    const bool isKept = !(person.isProtected() && isContactDetail(part.name));
    return isKept ? json(part.get(person)) : QJsonValue();
}

QJsonValue json(const std::optional<Person> &person)
{
    if (!person)
        return QJsonValue::Null;
    QJsonObject parts;
    eachPartOfPerson([&](const auto &part) { parts.insert(part.name, partValue(*person, part)); });
    return parts;
}

QList<FieldPlace> personPlaces(const QString &name, const std::optional<Person> &person)
{
    const qint64 row = person ? person->id.value() : 0;
    QList<FieldPlace> places{{.field = name,
                              .table = u"case_person"_s,
                              .row = 0,
                              .columns = {},
                              .role = name.section(u'.', 0, 0)}};
    eachPartOfPerson([&](const auto &part) {
        places.append({.field = partName(name, part.name),
                       .table = part.table,
                       .row = row,
                       .columns = part.columns});
    });
    return places;
}

QList<FieldPlace> allPlaces(const CaseFile &caseFile)
{
    QList<FieldPlace> places;
    eachFact([&](const auto &fact) {
        places.append({.field = fact.name, .table = fact.table, .row = 0, .columns = fact.columns});
    });
    eachPersonOfCase(
        [&](const QString &name, auto person) { places += personPlaces(name, caseFile.*person); });
    return places;
}

void setText(CaseFile &caseFile, const QString &field, const QString &text)
{
    if (field == u"title")
        caseFile.title = text;
    else if (field == u"narrative")
        caseFile.narrative = text;
    else if (field == u"external_ref")
        caseFile.externalRef = text;
}

/// Copies one field from case to case; a part only where both have the person.
void copyField(const QString &field, const CaseFile &from, CaseFile &to)
{
    eachFact([&](const auto &fact) {
        if (fact.name == field)
            fact.set(to, fact.get(from));
    });
    eachPersonOfCase([&](const QString &name, auto person) {
        if (field == name)
            to.*person = from.*person;
        if (!(from.*person) || !(to.*person))
            return;
        eachPartOfPerson([&](const auto &part) {
            if (field == partName(name, part.name))
                part.set(*(to.*person), part.get(*(from.*person)));
        });
    });
}

/// The three as the journal may keep them: where one of them knows a person as protected, nobody's
/// version of that person has contact details.
std::array<CaseFile, 3>
forJournal(const CaseFile &base, const CaseFile &mine, const CaseFile &theirs)
{
    std::array all{base, mine, theirs};
    eachPersonOfCase([&](const QString &, auto person) {
        const bool isProtected = std::ranges::any_of(
            all, [&](const CaseFile &one) { return one.*person && (one.*person)->isProtected(); });
        for (CaseFile &one : all) {
            if (isProtected && one.*person)
                (one.*person)->phone = (one.*person)->email = (one.*person)->address = QString();
        }
    });
    return all;
}

} // namespace

FactMerge mergeFacts(const CaseFile &base, const CaseFile &mine, const CaseFile &theirs)
{
    FactMerge merge{.merged = theirs, .fields = {}};
    FieldMerge &fields = merge.fields;
    eachFact([&](const auto &fact) {
        fact.set(merge.merged,
                 fields.field(fact.name, fact.get(base), fact.get(mine), fact.get(theirs)));
    });
    eachPersonOfCase([&](const QString &name, auto person) {
        const auto &was = base.*person;
        const auto &my = mine.*person;
        const auto &their = theirs.*person;
        merge.merged.*person = isSamePerson(was, my, their)
                                   ? mergeParts(fields, name, *was, *my, *their)
                                   : fields.field(name, was, my, their);
    });
    return merge;
}

QStringList factFields()
{
    QStringList names;
    for (const FieldPlace &place : allPlaces({}))
        names.append(place.field);
    return names;
}

bool isTextFact(const QString &field)
{
    return field == u"title" || field == u"narrative" || field == u"external_ref";
}

QJsonValue factValue(const CaseFile &caseFile, const QString &field)
{
    QJsonValue value(QJsonValue::Undefined);
    eachFact([&](const auto &fact) {
        if (fact.name == field)
            value = json(fact.get(caseFile));
    });
    eachPersonOfCase([&](const QString &name, auto person) {
        if (field == name)
            value = json(caseFile.*person);
        eachPartOfPerson([&](const auto &part) {
            if (field != partName(name, part.name))
                return;
            value = caseFile.*person ? partValue(*(caseFile.*person), part) : QJsonValue();
        });
    });
    return value;
}

QList<FieldPlace> factPlaces(const CaseFile &caseFile, const QStringList &fields)
{
    QList<FieldPlace> places;
    for (const FieldPlace &place : allPlaces(caseFile)) {
        if (fields.contains(place.field))
            places.append(place);
    }
    return places;
}

Result<FactDecision> settleFacts(const CaseFile &base,
                                 const CaseFile &mine,
                                 const CaseFile &theirs,
                                 const FieldChoices &choices,
                                 const QList<SettledField> &earlier)
{
    FactDecision decision{.base = base, .edited = mine, .settled = earlier};
    const auto [keptBase, keptMine, keptTheirs] = forJournal(base, mine, theirs);
    for (const QString &field : mergeFacts(base, mine, theirs).fields.conflicts) {
        const auto choice = choices.constFind(field);
        if (choice == choices.cend())
            continue;
        if (choice->stands == Stands::Combined && !isTextFact(field))
            return Error{ErrorCode::InvalidInput, u"only texts can be combined"_s, field};
        copyField(field, theirs, decision.base);
        if (choice->stands == Stands::Theirs)
            copyField(field, theirs, decision.edited);
        if (choice->stands == Stands::Combined)
            setText(decision.edited, field, choice->combined);
        decision.settled.append({.field = field,
                                 .base = factValue(keptBase, field),
                                 .mine = factValue(keptMine, field),
                                 .theirs = factValue(keptTheirs, field),
                                 .stood = choice->stands});
    }
    return decision;
}

} // namespace talan
