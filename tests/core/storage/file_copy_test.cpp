#include "core/storage/file_copy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

#include "core/storage/statement.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using storage::CopyPace;
using storage::copyTo;
using storage::Database;
using storage::JournalMode;
using storage::Statement;

namespace {

Result<> put(const Database &database, const QString &key, const QString &value)
{
    return Statement(database,
                     u"INSERT OR REPLACE INTO office_setting (key, value) VALUES (:key, :value)"_s)
        .bind(u":key", key)
        .bind(u":value", value)
        .exec();
}

QString valueOf(const Database &database, const QString &key)
{
    Statement value(database, u"SELECT value FROM office_setting WHERE key = :key"_s);
    value.bind(u":key", key);
    const auto found = value.first();
    return found ? value.text(0) : u"(%1)"_s.arg(found.error().detail);
}

/// Writes one number at both ends of the table in one transaction: a copy that mixes two states of
/// the file has two numbers.
void writePair(Database &database, int number)
{
    const auto done = database.transaction([&]() -> Result<> {
        if (const auto first = put(database, u"a first"_s, QString::number(number)); !first)
            return first;
        return put(database, u"z last"_s, QString::number(number));
    });
    EXPECT_TRUE(done) << done.error().detail.toStdString();
}

class FileCopyTest : public testing::TestWithParam<JournalMode>
{
protected:
    FileCopyTest()
        : path(folder.filePath(u"kontor åäö.talan"_s))
        , target(folder.filePath(u"kopia 100%?#.talan"_s))
        , source(Database::create(path, GetParam()).value())
    {
        const auto filled = source.transaction([&]() -> Result<> {
            for (int i = 0; i < 200; ++i) {
                const auto done = put(source, u"m %1"_s.arg(i, 3), QString(6000, u'x'));
                if (!done)
                    return done;
            }
            return {};
        });
        EXPECT_TRUE(filled);
        writePair(source, 0);
    }

    Database another() const { return Database::open(path).value(); }

    void expectConsistent() const
    {
        const auto copy = Database::open(target, Database::Access::ReadOnly);
        ASSERT_TRUE(copy) << copy.error().detail.toStdString();
        EXPECT_EQ(valueOf(*copy, u"a first"_s), valueOf(*copy, u"z last"_s));
        EXPECT_EQ(valueOf(*copy, u"m 199"_s).size(), 6000);
    }

    /// Everything beside the office file itself.
    QStringList others() const
    {
        QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) { return name.startsWith(u"kontor"_s); });
        return names;
    }

    QTemporaryDir folder;
    QString path;
    QString target;
    Database source;
};

CopyPace smallSteps()
{
    CopyPace pace;
    pace.pagesPerStep = 16;
    pace.pause = {};
    return pace;
}

INSTANTIATE_TEST_SUITE_P(Journals,
                         FileCopyTest,
                         testing::Values(JournalMode::Local, JournalMode::Shared),
                         [](const auto &mode) {
                             return mode.param == JournalMode::Local ? "WriteAhead" : "Rollback";
                         });

} // namespace

TEST_P(FileCopyTest, ACopyIsAPlainFileOfItsOwnerWithNothingBesideIt)
{
    const auto done = copyTo(source, target);

    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_EQ(others(), QStringList{u"kopia 100%?#.talan"_s});
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.read(100).mid(18, 2), QByteArray("\1\1")) << "a rollback journal";
    const auto groupAndOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(file.permissions() & groupAndOthers, QFile::Permissions());
    expectConsistent();
}

TEST_P(FileCopyTest, WhatWasThereIsReplacedTogetherWithItsJournal)
{
    ASSERT_TRUE(copyTo(source, target));
    writePair(source, 7);
    QFile journal(target + u"-wal"_s);
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write("left by a crash");
    journal.close();

    ASSERT_TRUE(copyTo(source, target));

    EXPECT_EQ(others(), QStringList{u"kopia 100%?#.talan"_s});
    expectConsistent();
    const auto copy = Database::open(target, Database::Access::ReadOnly);
    EXPECT_EQ(valueOf(*copy, u"z last"_s), u"7"_s);
}

