#include "ui/kit/merge_dialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/gui.h"
#include "tests/support/print.h"
#include "ui/kit/fitting_scroll_area.h"
#include "ui/kit/merge_text.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

MergeField title()
{
    return {.key = u"title"_s,
            .label = u"Title"_s,
            .base = u"Väntan på besked"_s,
            .mine = u"Lång väntan på besked"_s,
            .theirs = u"Väntan på röntgensvar"_s,
            .who = u"Karim Öst"_s,
            .when = u"10.42"_s,
            .isText = true};
}

MergeField area()
{
    return {.key = u"area"_s,
            .label = u"Area of care"_s,
            .base = {},
            .mine = u"1 Primary care"_s,
            .theirs = u"2 Hospital care"_s,
            .who = u"Karim Öst"_s,
            .when = u"10.43"_s};
}

class MergeDialogTest : public testing::Test
{
protected:
    void SetUp() override { applyTheme(ThemeChoice::Light, 1.0); }
    void TearDown() override { applyTheme(ThemeChoice::Light, 1.0); }

    MergeDialog *open(const QList<MergeField> &fields, MergeTask task = MergeTask::Saving)
    {
        dialog = new MergeDialog(task, u"PN 2026-0412"_s, fields, &window);
        QObject::connect(dialog,
                         &MergeDialog::settled,
                         dialog,
                         [this](const FieldChoices &choices) { settled.append(choices); });
        dialog->open();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }

    template <class Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *found = dialog->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(dialog->focusWidget(), key, modifiers);
    }

    void pick(const QString &radio)
    {
        auto *button = find<QRadioButton>(radio);
        QTest::mouseClick(button, Qt::LeftButton, {}, {8, button->height() / 2});
    }

    QString shown(const QString &text) { return find<MergeText>(text)->toPlainText(); }

    QWidget window;
    QPointer<MergeDialog> dialog;
    QList<FieldChoices> settled;
};

