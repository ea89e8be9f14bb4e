#include "ui/desk/desk.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>
#include <semaphore>

#include <gtest/gtest.h>

#include "core/cases/case_list.h"
#include "core/cases/registration.h"
#include "tests/support/office_file.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class DeskTest : public testing::Test
{
protected:
    std::unique_ptr<Desk> openDesk()
    {
        auto desk = Desk::open(office.path(),
                               u"anna.lind"_s,
                               Clock::fixedAt(test::aMonday()),
                               office.folder() + u"/drafts"_s);
        EXPECT_TRUE(desk);
        return *std::move(desk);
    }

    test::OfficeFile office;
    QObject receiver;
};

Result<Registered> registerOne(const Work &work)
{
    return registerCase(work, test::aComplaint());
}

TEST_F(DeskTest, KnowsWhoSitsThereAndTheListsOfTheOffice)
{
    const auto desk = openDesk();
    EXPECT_EQ(desk->staff().name, u"Anna Lind"_s);
    EXPECT_EQ(desk->clock().today(), QDate(2026, 11, 23));
    EXPECT_FALSE(desk->lists().settings.officeId.isEmpty());
    EXPECT_FALSE(desk->lists().problems.isEmpty());
    EXPECT_FALSE(desk->lists().areas.isEmpty());
    EXPECT_EQ(desk->lists().staff.size(), 1);
    EXPECT_TRUE(desk->isConnected());
}

TEST_F(DeskTest, IsNotOpenedForAStranger)
{
    const auto desk =
        Desk::open(office.path(), u"nobody"_s, Clock::fixedAt(test::aMonday()), office.folder());
    ASSERT_FALSE(desk);
    EXPECT_EQ(desk.error().code, ErrorCode::UnknownStaff);
}

TEST_F(DeskTest, SaysWhyAFileCannotBeOpened)
{
    const auto desk =
        Desk::open(office.folder() + u"/missing.talan"_s, u"anna.lind"_s, Clock(), office.folder());
    ASSERT_FALSE(desk);
    EXPECT_EQ(desk.error().code, ErrorCode::FileMissing);
}

TEST_F(DeskTest, TellsOfItsOwnChangeOnceAndAfterTheAnswer)
{
    const auto desk = openDesk();
    QWidget window;
    window.show();
    const QSignalSpy changes(desk.get(), &Desk::casesChanged);
    bool wasAnsweredFirst = false;
    QString number;
    desk->change(&receiver, registerOne, [&](const Result<Registered> &done) {
        wasAnsweredFirst = changes.isEmpty();
        number = done->caseFile.number;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !changes.isEmpty(); }));
    EXPECT_TRUE(wasAnsweredFirst);
    EXPECT_EQ(number, u"PN 2026-0001"_s);

    // The next look at the file does not take it for somebody else's.
    bool hasLooked = false;
    desk->lookForOthersChanges();
    desk->read(
        &receiver,
        [](storage::Database &) -> Result<> { return {}; },
        [&](const Result<> &) { hasLooked = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasLooked; }));
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(DeskTest, SeesTheChangeOfAnotherDeskWhileAWindowIsInSight)
{
    const auto desk = openDesk();
    QWidget window;
    window.show();
    QSignalSpy changes(desk.get(), &Desk::casesChanged);
    ASSERT_TRUE(registerOne(office.work()));
    // The desk looks every two seconds; a machine that builds beside the tests is slower.
    ASSERT_TRUE(changes.wait(60'000));
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(DeskTest, ReadsItsListsAgainWhenSomebodyChangedThem)
{
    const auto desk = openDesk();
    QSignalSpy lists(desk.get(), &Desk::listsChanged);
    office.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Handler);
    desk->lookForOthersChanges();
    ASSERT_TRUE(lists.wait());
    EXPECT_EQ(desk->lists().staff.size(), 2);

    ASSERT_TRUE(registerOne(office.work()));
    QSignalSpy changes(desk.get(), &Desk::casesChanged);
    desk->lookForOthersChanges();
    ASSERT_TRUE(changes.wait());
    EXPECT_EQ(lists.size(), 1) << "a new case of known units is no change of the lists";
}

TEST_F(DeskTest, ShowsNoListsThatWereAskedForBeforeTheLatest)
{
    const auto desk = openDesk();
    QSignalSpy lists(desk.get(), &Desk::listsChanged);
    office.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Handler);
    std::binary_semaphore mayGoOn{0};
    bool isFirstAnswered = false;
    desk->refreshLists();
    desk->read(
        &receiver,
        [](storage::Database &) -> Result<> { return {}; },
        [&](const Result<> &) { isFirstAnswered = true; });
    desk->read(
        &receiver,
        [&mayGoOn](storage::Database &) -> Result<> {
            mayGoOn.acquire();
            return {};
        },
        [](const Result<> &) {});
    // What a change of this desk does: its lists are read once more.
    desk->refreshLists();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isFirstAnswered; }));
    EXPECT_TRUE(lists.isEmpty()) << "the first answer may be older than the change";
    mayGoOn.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lists.isEmpty(); }));
    EXPECT_EQ(desk->lists().staff.size(), 2);
}

