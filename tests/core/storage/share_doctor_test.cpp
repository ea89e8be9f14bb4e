#include "core/storage/share_doctor.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/storage/backup.h"
#include "core/storage/place_probe.h"
#include "core/storage/statement.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using namespace talan::storage;

namespace talan::storage {

void PrintTo(Light light, std::ostream *out)
{
    *out << storageKey(light).toString().toStdString();
}

void PrintTo(FindingKind kind, std::ostream *out)
{
    *out << storageKey(kind).toString().toStdString();
}

} // namespace talan::storage

namespace {

constexpr qint64 kMebibyte = 1'024LL * 1'024;
constexpr qint64 kMillisecond = 1'000;

const QDateTime kNow(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

PlaceMeasured placeOfKind(PlaceKind kind)
{
    return {.place = {.kind = kind, .fileSystem = u"ext4"_s, .service = {}}};
}

AnswerMeasured answers(qint64 medianMilliseconds, qint64 p95Milliseconds)
{
    return {{.tries = 20,
             .medianMicroseconds = medianMilliseconds * kMillisecond,
             .p95Microseconds = p95Milliseconds * kMillisecond}};
}

CommitMeasured commits(qint64 medianMilliseconds, qint64 p95Milliseconds)
{
    return {answers(medianMilliseconds, p95Milliseconds).timing};
}

/// A backup so many seconds old, of a file so many seconds old; none and not known when negative.
BackupMeasured backup(qint64 ageSeconds, qint64 fileAgeSeconds = -1)
{
    BackupMeasured measured{.folder = u"/backups"_s, .isFolderThere = true, .examinedAt = kNow};
    if (ageSeconds >= 0)
        measured.newestAt = kNow.addSecs(-ageSeconds);
    if (fileAgeSeconds >= 0)
        measured.fileMadeAt = kNow.addSecs(-fileAgeSeconds);
    return measured;
}

} // namespace

TEST(PlaceRules, AShareThatKeepsNoLocksIsRed)
{
    EXPECT_EQ(rules::judge(placeOfKind(PlaceKind::LocalDisk)), Light::Green);
    EXPECT_EQ(rules::judge(placeOfKind(PlaceKind::NetworkShare)), Light::Green);
    EXPECT_EQ(rules::judge(placeOfKind(PlaceKind::LocksIgnored)), Light::Red);
}

TEST(PlaceRules, AFolderThatIsCopiedToTheCloudIsRed)
{
    EXPECT_EQ(rules::judge(SyncMeasured{.isCopied = true, .service = u"OneDrive"_s}), Light::Red);
    EXPECT_EQ(rules::judge(SyncMeasured{}), Light::Green);
}

TEST(PlaceRules, AWriteAheadJournalFitsALocalDiskOnly)
{
    EXPECT_EQ(rules::judge(JournalMeasured{u"wal"_s, PlaceKind::LocalDisk}), Light::Green);
    EXPECT_EQ(rules::judge(JournalMeasured{u"wal"_s, PlaceKind::NetworkShare}), Light::Red);
    EXPECT_EQ(rules::judge(JournalMeasured{u"wal"_s, PlaceKind::LocksIgnored}), Light::Red);
    EXPECT_EQ(rules::judge(JournalMeasured{u"wal"_s, PlaceKind::SyncFolder}), Light::Red);
    EXPECT_EQ(rules::judge(JournalMeasured{u"delete"_s, PlaceKind::NetworkShare}), Light::Green);
    EXPECT_EQ(rules::judge(JournalMeasured{u"delete"_s, PlaceKind::LocalDisk}), Light::Green);
}

TEST(PlaceRules, AFileIsGreenWhenItIsOfThisProgramsSchema)
{
    EXPECT_EQ(rules::judge(FileMeasured{.schema = 2, .newestSchema = 2}), Light::Green);
    EXPECT_EQ(rules::judge(FileMeasured{.schema = 1, .newestSchema = 2}), Light::Amber);
    EXPECT_EQ(rules::judge(FileMeasured{.schema = 3, .newestSchema = 2}), Light::Amber);
    EXPECT_EQ(rules::judge(FileMeasured{.refusal = Error{ErrorCode::FileMissing, {}, {}}}),
              Light::Red);
}

TEST(PlaceRules, FileAndFolderHaveToBeWritable)
{
    EXPECT_EQ(rules::judge(WritingMeasured{true, true}), Light::Green);
    EXPECT_EQ(rules::judge(WritingMeasured{false, true}), Light::Red);
    EXPECT_EQ(rules::judge(WritingMeasured{true, false}), Light::Red);
}

TEST(PlaceRules, FreeSpaceIsJudgedByTheFileAndByItself)
{
    // Of itself: 1 GiB and 100 MiB.
    EXPECT_EQ(rules::judge(SpaceMeasured{1'024 * kMebibyte, kMebibyte}), Light::Green);
    EXPECT_EQ(rules::judge(SpaceMeasured{1'024 * kMebibyte - 1, kMebibyte}), Light::Amber);
    EXPECT_EQ(rules::judge(SpaceMeasured{100 * kMebibyte, kMebibyte}), Light::Amber);
    EXPECT_EQ(rules::judge(SpaceMeasured{100 * kMebibyte - 1, kMebibyte}), Light::Red);
    // By the file: three times its size, and its size.
    constexpr qint64 kLarge = 2'000 * kMebibyte;
    EXPECT_EQ(rules::judge(SpaceMeasured{3 * kLarge, kLarge}), Light::Green);
    EXPECT_EQ(rules::judge(SpaceMeasured{3 * kLarge - 1, kLarge}), Light::Amber);
    EXPECT_EQ(rules::judge(SpaceMeasured{kLarge, kLarge}), Light::Amber);
    EXPECT_EQ(rules::judge(SpaceMeasured{kLarge - 1, kLarge}), Light::Red);
}

TEST(PlaceRules, AnswersAreJudgedByMedianAndByTheSlowOnes)
{
    EXPECT_EQ(rules::judge(answers(50, 250)), Light::Green);
    EXPECT_EQ(rules::judge(answers(51, 250)), Light::Amber);
    EXPECT_EQ(rules::judge(answers(50, 251)), Light::Amber);
    EXPECT_EQ(rules::judge(answers(500, 2'000)), Light::Amber);
    EXPECT_EQ(rules::judge(answers(501, 2'000)), Light::Red);
    EXPECT_EQ(rules::judge(answers(500, 2'001)), Light::Red);
    EXPECT_EQ(rules::judge(AnswerMeasured{}), Light::Unlit);
}

TEST(PlaceRules, SavesAreJudgedByMedianAndByTheSlowOnes)
{
    EXPECT_EQ(rules::judge(commits(100, 500)), Light::Green);
    EXPECT_EQ(rules::judge(commits(101, 500)), Light::Amber);
    EXPECT_EQ(rules::judge(commits(100, 501)), Light::Amber);
    EXPECT_EQ(rules::judge(commits(1'000, 3'000)), Light::Amber);
    EXPECT_EQ(rules::judge(commits(1'001, 3'000)), Light::Red);
    EXPECT_EQ(rules::judge(commits(1'000, 3'001)), Light::Red);
    EXPECT_EQ(rules::judge(CommitMeasured{}), Light::Unlit);
}

TEST(PlaceRules, ABackupIsOldAfterTwoDays)
{
    constexpr qint64 kDay = 24LL * 60 * 60;
    EXPECT_EQ(rules::judge(backup(2 * kDay)), Light::Green);
    EXPECT_EQ(rules::judge(backup(2 * kDay + 1)), Light::Amber);
    EXPECT_EQ(rules::judge(backup(365 * kDay)), Light::Amber);
    EXPECT_EQ(rules::ageInDays(backup(3 * kDay - 1)), 2);
    EXPECT_EQ(rules::ageInDays(backup(-1)), std::nullopt);
}

TEST(PlaceRules, NoBackupOfAFileOlderThanAWeekIsRed)
{
    constexpr qint64 kWeek = 7LL * 24 * 60 * 60;
    EXPECT_EQ(rules::judge(backup(-1, kWeek)), Light::Amber);
    EXPECT_EQ(rules::judge(backup(-1, kWeek + 1)), Light::Red);
    EXPECT_EQ(rules::judge(backup(-1)), Light::Red) << "of a file whose age nobody knows";
}

TEST(PlaceRules, BackupsWithoutAFolderAreAmber)
{
    EXPECT_EQ(rules::judge(BackupMeasured{.examinedAt = kNow}), Light::Amber);
    BackupMeasured away = backup(0);
    away.isFolderThere = false;
    EXPECT_EQ(rules::judge(away), Light::Amber);
}

TEST(PlaceRules, LocksAndChecksAreGoodOrNot)
{
    EXPECT_EQ(rules::judge(LocksMeasured{.areKept = true}), Light::Green);
    EXPECT_EQ(rules::judge(LocksMeasured{.areKept = false}), Light::Red);
    EXPECT_EQ(rules::judge(CheckMeasured{}), Light::Green);
    EXPECT_EQ(rules::judge(CheckMeasured{.faults = {u"row 3 missing"_s}}), Light::Red);
}

TEST(PlaceRules, TheWorstLightIsThatOfTheWhole)
{
    const Finding green = found(FindingKind::Locks, LocksMeasured{.areKept = true});
    const Finding amber = found(FindingKind::Backup, BackupMeasured{});
    const Finding red = found(FindingKind::Locks, LocksMeasured{});
    const Finding unlit = found(FindingKind::Integrity, NothingMeasured{});
    EXPECT_EQ(rules::overall({}), Light::Unlit);
    EXPECT_EQ(rules::overall({green, green}), Light::Green);
    EXPECT_EQ(rules::overall({green, amber}), Light::Amber);
    EXPECT_EQ(rules::overall({green, unlit}), Light::Amber) << "nobody knows";
    EXPECT_EQ(rules::overall({red, unlit, amber, green}), Light::Red);
}

TEST(PlaceRules, TimingTakesTheMiddleAndTheNearestRank)
{
    EXPECT_EQ(rules::timingOf({}), Timing{});
    EXPECT_EQ(rules::timingOf({7}), (Timing{1, 7, 7}));
    EXPECT_EQ(rules::timingOf({30, 10, 20}), (Timing{3, 20, 30}));
    QList<qint64> many;
    for (qint64 i = 20; i >= 1; --i)
        many.append(i);
    EXPECT_EQ(rules::timingOf(many), (Timing{20, 10, 19}));
}

TEST(PlaceRules, MountOptionsNameNobody)
{
    EXPECT_EQ(rules::impersonal({u"rw"_s,
                                 u"username=anna"_s,
                                 u"vers=3.1.1"_s,
                                 u"domain=REGION"_s,
                                 u"cruid=1000"_s,
                                 u"password=x"_s}),
              (QStringList{u"rw"_s, u"vers=3.1.1"_s}));
}

namespace {

class ShareDoctorTest : public testing::Test
{
protected:
    ShareDoctorTest()
        : path(folder.filePath(u"kontor åäö.talan"_s))
    {}

    void createFile(JournalMode journal = JournalMode::Local)
    {
        const auto made = Database::create(path, journal);
        ASSERT_TRUE(made) << made.error().detail.toStdString();
    }

    Diagnosis examine(const DoctorProgress &progress = {})
    {
        DoctorRequest request{.path = path, .now = kNow, .backupPlaceOf = [this](Database &) {
                                  return Result<BackupPlace>(backupPlace);
                              }};
        return examinePlace(request, stop, progress);
    }

    static Finding findingOf(const Diagnosis &diagnosis, FindingKind kind)
    {
        EXPECT_EQ(diagnosis.findings.size(), static_cast<qsizetype>(kAllFindingKinds.size()));
        for (const Finding &finding : diagnosis.findings) {
            if (finding.kind == kind)
                return finding;
        }
        ADD_FAILURE() << "no such finding";
        return {};
    }

    static NotExamined whyNot(const Diagnosis &diagnosis, FindingKind kind)
    {
        const auto finding = findingOf(diagnosis, kind);
        const auto *nothing = std::get_if<NothingMeasured>(&finding.measured);
        EXPECT_TRUE(nothing) << "it was examined";
        EXPECT_EQ(finding.light, Light::Unlit);
        return nothing ? nothing->why : NotExamined::Failed;
    }

    /// Everything in the folder, hidden or not.
    QStringList entries() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void overwrite(qint64 offset, const QByteArray &content) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        file.write(content);
    }

    QTemporaryDir folder;
    QString path;
    StopSign stop;
    BackupPlace backupPlace;
};

/// Lights that depend on this machine and this minute.
bool dependsOnMachine(FindingKind kind)
{
    static const QSet<FindingKind> timed{
        FindingKind::AnswerTime, FindingKind::CommitTime, FindingKind::FreeSpace};
    return timed.contains(kind);
}

} // namespace

TEST_F(ShareDoctorTest, AHealthyFileOnALocalDiskIsGreen)
{
    for (const JournalMode journal : {JournalMode::Local, JournalMode::Shared}) {
        QFile::remove(path);
        createFile(journal);
        const Diagnosis diagnosis = examine();
        for (const Finding &finding : diagnosis.findings) {
            if (finding.kind == FindingKind::Backup)
                EXPECT_EQ(finding.light, Light::Amber) << "no folder is set";
            else if (dependsOnMachine(finding.kind))
                EXPECT_NE(finding.light, Light::Unlit) << testing::PrintToString(finding.kind);
            else
                EXPECT_EQ(finding.light, Light::Green) << testing::PrintToString(finding.kind);
        }
        EXPECT_FALSE(diagnosis.refusal());
        EXPECT_FALSE(diagnosis.wasStopped);
    }
}

TEST_F(ShareDoctorTest, WhatItMeasuresIsWhatIsThere)
{
    createFile(JournalMode::Shared);
    const Diagnosis diagnosis = examine();

    const auto journal =
        std::get<JournalMeasured>(findingOf(diagnosis, FindingKind::Journal).measured);
    EXPECT_EQ(journal.mode, u"delete"_s);
    const auto space =
        std::get<SpaceMeasured>(findingOf(diagnosis, FindingKind::FreeSpace).measured);
    EXPECT_EQ(space.fileBytes, QFileInfo(path).size());
    EXPECT_GT(space.freeBytes, 0);
    const auto answered =
        std::get<AnswerMeasured>(findingOf(diagnosis, FindingKind::AnswerTime).measured);
    EXPECT_GE(answered.timing.tries, 3);
    EXPECT_GT(answered.timing.medianMicroseconds, 0);
    EXPECT_GE(answered.timing.p95Microseconds, answered.timing.medianMicroseconds);
    const auto saved =
        std::get<CommitMeasured>(findingOf(diagnosis, FindingKind::CommitTime).measured);
    EXPECT_GE(saved.timing.tries, 3);
    EXPECT_GT(saved.timing.medianMicroseconds, 0);
    const auto file = std::get<FileMeasured>(findingOf(diagnosis, FindingKind::FileState).measured);
    EXPECT_EQ(file.schema, newestSchema());
    const auto place = std::get<PlaceMeasured>(findingOf(diagnosis, FindingKind::Place).measured);
    EXPECT_EQ(place.place, placeOf(path));
    EXPECT_EQ(diagnosis.place, place.place);
}

TEST_F(ShareDoctorTest, LeavesTheFileAndTheFolderAsTheyWere)
{
    for (const JournalMode journal : {JournalMode::Local, JournalMode::Shared}) {
        QFile::remove(path);
        createFile(journal);
        const QByteArray before = bytes();
        examine();
        EXPECT_EQ(bytes(), before);
        const QStringList wal{QFileInfo(path).fileName(),
                              QFileInfo(path).fileName() + u"-shm"_s,
                              QFileInfo(path).fileName() + u"-wal"_s};
        for (const QString &entry : entries())
            EXPECT_TRUE(wal.contains(entry)) << entry.toStdString();
    }
}

TEST_F(ShareDoctorTest, OpensBesideADeskThatWritesWithoutDisturbingIt)
{
    createFile(JournalMode::Shared);
    auto desk = Database::open(path);
    ASSERT_TRUE(desk);
    const auto work = [&] {
        return Statement(*desk, u"INSERT INTO office_setting (key, value) VALUES ('x', 'y')"_s)
            .exec();
    };
    // The lock of the desk has to outlive the doctor's connections, which close in this process.
    const auto done = desk->transaction([&]() -> Result<> {
        if (const auto written = work(); !written)
            return written;
        const Diagnosis diagnosis = examine();
        EXPECT_EQ(findingOf(diagnosis, FindingKind::FileState).light, Light::Green);
        EXPECT_EQ(findingOf(diagnosis, FindingKind::Integrity).light, Light::Green);
        auto other = Database::open(path);
        if (other)
            other->setPatience(std::chrono::milliseconds(1));
        const auto second = other ? other->transaction([] { return Result<>(); }) : other.error();
        EXPECT_FALSE(second) << "another desk wrote at the same time";
        return {};
    });
    EXPECT_TRUE(done);
}

TEST_F(ShareDoctorTest, ADamagedPageIsRedWithWhatSqliteSays)
{
    createFile(JournalMode::Shared);
    {
        auto database = Database::open(path);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->transaction([&]() -> Result<> {
            for (int i = 0; i < 2'000; ++i) {
                const auto done =
                    Statement(*database,
                              u"INSERT INTO office_setting (key, value) VALUES (:key, :value)"_s)
                        .bind(u":key", u"key %1"_s.arg(i))
                        .bind(u":value", QString(100, u'v'))
                        .exec();
                if (!done)
                    return done;
            }
            return {};
        }));
    }
    constexpr qint64 kPage = 4'096;
    overwrite(QFileInfo(path).size() - kPage, QByteArray(kPage, '\x5a'));

    const Diagnosis diagnosis = examine();

    EXPECT_EQ(diagnosis.light(), Light::Red);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::QuickCheck).light, Light::Red);
    const Finding integrity = findingOf(diagnosis, FindingKind::Integrity);
    EXPECT_EQ(integrity.light, Light::Red);
    const auto check = std::get<CheckMeasured>(integrity.measured);
    ASSERT_FALSE(check.faults.isEmpty());
    EXPECT_TRUE(check.faults.join(u'\n').contains(u"page"_s, Qt::CaseInsensitive))
        << check.faults.join(u'\n').toStdString();
    EXPECT_FALSE(check.faults.join(u'\n').contains(u"***"_s));
}

TEST_F(ShareDoctorTest, AReferenceThatLeadsNowhereIsRed)
{
    createFile(JournalMode::Shared);
    {
        auto database = Database::open(path);
        ASSERT_TRUE(database);
        ASSERT_TRUE(Statement(*database, u"PRAGMA foreign_keys = OFF"_s).exec());
        ASSERT_TRUE(
            Statement(*database, u"CREATE TABLE child (parent INTEGER REFERENCES case_file(id))"_s)
                .exec());
        ASSERT_TRUE(Statement(*database, u"INSERT INTO child VALUES (7), (8)"_s).exec());
    }
    const Diagnosis diagnosis = examine();
    const Finding keys = findingOf(diagnosis, FindingKind::ForeignKeys);
    EXPECT_EQ(keys.light, Light::Red);
    EXPECT_EQ(std::get<CheckMeasured>(keys.measured).faults,
              QStringList{u"child: 2 rows point to nothing"_s});
    EXPECT_EQ(findingOf(diagnosis, FindingKind::QuickCheck).light, Light::Green);
}

TEST_F(ShareDoctorTest, AFileCutShortCannotBeOpenedAndIsStillChecked)
{
    createFile(JournalMode::Shared);
    QFile file(path);
    ASSERT_TRUE(file.resize(file.size() / 2));
    const Diagnosis diagnosis = examine();
    ASSERT_TRUE(diagnosis.refusal());
    EXPECT_EQ(diagnosis.refusal()->code, ErrorCode::CorruptFile);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::FileState).light, Light::Red);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Integrity).light, Light::Red);
    EXPECT_EQ(whyNot(diagnosis, FindingKind::Backup), NotExamined::FileNotOpen);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Locks).light, Light::Green);
}

TEST_F(ShareDoctorTest, OfAMissingFileItExaminesThePlace)
{
    const Diagnosis diagnosis = examine();
    ASSERT_TRUE(diagnosis.refusal());
    EXPECT_EQ(diagnosis.refusal()->code, ErrorCode::FileMissing);
    EXPECT_EQ(diagnosis.light(), Light::Red);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Place).light, Light::Green);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Locks).light, Light::Green);
    EXPECT_NE(findingOf(diagnosis, FindingKind::CommitTime).light, Light::Unlit);
    EXPECT_EQ(whyNot(diagnosis, FindingKind::Journal), NotExamined::FileNotOpen);
    EXPECT_EQ(whyNot(diagnosis, FindingKind::Integrity), NotExamined::FileNotOpen);
    EXPECT_EQ(entries(), QStringList()) << "it made the file";
}

TEST_F(ShareDoctorTest, OfAMissingFolderItSaysSo)
{
    path = folder.filePath(u"nowhere/kontor.talan"_s);
    const Diagnosis diagnosis = examine();
    ASSERT_TRUE(diagnosis.refusal());
    EXPECT_EQ(diagnosis.refusal()->code, ErrorCode::FolderMissing);
    for (const FindingKind kind : {FindingKind::Place,
                                   FindingKind::SyncFolder,
                                   FindingKind::Writing,
                                   FindingKind::FreeSpace,
                                   FindingKind::AnswerTime,
                                   FindingKind::Locks,
                                   FindingKind::CommitTime})
        EXPECT_EQ(whyNot(diagnosis, kind), NotExamined::FolderAway) << testing::PrintToString(kind);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Versions).light, Light::Green);
    EXPECT_EQ(entries(), QStringList());
}

