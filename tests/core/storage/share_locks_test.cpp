#include "core/storage/share_locks.h"

#include <QTemporaryDir>
#include <cerrno>
#include <cstdarg>
#include <map>
#include <string>
#include <vector>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/storage/lock_test.h"
#include "core/storage/smb_locks.h"
#include "core/storage/statement.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using storage::FileKey;
using storage::SmbLocks;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr off_t kPendingByte = 0x40000000;

struct flock lockOf(short type, off_t start, off_t length)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    return lock;
}

std::string bytesName(const struct flock &lock)
{
    const off_t start = lock.l_start - kPendingByte;
    if (lock.l_start == 0 && lock.l_len == 0)
        return "everything";
    if (start == 0 && lock.l_len == 1)
        return "pending";
    if (start == 1 && lock.l_len == 1)
        return "reserved";
    if (start == 2 && lock.l_len == 510)
        return "shared";
    if (start == 0 && lock.l_len == 2)
        return "pending+reserved";
    return start == 0 && lock.l_len == 512 ? "all bytes" : "other bytes";
}

std::string typeName(const struct flock &lock)
{
    return lock.l_type == F_UNLCK ? "unlock " : lock.l_type == F_RDLCK ? "read " : "write ";
}

/// A system that writes down what it is asked and refuses what the test says.
class SmbLocksTest : public testing::Test
{
protected:
    int answer(int descriptor, int command, struct flock *lock)
    {
        const std::string what =
            (command == F_GETLK ? "test " : "") + typeName(*lock) + bytesName(*lock);
        calls.push_back(std::to_string(descriptor) + ": " + what);
        const auto refusal = refusals.find(what);
        if (refusal == refusals.end())
            return 0;
        errno = refusal->second;
        return -1;
    }

    int set(int descriptor, short type, off_t offset, off_t length)
    {
        return locks.set(kFile, descriptor, lockOf(type, kPendingByte + offset, length));
    }
    int setShared(int descriptor, short type) { return set(descriptor, type, 2, 510); }
    int releaseAll(int descriptor) { return locks.set(kFile, descriptor, lockOf(F_UNLCK, 0, 0)); }

    std::vector<std::string> sinceLast() { return std::exchange(calls, {}); }

    const FileKey kFile{7, 42};
    std::vector<std::string> calls;
    std::map<std::string, int> refusals;
    SmbLocks locks{[this](int descriptor, int command, struct flock *lock) {
        return answer(descriptor, command, lock);
    }};
};

/// What SQLite asks the system for, written down below the layer.
std::vector<std::string> &journalOfCalls()
{
    static std::vector<std::string> calls;
    return calls;
}

extern "C" int writtenDownFcntl(int descriptor, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    if (command != F_SETLK && command != F_GETLK) {
        const int number = va_arg(arguments, int);
        va_end(arguments);
        return ::fcntl(descriptor, command, number);
    }
    auto *lock = va_arg(arguments, struct flock *);
    va_end(arguments);
    journalOfCalls().push_back((command == F_GETLK ? "test " : "") + typeName(*lock) +
                               bytesName(*lock));
    return ::fcntl(descriptor, command, lock);
}

class Connection
{
public:
    explicit Connection(const QString &path)
    {
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &m_handle), SQLITE_OK);
    }
    ~Connection() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Connection)

    int run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }

private:
    sqlite3 *m_handle = nullptr;
};

/// SQLite itself on a local file: as it comes, with the layer, and with the layer made to believe
/// that the file lies on a share.
class LayeredSqliteTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&writtenDownFcntl));
        stockCalls = callsOfOneDay();
        storage::installShareLocks();
        storage::installShareLocks();
    }
    ~LayeredSqliteTest() override { storage::setShareQuestion({}); }

    static std::vector<std::string> callsOfOneDay()
    {
        const QTemporaryDir folder;
        journalOfCalls().clear();
        {
            Connection writer(folder.filePath(u"a.db"_s));
            Connection reader(folder.filePath(u"a.db"_s));
            EXPECT_EQ(writer.run("CREATE TABLE t (x)"), SQLITE_OK);
            EXPECT_EQ(writer.run("BEGIN IMMEDIATE; INSERT INTO t VALUES (1); COMMIT"), SQLITE_OK);
            EXPECT_EQ(reader.run("SELECT * FROM t"), SQLITE_OK);
            EXPECT_EQ(reader.run("BEGIN; SELECT * FROM t"), SQLITE_OK);
            EXPECT_EQ(writer.run("INSERT INTO t VALUES (2)"), SQLITE_BUSY);
            EXPECT_EQ(reader.run("COMMIT"), SQLITE_OK);
            EXPECT_EQ(writer.run("INSERT INTO t VALUES (2)"), SQLITE_OK);
        }
        return std::exchange(journalOfCalls(), {});
    }

    static inline std::vector<std::string> stockCalls;
};

} // namespace

