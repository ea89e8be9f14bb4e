#include "core/letters/masking.h"

#include <ctime>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

Person person(const QString &name)
{
    Person somebody;
    somebody.name = name;
    return somebody;
}

KnownToMask somebodyKnown()
{
    Person patient = person(u"Åsa Öhman-Ljungqvist"_s);
    patient.bornOn = QDate(1951, 3, 9);
    patient.phone = u"070-174 06 05"_s;
    patient.email = u"asa@example.se"_s;
    patient.address = u"Björkstigen 14 B, 123 45 Ängelholm"_s;
    KnownToMask known;
    known.persons = {patient, person(u"Carl von Lind"_s)};
    known.names = {u"Ingrid Ek"_s};
    known.units = {u"Vårdcentralen Eken"_s, u"Ortopedavdelning 23"_s};
    known.marks = {u"PN 2026-0112"_s};
    known.told = {u"Patientnämnden Region Exempel"_s, u"Ortopedkliniken"_s};
    return known;
}

QString masked(const QString &text, const KnownToMask &known = somebodyKnown())
{
    return Masking(known, MaskScope::Everybody).mask(text).text;
}

struct Line
{
    const char16_t *text;
    const char16_t *expected;
};

class Masks : public testing::TestWithParam<Line>
{};

TEST_P(Masks, WhatPointsToAPerson)
{
    EXPECT_EQ(masked(QString::fromUtf16(GetParam().text)), QString::fromUtf16(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(
    KnownNames,
    Masks,
    testing::Values(Line{u"Åsa fick vänta.", u"[name] fick vänta."},
                    Line{u"Jag heter Åsa Öhman-Ljungqvist.", u"Jag heter [name]."},
                    Line{u"Det var Åsas tid.", u"Det var [name]s tid."},
                    Line{u"åsa öhman ringde", u"[name] ringde"},
                    Line{u"ÅSA ÖHMAN RINGDE", u"[name] RINGDE"},
                    Line{u"Asa Ohman ringde.", u"[name] ringde."},
                    Line{u"Åsa-Karin Öhman kom.", u"[name] kom."},
                    Line{u"Öhman, Åsa är väl?", u"[name], [name] är väl?"},
                    Line{u"Ljungqvists läkare", u"[name]s läkare"},
                    Line{u"öhmanljungqvist75", u"[name]75"},
                    Line{u"Åsa’s bror och Carl:s bil", u"[name]’s bror och [name]:s bil"},
                    Line{u"A\u030Asa kom hem.", u"[name] kom hem."}, // decomposed letters
                    Line{u"Å\u00ADsa Öh\u200Bman kom.",
                         u"[name] kom."},                         // soft hyphen, zero width space
                    Line{u"Åsa\u00A0Öhman kom.", u"[name] kom."}, // no-break space
                    Line{u"Signerat Å.Ö.L. samma dag", u"Signerat [name] samma dag"},
                    Line{u"med Carl von Lind igår", u"med [name] igår"},
                    Line{u"kaffe med ingrid ek", u"kaffe med [name]"}));

INSTANTIATE_TEST_SUITE_P(
    NamesBesideNames,
    Masks,
    testing::Values(Line{u"Hon och Åsa Gyllenkrok kom.", u"Hon och [name] kom."},
                    Line{u"Vi ringde Bosse Öhman då.", u"Vi ringde [name] då."},
                    Line{u"Det var C. Lind som sa det.", u"Det var [name] som sa det."},
                    Line{u"Åsa K. ringde.", u"[name]. ringde."},
                    Line{u"Hej från Åsa\nMamma är trött", u"Hej från [name]\nMamma är trött"},
                    Line{u"Vänlig Hälsning\nÅsa", u"Vänlig Hälsning\n[name]"},
                    Line{u"Ringde Åsa. Hon svarade.", u"Ringde [name]. Hon svarade."}));

INSTANTIATE_TEST_SUITE_P(
    OtherNames,
    Masks,
    testing::Values(Line{u"Doktor Bergstrand sa nej.", u"Doktor [name] sa nej."},
                    Line{u"Vi fick träffa dr. Bergstrand där.", u"Vi fick träffa dr. [name] där."},
                    Line{u"Sköterskan Maria Wik var snäll.", u"Sköterskan [name] var snäll."},
                    Line{u"Läkaren hette Gudrid.", u"Läkaren hette [name]."},
                    Line{u"Lars Persson opererade.", u"[name] opererade."},
                    Line{u"hon sa att kerstin karlsson vet", u"hon sa att [name] vet"},
                    Line{u"Svenssons son", u"[name]s son"},
                    Line{u"min son Hugo och Björn", u"min son [name] och [name]"},
                    Line{u"Kontakt: namn: Wikander", u"Kontakt: namn: [name]"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers,
    Masks,
    testing::Values(Line{u"pnr 189001019802.", u"pnr [number]."},
                    Line{u"pnr 18900101-9802.", u"pnr [number]."},
                    Line{u"pnr 900101-9802,", u"pnr [number],"},
                    Line{u"pnr 9001019802", u"pnr [number]"},
                    Line{u"900101+9802", u"[number]"},
                    Line{u"1890 01 01 - 9802", u"[number]"},
                    Line{u"18 90 01 01 98 02", u"[number]"},
                    Line{u"890101-XXXX", u"[number]"},
                    Line{u"700101-T123", u"[number]"},
                    Line{u"２０１８０１０１２３９２", u"[number]"}, // full-width digits
                    Line{u"18900101‑9802", u"[number]"},            // no-break hyphen
                    Line{u"ärende PN 2026-0112 och PN2026-0112", u"ärende [number] och [number]"},
                    Line{u"dnr ABC 2025/331-2 finns", u"dnr [number] finns"},
                    Line{u"kontot 8327-9 123 456 789", u"kontot [number]"}));

INSTANTIATE_TEST_SUITE_P(
    Contacts,
    Masks,
    testing::Values(Line{u"Ring 070-174 06 05.", u"Ring [phone]."},
                    Line{u"Ring 0701740605.", u"Ring [phone]."},
                    Line{u"Ring +46 70 174 06 05!", u"Ring [phone]!"},
                    Line{u"0046 70-1740605 gäller", u"[phone] gäller"},
                    Line{u"tel (08) 465 004 21", u"tel [phone]"},
                    Line{u"tel: 46 50 04", u"tel: [phone]"},
                    Line{u"Skriv till asa.ohman@example.se.", u"Skriv till [e-mail]."},
                    Line{u"gunvor (at) example.com", u"[e-mail]"},
                    Line{u"på www.facebook.com/asa.ohman ser man", u"på [link] ser man"},
                    Line{u"Bor på Björkstigen 14 B, 123 45 Ängelholm.", u"Bor på [address]."},
                    Line{u"Hon bor i Ängelholm nu.", u"Hon bor i [address] nu."},
                    Line{u"på storgatan 5 lgh 1102", u"på [address]"},
                    Line{u"Stora Nygatan 44, 2 tr", u"[address]"}));

INSTANTIATE_TEST_SUITE_P(Dates,
                         Masks,
                         testing::Values(Line{u"född 1951-03-09", u"född [date]"},
                                         Line{u"född 510309", u"född [date]"},
                                         Line{u"född -51", u"född [date]"},
                                         Line{u"född 1951 i Lund", u"född [date] i Lund"},
                                         Line{u"fyller år 9 mars.", u"fyller år [date]."},
                                         Line{u"den 9:e mars 1951", u"den [date]"},
                                         Line{u"9/3 1951 och 9/3-51", u"[date] och [date]"},
                                         Line{u"den 14 februari 2026 kl 10.15",
                                              u"den [date] kl 10.15"},
                                         Line{u"14.2.2026", u"[date]"},
                                         Line{u"fjortonde februari", u"[date]"}));

INSTANTIATE_TEST_SUITE_P(
    Units,
    Masks,
    testing::Values(Line{u"Jag sökte Vårdcentralen Eken.", u"Jag sökte [unit]."},
                    Line{u"på vårdcentralen eken", u"på [unit]"},
                    Line{u"på vc eken", u"på vc [unit]"},
                    Line{u"Vårdcentralen Ekens personal", u"[unit] personal"},
                    Line{u"låg på Ortopedavdelning 23 en vecka", u"låg på [unit] en vecka"},
                    Line{u"vid Ortopedkliniken", u"vid Ortopedkliniken"},
                    Line{u"under eken i parken", u"under eken i parken"}));

INSTANTIATE_TEST_SUITE_P(
    NothingElse,
    Masks,
    testing::Values(
        Line{u"Hon väntade 3 timmar, 36 år gammal.", u"Hon väntade 3 timmar, 36 år gammal."},
        Line{u"Blodtryck 180/110, 1/2 tablett.", u"Blodtryck 180/110, 1/2 tablett."},
        Line{u"Öppet 08.00-16.30.", u"Öppet 08.00-16.30."},
        Line{u"Det kostade 150 000 kr.", u"Det kostade 150 000 kr."},
        Line{u"Åren 2019–2024 gick bra.", u"Åren 2019–2024 gick bra."},
        Line{u"Jag ringde 1177 två gånger.", u"Jag ringde 1177 två gånger."},
        Line{u"Hans läkare gav tre tabletter per dag.", u"Hans läkare gav tre tabletter per dag."},
        Line{u"Det inger förtroende. Jag vill bo här.", u"Det inger förtroende. Jag vill bo här."},
        Line{u"EKG och CRP 150 togs i januari.", u"EKG och CRP 150 togs i januari."},
        Line{u"", u""}));

TEST(Masking, TakesOrdinaryWordsThatAreTheNameOfSomebodyOfTheCase)
{
    KnownToMask known;
    known.persons = {person(u"Björn Sten"_s), person(u"My Vår"_s)};

    EXPECT_EQ(masked(u"Då sa björn att sten är hård."_s, known),
              u"Då sa [name] att [name] är hård."_s);
    EXPECT_EQ(masked(u"My kom i vår."_s, known), u"[name] kom i [name]."_s);
}

TEST(Masking, LeavesGrammarStandingThatIsAlsoAName)
{
    KnownToMask known;
    known.persons = {person(u"Han Do"_s)};

    EXPECT_EQ(masked(u"Sedan sa han att Han Do väntar."_s, known),
              u"Sedan sa han att [name] väntar."_s);
}

TEST(Masking, ListsEachMaskedTextOnce)
{
    const auto result = Masking(somebodyKnown(), MaskScope::Everybody)
                            .mask(u"Åsa ringde 070-1740605. Åsas bror, Åsa och Carl Lind."_s);

    EXPECT_EQ(result.masked, QStringList({u"Åsa"_s, u"070-1740605"_s, u"Carl Lind"_s}));
}

TEST(Masking, ListsUnknownCapitalsAsSuspicious)
{
    const auto result =
        Masking(somebodyKnown(), MaskScope::Everybody)
            .mask(u"Vi bodde i Kråkvik hos Gudrid Tuvesdotter. Sedan kom IVO och Försäkringskassan "
                  "från Region Exempel. Ragnvald i receptionen sa nej."_s);

    EXPECT_EQ(result.suspicious,
              QStringList({u"Kråkvik"_s, u"Gudrid Tuvesdotter"_s, u"Ragnvald"_s}));
}

TEST(Masking, IsQuietAboutOrdinarySentences)
{
    const auto result =
        Masking(somebodyKnown(), MaskScope::Everybody)
            .mask(
                u"Jag sökte för att jag hade sett blod flera gånger. Sköterskan sa att det nog var "
                "hemorrojder. Hon undersökte mig inte. Först när jag kontaktade dem tredje gången "
                "fick jag lämna prov. Då blev det bråttom. Ringde anmälaren, inget svar. Genomgång "
                "av händelseförloppet. Tyvärr har ingen hört av sig. Läkaren skickade remiss. "
                "Väntan på besked var lång. Två veckor senare kom kallelsen. Bedömdes som "
                "magsjuka."_s);

    EXPECT_THAT(result.suspicious, testing::SizeIs(testing::Le(3)))
        << result.suspicious.join(u", "_s).toStdString();
}

TEST(Masking, SeesANameAtTheStartOfAWrappedLine)
{
    const auto result =
        Masking({}, MaskScope::Everybody)
            .mask(u"Vi hade suttit i väntrummet i över tre timmar när\nGudrid till slut kom."_s);

    EXPECT_EQ(result.suspicious, QStringList({u"Gudrid"_s}));
}

TEST(Masking, OfContactsLeavesNamesAndDates)
{
    const QString text = u"Åsa Öhman, född 1951-03-09, opererades den 14 februari av doktor Berg. "
                         u"Ring 070-174 06 05 "
                         "eller asa@example.se, Björkstigen 14 B."_s;

    EXPECT_EQ(
        Masking(somebodyKnown(), MaskScope::Contacts).mask(text).text,
        u"Åsa Öhman, född 1951-03-09, opererades den 14 februari av doktor Berg. Ring [phone] "
        "eller [e-mail], [address]."_s);
}

TEST(Masking, OfKnownPersonsLeavesTheStaffOfTheProvider)
{
    const QString text = u"Åsa, född 1951-03-09, opererades den 14 februari av doktor Berg."_s;

    EXPECT_EQ(Masking(somebodyKnown(), MaskScope::Known).mask(text).text,
              u"[name], född [date], opererades den 14 februari av doktor Berg."_s);
}

TEST(Masking, TakesWhatAPersonFound)
{
    KnownToMask known;
    known.found = {u"Kråkvik"_s, u"rum 12 B"_s};

    EXPECT_EQ(masked(u"i Kråkviks park, rum 12 B"_s, known), u"i [name]s park, [name]"_s);
}

TEST(Masking, IsQuickInTheLongestTextAndInEndlessWords)
{
    const std::clock_t begin = std::clock();
    const QString sentence = u"Åsa Öhman väntade på svar från doktor Berg den 14 februari. "_s;
    masked(sentence.repeated(200'000 / sentence.size()));
    masked(QString(200'000, u'a'));
    masked(QString(200'000, u'1'));
    masked(u"Å "_s.repeated(100'000));
    masked(QString(200'000, u'.'));
    masked(u"a.b-c_"_s.repeated(33'000));

    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    EXPECT_LT(seconds, 20); // of the processor, also in a debug build
}

} // namespace
