// What a window shows of colleagues at other desks, and tells them of itself.
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/office_file.h"
#include "tests/support/other_desk.h"
#include "tests/support/print.h"
#include "ui/cases/case_view.h"
#include "ui/desk/desk.h"
#include "ui/desk/presence.h"
#include "ui/kit/message_strip.h"
#include "ui/shell/close_call_strip.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class ColleaguesTest : public testing::Test
{
protected:
    static constexpr int kPatience = 20'000;

    void SetUp() override
    {
        saveLooks(settings,
                  {.theme = ThemeChoice::Light, .textFactor = 1.0, .language = Language::English});
        useLanguage(Language::English);
        // Before the desk: what is written later is read anew, and told by that.
        one = aCase();
        two = aCase();
        auto opened = Desk::open(office.path(),
                                 u"anna.lind"_s,
                                 Clock::fixedAt(test::aMonday()),
                                 office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = *std::move(opened);
        window = std::make_unique<MainWindow>(*desk, settings);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    CaseFile aCase() { return test::registered(office.work(), test::aComplaint()); }

    bool isSoon(const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor(
            [&] {
                Presence::of(*desk)->look();
                return isSo();
            },
            kPatience);
    }

    /// The cases that this window tells the others it has open.
    QList<qint64> toldCases()
    {
        QList<qint64> cases;
        for (const storage::DeskNote &note : karim.look().others) {
            for (const storage::OpenCase &open : note.cases)
                cases.append(open.caseId);
        }
        return cases;
    }

    QTabBar *tabBar() const { return window->findChild<QTabBar *>(u"tabBar"_s); }

    test::OfficeFile office;
    test::OtherDesk karim{office.path()};
    CaseFile one;
    CaseFile two;
    QSettings settings{office.folder() + u"/talan.ini"_s, QSettings::IniFormat};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;
};

TEST_F(ColleaguesTest, TheOthersAreToldWhichTabsAreOpen)
{
    window->openCase(one.id);
    window->openCase(two.id);
    EXPECT_TRUE(isSoon([&] {
        return toldCases() == QList<qint64>{one.id.value(), two.id.value()};
    }));
    for (CaseView *view : window->findChildren<CaseView *>()) {
        if (view->caseId() == one.id)
            emit view->closeRequested();
    }
    EXPECT_TRUE(isSoon([&] { return toldCases() == QList<qint64>{two.id.value()}; }));
}

TEST_F(ColleaguesTest, ACaseThatWasRefusedIsNotCalledOpen)
{
    const StaffMember erik = office.addStaff(u"erik.berg"_s, u"Erik Berg"_s, StaffRole::Handler);
    NewCase secret = test::aComplaint();
    secret.patient->person.protection = Protection::Protected;
    const CaseFile sealed = test::registered(office.work(), secret);
    NewCase ofAnother = test::aComplaint();
    ofAnother.patient->number = test::kChildNumber;
    const CaseFile plain = test::registered(office.work(), ofAnother);
    window.reset();
    auto opened = Desk::open(
        office.path(), erik.login, Clock::fixedAt(test::aMonday()), office.folder() + u"/drafts"_s);
    ASSERT_TRUE(opened);
    desk = *std::move(opened);
    window = std::make_unique<MainWindow>(*desk, settings);
    window->show();
    window->openCase(sealed.id);
    const auto *heading = window->findChild<QLabel *>(u"messageHeading"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heading->isVisible(); }, kPatience));
    window->openCase(plain.id);
    ASSERT_TRUE(isSoon([&] { return !toldCases().isEmpty(); }));
    EXPECT_EQ(toldCases(), QList<qint64>{plain.id.value()});
}

TEST_F(ColleaguesTest, ATabWearsASignWhileAColleagueHasItsCaseOpen)
{
    window->openCase(one.id);
    EXPECT_EQ(tabBar()->tabToolTip(1), QString());
    karim.open(one.id);
    ASSERT_TRUE(isSoon([&] { return !tabBar()->tabToolTip(1).isEmpty(); }));
    EXPECT_EQ(tabBar()->tabToolTip(1), u"A colleague has this case open too."_s);
    EXPECT_EQ(tabBar()->tabToolTip(0), QString());
    karim.leave();
    EXPECT_TRUE(isSoon([&] { return tabBar()->tabToolTip(1).isEmpty(); }));
}

TEST_F(ColleaguesTest, TheStatusLineKnowsWhoIsAtWork)
{
    const auto *connection = window->findChild<QLabel *>(u"connection"_s);
    EXPECT_EQ(connection->toolTip(), u"Talan reaches the office's file."_s);
    karim.post();
    ASSERT_TRUE(isSoon([&] { return connection->toolTip().contains(u"Karim"_s); }));
    EXPECT_EQ(connection->toolTip(),
              u"Talan reaches the office's file.\n\nColleagues who have the office open:\n"
              "Karim Haddad, at desk-2"_s);
}

TEST_F(ColleaguesTest, TheWindowClosesForAnUpgradeWhenAsked)
{
    const auto *strip = window->findChild<CloseCallStrip *>();
    ASSERT_TRUE(karim.board().call(
        {.id = {}, .login = u"karim"_s, .machine = u"desk-2"_s, .at = test::aMonday()}));
    ASSERT_TRUE(isSoon([&] { return strip->isVisible(); }));
    QTest::mouseClick(strip->findChild<QPushButton *>(u"closeForUpgrade"_s), Qt::LeftButton);
    EXPECT_FALSE(window->isVisible());
}

} // namespace
} // namespace talan::ui
