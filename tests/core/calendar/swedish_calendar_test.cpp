#include "core/calendar/swedish_calendar.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <string>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

std::string iso(QDate day)
{
    return day.toString(Qt::ISODate).toStdString();
}

QDate date(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// The lines of a reference file, split at commas, without its heading; empty where there is none.
QList<QStringList> referenceRows(const QString &name)
{
    QFile file(QStringLiteral(TALAN_REFERENCE_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').sliced(1)) {
        if (!line.trimmed().isEmpty())
            rows.append(line.trimmed().split(u','));
    }
    return rows;
}

/// Nothing for an evening that is no holiday of its own (påskafton, pingstafton).
std::optional<DayOff> dayOffNamed(const QString &name)
{
    static const QHash<QString, DayOff> kByName{
        {u"lördag"_s, DayOff::Saturday},
        {u"söndag"_s, DayOff::Sunday},
        {u"nyårsdagen"_s, DayOff::NewYearsDay},
        {u"trettondedag jul"_s, DayOff::Epiphany},
        {u"långfredagen"_s, DayOff::GoodFriday},
        {u"påskdagen"_s, DayOff::EasterSunday},
        {u"annandag påsk"_s, DayOff::EasterMonday},
        {u"första maj"_s, DayOff::MayDay},
        {u"Kristi himmelsfärdsdag"_s, DayOff::AscensionDay},
        {u"nationaldagen"_s, DayOff::NationalDay},
        {u"pingstdagen"_s, DayOff::WhitSunday},
        {u"midsommarafton"_s, DayOff::MidsummerEve},
        {u"midsommardagen"_s, DayOff::MidsummerDay},
        {u"alla helgons dag"_s, DayOff::AllSaintsDay},
        {u"julafton"_s, DayOff::ChristmasEve},
        {u"juldagen"_s, DayOff::ChristmasDay},
        {u"annandag jul"_s, DayOff::BoxingDay},
        {u"nyårsafton"_s, DayOff::NewYearsEve},
    };
    const auto found = kByName.constFind(name);
    return found == kByName.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST(SwedishCalendar, KnowsEasterFromItsEarliestToItsLatestDay)
{
    const QStringList easters{u"1990-04-15"_s,
                              u"2000-04-23"_s,
                              u"2008-03-23"_s,
                              u"2019-04-21"_s,
                              u"2024-03-31"_s,
                              u"2025-04-20"_s,
                              u"2026-04-05"_s,
                              u"2027-03-28"_s,
                              u"2038-04-25"_s,
                              u"2049-04-18"_s,
                              u"2076-04-19"_s,
                              u"2100-03-28"_s,
                              u"2160-03-23"_s};
    for (const QString &easter : easters)
        EXPECT_EQ(iso(rules::easterSunday(date(easter).year())), easter.toStdString());
}

TEST(SwedishCalendar, EasterIsASundayBetween22MarchAnd25AprilInEveryYear)
{
    for (int year = kFirstCalendarYear; year <= kLastCalendarYear; ++year) {
        const QDate easter = rules::easterSunday(year);
        EXPECT_EQ(easter.dayOfWeek(), Qt::Sunday) << year;
        EXPECT_GE(easter, QDate(year, 3, 22));
        EXPECT_LE(easter, QDate(year, 4, 25));
    }
}

TEST(SwedishCalendar, ReplacedWhitMondayByTheNationalDayIn2005)
{
    EXPECT_EQ(rules::dayOff({2004, 5, 31}), DayOff::WhitMonday);
    EXPECT_EQ(rules::dayOff({2003, 6, 6}), std::nullopt);
    EXPECT_EQ(rules::dayOff({2005, 5, 16}), std::nullopt);
    EXPECT_EQ(rules::dayOff({2005, 6, 6}), DayOff::NationalDay);
}

TEST(SwedishCalendar, NamesTheHolidayRatherThanTheWeekend)
{
    EXPECT_EQ(rules::dayOff({2026, 6, 6}), DayOff::NationalDay);    // a Saturday
    EXPECT_EQ(rules::dayOff({2026, 12, 26}), DayOff::BoxingDay);    // a Saturday
    EXPECT_EQ(rules::dayOff({2028, 12, 24}), DayOff::ChristmasEve); // a Sunday
    EXPECT_EQ(rules::dayOff({2026, 5, 24}), DayOff::WhitSunday);
    EXPECT_EQ(rules::dayOff({2026, 4, 4}), DayOff::Saturday); // påskafton
    EXPECT_EQ(rules::dayOff({2026, 11, 22}), DayOff::Sunday);
    EXPECT_EQ(rules::dayOff({2008, 5, 1}), DayOff::MayDay); // and Ascension Day
}

TEST(SwedishCalendar, LeavesTheEvesThatAreOrdinaryDaysOpen)
{
    for (const QDate day :
         {QDate(2026, 4, 2), QDate(2026, 4, 30), QDate(2026, 1, 5), QDate(2026, 11, 23)})
        EXPECT_EQ(rules::dayOff(day), std::nullopt) << iso(day);
}

TEST(SwedishCalendar, FindsTheMovableSaturdaysAtBothEndsOfTheirWeek)
{
    EXPECT_EQ(rules::dayOff({2026, 6, 20}), DayOff::MidsummerDay);
    EXPECT_EQ(rules::dayOff({2027, 6, 26}), DayOff::MidsummerDay);
    EXPECT_EQ(rules::dayOff({2026, 6, 19}), DayOff::MidsummerEve);
    EXPECT_EQ(rules::dayOff({2027, 6, 25}), DayOff::MidsummerEve);
    EXPECT_EQ(rules::dayOff({2026, 10, 31}), DayOff::AllSaintsDay);
    EXPECT_EQ(rules::dayOff({2027, 11, 6}), DayOff::AllSaintsDay);
    EXPECT_EQ(rules::dayOff({2026, 6, 27}), DayOff::Saturday);
    EXPECT_EQ(rules::dayOff({2026, 11, 7}), DayOff::Saturday);
}

TEST(SwedishCalendar, HasEveryNamedDayOnceAYear)
{
    for (int year = kFirstCalendarYear; year <= kLastCalendarYear; ++year) {
        int named = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const auto reason = rules::dayOff(day);
            if (reason && reason != DayOff::Saturday && reason != DayOff::Sunday)
                ++named;
        }
        const bool isMayDayAscension = rules::easterSunday(year).addDays(39) == QDate(year, 5, 1);
        const bool isWhitNationalDay =
            year >= 2005 && rules::easterSunday(year).addDays(49) == QDate(year, 6, 6);
        EXPECT_EQ(named, 16 - (isMayDayAscension ? 1 : 0) - (isWhitNationalDay ? 1 : 0)) << year;
    }
}

TEST(SwedishCalendar, DoesNotGuessOutsideItsYears)
{
    EXPECT_TRUE(rules::calendarCovers({1990, 1, 1}));
    EXPECT_TRUE(rules::calendarCovers({2200, 12, 31}));
    for (const QDate day : {QDate(), QDate(1989, 12, 31), QDate(2201, 1, 1)}) {
        EXPECT_FALSE(rules::calendarCovers(day));
        const auto after = rules::workingDayOnOrAfter(day);
        ASSERT_FALSE(after);
        EXPECT_EQ(after.error().code, ErrorCode::CalendarOutOfRange);
    }
    EXPECT_FALSE(
        rules::workingDayOnOrAfter({2200, 12, 31}));     // nyårsafton: the next day is not known
    EXPECT_FALSE(rules::workingDayBefore({1990, 1, 2})); // nyårsdagen: the day before is not known
    EXPECT_FALSE(rules::workingDayBefore({}));
}

TEST(SwedishCalendar, StepsOverDaysOffInBothDirections)
{
    EXPECT_EQ(iso(*rules::workingDayOnOrAfter({2026, 11, 23})), "2026-11-23");
    EXPECT_EQ(iso(*rules::workingDayOnOrAfter({2026, 12, 24})), "2026-12-28");
    EXPECT_EQ(iso(*rules::workingDayOnOrAfter({2026, 2, 28})), "2026-03-02"); // year report of 2025
    EXPECT_EQ(iso(*rules::workingDayOnOrAfter({2027, 2, 28})), "2027-03-01"); // … of 2026
    EXPECT_EQ(iso(*rules::workingDayOnOrAfter({2028, 2, 29})), "2028-02-29"); // … of 2027
    EXPECT_EQ(iso(*rules::workingDayBefore({2026, 11, 23})),
              "2026-11-20"); // förvaltningslagen 22 §
    EXPECT_EQ(iso(*rules::workingDayBefore({2026, 4, 7})), "2026-04-02");
    EXPECT_EQ(iso(*rules::workingDayBefore({2026, 11, 25})), "2026-11-24");
}

TEST(SwedishCalendar, AgreesWithTheReferenceOnEveryDayFrom2010To2060)
{
    const auto rows = referenceRows(u"se-holidays.csv"_s);
    if (rows.isEmpty())
        GTEST_SKIP() << "skipped: no reference data";
    QMultiHash<QDate, DayOff> named;
    for (const QStringList &row : rows) {
        if (const auto reason = dayOffNamed(row.at(2)))
            named.insert(date(row.at(0)), *reason);
        else
            EXPECT_EQ(row.at(3), u"lordag_afton"_s) << row.at(2).toStdString();
    }
    for (QDate day(2010, 1, 1); day.year() <= 2060; day = day.addDays(1)) {
        const auto reason = rules::dayOff(day);
        if (named.contains(day))
            EXPECT_TRUE(reason && named.contains(day, *reason)) << iso(day);
        else if (day.dayOfWeek() == Qt::Saturday)
            EXPECT_EQ(reason, DayOff::Saturday) << iso(day);
        else if (day.dayOfWeek() == Qt::Sunday)
            EXPECT_EQ(reason, DayOff::Sunday) << iso(day);
        else
            EXPECT_EQ(reason, std::nullopt) << iso(day);
    }
}

TEST(SwedishCalendar, RollsEveryDayFrom2024To2032LikeTheReference)
{
    const auto rows = referenceRows(u"se-deadline-rollover-2024-2032.csv"_s);
    if (rows.isEmpty())
        GTEST_SKIP() << "skipped: no reference data";
    EXPECT_EQ(rows.size(), 3288);
    for (const QStringList &row : rows) {
        const QDate day = date(row.at(0));
        EXPECT_EQ(rules::dayOff(day), dayOffNamed(row.at(3))) << iso(day);
        EXPECT_EQ(rules::dayOff(day).has_value(), row.at(2) == "1"_L1) << iso(day);
        EXPECT_EQ(iso(*rules::workingDayOnOrAfter(day)), row.at(4).toStdString()) << iso(day);
    }
}