TEST_F(ShareDoctorTest, AnotherProgramsFileIsNotChecked)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5'000, 'x'));
    file.close();
    const Diagnosis diagnosis = examine();
    ASSERT_TRUE(diagnosis.refusal());
    EXPECT_EQ(diagnosis.refusal()->code, ErrorCode::NotTalanFile);
    EXPECT_EQ(whyNot(diagnosis, FindingKind::QuickCheck), NotExamined::FileNotOpen);
}

TEST_F(ShareDoctorTest, AnOlderFileIsExaminedAndNotBroughtUpToDate)
{
    createFile(JournalMode::Shared);
    {
        auto database = Database::open(path);
        ASSERT_TRUE(database);
        ASSERT_TRUE(Statement(*database, u"PRAGMA user_version = 1"_s).exec());
    }
    const QByteArray before = bytes();
    const Diagnosis diagnosis = examine();
    EXPECT_FALSE(diagnosis.refusal());
    EXPECT_EQ(findingOf(diagnosis, FindingKind::FileState).light, Light::Amber);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Integrity).light, Light::Green);
    EXPECT_EQ(whyNot(diagnosis, FindingKind::Backup), NotExamined::Failed);
    EXPECT_EQ(bytes(), before);
}

TEST_F(ShareDoctorTest, AReadOnlyFileIsRedAndExaminedAllTheSame)
{
    createFile(JournalMode::Shared);
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner));
    const Diagnosis diagnosis = examine();
    EXPECT_FALSE(diagnosis.refusal());
    const Finding writing = findingOf(diagnosis, FindingKind::Writing);
    EXPECT_EQ(writing.light, Light::Red);
    EXPECT_EQ(std::get<WritingMeasured>(writing.measured), (WritingMeasured{false, true}));
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Integrity).light, Light::Green);
}

