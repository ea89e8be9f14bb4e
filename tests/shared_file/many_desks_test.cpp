#include <QTemporaryDir>
#include <chrono>
#include <cstdio>

#include <gtest/gtest.h>

#include "tests/shared_file/desk_crew.h"
#include "tests/shared_file/desk_office.h"
#include "tests/shared_file/run_length.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

struct Desks
{
    int count = 8;
    storage::JournalMode journal = storage::JournalMode::Local;
};

void PrintTo(const Desks &desks, std::ostream *out)
{
    *out << desks.count << (desks.journal == storage::JournalMode::Local ? " Local" : " Shared");
}

class ManyDesksTest : public testing::TestWithParam<Desks>
{
protected:
    ManyDesksTest()
    {
        const auto made = test::makeDeskOffice(path, GetParam().journal, GetParam().count);
        EXPECT_TRUE(made);
    }

    /// All desks sit down before the first one begins.
    void startAll(test::DeskCrew &crew, int operations = 0) const
    {
        for (int desk = 1; desk <= GetParam().count; ++desk)
            crew.start(desk, operations);
        for (int desk = 1; desk <= GetParam().count; ++desk)
            crew.go(desk);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"office.talan"_s);
};

class FairnessTest : public ManyDesksTest
{};

} // namespace

TEST_P(ManyDesksTest, EveryConfirmedSaveIsThereOnce)
{
    const test::RunLength length = test::runLength();
    const int operations = test::kSavesOfAllDesks / GetParam().count;
    test::DeskCrew crew(path);
    do {
        startAll(crew, operations);
        crew.waitForEnd();
    } while (!length.isOver());

    EXPECT_EQ(crew.accidents(), QStringList());
    EXPECT_EQ(crew.saves().alarms(), QStringList());
    EXPECT_EQ(crew.saves().troubles(path), QStringList());
    std::printf("%d desks: %lld saves confirmed, %lld refused by a rule\n",
                GetParam().count,
                static_cast<long long>(crew.saves().confirmed()),
                static_cast<long long>(crew.saves().refusedByRule()));
    EXPECT_GT(crew.saves().confirmed(), test::kSavesOfAllDesks / 3);
    EXPECT_GT(crew.saves().refusedByRule(), 0) << "the desks never met";
}

TEST_P(FairnessTest, NobodyStarves)
{
    constexpr int kMeanSaves = 120;
    constexpr qint64 kLeastShare = 10;
    test::DeskCrew crew(path, u"register"_s);
    startAll(crew);
    crew.readUntil([&] { return crew.saves().confirmed() >= kMeanSaves * GetParam().count; });
    qint64 slowest = crew.savesOf(1);
    qint64 fastest = slowest;
    for (int desk = 1; desk <= GetParam().count; ++desk) {
        slowest = std::min(slowest, crew.savesOf(desk));
        fastest = std::max(fastest, crew.savesOf(desk));
    }
    crew.stop();

    std::printf("%d desks flat out: the slowest %lld saves, the fastest %lld\n",
                GetParam().count,
                static_cast<long long>(slowest),
                static_cast<long long>(fastest));
    EXPECT_GE(slowest * kLeastShare, fastest);
    EXPECT_EQ(crew.accidents(), QStringList());
    EXPECT_EQ(crew.saves().alarms(), QStringList());
    EXPECT_EQ(crew.saves().troubles(path), QStringList());
}

namespace {

std::string nameOf(const testing::TestParamInfo<Desks> &each)
{
    const bool isLocal = each.param.journal == storage::JournalMode::Local;
    return std::to_string(each.param.count) + (isLocal ? "Local" : "Shared");
}

} // namespace

INSTANTIATE_TEST_SUITE_P(OneFile,
                         ManyDesksTest,
                         testing::Values(Desks{8, storage::JournalMode::Local},
                                         Desks{8, storage::JournalMode::Shared},
                                         Desks{16, storage::JournalMode::Local},
                                         Desks{16, storage::JournalMode::Shared}),
                         nameOf);

INSTANTIATE_TEST_SUITE_P(OneFile,
                         FairnessTest,
                         testing::Values(Desks{16, storage::JournalMode::Local},
                                         Desks{16, storage::JournalMode::Shared}),
                         nameOf);
