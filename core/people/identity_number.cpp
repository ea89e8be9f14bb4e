#include "core/people/identity_number.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "core/base/field_text.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr std::array kAllKinds{
    IdentityKind::None,
    IdentityKind::Personnummer,
    IdentityKind::Samordningsnummer,
    IdentityKind::Interim,
    IdentityKind::Reservnummer,
    IdentityKind::Organisationsnummer,
    IdentityKind::Unknown,
};
constexpr std::array kAllSexes{Sex::Unknown, Sex::Female, Sex::Male};

} // namespace

QStringView storageKey(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::None:
        return u"none";
    case IdentityKind::Personnummer:
        return u"personnummer";
    case IdentityKind::Samordningsnummer:
        return u"samordningsnummer";
    case IdentityKind::Interim:
        return u"interim";
    case IdentityKind::Reservnummer:
        return u"reservnummer";
    case IdentityKind::Organisationsnummer:
        return u"organisationsnummer";
    case IdentityKind::Unknown:
        return u"unknown";
    }
    Q_UNREACHABLE();
}

std::optional<IdentityKind> identityKindFromKey(QStringView key)
{
    const auto isThisKey = [key](IdentityKind kind) { return storageKey(kind) == key; };
    const auto *const found = std::ranges::find_if(kAllKinds, isThisKey);
    return found == kAllKinds.end() ? std::nullopt : std::optional(*found);
}

QStringView storageKey(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return u"unknown";
    case Sex::Female:
        return u"female";
    case Sex::Male:
        return u"male";
    }
    Q_UNREACHABLE();
}

std::optional<Sex> sexFromKey(QStringView key)
{
    const auto isThisKey = [key](Sex sex) { return storageKey(sex) == key; };
    const auto *const found = std::ranges::find_if(kAllSexes, isThisKey);
    return found == kAllSexes.end() ? std::nullopt : std::optional(*found);
}

QStringView storageKey(IdentityNumber::Fault fault)
{
    switch (fault) {
    case IdentityNumber::Fault::None:
        return u"";
    case IdentityNumber::Fault::Empty:
        return u"empty";
    case IdentityNumber::Fault::BadCharacters:
        return u"bad_characters";
    case IdentityNumber::Fault::BadLength:
        return u"bad_length";
    case IdentityNumber::Fault::BadDate:
        return u"bad_date";
    case IdentityNumber::Fault::BadSerial:
        return u"bad_serial";
    case IdentityNumber::Fault::BadCheckDigit:
        return u"bad_check_digit";
    case IdentityNumber::Fault::BornInFuture:
        return u"born_in_future";
    case IdentityNumber::Fault::BadLetter:
        return u"bad_letter";
    }
    Q_UNREACHABLE();
}

namespace rules {

namespace {

using Fault = IdentityNumber::Fault;

/// Numbers were first given out in 1947; nobody who got one was born before this year.
constexpr int kFirstBirthYear = 1840;
constexpr int kCoordinationDay = 60;
constexpr int kDaysAtMost = 31;
constexpr int kFirstOrganisationMonth = 20;
constexpr qsizetype kShort = 10;
constexpr qsizetype kLong = 12;
constexpr qsizetype kLastPart = 4;

constexpr QStringView kInterimLetters = u"TRSUWXJKLMN";
constexpr QStringView kReserveLetters = u"ABCDEFGHJKLMNPRSTUXYZ";

/// What was typed, without what only separates: "900101-2394" is "9001012394".
struct Spelling
{
    QString characters; ///< Digits and capital letters.
    bool hasPlus = false;
    bool isReadable = true;
};

/// The birth part of a number, with the 60 of a samordningsnummer already taken away.
struct Birth
{
    int year = 0;
    int month = 0;
    int day = 0;

    QDate date() const { return {year, month, day}; }

