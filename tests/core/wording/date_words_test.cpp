#include "core/wording/date_words.h"

#include <gtest/gtest.h>

#include "core/base/office_time.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

const QDate kToday(2026, 11, 23);

QDateTime officeInstant(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), officeTimeZone()).toUTC();
}

DueStep dueOn(NextStep step, QDate day)
{
    return {.step = step, .on = day, .at = {}};
}

DueStep dueAt(NextStep step, const QDateTime &at)
{
    return {.step = step, .on = officeDate(at), .at = at};
}

StatementRequest sentOn(QDate day)
{
    StatementRequest request;
    request.sentOn = day;
    return request;
}

CaseFile awaiting(QDate day)
{
    CaseFile caseFile;
    caseFile.status = CaseStatus::AwaitingAnswer;
    caseFile.next = dueOn(NextStep::AwaitAnswer, day);
    return caseFile;
}

ExplainedDate fourWeeksFrom(QDate day)
{
    return *rules::deadline(day, {Term::Unit::Weeks, 4});
}

} // namespace

TEST(DateWords, ADayIsSaidAsPeopleSayIt)
{
    EXPECT_EQ(dayText({2026, 12, 28}, kToday), u"Mon 28 Dec"_s);
    EXPECT_EQ(dayText({2027, 1, 4}, kToday), u"Mon 4 Jan 2027"_s);
    EXPECT_EQ(dayText({2026, 5, 1}, kToday), u"Fri 1 May"_s);
    EXPECT_EQ(dayText({}, kToday), QString());
    EXPECT_EQ(isoText({2026, 12, 28}), u"2026-12-28"_s);
}

TEST(DateWords, AnInstantIsOnTheOfficesClock)
{
    EXPECT_EQ(instantText(QDateTime({2026, 11, 22}, {9, 15}, Qt::UTC)), u"2026-11-22 10.15"_s);
    EXPECT_EQ(instantText(QDateTime({2026, 7, 1}, {22, 30}, Qt::UTC)), u"2026-07-02 00.30"_s);
    EXPECT_EQ(instantText({}), QString());
}

TEST(DateWords, TheDistanceOfDays)
{
    EXPECT_EQ(distanceText(kToday, kToday), u"today"_s);
    EXPECT_EQ(distanceText(kToday.addDays(1), kToday), u"tomorrow"_s);
    EXPECT_EQ(distanceText(kToday.addDays(3), kToday), u"in 3 days"_s);
    EXPECT_EQ(distanceText(kToday.addDays(-1), kToday), u"1 day late"_s);
    EXPECT_EQ(distanceText(kToday.addDays(-10), kToday), u"10 days late"_s);
    EXPECT_EQ(distanceText(QDate(), kToday), QString());
}

TEST(DateWords, TheDistanceOfHours)
{
    const QDateTime now = officeInstant(kToday, 9);
    EXPECT_EQ(distanceText(dueAt(NextStep::Confirm, now.addSecs(22 * 3600)), now), u"22 h left"_s);
    EXPECT_EQ(distanceText(dueAt(NextStep::Confirm, now.addSecs(40 * 60)), now), u"40 min left"_s);
    EXPECT_EQ(distanceText(dueAt(NextStep::Confirm, now.addSecs(-3 * 3600 - 5)), now),
              u"3 h late"_s);
    EXPECT_EQ(distanceText(dueAt(NextStep::Confirm, now.addSecs(-60)), now), u"1 min late"_s);
    EXPECT_EQ(distanceText(dueAt(NextStep::Confirm, now.addDays(-5)), now), u"5 days late"_s);
    EXPECT_EQ(distanceText(dueOn(NextStep::FirstContact, kToday.addDays(2)), now), u"in 2 days"_s);
}

TEST(DateWords, TheHeadlineSaysWhoseMoveItIsAndUntilWhen)
{
    const QDateTime now = officeInstant({2026, 11, 26}, 9);
    EXPECT_EQ(headline(awaiting({2026, 12, 28}), {sentOn({2026, 11, 26})}, now),
              u"Awaiting answer · by Mon 28 Dec (4 weeks, moved by Christmas Eve)"_s);
    EXPECT_EQ(headline(awaiting({2026, 12, 21}), {sentOn({2026, 11, 23})}, now),
              u"Awaiting answer · by Mon 21 Dec (4 weeks)"_s);
    EXPECT_EQ(headline(awaiting({2026, 12, 21}),
                       {sentOn({2026, 11, 23})},
                       officeInstant({2026, 12, 31}, 9)),
              u"Awaiting answer · was to answer by Mon 21 Dec (10 days late)"_s);

    CaseFile fresh;
    fresh.next = dueAt(NextStep::Confirm, officeInstant({2026, 11, 27}, 7));
    EXPECT_EQ(headline(fresh, {}, now), u"Confirm · by Fri 27 Nov 07.00 (22 h left)"_s);
    fresh.next = dueOn(NextStep::Close, {2026, 11, 26});
    EXPECT_EQ(headline(fresh, {}, now), u"Close the case · by Thu 26 Nov (today)"_s);
}

