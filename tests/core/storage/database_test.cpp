#include "core/storage/database.h"

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/storage/commit_question.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using storage::Database;
using storage::JournalMode;
using storage::Statement;

namespace {

class DatabaseTest : public testing::Test
{
protected:
    DatabaseTest()
        : path(folder.filePath(u"kontor åäö.talan"_s))
    {}

    void createFile()
    {
        const auto made = Database::create(path, JournalMode::Local);
        ASSERT_TRUE(made) << made.error().detail.toStdString();
    }

    QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QByteArray &content) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// What opening the file answers; the file must be the same afterwards, byte for byte.
    ErrorCode refusal(Database::Access access = Database::Access::ReadWrite) const
    {
        const QByteArray before = bytes();
        const auto opened = Database::open(path, access);
        EXPECT_FALSE(opened);
        EXPECT_EQ(bytes(), before) << "a refused file was changed";
        return opened ? ErrorCode::StorageFailed : opened.error().code;
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

qint64 settingCount(Database &database)
{
    Statement count(database, u"SELECT count(*) FROM office_setting"_s);
    EXPECT_TRUE(count.first());
    return count.number(0);
}

} // namespace

TEST_F(DatabaseTest, ANewFileIsMarkedAsTalansAndOpensAgain)
{
    createFile();

    const auto opened = Database::open(path);

    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_EQ(opened->info().schema, storage::newestSchema());
    EXPECT_EQ(bytes().mid(68, 4), QByteArray("TALN"));
}

TEST_F(DatabaseTest, CreatingNeverReplacesAFile)
{
    write("something somebody needs");

    EXPECT_EQ(Database::create(path, JournalMode::Local).error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytes(), QByteArray("something somebody needs"));
}

TEST_F(DatabaseTest, MissingFileAndMissingFolderAreToldApart)
{
    EXPECT_EQ(Database::open(path).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(Database::open(folder.filePath(u"nowhere/a.talan"_s)).error().code,
              ErrorCode::FolderMissing);
    EXPECT_EQ(
        Database::create(folder.filePath(u"nowhere/a.talan"_s), JournalMode::Local).error().code,
        ErrorCode::FolderMissing);
    EXPECT_FALSE(QFile::exists(path)) << "asking must not make the file";
}

TEST_F(DatabaseTest, OtherFilesAreNotTalans)
{
    write(QByteArray());
    EXPECT_EQ(refusal(), ErrorCode::NotTalanFile);
    write("Namn;Personnummer\n");
    EXPECT_EQ(refusal(), ErrorCode::NotTalanFile);
    EXPECT_EQ(Database::open(folder.path()).error().code, ErrorCode::NotTalanFile);
}

TEST_F(DatabaseTest, ADatabaseOfAnotherProgramIsNotTalans)
{
    createFile();
    QByteArray content = bytes();
    content.replace(68, 4, "GPKG");
    write(content);

    EXPECT_EQ(refusal(), ErrorCode::NotTalanFile);
}

TEST_F(DatabaseTest, AFileOfANewerTalanIsLeftAlone)
{
    {
        auto database = Database::create(path, JournalMode::Shared);
        ASSERT_TRUE(Statement(*database, u"PRAGMA user_version = 999"_s).exec());
    }

    EXPECT_EQ(refusal(), ErrorCode::NewerFile);
    EXPECT_EQ(refusal(Database::Access::ReadOnly), ErrorCode::NewerFile);
}

TEST_F(DatabaseTest, AReadOnlyFileCanBeReadButNotWritten)
{
    createFile();
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));

    EXPECT_EQ(refusal(), ErrorCode::ReadOnlyFile);
    EXPECT_TRUE(Database::open(path, Database::Access::ReadOnly));
}

TEST_F(DatabaseTest, ACutFileIsCorrupt)
{
    createFile();
    write(bytes().first(8192));

    EXPECT_EQ(refusal(), ErrorCode::CorruptFile);
}

TEST_F(DatabaseTest, AnOverwrittenSchemaIsCorrupt)
{
    createFile();
    QByteArray content = bytes();
    content.replace(100, 3900, QByteArray(3900, '\xAA'));
    write(content);

    auto opened = Database::open(path);
    const ErrorCode code =
        !opened ? opened.error().code : insertSetting(*opened, u"a"_s).error().code;
    EXPECT_EQ(code, ErrorCode::CorruptFile);
}

