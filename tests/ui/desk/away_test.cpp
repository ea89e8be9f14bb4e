#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include "core/cases/case_list.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/storage/partial_file.h"
#include "core/storage/statement.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "tests/ui/desk/cable.h"
#include "ui/desk/desk.h"
#include "ui/desk/snapshot_keeper.h"
#include "ui/desk/threads_end.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kLongest = 20'000; ///< Milliseconds; a machine that builds beside the tests is slow.

/// An office on a place that can go away, and a desk with a snapshot of it.
class AwayTest : public testing::TestWithParam<test::Cable::Cut>
{
protected:
    AwayTest()
        : cable(office.path())
    {
        // As on a network share: no write-ahead log.
        EXPECT_TRUE(
            storage::Statement(office.database(), u"PRAGMA journal_mode = DELETE"_s).first());
        caseFile = test::registered(office.work(), test::aComplaint());
        desk = opened();
    }

    std::unique_ptr<Desk> opened()
    {
        auto one =
            Desk::open(office.path(), u"anna.lind"_s, Clock::fixedAt(test::aMonday()), home.path());
        EXPECT_TRUE(one);
        return one ? *std::move(one) : nullptr;
    }

    void takeSnapshot()
    {
        QSignalSpy taken(desk.get(), &Desk::snapshotTaken);
        desk->keepSnapshots();
        EXPECT_TRUE(taken.wait(kLongest));
    }

    void loseThePlace()
    {
        QSignalSpy connection(desk.get(), &Desk::connectionChanged);
        cable.pull(GetParam());
        desk->lookForOthersChanges();
        EXPECT_TRUE(connection.wait(kLongest));
        EXPECT_FALSE(desk->isConnected());
    }

    void findThePlace()
    {
        QSignalSpy connection(desk.get(), &Desk::connectionChanged);
        cable.plugIn();
        desk->lookForOthersChanges();
        EXPECT_TRUE(desk->isConnected() || connection.wait(kLongest));
        EXPECT_TRUE(desk->isConnected());
    }

    Result<CasePage> casesOnDesk()
    {
        std::optional<Result<CasePage>> page;
        desk->read(
            &receiver,
            [](storage::Database &database) { return listCases(database, {}, test::aMonday()); },
            [&](const Result<CasePage> &answer) { page = answer; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return page.has_value(); }, kLongest));
        return page.value_or(Error{});
    }

    test::OfficeFile office;
    QTemporaryDir home;
    test::Cable cable;
    CaseFile caseFile;
    QObject receiver;
    std::unique_ptr<Desk> desk;
};

LocalEntry aCall(const Desk &desk)
{
    return {.id = DraftStore::newDraftId(),
            .at = test::aMonday(),
            .actor = {desk.staff().id, u"desk-7"_s},
            .what = test::aComplaint()};
}

TEST_P(AwayTest, GoesOnReadingFromTheSnapshotAndSaysOfWhen)
{
    takeSnapshot();
    EXPECT_TRUE(desk->snapshotAt().isNull());

    loseThePlace();

    EXPECT_EQ(desk->awaySince(), test::aMonday());
    EXPECT_TRUE(desk->snapshotAt().isValid());
    const auto page = casesOnDesk();
    ASSERT_TRUE(page);
    EXPECT_EQ(page->total, 1);
}

TEST_P(AwayTest, ASnapshotThatWasBrokenOffIsClearedAway)
{
    const QString snapshot = SnapshotKeeper::pathFor(home.path(), office.path());
    ASSERT_TRUE(QDir().mkpath(QFileInfo(snapshot).path()));
    QFile left(snapshot + u".1a2b3c4d"_s + storage::kPartialEnding);
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();

    takeSnapshot();

    EXPECT_FALSE(left.exists());
    EXPECT_TRUE(QFile::exists(snapshot));
}

TEST_P(AwayTest, WithoutASnapshotReadingAnswersThatThePlaceIsAway)
{
    loseThePlace();

    const auto page = casesOnDesk();

    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::NotConnected);
}

