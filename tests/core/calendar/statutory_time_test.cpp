#include "core/calendar/statutory_time.h"

#include <QLocale>
#include <algorithm>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

using Unit = Term::Unit;

std::string iso(QDate day)
{
    return day.toString(Qt::ISODate).toStdString();
}

QDate date(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

/// "start 2026-11-26, term 2026-12-24 (4), day off 2026-12-24, …", to read failures by.
std::string story(const ExplainedDate &explained)
{
    const char *const kNames[] = {"start",
                                  "term",
                                  "extended",
                                  "suspended",
                                  "reminded",
                                  "escalated",
                                  "day before",
                                  "day off",
                                  "due"};
    std::string story;
    for (const DateStep &step : explained.steps) {
        story += story.empty() ? "" : ", ";
        story += std::string(kNames[static_cast<int>(step.kind)]) + " " + iso(step.date);
        if (step.count > 0)
            story += " (" + std::to_string(step.count) + ")";
    }
    return story;
}

ErrorCode errorOf(QDate startedOn, Term term, const rules::DeadlineCount &changes = {})
{
    const auto explained = rules::deadline(startedOn, term, changes);
    EXPECT_FALSE(explained.has_value());
    return explained ? ErrorCode::StorageFailed : explained.error().code;
}

constexpr Term kFourWeeks{Unit::Weeks, 4};

DeadlineChange extendedTo(QDate until)
{
    return {.kind = DeadlineChange::Kind::Extended, .until = until};
}

DeadlineChange suspendedFor(const DatePeriod &period)
{
    return {.kind = DeadlineChange::Kind::Suspended, .period = period};
}

DeadlineChange remindedTo(QDate until, int number)
{
    return {.kind = DeadlineChange::Kind::Reminded, .until = until, .number = number};
}

} // namespace

TEST(EndOfTerm, EndsOnTheSameNamedOrNumberedDay)
{
    EXPECT_EQ(iso(*rules::endOfTerm(date("2026-11-23"), {Unit::Days, 1})), "2026-11-24");
    EXPECT_EQ(iso(*rules::endOfTerm(date("2026-11-23"), {Unit::Weeks, 2})), "2026-12-07");
    EXPECT_EQ(iso(*rules::endOfTerm(date("2026-01-15"), {Unit::Months, 1})), "2026-02-15");
    EXPECT_EQ(iso(*rules::endOfTerm(date("2026-11-30"), {Unit::Months, 14})), "2028-01-30");
}

TEST(EndOfTerm, EndsOnTheLastDayOfAMonthThatHasNoSuchNumber)
{
    EXPECT_EQ(iso(*rules::endOfTerm(date("2026-01-31"), {Unit::Months, 1})), "2026-02-28");
    EXPECT_EQ(iso(*rules::endOfTerm(date("2028-01-30"), {Unit::Months, 1})), "2028-02-29");
    EXPECT_EQ(iso(*rules::endOfTerm(date("2026-08-31"), {Unit::Months, 3})), "2026-11-30");
    EXPECT_EQ(iso(*rules::endOfTerm(date("2028-02-29"), {Unit::Months, 12})), "2029-02-28");
}

TEST(EndOfTerm, RefusesWhatIsNoTerm)
{
    EXPECT_EQ(rules::endOfTerm({}, kFourWeeks).error().code, ErrorCode::InvalidDate);
    for (const int count : {-4, 0, 1001})
        EXPECT_EQ(rules::endOfTerm(date("2026-11-23"), {Unit::Weeks, count}).error().code,
                  ErrorCode::InvalidInput);
    EXPECT_TRUE(rules::endOfTerm(date("2026-11-23"), {Unit::Weeks, 1000}));
    EXPECT_EQ(rules::endOfTerm(date("1989-12-31"), kFourWeeks).error().code,
              ErrorCode::CalendarOutOfRange);
    EXPECT_EQ(rules::endOfTerm(date("2200-12-10"), kFourWeeks).error().code,
              ErrorCode::CalendarOutOfRange);
}