TEST_P(FileCopyTest, AWriterAtEveryStepDoesNotMixTwoStatesAndDoesNotKeepItGoingForEver)
{
    constexpr int kForEver = 400;
    auto other = another();
    // Whoever waits for the file here would wait for itself.
    ASSERT_TRUE(Statement(other, u"PRAGMA busy_timeout = 0"_s).first());
    int written = 0;
    int refused = 0;
    CopyPace pace = smallSteps();
    pace.mostRestarts = 4;
    pace.progress = [&](int, int) {
        if (written + refused >= kForEver)
            return;
        const auto done = put(other, u"a first"_s, u"0"_s);
        (done ? written : refused) += 1;
    };

    const auto done = copyTo(source, target, pace);

    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_LT(written + refused, kForEver) << "it starts anew only so often";
    EXPECT_GT(written, pace.mostRestarts) << "until then the file is free between two steps";
    if (GetParam() == JournalMode::Local)
        EXPECT_EQ(refused, 0) << "with a write-ahead journal nobody ever waits";
    else
        EXPECT_GT(refused, 0) << "the rest is taken at once";
    expectConsistent();
}

TEST_P(FileCopyTest, ACopyBesideAWriterThatNeverStopsIsWholeAndOfOneMoment)
{
    std::atomic<bool> isOver = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        auto other = another();
        while (!isOver)
            writePair(other, ++written);
    });
    while (written < 5)
        std::this_thread::yield();

    for (int round = 0; round < 3; ++round) {
        const auto done = copyTo(source, target, smallSteps());
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        expectConsistent();
    }
    isOver = true;
    writer.join();
    EXPECT_GT(written, 5);
}

TEST_P(FileCopyTest, CancelledInTheMiddleTheTargetIsAsItWas)
{
    ASSERT_TRUE(copyTo(source, target));
    writePair(source, 9);
    int donePages = 0;
    CopyPace pace = smallSteps();
    pace.progress = [&](int done, int all) {
        donePages = done;
        EXPECT_GT(all, done);
    };
    pace.isCancelled = [&] { return donePages > 40; };

    const auto done = copyTo(source, target, pace);

    ASSERT_FALSE(done);
    EXPECT_TRUE(storage::wasCancelled(done.error()));
    EXPECT_EQ(others(), QStringList{u"kopia 100%?#.talan"_s});
    const auto copy = Database::open(target, Database::Access::ReadOnly);
    EXPECT_EQ(valueOf(*copy, u"z last"_s), u"0"_s);
    writePair(source, 10); // The source is not held.
}

TEST_P(FileCopyTest, AMissingFolderIsSaid)
{
    const auto done = copyTo(source, folder.filePath(u"nowhere/a.talan"_s));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FolderMissing);
}

TEST_P(FileCopyTest, ADamagedFileIsNotCopiedOverAGoodCopy)
{
    ASSERT_TRUE(copyTo(source, target));
    Statement tidy(source, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    ASSERT_TRUE(tidy.exec());
    const QString damaged = folder.filePath(u"kontor trasigt.talan"_s);
    ASSERT_TRUE(QFile::copy(path, damaged));
    {
        QFile file(damaged);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(4096 * 3, '\xAA'));
    }
    auto opened = Database::open(damaged);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();

    const auto done = copyTo(*opened, target);

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BackupUnusable) << done.error().detail.toStdString();
    expectConsistent();
    EXPECT_EQ(others(), QStringList{u"kopia 100%?#.talan"_s});
}

#ifdef Q_OS_UNIX

TEST_P(FileCopyTest, AFullDiskIsSaidAndTheTargetIsAsItWas)
{
    ASSERT_TRUE(copyTo(source, target));
    writePair(source, 3);
    // A limit on file sizes stands for a disk that is full at that point.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit half = before;
    half.rlim_cur = static_cast<rlim_t>(QFileInfo(target).size() / 2);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &half), 0);

    const auto done = copyTo(source, target);

    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::DiskFull) << done.error().detail.toStdString();
    EXPECT_EQ(others(), QStringList{u"kopia 100%?#.talan"_s});
    const auto copy = Database::open(target, Database::Access::ReadOnly);
    EXPECT_EQ(valueOf(*copy, u"z last"_s), u"0"_s);
}

#endif
