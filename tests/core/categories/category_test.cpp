#include "core/categories/category.h"

#include <QMap>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "core/categories/category_store.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

const QDate kDay(2026, 11, 22);

QList<Category> shipped()
{
    const auto problems = CategoryStore::shippedProblems();
    EXPECT_TRUE(problems.has_value());
    return problems ? *problems : QList<Category>();
}

/// The found codes in order, "3.4 3.1".
std::string found(const QString &words, QDate on = kDay)
{
    QStringList codes;
    for (const CategoryMatch &match : rules::findCategories(shipped(), words, on))
        codes.append(match.category.code);
    return codes.join(u' ').toStdString();
}

Category category(const QString &code, const QString &label, const QString &definition = {})
{
    return {.code = code,
            .label = label,
            .definition = definition,
            .validFrom = {2019, 1, 1},
            .validTo = {},
            .isNational = true};
}

} // namespace

TEST(ShippedCategories, AreTheNineNationalProblemsAndPositiveFeedback)
{
    const QList<Category> all = shipped();
    QSet<QString> codes;
    int mains = 0;
    for (const Category &entry : all) {
        EXPECT_FALSE(codes.contains(entry.code)) << entry.code.toStdString();
        codes.insert(entry.code);
        EXPECT_FALSE(entry.label.isEmpty());
        EXPECT_EQ(entry.validFrom, QDate(2019, 1, 1));
        EXPECT_TRUE(entry.validTo.isNull());
        EXPECT_EQ(entry.isNational, entry.code != "P"_L1);
        if (entry.code == rules::mainCode(entry.code) && entry.isNational)
            ++mains;
    }
    EXPECT_EQ(mains, 9);
    EXPECT_EQ(all.size(), 9 + 25 + 1);
    for (const Category &entry : all)
        EXPECT_TRUE(codes.contains(rules::mainCode(entry.code))) << entry.code.toStdString();
    EXPECT_TRUE(std::ranges::is_sorted(all, rules::isCodeBefore, &Category::code));
}

TEST(ShippedCategories, HaveTheNationalNamesAndTheDefinitionsThatArePublished)
{
    const QMap<QString, QString> names{
        {u"1"_s, u"Vård och behandling"_s},
        {u"1.1"_s, u"Undersökning/bedömning"_s},
        {u"1.2"_s, u"Diagnos"_s},
        {u"1.3"_s, u"Behandling"_s},
        {u"1.4"_s, u"Läkemedel"_s},
        {u"1.5"_s, u"Omvårdnad"_s},
        {u"1.6"_s, u"Ny medicinsk bedömning"_s},
        {u"2"_s, u"Resultat"_s},
        {u"2.1"_s, u"Resultat"_s},
        {u"3"_s, u"Kommunikation"_s},
        {u"3.1"_s, u"Information"_s},
        {u"3.2"_s, u"Delaktighet"_s},
        {u"3.3"_s, u"Samtycke"_s},
        {u"3.4"_s, u"Bemötande"_s},
        {u"4"_s, u"Dokumentation och sekretess"_s},
        {u"4.1"_s, u"Patientjournalen"_s},
        {u"4.2"_s, u"Bruten sekretess/dataintrång"_s},
        {u"5"_s, u"Ekonomi"_s},
        {u"5.1"_s, u"Patientavgifter"_s},
        {u"5.2"_s, u"Ersättningsanspråk/garantier"_s},
        {u"6"_s, u"Tillgänglighet"_s},
        {u"6.1"_s, u"Tillgänglighet till vården"_s},
        {u"6.2"_s, u"Väntetider i vården"_s},
        {u"7"_s, u"Vårdansvar och organisation"_s},
        {u"7.1"_s, u"Valfrihet/fritt vårdsökande"_s},
        {u"7.2"_s, u"Fast vårdkontakt/individuell plan"_s},
        {u"7.3"_s, u"Vårdflöde/processer"_s},
        {u"7.4"_s, u"Resursbrist/inställd åtgärd"_s},
        {u"7.5"_s, u"Hygien/miljö/teknik"_s},
        {u"8"_s, u"Administrativ hantering"_s},
        {u"8.1"_s, u"Brister i hantering"_s},
        {u"8.2"_s, u"Intyg"_s},
        {u"9"_s, u"Övrigt"_s},
        {u"9.1"_s, u"Övrigt"_s},
        {u"P"_s, u"Positiv återkoppling"_s},
    };
    const QStringList defined{
        u"1.1"_s, u"1.2"_s, u"1.3"_s, u"1.4"_s, u"1.5"_s, u"1.6"_s, u"2.1"_s, u"3.1"_s, u"3.4"_s};
    const QList<Category> all = shipped();
    ASSERT_EQ(all.size(), names.size());
    for (const Category &entry : all) {
        EXPECT_EQ(entry.label, names.value(entry.code)) << entry.code.toStdString();
        EXPECT_EQ(!entry.definition.isEmpty(), defined.contains(entry.code))
            << entry.code.toStdString();
    }
}