TEST_F(DeskTest, TellsOfANewDayOnce)
{
    QDateTime now = test::at(QDate(2026, 11, 23), 23, 59);
    auto opened = Desk::open(
        office.path(), u"anna.lind"_s, Clock::readFrom([&now] { return now; }), office.folder());
    ASSERT_TRUE(opened);
    const auto desk = *std::move(opened);
    QSignalSpy days(desk.get(), &Desk::dayChanged);
    const QSignalSpy changes(desk.get(), &Desk::casesChanged);
    desk->lookAtClock();
    EXPECT_TRUE(days.isEmpty());
    now = test::at(QDate(2026, 11, 24), 0, 0);
    desk->lookAtClock();
    desk->lookAtClock();
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days.first().first().toDate(), QDate(2026, 11, 24));
    EXPECT_EQ(changes.size(), 1) << "everything is read again";
    now = test::at(QDate(2026, 11, 30), 8, 0);
    desk->lookAtClock();
    EXPECT_EQ(days.size(), 2) << "a machine that slept for days";
}

TEST_F(DeskTest, FinishesWhatWasAskedForBeforeItEnds)
{
    constexpr int kCases = 25;
    {
        const auto desk = openDesk();
        for (int i = 0; i < kCases; ++i)
            desk->change(&receiver, registerOne, [](const Result<Registered> &) {});
    }
    const auto page = listCases(office.database(), {}, test::aMonday());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->total, kCases);
}

TEST_F(DeskTest, RunsSlowWorkBesideTheFileBeforeItEnds)
{
    bool hasRun = false;
    {
        const auto desk = openDesk();
        desk->runInBackground([&] { hasRun = true; });
    }
    EXPECT_TRUE(hasRun);
}

TEST_F(DeskTest, SaysAndFailsByOneSignalEach)
{
    const auto desk = openDesk();
    const QSignalSpy failures(desk.get(), &Desk::failed);
    QString said;
    bool wasUndone = false;
    QObject::connect(desk.get(),
                     &Desk::said,
                     &receiver,
                     [&](const QString &text, const std::function<void()> &undo) {
                         said = text;
                         undo();
                     });
    desk->say(u"Saved"_s, [&] { wasUndone = true; });
    desk->fail(Activity::SavingCase, {ErrorCode::DiskFull, u"full"_s, {}});
    EXPECT_EQ(said, u"Saved"_s);
    EXPECT_TRUE(wasUndone);
    EXPECT_EQ(failures.size(), 1);
}

TEST_F(DeskTest, NoticesThatTheFileIsAwayAndBackAgain)
{
    const auto desk = openDesk();
    QSignalSpy connection(desk.get(), &Desk::connectionChanged);
    const QString elsewhere = office.path() + u".away"_s;
    ASSERT_TRUE(QFile::rename(office.path(), elsewhere));
    desk->lookForOthersChanges();
    ASSERT_TRUE(connection.wait());
    EXPECT_FALSE(desk->isConnected());
    ASSERT_TRUE(QFile::rename(elsewhere, office.path()));
    desk->lookForOthersChanges();
    ASSERT_TRUE(connection.wait());
    EXPECT_TRUE(desk->isConnected());
}

} // namespace
} // namespace talan::ui