TEST_F(MergeDialogTest, SaysWhatHappenedAndChoosesNothingByItself)
{
    open({title(), area()});
    EXPECT_EQ(find<QLabel>(u"mergeSentence"_s)->text(),
              u"Karim Öst changed the same while you were writing. Nothing is lost: choose what "
              "shall stand. What does not stand is kept in the journal."_s);
    EXPECT_TRUE(dialog->choices().isEmpty());
    EXPECT_FALSE(find<QPushButton>(u"mergeSave"_s)->isEnabled());
    EXPECT_EQ(find<QLabel>(u"mergeLeft"_s)->text(), u"Still to choose: Title, Area of care."_s);
    EXPECT_EQ(shown(u"merge-titleMine"_s), u"Lång väntan på besked"_s);
    EXPECT_EQ(shown(u"merge-titleTheirs"_s), u"Väntan på röntgensvar"_s);
    EXPECT_EQ(shown(u"merge-areaBase"_s), u"Nothing"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(settled.isEmpty());
}

TEST_F(MergeDialogTest, NamesEverybodyWhoChangedSomething)
{
    MergeField other = area();
    other.who = u"Erik Berg"_s;
    open({title(), other, title()});
    EXPECT_TRUE(find<QLabel>(u"mergeSentence"_s)
                    ->text()
                    .startsWith(u"Karim Öst and Erik Berg changed the same"_s));
}

TEST_F(MergeDialogTest, AnswersToKeysAlone)
{
    open({title(), area()});
    EXPECT_TRUE(find<QRadioButton>(u"merge-titleChoice0"_s)->hasFocus());
    press(Qt::Key_K);
    EXPECT_EQ(dialog->choices().value(u"title"_s).stands, Stands::Theirs);
    press(Qt::Key_Tab);
    EXPECT_TRUE(find<QRadioButton>(u"merge-areaChoice0"_s)->hasFocus());
    press(Qt::Key_M);
    EXPECT_TRUE(find<QPushButton>(u"mergeSave"_s)->isEnabled());
    EXPECT_FALSE(find<QLabel>(u"mergeLeft"_s)->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(settled.size(), 1);
    const FieldChoices expected{{u"title"_s, {Stands::Theirs, {}}},
                                {u"area"_s, {Stands::Mine, {}}}};
    EXPECT_EQ(settled.first(), expected);
}

TEST_F(MergeDialogTest, AnswersToClicks)
{
    open({title(), area()});
    pick(u"merge-titleChoice0"_s);
    pick(u"merge-areaChoice1"_s);
    QTest::mouseClick(find(u"mergeSave"_s), Qt::LeftButton);
    ASSERT_EQ(settled.size(), 1);
    EXPECT_EQ(settled.first().value(u"title"_s).stands, Stands::Mine);
    EXPECT_EQ(settled.first().value(u"area"_s).stands, Stands::Theirs);
    EXPECT_TRUE(dialog->isVisible()); // until its caller has stored it
    EXPECT_FALSE(find(u"mergeSave"_s)->isEnabled());
}

TEST_F(MergeDialogTest, WritesTwoTextsTogether)
{
    open({title()});
    auto *together = find<QPlainTextEdit>(u"merge-titleTogether"_s);
    EXPECT_FALSE(together->isVisible());
    press(Qt::Key_W);
    ASSERT_TRUE(together->isVisible());
    EXPECT_EQ(together->toPlainText(), u"Väntan på röntgensvar Lång väntan på besked"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(together->hasFocus());
    together->selectAll();
    test::typeText(together, u"Lång väntan på röntgensvar"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(settled.size(), 1);
    const FieldChoice expected{Stands::Combined, u"Lång väntan på röntgensvar"_s};
    EXPECT_EQ(settled.first().value(u"title"_s), expected);
}

TEST_F(MergeDialogTest, OffersNoWritingTogetherOfWhatIsChosenFromAList)
{
    open({area()});
    EXPECT_EQ(dialog->findChild<QPlainTextEdit *>(), nullptr);
    EXPECT_EQ(dialog->findChildren<QRadioButton *>().size(), 2);
}

TEST_F(MergeDialogTest, EscLeadsBackAndAsksOnlyAboutWhatWasWrittenHere)
{
    open({title()});
    press(Qt::Key_K);
    press(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, 5000));

    open({title()});
    press(Qt::Key_W);
    press(Qt::Key_Tab);
    test::typeText(dialog->focusWidget(), u"Å"_s);
    press(Qt::Key_Escape);
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_TRUE(find(u"mergeDiscard"_s)->isVisible());
    QTest::mouseClick(find(u"keepWriting"_s), Qt::LeftButton);
    EXPECT_TRUE(find(u"merge-titleTogether"_s)->hasFocus());
    press(Qt::Key_Escape);
    QTest::mouseClick(find(u"throwAway"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, 5000));
    EXPECT_TRUE(settled.isEmpty());
}

TEST_F(MergeDialogTest, KeepsEverythingWhenItCannotBeSaved)
{
    open({title()});
    press(Qt::Key_W);
    press(Qt::Key_Tab);
    test::typeText(dialog->focusWidget(), u"Å"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(settled.size(), 1);
    press(Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible()); // busy
    dialog->refuse(u"The file does not answer."_s);
    EXPECT_TRUE(find(u"mergeProblem"_s)->isVisible());
    EXPECT_TRUE(find<QPlainTextEdit>(u"merge-titleTogether"_s)->toPlainText().startsWith(u"Å"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(settled.size(), 2);
}

TEST_F(MergeDialogTest, AsksAgainOnlyAboutWhatHasChangedOnceMore)
{
    open({title(), area()});
    press(Qt::Key_W);
    press(Qt::Key_Tab);
    test::typeText(dialog->focusWidget(), u"Å "_s);
    pick(u"merge-areaChoice0"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    MergeField again = title();
    again.theirs = u"Väntan på remiss"_s;
    dialog->setFields({again, area()});
    EXPECT_EQ(find<QLabel>(u"mergeLeft"_s)->text(), u"Still to choose: Title."_s);
    EXPECT_EQ(dialog->choices().value(u"area"_s).stands, Stands::Mine);
    EXPECT_EQ(shown(u"merge-titleTheirs"_s), u"Väntan på remiss"_s);
    EXPECT_TRUE(find<QPlainTextEdit>(u"merge-titleTogether"_s)->toPlainText().startsWith(u"Å "_s));
}

TEST_F(MergeDialogTest, TellsWhatUndoingMeetsInTheOrderOfTime)
{
    MergeField now = title();
    now.mine = u"Väntan"_s; // before my change
    now.base = u"Lång väntan"_s;
    open({now}, MergeTask::TakingBack);
    EXPECT_TRUE(find<QLabel>(u"mergeSentence"_s)
                    ->text()
                    .startsWith(u"Karim Öst has changed this after you did."_s));
    EXPECT_LT(find(u"merge-titleMine"_s)->x(), find(u"merge-titleBase"_s)->x());
    EXPECT_LT(find(u"merge-titleBase"_s)->x(), find(u"merge-titleTheirs"_s)->x());
    press(Qt::Key_A);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(settled.size(), 1);
    EXPECT_EQ(settled.first().value(u"title"_s).stands, Stands::Mine);
}

TEST_F(MergeDialogTest, MarksWhatDiffersByMoreThanColour)
{
    open({title()});
    const auto formatOf = [&](const QString &name, const QString &word) {
        QTextDocument *document = find<MergeText>(name)->document();
        const QTextCursor found = document->find(word);
        EXPECT_FALSE(found.isNull()) << word.toStdString();
        return found.charFormat();
    };
    EXPECT_TRUE(formatOf(u"merge-titleMine"_s, u"Lång"_s).fontUnderline());
    EXPECT_GT(formatOf(u"merge-titleMine"_s, u"Lång"_s).fontWeight(), int(QFont::Normal));
    EXPECT_FALSE(formatOf(u"merge-titleMine"_s, u"besked"_s).fontUnderline());
    EXPECT_TRUE(formatOf(u"merge-titleTheirs"_s, u"röntgensvar"_s).fontUnderline());
    EXPECT_TRUE(formatOf(u"merge-titleBase"_s, u"besked"_s).fontStrikeOut());
    EXPECT_FALSE(formatOf(u"merge-titleBase"_s, u"på"_s).fontStrikeOut());
    applyTheme(ThemeChoice::Dark, 1.0);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return formatOf(u"merge-titleMine"_s, u"Lång"_s).foreground().color() ==
                   colour(darkPalette(), ColourRole::Accent);
        },
        5000));
}

TEST_F(MergeDialogTest, TellsAScreenReaderAllThreeValues)
{
    open({title(), area()});
    const QString spoken = find(u"merge-areaChoice0"_s)->accessibleDescription();
    EXPECT_EQ(spoken,
              u"Area of care. Yours: 1 Primary care. Before: nothing. Karim Öst’s, 10.43: "
              "2 Hospital care"_s);
    EXPECT_EQ(find(u"merge-titleTheirs"_s)->accessibleName(), u"Title: Karim Öst’s, 10.42"_s);
    EXPECT_EQ(find(u"mergeSave"_s)->accessibleDescription(),
              u"Still to choose: Title, Area of care."_s);
    EXPECT_FALSE(dialog->accessibleDescription().isEmpty());
}

TEST_F(MergeDialogTest, StacksTheColumnsAtTwiceTheTextAndNeverScrollsSideways)
{
    MergeField overfull = title();
    overfull.mine = u"å"_s.repeated(4000);
    overfull.theirs = u"lång text "_s.repeated(2000);
    overfull.base.clear();
    const auto columns = [&] {
        auto *mine = find(u"merge-titleMine"_s);
        auto *theirs = find(u"merge-titleTheirs"_s);
        return mine->y() == theirs->y() ? 3 : 1;
    };
    for (const double factor : {1.0, 2.0}) {
        applyTheme(ThemeChoice::Light, factor);
        open({overfull, area()});
        EXPECT_LE(dialog->width(), 1366);
        EXPECT_EQ(columns(), factor > 1.5 ? 1 : 3);
        auto *scroll = dialog->findChild<FittingScrollArea *>();
        EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width());
        EXPECT_LE(scroll->widget()->minimumSizeHint().width(), scroll->viewport()->width());
        for (const MergeText *text : dialog->findChildren<MergeText *>())
            EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0);
        auto *theirs = find<MergeText>(u"merge-titleTheirs"_s);
        EXPECT_GT(theirs->verticalScrollBar()->maximum(), 0);
        EXPECT_EQ(theirs->focusPolicy(), Qt::StrongFocus); // to be scrolled by keys
        EXPECT_EQ(find<MergeText>(u"merge-areaMine"_s)->focusPolicy(), Qt::ClickFocus);
        delete dialog;
    }
}

} // namespace
} // namespace talan::ui