TEST_F(DatabaseTest, AFullDiskIsSaidAndNothingHalfIsKept)
{
    createFile();
    auto database = Database::open(path);
    ASSERT_TRUE(database);
    Statement pages(*database, u"PRAGMA page_count"_s);
    ASSERT_TRUE(pages.first());
    Statement limit(*database, u"PRAGMA max_page_count = %1"_s.arg(pages.number(0)));
    ASSERT_TRUE(limit.first());

    const auto done = database->transaction([&]() -> Result<> {
        if (const auto small = insertSetting(*database, u"small"_s); !small)
            return small;
        return insertSetting(*database, QString(100'000, u'x'));
    });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(settingCount(*database), 0);
    EXPECT_TRUE(insertSetting(*database, u"after"_s)) << "the connection must go on working";
}

TEST_F(DatabaseTest, AFailedTransactionLeavesNothingAndANestedOneJoinsTheOuter)
{
    createFile();
    auto database = Database::open(path);
    ASSERT_TRUE(database);

    const auto done = database->transaction([&]() -> Result<> {
        const auto inner = database->transaction([&] { return insertSetting(*database, u"a"_s); });
        EXPECT_TRUE(inner);
        return Error{ErrorCode::RuleViolated, u"no"_s, {}};
    });

    EXPECT_EQ(done.error().code, ErrorCode::RuleViolated);
    EXPECT_EQ(settingCount(*database), 0);
}

TEST_F(DatabaseTest, WhatNobodyWaitsForAnyMoreIsUndoneBeforeItsCommit)
{
    createFile();
    auto database = Database::open(path);
    ASSERT_TRUE(database);
    bool isWanted = true;
    storage::askBeforeCommits([&isWanted] { return isWanted; });

    const auto given = database->transaction([&]() -> Result<> {
        isWanted = false; // As when the place went away while this hung in it.
        return insertSetting(*database, u"given up"_s);
    });
    isWanted = true;
    const auto wanted =
        database->transaction([&] { return insertSetting(*database, u"wanted"_s); });
    storage::askBeforeCommits({});

    ASSERT_FALSE(given);
    EXPECT_EQ(given.error().code, ErrorCode::NotConnected);
    EXPECT_TRUE(wanted);
    EXPECT_EQ(settingCount(*database), 1);
}

TEST_F(DatabaseTest, ForeignKeysAndStrictTypesHold)
{
    createFile();
    auto database = Database::open(path);
    ASSERT_TRUE(database);

    EXPECT_FALSE(
        Statement(
            *database,
            u"INSERT INTO note (case_id, kind, at, staff_id, text) VALUES (1, 'note', 'x', 1, 'y')"_s)
            .exec());
    EXPECT_FALSE(
        Statement(
            *database,
            u"INSERT INTO number_series (series, year, last_number) VALUES ('case', 'soon', 1)"_s)
            .exec());
}

TEST_F(DatabaseTest, AnotherDesksCommitChangesTheStamp)
{
    createFile();
    auto mine = Database::open(path);
    auto theirs = Database::open(path);
    ASSERT_TRUE(mine);
    ASSERT_TRUE(theirs);
    const qint64 before = mine->changeStamp().value();
    ASSERT_TRUE(insertSetting(*mine, u"mine"_s));
    EXPECT_EQ(mine->changeStamp().value(), before) << "own changes do not count";

    ASSERT_TRUE(insertSetting(*theirs, u"theirs"_s));

    EXPECT_NE(mine->changeStamp().value(), before);
}

TEST_F(DatabaseTest, APathThatLooksLikeAnAddressIsJustAPath)
{
    path = folder.filePath(u"file:odd?mode=ro.talan"_s);
    createFile();

    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(Database::open(path));
}

TEST_F(DatabaseTest, TheJournalModeIsTheOneAskedFor)
{
    const auto modeOf = [](Database &database) {
        Statement mode(database, u"PRAGMA journal_mode"_s);
        EXPECT_TRUE(mode.first());
        return mode.text(0);
    };
    auto local = Database::create(path, JournalMode::Local);
    auto shared = Database::create(folder.filePath(u"shared.talan"_s), JournalMode::Shared);

    EXPECT_EQ(modeOf(*local), u"wal"_s);
    EXPECT_EQ(modeOf(*shared), u"delete"_s);
}

TEST(MigrationsTest, AreNumberedWithoutGapsAndSplitIntoStatements)
{
    const auto &all = storage::migrations();
    ASSERT_FALSE(all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all.at(i).version, i + 1);
        EXPECT_FALSE(all.at(i).statements.isEmpty());
    }
    EXPECT_EQ(
        storage::statementsOf(u"-- only a comment\n\nSELECT 1;\n  \n-- before\nSELECT 2;\n"_s),
        (QStringList{u"SELECT 1;"_s, u"-- before\nSELECT 2;"_s}));
}
