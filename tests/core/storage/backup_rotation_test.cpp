#include "core/storage/backup_rotation.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "core/base/office_time.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace talan;
using storage::KeepReason;
using storage::rules::backupsToKeep;
using storage::rules::isBackupDue;

namespace {

QList<QDateTime> keptOf(const QList<QDateTime> &all)
{
    const auto reasons = backupsToKeep(all);
    QList<QDateTime> kept;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (reasons.at(i))
            kept.append(all.at(i));
    }
    return kept;
}

/// A backup at noon on each of `count` days, the last one on `last`.
QList<QDateTime> daily(int count, QDate last)
{
    QList<QDateTime> all;
    for (int i = count - 1; i >= 0; --i)
        all.append(test::at(last.addDays(-i)));
    return all;
}

/// Backups as offices make them: some days several, some weeks none, in no order.
QList<QDateTime> randomBackups(std::minstd_rand &random)
{
    std::uniform_int_distribution count(0, 300);
    std::uniform_int_distribution day(0, 900);
    std::uniform_int_distribution minute(0, 24 * 60 - 1);
    QList<QDateTime> all;
    for (int left = count(random); left > 0; --left) {
        const QDateTime midnight = startOfOfficeDay(QDate(2024, 6, 1).addDays(day(random)));
        all.append(midnight.addSecs(qint64{60} * minute(random)));
    }
    return all;
}

qsizetype countOnNewestDay(const QList<QDateTime> &all)
{
    const QDate newest = officeDate(*std::ranges::max_element(all));
    return std::ranges::count(all, newest, officeDate);
}

} // namespace

TEST(BackupRotationTest, OneADayForAYearKeepsFourteenDaysEightWeeksAndTwelveMonths)
{
    const QDate friday(2026, 11, 27);

    const auto kept = keptOf(daily(400, friday));

    // 14 days back to the 14th; the weeks of those are two whole ones and the end of a third;
    // Sundays of the six weeks before; the last days of the ten months before, of which the last
    // Sundays of none are one.
    for (int i = 0; i < 14; ++i)
        EXPECT_TRUE(kept.contains(test::at(friday.addDays(-i)))) << i;
    EXPECT_FALSE(kept.contains(test::at(friday.addDays(-14))));
    for (const QDate sunday : {QDate(2026, 11, 8), QDate(2026, 10, 11)})
        EXPECT_TRUE(kept.contains(test::at(sunday))) << qPrintable(sunday.toString(Qt::ISODate));
    EXPECT_FALSE(kept.contains(test::at(QDate(2026, 10, 4)))) << "the ninth week";
    for (const QDate monthEnd : {QDate(2026, 10, 31), QDate(2026, 2, 28), QDate(2025, 12, 31)})
        EXPECT_TRUE(kept.contains(test::at(monthEnd)));
    EXPECT_FALSE(kept.contains(test::at(QDate(2025, 11, 30)))) << "the thirteenth month";
}

TEST(BackupRotationTest, WeeksAreIsoWeeksAlsoOverTheTurnOfTheYear)
{
    // Week 53 of 2026 goes from Monday 28 December to Sunday 3 January 2027.
    const QList<QDateTime> week53{test::at(QDate(2026, 12, 28)), test::at(QDate(2027, 1, 3))};
    QList<QDateTime> all = week53;
    all.append(daily(14, QDate(2027, 2, 20)));

    const auto reasons = backupsToKeep(all);

    EXPECT_EQ(reasons.at(0), KeepReason::Monthly) << "the last of December, not of a week";
    EXPECT_EQ(reasons.at(1), KeepReason::Weekly);
}

TEST(BackupRotationTest, DaysAreTheOfficesOwn)
{
    // Half an hour apart, over midnight in Stockholm; the same day in UTC.
    const QList<QDateTime> all{test::at(QDate(2026, 11, 26), 23, 45),
                               test::at(QDate(2026, 11, 27), 0, 15)};
    EXPECT_EQ(keptOf(all).size(), 2);
    const auto reasons = backupsToKeep(all);
    EXPECT_EQ(reasons.at(0), KeepReason::Daily);
    EXPECT_EQ(reasons.at(1), KeepReason::NewestDay);
}

TEST(BackupRotationTest, WhatWasMadeByHandTodayStaysToday)
{
    QList<QDateTime> all = daily(3, QDate(2026, 11, 26));
    all.append(test::at(QDate(2026, 11, 27), 9));
    all.append(test::at(QDate(2026, 11, 27), 14));
    EXPECT_EQ(keptOf(all), all);

    all.append(test::at(QDate(2026, 11, 28), 9));
    EXPECT_FALSE(keptOf(all).contains(test::at(QDate(2026, 11, 27), 9))) << "but not tomorrow";
}

TEST(BackupRotationTest, AClosedSummerCostsNoBackup)
{
    const QList<QDateTime> june = daily(13, QDate(2026, 6, 26));
    QList<QDateTime> all = june;
    all.append(test::at(QDate(2026, 8, 17)));
    EXPECT_EQ(keptOf(all), all) << "days without a backup do not push out days that have one";
}

TEST(BackupRotationTest, HoldsForAnyBackups)
{
    std::minstd_rand random(4711);
    for (int round = 0; round < 300; ++round) {
        QList<QDateTime> all = randomBackups(random);
        const auto kept = keptOf(all);
        if (all.isEmpty()) {
            EXPECT_TRUE(kept.isEmpty());
            continue;
        }
        EXPECT_TRUE(kept.contains(*std::ranges::max_element(all))) << "the newest is never removed";
        EXPECT_LE(kept.size(), 34 + countOnNewestDay(all));
        EXPECT_EQ(keptOf(kept), kept) << "a second look removes nothing more";

        QList<QDateTime> shuffled = all;
        std::ranges::shuffle(shuffled, random);
        auto keptShuffled = keptOf(shuffled);
        auto keptSorted = kept;
        std::ranges::sort(keptShuffled);
        std::ranges::sort(keptSorted);
        EXPECT_EQ(keptShuffled, keptSorted) << "the order they are told in does not matter";
    }
}

TEST(BackupRotationTest, MakingOneADayNeverLosesTheLatestMonths)
{
    // The rule run every day for two years, each time on what it left the day before.
    QList<QDateTime> folder;
    for (QDate day(2025, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
        folder.append(test::at(day));
        folder = keptOf(folder);
        ASSERT_LE(folder.size(), 35);
    }
    for (int month = 2; month <= 12; ++month) {
        const QDate last = QDate(2026, month, 1).addMonths(1).addDays(-1);
        EXPECT_TRUE(folder.contains(test::at(last))) << month;
    }
}

TEST(BackupDueTest, IsDueWhenTheLatestIsOlderThanTheInterval)
{
    const QDateTime now = test::aMonday();
    EXPECT_TRUE(isBackupDue({}, 24, now));
    EXPECT_FALSE(isBackupDue({now.addSecs(-23 * 3600)}, 24, now));
    EXPECT_TRUE(isBackupDue({now.addSecs(-24 * 3600)}, 24, now));
    EXPECT_FALSE(isBackupDue({now.addDays(-9), now.addSecs(-60)}, 1, now));
    EXPECT_FALSE(isBackupDue({now.addSecs(120)}, 24, now)) << "another machine's clock is ahead";
}

TEST(BackupDueTest, ABackupFromTheFutureDoesNotKeepNewOnesAway)
{
    const QDateTime now = test::aMonday();
    EXPECT_TRUE(isBackupDue({now.addYears(1)}, 24, now));
}
