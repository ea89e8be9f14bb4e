#include "core/storage/upgrade.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <barrier>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/storage/database.h"
#include "core/storage/desk_board.h"
#include "core/storage/file_header.h"
#include "core/storage/migrations.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using storage::Database;
using storage::DeskBoard;
using testing::IsEmpty;

namespace {

constexpr auto kPathVariable = "TALAN_TEST_UPGRADE_FILE";

/// A connection of the tests' own, which asks for no schema.
class RawFile
{
public:
    explicit RawFile(const QString &path)
        : m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s))
    {
        m_connection.setDatabaseName(path);
        EXPECT_TRUE(m_connection.open());
    }
    ~RawFile()
    {
        m_connection = {};
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    Q_DISABLE_COPY_MOVE(RawFile)

    void run(const QString &sql)
    {
        QSqlQuery query(m_connection);
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString();
    }

    QStringList column(const QString &sql)
    {
        QStringList values;
        QSqlQuery query(m_connection);
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString();
        while (query.next())
            values.append(query.value(0).toString());
        return values;
    }

    int schema() { return column(u"PRAGMA user_version"_s).value(0).toInt(); }

private:
    QSqlDatabase m_connection;
};

storage::DeskNote noteOf(const QString &who, const QString &machine)
{
    return {.id = {},
            .machine = machine,
            .who = who,
            .staff = 1,
            .since = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC),
            .schema = 1,
            .version = u"0.1.0"_s,
            .cases = {}};
}

class UpgradeTest : public testing::TestWithParam<const char *>
{
protected:
    /// A file as the first version of Talan made it.
    void makeOldFile(int lines = 1) const
    {
        QFile::remove(path);
        RawFile file(path);
        file.run(u"PRAGMA journal_mode = "_s + QLatin1StringView(GetParam()));
        file.run(u"BEGIN"_s);
        for (const QString &sql : storage::migrations().first().statements)
            file.run(sql);
        file.run(u"PRAGMA user_version = 1"_s);
        file.run(u"PRAGMA application_id = %1"_s.arg(storage::kApplicationId));
        file.run(uR"(
            WITH RECURSIVE line (number) AS
                (SELECT 1 UNION ALL SELECT number + 1 FROM line WHERE number < %1)
            INSERT INTO staff (login, name, sort_key, role)
            SELECT 'login' || number, printf('%.500c', 'a'), 'a', 'handler' FROM line)"_s.arg(
            lines));
        file.run(u"COMMIT"_s);
    }

    QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QStringList copies() const
    {
        return QDir(folder.path())
            .entryList({u"kontor åäö before upgrade from schema *.talan"_s}, QDir::Files);
    }

    void startAnotherProgram(QProcess &program) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(kPathVariable), path);
        program.setProcessEnvironment(environment);
        program.setStandardOutputFile(QProcess::nullDevice());
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--gtest_filter=UpgradeProgram.OpensTheFileItIsGiven"_s});
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"kontor åäö.talan"_s);
};

// What the tests below start as another program; nothing to do in a run of all tests.
TEST(UpgradeProgram, OpensTheFileItIsGiven)
{
    const QString path = qEnvironmentVariable(kPathVariable);
    if (path.isEmpty())
        GTEST_SKIP() << "started by the tests of upgrades";
    const auto opened = Database::open(path);
    EXPECT_TRUE(opened);
}

TEST_P(UpgradeTest, AnOldFileIsBroughtUpToDateByWhoeverIsAlone)
{
    makeOldFile();
    {
        const auto opened = Database::open(path);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        EXPECT_EQ(opened->info().schema, storage::newestSchema());
    }
    RawFile file(path);
    EXPECT_EQ(file.schema(), storage::newestSchema());
    EXPECT_EQ(file.column(u"SELECT login FROM staff"_s), QStringList{u"login1"_s});
}

