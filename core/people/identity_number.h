#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace talan {

/// What an identity number turned out to be.
enum class IdentityKind {
    None, ///< Nothing was given.
    Personnummer,
    Samordningsnummer,
    Interim,             ///< "T-nummer": a letter in the place of the first serial digit.
    Reservnummer,        ///< National reserve number (NRID).
    Organisationsnummer, ///< Of an organisation, never of a person.
    Unknown, ///< None of these. A wrong check digit alone does not make a number unknown.
};

enum class Sex {
    Unknown,
    Female,
    Male,
};

/// The key written to the file and to JSON. Never change one.
QStringView storageKey(IdentityKind kind);
std::optional<IdentityKind> identityKindFromKey(QStringView key);
QStringView storageKey(Sex sex);
std::optional<Sex> sexFromKey(QStringView key);

/// An identity number as it was understood.
struct IdentityNumber
{
    /// Why a number is not accepted. A closed list: `core/wording` has a sentence for each.
    enum class Fault {
        None,
        Empty,
        BadCharacters,
        BadLength,
        BadDate,
        BadSerial, ///< 000, which is never given out.
        BadCheckDigit,
        BornInFuture,
        BadLetter, ///< A letter that interim or reserve numbers do not use.
    };

    QString input;                          ///< As typed.
    IdentityKind kind = IdentityKind::None; ///< By its form, also when it is not valid.
    bool isValid =
        false; ///< True for an organisationsnummer too: ask `kind` where a person is meant.
    QString
        normalised; ///< "YYYYMMDDNNNN" for persons; what was typed, cleaned, if it fits no kind.
    QDate bornOn;   ///< Null when not valid or not told (samordningsnummer without a date).
    Sex sex = Sex::Unknown; ///< What a valid number tells: the legal sex (juridiskt kön).
    Fault fault = Fault::None;

    friend bool operator==(const IdentityNumber &, const IdentityNumber &) = default;
};

QStringView storageKey(IdentityNumber::Fault fault);

namespace rules {

/// Reads an identity number in any form people write it: 10 or 12 digits, with "-", "+", spaces;
/// but a lone space in place of the separator is not accepted (forms take it away while it is
/// typed).
///
/// Ten digits belong to the youngest possible person not born after `today`; "+" means the year the
/// person turns 100 or later (folkbokföringslag (1991:481) 18 §). Day + 60 is a samordningsnummer
/// (lag (2022:1697) 2 kap. 8 §), accepted also when month or day is not real (month 00, day 60,
/// 31 April): the birth date is then null, never invented. Check digit: Luhn on nine digits.
/// Interim numbers have one of TRSUWXJKLMN in the first serial place, read as 1. A national reserve
/// number is 12 characters XXYYMMDDNNGC: XX is century + 3 (or + 6, + 9 … when a series is used
/// up), or 00 for an unknown birth; NN letters without I O Q V W; G a letter for an unknown sex.
/// Its check digit is not checked: no public rule for computing it was found. Twelve digits decide
/// the century themselves, whatever the sign says. A number that cannot be of anyone (birth before
/// 1840) is BadDate.
IdentityNumber readIdentityNumber(const QString &input, QDate today);

/// The number as people read it: "19460823-9986", "857209-0606" for an organisation, or as stored
/// where it has no such form.
QString displayIdentityNumber(const QString &normalised);

/// Whole years at `day`; -1 when unknown or not born yet. Who is born on 29 February becomes a year
/// older on 28 February in other years, as time in years is counted by lag (1930:173) 1 §.
int ageAt(QDate bornOn, QDate day);

} // namespace rules
} // namespace talan
