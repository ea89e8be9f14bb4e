#include "ui/shell/view_tabs.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class ViewTabsTest : public testing::Test
{
protected:
    ViewTabsTest()
    {
        tabs.addView(today, u"Today"_s, {});
        tabs.addView(cases, u"Cases"_s, {});
        tabs.resize(800, 400);
        tabs.show();
        tabs.showPage(today);
    }

    QWidget *addPage(const QString &title)
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(new QLineEdit(page));
        column->addWidget(new QLineEdit(page));
        tabs.addPage(page, title, {});
        return page;
    }

    ViewTabs tabs;
    QWidget *today = new QWidget;
    QWidget *cases = new QWidget;
    QTabBar *bar = tabs.findChild<QTabBar *>();
};

TEST_F(ViewTabsTest, TheViewOnScreenHasTheFirstTab)
{
    EXPECT_EQ(bar->tabText(0), u"Today"_s);
    tabs.showPage(cases);
    EXPECT_EQ(bar->count(), 1);
    EXPECT_EQ(bar->tabText(0), u"Cases"_s);
    EXPECT_EQ(tabs.current(), cases);
    EXPECT_TRUE(tabs.pages().isEmpty());
}

TEST_F(ViewTabsTest, GoesBackTheWayItCame)
{
    QWidget *one = addPage(u"One"_s);
    QWidget *two = addPage(u"Two"_s);
    tabs.showPage(cases);
    tabs.showPage(two);
    tabs.showPage(one);
    tabs.goBack();
    EXPECT_EQ(tabs.current(), two);
    tabs.goBack();
    EXPECT_EQ(tabs.current(), cases);
    tabs.goBack();
    EXPECT_EQ(tabs.current(), today);
    EXPECT_EQ(bar->tabText(0), u"Today"_s);
    tabs.goBack();
    EXPECT_EQ(tabs.current(), today);
}

TEST_F(ViewTabsTest, ClosingShowsWhatWasThereBefore)
{
    QWidget *one = addPage(u"One"_s);
    QWidget *two = addPage(u"Two"_s);
    tabs.showPage(one);
    tabs.showPage(cases);
    tabs.showPage(two);
    tabs.removePage(two);
    EXPECT_EQ(tabs.current(), cases);
    EXPECT_EQ(tabs.pages(), QList<QWidget *>{one});
    tabs.removePage(one);
    EXPECT_EQ(tabs.current(), cases);
    EXPECT_EQ(bar->count(), 1);
    delete one;
    delete two;
}

TEST_F(ViewTabsTest, ClosingAnotherTabLeavesTheOneOnScreen)
{
    QWidget *one = addPage(u"One"_s);
    QWidget *two = addPage(u"Two"_s);
    tabs.showPage(two);
    tabs.removePage(one);
    EXPECT_EQ(tabs.current(), two);
    EXPECT_EQ(bar->tabText(bar->currentIndex()), u"Two"_s);
    delete one;
}

TEST_F(ViewTabsTest, StepsRoundTheEnd)
{
    QWidget *one = addPage(u"One"_s);
    tabs.step(1);
    EXPECT_EQ(tabs.current(), one);
    tabs.step(1);
    EXPECT_EQ(tabs.current(), today);
    tabs.step(-1);
    EXPECT_EQ(tabs.current(), one);
}

TEST_F(ViewTabsTest, GivesTheKeyboardBackToWhereItWas)
{
    tabs.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tabs));
    QWidget *one = addPage(u"One"_s);
    tabs.showPage(one);
    const auto fields = one->findChildren<QLineEdit *>();
    EXPECT_TRUE(fields[0]->hasFocus()) << "at first the first field";
    fields[1]->setFocus();
    tabs.showPage(cases);
    tabs.showPage(one);
    EXPECT_TRUE(fields[1]->hasFocus());
}

TEST_F(ViewTabsTest, TheCrossAsksForItsOwnPage)
{
    addPage(u"One"_s);
    QWidget *two = addPage(u"Two"_s);
    QSignalSpy asked(&tabs, &ViewTabs::closeRequested);
    auto *cross = qobject_cast<QToolButton *>(bar->tabButton(2, QTabBar::RightSide));
    ASSERT_TRUE(cross);
    QTest::mouseClick(cross, Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<QWidget *>(), two);
    EXPECT_FALSE(bar->tabButton(0, QTabBar::RightSide)) << "a view cannot be closed";
}

TEST_F(ViewTabsTest, APageTakesThePlaceOfAnother)
{
    QWidget *one = addPage(u"One"_s);
    tabs.showPage(one);
    auto *better = new QWidget;
    tabs.replacePage(one, better);
    EXPECT_EQ(tabs.current(), better);
    EXPECT_EQ(bar->tabText(1), u"One"_s);
    tabs.goBack();
    EXPECT_EQ(tabs.current(), today);
}

} // namespace
} // namespace talan::ui