TEST_F(ShareDoctorTest, InAReadOnlyFolderNothingIsWritten)
{
    createFile(JournalMode::Shared);
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const Diagnosis diagnosis = examine();
    const QStringList after = entries();
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    EXPECT_EQ(after, QStringList{QFileInfo(path).fileName()});
    EXPECT_EQ(std::get<WritingMeasured>(findingOf(diagnosis, FindingKind::Writing).measured),
              (WritingMeasured{true, false}));
    for (const FindingKind kind :
         {FindingKind::AnswerTime, FindingKind::Locks, FindingKind::CommitTime})
        EXPECT_EQ(whyNot(diagnosis, kind), NotExamined::NotWritten) << testing::PrintToString(kind);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Integrity).light, Light::Green);
}

TEST_F(ShareDoctorTest, InAFolderThatIsCopiedToTheCloudNothingIsWritten)
{
    const QString copied = folder.filePath(u"OneDrive"_s);
    ASSERT_TRUE(QDir().mkpath(copied));
    createFile(JournalMode::Shared);
    const QString moved = copied + u"/kontor.talan"_s;
    ASSERT_TRUE(QFile::rename(path, moved));
    path = moved;
    QStringList probes;
    const Diagnosis diagnosis = examine({.begins = [&](FindingKind) {
        probes += QDir(copied).entryList({u".talan-doctor-*"_s}, QDir::AllEntries | QDir::Hidden);
    }});
    const Finding sync = findingOf(diagnosis, FindingKind::SyncFolder);
    EXPECT_EQ(sync.light, Light::Red);
    EXPECT_EQ(std::get<SyncMeasured>(sync.measured).service, u"OneDrive"_s);
    EXPECT_EQ(whyNot(diagnosis, FindingKind::Locks), NotExamined::NotWritten);
    EXPECT_EQ(probes, QStringList());
}