TEST(Deadline, MatchesTheWorkedExamples)
{
    struct Example
    {
        const char *startedOn;
        Term term;
        const char *raw;
        const char *due;
    };
    const std::vector<Example> examples{
        {"2026-11-23", {Unit::Weeks, 4}, "2026-12-21", "2026-12-21"},
        {"2026-11-26", {Unit::Weeks, 4}, "2026-12-24", "2026-12-28"}, // julafton
        {"2026-12-03", {Unit::Weeks, 4}, "2026-12-31", "2027-01-04"}, // nyårsafton
        {"2026-12-10", {Unit::Weeks, 2}, "2026-12-24", "2026-12-28"},
        {"2026-05-21", {Unit::Weeks, 4}, "2026-06-18", "2026-06-18"},
        {"2026-05-22", {Unit::Weeks, 4}, "2026-06-19", "2026-06-22"}, // midsommarafton
        {"2026-01-31", {Unit::Months, 1}, "2026-02-28", "2026-03-02"},
        {"2026-03-20", {Unit::Weeks, 2}, "2026-04-03", "2026-04-07"}, // långfredagen
        {"2026-11-23", {Unit::Days, 28}, "2026-12-21", "2026-12-21"},
    };
    for (const Example &example : examples) {
        const auto explained = rules::deadline(date(example.startedOn), example.term);
        ASSERT_TRUE(explained) << example.startedOn;
        EXPECT_EQ(iso(explained->raw), example.raw) << story(*explained);
        EXPECT_EQ(iso(explained->due), example.due) << story(*explained);
    }
}

TEST(Deadline, TellsEveryStepOfItsWay)
{
    const auto explained = rules::deadline(date("2026-11-26"), kFourWeeks);
    ASSERT_TRUE(explained);
    const QList<DateStep> expected{
        {DateStep::Kind::Start, date("2026-11-26"), 0, Unit::Days, {}},
        {DateStep::Kind::Term, date("2026-12-24"), 4, Unit::Weeks, {}},
        {DateStep::Kind::DayOff, date("2026-12-24"), 0, Unit::Days, DayOff::ChristmasEve},
        {DateStep::Kind::DayOff, date("2026-12-25"), 0, Unit::Days, DayOff::ChristmasDay},
        {DateStep::Kind::DayOff, date("2026-12-26"), 0, Unit::Days, DayOff::BoxingDay},
        {DateStep::Kind::DayOff, date("2026-12-27"), 0, Unit::Days, DayOff::Sunday},
        {DateStep::Kind::Due, date("2026-12-28"), 0, Unit::Days, {}},
    };
    EXPECT_EQ(explained->steps, expected) << story(*explained);
}

TEST(Deadline, StaysOnADayOffWhereTheOfficeCountsPlainDays)
{
    const auto explained =
        rules::deadline(date("2026-11-26"), kFourWeeks, {.rollsToWorkingDay = false});
    ASSERT_TRUE(explained);
    EXPECT_EQ(iso(explained->due), "2026-12-24");
    EXPECT_EQ(story(*explained), "start 2026-11-26, term 2026-12-24 (4), due 2026-12-24");
}

TEST(Deadline, CountsChangesInTheirOrderThenDaysOff)
{
    const rules::DeadlineCount changes{
        .changes = {extendedTo(date("2027-01-08")),
                    extendedTo(date("2027-01-15")),
                    suspendedFor({date("2026-12-01"), date("2026-12-01")}),
                    suspendedFor({date("2026-12-10"), date("2026-12-16")})},
    };
    const auto explained = rules::deadline(date("2026-11-26"), kFourWeeks, changes);
    ASSERT_TRUE(explained);
    EXPECT_EQ(story(*explained),
              "start 2026-11-26, term 2026-12-24 (4), extended 2027-01-08, extended 2027-01-15, "
              "suspended 2027-01-16 (1), suspended 2027-01-23 (7), day off 2027-01-23, "
              "day off 2027-01-24, due 2027-01-25");
    EXPECT_EQ(iso(explained->raw), "2027-01-23");
}

