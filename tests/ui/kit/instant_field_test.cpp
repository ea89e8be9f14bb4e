#include "ui/kit/instant_field.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

const QDateTime kNow = instantFromIso(u"2026-11-23T09:00:00+01:00"_s).value();

QString read(const QString &typed)
{
    const auto instant = readTypedInstant(typed, kNow);
    return instant ? isoWithOffset(*instant) : u"nothing"_s;
}

TEST(ReadTypedInstant, TakesADateWithATime)
{
    EXPECT_EQ(read(u"2026-11-22 10.15"_s), u"2026-11-22T10:15:00+01:00"_s);
    EXPECT_EQ(read(u"2026-07-01 10:15"_s), u"2026-07-01T10:15:00+02:00"_s);
    EXPECT_EQ(read(u"20261122 8.05"_s), u"2026-11-22T08:05:00+01:00"_s);
    EXPECT_EQ(read(u"22/11 10.15"_s), u"2026-11-22T10:15:00+01:00"_s);
}

TEST(ReadTypedInstant, TakesATimeAloneAsToday)
{
    EXPECT_EQ(read(u"8.30"_s), u"2026-11-23T08:30:00+01:00"_s);
}

TEST(ReadTypedInstant, TakesADateAloneAsItsFirstMoment)
{
    EXPECT_EQ(read(u"2026-11-20"_s), u"2026-11-20T00:00:00+01:00"_s);
    EXPECT_EQ(read(u"28/12 2025"_s), u"2025-12-28T00:00:00+01:00"_s);
}

TEST(ReadTypedInstant, RefusesWhatIsNoMoment)
{
    EXPECT_EQ(read({}), u"nothing"_s);
    EXPECT_EQ(read(u"soon"_s), u"nothing"_s);
    EXPECT_EQ(read(u"2026-13-40 10.15"_s), u"nothing"_s);
    EXPECT_EQ(read(u"2026-11-22 25.15"_s), u"nothing"_s);
}

class InstantFieldTest : public testing::Test
{
protected:
    InstantFieldTest()
    {
        field.setName(u"received"_s, u"Received"_s);
        field.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&field));
        edit->setFocus();
    }

    InstantField field{Clock::fixedAt(kNow)};
    QLineEdit *edit = field.edit();
};

TEST_F(InstantFieldTest, TakesNowFromTheButtonAndFromItsLetter)
{
    QTest::mouseClick(field.findChild<QPushButton *>(u"receivedNow"_s), Qt::LeftButton);
    EXPECT_EQ(field.text(), u"2026-11-23 09.00"_s);
    EXPECT_EQ(field.instant(), kNow);

    field.setText(u"2026-01-01 10.00"_s);
    QTest::keyClick(edit, Qt::Key_N);
    EXPECT_EQ(field.instant(), kNow);
}

TEST_F(InstantFieldTest, KeepsTheLetterInTheNameOfAMonth)
{
    QTest::keyClicks(edit, u"12 nov"_s);
    EXPECT_EQ(field.text(), u"12 nov"_s);
    EXPECT_EQ(isoWithOffset(field.instant().value()), u"2026-11-12T00:00:00+01:00"_s);
}

TEST_F(InstantFieldTest, WritesTheMomentOutWhenItIsLeft)
{
    QSignalSpy left(&field, &InstantField::left);
    edit->clear();
    QTest::keyClicks(edit, u"20/11 8.30"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(field.text(), u"2026-11-20 08.30"_s);
    EXPECT_EQ(left.size(), 1);
}

TEST_F(InstantFieldTest, KeepsWhatItCannotRead)
{
    edit->clear();
    QTest::keyClicks(edit, u"8 o'clock"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(field.text(), u"8 o'clock"_s);
    EXPECT_FALSE(field.instant());
}

TEST_F(InstantFieldTest, MovesByArrowsAndKeepsTheTimeOfDay)
{
    edit->clear();
    QTest::keyClick(edit, Qt::Key_Up);
    EXPECT_EQ(field.instant(), kNow) << "an empty field begins now";
    field.setText(u"2026-11-20 08.30"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    EXPECT_EQ(field.text(), u"2026-11-19 08.30"_s);
    QTest::keyClick(edit, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(field.text(), u"2026-11-26 08.30"_s);
    QTest::keyClick(edit, Qt::Key_PageDown);
    EXPECT_EQ(field.text(), u"2026-10-26 08.30"_s) << "across the change to summer time";
}

TEST_F(InstantFieldTest, RefusesTextWithoutEnd)
{
    EXPECT_FALSE(readTypedInstant(QString(100'000, u'1') + u" 8.30"_s, kNow));
}

} // namespace
} // namespace talan::ui