TEST_F(ShareDoctorTest, KnowsTheLatestBackup)
{
    createFile(JournalMode::Shared);
    const QTemporaryDir backups;
    backupPlace.folder = backups.path();
    const auto measured = [&] {
        return std::get<BackupMeasured>(findingOf(examine(), FindingKind::Backup).measured);
    };
    EXPECT_TRUE(measured().isFolderThere);
    EXPECT_FALSE(measured().newestAt.isValid());
    {
        auto office = Database::open(path);
        ASSERT_TRUE(office);
        const auto setting = [&](const QString &key, const QString &value) {
            return Statement(*office,
                             u"INSERT INTO office_setting (key, value) VALUES (:key, :value)"_s)
                .bind(u":key", key)
                .bind(u":value", value)
                .exec();
        };
        ASSERT_TRUE(setting(u"office_id"_s, u"abc"_s));
        ASSERT_TRUE(setting(u"name"_s, u"Office"_s));
        const auto made = makeBackup(*office, backups.path(), kNow.addDays(-5));
        ASSERT_TRUE(made) << made.error().detail.toStdString();
        backupPlace.officeId = made->file.officeId;
    }
    EXPECT_EQ(measured().newestAt, kNow.addDays(-5));
    EXPECT_EQ(findingOf(examine(), FindingKind::Backup).light, Light::Amber);
    backupPlace.folder = backups.filePath(u"away"_s);
    EXPECT_FALSE(measured().isFolderThere);
}