    /// The first day it can mean, where month or day is not told or not real.
    QDate earliest() const
    {
        if (QDate::isValid(year, month, day))
            return date();
        return {year, std::max(month, 1), 1};
    }
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isHyphen(QChar c)
{
    constexpr QStringView kHyphens = u"-\u2010\u2011\u2012\u2013\u2014\u2212";
    return kHyphens.contains(c);
}

Spelling spellingOf(const QString &line)
{
    Spelling spelling;
    qsizetype plusAt = -1;
    for (const QChar c : line) {
        if (c.isSpace() || c.category() == QChar::Other_Format)
            continue;
        const bool isInside = !spelling.characters.isEmpty();
        const QChar capital = c >= u'a' && c <= u'z' ? c.toUpper() : c;
        if (isDigit(c) || isCapital(capital))
            spelling.characters += capital;
        else if (c == u'+' && isInside && plusAt < 0)
            plusAt = spelling.characters.size();
        else if (!isHyphen(c) || !isInside)
            spelling.isReadable = false;
    }
    spelling.hasPlus = plusAt >= 0;
    if (spelling.hasPlus && plusAt != spelling.characters.size() - kLastPart)
        spelling.isReadable = false;
    return spelling;
}

/// A lone space where "-" or "+" belongs does not tell which of them is meant, and with it the
/// century.
bool hasSpaceForSeparator(const QString &line)
{
    static const QRegularExpression form(u"^(\\d{2})?\\d{6} \\d{4}$"_s);
    return form.match(line).hasMatch();
}

/// Where the letters stand: 'd' for a digit, 'L' for a letter.
QString shapeOf(const QString &characters)
{
    QString shape;
    for (const QChar c : characters)
        shape += isDigit(c) ? u'd' : u'L';
    return shape;
}

int numberAt(QStringView characters, qsizetype from, qsizetype length)
{
    int number = 0;
    for (const QChar c : characters.sliced(from, length))
        number = number * 10 + (c.unicode() - u'0');
    return number;
}

/// Luhn over the ten last characters; a letter counts as 1.
bool hasRightCheckDigit(QStringView characters)
{
    int sum = 0;
    bool isDoubled = true;
    for (const QChar c : characters.last(kShort)) {
        const int value = (isDigit(c) ? c.unicode() - u'0' : 1) * (isDoubled ? 2 : 1);
        sum += value / 10 + value % 10;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

Sex sexOf(QChar digit)
{
    if (!isDigit(digit))
        return Sex::Unknown;
    return digit.unicode() % 2 == 1 ? Sex::Male : Sex::Female;
}

IdentityNumber notAccepted(IdentityNumber number, Fault fault)
{
    number.isValid = false;
    number.fault = fault;
    return number;
}

/// The kind of a number by its birth part, or Unknown when no year makes that part possible.
IdentityKind kindByBirth(const Birth &birth, bool isInterim)
{
    if (birth.year < kFirstBirthYear)
        return IdentityKind::Unknown;
    if (QDate::isValid(birth.year, birth.month, birth.day))
        return isInterim ? IdentityKind::Interim : IdentityKind::Personnummer;
    const int day = birth.day - kCoordinationDay;
    const bool isCoordination = day >= 0 && day <= kDaysAtMost && birth.month <= 12;
    return isCoordination && !isInterim ? IdentityKind::Samordningsnummer : IdentityKind::Unknown;
}

Birth withoutSixty(Birth birth)
{
    if (birth.day >= kCoordinationDay)
        birth.day -= kCoordinationDay;
    return birth;
}

/// The year of ten digits: the youngest person they can be, of those the sign allows. 0 when none.
int birthYear(Birth birth, bool isInterim, bool hasPlus, QDate today)
{
    const int lastTwo = birth.year;
    birth.year = today.year() - (today.year() - lastTwo) % 100;
    for (; birth.year >= kFirstBirthYear; birth.year -= 100) {
        const bool fitsSign = !hasPlus || today.year() - birth.year >= 100;
        if (fitsSign && kindByBirth(birth, isInterim) != IdentityKind::Unknown &&
            withoutSixty(birth).earliest() <= today)
            return birth.year;
    }
    return 0;
}

/// A number of a person with ten or twelve characters, `number.normalised` holding them.
IdentityNumber readPerson(IdentityNumber number, bool isInterim, bool hasPlus, QDate today)
{
    const QString characters = number.normalised;
    const qsizetype yearDigits = characters.size() - 8;
    Birth birth{.year = numberAt(characters, 0, yearDigits),
                .month = numberAt(characters, yearDigits, 2),
                .day = numberAt(characters, yearDigits + 2, 2)};
    if (characters.size() == kShort)
        birth.year = birthYear(birth, isInterim, hasPlus, today);

    number.kind = kindByBirth(birth, isInterim);
    if (number.kind == IdentityKind::Unknown)
        return notAccepted(number, Fault::BadDate);
    number.normalised = QString::number(birth.year) + characters.sliced(yearDigits);
    if (isInterim && !kInterimLetters.contains(characters.at(characters.size() - kLastPart)))
        return notAccepted(number, Fault::BadLetter);
    if (QStringView(characters).sliced(yearDigits + 4, 3) == u"000")
        return notAccepted(number, Fault::BadSerial);
    if (!hasRightCheckDigit(characters))
        return notAccepted(number, Fault::BadCheckDigit);
    birth = withoutSixty(birth);
    if (birth.earliest() > today)
        return notAccepted(number, Fault::BornInFuture);

    number.isValid = true;
    number.bornOn = birth.date();
    number.sex = sexOf(characters.at(characters.size() - 2));
    return number;
}

/// Twelve digits may be an organisation's ten with "16" before them.
bool isOrganisation(const QString &digits)
{
    if (digits.size() == kLong && !digits.startsWith("16"_L1))
        return false;
    return numberAt(digits.last(kShort), 2, 2) >= kFirstOrganisationMonth;
}

IdentityNumber readOrganisation(IdentityNumber number)
{
    number.kind = IdentityKind::Organisationsnummer;
    number.normalised = number.normalised.last(kShort);
    number.isValid = hasRightCheckDigit(number.normalised);
    return number.isValid ? number : notAccepted(number, Fault::BadCheckDigit);
}

/// National reserve number; the birth is told unless it begins with 00.
IdentityNumber readReserve(IdentityNumber number, QDate today)
{
    constexpr int kFirstSeries = 22; // The 1900s; 23 the 2000s, 24 the 2100s, 25 the 1900s again …
    constexpr int kFirstCentury = 19; // … as each used-up series goes on three later.
    const QString characters = number.normalised;
    const int series = numberAt(characters, 0, 2);
    const int month = numberAt(characters, 4, 2);
    const int day = numberAt(characters, 6, 2);
    const bool isBirthUnknown = series == 0 && month >= 20 && day >= 40 && day <= 59;
    QDate bornOn;
    if (series >= kFirstSeries) {
        const int century = kFirstCentury + (series - kFirstSeries) % 3;
        bornOn = QDate(century * 100 + numberAt(characters, 2, 2), month, day);
    }
    if (!bornOn.isValid() && !isBirthUnknown) {
        number.kind = IdentityKind::Unknown;
        return notAccepted(number, Fault::BadDate);
    }

    number.kind = IdentityKind::Reservnummer;
    const QStringView letters = QStringView(characters).sliced(8, 2);
    if (!std::ranges::all_of(letters, [](QChar c) { return kReserveLetters.contains(c); }))
        return notAccepted(number, Fault::BadLetter);
    if (bornOn > today)
        return notAccepted(number, Fault::BornInFuture);
    number.isValid = true;
    number.bornOn = bornOn;
    number.sex = sexOf(characters.at(10));
    return number;
}

} // namespace

IdentityNumber readIdentityNumber(const QString &input, QDate today)
{
    Q_ASSERT(today.isValid());
    IdentityNumber number;
    number.input = input;
    number.normalised = cleanLine(input);
    if (number.normalised.isEmpty())
        return notAccepted(number, Fault::Empty);

    number.kind = IdentityKind::Unknown;
    const Spelling spelling = spellingOf(number.normalised);
    if (!spelling.isReadable)
        return notAccepted(number, Fault::BadCharacters);
    const QString shape = shapeOf(spelling.characters);
    if (!shape.contains(u'L') && shape.size() != kShort && shape.size() != kLong)
        return notAccepted(number, Fault::BadLength);

    number.normalised = spelling.characters;
    if (hasSpaceForSeparator(cleanLine(input))) {
        number.kind = readPerson(number, false, false, today).kind;
        return notAccepted(number, Fault::BadCharacters);
    }
    if (shape == "ddddddLddd"_L1 || shape == "ddddddddLddd"_L1)
        return readPerson(number, true, spelling.hasPlus, today);
    if (shape == "ddddddddLLdd"_L1 || shape == "ddddddddLLLd"_L1)
        return readReserve(number, today);
    if (shape.contains(u'L')) {
        number.normalised = cleanLine(input);
        return notAccepted(number, Fault::BadCharacters);
    }
    if (isOrganisation(number.normalised))
        return readOrganisation(number);
    return readPerson(number, false, spelling.hasPlus, today);
}

QString displayIdentityNumber(const QString &normalised)
{
    const QString shape = shapeOf(normalised);
    const bool isPerson = shape == "dddddddddddd"_L1 || shape == "ddddddddLddd"_L1;
    const bool isOfOrganisation = shape == "dddddddddd"_L1 && isOrganisation(normalised);
    if (!isPerson && !isOfOrganisation)
        return normalised;
    return normalised.chopped(kLastPart) + u'-' + normalised.last(kLastPart);
}

int ageAt(QDate bornOn, QDate day)
{
    if (!bornOn.isValid() || !day.isValid() || day < bornOn)
        return -1;
    const int years = day.year() - bornOn.year();
    return bornOn.addYears(years) > day ? years - 1 : years; // 29 February + 1 year is 28 February.
}

} // namespace rules
} // namespace talan