TEST_P(UpgradeTest, TheFileAsItWasStaysBesideIt)
{
    makeOldFile();
    ASSERT_TRUE(Database::open(path));
    ASSERT_EQ(copies().size(), 1);
    const QString copyPath = folder.filePath(copies().first());
    EXPECT_EQ(QFile::permissions(copyPath), QFile::permissions(path));
    {
        RawFile copy(copyPath);
        EXPECT_EQ(copy.schema(), 1);
        EXPECT_EQ(copy.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        EXPECT_EQ(copy.column(u"SELECT login FROM staff"_s), QStringList{u"login1"_s});
        EXPECT_THAT(copy.column(u"SELECT name FROM sqlite_schema WHERE name = 'local_entry'"_s),
                    IsEmpty());
    }
    EXPECT_TRUE(Database::open(copyPath)) << "an office can go on with it";
}

TEST_P(UpgradeTest, WaitsForOthersAndTouchesNothing)
{
    makeOldFile();
    DeskBoard anna(path);
    DeskBoard bo(path);
    ASSERT_TRUE(anna.post(noteOf(u"Anna Lind"_s, u"desk-1"_s)));
    ASSERT_TRUE(bo.post(noteOf(u"Bo Ek"_s, u"desk-2"_s)));
    const QByteArray before = bytes();
    for (int tries = 0; tries < 3; ++tries) {
        const auto opened = Database::open(path);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::UpgradeWaits);
        EXPECT_EQ(opened.error().subject, u"Anna Lind, desk-1; Bo Ek, desk-2"_s);
    }
    EXPECT_EQ(bytes(), before);
    EXPECT_THAT(copies(), IsEmpty());

    anna.leave();
    EXPECT_EQ(Database::open(path).error().subject, u"Bo Ek, desk-2"_s);
    bo.leave();
    EXPECT_TRUE(Database::open(path));
}

TEST_P(UpgradeTest, DoesNotWaitForADeskThatCrashedLongAgo)
{
    makeOldFile();
    DeskBoard anna(path);
    ASSERT_TRUE(anna.post(noteOf(u"Anna Lind"_s, u"desk-1"_s)));
    QFile note(anna.folder() + u"/desk-"_s + anna.ownId() + u".json"_s);
    ASSERT_TRUE(note.open(QIODevice::ReadWrite));
    constexpr qint64 kLongAgo = 120; // seconds
    ASSERT_TRUE(note.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-kLongAgo),
                                 QFileDevice::FileModificationTime));
    note.close();
    EXPECT_TRUE(Database::open(path));
}

TEST_P(UpgradeTest, DoesNotGoOnWhereItCannotSeeTheOthers)
{
    makeOldFile();
    QFile inTheWay(path + u"-desks"_s);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const QByteArray before = bytes();
    const auto opened = Database::open(path);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StorageFailed);
    EXPECT_EQ(bytes(), before);
}

TEST_P(UpgradeTest, WhereNoCopyCanBeKeptTheFileStaysAsItIs)
{
    makeOldFile();
    {
        // A schema that is none: the check of the copy finds it.
        RawFile file(path);
        file.run(u"PRAGMA writable_schema = ON"_s);
        file.run(u"UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'staff'"_s);
    }
    const QByteArray before = bytes();
    const auto opened = Database::open(path);
    ASSERT_FALSE(opened);
    EXPECT_EQ(RawFile(path).schema(), 1);
    EXPECT_EQ(bytes(), before);
    EXPECT_THAT(copies(), IsEmpty());
    EXPECT_THAT(QDir(folder.path()).entryList({u"*.part*"_s}), IsEmpty());
}