TEST_F(ShareDoctorTest, TellsWhatItBeginsAndWhatItFinds)
{
    createFile(JournalMode::Shared);
    QList<FindingKind> begun;
    QList<Finding> told;
    const Diagnosis diagnosis = examine({.begins = [&](FindingKind kind) { begun.append(kind); },
                                         .found =
                                             [&](const Finding &finding) {
                                                 EXPECT_EQ(finding.kind, begun.last());
                                                 told.append(finding);
                                             }});
    EXPECT_EQ(begun, QList<FindingKind>(kAllFindingKinds.begin(), kAllFindingKinds.end()));
    EXPECT_EQ(told, diagnosis.findings);
}

TEST_F(ShareDoctorTest, StoppedItEndsAndCleansUp)
{
    createFile(JournalMode::Shared);
    QStringList during;
    const Diagnosis diagnosis = examine({.found = [&](const Finding &finding) {
        if (finding.kind != FindingKind::Locks)
            return;
        during = entries();
        stop.raise();
    }});
    EXPECT_GT(during.size(), 1) << "the probes were not there to be removed";
    EXPECT_TRUE(diagnosis.wasStopped);
    EXPECT_EQ(findingOf(diagnosis, FindingKind::Locks).light, Light::Green);
    for (const FindingKind kind :
         {FindingKind::CommitTime, FindingKind::Versions, FindingKind::Integrity})
        EXPECT_EQ(whyNot(diagnosis, kind), NotExamined::Stopped) << testing::PrintToString(kind);
    EXPECT_EQ(entries(), QStringList{QFileInfo(path).fileName()});
}