TEST(Deadline, RefusesAnExtensionThatIsNotLater)
{
    EXPECT_EQ(
        errorOf(date("2026-11-26"), kFourWeeks, {.changes = {extendedTo(date("2026-12-24"))}}),
        ErrorCode::ExtensionNotLater);
    EXPECT_EQ(
        errorOf(date("2026-11-26"),
                kFourWeeks,
                {.changes = {extendedTo(date("2027-01-15")), extendedTo(date("2027-01-08"))}}),
        ErrorCode::ExtensionNotLater);
    EXPECT_EQ(errorOf(date("2026-11-26"), kFourWeeks, {.changes = {extendedTo(QDate())}}),
              ErrorCode::InvalidDate);
}

TEST(Deadline, RefusesASuspensionThatCannotBe)
{
    const std::vector<DatePeriod> impossible{
        {date("2026-12-10"), date("2026-12-09")},
        {date("2026-11-25"), date("2026-12-09")}, // before the start
        {QDate(), date("2026-12-09")},
        {date("2026-12-09"), QDate()},
    };
    for (const DatePeriod &period : impossible)
        EXPECT_EQ(errorOf(date("2026-11-26"), kFourWeeks, {.changes = {suspendedFor(period)}}),
                  ErrorCode::InvalidDate);
}

TEST(Deadline, DoesNotGuessBeyondTheCalendar)
{
    EXPECT_EQ(errorOf(date("2200-12-03"), kFourWeeks), ErrorCode::CalendarOutOfRange); // nyårsafton
    EXPECT_EQ(
        errorOf(date("2026-11-26"), kFourWeeks, {.changes = {extendedTo(date("2201-01-01"))}}),
        ErrorCode::CalendarOutOfRange);
    const DatePeriod tooLong{date("2026-12-01"), QDate(9999, 12, 31)};
    EXPECT_EQ(errorOf(date("2026-11-26"),
                      kFourWeeks,
                      {.changes = {suspendedFor(tooLong), suspendedFor(tooLong)}}),
              ErrorCode::CalendarOutOfRange);
}

TEST(Deadline, AReminderMovesOnlyToALaterDate)
{
    const auto later = rules::deadline(
        date("2026-11-26"), kFourWeeks, {.changes = {remindedTo(date("2027-01-06"), 2)}});
    ASSERT_TRUE(later);
    EXPECT_EQ(story(*later),
              "start 2026-11-26, term 2026-12-24 (4), reminded 2027-01-06 (2), "
              "day off 2027-01-06, due 2027-01-07");

    const auto earlier = rules::deadline(
        date("2026-11-26"), kFourWeeks, {.changes = {remindedTo(date("2026-12-23"), 1)}});
    ASSERT_TRUE(earlier);
    EXPECT_EQ(iso(earlier->due), "2026-12-28");
}

TEST(Deadline, PassesOverTheOfficesOwnClosedDaysOnlyWhenTold)
{
    const QList<ClosedDay> closed{{date("2026-12-28"), u"Planeringsdag"_s}};

    const auto told = rules::deadline(date("2026-11-26"), kFourWeeks, {.closedDays = closed});
    ASSERT_TRUE(told);
    EXPECT_EQ(iso(told->due), "2026-12-29");
    const DateStep &last = told->steps.at(told->steps.size() - 2);
    EXPECT_EQ(last.reason, DayOff::OfficeClosed);
    EXPECT_EQ(last.name, u"Planeringsdag"_s);

    EXPECT_EQ(iso(rules::deadline(date("2026-11-26"), kFourWeeks)->due), "2026-12-28");
    EXPECT_FALSE(rules::dayOff(date("2026-12-28"))) << "no law knows the office's own days";
}

