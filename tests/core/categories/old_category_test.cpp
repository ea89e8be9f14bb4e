#include "core/categories/old_category.h"

#include <ostream>

#include <gtest/gtest.h>

#include "core/categories/category_store.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

const QDate kDay(2026, 11, 23);

OldCategoryMapping mapped(const QString &main, const QString &sub = {}, QDate on = kDay)
{
    static const auto oldMains = CategoryStore::shipped(ReferenceList::OldProblem).value();
    static const auto problems = CategoryStore::shippedProblems().value();
    return rules::nationalCodeOf({.main = main, .sub = sub}, oldMains, problems, on);
}

struct Row
{
    const char16_t *main;
    const char16_t *sub;
    const char16_t *code; ///< Empty: a person has to choose.
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << QString::fromUtf16(row.main).toStdString() << " / "
         << QString::fromUtf16(row.sub).toStdString();
}

class OldCategoryTable : public testing::TestWithParam<Row>
{};

} // namespace

TEST_P(OldCategoryTable, GivesTheNationalCodeOrLeavesTheChoice)
{
    const Row row = GetParam();
    const auto mapping = mapped(QString::fromUtf16(row.main), QString::fromUtf16(row.sub));
    EXPECT_EQ(mapping.code, QString::fromUtf16(row.code));
    EXPECT_EQ(mapping.code.isEmpty(), !mapping.proposals.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    MappingTable,
    OldCategoryTable,
    testing::Values(
        // Vård och behandling: 1.x by name, 2.1 for the result, 1 alone without a sub-category.
        Row{u"Vård och behandling", u"", u"1"},
        Row{u"Vård och behandling", u"resultat/komplikation", u"2.1"},
        Row{u"Vård och behandling", u"Resultat", u"2.1"},
        Row{u"Vård och behandling", u"Komplikation", u"2.1"},
        Row{u"Vård och behandling", u"Komplikationer", u"2.1"},
        Row{u"Vård och behandling", u"Undersökning/bedömning", u"1.1"},
        Row{u"Vård och behandling", u"Undersökning", u"1.1"},
        Row{u"Vård och behandling", u"Bedömning", u"1.1"},
        Row{u"Vård och behandling", u"Diagnos", u"1.2"},
        Row{u"vård och BEHANDLING ", u"behandling", u"1.3"},
        Row{u"Vård och behandling", u"Läkemedel", u"1.4"},
        Row{u"Vård och behandling", u"Omvårdnad", u"1.5"},
        Row{u"Vård och behandling", u"Ny medicinsk bedömning", u"1.6"},
        Row{u"Vård och behandling", u"Diagnos/behandling", u""},
        Row{u"Vård och behandling", u"Remiss", u""},
        // Omvårdnad is 1.5, whatever stands behind it.
        Row{u"Omvårdnad", u"", u"1.5"},
        Row{u"Omvårdnad", u"Trycksår", u"1.5"},
        Row{u"Omvårdnad", u"Diagnos", u"1.5"},
        // Kommunikation by name.
        Row{u"Kommunikation", u"", u"3"},
        Row{u"Kommunikation", u"Information", u"3.1"},
        Row{u"Kommunikation", u"Delaktig", u"3.2"},
        Row{u"Kommunikation", u"Samtycke", u"3.3"},
        Row{u"Kommunikation", u"Bemötande", u"3.4"},
        Row{u"Kommunikation", u"Delaktighet och samtycke", u""},
        Row{u"Kommunikation", u"Tolk", u""},
        // Patientjournal och sekretess by the sub-category.
        Row{u"Patientjournal och sekretess", u"", u"4"},
        Row{u"Patientjournal och sekretess", u"Patientjournal", u"4.1"},
        Row{u"Patientjournal och sekretess", u"Bruten sekretess", u"4.2"},
        Row{u"Patientjournal och sekretess", u"Dataintrång", u"4.2"},
        Row{u"Patientjournal och sekretess", u"Loggar", u""},
        // One to one.
        Row{u"Ekonomi", u"", u"5"},
        Row{u"Ekonomi", u"Patientavgift", u"5.1"},
        Row{u"Ekonomi", u"Resor", u"5"},
        Row{u"Vårdansvar", u"", u"7"},
        Row{u"Vårdansvar", u"Något annat", u"7"},
        Row{u"Administrativ hantering", u"", u"8"},
        Row{u"Administrativ hantering", u"Intyg", u"8.2"},
        Row{u"Övrigt", u"", u"9"},
        Row{u"Övrigt", u"Övrigt", u"9.1"},
        // Organisation och tillgänglighet went two ways: only the sub-category decides.
        Row{u"Organisation och tillgänglighet", u"", u""},
        Row{u"Organisation och tillgänglighet", u"Väntetid", u"6.2"},
        Row{u"Organisation och tillgänglighet", u"Väntetider", u"6.2"},
        Row{u"Organisation och tillgänglighet", u"Tillgänglighet till vården", u"6.1"},
        Row{u"Organisation och tillgänglighet", u"Tillgänglighet", u"6"},
        Row{u"Organisation och tillgänglighet", u"Organisation", u"7"},
        Row{u"Organisation och tillgänglighet", u"Fritt vårdsökande", u"7.1"},
        Row{u"Organisation och tillgänglighet", u"Fast vårdkontakt", u"7.2"},
        Row{u"Organisation och tillgänglighet", u"Hygien/miljö", u"7.5"},
        Row{u"Organisation och tillgänglighet", u"Hygien/väntetider", u""},
        Row{u"Organisation och tillgänglighet", u"Vård", u""},
        Row{u"Organisation och tillgänglighet", u"Parkering", u""},
        // Nobody knows what this is.
        Row{u"Bemötandefrågor", u"Bemötande", u""}));

TEST(OldCategory, ProposesWhatTheMainCategoryBecame)
{
    EXPECT_EQ(mapped(u"Organisation och tillgänglighet"_s).proposals,
              (QStringList{u"6.1"_s, u"6.2"_s, u"7.1"_s, u"7.2"_s, u"7.3"_s, u"7.4"_s, u"7.5"_s}));
    EXPECT_EQ(
        mapped(u"Organisation och tillgänglighet"_s, u"Parkering, teknik"_s).proposals.first(),
        u"7.5"_s);
    EXPECT_EQ(mapped(u"Klagomål på bemötande"_s).proposals, QStringList{u"3.4"_s});
    EXPECT_LE(mapped(u"Kommunikation"_s, u"vård behandling organisation"_s).proposals.size(), 9);
}

TEST(OldCategory, IsKnownByTheWordsOfTheOffice)
{
    auto oldMains = CategoryStore::shipped(ReferenceList::OldProblem).value();
    const auto problems = CategoryStore::shippedProblems().value();
    oldMains[1].label = u"Vård och omsorg"_s;
    EXPECT_EQ(
        rules::nationalCodeOf({.main = u"Vård och omsorg"_s, .sub = {}}, oldMains, problems, kDay)
            .code,
        u"1.5"_s);
    oldMains.append({.code = u"10"_s,
                     .label = u"Eget"_s,
                     .definition = {},
                     .validFrom = {1999, 1, 1},
                     .validTo = {2018, 12, 31},
                     .isNational = false});
    EXPECT_TRUE(rules::nationalCodeOf({.main = u"Eget"_s, .sub = {}}, oldMains, problems, kDay)
                    .code.isEmpty());
}

TEST(OldCategory, NeverGetsACodeThatIsNotInForce)
{
    EXPECT_EQ(mapped(u"Omvårdnad"_s, {}, {2018, 12, 31}).code, QString());
    auto problems = CategoryStore::shippedProblems().value();
    for (Category &problem : problems) {
        if (problem.code == u"1.5"_s)
            problem.validTo = kDay.addDays(-1);
    }
    const auto mapping =
        rules::nationalCodeOf({.main = u"Omvårdnad"_s, .sub = u"Trycksår"_s},
                              CategoryStore::shipped(ReferenceList::OldProblem).value(),
                              problems,
                              kDay);
    EXPECT_EQ(mapping.code, QString());
}