TEST_F(ShareDoctorTest, StoppedInTheMiddleOfAnExaminationItIsNotCalledGood)
{
    createFile(JournalMode::Shared);
    const Diagnosis diagnosis = examine({.begins = [&](FindingKind kind) {
        if (kind == FindingKind::Integrity)
            stop.raise();
    }});
    EXPECT_EQ(whyNot(diagnosis, FindingKind::Integrity), NotExamined::Stopped);
}

TEST(StopSignTest, InterruptsWhatCannotLook)
{
    StopSign stop;
    int interrupted = 0;
    {
        const StopSign::Interrupting interrupting(stop, [&] { ++interrupted; });
        stop.raise();
    }
    stop.raise();
    EXPECT_EQ(interrupted, 1);
    EXPECT_TRUE(stop.isRaised());
}

TEST(ProbeFilesTest, RemovesWhatOthersPutBesideThem)
{
    const QTemporaryDir folder;
    QFile mine(folder.filePath(u".talan-doctor-mine-not"_s));
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.close();
    {
        const ProbeFiles probes(folder.path());
        for (const QString &ending : {u"scratch"_s, u"scratch-journal"_s, u"scratch-writer"_s}) {
            QFile file(probes.path(ending));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        }
        ASSERT_TRUE(QDir().mkpath(probes.path(u"scratch-desks/sub"_s)));
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u".talan-doctor-mine-not"_s});
}

TEST(ProbeFilesTest, RemovesWhatWasLeftADayAgo)
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(u".talan-doctor-0123456789abcdef.scratch"_s));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    ASSERT_TRUE(left.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2),
                                 QFileDevice::FileModificationTime));
    left.close();
    const ProbeFiles probes(folder.path());
    EXPECT_FALSE(left.exists());
}