TEST(HoursDeadline, CountsClockHoursWhereTheClockIsChanged)
{
    const auto local = [](const QDate &day, int hour) {
        return QDateTime(day, QTime(hour, 0), officeTimeZone());
    };
    // Summer time began 2026-03-29 and ended 2026-10-25, both on a Sunday.
    const auto spring = rules::hoursDeadline(local({2026, 3, 28}, 15), 24, StartEvent::Arrived);
    const auto autumn = rules::hoursDeadline(local({2026, 10, 24}, 15), 24, StartEvent::Arrived);
    const auto plain = rules::hoursDeadline(local({2026, 11, 23}, 15), 24, StartEvent::Arrived);
    ASSERT_TRUE(spring && autumn && plain);
    EXPECT_EQ(spring->steps.last().time, QTime(16, 0));
    EXPECT_EQ(autumn->steps.last().time, QTime(14, 0));
    EXPECT_EQ(plain->steps.last().time, QTime(15, 0));
    EXPECT_EQ(iso(spring->due), "2026-03-29") << "a Sunday: hours never roll";
    EXPECT_EQ(rules::hoursDeadline({}, 24, StartEvent::Arrived).error().code,
              ErrorCode::InvalidDate);
    EXPECT_EQ(rules::hoursDeadline(local({2026, 3, 28}, 15), 0, StartEvent::Arrived).error().code,
              ErrorCode::InvalidInput);
}

TEST(ChosenDate, StandsAsItIs)
{
    const auto chosen = rules::chosenDate(date("2026-12-24"), StartEvent::SetByHand);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(iso(chosen->due), "2026-12-24");
    EXPECT_EQ(rules::chosenDate({}, StartEvent::SetByHand).error().code, ErrorCode::InvalidDate);
    EXPECT_EQ(rules::chosenDate(date("2201-01-01"), StartEvent::SetByHand).error().code,
              ErrorCode::CalendarOutOfRange);
}

