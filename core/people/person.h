#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>

#include "core/base/strong_id.h"
#include "core/people/identity_number.h"

namespace talan {

/// Protected personal data (skyddade personuppgifter), folkbokföringslag (1991:481) 16-17 §§.
enum class Protection {
    None,
    Marking,    ///< Sekretessmarkering.
    Protected,  ///< Skyddad folkbokföring.
    Fictitious, ///< Fingerade personuppgifter.
};

inline constexpr std::array kAllProtections{
    Protection::None, Protection::Marking, Protection::Protected, Protection::Fictitious};

QStringView storageKey(Protection protection);
std::optional<Protection> protectionFromKey(QStringView key);

/// Somebody a case is about, or who brings it.
struct Person
{
    PersonId id;
    IdentityKind identityKind = IdentityKind::None;
    QString identityNumber; ///< Normalised; null when none was given.
    bool isIdentityValid = false;
    QString name;
    Sex sex = Sex::Unknown;
    QDate bornOn;
    Protection protection = Protection::None;
    QString language;
    bool needsInterpreter = false;
    QString phone; ///< Empty for everybody with protection; so are e-mail and address.
    QString email;
    QString address;

    bool isProtected() const { return protection != Protection::None; }
    bool isEmpty() const;

    friend bool operator==(const Person &, const Person &) = default;
};

namespace rules {

/// The person with text cleaned, number read, and sex and birth date filled from it where they were
/// not stated. With protection, phone, e-mail and address are taken out: only name and number may
/// be kept (post goes by Skatteverkets postförmedlingsservice).
Person tidyPerson(Person person, const QString &typedNumber, QDate today);

/// Whether the person is a child (under 18) on `day`; false when the birth date is unknown.
/// Source: lag (2017:372) 2 § (barnets bästa).
bool isChildOn(const Person &person, QDate day);

/// The number as shown to people, "19900101-2394"; empty when none.
QString shownNumber(const Person &person);

} // namespace rules
} // namespace talan