TEST(DateWords, OnlyAProviderWasToAnswer)
{
    const QDateTime now = officeInstant({2026, 12, 1}, 9);
    CaseFile late;
    late.next = dueOn(NextStep::OwnStep, {2026, 11, 30});
    EXPECT_TRUE(headline(late, {}, now).contains(u" · was due Mon 30 Nov (1 day late)"_s));
    late.next = dueOn(NextStep::Close, {2026, 11, 30});
    EXPECT_EQ(headline(late, {}, now), u"Close the case · was due Mon 30 Nov (1 day late)"_s);
    late.next = dueOn(NextStep::Decide, {2026, 11, 30});
    EXPECT_TRUE(headline(late, {}, now).contains(u" · was to answer by Mon 30 Nov (1 day late)"_s));
}

TEST(DateWords, TheHeadlineFollowsTheRequestThatComesFirst)
{
    const QDateTime now = officeInstant({2026, 11, 30}, 9);
    StatementRequest extended = sentOn({2026, 11, 2});
    extended.extensions.append(
        {.grantedOn = {2026, 11, 20}, .until = {2026, 12, 4}, .askedBy = {}, .reason = {}});
    StatementRequest answered = sentOn({2026, 10, 1});
    answered.answeredOn = QDate(2026, 10, 20);
    EXPECT_EQ(headline(awaiting({2026, 12, 4}), {answered, sentOn({2026, 11, 23}), extended}, now),
              u"Awaiting answer · by Fri 4 Dec (extended)"_s);

    extended.reminders.append({.number = 1, .sentOn = {2026, 12, 7}, .newDueOn = {2026, 12, 14}});
    EXPECT_EQ(headline(awaiting({2026, 12, 14}), {extended}, officeInstant({2026, 12, 8}, 9)),
              u"Awaiting answer · by Mon 14 Dec (reminder 1)"_s);
}

TEST(DateWords, ACaseHasAnAgeInDays)
{
    CaseFile caseFile;
    caseFile.receivedAt = officeInstant({2026, 10, 12}, 8);
    EXPECT_EQ(ageText(caseFile, {2026, 10, 12}), u"came in today"_s);
    EXPECT_EQ(ageText(caseFile, {2026, 10, 13}), u"1 day old"_s);
    EXPECT_EQ(ageText(caseFile, kToday), u"42 days old"_s);
    caseFile.closedAt = officeInstant({2026, 11, 2}, 8);
    EXPECT_EQ(ageText(caseFile, kToday), u"was open 21 days"_s);
    caseFile.closedAt = officeInstant({2026, 10, 12}, 16);
    EXPECT_EQ(ageText(caseFile, kToday), u"was open less than a day"_s);
}

TEST(DateWords, TheHeadlineOfAClosedCaseSaysWhy)
{
    CaseFile closed;
    closed.status = CaseStatus::Closed;
    closed.closedAt = officeInstant({2026, 11, 20}, 14);
    closed.closing = Closing{};
    EXPECT_EQ(headline(closed, {}, officeInstant(kToday, 9)),
              u"Closed Fri 20 Nov · Satisfied with the answer"_s);
}

TEST(DateWords, TheExplanationOfADateThatWasMoved)
{
    const ExplainedDate date = fourWeeksFrom({2026, 11, 26});
    EXPECT_EQ(
        explanationText(date),
        u"4 weeks from 2026-11-26 = 2026-12-24, Christmas Eve, Christmas Day, Boxing Day, Sunday "
        u"→ Monday 2026-12-28 (Act 1930:173, section 2)"_s);
    const QStringList lines = explanationLines(date);
    ASSERT_EQ(lines.size(), 7);
    EXPECT_EQ(lines.first(), u"The clock starts 2026-11-26"_s);
    EXPECT_EQ(lines.at(1), u"4 weeks from 2026-11-26 = 2026-12-24"_s);
    EXPECT_EQ(lines.at(2), u"2026-12-24 is Christmas Eve"_s);
    EXPECT_EQ(lines.last(), u"→ Monday 2026-12-28 (Act 1930:173, section 2)"_s);
}

TEST(DateWords, ADateThatWasNotMovedNeedsNoLaw)
{
    EXPECT_EQ(explanationText(fourWeeksFrom({2026, 11, 23})),
              u"4 weeks from 2026-11-23 = 2026-12-21 → Monday 2026-12-21"_s);
}

TEST(DateWords, ExtensionsSuspensionsAndRemindersAreTold)
{
    const auto date = rules::deadline(
        {2026, 11, 2},
        {Term::Unit::Days, 1},
        {.changes = {
             {.kind = DeadlineChange::Kind::Extended, .until = {2026, 11, 20}},
             {.kind = DeadlineChange::Kind::Suspended, .period = {{2026, 11, 3}, {2026, 11, 5}}}}});
    ASSERT_TRUE(date);
    EXPECT_EQ(
        explanationText(*date),
        u"1 day from 2026-11-02 = 2026-11-03, extended to 2026-11-20, "
        u"the clock stood still for 3 days from 2026-11-03 = 2026-11-23 → Monday 2026-11-23"_s);
    const DateStep reminded{.kind = DateStep::Kind::Reminded,
                            .date = {2026, 12, 7},
                            .count = 2,
                            .unit = Term::Unit::Days,
                            .reason = {}};
    EXPECT_EQ(stepText(reminded, nullptr), u"reminder 2: new date 2026-12-07"_s);
}
