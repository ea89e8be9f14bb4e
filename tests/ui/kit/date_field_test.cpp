#include "ui/kit/date_field.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/wording/language.h"
#include "tests/support/gui.h"
#include "tests/support/print.h"

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
    Forms,
    TypedDateTest,
    testing::Values(Typed{u"2026-12-28"_s, DateLeaning::Back, QDate(2026, 12, 28)},
                    Typed{u"20261228"_s, DateLeaning::Back, QDate(2026, 12, 28)},
                    Typed{u"261228"_s, DateLeaning::Back, QDate(2026, 12, 28)},
                    Typed{u"15/3"_s, DateLeaning::Back, QDate(2026, 3, 15)},
                    Typed{u"15/3"_s, DateLeaning::Ahead, QDate(2027, 3, 15)},
                    Typed{u"15/3 2025"_s, DateLeaning::Ahead, QDate(2025, 3, 15)},
                    Typed{u"28 dec"_s, DateLeaning::Ahead, QDate(2026, 12, 28)},
                    Typed{u"1 maj"_s, DateLeaning::Back, QDate(2026, 5, 1)},
                    Typed{u"29/2"_s, DateLeaning::Ahead, QDate(2028, 2, 29)},
                    Typed{u"+14"_s, DateLeaning::Ahead, QDate(2026, 12, 10)},
                    Typed{u"-3"_s, DateLeaning::Back, QDate(2026, 11, 23)},
                    Typed{u"+2v"_s, DateLeaning::Ahead, QDate(2026, 12, 10)},
                    Typed{u"fre"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"fre"_s, DateLeaning::Back, QDate(2026, 11, 20)},
                    Typed{u"fri"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"tor"_s, DateLeaning::Back, kToday},
                    Typed{u"lör"_s, DateLeaning::Ahead, QDate(2026, 11, 28)},
                    Typed{u"i dag"_s, DateLeaning::Back, kToday},
                    Typed{u"Igår"_s, DateLeaning::Back, QDate(2026, 11, 25)},
                    Typed{u"tomorrow"_s, DateLeaning::Ahead, QDate(2026, 11, 27)},
                    Typed{u"2026-02-30"_s, DateLeaning::Back, QDate()},
                    Typed{u"32/1"_s, DateLeaning::Back, QDate()},
                    Typed{u"snart"_s, DateLeaning::Ahead, QDate()},
                    Typed{u"+99999"_s, DateLeaning::Ahead, QDate()},
                    Typed{u""_s, DateLeaning::Ahead, QDate()}));

class DateFieldTest : public testing::Test
{
protected:
    DateFieldTest()
    {
        useLanguage(Language::English);
        field.setName(u"dueEdit"_s, u"Due"_s);
        field.show();
    }

    QString beneath() const { return field.findChild<QLabel *>(u"dateBeneath"_s)->text(); }

    DateField field{kToday, DateLeaning::Ahead};
};

TEST_F(DateFieldTest, FollowsWhatIsTypedAndWritesItOutOnLeaving)
{
    const QSignalSpy changed(&field, &DateField::dateChanged);
    test::typeText(field.edit(), u"28/12"_s);
    EXPECT_EQ(field.date(), QDate(2026, 12, 28));
    EXPECT_EQ(field.edit()->text(), u"28/12"_s);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    EXPECT_EQ(field.edit()->text(), u"2026-12-28"_s);
    EXPECT_GE(changed.count(), 1);
}

TEST_F(DateFieldTest, MovesByArrowsAndPages)
{
    field.setDate(QDate(2026, 12, 31));
    QTest::keyClick(field.edit(), Qt::Key_Up);
    EXPECT_EQ(field.date(), QDate(2027, 1, 1));
    QTest::keyClick(field.edit(), Qt::Key_Down);
    QTest::keyClick(field.edit(), Qt::Key_PageUp);
    EXPECT_EQ(field.date(), QDate(2027, 1, 7));
}

TEST_F(DateFieldTest, SaysWhenADayIsClosed)
{
    field.setDate(QDate(2026, 12, 24));
    EXPECT_TRUE(beneath().contains(u"not a working day"_s)) << beneath().toStdString();
    EXPECT_TRUE(beneath().contains(u"Christmas"_s)) << beneath().toStdString();
    field.setDate(QDate(2026, 12, 28));
    EXPECT_EQ(beneath(), u"Monday"_s);
}

TEST_F(DateFieldTest, ComplainsOnlyOnLeavingAndKeepsWhatWasTyped)
{
    test::typeText(field.edit(), u"31/2"_s);
    EXPECT_FALSE(field.hasFault());
    QTest::keyClick(field.edit(), Qt::Key_Return);
    EXPECT_TRUE(field.hasFault());
    EXPECT_EQ(field.edit()->text(), u"31/2"_s);
    EXPECT_FALSE(beneath().isEmpty());
}

TEST_F(DateFieldTest, TakesADayFromTheCalendar)
{
    field.setDate(QDate(2026, 12, 1));
    QTest::keyClick(field.edit(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 12, 1));
    emit calendar->activated(QDate(2026, 12, 9));
    EXPECT_EQ(field.date(), QDate(2026, 12, 9));
}

} // namespace
} // namespace talan::ui
