#include "ui/kit/date_field.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "core/wording/language.h"
#include "tests/support/gui.h"
#include "tests/support/print.h"
#include "ui/kit/day_calendar.h"
#include "ui/kit/day_words.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// A Thursday.
const QDate kToday(2026, 11, 26);

struct Typed
{
    QString text;
    DateLeaning leaning;
    QDate expected;
};

void PrintTo(const Typed &typed, std::ostream *out)
{
    *out << typed.text.toStdString();
}

class TypedDateTest : public testing::TestWithParam<Typed>
{};

TEST_P(TypedDateTest, IsReadAsPeopleMeanIt)
{
    const Typed &typed = GetParam();
    const auto read = readTypedDate(typed.text, {kToday, kToday, typed.leaning});
    EXPECT_EQ(read.value_or(QDate()), typed.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Ahead,
    TypedDateTest,
    testing::Values(Typed{u"2026-12-28"_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"20261228"_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"261228"_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"2026 12 28"_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"  2026-12-28\t"_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"15/3"_s, DateLeaning::Ahead, QDate(2027, 3, 15)},
                    Typed{u"15/3 2025"_s, DateLeaning::Ahead, QDate(2025, 3, 15)},
                    Typed{u"15/3-27"_s, DateLeaning::Ahead, QDate(2027, 3, 15)},
                    Typed{u"15/3/28"_s, DateLeaning::Ahead, QDate(2028, 3, 15)},
                    Typed{u"15.3.2028"_s, DateLeaning::Ahead, QDate(2028, 3, 15)},
                    Typed{u"15 mars"_s, DateLeaning::Ahead, QDate(2027, 3, 15)},
                    Typed{u"den 15 mars 2028"_s, DateLeaning::Ahead, QDate(2028, 3, 15)},
                    Typed{u"28 dec"_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"28 dec."_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"28 DECEMBER 2027"_s, DateLeaning::Ahead, QDate(2027, 12, 28)},
                    Typed{u"1 may"_s, DateLeaning::Ahead, QDate(2027, 5, 1)},
                    Typed{u"29/2"_s, DateLeaning::Ahead, QDate(2028, 2, 29)},
                    Typed{u"+14"_s, DateLeaning::Ahead, QDate(2026, 12, 10)},
                    Typed{u"+ 14"_s, DateLeaning::Ahead, QDate(2026, 12, 10)},
                    Typed{u"-3"_s, DateLeaning::Ahead, QDate(2026, 11, 23)},
                    Typed{u"\u22123"_s, DateLeaning::Ahead, QDate(2026, 11, 23)},
                    Typed{u"+2v"_s, DateLeaning::Ahead, QDate(2026, 12, 10)},
                    Typed{u"2 v"_s, DateLeaning::Ahead, QDate(2026, 12, 10)},
                    Typed{u"4v"_s, DateLeaning::Ahead, QDate(2026, 12, 24)},
                    Typed{u"2 veckor"_s, DateLeaning::Ahead, QDate(2026, 12, 10)},
                    Typed{u"1 vecka"_s, DateLeaning::Ahead, QDate(2026, 12, 3)},
                    Typed{u"3 weeks"_s, DateLeaning::Ahead, QDate(2026, 12, 17)},
                    Typed{u"10 dagar"_s, DateLeaning::Ahead, QDate(2026, 12, 6)},
                    Typed{u"7 d"_s, DateLeaning::Ahead, QDate(2026, 12, 3)},
                    Typed{u"1 mån"_s, DateLeaning::Ahead, QDate(2026, 12, 26)},
                    Typed{u"2 months"_s, DateLeaning::Ahead, QDate(2027, 1, 26)},
                    Typed{u"-1 m"_s, DateLeaning::Ahead, QDate(2026, 10, 26)},
                    Typed{u"1 år"_s, DateLeaning::Ahead, QDate(2027, 11, 26)},
                    Typed{u"v32"_s, DateLeaning::Ahead, QDate(2027, 8, 9)},
                    Typed{u"v 32"_s, DateLeaning::Ahead, QDate(2027, 8, 9)},
                    Typed{u"vecka 32"_s, DateLeaning::Ahead, QDate(2027, 8, 9)},
                    Typed{u"V.32"_s, DateLeaning::Ahead, QDate(2027, 8, 9)},
                    Typed{u"w32"_s, DateLeaning::Ahead, QDate(2027, 8, 9)},
                    Typed{u"v32 fre"_s, DateLeaning::Ahead, QDate(2027, 8, 13)},
                    Typed{u"v 32 fredag 2028"_s, DateLeaning::Ahead, QDate(2028, 8, 11)},
                    Typed{u"v32 2028"_s, DateLeaning::Ahead, QDate(2028, 8, 7)},
                    Typed{u"v32/28"_s, DateLeaning::Ahead, QDate(2028, 8, 7)},
                    Typed{u"week 32 fri"_s, DateLeaning::Ahead, QDate(2027, 8, 13)},
                    Typed{u"v48"_s, DateLeaning::Ahead, QDate(2026, 11, 23)},
                    Typed{u"v48 fre"_s, DateLeaning::Ahead, QDate(2026, 11, 27)}));

INSTANTIATE_TEST_SUITE_P(
    AheadInWords,
    TypedDateTest,
    testing::Values(Typed{u"v47"_s, DateLeaning::Ahead, QDate(2027, 11, 22)},
                    Typed{u"v53"_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"v1"_s, DateLeaning::Ahead, QDate(2027, 1, 4)},
                    Typed{u"fre"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"fredag"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"fri"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"FRIDAY"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"lör"_s, DateLeaning::Ahead, QDate(2026, 11, 28)},
                    Typed{u"tor"_s, DateLeaning::Ahead, kToday},
                    Typed{u"idag"_s, DateLeaning::Ahead, kToday},
                    Typed{u"i dag"_s, DateLeaning::Ahead, kToday},
                    Typed{u"nu"_s, DateLeaning::Ahead, kToday},
                    Typed{u"today"_s, DateLeaning::Ahead, kToday},
                    Typed{u"imorgon"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"i morgon"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"tomorrow"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"igår"_s, DateLeaning::Ahead, QDate(2026, 11, 25)},
                    Typed{u"I GÅR"_s, DateLeaning::Ahead, QDate(2026, 11, 25)},
                    Typed{u"yesterday"_s, DateLeaning::Ahead, QDate(2026, 11, 25)},
                    Typed{u"i övermorgon"_s, DateLeaning::Ahead, QDate(2026, 11, 28)},
                    Typed{u"i förrgår"_s, DateLeaning::Ahead, QDate(2026, 11, 24)}));

INSTANTIATE_TEST_SUITE_P(Back,
                         TypedDateTest,
                         testing::Values(Typed{u"15/3"_s, DateLeaning::Back, QDate(2026, 3, 15)},
                                         Typed{u"1 maj"_s, DateLeaning::Back, QDate(2026, 5, 1)},
                                         Typed{u"28 dec"_s, DateLeaning::Back, QDate(2025, 12, 28)},
                                         Typed{u"fre"_s, DateLeaning::Back, QDate(2026, 11, 20)},
                                         Typed{u"tor"_s, DateLeaning::Back, kToday},
                                         Typed{u"v48"_s, DateLeaning::Back, QDate(2026, 11, 23)},
                                         Typed{u"v49"_s, DateLeaning::Back, QDate(2025, 12, 1)},
                                         Typed{u"v53"_s, DateLeaning::Back, QDate(2020, 12, 28)},
                                         Typed{
                                             u"v53 2015"_s, DateLeaning::Back, QDate(2015, 12, 28)},
                                         Typed{u"29/2"_s, DateLeaning::Back, QDate(2024, 2, 29)}));

INSTANTIATE_TEST_SUITE_P(NoDate,
                         TypedDateTest,
                         testing::Values(Typed{u""_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"  "_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"2026-02-30"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"2026-13-01"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"32/1"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"31/4"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"0/1"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"1/0"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"30 feb"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"snart"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"fr e"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"+99999"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"14"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"4"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"2026"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"v"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"v0"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"v54"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"v53 2027"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"v32 snart"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"1/1 99999"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"99999-01-01"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"2026-12-28 10.15"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"1/2/3/4"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"+-3"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"--3"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"d"_s, DateLeaning::Ahead, QDate()},
                                         Typed{u"+14 x"_s, DateLeaning::Ahead, QDate()}));

TEST(TypedDateHostileTest, IsRefusedAndAtOnce)
{
    const QString long100k(100'000, u'1');
    const QStringList hostile{long100k,
                              QString(100'000, u' ') + u"15/3"_s,
                              u"15/3"_s + long100k,
                              QString(50'000, u'v') + QString(50'000, u'2'),
                              u"+"_s + long100k,
                              u"v"_s + long100k,
                              u"15\u0000/3"_s,
                              u"15/3\u202e"_s,
                              u"\u200b15/3"_s,
                              u"\u0661\u0665/\u0663"_s, // 15/3 in Arabic digits
                              u"\uff11\uff15/\uff13"_s, // in full width
                              u"v\u0663\u0662"_s,
                              u"15/3'; DROP TABLE case_file; --"_s,
                              u"%1 %2 %n"_s};
    QElapsedTimer timer;
    timer.start();
    for (const QString &text : hostile) {
        for (const auto leaning : {DateLeaning::Back, DateLeaning::Ahead}) {
            EXPECT_FALSE(readTypedDate(text, {kToday, kToday, leaning}));
            EXPECT_FALSE(isImpossibleDate(text, {kToday, kToday, leaning}));
        }
    }
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST(TypedDateHostileTest, KnowsADayThatDoesNotExistFromWhatIsNoDate)
{
    const DateOrigin origin{kToday, kToday, DateLeaning::Ahead};
    for (const QString &text : {u"31/2"_s, u"2026-02-30"_s, u"v60"_s, u"v53 2027"_s, u"30 feb"_s})
        EXPECT_TRUE(isImpossibleDate(text, origin)) << text.toStdString();
    for (const QString &text : {u"snart"_s, u""_s, u"15/3"_s, u"14"_s})
        EXPECT_FALSE(isImpossibleDate(text, origin)) << text.toStdString();
}

/// The calendar's own days as the model of its table gives them.
QString toolTipOf(QCalendarWidget *calendar, int day)
{
    const auto *model = calendar->findChild<QAbstractItemView *>()->model();
    bool isInMonth = false;
    for (int row = 1; row < model->rowCount(); ++row) {
        for (int column = 1; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const int shown = index.data().toInt();
            isInMonth = shown == 1 ? !isInMonth : isInMonth;
            if (isInMonth && shown == day)
                return index.data(Qt::ToolTipRole).toString();
        }
    }
    ADD_FAILURE() << "no such day";
    return {};
}

class DateFieldTest : public testing::Test
{
protected:
    DateFieldTest()
    {
        useLanguage(Language::English);
        field.setName(u"dueEdit"_s, u"Due"_s);
        field.show();
        field.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&field));
        field.edit()->setFocus();
    }

    QString beneath() const { return field.findChild<QLabel *>(u"dateBeneath"_s)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(field.edit(), key, modifiers);
    }
    QCalendarWidget *openCalendar()
    {
        press(Qt::Key_Down, Qt::AltModifier);
        auto *calendar = field.findChild<QCalendarWidget *>();
        EXPECT_TRUE(calendar);
        return calendar;
    }

    DateField field{kToday, DateLeaning::Ahead};
};

TEST_F(DateFieldTest, FollowsWhatIsTypedAndWritesItOutOnLeaving)
{
    const QSignalSpy changed(&field, &DateField::dateChanged);
    test::typeText(field.edit(), u"28/12"_s);
    EXPECT_EQ(field.date(), QDate(2026, 12, 28));
    EXPECT_EQ(field.edit()->text(), u"28/12"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(field.edit()->text(), u"2026-12-28"_s);
    EXPECT_GE(changed.count(), 1);
}

TEST_F(DateFieldTest, MovesByArrowsAndPages)
{
    press(Qt::Key_Up);
    EXPECT_EQ(field.date(), kToday) << "an empty field begins at today";
    field.setDate(QDate(2026, 12, 31));
    press(Qt::Key_Up);
    EXPECT_EQ(field.date(), QDate(2027, 1, 1));
    press(Qt::Key_Down);
    EXPECT_EQ(field.date(), QDate(2026, 12, 31));
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(field.date(), QDate(2027, 1, 7));
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_PageUp);
    EXPECT_EQ(field.date(), QDate(2027, 1, 31));
    press(Qt::Key_PageUp);
    EXPECT_EQ(field.date(), QDate(2027, 2, 28));
    press(Qt::Key_PageDown);
    EXPECT_EQ(field.date(), QDate(2027, 1, 28));
    EXPECT_TRUE(field.edit()->whatsThis().contains(u"Page Up"_s));
}

TEST_F(DateFieldTest, ArrowsStopAtTheEndsOfTheCalendar)
{
    field.setDate(QDate(2200, 12, 31));
    press(Qt::Key_Up);
    EXPECT_EQ(field.date(), QDate(2200, 12, 31));
}

TEST_F(DateFieldTest, CountsATermByOneClick)
{
    const QSignalSpy changed(&field, &DateField::dateChanged);
    field.setTerms({{Term::Unit::Weeks, 2}, {Term::Unit::Weeks, 4}, {Term::Unit::Days, 7}});
    field.setOrigin(QDate(2026, 12, 1));
    auto *fourWeeks = field.findChild<QToolButton *>(u"term1"_s);
    EXPECT_EQ(fourWeeks->text(), u"4 w"_s);
    EXPECT_TRUE(fourWeeks->accessibleName().contains(u"Due"_s));
    QTest::mouseClick(fourWeeks, Qt::LeftButton);
    EXPECT_EQ(field.date(), QDate(2026, 12, 29));
    auto *sevenDays = field.findChild<QToolButton *>(u"term2"_s);
    EXPECT_EQ(sevenDays->text(), u"+7"_s);
    QTest::keyClick(sevenDays, Qt::Key_Space);
    EXPECT_EQ(field.date(), QDate(2026, 12, 8));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(DateFieldTest, SaysInWordsWhichDayItIs)
{
    field.setDate(QDate(2026, 12, 28));
    EXPECT_EQ(beneath(), u"Monday 28 December 2026, week 53"_s);
    field.setDate(kToday);
    EXPECT_EQ(beneath(), u"Today, Thursday 26 November 2026, week 48"_s);
    field.setDate({});
    EXPECT_TRUE(beneath().isEmpty());
}

TEST_F(DateFieldTest, SaysWhyADayIsClosedAndWhatComesNext)
{
    field.setDate(QDate(2026, 12, 24));
    EXPECT_EQ(beneath(),
              u"Thursday 24 December 2026 is Christmas Eve – the next working day is Monday 28 "
              u"December"_s);
    EXPECT_EQ(field.edit()->accessibleDescription(), beneath());
    field.setDate(QDate(2026, 11, 28));
    EXPECT_EQ(beneath(),
              u"Saturday 28 November 2026 is not a working day – the next working day is Monday 30 "
              u"November"_s);
    field.setDate(QDate(2026, 12, 31));
    EXPECT_TRUE(beneath().endsWith(u"Monday 4 January 2027"_s)) << beneath().toStdString();
}

TEST_F(DateFieldTest, SaysTheSameInSwedish)
{
    useLanguage(Language::Swedish);
    EXPECT_EQ(longDayText(QDate(2026, 12, 24)), u"torsdag 24 december 2026"_s);
    useLanguage(Language::English);
}

TEST_F(DateFieldTest, KnowsTheOfficesOwnClosedDays)
{
    field.setDate(QDate(2026, 12, 1));
    EXPECT_FALSE(beneath().contains(u"closed"_s));
    field.setClosedDays({{QDate(2026, 11, 30), u"Flytt"_s}, {QDate(2026, 12, 1), u"Planering"_s}});
    EXPECT_EQ(beneath(),
              u"Tuesday 1 December 2026: the office is closed, Planering – the next working day is "
              u"Wednesday 2 December"_s);
    field.setDate(QDate(2026, 11, 28));
    EXPECT_TRUE(beneath().endsWith(u"Wednesday 2 December"_s)) << "it is not open on Monday either";
}

TEST_F(DateFieldTest, NamesNoNextDayForWhatHasBeen)
{
    DateField sentOn(kToday, DateLeaning::Back);
    sentOn.setDate(QDate(2026, 11, 21));
    EXPECT_EQ(sentOn.findChild<QLabel *>(u"dateBeneath"_s)->text(),
              u"Saturday 21 November 2026 is not a working day"_s);
}

TEST_F(DateFieldTest, ComplainsOnlyOnLeavingAndKeepsWhatWasTyped)
{
    test::typeText(field.edit(), u"31/2"_s);
    EXPECT_FALSE(field.hasFault());
    press(Qt::Key_Return);
    EXPECT_TRUE(field.hasFault());
    EXPECT_EQ(field.edit()->text(), u"31/2"_s);
    EXPECT_EQ(beneath(), u"There is no such day."_s);
}

TEST_F(DateFieldTest, SaysWhatIsWrongInWords)
{
    test::typeText(field.edit(), u"snart"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(beneath().contains(u"cannot be read"_s));
    field.edit()->clear();
    test::typeText(field.edit(), u"1950-01-01"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(field.date().isValid()) << "its holidays are not known";
    EXPECT_TRUE(beneath().contains(u"1990"_s));
    field.edit()->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    EXPECT_EQ(beneath(), u"A date is needed here."_s);
    field.setMayBeEmpty(true);
    press(Qt::Key_Return);
    EXPECT_FALSE(field.hasFault());
}

TEST_F(DateFieldTest, TakesOnlySoMuchText)
{
    QLineEdit *edit = field.edit();
    edit->insert(QString(100'000, u'9'));
    EXPECT_LE(edit->text().size(), 60);
    EXPECT_FALSE(field.date().isValid());
}

TEST_F(DateFieldTest, TakesADayFromTheCalendar)
{
    field.setDate(QDate(2026, 12, 1));
    QCalendarWidget *calendar = openCalendar();
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 12, 1));
    emit calendar->activated(QDate(2026, 12, 9));
    EXPECT_EQ(field.date(), QDate(2026, 12, 9));
}

TEST_F(DateFieldTest, TheCalendarSaysTheDayTheKeyboardStandsOnAndEscapeLeavesIt)
{
    field.setDate(QDate(2026, 12, 23));
    QCalendarWidget *calendar = openCalendar();
    const auto *said = field.findChild<QLabel *>(u"calendarDay"_s);
    calendar->setSelectedDate(QDate(2026, 12, 24));
    EXPECT_TRUE(said->text().contains(u"Christmas Eve"_s));
    const QPointer<QWidget> popup = field.findChild<QWidget *>(u"calendarPopup"_s);
    QTest::keyClick(popup, Qt::Key_Escape);
    EXPECT_TRUE(!popup || !popup->isVisible());
    EXPECT_EQ(field.date(), QDate(2026, 12, 23));
}

TEST_F(DateFieldTest, TheCalendarNamesHolidaysOnHover)
{
    field.setDate(QDate(2026, 12, 1));
    field.setClosedDays({{QDate(2026, 12, 2), u"Flytt & städ"_s}});
    QCalendarWidget *calendar = openCalendar();
    EXPECT_TRUE(toolTipOf(calendar, 24).contains(u"Christmas Eve"_s));
    EXPECT_TRUE(toolTipOf(calendar, 2).contains(u"Flytt &amp; städ"_s));
    EXPECT_TRUE(toolTipOf(calendar, 3).isEmpty());
    calendar->setCurrentPage(2027, 1);
    EXPECT_TRUE(toolTipOf(calendar, 6).contains(u"Epiphany"_s));
}

class CalendarShadeTest : public testing::TestWithParam<ThemeChoice>
{
protected:
    ~CalendarShadeTest() override { applyTheme(ThemeChoice::Light, 1.0); }
};

/// The colour of a cell's corner, where nothing is written.
QColor groundOf(DayCalendar &calendar, const QImage &picture, int row, int column)
{
    const auto *table = calendar.findChild<QTableView *>();
    const QRect cell = table->visualRect(table->model()->index(row, column));
    const QPoint corner = table->viewport()->mapTo(&calendar, cell.bottomLeft() + QPoint(3, -3));
    return picture.pixelColor(corner);
}

TEST_P(CalendarShadeTest, ShadesWeekendsAndHolidays)
{
    applyTheme(GetParam(), 1.0);
    DayCalendar calendar(kToday);
    calendar.setClosedDays({{QDate(2026, 12, 22), u"Flytt"_s}});
    calendar.setSelectedDate(QDate(2026, 12, 1));
    calendar.resize(420, 320);
    calendar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&calendar));
    const QImage picture = calendar.grab().toImage();

    // The week of 21 December stands in the line of the table that shows week 52.
    const auto *model = calendar.findChild<QTableView *>()->model();
    int row = 1;
    while (row < model->rowCount() && model->index(row, 0).data().toInt() != 52)
        ++row;
    ASSERT_LT(row, model->rowCount());
    const QColor shade = colour(calendar.palette(), ColourRole::DayOff);
    const auto ground = [&](int weekday) { return groundOf(calendar, picture, row, weekday); };
    EXPECT_NE(ground(Qt::Monday), shade);
    EXPECT_EQ(ground(Qt::Tuesday), shade) << "the office is closed";
    EXPECT_NE(ground(Qt::Wednesday), shade);
    EXPECT_EQ(ground(Qt::Thursday), shade) << "julafton";
    EXPECT_EQ(ground(Qt::Saturday), shade);
    EXPECT_EQ(ground(Qt::Sunday), shade);
}

INSTANTIATE_TEST_SUITE_P(Both,
                         CalendarShadeTest,
                         testing::Values(ThemeChoice::Light, ThemeChoice::Dark));

} // namespace
} // namespace talan::ui
