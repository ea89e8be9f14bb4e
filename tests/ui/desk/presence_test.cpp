#include "ui/desk/presence.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <semaphore>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/office_file.h"
#include "tests/support/other_desk.h"
#include "tests/support/print.h"
#include "ui/desk/desk.h"

using namespace Qt::StringLiterals;
using testing::IsEmpty;

namespace talan::ui {
namespace {

class PresenceTest : public testing::Test
{
protected:
    static constexpr int kPatience = 20'000;

    PresenceTest()
    {
        auto opened = Desk::open(office.path(),
                                 u"anna.lind"_s,
                                 Clock::fixedAt(test::aMonday()),
                                 office.folder() + u"/drafts"_s);
        EXPECT_TRUE(opened);
        desk = *std::move(opened);
    }

    std::unique_ptr<Presence> sitDown()
    {
        return std::make_unique<Presence>(
            *desk, [this] { return storage::DeskBoard::Milliseconds(now.load()); });
    }

    /// Looks until what is seen has changed.
    static void lookUntil(Presence &presence, const std::function<bool()> &isSo)
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                presence.look();
                return isSo();
            },
            kPatience));
    }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    test::OtherDesk karim{office.path()};
    std::atomic<qint64> now = 1'000'000; // milliseconds
    const CaseId case12{12};
    const CaseId case13{13};
};

TEST_F(PresenceTest, TellsTheOthersWhoIsHereAndWhatIsOpen)
{
    const auto presence = sitDown();
    presence->setOpenCases({case12, case13});
    storage::DeskBoard::Sight sight;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            sight = karim.look();
            return sight.others.size() == 1 && sight.others.first().cases.size() == 2;
        },
        kPatience));
    const storage::DeskNote note = sight.others.first();
    EXPECT_EQ(note.who, u"Anna Lind"_s);
    EXPECT_EQ(note.staff, office.anna().id.value());
    EXPECT_EQ(note.machine, nameOfThisMachine());
    EXPECT_EQ(note.since, test::aMonday());
    EXPECT_EQ(note.schema, storage::newestSchema());
    EXPECT_EQ(note.cases.first(), (storage::OpenCase{.caseId = 12, .since = test::aMonday()}));

    presence->setOpenCases({case13});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            sight = karim.look();
            return sight.others.size() == 1 && sight.others.first().cases.size() == 1;
        },
        kPatience));
    EXPECT_EQ(sight.others.first().cases.first().caseId, 13);
}

TEST_F(PresenceTest, KnowsWhoElseHasACaseOpen)
{
    const auto presence = sitDown();
    const QSignalSpy changed(presence.get(), &Presence::changed);
    karim.open(case12);
    lookUntil(*presence, [&] { return !changed.isEmpty(); });
    const Colleague expected{.who = u"Karim Haddad"_s,
                             .machine = u"desk-2"_s,
                             .since = test::at(QDate(2026, 11, 23), 10, 12),
                             .isSelf = false};
    EXPECT_EQ(presence->othersIn(case12), QList{expected});
    EXPECT_EQ(presence->others(), QList{expected});
    EXPECT_THAT(presence->othersIn(case13), IsEmpty());
    EXPECT_EQ(Presence::of(*desk), presence.get());
}

TEST_F(PresenceTest, SaysNothingAnewWhileNothingChanges)
{
    const auto presence = sitDown();
    karim.open(case12);
    lookUntil(*presence, [&] { return presence->others().size() == 1; });
    const QSignalSpy changed(presence.get(), &Presence::changed);
    karim.post(); // A beat.
    karim.open(case13);
    lookUntil(*presence, [&] { return presence->othersIn(case13).size() == 1; });
    EXPECT_EQ(changed.size(), 1) << "a beat alone is no news";
}

TEST_F(PresenceTest, ACrashedDeskGoesByItself)
{
    const auto presence = sitDown();
    karim.open(case12);
    lookUntil(*presence, [&] { return presence->others().size() == 1; });
    now += storage::DeskBoard::kLife.count();
    lookUntil(*presence, [&] { return presence->others().isEmpty(); });
    EXPECT_THAT(presence->othersIn(case12), IsEmpty());
}

TEST_F(PresenceTest, TheSamePersonElsewhereCountsAsAnother)
{
    const auto presence = sitDown();
    karim.note.staff = office.anna().id.value();
    karim.open(case12);
    lookUntil(*presence, [&] { return presence->others().size() == 1; });
    EXPECT_TRUE(presence->others().first().isSelf);
}

TEST_F(PresenceTest, TakesItsNoteAlongWhenItGoes)
{
    auto presence = sitDown();
    ASSERT_TRUE(QTest::qWaitFor([&] { return karim.look().others.size() == 1; }, kPatience));
    presence.reset();
    EXPECT_THAT(karim.look().others, IsEmpty());
    EXPECT_EQ(Presence::of(*desk), nullptr);
    EXPECT_FALSE(QDir(office.path() + u"-desks"_s).exists());
}

TEST_F(PresenceTest, TheOfficeFileItselfIsNotTouched)
{
    const auto before = office.database().changeStamp();
    auto presence = sitDown();
    presence->setOpenCases({case12});
    ASSERT_TRUE(QTest::qWaitFor([&] { return karim.look().others.size() == 1; }, kPatience));
    presence.reset();
    EXPECT_EQ(*office.database().changeStamp(), *before) << "else every desk would read all anew";
}

TEST_F(PresenceTest, APlaceThatHangsHoldsUpNothing)
{
    karim.post(); // Something to look at: then the time is asked, and that hangs.
    // Outlives the test: what hangs hangs on.
    static std::counting_semaphore<> mayGoOn{0};
    auto presence = std::make_unique<Presence>(*desk, []() -> storage::DeskBoard::Milliseconds {
        mayGoOn.acquire();
        return std::chrono::seconds(1);
    });
    QElapsedTimer elapsed;
    elapsed.start();
    for (int times = 0; times < 100; ++times) {
        presence->look();
        presence->setOpenCases({times % 2 == 0 ? case12 : case13});
    }
    constexpr qint64 kAtOnce = 500;
    EXPECT_LT(elapsed.restart(), kAtOnce);
    presence.reset();
    constexpr qint64 kSoon = 5000;
    EXPECT_LT(elapsed.elapsed(), kSoon);
    constexpr int kAll = 1000;
    mayGoOn.release(kAll);
}

TEST_F(PresenceTest, WritesNothingIntoAFolderThatIsCopiedToTheCloud)
{
    desk.reset();
    auto opened = Desk::openForReading(office.path(),
                                       u"anna.lind"_s,
                                       Clock::fixedAt(test::aMonday()),
                                       office.folder() + u"/drafts"_s,
                                       {ErrorCode::SyncFolder, {}, u"OneDrive"_s});
    ASSERT_TRUE(opened);
    desk = *std::move(opened);
    karim.post();
    const auto presence = sitDown();
    presence->setOpenCases({case12});
    // When this look is answered, all that was asked for before is done.
    lookUntil(*presence, [&] { return presence->others().size() == 1; });
    EXPECT_THAT(karim.look().others, IsEmpty());
}

} // namespace
} // namespace talan::ui