TEST_F(SmbLocksTest, TheWayOfAReaderIsTheSameAsOnALocalFile)
{
    EXPECT_EQ(set(5, F_RDLCK, 0, 1), 0);
    EXPECT_EQ(setShared(5, F_RDLCK), 0);
    EXPECT_EQ(set(5, F_UNLCK, 0, 1), 0);
    EXPECT_THAT(sinceLast(), ElementsAre("5: read pending", "5: read shared", "5: unlock pending"));
}

TEST_F(SmbLocksTest, AReadLockIsGivenBackBeforeTheWriteLockIsAskedFor)
{
    setShared(5, F_RDLCK);
    set(5, F_WRLCK, 1, 1);
    set(5, F_WRLCK, 0, 1);
    sinceLast();
    EXPECT_EQ(setShared(5, F_WRLCK), 0);
    EXPECT_THAT(sinceLast(), ElementsAre("5: unlock shared", "5: write shared"));
    EXPECT_EQ(setShared(5, F_RDLCK), 0);
    EXPECT_THAT(sinceLast(), ElementsAre("5: unlock shared", "5: read shared"));
}

TEST_F(SmbLocksTest, ARefusedWriterHasItsReadLockAgain)
{
    setShared(5, F_RDLCK);
    sinceLast();
    refusals["write shared"] = EACCES;
    EXPECT_EQ(setShared(5, F_WRLCK), -1);
    EXPECT_EQ(errno, EACCES);
    EXPECT_THAT(
        sinceLast(),
        ElementsAre("5: unlock shared", "5: write shared", "5: unlock shared", "5: read shared"));
    refusals.clear();
    EXPECT_EQ(setShared(5, F_WRLCK), 0);
    EXPECT_THAT(sinceLast(), ElementsAre("5: unlock shared", "5: write shared"));
}

TEST_F(SmbLocksTest, AReadLockThatCannotBeTakenAgainIsAnErrorAndNotAnothersWork)
{
    setShared(5, F_RDLCK);
    refusals["write shared"] = EACCES;
    refusals["read shared"] = EACCES;
    EXPECT_EQ(setShared(5, F_WRLCK), -1);
    EXPECT_EQ(errno, EIO);
}

TEST_F(SmbLocksTest, ARefusedLockIsGivenBackInCaseTheServerKeepsIt)
{
    refusals["write reserved"] = EAGAIN;
    EXPECT_EQ(set(5, F_WRLCK, 1, 1), -1);
    EXPECT_EQ(errno, EAGAIN);
    EXPECT_THAT(sinceLast(), ElementsAre("5: write reserved", "5: unlock reserved"));
}

TEST_F(SmbLocksTest, WhatIsHeldIsNotAskedForAgain)
{
    setShared(5, F_RDLCK);
    sinceLast();
    EXPECT_EQ(setShared(5, F_RDLCK), 0);
    EXPECT_THAT(sinceLast(), IsEmpty());
}

TEST_F(SmbLocksTest, EverythingIsGivenBackByNumberToo)
{
    setShared(5, F_RDLCK);
    sinceLast();
    EXPECT_EQ(releaseAll(5), 0);
    EXPECT_THAT(sinceLast(), ElementsAre("5: unlock all bytes", "5: unlock everything"));
    setShared(5, F_RDLCK);
    EXPECT_THAT(sinceLast(), ElementsAre("5: read shared"));
}

TEST_F(SmbLocksTest, TwoConnectionsOfAProgramKeepTheirLocksThroughOneDescriptor)
{
    setShared(5, F_RDLCK); // The other connection, 6, shares this lock without asking the system.
    sinceLast();
    EXPECT_EQ(set(6, F_WRLCK, 1, 1), 0);
    EXPECT_EQ(releaseAll(6), 0);
    EXPECT_THAT(sinceLast(),
                ElementsAre("5: write reserved", "5: unlock all bytes", "5: unlock everything"));
    EXPECT_EQ(setShared(6, F_RDLCK), 0) << "nothing is held any more";
    EXPECT_THAT(sinceLast(), ElementsAre("6: read shared"));
}

