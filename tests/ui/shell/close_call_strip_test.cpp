#include "ui/shell/close_call_strip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

#include <gtest/gtest.h>

#include "core/wording/language.h"
#include "tests/support/office_file.h"
#include "tests/support/other_desk.h"
#include "tests/support/print.h"
#include "ui/desk/desk.h"
#include "ui/desk/presence.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class CloseCallStripTest : public testing::Test
{
protected:
    static constexpr int kPatience = 20'000;

    void SetUp() override
    {
        useLanguage(Language::English);
        office.addStaff(u"karim.haddad"_s, u"Karim Haddad"_s, StaffRole::Handler);
        auto opened = Desk::open(office.path(),
                                 u"anna.lind"_s,
                                 Clock::fixedAt(test::aMonday()),
                                 office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = *std::move(opened);
        presence = std::make_unique<Presence>(
            *desk, [this] { return storage::DeskBoard::Milliseconds(now.load()); });
        strip = std::make_unique<CloseCallStrip>(*desk, *presence, &window);
        window.resize(900, 300);
        window.show();
    }

    void call(const QString &login = u"karim.haddad"_s)
    {
        ASSERT_TRUE(karim.board().call(
            {.id = {}, .login = login, .machine = u"desk-2"_s, .at = test::aMonday()}));
    }

    bool becomesVisible(bool isVisible)
    {
        return QTest::qWaitFor(
            [&] {
                presence->look();
                return strip->isVisible() == isVisible;
            },
            kPatience);
    }

    QPushButton *button(const QString &name) const { return strip->findChild<QPushButton *>(name); }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::atomic<qint64> now = 1'000'000; // milliseconds
    test::OtherDesk karim{office.path()};
    std::unique_ptr<Presence> presence;
    QWidget window;
    std::unique_ptr<CloseCallStrip> strip;
};

TEST_F(CloseCallStripTest, ShowsWhoAsksUntilTheCallIsTakenBack)
{
    EXPECT_FALSE(strip->isVisible());
    call();
    ASSERT_TRUE(becomesVisible(true));
    EXPECT_EQ(strip->findChild<MessageStrip *>()->text(),
              u"Karim Haddad, at desk-2, wants to bring the office's file up to date for a newer "
              "Talan. Save and close Talan, please."_s);
    karim.board().withdrawCall();
    EXPECT_TRUE(becomesVisible(false));
}

TEST_F(CloseCallStripTest, GoesWhenWhoeverAskedHasCrashed)
{
    call(u"nobody.known"_s);
    ASSERT_TRUE(becomesVisible(true));
    EXPECT_TRUE(strip->findChild<MessageStrip *>()->text().startsWith(u"nobody.known,"_s));
    now += storage::DeskBoard::kLife.count();
    EXPECT_TRUE(becomesVisible(false));
}

TEST_F(CloseCallStripTest, ClosesOnlyWhenThePersonWantsIt)
{
    const QSignalSpy close(strip.get(), &CloseCallStrip::closeRequested);
    call();
    ASSERT_TRUE(becomesVisible(true));
    EXPECT_TRUE(close.isEmpty());
    QTest::mouseClick(button(u"closeForUpgrade"_s), Qt::LeftButton);
    EXPECT_EQ(close.size(), 1);
}

TEST_F(CloseCallStripTest, StaysAwayWhenThePersonPutsItOff)
{
    call();
    ASSERT_TRUE(becomesVisible(true));
    QTest::mouseClick(button(u"putOffCall"_s), Qt::LeftButton);
    EXPECT_FALSE(strip->isVisible());
    test::OtherDesk bo(office.path());
    ASSERT_TRUE(bo.board().call(
        {.id = {}, .login = u"bo"_s, .machine = u"desk-3"_s, .at = test::aMonday()}));
    ASSERT_TRUE(becomesVisible(true)) << "somebody else may ask again";
    EXPECT_TRUE(strip->findChild<MessageStrip *>()->text().startsWith(u"bo,"_s));
}

} // namespace
} // namespace talan::ui
