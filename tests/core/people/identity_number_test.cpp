#include "core/people/identity_number.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

using Fault = IdentityNumber::Fault;

const QDate kToday(2026, 11, 22);

IdentityNumber read(const QString &input)
{
    return rules::readIdentityNumber(input, kToday);
}

QJsonDocument referenceDocument(const QString &name)
{
    QFile file(QStringLiteral(TALAN_REFERENCE_DATA "/personnummer/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

QStringList referenceNumbers(const QString &name)
{
    QStringList numbers;
    for (const QJsonValue &number : referenceDocument(name).array())
        numbers.append(number.toString());
    return numbers;
}

/// What the number says by itself, worked out apart from the code under test.
Sex sexIn(const QString &twelve)
{
    return twelve.at(10).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

QDate birthIn(const QString &twelve, int addedToDay)
{
    return {
        twelve.left(4).toInt(), twelve.mid(4, 2).toInt(), twelve.mid(6, 2).toInt() - addedToDay};
}

/// The ten digits with the sign the register writes this year.
QString shortForm(const QString &twelve)
{
    const bool isHundred = kToday.year() - twelve.left(4).toInt() >= 100;
    return twelve.mid(2, 6) + (isHundred ? u'+' : u'-') + twelve.mid(8);
}

std::string text(const QString &string)
{
    return string.toStdString();
}

} // namespace

TEST(IdentityNumber, IsReadInEveryFormPeopleWrite)
{
    const QStringList forms{
        u"194608239986"_s,
        u"19460823-9986"_s,
        u"4608239986"_s,
        u"460823-9986"_s,
        u"  460823 - 9986 "_s,
        u"1946 08 23 9986"_s,
        u"1946-08-23-9986"_s,
        u"460823\u20139986"_s, // en dash
        u"460823\u22129986"_s, // minus
        u"460823-9986\u200B"_s,
        u"460823-9986\n"_s,
    };
    for (const QString &form : forms) {
        const IdentityNumber number = read(form);
        EXPECT_TRUE(number.isValid) << text(form);
        EXPECT_EQ(text(number.normalised), "194608239986") << text(form);
        EXPECT_EQ(number.kind, IdentityKind::Personnummer);
        EXPECT_EQ(number.bornOn, QDate(1946, 8, 23));
        EXPECT_EQ(number.sex, Sex::Female);
        EXPECT_EQ(number.input, form);
    }
}

TEST(IdentityNumber, SaysWhyItIsNotAccepted)
{
    struct Example
    {
        QString input;
        IdentityKind kind;
        Fault fault;
        QString normalised;
    };
    const std::vector<Example> examples{
        {u""_s, IdentityKind::None, Fault::Empty, u""_s},
        {u" \n\t"_s, IdentityKind::None, Fault::Empty, u""_s},
        {u" okänt  nummer "_s, IdentityKind::Unknown, Fault::BadCharacters, u"okänt nummer"_s},
        {u"460823/9986"_s, IdentityKind::Unknown, Fault::BadCharacters, u"460823/9986"_s},
        {u"-4608239986"_s, IdentityKind::Unknown, Fault::BadCharacters, u"-4608239986"_s},
        {u"4608+239986"_s, IdentityKind::Unknown, Fault::BadCharacters, u"4608+239986"_s},
        {u"460823++9986"_s, IdentityKind::Unknown, Fault::BadCharacters, u"460823++9986"_s},
        {u"46O8239986"_s, IdentityKind::Unknown, Fault::BadCharacters, u"46O8239986"_s},
        {u"\u0664608239986"_s, IdentityKind::Unknown, Fault::BadCharacters, u"\u0664608239986"_s},
        {u"460823-998"_s, IdentityKind::Unknown, Fault::BadLength, u"460823-998"_s},
        {u"46082399861"_s, IdentityKind::Unknown, Fault::BadLength, u"46082399861"_s},
        {u"0"_s, IdentityKind::Unknown, Fault::BadLength, u"0"_s},
        {u"19460231-9986"_s, IdentityKind::Unknown, Fault::BadDate, u"194602319986"_s},
        {u"460832-9986"_s, IdentityKind::Unknown, Fault::BadDate, u"4608329986"_s},
        {u"19461392-9986"_s, IdentityKind::Unknown, Fault::BadDate, u"194613929986"_s},
        {u"17460823-9986"_s, IdentityKind::Unknown, Fault::BadDate, u"174608239986"_s},
        {u"19462023-9986"_s, IdentityKind::Unknown, Fault::BadDate, u"194620239986"_s},
        {u"460823-9987"_s, IdentityKind::Personnummer, Fault::BadCheckDigit, u"194608239987"_s},
        {u"150916-0006"_s, IdentityKind::Personnummer, Fault::BadSerial, u"201509160006"_s},
        {u"421086-9924"_s,
         IdentityKind::Samordningsnummer,
         Fault::BadCheckDigit,
         u"194210869924"_s},
        {u"857209-0607"_s,
         IdentityKind::Organisationsnummer,
         Fault::BadCheckDigit,
         u"8572090607"_s},
        {u"20460823-9986"_s, IdentityKind::Personnummer, Fault::BornInFuture, u"204608239986"_s},
        {u"000101-E221"_s, IdentityKind::Interim, Fault::BadLetter, u"20000101E221"_s},
        {u"000101-T221"_s, IdentityKind::Interim, Fault::BadCheckDigit, u"20000101T221"_s},
        {u"000161-T220"_s, IdentityKind::Unknown, Fault::BadDate, u"000161T220"_s},
        {u"22900101IA12"_s, IdentityKind::Reservnummer, Fault::BadLetter, u"22900101IA12"_s},
        {u"21900101AB12"_s, IdentityKind::Unknown, Fault::BadDate, u"21900101AB12"_s},
        {u"22901301AB12"_s, IdentityKind::Unknown, Fault::BadDate, u"22901301AB12"_s},
        {u"23900101AB12"_s, IdentityKind::Reservnummer, Fault::BornInFuture, u"23900101AB12"_s},
    };
    for (const Example &example : examples) {
        const IdentityNumber number = read(example.input);
        EXPECT_FALSE(number.isValid) << text(example.input);
        EXPECT_EQ(number.kind, example.kind) << text(example.input);
        EXPECT_EQ(text(storageKey(number.fault).toString()),
                  text(storageKey(example.fault).toString()))
            << text(example.input);
        EXPECT_EQ(text(number.normalised), text(example.normalised));
        EXPECT_TRUE(number.bornOn.isNull()) << text(example.input);
        EXPECT_EQ(number.sex, Sex::Unknown) << text(example.input);
    }
}

TEST(IdentityNumber, BelongsToTheYoungestPersonItsSignAllows)
{
    EXPECT_EQ(text(read(u"090527-1474"_s).normalised), "200905271474");
    EXPECT_EQ(text(read(u"0905271474"_s).normalised), "200905271474");
    EXPECT_EQ(text(read(u"090527+1474"_s).normalised), "190905271474");
    EXPECT_EQ(text(read(u"19090527-1474"_s).normalised), "190905271474"); // Twelve digits decide.
    EXPECT_EQ(text(read(u"20090527+1474"_s).normalised), "200905271474");
}

TEST(IdentityNumber, ChangesCenturyOnTheBirthdayAndItsSignInTheBirthYear)
{
    const QString ten = u"090527-1474"_s;
    const QString tenWithPlus = u"090527+1474"_s;
    const auto yearAt = [](const QString &input, QDate today) {
        return rules::readIdentityNumber(input, today).bornOn.year();
    };
    EXPECT_EQ(yearAt(ten, {2009, 5, 26}), 1909);
    EXPECT_EQ(yearAt(ten, {2009, 5, 27}), 2009);
    EXPECT_EQ(yearAt(tenWithPlus, {2009, 1, 1}), 1909);
    EXPECT_EQ(rules::readIdentityNumber(tenWithPlus, {1938, 12, 31}).fault, Fault::BadDate); // 1809
}

TEST(IdentityNumber, FindsTheLeapYearOf29February)
{
    EXPECT_EQ(text(read(u"000229-2399"_s).normalised), "200002292399");
    EXPECT_EQ(read(u"000229+2399"_s).fault, Fault::BadDate); // 1900 had no such day.
    EXPECT_EQ(rules::readIdentityNumber(u"200002292399"_s, {2000, 2, 28}).fault,
              Fault::BornInFuture);
    EXPECT_TRUE(rules::readIdentityNumber(u"200002292399"_s, {2000, 2, 29}).isValid);
}

TEST(IdentityNumber, LeavesTheBirthOfACoordinationNumberOpenWhereItIsNotTold)
{
    const IdentityNumber known = read(u"199008672397"_s);
    EXPECT_TRUE(known.isValid);
    EXPECT_EQ(known.kind, IdentityKind::Samordningsnummer);
    EXPECT_EQ(known.bornOn, QDate(1990, 8, 7));

    const IdentityNumber noSuchDay = read(u"201604912384"_s); // 31 April
    EXPECT_TRUE(noSuchDay.isValid);
    EXPECT_EQ(noSuchDay.kind, IdentityKind::Samordningsnummer);
    EXPECT_TRUE(noSuchDay.bornOn.isNull());
}

TEST(IdentityNumber, TakesTheFirstDayAnOpenBirthCanMean)
{
    const auto faultAt = [](const QString &input, QDate today) {
        return rules::readIdentityNumber(input, today).fault;
    };
    EXPECT_EQ(faultAt(u"201900772383"_s, {2019, 1, 1}), Fault::None); // month 00
    EXPECT_EQ(faultAt(u"201900772383"_s, {2018, 12, 31}), Fault::BornInFuture);
    EXPECT_EQ(faultAt(u"201812602397"_s, {2018, 12, 1}), Fault::None); // day 60
    EXPECT_EQ(faultAt(u"201812602397"_s, QDate(2018, 12, 1).addDays(-1)), Fault::BornInFuture);
}

TEST(IdentityNumber, ReadsInterimNumbersInSmallLettersToo)
{
    const IdentityNumber number = read(u"000101-t220"_s);
    EXPECT_TRUE(number.isValid);
    EXPECT_EQ(number.kind, IdentityKind::Interim);
    EXPECT_EQ(text(number.normalised), "20000101T220");
    EXPECT_EQ(number.bornOn, QDate(2000, 1, 1));
    EXPECT_EQ(number.sex, Sex::Female);
}

TEST(IdentityNumber, ReadsNationalReserveNumbers)
{
    struct Example
    {
        QString input;
        QDate bornOn;
        Sex sex;
    };
    const std::vector<Example> examples{
        {u"22900101AB12"_s, {1990, 1, 1}, Sex::Male},
        {u"22900101-ab22"_s, {1990, 1, 1}, Sex::Female},
        {u"23100101XZ12"_s, {2010, 1, 1}, Sex::Male},
        {u"25900101AB12"_s, {1990, 1, 1}, Sex::Male}, // the second series
        {u"26100101AB12"_s, {2010, 1, 1}, Sex::Male},
        {u"00992059AB12"_s, {}, Sex::Male},
        {u"00019940ABC2"_s, {}, Sex::Unknown},
    };
    for (const Example &example : examples) {
        const IdentityNumber number = read(example.input);
        EXPECT_TRUE(number.isValid) << text(example.input);
        EXPECT_EQ(number.kind, IdentityKind::Reservnummer) << text(example.input);
        EXPECT_EQ(number.bornOn, example.bornOn) << text(example.input);
        EXPECT_EQ(number.sex, example.sex) << text(example.input);
    }
    EXPECT_EQ(read(u"00901940AB12"_s).fault, Fault::BadDate);
    EXPECT_EQ(read(u"00902060AB12"_s).fault, Fault::BadDate);
}

TEST(IdentityNumber, TellsOrganisationsFromPersons)
{
    for (const QString &form : {u"857209-0606"_s, u"168572090606"_s, u"16857209-0606"_s}) {
        const IdentityNumber number = read(form);
        EXPECT_EQ(number.kind, IdentityKind::Organisationsnummer);
        EXPECT_TRUE(number.isValid);
        EXPECT_EQ(number.fault, Fault::None);
        EXPECT_EQ(text(number.normalised), "8572090606");
        EXPECT_EQ(number.sex, Sex::Unknown);
    }
}

TEST(IdentityNumber, IsShownAsPeopleReadIt)
{
    EXPECT_EQ(text(rules::displayIdentityNumber(u"194608239986"_s)), "19460823-9986");
    EXPECT_EQ(text(rules::displayIdentityNumber(u"20000101T220"_s)), "20000101-T220");
    EXPECT_EQ(text(rules::displayIdentityNumber(u"8572090606"_s)), "857209-0606");
    EXPECT_EQ(text(rules::displayIdentityNumber(u"22900101AB12"_s)), "22900101AB12");
    EXPECT_EQ(text(rules::displayIdentityNumber(u"okänt nummer"_s)), "okänt nummer");
    EXPECT_EQ(text(rules::displayIdentityNumber({})), "");
}

TEST(IdentityNumber, AgeTurnsOnTheBirthday)
{
    EXPECT_EQ(rules::ageAt({1990, 5, 10}, {2026, 5, 9}), 35);
    EXPECT_EQ(rules::ageAt({1990, 5, 10}, {2026, 5, 10}), 36);
    EXPECT_EQ(rules::ageAt({2008, 2, 29}, {2026, 2, 27}), 17);
    EXPECT_EQ(rules::ageAt({2008, 2, 29}, {2026, 2, 28}), 18);
    EXPECT_EQ(rules::ageAt({2026, 5, 10}, {2026, 5, 10}), 0);
    EXPECT_EQ(rules::ageAt({2026, 5, 10}, {2026, 5, 9}), -1);
    EXPECT_EQ(rules::ageAt({}, {2026, 5, 9}), -1);
    EXPECT_EQ(rules::ageAt({2026, 5, 10}, {}), -1);
}

TEST(IdentityNumber, KeysGoThereAndBack)
{
    const QStringList kinds{u"none"_s,
                            u"personnummer"_s,
                            u"samordningsnummer"_s,
                            u"interim"_s,
                            u"reservnummer"_s,
                            u"organisationsnummer"_s,
                            u"unknown"_s};
    for (const QString &key : kinds) {
        const auto kind = identityKindFromKey(key);
        ASSERT_TRUE(kind) << text(key);
        EXPECT_EQ(storageKey(*kind), key);
    }
    for (const QString &key : {u"unknown"_s, u"female"_s, u"male"_s}) {
        const auto sex = sexFromKey(key);
        ASSERT_TRUE(sex) << text(key);
        EXPECT_EQ(storageKey(*sex), key);
    }
    EXPECT_FALSE(identityKindFromKey(u"t-nummer"));
    EXPECT_FALSE(sexFromKey(u"Female"));
    EXPECT_EQ(storageKey(Fault::None), u"");
}

TEST(IdentityNumberReference, AcceptsEveryPublicPersonnummer)
{
    const QStringList pins = referenceNumbers(u"allPins.json"_s);
    if (pins.isEmpty())
        GTEST_SKIP() << "skipped: no reference data";
    EXPECT_EQ(pins.size(), 41'129);
    for (const QString &pin : pins) {
        const IdentityNumber number = read(pin);
        ASSERT_TRUE(number.isValid) << text(pin);
        ASSERT_EQ(number.kind, IdentityKind::Personnummer) << text(pin);
        ASSERT_EQ(number.bornOn, birthIn(pin, 0)) << text(pin);
        ASSERT_EQ(number.sex, sexIn(pin)) << text(pin);
        ASSERT_EQ(number.normalised, pin);
        ASSERT_EQ(read(shortForm(pin)).normalised, pin);
        ASSERT_EQ(read(rules::displayIdentityNumber(pin)).normalised, pin);
    }
}

TEST(IdentityNumberReference, AcceptsEveryPublicSamordningsnummer)
{
    const QStringList numbers = referenceNumbers(u"allCoords.json"_s);
    if (numbers.isEmpty())
        GTEST_SKIP() << "skipped: no reference data";
    EXPECT_EQ(numbers.size(), 2'264);
    int withoutBirth = 0;
    for (const QString &twelve : numbers) {
        const IdentityNumber number = read(twelve);
        ASSERT_TRUE(number.isValid) << text(twelve);
        ASSERT_EQ(number.kind, IdentityKind::Samordningsnummer) << text(twelve);
        const QDate expected = birthIn(twelve, 60);
        ASSERT_EQ(number.bornOn.isValid(), expected.isValid()) << text(twelve);
        if (expected.isValid()) {
            ASSERT_EQ(number.bornOn, expected) << text(twelve);
        } else {
            ++withoutBirth;
        }
        ASSERT_EQ(number.sex, sexIn(twelve)) << text(twelve);
        ASSERT_EQ(read(shortForm(twelve)).normalised, twelve);
    }
    EXPECT_EQ(withoutBirth, 194);
}

TEST(IdentityNumberReference, AgreesWithTheListOfForms)
{
    const QJsonArray entries = referenceDocument(u"list.json"_s).array();
    if (entries.isEmpty())
        GTEST_SKIP() << "skipped: no reference data";
    EXPECT_EQ(entries.size(), 14);
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const bool isCoordination = entry["type"_L1].toString() == "con"_L1;
        for (const QLatin1StringView form :
             {"long_format"_L1, "short_format"_L1, "separated_format"_L1, "separated_long"_L1}) {
            const QString input = entry[form].toString();
            const bool isExpectedValid = entry["valid"_L1].toBool();
            const IdentityNumber number = read(input);
            EXPECT_EQ(number.isValid, isExpectedValid) << text(input);
            EXPECT_EQ(number.kind,
                      isCoordination ? IdentityKind::Samordningsnummer : IdentityKind::Personnummer)
                << text(input);
            if (!number.isValid)
                continue;
            EXPECT_EQ(number.sex, entry["isMale"_L1].toBool() ? Sex::Male : Sex::Female)
                << text(input);
            if (form.startsWith("sep"_L1)) {
                EXPECT_EQ(number.normalised, entry["long_format"_L1].toString()) << text(input);
            }
        }
    }
}

TEST(IdentityNumberReference, AgreesWithTheStructuredForms)
{
    const QJsonObject kinds = referenceDocument(u"structured.json"_s).object();
    if (kinds.isEmpty())
        GTEST_SKIP() << "skipped: no reference data";
    for (const QString &kind : {u"ssn"_s, u"con"_s}) {
        const QJsonObject strings = kinds[kind].toObject()["string"_L1].toObject();
        for (const QJsonValue &input : strings["valid"_L1].toArray())
            EXPECT_TRUE(read(input.toString()).isValid) << text(input.toString());
        for (const QJsonValue &input : strings["invalid"_L1].toArray()) {
            EXPECT_FALSE(read(input.toString()).isValid) << text(input.toString());
        }
    }
}

TEST(IdentityNumberReference, AgreesOnInterimNumbers)
{
    const QJsonArray entries = referenceDocument(u"interim.json"_s).array();
    if (entries.isEmpty())
        GTEST_SKIP() << "skipped: no reference data";
    EXPECT_EQ(entries.size(), 12);
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        for (const QLatin1StringView form :
             {"long_format"_L1, "short_format"_L1, "separated_format"_L1, "separated_long"_L1}) {
            const QString input = entry[form].toString();
            EXPECT_EQ(read(input).isValid, entry["valid"_L1].toBool()) << text(input);
            EXPECT_EQ(read(input).kind, IdentityKind::Interim) << text(input);
            EXPECT_EQ(read(input).normalised, entry["long_format"_L1].toString()) << text(input);
        }
    }
}

TEST(IdentityNumberReference, NeverTakesAnOrganisationForAPerson)
{
    const QJsonArray entries = referenceDocument(u"orgnumber.json"_s).array();
    if (entries.isEmpty())
        GTEST_SKIP() << "skipped: no reference data";
    EXPECT_EQ(entries.size(), 6);
    for (const QJsonValue &entry : entries) {
        const QString input = entry["separated_format"_L1].toString();
        EXPECT_EQ(read(input).kind, IdentityKind::Organisationsnummer) << text(input);
        EXPECT_TRUE(read(input).isValid) << text(input);
        EXPECT_EQ(rules::displayIdentityNumber(read(input).normalised), input);
    }
}

TEST(IdentityNumberProperty, AnyOneWrongDigitIsNoticed)
{
    const QStringList pins{
        u"194608239986"_s, u"200002292399"_s, u"199008672397"_s, u"190905271474"_s};
    for (const QString &pin : pins) {
        for (qsizetype place = 2; place < pin.size(); ++place) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString changed = pin;
                changed[place] = digit;
                EXPECT_EQ(read(changed).isValid, changed == pin) << text(changed);
            }
        }
    }
}

namespace {

/// What fingers may type: a date and four more characters, or any characters at all.
class TypedInput
{
public:
    QString next()
    {
        if (number(0, 1) == 0)
            return characters(number(0, 14), u"0011223456789000111999-+ TabIQ");
        const QDate day = QDate(1900, 1, 1).addDays(number(0, 50'000));
        QString input = day.toString(number(0, 1) == 0 ? u"yyyyMMdd" : u"yyMMdd");
        if (number(0, 4) == 0) // The 60 of a samordningsnummer.
            input[input.size() - 2] = QChar(input.back().unicode() % 2 == 0 ? u'6' : u'8');
        return input + characters(number(0, 1), u"-+ ") + characters(4, u"01234567890123456789TE");
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    QString characters(int count, QStringView from)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += from.at(number(0, static_cast<int>(from.size()) - 1));
        return text;
    }

    std::mt19937 m_random{1991'481};
};

} // namespace

TEST(IdentityNumberProperty, WhateverIsTypedIsReadTheSameWayTwice)
{
    constexpr int kGeneratedInputs = 1'000'000;
    TypedInput typed;
    int accepted = 0;
    for (int i = 0; i < kGeneratedInputs; ++i) {
        const QString input = typed.next();
        const IdentityNumber number = read(input);
        ASSERT_EQ(number.isValid, number.fault == Fault::None) << text(input);
        ASSERT_TRUE(number.isValid || number.bornOn.isNull()) << text(input);
        ASSERT_TRUE(number.bornOn.isNull() || number.bornOn <= kToday) << text(input);
        if (!number.isValid)
            continue;
        ++accepted;
        IdentityNumber again = read(number.normalised);
        again.input = number.input;
        ASSERT_EQ(again, number) << text(input);
    }
    EXPECT_GT(accepted, 20'000);
}
