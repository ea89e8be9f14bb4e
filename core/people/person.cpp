#include "core/people/person.h"

#include "core/base/enum_key.h"
#include "core/base/field_text.h"

namespace talan {

QStringView storageKey(Protection protection)
{
    switch (protection) {
    case Protection::None:
        return u"none";
    case Protection::Marking:
        return u"marking";
    case Protection::Protected:
        return u"protected";
    case Protection::Fictitious:
        return u"fictitious";
    }
    Q_UNREACHABLE();
}

std::optional<Protection> protectionFromKey(QStringView key)
{
    return enumFromKey(kAllProtections, key);
}

bool Person::isEmpty() const
{
    Person nobody;
    nobody.id = id;
    return *this == nobody;
}

namespace rules {

namespace {

void readNumber(Person &person, const QString &typedNumber, QDate today)
{
    const IdentityNumber number = readIdentityNumber(typedNumber, today);
    person.isIdentityValid = false;
    person.identityNumber = QString();
    person.identityKind = IdentityKind::None;
    if (number.kind == IdentityKind::None)
        return;
    // An organisation's number is no person's; it is kept as typed, unverified.
    const bool isOfPerson = number.kind != IdentityKind::Organisationsnummer;
    person.isIdentityValid = number.isValid && isOfPerson;
    person.identityKind = isOfPerson ? number.kind : IdentityKind::Unknown;
    person.identityNumber = number.normalised;
    if (!person.isIdentityValid)
        return;
    if (person.sex == Sex::Unknown)
        person.sex = number.sex;
    if (!person.bornOn.isValid())
        person.bornOn = number.bornOn;
}

} // namespace

Person tidyPerson(Person person, const QString &typedNumber, QDate today)
{
    person.name = cleanLine(person.name);
    person.language = cleanLine(person.language);
    person.phone = cleanLine(person.phone);
    person.email = cleanLine(person.email);
    person.address = cleanText(person.address);
    if (person.isProtected()) {
        person.phone.clear();
        person.email.clear();
        person.address.clear();
    }
    readNumber(person, typedNumber, today);
    return person;
}

bool isChildOn(const Person &person, QDate day)
{
    constexpr int kAdultAge = 18;
    const int age = ageAt(person.bornOn, day);
    return age >= 0 && age < kAdultAge;
}

QString shownNumber(const Person &person)
{
    return displayIdentityNumber(person.identityNumber);
}

} // namespace rules
} // namespace talan