TEST_F(SmbLocksTest, FilesHaveTheirLocksEachForItself)
{
    setShared(5, F_RDLCK);
    sinceLast();
    EXPECT_EQ(locks.set({7, 43}, 9, lockOf(F_WRLCK, kPendingByte + 2, 510)), 0);
    EXPECT_THAT(sinceLast(), ElementsAre("9: write shared"));
}

TEST_F(SmbLocksTest, LocksGoWithTheDescriptor)
{
    setShared(5, F_RDLCK);
    locks.forget(kFile, 6);
    sinceLast();
    setShared(6, F_RDLCK);
    EXPECT_THAT(sinceLast(), IsEmpty());
    locks.forget(kFile, 5);
    setShared(6, F_RDLCK);
    EXPECT_THAT(sinceLast(), ElementsAre("6: read shared"));
}

TEST_F(SmbLocksTest, WhetherSomebodyWritesIsAskedWithAReadLock)
{
    struct flock asked = lockOf(F_WRLCK, kPendingByte + 1, 1);
    EXPECT_EQ(locks.test(kFile, 5, asked), 0);
    EXPECT_EQ(asked.l_type, F_UNLCK);
    EXPECT_THAT(sinceLast(), ElementsAre("5: read reserved", "5: unlock reserved"));

    refusals["read reserved"] = EACCES;
    asked = lockOf(F_WRLCK, kPendingByte + 1, 1);
    EXPECT_EQ(locks.test(kFile, 5, asked), 0);
    EXPECT_EQ(asked.l_type, F_WRLCK);

    refusals["read reserved"] = EHOSTDOWN;
    asked = lockOf(F_WRLCK, kPendingByte + 1, 1);
    EXPECT_EQ(locks.test(kFile, 5, asked), -1) << "no answer is not “somebody writes”";
    EXPECT_EQ(errno, EHOSTDOWN);
}

TEST_F(SmbLocksTest, OtherBytesAreLeftAlone)
{
    EXPECT_EQ(locks.set(kFile, 5, lockOf(F_WRLCK, 120, 1)), 0);
    struct flock asked = lockOf(F_WRLCK, 120, 1);
    EXPECT_EQ(locks.test(kFile, 6, asked), 0);
    EXPECT_THAT(sinceLast(), ElementsAre("5: write other bytes", "6: test write other bytes"));
}

TEST_F(LayeredSqliteTest, LocalFilesAreLockedAsSqliteLocksThem)
{
    EXPECT_EQ(callsOfOneDay(), stockCalls);
    EXPECT_THAT(stockCalls, testing::Contains("write shared"));
}

TEST_F(LayeredSqliteTest, FilesOnNfsAreLockedAsSqliteLocksThem)
{
    storage::setShareQuestion([](int) { return storage::ShareKind::Nfs; });
    EXPECT_EQ(callsOfOneDay(), stockCalls);
}

TEST_F(LayeredSqliteTest, OnAShareNoLockIsChangedInPlace)
{
    storage::setShareQuestion([](int) { return storage::ShareKind::Smb; });
    std::map<std::string, std::string> held;
    int changes = 0;
    const auto calls = callsOfOneDay();
    for (const std::string &call : calls) {
        const auto space = call.find(' ');
        const std::string type = call.substr(0, space);
        const std::string bytes = call.substr(space + 1);
        if (type != "unlock") {
            EXPECT_EQ(held[bytes], "") << call << ", over one's own lock";
            held[bytes] = type;
            ++changes;
        } else if (bytes == "everything" || bytes == "all bytes") {
            held.clear();
        } else {
            held.erase(bytes);
            if (bytes == "pending+reserved") {
                held.erase("pending");
                held.erase("reserved");
            }
        }
    }
    EXPECT_GT(changes, 10);
    EXPECT_TRUE(held.empty());
}

TEST_F(LayeredSqliteTest, AnotherProcessSeesTheLocksOfAShare)
{
    storage::setShareQuestion([](int) { return storage::ShareKind::Smb; });
    const QTemporaryDir folder;
    auto database =
        storage::Database::create(folder.filePath(u"a.talan"_s), storage::JournalMode::Shared);
    ASSERT_TRUE(database) << database.error().detail.toStdString();
    const auto proved = storage::proveLocks(*database);
    EXPECT_TRUE(proved) << proved.error().detail.toStdString();
}
