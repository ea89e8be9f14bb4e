#include "core/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "core/storage/statement.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using storage::BackupFile;
using storage::Database;
using storage::JournalMode;
using storage::listBackups;
using storage::makeBackup;
using storage::makeDueBackup;
using storage::restoreBackup;
using storage::Statement;

namespace {

const QDateTime kFriday = test::at(QDate(2026, 11, 27), 10, 42);

class BackupTest : public testing::Test
{
protected:
    BackupTest()
    {
        test::registered(office.work(), test::aComplaint());
        test::registered(office.work(), test::aComplaint());
    }

    storage::MadeBackup made(const QDateTime &now = kFriday)
    {
        const auto backup = makeBackup(office.database(), backups.path(), now);
        EXPECT_TRUE(backup) << backup.error().detail.toStdString();
        return backup ? *backup : storage::MadeBackup();
    }

    /// A backup that was made earlier, without the time it takes to make one.
    void copyAs(const QString &path, const QDateTime &madeAt, const QString &base = u"office"_s)
    {
        ASSERT_TRUE(QFile::copy(path, place(storage::rules::backupName(base, madeAt))));
    }

    QString place(const QString &name) const { return backups.filePath(name); }
    QStringList names() const
    {
        return QDir(backups.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QList<BackupFile> listed(const QString &officeId = {}) const
    {
        const auto list = listBackups(backups.path(), officeId);
        EXPECT_TRUE(list);
        return list ? *list : QList<BackupFile>();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// The page that holds the text of a case becomes something else.
    static void damage(const QString &path)
    {
        constexpr qsizetype kPage = 4096;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const qsizetype text = file.readAll().indexOf(test::aComplaint().narrative.toUtf8());
        ASSERT_GT(text, 0);
        file.seek(text / kPage * kPage);
        file.write(QByteArray(kPage, '\xAA'));
    }
    static void makeOld(const QString &path, int seconds)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const QDateTime then = QFileInfo(path).lastModified().addSecs(-seconds);
        ASSERT_TRUE(file.setFileTime(then, QFileDevice::FileModificationTime));
    }

    test::OfficeFile office;
    QTemporaryDir backups;
};

} // namespace

TEST_F(BackupTest, IsNamedByFileAndTimeAndTellsWhatIsInIt)
{
    const auto backup = made();

    EXPECT_EQ(names(), QStringList{u"office 2026-11-27 10.42.talan"_s});
    EXPECT_EQ(backup.file.path, place(u"office 2026-11-27 10.42.talan"_s));
    EXPECT_EQ(backup.file.madeAt, kFriday);
    EXPECT_EQ(backup.file.cases, 2);
    EXPECT_EQ(backup.file.officeName, u"Patientnämnden Region Exempel"_s);
    EXPECT_EQ(backup.file.schema, storage::newestSchema());
    EXPECT_EQ(backup.file.bytes, QFileInfo(backup.file.path).size());
    EXPECT_TRUE(backup.file.isUsable());
    EXPECT_TRUE(backup.removed.isEmpty());
    EXPECT_EQ(listed(), QList<BackupFile>{backup.file});
}

TEST_F(BackupTest, TwoInOneMinuteAreTwo)
{
    made();
    made();
    EXPECT_EQ(
        names(),
        (QStringList{u"office 2026-11-27 10.42 (2).talan"_s, u"office 2026-11-27 10.42.talan"_s}));
    EXPECT_EQ(listed().first().madeAt, listed().last().madeAt);
}

TEST_F(BackupTest, IsMadeThroughAConnectionThatOnlyReads)
{
    auto reader = Database::open(office.path(), Database::Access::ReadOnly);
    ASSERT_TRUE(reader);
    const auto backup = makeBackup(*reader, backups.path(), kFriday);
    ASSERT_TRUE(backup) << backup.error().detail.toStdString();
    EXPECT_EQ(backup->file.cases, 2);
}

TEST_F(BackupTest, OthersThanTheGroupNeverReadIt)
{
    ASSERT_TRUE(QFile::setPermissions(
        office.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    EXPECT_EQ(QFile::permissions(made().file.path), own | QFile::ReadGroup);

    ASSERT_TRUE(QFile::setPermissions(office.path(), QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_EQ(QFile::permissions(made().file.path), own);
}

TEST_F(BackupTest, AMissingFolderIsSaidAndNotMade)
{
    const QString nowhere = place(u"nowhere"_s);
    EXPECT_EQ(makeBackup(office.database(), nowhere, kFriday).error().code,
              ErrorCode::FolderMissing);
    EXPECT_EQ(listBackups(nowhere, {}).error().code, ErrorCode::FolderMissing);
    EXPECT_EQ(listBackups({}, {}).error().code, ErrorCode::FolderMissing);
    EXPECT_FALSE(QFile::exists(nowhere));
}

TEST_F(BackupTest, OldOnesGoOnlyAfterTheNewOneCountsAndOnlyThisFilesOwn)
{
    const QString first = made(test::at(QDate(2026, 10, 31), 8)).file.path;
    for (int day = 1; day <= 26; ++day)
        copyAs(first, test::at(QDate(2026, 11, day), 8));
    // Neighbours that would all go if they were this file's backups.
    const QDateTime superfluous = test::at(QDate(2026, 11, 3), 9);
    copyAs(first, superfluous, u"kansliet"_s);
    QFile::copy(first, place(u"office 2026-11-03.talan"_s));
    QFile::copy(first, place(u"office 2026-11-03 07.00.talan.bak"_s));
    write(place(u"office 2026-11-03 06.00.talan"_s), "not a database");
    test::OfficeFile foreign;
    const auto theirs = makeBackup(foreign.database(), backups.path(), superfluous);
    ASSERT_TRUE(theirs) << "another office whose file has the same name";
    const auto before = names();

    const auto backup = made();

    QStringList gone;
    for (const QString &path : backup.removed)
        gone.append(QFileInfo(path).fileName());
    std::ranges::sort(gone);
    QStringList expected;
    for (const int day : {2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13})
        expected.append(u"office 2026-11-%1 08.00.talan"_s.arg(day, 2, 10, QLatin1Char('0')));
    EXPECT_EQ(gone, expected);
    QStringList left = before;
    left.removeIf([&](const QString &name) { return expected.contains(name); });
    left.append(QFileInfo(backup.file.path).fileName());
    std::ranges::sort(left);
    EXPECT_EQ(names(), left);
}

TEST_F(BackupTest, TheNewOneStaysAlsoWhenTheClockIsWrong)
{
    const QString first = made(test::at(QDate(2026, 10, 31), 8)).file.path;
    for (int day = 1; day <= 26; ++day)
        copyAs(first, test::at(QDate(2026, 11, day), 8));
    // By its date it would be the first to go.
    EXPECT_TRUE(QFile::exists(made(test::at(QDate(2026, 11, 3), 7)).file.path));
}

TEST_F(BackupTest, TheOfficeItselfIsNeverRemovedWhateverItIsCalled)
{
    // A restored file that somebody named like a backup, in the folder of the backups.
    const QString old = made(test::at(QDate(2025, 1, 7), 8)).file.path;
    const QString live = place(u"a 2024-01-01 08.00.talan"_s);
    ASSERT_TRUE(QFile::rename(old, live));
    auto database = Database::open(live);
    ASSERT_TRUE(database);
    for (int day = 1; day <= 20; ++day) {
        const auto backup =
            makeBackup(*database, backups.path(), test::at(QDate(2026, 11, day), 8));
        ASSERT_TRUE(backup) << backup.error().detail.toStdString();
    }
    EXPECT_TRUE(QFile::exists(live));
}

TEST_F(BackupTest, ABackupOfADamagedOfficeIsRefusedAndTheOldOnesStay)
{
    for (int day = 1; day <= 20; ++day)
        made(test::at(QDate(2026, 10, day), 8));
    const auto before = names();
    const QString damaged = office.folder() + u"/office.talan.damaged"_s;
    ASSERT_TRUE(QFile::copy(listed().first().path, damaged));
    damage(damaged);
    auto database = Database::open(damaged);
    ASSERT_TRUE(database) << database.error().detail.toStdString();

    const auto backup = makeBackup(*database, backups.path(), kFriday);

    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, ErrorCode::BackupUnusable);
    EXPECT_EQ(names(), before);
}

TEST_F(BackupTest, AnOfficeWithAReferenceThatLeadsNowhereIsNotBackedUp)
{
    Statement off(office.database(), u"PRAGMA foreign_keys = OFF"_s);
    ASSERT_TRUE(off.exec());
    Statement orphan(office.database(), u"UPDATE case_file SET handler_id = 4711"_s);
    ASSERT_TRUE(orphan.exec()) << orphan.exec().error().detail.toStdString();

    const auto backup = makeBackup(office.database(), backups.path(), kFriday);

    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, ErrorCode::BackupUnusable);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(BackupTest, CancelledItLeavesNothing)
{
    storage::CopyPace pace;
    pace.isCancelled = [] { return true; };
    const auto backup = makeBackup(office.database(), backups.path(), kFriday, pace);
    ASSERT_FALSE(backup);
    EXPECT_TRUE(storage::wasCancelled(backup.error()));
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(BackupTest, WhatACrashLeftIsRemovedWhenItIsOlderThanAnHour)
{
    const QString old = place(u"office 2026-11-26 10.00.talan.0123abcd.part"_s);
    const QString fresh = place(u"office 2026-11-27 10.41.talan.0123abcd.part"_s);
    const QString theirs = place(u"kansliet 2026-11-26 10.00.talan.0123abcd.part"_s);
    const QString somebodys = place(u"film.part"_s);
    for (const QString &path : {old, fresh, theirs, somebodys}) {
        write(path, "half");
        if (path != fresh)
            makeOld(path, 2 * 3600);
    }

    made();

    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(fresh)) << "another desk may be at it";
    EXPECT_TRUE(QFile::exists(theirs));
    EXPECT_TRUE(QFile::exists(somebodys));
}

TEST_F(BackupTest, ListsNewestFirstAndSaysWhichCannotBeUsed)
{
    const QString good = made().file.path;
    const QByteArray whole = bytesOf(good);
    write(place(u"office 2026-11-26 08.00.talan"_s), whole.first(whole.size() / 2));
    write(place(u"office 2026-11-25 08.00.talan"_s), "Namn;Personnummer\n");
    write(place(u"office 2026-11-24 08.00.talan"_s), {});
    QByteArray newer = whole;
    newer.replace(60, 4, QByteArray("\0\0\3\xE7", 4)); // user_version 999
    write(place(u"office 2026-11-23 08.00.talan"_s), newer);
    write(place(u"anything.talan"_s), whole);
    QDir(backups.path()).mkdir(u"office 2026-11-22 08.00.talan"_s);

    const auto list = listed();

    QList<BackupFile::State> states;
    for (const BackupFile &backup : list)
        states.append(backup.state);
    using enum BackupFile::State;
    EXPECT_EQ(states, (QList<BackupFile::State>{Usable, Damaged, Damaged, Damaged, Newer}));
    EXPECT_EQ(list.at(1).madeAt, test::at(QDate(2026, 11, 26), 8));
    EXPECT_EQ(list.at(1).bytes, whole.size() / 2);
}

TEST_F(BackupTest, OtherOfficesBackupsAreNotListed)
{
    const auto mine = made();
    test::OfficeFile foreign;
    ASSERT_TRUE(makeBackup(foreign.database(), backups.path(), kFriday.addDays(1)));

    EXPECT_EQ(listed().size(), 2);
    EXPECT_EQ(listed(mine.file.officeId), QList<BackupFile>{mine.file});
}

#ifdef Q_OS_UNIX

TEST_F(BackupTest, ABackupThatThisAccountMayNotReadIsNotCalledDamaged)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    const QString path = made().file.path;
    ASSERT_TRUE(QFile::setPermissions(path, {}));
    EXPECT_EQ(listed().first().state, BackupFile::State::Withheld);
    EXPECT_EQ(storage::checkBackup(path).error().code, ErrorCode::ReadOnlyFile);
}

#endif

TEST_F(BackupTest, IsMadeWhenItIsDue)
{
    const auto when = [&](const QDateTime &now) {
        const auto done = makeDueBackup(office.database(), backups.path(), 24, now);
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        return done && done->has_value();
    };
    EXPECT_TRUE(when(kFriday));
    EXPECT_FALSE(when(kFriday.addSecs(3600)));
    EXPECT_TRUE(when(kFriday.addDays(1)));
    EXPECT_EQ(names().size(), 2) << "and no claim is left";
}

TEST_F(BackupTest, ADamagedLatestDoesNotCountAsMade)
{
    made();
    const QString path = made(kFriday.addSecs(3600)).file.path;
    const QByteArray whole = bytesOf(path);
    write(path, whole.first(5000));
    const auto last =
        storage::latestBackup(backups.path(), office.path(), listed().last().officeId);
    ASSERT_TRUE(last && *last);
    EXPECT_EQ((*last)->madeAt, kFriday);
}

TEST_F(BackupTest, WhileAnotherDeskMakesItThisOneDoesNot)
{
    const QString claim = place(u"office.claim"_s);
    write(claim, {});

    const auto done = makeDueBackup(office.database(), backups.path(), 24, kFriday);
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->has_value());
    EXPECT_TRUE(QFile::exists(claim)) << "it belongs to the other desk";
    EXPECT_EQ(names(), QStringList{u"office.claim"_s});

    makeOld(claim, 2 * 3600);
    const auto later = makeDueBackup(office.database(), backups.path(), 24, kFriday);
    ASSERT_TRUE(later);
    EXPECT_TRUE(later->has_value()) << "a desk that was switched off does not hold it for ever";
    EXPECT_FALSE(QFile::exists(claim));
}

TEST_F(BackupTest, IsRestoredToANewFileThatOpensLikeAnyOffice)
{
    const auto backup = made();
    test::registered(office.work(), test::aComplaint());
    const QString target = office.folder() + u"/återställd.talan"_s;
    const QByteArray before = bytesOf(backup.file.path);

    const auto restored = restoreBackup(backup.file.path, target);

    ASSERT_TRUE(restored) << restored.error().detail.toStdString();
    EXPECT_EQ(restored->path, target);
    EXPECT_EQ(restored->cases, 2);
    EXPECT_EQ(bytesOf(backup.file.path), before);
    auto opened = Database::open(target);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_EQ(opened->info().journal, JournalMode::Local) << "on a disk of this machine";
    Statement cases(*opened, u"SELECT count(*) FROM case_file"_s);
    ASSERT_TRUE(cases.first());
    EXPECT_EQ(cases.number(0), 2);
    const auto files = QDir(office.folder()).entryList({u"*.part*"_s}, QDir::Files);
    EXPECT_TRUE(files.isEmpty());
}

TEST_F(BackupTest, IsFoundWhateverItsNameIs)
{
    const QString odd = place(u"säkerhets%41kopia ?mode=rw#1 2026-11-27 10.42.talan"_s);
    ASSERT_TRUE(QFile::rename(made().file.path, odd));
    EXPECT_EQ(listed().first().state, BackupFile::State::Usable);
    EXPECT_TRUE(restoreBackup(odd, office.folder() + u"/ny?#%41.talan"_s));
    EXPECT_TRUE(QFile::exists(office.folder() + u"/ny?#%41.talan"_s));
}

TEST_F(BackupTest, RestoringNeverReplacesAFile)
{
    const auto backup = made();
    const QString target = office.folder() + u"/something.talan"_s;
    write(target, "somebody's");

    EXPECT_EQ(restoreBackup(backup.file.path, target).error().code, ErrorCode::FileExists);
    EXPECT_EQ(restoreBackup(backup.file.path, office.path()).error().code, ErrorCode::FileExists);
    EXPECT_EQ(restoreBackup(backup.file.path, backup.file.path).error().code,
              ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(target), QByteArray("somebody's"));
}

TEST_F(BackupTest, WhatIsNoSoundBackupIsNotRestored)
{
    const QByteArray whole = bytesOf(made().file.path);
    const QString target = office.folder() + u"/new.talan"_s;
    const auto refusal = [&](const QString &path) {
        const auto restored = restoreBackup(path, target);
        EXPECT_FALSE(restored);
        EXPECT_FALSE(QFile::exists(target));
        return restored ? ErrorCode::AlreadyDone : restored.error().code;
    };
    const QString path = place(u"x.talan"_s);
    write(path, whole.first(whole.size() / 2));
    EXPECT_EQ(refusal(path), ErrorCode::BackupUnusable) << "cut";
    write(path, "Namn;Personnummer\n");
    EXPECT_EQ(refusal(path), ErrorCode::BackupUnusable) << "foreign";
    write(path, {});
    EXPECT_EQ(refusal(path), ErrorCode::BackupUnusable) << "empty";
    write(path, whole);
    damage(path);
    EXPECT_EQ(refusal(path), ErrorCode::BackupUnusable) << "damaged inside";
    EXPECT_EQ(refusal(place(u"nothing.talan"_s)), ErrorCode::FileMissing);

    // What was written last is not in the file itself yet: a copy of that alone would miss it.
    ASSERT_TRUE(Statement(office.database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s).first());
    test::registered(office.work(), test::aComplaint());
    EXPECT_EQ(refusal(office.path()), ErrorCode::BackupUnusable) << "an office in use is no backup";
}

TEST_F(BackupTest, RestoringToWhereNobodyMayWriteIsRefused)
{
    const auto backup = made();
    ASSERT_TRUE(QDir(office.folder()).mkdir(u"Dropbox"_s));
    const QString target = office.folder() + u"/Dropbox/new.talan"_s;
    EXPECT_EQ(restoreBackup(backup.file.path, target).error().code, ErrorCode::SyncFolder);
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(BackupTest, RestoringIntoAMissingFolderIsSaid)
{
    const auto backup = made();
    const auto restored = restoreBackup(backup.file.path, place(u"nowhere/new.talan"_s));
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::FolderMissing);
}

TEST(BackupNameTest, IsReadAsItIsWritten)
{
    const auto read = [](const QString &name) { return storage::rules::readBackupName(name); };
    for (int copy : {1, 2, 12}) {
        const auto name = read(storage::rules::backupName(u"kontor 2026 (nytt)"_s, kFriday, copy));
        ASSERT_TRUE(name);
        EXPECT_EQ(name->base, u"kontor 2026 (nytt)"_s);
        EXPECT_EQ(name->madeAt, kFriday);
    }
    EXPECT_FALSE(read(u"kontor.talan"_s));
    EXPECT_FALSE(read(u"kontor 2026-13-27 10.42.talan"_s));
    EXPECT_FALSE(read(u"kontor 2026-11-27 10.42.talan.bak"_s));
    EXPECT_FALSE(read(u" 2026-11-27 10.42.talan"_s));
}