TEST(ShippedCategories, HaveTheMainCategoriesOfTheSchemeBefore)
{
    const auto old = CategoryStore::shipped(ReferenceList::OldProblem);
    ASSERT_TRUE(old);
    EXPECT_EQ(old->size(), 9);
    for (const Category &entry : *old) {
        EXPECT_EQ(entry.validFrom, QDate(1999, 1, 1));
        EXPECT_EQ(entry.validTo, QDate(2018, 12, 31));
    }
    EXPECT_EQ(old->at(5).label, u"Organisation och tillgänglighet"_s);
    EXPECT_EQ(CategoryStore::shipped(ReferenceList::Area)->size(), 6);
}

TEST(EntryOf, GivesTheWordsOfTheDay)
{
    Category first = category(u"4"_s, u"Journal"_s);
    first.validTo = QDate(2020, 12, 31);
    Category second = category(u"4"_s, u"Dokumentation"_s);
    second.validFrom = QDate(2022, 1, 1);
    const QList<Category> list{first, second, category(u"5"_s, u"Ekonomi"_s)};
    EXPECT_EQ(rules::entryOf(list, u"4"_s, {2020, 12, 31}), first);
    EXPECT_EQ(rules::entryOf(list, u"4"_s, {2021, 6, 1}), first); // The last that had begun.
    EXPECT_EQ(rules::entryOf(list, u"4"_s, {2022, 1, 1}), second);
    EXPECT_EQ(rules::entryOf(list, u"4"_s, {1990, 1, 1}), first);
    EXPECT_EQ(rules::entryOf(list, u"4"_s), second);
    EXPECT_FALSE(rules::entryOf(list, u"6"_s));
    EXPECT_EQ(rules::latestEntries(list), (QList<Category>{second, list.last()}));
    EXPECT_EQ(rules::entriesOn(list, {2021, 6, 1}), QList<Category>{list.last()});
}

TEST(NextCode, NeverGivesACodeAgainAndKeepsOwnOnesApart)
{
    QList<Category> all = shipped();
    EXPECT_EQ(rules::nextCode(all, u"3"_s, true), u"3.5"_s);
    EXPECT_EQ(rules::nextCode(all, u"3"_s, false), u"3.E1"_s);
    all.append(category(u"3.E1"_s, u"Eget"_s));
    all.last().validTo = QDate(2020, 1, 1);
    EXPECT_EQ(rules::nextCode(all, u"3"_s, false), u"3.E2"_s);
    EXPECT_EQ(rules::nextCode(all, u"3"_s, true), u"3.5"_s);
    EXPECT_EQ(rules::nextCode(all, u"P"_s, false), u"P.E1"_s);
}

TEST(FindCategories, ReadsCodesOfTheOfficesOwn)
{
    const QList<Category> list{category(u"3"_s, u"Kommunikation"_s),
                               category(u"3.E1"_s, u"Tolk"_s),
                               category(u"3.E12"_s, u"Brev"_s)};
    const auto matches = rules::findCategories(list, u"3.e1"_s, kDay);
    ASSERT_EQ(matches.size(), 2);
    EXPECT_EQ(matches.first().category.code, u"3.E1"_s);
}

TEST(FindCategories, PutsTheLabelFirst)
{
    EXPECT_EQ(found(u"bemötande"_s).substr(0, 3), "3.4");
    EXPECT_EQ(found(u"Bemöt"_s).substr(0, 3), "3.4");
    EXPECT_EQ(found(u"vänt"_s), "6.2");
    EXPECT_EQ(found(u"resultat"_s), "2.1 1.3"); // 1.3 says "resultatet" in its definition only.
}

TEST(FindCategories, LooksIntoTheDefinitionAndSaysSo)
{
    const auto matches = rules::findCategories(shipped(), u"trycksår"_s, kDay);
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(matches.first().category.code, u"1.5"_s);
    EXPECT_EQ(matches.first().main.code, u"1"_s);
    EXPECT_TRUE(matches.first().isInDefinition);
    EXPECT_FALSE(rules::findCategories(shipped(), u"väntetid"_s, kDay).first().isInDefinition);
    EXPECT_EQ(found(u"respekt"_s), "3.4");
    EXPECT_EQ(found(u"t.ex. kost"_s), "1.5");
}

TEST(FindCategories, FindsByTheMainProblemAfterTheOwnLabel)
{
    EXPECT_EQ(found(u"kommunikation"_s), "3.1 3.2 3.3 3.4");
    EXPECT_EQ(found(u"hygien organisation"_s), "7.5");
    EXPECT_EQ(found(u"vården"_s), "6.1 6.2");
    EXPECT_EQ(found(u"behandling"_s), "1.3 1.1 1.2 1.4 1.5 1.6 3.1");
}

