#include "ui/cases/problem_picker.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include "core/categories/category_store.h"
#include "tests/support/gui.h"
#include "ui/cases/register_hit_edit.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class ProblemPickerTest : public testing::Test
{
protected:
    ProblemPickerTest()
        : picker(new ProblemPicker(&window))
        , edit(picker->edit())
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(picker);
        column->addStretch();
        picker->setProblems(CategoryStore::shippedProblems().value(), QDate(2026, 11, 23));
        window.resize(600, 500);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        edit->setFocus();
    }

    void choose(const QString &words)
    {
        test::typeText(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QWidget window;
    ProblemPicker *picker;
    HitEdit *edit;
};

TEST_F(ProblemPickerTest, FindsByAWordOfTheLabelAndShowsTheDefinition)
{
    test::typeText(edit, u"bemötande"_s);
    ASSERT_TRUE(edit->isListOpen());
    const QList<Hit> hits = edit->shownHits();
    ASSERT_FALSE(hits.isEmpty());
    EXPECT_EQ(hits.first().title, u"3.4 Bemötande (Kommunikation)"_s);
    EXPECT_TRUE(hits.first().detail.contains(u"lyhördhet"_s));
    EXPECT_TRUE(edit->hasFocus());
}

TEST_F(ProblemPickerTest, FindsByAWordOfTheDefinition)
{
    choose(u"trycksår"_s);
    EXPECT_EQ(picker->codes(), QStringList{u"1.5"_s});
    EXPECT_TRUE(picker->typed().isEmpty());
}

TEST_F(ProblemPickerTest, ChoosesWithTheArrows)
{
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(picker->codes(), QStringList{u"1.2"_s});
}

TEST_F(ProblemPickerTest, TakesASingleHitWithTab)
{
    test::typeText(edit, u"3.4"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    EXPECT_EQ(picker->codes(), QStringList{u"3.4"_s});
}

TEST_F(ProblemPickerTest, ClosesItsListWithEscAndKeepsTheWords)
{
    test::typeText(edit, u"vän"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(edit->isListOpen());
    EXPECT_EQ(picker->typed(), u"vän"_s);
}

TEST_F(ProblemPickerTest, HoldsThreeProblemsAndNoMore)
{
    for (const QString &code : {u"3.4"_s, u"6.2"_s, u"1.2"_s, u"8.2"_s})
        choose(code);
    EXPECT_EQ(picker->codes(), (QStringList{u"3.4"_s, u"6.2"_s, u"1.2"_s}));
    edit->clear();
    QTest::keyClick(edit, Qt::Key_Down);
    EXPECT_FALSE(edit->isListOpen());
}

TEST_F(ProblemPickerTest, GivesAChosenProblemBackByKeyboard)
{
    choose(u"3.4"_s);
    choose(u"6.2"_s);
    QSignalSpy changes(picker, &ProblemPicker::changed);
    QTest::keyClick(edit, Qt::Key_Backspace);
    auto *button = qobject_cast<QToolButton *>(window.focusWidget());
    ASSERT_TRUE(button);
    EXPECT_FALSE(button->accessibleName().isEmpty());
    QTest::keyClick(button, Qt::Key_Delete);
    EXPECT_EQ(picker->codes(), QStringList{u"3.4"_s});
    EXPECT_TRUE(edit->hasFocus());
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(ProblemPickerTest, DoesNotOfferWhatIsChosen)
{
    choose(u"3.4"_s);
    test::typeText(edit, u"bemötande"_s);
    for (const Hit &hit : edit->shownHits())
        EXPECT_NE(hit.key, u"3.4"_s);
}

} // namespace
} // namespace talan::ui
