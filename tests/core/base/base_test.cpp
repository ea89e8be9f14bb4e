#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/base/field_text.h"
#include "core/base/office_time.h"
#include "core/base/swedish_sort_key.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

TEST(OfficeTimeTest, IsStockholmWhateverTheMachineIsSetTo)
{
    const QDateTime summer = instantFromIso(u"2026-07-01T00:30:00+02:00"_s).value();

    EXPECT_EQ(officeDate(summer), QDate(2026, 7, 1));
    EXPECT_EQ(isoWithOffset(summer), u"2026-07-01T00:30:00+02:00"_s);
    EXPECT_EQ(storedInstant(summer), u"2026-06-30T22:30:00.000Z"_s);
    EXPECT_EQ(instantFromStored(storedInstant(summer)), summer);
}

TEST(OfficeTimeTest, AnInstantWithoutOffsetIsOfficeTime)
{
    EXPECT_EQ(instantFromIso(u"2026-11-20T10:15:00"_s),
              instantFromIso(u"2026-11-20T10:15:00+01:00"_s));
    EXPECT_EQ(instantFromIso(u"2026-11-20 10:15"_s), instantFromIso(u"2026-11-20T09:15:00Z"_s));
    EXPECT_EQ(instantFromIso(u"2026-11-20"_s), instantFromIso(u"2026-11-20T00:00:00+01:00"_s));
}

TEST(OfficeTimeTest, WhatIsNoRealDateIsRefused)
{
    for (const auto &text : {u"2026-02-30"_s,
                             u"2026-13-01"_s,
                             u"26-01-01"_s,
                             u"2026-1-1"_s,
                             u"20260101"_s,
                             u"0001-01-01"_s,
                             u"2026-11-20T25:00:00Z"_s,
                             u"2026-11-20T10:15:00+01:00; DROP"_s,
                             u""_s,
                             u"i går"_s}) {
        EXPECT_FALSE(instantFromIso(text)) << text.toStdString();
        EXPECT_FALSE(dateFromIso(text)) << text.toStdString();
    }
}

TEST(OfficeTimeTest, DaysBeginAtMidnightAlsoWhereClocksChange)
{
    EXPECT_EQ(storedInstant(startOfOfficeDay({2026, 3, 29})), u"2026-03-28T23:00:00.000Z"_s);
    EXPECT_EQ(storedInstant(startOfOfficeDay({2026, 3, 30})), u"2026-03-29T22:00:00.000Z"_s);
}

TEST(ClockTest, StandsStillWhenFixed)
{
    const Clock clock = Clock::fixedAt(instantFromIso(u"2026-12-31T23:30:00+01:00"_s).value());

    EXPECT_EQ(clock.today(), QDate(2026, 12, 31));
    EXPECT_EQ(clock.now(), clock.now());
}

TEST(FieldTextTest, PastedHarmIsTakenOutAndTheTextStays)
{
    EXPECT_EQ(cleanLine(u"  Åsa\t\r\nÖhman\u0007 "_s), u"Åsa Öhman"_s);
    EXPECT_EQ(cleanText(u"rad ett  \r\n\r\nrad två\u2028tre\n\n"_s), u"rad ett\n\nrad två\ntre"_s);
    EXPECT_EQ(cleanLine(u"abc\u202Ecba\u2066x"_s), u"abccbax"_s);
    EXPECT_EQ(cleanLine(u"A\u030Asa"_s), u"Åsa"_s) << "composed, so that it is found again";
    EXPECT_EQ(cleanText(u"<script>alert('x')</script> 😀"_s), u"<script>alert('x')</script> 😀"_s);
    EXPECT_EQ(cleanLine(QString(QChar(0xD83D)) + u"x"_s), u"\uFFFDx"_s)
        << "half an emoji is seen, not lost";
}

TEST(SwedishSortKeyTest, OrdersAsASwedishRegisterDoes)
{
    const QStringList right{u"andersson"_s,
                            u"Bengt"_s,
                            u"Eken"_s,
                            u"Éva"_s,
                            u"Vårdcentral 2"_s,
                            u"Vårdcentral 10"_s,
                            u"zebra"_s,
                            u"Åberg"_s,
                            u"ängen"_s,
                            u"Öhman"_s};
    QStringList sorted = right;
    std::ranges::reverse(sorted);
    std::ranges::sort(sorted, {}, swedishSortKey);

    EXPECT_EQ(sorted, right);
}