TEST(FindCategories, KeepsSwedishLettersApart)
{
    EXPECT_EQ(found(u"övrig"_s), "9.1");
    EXPECT_EQ(found(u"ovrig"_s), "");
    EXPECT_EQ(found(u"ö"_s), "9.1");
    EXPECT_EQ(found(u"o"_s).find("9.1"), std::string::npos);
    EXPECT_EQ(found(u"omv"_s), "1.5");
    EXPECT_EQ(found(u"ömv"_s), "");
    EXPECT_EQ(found(u"vant"_s), "");
    EXPECT_EQ(found(u"va\u0308nt"_s), "6.2"); // ä typed as a and two dots
    EXPECT_EQ(found(u"VÄNT"_s), "6.2");
}

TEST(FindCategories, ReadsCodes)
{
    EXPECT_EQ(found(u"3.4"_s), "3.4");
    EXPECT_EQ(found(u"7"_s), "7.1 7.2 7.3 7.4 7.5");
    EXPECT_EQ(found(u"8."_s), "8.1 8.2");
    EXPECT_EQ(found(u" 3.4 bemötande "_s), "3.4");
    EXPECT_EQ(found(u"3.4 väntetider"_s), "");
    EXPECT_EQ(found(u"3.9"_s), "");
    EXPECT_EQ(found(u"p"_s).substr(0, 2), "P ");

    const QList<Category> many{category(u"1.10"_s, u"Sen"_s), category(u"1.1"_s, u"Tidig"_s)};
    const auto matches = rules::findCategories(many, u"1.1"_s, kDay);
    ASSERT_EQ(matches.size(), 2);
    EXPECT_EQ(matches.first().category.code, u"1.1"_s);
}

TEST(FindCategories, GivesEverythingThatCanBeChosenForNoWords)
{
    const auto all = rules::findCategories(shipped(), u"  "_s, kDay);
    EXPECT_EQ(all.size(), 25 + 1);
    EXPECT_EQ(all.first().category.code, u"1.1"_s);
    EXPECT_EQ(all.last().category.code, u"P"_s);
    EXPECT_EQ(all.last().main, all.last().category);
    for (const CategoryMatch &match : all)
        EXPECT_FALSE(match.isInDefinition);
}

TEST(FindCategories, GivesNothingForUnknownWords)
{
    EXPECT_EQ(found(u"qwerty"_s), "");
    EXPECT_EQ(found(u"bemötande qwerty"_s), "");
    EXPECT_EQ(found(u"tidsåtgång"_s), "");
}

TEST(FindCategories, RespectsTheDaysInUse)
{
    EXPECT_EQ(found(u"bemötande"_s, {2018, 12, 31}), "");
    EXPECT_EQ(found(u"bemötande"_s, {2019, 1, 1}).substr(0, 3), "3.4");

    Category old = category(u"4.3"_s, u"Gammalt"_s);
    old.validTo = QDate(2020, 12, 31);
    const QList<Category> list{category(u"4"_s, u"Sekretess"_s), old};
    EXPECT_EQ(rules::findCategories(list, u"gammalt"_s, {2020, 12, 31}).size(), 1);
    const auto later = rules::findCategories(list, {}, {2021, 1, 1});
    ASSERT_EQ(later.size(), 1); // Without sub-problems in use the main problem itself is chosen.
    EXPECT_EQ(later.first().category.code, u"4"_s);
}

TEST(FindCategories, LooksUpTheMainProblemOfTheDay)
{
    Category before = category(u"4"_s, u"Journal"_s);
    before.validTo = QDate(2020, 12, 31);
    Category after = category(u"4"_s, u"Dokumentation"_s);
    after.validFrom = QDate(2021, 1, 1);
    const QList<Category> list{before, after, category(u"4.1"_s, u"Brist"_s)};
    EXPECT_EQ(rules::findCategories(list, u"brist"_s, {2020, 6, 1}).first().main, before);
    EXPECT_EQ(rules::findCategories(list, u"brist"_s, {2021, 6, 1}).first().main, after);
    EXPECT_TRUE(rules::findCategories(list, u"journal"_s, {2021, 6, 1}).isEmpty());
}

TEST(CategoryCode, SortsByItsNumbers)
{
    QStringList codes{u"P"_s, u"10"_s, u"2.10"_s, u"2"_s, u"2.9"_s, u"1.1"_s, u"1"_s};
    std::ranges::sort(codes, rules::isCodeBefore);
    EXPECT_EQ(codes.join(u' ').toStdString(), "1 1.1 2 2.9 2.10 10 P");
    EXPECT_EQ(rules::mainCode(u"3.4"_s), u"3"_s);
    EXPECT_EQ(rules::mainCode(u"3"_s), u"3"_s);
    EXPECT_EQ(rules::mainCode({}), QString());
}
