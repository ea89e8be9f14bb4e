#include "ui/cases/register_content.h"

#include <QJsonArray>

#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QJsonObject personContent(const std::optional<TypedPerson> &typed)
{
    if (!typed)
        return {};
    const Person &person = typed->person;
    return {{u"number"_s, typed->number},
            {u"name"_s, person.name},
            {u"born"_s, person.bornOn.isValid() ? isoText(person.bornOn) : QString()},
            {u"sex"_s, person.sex == Sex::Unknown ? QString() : storageKey(person.sex).toString()},
            {u"protected"_s, storageKey(person.protection).toString()},
            {u"phone"_s, person.phone},
            {u"email"_s, person.email},
            {u"address"_s, person.address},
            {u"language"_s, person.language},
            {u"interpreter"_s, person.needsInterpreter}};
}

} // namespace

QJsonObject registerContent(const NewCase &newCase)
{
    const Consent &consent = newCase.consent;
    QJsonObject patient = personContent(newCase.patient);
    if (newCase.isChild)
        patient[u"child"_s] = *newCase.isChild;
    QJsonObject content{
        {u"form"_s, u"register"_s},
        {u"channel"_s, storageKey(newCase.channel).toString()},
        {u"received"_s, newCase.receivedAt.isValid() ? instantText(newCase.receivedAt) : QString()},
        {u"arrival"_s, storageKey(newCase.arrival).toString()},
        {u"arrival_chosen"_s, true},
        {u"reference"_s, newCase.externalRef},
        {u"kind"_s, storageKey(newCase.kind).toString()},
        {u"narrative"_s, newCase.narrative},
        {u"relation"_s, storageKey(newCase.relation).toString()},
        {u"complainant"_s, personContent(newCase.complainant)},
        {u"patient"_s, patient},
        {u"units"_s, QJsonArray::fromStringList(newCase.units)},
        {u"problems"_s, QJsonArray::fromStringList(newCase.problems)},
        {u"area"_s, newCase.area},
        {u"area_chosen"_s, newCase.area != 0},
        {u"wants_answer"_s, newCase.wantsAnswer},
        {u"consent"_s, consent != Consent()},
        {u"consent_on"_s, consent.isGiven() ? isoText(consent.givenOn) : QString()},
        {u"consent_by"_s, consent.by},
        {u"consent_how"_s, consent.how}};
    if (!newCase.handler.isEmpty())
        content[u"handler"_s] = newCase.handler;
    return content;
}

} // namespace talan::ui