namespace {

constexpr int kGeneratedInputs = 1'000'000;

/// Terms and changes as an office could have them, the same ones at every run.
class Generator
{
public:
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    QDate startedOn() { return QDate(1990, 1, 1).addDays(number(0, 65'000)); }

    Term term()
    {
        switch (number(0, 2)) {
        case 0:
            return {Unit::Days, number(1, 400)};
        case 1:
            return {Unit::Weeks, number(1, 60)};
        default:
            return {Unit::Months, number(1, 24)};
        }
    }

    DatePeriod suspension(QDate startedOn)
    {
        const QDate from = startedOn.addDays(number(0, 60));
        return {from, from.addDays(number(0, 60))};
    }

private:
    std::mt19937 m_random{1930'173};
};

bool isClosed(QDate day)
{
    return rules::dayOff(day).has_value();
}

/// True when the steps from `raw` to `due` are exactly the closed days in between, each once.
bool passesOverClosedDaysOnly(const ExplainedDate &explained)
{
    QDate day = explained.raw;
    for (const DateStep &step : explained.steps) {
        if (step.kind != DateStep::Kind::DayOff)
            continue;
        if (step.date != day || step.reason != rules::dayOff(day))
            return false;
        day = day.addDays(1);
    }
    return day == explained.due && !isClosed(day);
}

} // namespace

TEST(DeadlineProperty, ALaterStartNeverGivesAnEarlierDate)
{
    Generator generate;
    for (int i = 0; i < kGeneratedInputs; ++i) {
        const QDate startedOn = generate.startedOn();
        const QDate later = startedOn.addDays(generate.number(0, 7));
        const Term term = generate.term();
        const auto first = rules::deadline(startedOn, term);
        const auto second = rules::deadline(later, term);
        ASSERT_TRUE(first && second);
        ASSERT_LE(first->due, second->due) << story(*first) << " / " << story(*second);
        ASSERT_GT(first->due, startedOn);
    }
}

TEST(DeadlineProperty, ARolledDateIsOpenAndExplainedToItsEnd)
{
    Generator generate;
    for (int i = 0; i < kGeneratedInputs; ++i) {
        const QDate startedOn = generate.startedOn();
        const auto explained = rules::deadline(startedOn, generate.term());
        ASSERT_TRUE(explained);
        ASSERT_TRUE(passesOverClosedDaysOnly(*explained)) << story(*explained);
        ASSERT_EQ(explained->steps.first().kind, DateStep::Kind::Start);
        ASSERT_EQ(explained->steps.first().date, startedOn);
        ASSERT_EQ(explained->steps.last().kind, DateStep::Kind::Due);
        ASSERT_EQ(explained->steps.last().date, explained->due) << story(*explained);
    }
}

TEST(DeadlineProperty, ExtensionsNeverShortenAndSuspensionsAddTheirDays)
{
    Generator generate;
    for (int i = 0; i < kGeneratedInputs; ++i) {
        const QDate startedOn = generate.startedOn();
        const Term term = generate.term();
        const auto plain = rules::deadline(startedOn, term);
        ASSERT_TRUE(plain);

        rules::DeadlineCount changes;
        changes.changes.append(extendedTo(plain->raw.addDays(generate.number(1, 60))));
        const auto extended = rules::deadline(startedOn, term, changes);
        ASSERT_TRUE(extended);
        ASSERT_EQ(extended->raw, changes.changes.first().until);
        ASSERT_GE(extended->due, plain->due) << story(*extended);

        const DatePeriod pause = generate.suspension(startedOn);
        changes.changes.append(suspendedFor(pause));
        const auto suspended = rules::deadline(startedOn, term, changes);
        ASSERT_TRUE(suspended);
        ASSERT_EQ(suspended->raw, extended->raw.addDays(pause.from.daysTo(pause.to) + 1))
            << story(*suspended);
        ASSERT_EQ(suspended->steps.last().date, suspended->due);
        ASSERT_FALSE(isClosed(suspended->due));
    }
}

TEST(DeadlineProperty, AnyMixOfChangesKeepsTheRules)
{
    Generator generate;
    for (int i = 0; i < kGeneratedInputs; ++i) {
        const QDate startedOn = generate.startedOn();
        const Term term = generate.term();
        rules::DeadlineCount count;
        QDate expected = *rules::endOfTerm(startedOn, term);
        for (int n = generate.number(0, 4); n > 0; --n) {
            const int days = generate.number(1, 30);
            switch (generate.number(0, 2)) {
            case 0:
                count.changes.append(extendedTo(expected.addDays(days)));
                expected = expected.addDays(days);
                break;
            case 1: {
                const QDate from = startedOn.addDays(generate.number(0, 60));
                count.changes.append(suspendedFor({from, from.addDays(days - 1)}));
                expected = expected.addDays(days);
                break;
            }
            default: {
                const QDate until = expected.addDays(days - 15);
                count.changes.append(remindedTo(until, 1));
                expected = std::max(expected, until);
                break;
            }
            }
        }
        const auto explained = rules::deadline(startedOn, term, count);
        ASSERT_TRUE(explained);
        ASSERT_EQ(explained->raw, expected) << story(*explained);
        ASSERT_TRUE(passesOverClosedDaysOnly(*explained)) << story(*explained);
        ASSERT_EQ(explained->steps.last().date, explained->due);
    }
}

TEST(DeadlineProperty, NeitherTimeZoneNorLocaleMatters)
{
    const auto deadlines = [] {
        Generator generate;
        QList<ExplainedDate> dates;
        for (int i = 0; i < 20'000; ++i)
            dates.append(*rules::deadline(generate.startedOn(), generate.term()));
        return dates;
    };
    const auto usual = deadlines();
    const QByteArray zoneBefore = qgetenv("TZ");
    const QLocale localeBefore;
    for (const char *zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"}) {
        qputenv("TZ", zone);
        tzset();
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        EXPECT_EQ(deadlines(), usual) << zone;
    }
    zoneBefore.isNull() ? qunsetenv("TZ") : qputenv("TZ", zoneBefore);
    tzset();
    QLocale::setDefault(localeBefore);
}