TEST_P(UpgradeTest, ProgramsThatStartAtOnceDoItOnce)
{
    constexpr int kPrograms = 4;
    makeOldFile(1000);
    std::barrier start(kPrograms);
    QList<Result<>> opened(kPrograms);
    {
        std::vector<std::jthread> programs;
        for (Result<> &answer : opened) {
            programs.emplace_back([this, &start, &answer] {
                start.arrive_and_wait();
                const auto database = Database::open(path);
                answer = database ? Result<>() : database.error();
            });
        }
    }
    for (const Result<> &answer : opened)
        EXPECT_TRUE(answer) << (answer ? "" : answer.error().detail.toStdString());
    EXPECT_EQ(copies().size(), 1);
    RawFile file(path);
    EXPECT_EQ(file.schema(), storage::newestSchema());
    EXPECT_EQ(file.column(u"SELECT count(*) FROM file_format"_s), QStringList{u"1"_s});
}

TEST_P(UpgradeTest, ProcessesThatStartAtOnceDoItOnce)
{
    makeOldFile(1000);
    QProcess one;
    QProcess two;
    startAnotherProgram(one);
    startAnotherProgram(two);
    constexpr int kPatience = 60'000;
    ASSERT_TRUE(one.waitForFinished(kPatience));
    ASSERT_TRUE(two.waitForFinished(kPatience));
    EXPECT_EQ(one.exitCode(), 0);
    EXPECT_EQ(two.exitCode(), 0);
    EXPECT_EQ(copies().size(), 1);
    EXPECT_EQ(RawFile(path).schema(), storage::newestSchema());
}

TEST_P(UpgradeTest, KilledOnTheWayItLeavesTheOldFileOrTheNewOne)
{
    constexpr int kLines = 20'000; // Some ten megabytes: the copy takes its time.
    constexpr int kRounds = 8;
    int olds = 0;
    for (int round = 0; round < kRounds; ++round) {
        makeOldFile(kLines);
        QProcess program;
        startAnotherProgram(program);
        ASSERT_TRUE(program.waitForStarted());
        // Killed while it copies, a little later each time; in the last round not at all.
        while (QDir(folder.path()).entryList({u"*.part"_s}).isEmpty() && copies().isEmpty() &&
               !program.waitForFinished(1)) {
        }
        if (round < kRounds - 1 && !program.waitForFinished(1 + 4 * round))
            program.kill();
        program.waitForFinished();
        {
            RawFile file(path);
            const bool isOld = file.schema() == 1;
            olds += isOld ? 1 : 0;
            EXPECT_EQ(file.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
            EXPECT_EQ(
                file.column(u"SELECT name FROM sqlite_schema WHERE name = 'local_entry'"_s).size(),
                isOld ? 0 : 1);
            EXPECT_EQ(file.column(u"SELECT count(*) FROM staff"_s),
                      QStringList{QString::number(kLines)});
        }
        for (const QString &copy : copies()) {
            RawFile kept(folder.filePath(copy));
            EXPECT_EQ(kept.schema(), 1);
            EXPECT_EQ(kept.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        }
        EXPECT_TRUE(Database::open(path));
        EXPECT_EQ(RawFile(path).schema(), storage::newestSchema());
        for (const QString &copy : QDir(folder.path()).entryList({u"* before upgrade *"_s}))
            QFile::remove(folder.filePath(copy));
    }
    EXPECT_GT(olds, 0) << "no round was killed on the way";
}

TEST_P(UpgradeTest, AFileThatWasBroughtUpToDateIsLikeANewOne)
{
    const QString question = u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM "
                             "sqlite_schema ORDER BY type, name"_s;
    makeOldFile();
    ASSERT_TRUE(Database::open(path));
    const QStringList upgraded = RawFile(path).column(question);

    const QString fresh = folder.filePath(u"fresh.talan"_s);
    ASSERT_TRUE(Database::create(fresh, storage::JournalMode::Shared));
    EXPECT_EQ(upgraded, RawFile(fresh).column(question));
    EXPECT_GT(upgraded.size(), 10);
}

INSTANTIATE_TEST_SUITE_P(Journals, UpgradeTest, testing::Values("DELETE", "WAL"));

} // namespace
