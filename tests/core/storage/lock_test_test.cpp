#include "core/storage/lock_test.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/storage/statement.h"
#include "core/storage/writer_mark.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace talan;
using storage::Database;
using storage::JournalMode;
using storage::Statement;

namespace {

class LockTest : public testing::TestWithParam<JournalMode>
{
protected:
    LockTest()
        : path(folder.filePath(u"kontor.talan"_s))
    {
        EXPECT_TRUE(Database::create(path, GetParam()));
    }

    /// Whether another program gets the right to write now.
    bool canAnotherProgramWrite() const
    {
        QProcess other;
        other.start(u"sqlite3"_s, {path, u"BEGIN IMMEDIATE; ROLLBACK;"_s});
        EXPECT_TRUE(other.waitForFinished());
        return other.exitCode() == 0;
    }

    QTemporaryDir folder;
    QString path;
};

Result<> insertSetting(Database &database, const QString &key)
{
    return Statement(database, u"INSERT INTO office_setting (key, value) VALUES (:key, 'x')"_s)
        .bind(u":key", key)
        .exec();
}

} // namespace

TEST_P(LockTest, ADiskOfThisMachineKeepsLocksAndTheProofWritesNothing)
{
    auto database = Database::open(path);
    ASSERT_TRUE(database);
    const qint64 before = QFileInfo(path).size();

    const auto proved = storage::proveLocks(*database);

    EXPECT_TRUE(proved) << proved.error().detail.toStdString();
    EXPECT_TRUE(canAnotherProgramWrite());
    EXPECT_EQ(QFileInfo(path).size(), before);
    EXPECT_TRUE(insertSetting(*database, u"after"_s));
}

TEST_P(LockTest, TheProofWaitsForItsTurnAndThenSaysWhoWrites)
{
    auto anna = Database::open(path);
    auto karim = Database::open(path);
    ASSERT_TRUE(anna);
    ASSERT_TRUE(karim);
    anna->signAs(u"Anna Lind, desk-1"_s);
    karim->setPatience(20ms);

    Result<> proved;
    ASSERT_TRUE(anna->transaction([&]() -> Result<> {
        proved = storage::proveLocks(*karim);
        return {};
    }));

    ASSERT_FALSE(proved);
    EXPECT_EQ(proved.error().code, ErrorCode::FileBusy);
    const auto holder = storage::rules::holderFromText(proved.error().subject);
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->who, u"Anna Lind, desk-1"_s);
    EXPECT_FALSE(QFile::exists(path + u"-writer"_s)) << "the note goes with the lock";
}

TEST_P(LockTest, OpeningAndClosingTheFileOnceMoreKeepsTheLocksOfThisProgram)
{
    auto database = Database::open(path);
    ASSERT_TRUE(database);

    ASSERT_TRUE(database->transaction([&]() -> Result<> {
        EXPECT_FALSE(canAnotherProgramWrite());
        EXPECT_TRUE(Database::open(path, Database::Access::ReadOnly));
        EXPECT_FALSE(canAnotherProgramWrite()) << "the lock went with a closed descriptor";
        return {};
    }));
    EXPECT_TRUE(canAnotherProgramWrite());
}

TEST_P(LockTest, AFileThatIsNoLongerTheSameIsNoticed)
{
    auto database = Database::open(path);
    ASSERT_TRUE(database);
    EXPECT_TRUE(database->stillThere());
    const QString elsewhere = folder.filePath(u"moved.talan"_s);

    ASSERT_TRUE(QFile::rename(path, elsewhere));
    EXPECT_EQ(database->stillThere().error().code, ErrorCode::FileMissing);

    ASSERT_TRUE(Database::create(path, GetParam()));
    EXPECT_EQ(database->stillThere().error().code, ErrorCode::FileReplaced);
}

INSTANTIATE_TEST_SUITE_P(Journals,
                         LockTest,
                         testing::Values(JournalMode::Local, JournalMode::Shared));

TEST(WriterMarkTest, AHolderIsReadAsItWasWrittenAndOtherTextIsNone)
{
    const storage::Holder holder{.who = u"Åsa Öhman, desk-2"_s,
                                 .since = QDateTime(QDate(2026, 11, 23), QTime(9, 12), Qt::UTC)};
    EXPECT_EQ(storage::rules::holderFromText(storage::rules::holderText(holder)), holder);
    for (const QString &text :
         {u""_s, u"Anna"_s, u"not a time Anna"_s, u"2026-11-23T09:12:00.000Z "_s})
        EXPECT_FALSE(storage::rules::holderFromText(text)) << text.toStdString();
}