TEST_P(AwayTest, AChangeUnderWayIsAnsweredAndALaterOneAtOnce)
{
    takeSnapshot();
    std::optional<Result<CaseFile>> answer;
    const auto note = [&] {
        answer.reset();
        desk->change(
            &receiver,
            [id = caseFile.id](const Work &work) {
                return addNote(work, id, NoteKind::Note, work.now, u"Ringde tillbaka."_s);
            },
            [&](const Result<CaseFile> &saved) { answer = saved; });
    };
    cable.pull(GetParam());
    note();
    desk->lookForOthersChanges();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, kLongest));
    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().code, ErrorCode::NotConnected) << "not a damaged file";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->isConnected(); }, kLongest));

    note();

    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, kLongest));
    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().code, ErrorCode::NotConnected);

    // What was answered so is not stored after all when the place is back: somebody may have done
    // it again by then.
    findThePlace();
    note();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, kLongest));
    ASSERT_TRUE(*answer);
    desk.reset();
    EXPECT_TRUE(haveStorageThreadsEnded(std::chrono::milliseconds(kLongest)));
    EXPECT_EQ(CaseStore(office.database()).notes(caseFile.id)->size(), 1);
}

TEST_P(AwayTest, WhatIsKeptLocallyComesInWithItsNumberWhenThePlaceIsBack)
{
    takeSnapshot();
    loseThePlace();
    std::optional<Result<>> kept;
    desk->keepLocally(&receiver, aCall(*desk), [&](const Result<> &done) { kept = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.has_value(); }, kLongest));
    ASSERT_TRUE(*kept);
    EXPECT_EQ(desk->localJournal().waiting().size(), 1);
    QSignalSpy broughtIn(desk.get(), &Desk::broughtIn);

    findThePlace();

    ASSERT_TRUE(!broughtIn.isEmpty() || broughtIn.wait(kLongest));
    const auto entries = broughtIn.first().first().value<QList<BroughtIn>>();
    ASSERT_EQ(entries.size(), 1);
    ASSERT_TRUE(entries.first().caseFile);
    EXPECT_EQ(entries.first().caseFile->number, u"PN 2026-0002"_s);
    EXPECT_TRUE(desk->localJournal().waiting().isEmpty());
    EXPECT_EQ(casesOnDesk()->total, 2);
    EXPECT_TRUE(desk->snapshotAt().isNull());
}

TEST_P(AwayTest, WhatWaitsOutlivesTheProgram)
{
    takeSnapshot();
    loseThePlace();
    std::optional<Result<>> kept;
    desk->keepLocally(&receiver, aCall(*desk), [&](const Result<> &done) { kept = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.has_value(); }, kLongest));
    desk.reset();

    auto away =
        Desk::openAway(office.path(), u"anna.lind"_s, Clock::fixedAt(test::aMonday()), home.path());

    ASSERT_TRUE(away) << away.error().detail.toStdString();
    desk = *std::move(away);
    EXPECT_FALSE(desk->isConnected());
    EXPECT_EQ(casesOnDesk()->total, 1);
    QSignalSpy broughtIn(desk.get(), &Desk::broughtIn);
    findThePlace();
    ASSERT_TRUE(!broughtIn.isEmpty() || broughtIn.wait(kLongest));
    EXPECT_EQ(casesOnDesk()->total, 2);
}

INSTANTIATE_TEST_SUITE_P(Cuts,
                         AwayTest,
                         testing::Values(test::Cable::Cut::Hangs, test::Cable::Cut::Fails),
                         [](const auto &cut) {
                             return cut.param == test::Cable::Cut::Hangs ? "Hangs" : "Fails";
                         });

TEST(ReadingDeskTest, SaysWhyNothingMayBeWritten)
{
    test::OfficeFile office;
    const QTemporaryDir home;
    QObject receiver;
    const Error why{ErrorCode::LocksIgnored, u"fuse.sshfs"_s, {}};
    auto desk = Desk::openForReading(
        office.path(), u"anna.lind"_s, Clock::fixedAt(test::aMonday()), home.path(), why);
    ASSERT_TRUE(desk);
    EXPECT_EQ((*desk)->onlyReadingBecause(), why);

    std::optional<Result<Registered>> answer;
    (*desk)->change(
        &receiver,
        [](const Work &work) { return registerCase(work, test::aComplaint()); },
        [&](const Result<Registered> &done) { answer = done; });

    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error().code, ErrorCode::LocksIgnored);
}

} // namespace
} // namespace talan::ui
