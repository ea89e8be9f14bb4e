#include <gtest/gtest.h>

#include "core/providers/care_unit_store.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

class CareUnitTest : public testing::Test
{
protected:
    CareUnit add(const QString &path) { return units.findOrAdd(path).value(); }
    QStringList found(const QString &words)
    {
        QStringList names;
        for (const CareUnit &unit : rules::findUnits(units.all().value(), words))
            names.append(unit.name);
        return names;
    }

    test::OfficeFile office;
    CareUnitStore units{office.database()};
};

} // namespace

TEST_F(CareUnitTest, APathIsMadeOnTheWayAndFoundAgain)
{
    const CareUnit eken = add(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);

    EXPECT_EQ(eken.level, 3);
    EXPECT_EQ(add(u" Region Exempel / Närsjukvården/Vårdcentralen Eken "_s).id, eken.id);
    EXPECT_EQ(units.all()->size(), 3);
    EXPECT_EQ(units.find(u"Vårdcentralen Eken"_s)->id, eken.id);
    EXPECT_EQ(units.find(u"vårdcentralen"_s).error().code, ErrorCode::NotFound);
}

TEST_F(CareUnitTest, WhatIsNoPathIsRefused)
{
    for (const auto &path : {u""_s, u"/"_s, u"A//B"_s, u"A/B/C/D/E"_s, u"A/ "_s})
        EXPECT_EQ(units.findOrAdd(path).error().code, ErrorCode::InvalidInput)
            << path.toStdString();
    EXPECT_TRUE(units.all()->isEmpty());
}

TEST_F(CareUnitTest, ANameThatSeveralUnitsHaveNeedsItsPath)
{
    add(u"Region A/Akuten"_s);
    const CareUnit second = add(u"Region B/Akuten"_s);

    EXPECT_EQ(units.find(u"Akuten"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(units.find(u"Region B/Akuten"_s)->id, second.id);
}

TEST_F(CareUnitTest, TypedWordsFindByTheBeginningOfEveryWord)
{
    add(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    add(u"Region Exempel/Närsjukvården/Vårdcentralen Åsen"_s);
    add(u"Ekby kommun/Hemsjukvården"_s);

    EXPECT_EQ(found(u"vc ek"_s), (QStringList{u"Vårdcentralen Eken"_s}));
    EXPECT_EQ(found(u"EK"_s).first(), u"Vårdcentralen Eken"_s);
    EXPECT_EQ(found(u"asen"_s), QStringList());
    EXPECT_EQ(found(u"närsjuk åsen"_s), (QStringList{u"Vårdcentralen Åsen"_s}));
}

TEST(BodyKindTest, IsGuessedFromTheName)
{
    EXPECT_EQ(rules::likelyBodyKind(u"Ekby kommun"_s), BodyKind::Municipality);
    EXPECT_EQ(rules::likelyBodyKind(u"Folktandvården Exempel"_s), BodyKind::Dental);
    EXPECT_EQ(rules::likelyBodyKind(u"Läkargruppen AB"_s), BodyKind::Private);
    EXPECT_EQ(rules::likelyBodyKind(u"Region Exempel"_s), BodyKind::Region);
}
