#include "ui/shell/date_watch.h"

#include <gtest/gtest.h>

#include "core/wording/language.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

const QDate kToday(2026, 11, 23);

CaseRow aRow(qint64 id, NextStep step, QDate on, const QDateTime &at = {})
{
    CaseRow row;
    row.id = CaseId(id);
    row.number = u"PN 2026-%1"_s.arg(id, 4, 10, QLatin1Char('0'));
    row.title = u"Väntan på besked"_s;
    row.patient = u"Åsa Öberg"_s;
    row.patientShown = PatientShown::Named;
    row.unit = u"VC Eken"_s;
    row.next = DueStep{.step = step, .on = on, .at = at};
    return row;
}

class DateWatchTest : public testing::Test
{
protected:
    DateWatchTest() { useLanguage(Language::English); }

    void add(NextStep step, QDate on, const QDateTime &at = {})
    {
        rows.append(aRow(rows.size() + 1, step, on, at));
    }
    DateNews look(DateWatch &watch, const QDateTime &now) const
    {
        return watch.look(watchedDates(rows, settings), now);
    }
    /// The words of what is new after the first look of the day.
    QString toldAfter(const QDateTime &first, const QDateTime &then) const
    {
        DateWatch watch;
        look(watch, first);
        const DateNews news = look(watch, then);
        return news.isEmpty() ? QString() : noticeOf(news, kToday).text;
    }

    OfficeSettings settings;
    QList<CaseRow> rows;
    QDateTime morning = test::at(kToday, 8, 0);
};

TEST_F(DateWatchTest, BeginsTheDayWithCountsOnly)
{
    add(NextStep::AwaitAnswer, QDate(2026, 11, 20));
    add(NextStep::AwaitAnswer, QDate(2026, 11, 22));
    add(NextStep::Decide, QDate(2026, 11, 19));
    add(NextStep::AwaitAnswer, kToday);
    add(NextStep::Confirm, kToday, test::at(kToday, 15, 0));
    add(NextStep::Confirm, QDate(2026, 11, 24), test::at(QDate(2026, 11, 24), 9, 0));
    add(NextStep::FirstContact, kToday);
    add(NextStep::Close, QDate(2026, 11, 1));
    DateWatch watch;
    const DateNews news = look(watch, morning);
    ASSERT_TRUE(news.morning);
    EXPECT_EQ(news.morning->lateAnswers, 3);
    EXPECT_EQ(news.morning->toConfirm, 1);
    EXPECT_EQ(news.morning->toContact, 1);
    EXPECT_EQ(news.morning->lateSteps, 1);
    const Notice notice = noticeOf(news, kToday);
    EXPECT_TRUE(notice.text.contains(u"3 answers are late"_s)) << notice.text.toStdString();
    EXPECT_TRUE(notice.text.contains(u"1 case is to be confirmed today"_s));
    EXPECT_FALSE(notice.text.contains(u"PN "_s));
}

TEST_F(DateWatchTest, IsSilentWhenThereIsNothing)
{
    add(NextStep::AwaitAnswer, QDate(2026, 12, 24));
    DateWatch watch;
    EXPECT_TRUE(look(watch, morning).isEmpty());
    EXPECT_TRUE(look(watch, morning.addSecs(60)).isEmpty());
}

TEST_F(DateWatchTest, TellsADateThatPassesOnce)
{
    add(NextStep::Confirm, kToday, test::at(kToday, 10, 0));
    DateWatch watch;
    look(watch, morning);
    EXPECT_FALSE(watch.isDue(test::at(kToday, 9, 59)));
    EXPECT_TRUE(watch.isDue(test::at(kToday, 10, 1)));
    const DateNews news = look(watch, test::at(kToday, 10, 1));
    EXPECT_EQ(noticeOf(news, kToday).text, u"PN 2026-0001 should have been confirmed by now"_s);
    EXPECT_FALSE(watch.isDue(test::at(kToday, 10, 2)));
    EXPECT_TRUE(look(watch, test::at(kToday, 10, 2)).isEmpty());
}

TEST_F(DateWatchTest, TellsAnAnswerThatIsLateAtMidnight)
{
    add(NextStep::AwaitAnswer, kToday);
    EXPECT_EQ(toldAfter(morning, test::at(kToday, 23, 59)), QString());
    EXPECT_EQ(toldAfter(morning, test::at(kToday.addDays(1), 0, 0)),
              u"PN 2026-0001: the answer is late"_s);
}

TEST_F(DateWatchTest, TellsNothingThatWasOverBefore)
{
    add(NextStep::AwaitAnswer, QDate(2026, 11, 1));
    DateWatch watch;
    look(watch, morning);
    // Somebody registers today what should have been confirmed yesterday: no news to them.
    add(NextStep::Confirm, QDate(2026, 11, 22), test::at(QDate(2026, 11, 22), 9, 0));
    EXPECT_TRUE(look(watch, morning.addSecs(60)).isEmpty());
}

TEST_F(DateWatchTest, TellsNothingOfWhatWasDoneInTime)
{
    add(NextStep::Confirm, kToday, test::at(kToday, 10, 0));
    DateWatch watch;
    look(watch, morning);
    rows.clear();
    EXPECT_TRUE(look(watch, test::at(kToday, 10, 1)).isEmpty());
}

