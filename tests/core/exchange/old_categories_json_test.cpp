#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include "core/cases/old_categories.h"
#include "core/exchange/case_export.h"
#include "core/exchange/case_import.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

QByteArray caseWith(const QByteArray &oldCategories)
{
    return R"({"kind":"patient","channel":"letter","narrative":"Gammalt ärende.","old_categories":)" +
           oldCategories + '}';
}

Error refused(const QByteArray &oldCategories)
{
    const auto read = readCases(caseWith(oldCategories));
    EXPECT_FALSE(read);
    return read ? Error() : read.error();
}

} // namespace

TEST(OldCategoriesJson, AreShownAsTheyWereGivenAndReadAgain)
{
    test::OfficeFile office;
    const auto read = readCases(caseWith(
        R"([{"main":"Omvårdnad"},{"main":"Organisation och tillgänglighet","sub":"Kö"}])"));
    ASSERT_TRUE(read) << read.error().subject.toStdString();
    const CaseFile caseFile = test::registered(office.work(), read->first());
    const auto shown = caseJson(readCaseRecord(office.work(), caseFile.id).value()).value();
    const QJsonArray given = shown[u"old_categories"].toArray();
    EXPECT_EQ(given,
              (QJsonArray{QJsonObject{{u"main"_s, u"Omvårdnad"_s}, {u"sub"_s, u""_s}},
                          QJsonObject{{u"main"_s, u"Organisation och tillgänglighet"_s},
                                      {u"sub"_s, u"Kö"_s}}}));
    EXPECT_EQ(shown[u"problems"][0][u"code"].toString(), u"1.5"_s);
    EXPECT_EQ(shown[u"old_category_codes"][0][u"mapped_by"].toString(), u"rule"_s);
    EXPECT_TRUE(shown[u"old_category_codes"][1][u"code"].isNull());
    EXPECT_TRUE(shown[u"old_category_codes"][1][u"mapped_by"].isNull());
    const auto again = readCases(caseWith(QJsonDocument(given).toJson()));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->first().oldCategories, read->first().oldCategories);

    const auto queue = categoryQueue(office.database(), office.work().today(), 1).value();
    ASSERT_TRUE(chooseCategory(office.work(), queue.first.first().id, u"6.2"_s));
    const auto later = caseJson(readCaseRecord(office.work(), caseFile.id).value()).value();
    EXPECT_EQ(later[u"old_categories"].toArray(), given);
    EXPECT_EQ(later[u"old_category_codes"][1][u"code"].toString(), u"6.2"_s);
    EXPECT_EQ(later[u"old_category_codes"][1][u"mapped_by"].toString(), u"person"_s);
}

TEST(OldCategoriesJson, NameTheMemberThatIsWrong)
{
    EXPECT_EQ(refused(R"([{"sub":"Kö"}])").subject, u"old_categories[0].main"_s);
    EXPECT_EQ(refused(R"([{"sub":"Kö"}])").code, ErrorCode::MissingField);
    EXPECT_EQ(refused(R"([{"main":"A","code":"1"}])").code, ErrorCode::UnknownMember);
    EXPECT_EQ(refused(R"(["A"])").subject, u"old_categories[0]"_s);
    EXPECT_EQ(refused(R"({"main":"A"})").code, ErrorCode::InvalidInput);
    EXPECT_EQ(refused(R"([{"main":7}])").subject, u"old_categories[0].main"_s);
}
