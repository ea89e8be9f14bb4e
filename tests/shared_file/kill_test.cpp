#include <QTemporaryDir>
#include <chrono>
#include <cstdio>
#include <random>

#include <gtest/gtest.h>

#include "tests/shared_file/desk_crew.h"
#include "tests/shared_file/desk_office.h"
#include "tests/shared_file/run_length.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

constexpr int kDesks = 4;
constexpr int kKillsOfARound = 50;
constexpr int kRounds = 5;

/// Power cuts at random desks at random moments, each followed by somebody else at the desk.
class KillTest : public testing::TestWithParam<storage::JournalMode>
{
protected:
    KillTest()
        : crew(path)
    {}

    /// Lets the desks say some more, and then some part of a save pass.
    void waitForARandomMoment()
    {
        constexpr int kMostLines = 6;
        constexpr int kMostMicroseconds = 2000;
        const qint64 until = crew.linesRead() + upTo(kMostLines);
        crew.readUntil([&] { return crew.linesRead() >= until; });
        const auto moment =
            std::chrono::steady_clock::now() + std::chrono::microseconds(upTo(kMostMicroseconds));
        while (std::chrono::steady_clock::now() < moment) {
        }
    }

    void sitDown(int desk)
    {
        crew.start(desk);
        crew.go(desk);
    }

    void killSome(int kills)
    {
        for (int i = 0; i < kills; ++i) {
            waitForARandomMoment();
            const int desk = 1 + upTo(kDesks - 1);
            crew.kill(desk);
            sitDown(desk);
        }
    }

    int upTo(int last) { return std::uniform_int_distribution(0, last)(random); }

    std::minstd_rand random{20261123};
    QTemporaryDir folder;
    QString path = folder.filePath(u"office.talan"_s);
    test::DeskCrew crew;
};

} // namespace

TEST_P(KillTest, NothingConfirmedIsLostAndNothingIsHalfWritten)
{
    ASSERT_TRUE(test::makeDeskOffice(path, GetParam(), kDesks));
    int kills = 0;
    const test::RunLength length = test::runLength();
    for (int round = 0; round < kRounds || !length.isOver(); ++round) {
        for (int desk = 1; desk <= kDesks; ++desk)
            sitDown(desk);
        killSome(kKillsOfARound);
        kills += kKillsOfARound;
        crew.stop();
        ASSERT_EQ(crew.accidents(), QStringList()) << "after kill " << kills;
        ASSERT_EQ(crew.saves().alarms(), QStringList()) << "after kill " << kills;
        ASSERT_EQ(crew.saves().troubles(path, kills), QStringList()) << "after kill " << kills;
    }
    std::printf("%d kills: %lld saves confirmed and kept, %d kept that nobody was told of\n",
                kills,
                static_cast<long long>(crew.saves().confirmed()),
                crew.saves().untold());
    EXPECT_GT(crew.saves().confirmed(), kills);
}

INSTANTIATE_TEST_SUITE_P(BothJournals,
                         KillTest,
                         testing::Values(storage::JournalMode::Local, storage::JournalMode::Shared),
                         [](const auto &journal) {
                             return journal.param == storage::JournalMode::Local ? "Local"
                                                                                 : "Shared";
                         });