TEST_F(DateWatchTest, ATakenBackChangeIsNotToldAgain)
{
    add(NextStep::Confirm, kToday, test::at(kToday, 10, 0));
    DateWatch watch;
    look(watch, morning);
    EXPECT_FALSE(look(watch, test::at(kToday, 10, 1)).isEmpty());
    const auto kept = std::exchange(rows, {});
    EXPECT_TRUE(look(watch, test::at(kToday, 10, 2)).isEmpty());
    rows = kept;
    EXPECT_TRUE(look(watch, test::at(kToday, 9, 58)).isEmpty()) << "the clock was set back";
    EXPECT_TRUE(look(watch, test::at(kToday, 10, 3)).isEmpty());
}

TEST_F(DateWatchTest, ANewDateOfTheSameCaseIsTold)
{
    add(NextStep::AwaitAnswer, kToday);
    DateWatch watch;
    look(watch, morning);
    EXPECT_FALSE(look(watch, test::at(kToday.addDays(1), 0, 1)).isEmpty());
    rows[0].next->on = kToday.addDays(2);
    EXPECT_TRUE(look(watch, test::at(kToday.addDays(2), 12, 0)).isEmpty());
    EXPECT_FALSE(look(watch, test::at(kToday.addDays(3), 0, 1)).isEmpty());
}

TEST_F(DateWatchTest, NeverNamesWhoItIsAboutNorAProtectedCase)
{
    add(NextStep::AwaitAnswer, kToday);
    add(NextStep::AwaitAnswer, kToday);
    rows[1].patientShown = PatientShown::Protected;
    const QString text = toldAfter(morning, test::at(kToday.addDays(1), 0, 1));
    EXPECT_EQ(text, u"PN 2026-0001: the answer is late\nA case: the answer is late"_s);
    for (const WatchedDate &date : watchedDates(rows, settings))
        EXPECT_NE(date.number, rows[1].number);
}

TEST_F(DateWatchTest, CountsWhereManyPassAtOnce)
{
    for (int i = 0; i < 12; ++i)
        add(NextStep::AwaitAnswer, kToday);
    EXPECT_EQ(toldAfter(morning, test::at(kToday.addDays(1), 0, 1)), u"12 dates have passed"_s);
}

TEST_F(DateWatchTest, TellsADateThatComesNearOnce)
{
    settings.warnDaysAnswer = 3;
    add(NextStep::AwaitAnswer, QDate(2026, 11, 27));
    DateWatch watch;
    EXPECT_TRUE(look(watch, morning).isEmpty()) << "four days are not near yet";
    const DateNews news = look(watch, test::at(kToday.addDays(1), 0, 1));
    EXPECT_EQ(noticeOf(news, kToday).text, u"PN 2026-0001: an answer is due Fri 27 Nov"_s);
    EXPECT_TRUE(look(watch, test::at(kToday.addDays(1), 0, 2)).isEmpty());
    EXPECT_TRUE(look(watch, test::at(kToday.addDays(2), 0, 2)).isEmpty());
}

TEST_F(DateWatchTest, WarnsAsTheOfficeHasChosen)
{
    settings.warnDaysContact = 0;
    settings.warnDaysAnswer = 7;
    settings.warnDaysOwnStep = 3;
    const QDate due(2026, 12, 10);
    for (const NextStep step : {NextStep::Confirm,
                                NextStep::FirstContact,
                                NextStep::AwaitAnswer,
                                NextStep::Decide,
                                NextStep::OwnStep})
        add(step, due);
    const auto dates = watchedDates(rows, settings);
    EXPECT_EQ(dates[0].warnOn, QDate());
    EXPECT_EQ(dates[1].warnOn, QDate());
    EXPECT_EQ(dates[2].warnOn, due.addDays(-7));
    EXPECT_EQ(dates[3].warnOn, due.addDays(-7));
    EXPECT_EQ(dates[4].warnOn, due.addDays(-3));
}

TEST_F(DateWatchTest, TheMorningCountsWhatCameNearSinceTheProgramWasLastInUse)
{
    settings.warnDaysAnswer = 3;
    add(NextStep::AwaitAnswer, QDate(2026, 11, 24)); // near since Saturday
    add(NextStep::AwaitAnswer, QDate(2026, 11, 23)); // near since Friday
    add(NextStep::AwaitAnswer, QDate(2026, 11, 27)); // not near
    DateWatch sinceFriday(test::at(QDate(2026, 11, 20), 16, 0));
    ASSERT_TRUE(look(sinceFriday, morning).morning);
    DateWatch again(test::at(QDate(2026, 11, 20), 16, 0));
    EXPECT_EQ(look(again, morning).morning->near, 1);
    DateWatch sameDay(test::at(kToday, 6, 0));
    EXPECT_TRUE(look(sameDay, morning).isEmpty()) << "told this morning";
}

TEST_F(DateWatchTest, AWindowThatIsRebuiltHasNoSecondMorning)
{
    add(NextStep::AwaitAnswer, QDate(2026, 11, 20));
    DateWatch watch(morning.addSecs(-60));
    EXPECT_TRUE(look(watch, morning).isEmpty());
    DateWatch later(morning.addSecs(-3600));
    EXPECT_TRUE(look(later, morning).morning);
}

} // namespace
} // namespace talan::ui
