#include "ui/kit/choice_row.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class ChoiceRowTest : public testing::Test
{
protected:
    ChoiceRowTest()
    {
        row.setName(u"way"_s, u"Way"_s);
        row.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&row));
        row.setFocus();
    }

    void press(int key) { QTest::keyClick(row.focusWidget(), static_cast<Qt::Key>(key)); }

    ChoiceRow row{{u"Phone"_s, u"1177"_s, u"Letter"_s, u"Post & parcels"_s}};
    QSignalSpy choices{&row, &ChoiceRow::chosen};
};

TEST_F(ChoiceRowTest, BeginsWithTheFirst)
{
    EXPECT_EQ(row.current(), 0);
    EXPECT_TRUE(row.findChild<QRadioButton *>(u"way0"_s)->hasFocus());
}

TEST_F(ChoiceRowTest, AnswersToFirstLettersAndDigits)
{
    press(Qt::Key_L);
    EXPECT_EQ(row.current(), 2);
    press(Qt::Key_1);
    EXPECT_EQ(row.current(), 1);
    EXPECT_EQ(choices.size(), 2);
}

TEST_F(ChoiceRowTest, CanBeginWithNone)
{
    row.clear();
    EXPECT_EQ(row.current(), -1);
    EXPECT_TRUE(row.findChildren<QRadioButton *>().first()->hasFocus());
    press(Qt::Key_Left);
    EXPECT_EQ(row.current(), 3);
    row.clear();
    press(Qt::Key_L);
    EXPECT_EQ(row.current(), 2);
    row.clear();
    press(Qt::Key_Right);
    EXPECT_EQ(row.current(), 0);
}

TEST_F(ChoiceRowTest, GoesThroughThoseThatShareALetter)
{
    press(Qt::Key_P);
    EXPECT_EQ(row.current(), 3);
    press(Qt::Key_P);
    EXPECT_EQ(row.current(), 0);
}

TEST_F(ChoiceRowTest, MovesWithArrowsAndKeepsTheFocus)
{
    press(Qt::Key_Right);
    EXPECT_EQ(row.current(), 1);
    EXPECT_TRUE(row.findChild<QRadioButton *>(u"way1"_s)->hasFocus());
    press(Qt::Key_Left);
    EXPECT_EQ(row.current(), 0);
}

TEST_F(ChoiceRowTest, LeavesLettersWithControlAlone)
{
    QTest::keyClick(row.focusWidget(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(row.current(), 0);
}

TEST_F(ChoiceRowTest, ShowsAnAmpersandAsItIs)
{
    EXPECT_EQ(row.findChild<QRadioButton *>(u"way3"_s)->text(), u"Post && parcels"_s);
}

} // namespace
} // namespace talan::ui
