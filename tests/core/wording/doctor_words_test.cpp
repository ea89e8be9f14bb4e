#include "core/wording/doctor_words.h"

#include <QSet>
#include <set>

#include <gtest/gtest.h>

#include "core/wording/error_text.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using namespace talan::storage;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

BackupMeasured backupOfDaysAgo(int days)
{
    return {.folder = u"/backups"_s,
            .isFolderThere = true,
            .newestAt = kNow.addDays(-days),
            .examinedAt = kNow,
            .fileMadeAt = kNow.addDays(-100)};
}

Timing timing(qint64 milliseconds)
{
    return {.tries = 20,
            .medianMicroseconds = milliseconds * 1'000,
            .p95Microseconds = milliseconds * 1'000};
}

/// Every way an examination can come out, by its kind.
QList<Finding> allFindings()
{
    constexpr qint64 kGibibyte = 1'024LL * 1'024 * 1'024;
    QList<Finding> all;
    const auto add = [&](FindingKind kind, const QList<Measured> &measured) {
        for (const Measured &values : measured)
            all.append(found(kind, values));
        for (const NotExamined why : {NotExamined::FolderAway,
                                      NotExamined::FileNotOpen,
                                      NotExamined::NotWritten,
                                      NotExamined::Stopped,
                                      NotExamined::Failed})
            all.append(found(kind, NothingMeasured{.why = why}));
    };
    add(FindingKind::Place,
        {PlaceMeasured{.place = {PlaceKind::LocalDisk, u"ext4"_s, {}}},
         PlaceMeasured{.place = {PlaceKind::NetworkShare, u"cifs"_s, {}}},
         PlaceMeasured{.place = {PlaceKind::LocksIgnored, u"fuse.sshfs"_s, {}}},
         PlaceMeasured{.place = {PlaceKind::SyncFolder, u"NTFS"_s, u"OneDrive"_s}}});
    add(FindingKind::SyncFolder,
        {SyncMeasured{}, SyncMeasured{.isCopied = true}, SyncMeasured{true, u"OneDrive"_s}});
    add(FindingKind::FileState,
        {FileMeasured{.schema = 2, .newestSchema = 2},
         FileMeasured{.schema = 1, .newestSchema = 2},
         FileMeasured{.schema = 3, .newestSchema = 2},
         FileMeasured{.refusal = Error{ErrorCode::CorruptFile, {}, {}}}});
    add(FindingKind::Writing,
        {WritingMeasured{true, true}, WritingMeasured{false, true}, WritingMeasured{true, false}});
    add(FindingKind::Journal,
        {JournalMeasured{u"wal"_s, PlaceKind::LocalDisk},
         JournalMeasured{u"wal"_s, PlaceKind::NetworkShare}});
    add(FindingKind::FreeSpace,
        {SpaceMeasured{9 * kGibibyte, kGibibyte},
         SpaceMeasured{2 * kGibibyte, kGibibyte},
         SpaceMeasured{kGibibyte / 2, kGibibyte}});
    add(FindingKind::AnswerTime,
        {AnswerMeasured{timing(1)}, AnswerMeasured{timing(100)}, AnswerMeasured{timing(900)}});
    add(FindingKind::Locks, {LocksMeasured{.areKept = true}, LocksMeasured{.areKept = false}});
    add(FindingKind::CommitTime,
        {CommitMeasured{timing(1)}, CommitMeasured{timing(300)}, CommitMeasured{timing(2'000)}});
    BackupMeasured none = backupOfDaysAgo(0);
    none.newestAt = {};
    BackupMeasured away = backupOfDaysAgo(0);
    away.isFolderThere = false;
    add(FindingKind::Backup,
        {backupOfDaysAgo(0), backupOfDaysAgo(1), backupOfDaysAgo(9), none, away, BackupMeasured{}});
    add(FindingKind::Versions, {VersionsMeasured{u"1.0"_s, u"3.40.1"_s, u"6.4.2"_s, u"Debian"_s}});
    for (const FindingKind kind :
         {FindingKind::QuickCheck, FindingKind::ForeignKeys, FindingKind::Integrity})
        add(kind, {CheckMeasured{}, CheckMeasured{.faults = {u"row 3 missing from index"_s}}});
    return all;
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text.at(0).isUpper() && !text.contains(u'%') &&
           !text.contains(u'!') && !text.contains(u"null"_s);
}

} // namespace

TEST(DoctorWordsTest, EveryFindingHasASentenceOfItsOwnAndRedOnesSayWhatToDo)
{
    std::set<std::pair<FindingKind, Light>> said;
    for (const Finding &finding : allFindings()) {
        const FindingWords words = findingWords(finding);
        const auto where = storageKey(finding.kind).toString() + u' ' +
                           storageKey(finding.light).toString() + u": "_s + words.found;
        EXPECT_TRUE(isSentence(words.found)) << where.toStdString();
        EXPECT_TRUE(isSentence(words.title)) << where.toStdString();
        said.emplace(finding.kind, finding.light);
        if (finding.light == Light::Unlit)
            continue;
        EXPECT_TRUE(isSentence(words.why)) << where.toStdString();
        EXPECT_EQ(words.toDo.isEmpty(), finding.light == Light::Green) << where.toStdString();
    }
    for (const FindingKind kind : kAllFindingKinds) {
        EXPECT_TRUE(said.contains({kind, Light::Green}))
            << storageKey(kind).toString().toStdString();
        EXPECT_TRUE(said.contains({kind, Light::Unlit}))
            << storageKey(kind).toString().toStdString();
    }
}

TEST(DoctorWordsTest, LightsAreWordsOfTheirOwn)
{
    QSet<QString> words;
    for (const Light light : kAllLights)
        words.insert(displayText(light));
    EXPECT_EQ(words.size(), static_cast<qsizetype>(kAllLights.size()));
    EXPECT_FALSE(words.contains(QString()));
}

TEST(DoctorWordsTest, SaysWhatWasMeasured)
{
    const auto textOf = [](FindingKind kind, const Measured &measured) {
        return findingWords(found(kind, measured)).found;
    };
    EXPECT_TRUE(textOf(FindingKind::Place, PlaceMeasured{{PlaceKind::NetworkShare, u"cifs"_s, {}}})
                    .contains(u"cifs"_s));
    EXPECT_TRUE(
        textOf(FindingKind::SyncFolder, SyncMeasured{true, u"OneDrive"_s}).contains(u"OneDrive"_s));
    const QString saves = textOf(
        FindingKind::CommitTime,
        CommitMeasured{{.tries = 20, .medianMicroseconds = 3'200, .p95Microseconds = 1'400'000}});
    EXPECT_TRUE(saves.contains(durationText(3'200))) << saves.toStdString();
    EXPECT_TRUE(saves.contains(durationText(1'400'000))) << saves.toStdString();
    EXPECT_TRUE(textOf(FindingKind::Backup, backupOfDaysAgo(9)).contains(u"2026-11-14 09.00"_s));
    EXPECT_TRUE(textOf(FindingKind::Backup, backupOfDaysAgo(9)).contains(u'9'));
    EXPECT_EQ(textOf(FindingKind::FileState,
                     FileMeasured{.refusal = Error{ErrorCode::CorruptFile, u"page 7"_s, {}}}),
              errorText(Activity::OpeningFile, {ErrorCode::CorruptFile, {}, {}}).whatHappened);
}

TEST(DoctorWordsTest, DurationsAreInTheUnitThatReadsBest)
{
    EXPECT_TRUE(durationText(300).startsWith(u'0'));
    EXPECT_TRUE(durationText(3'200).endsWith(u" ms"_s));
    EXPECT_TRUE(durationText(999'999).endsWith(u" ms"_s));
    EXPECT_TRUE(durationText(1'000'000).endsWith(u" s"_s));
}

TEST(DoctorWordsTest, ALongWaitIsSaid)
{
    const QString soon = examiningText(FindingKind::Locks, 2);
    const QString late = examiningText(FindingKind::Locks, 12);
    EXPECT_TRUE(soon.contains(displayText(FindingKind::Locks)));
    EXPECT_TRUE(late.startsWith(soon));
    EXPECT_TRUE(late.contains(u"12"_s));
    EXPECT_FALSE(soon.contains(u'2'));
}

TEST(DoctorWordsTest, TheWholeIsSaidByTheWorst)
{
    const Finding green = found(FindingKind::Locks, LocksMeasured{.areKept = true});
    const Finding red = found(FindingKind::Locks, LocksMeasured{});
    const Finding amber = found(FindingKind::Backup, BackupMeasured{});
    const Finding refused = found(FindingKind::FileState,
                                  FileMeasured{.refusal = Error{ErrorCode::FileMissing, {}, {}}});
    QSet<QString> sentences;
    for (const QList<Finding> &findings :
         {QList{green}, QList{green, amber}, QList{green, red}, QList{refused, red}})
        sentences.insert(overallText({.findings = findings}));
    sentences.insert(overallText({.findings = {green}, .wasStopped = true}));
    sentences.insert(overallText({.findings = {found(FindingKind::Backup, NothingMeasured{})}}));
    EXPECT_EQ(sentences.size(), 6);
    EXPECT_TRUE(
        overallText({.findings = {green, amber}}).contains(displayText(FindingKind::Backup)));
    EXPECT_TRUE(overallText({.findings = {amber, red}}).contains(displayText(FindingKind::Locks)));
    EXPECT_FALSE(
        overallText({.findings = {amber, red}}).contains(displayText(FindingKind::Backup)));
    EXPECT_EQ(overallText({.findings = {green, red}, .wasStopped = true}),
              overallText({.findings = {green, red}}))
        << "what is wrong is said first";
}

TEST(DoctorWordsTest, TheReportHasTheTechnicalFacts)
{
    const Diagnosis diagnosis{
        .path = u"/srv/office/kontor.talan"_s,
        .examinedAt = kNow,
        .findings = {
            found(FindingKind::Place,
                  PlaceMeasured{.place = {PlaceKind::LocksIgnored, u"fuse.sshfs"_s, {}},
                                .options = {u"rw"_s, u"nosuid"_s}}),
            found(FindingKind::FileState,
                  FileMeasured{.refusal = Error{ErrorCode::CorruptFile, u"page 7"_s, {}}}),
            found(FindingKind::Journal, JournalMeasured{u"delete"_s, PlaceKind::LocksIgnored}),
            found(FindingKind::CommitTime, CommitMeasured{timing(12)}),
            found(FindingKind::Locks, NothingMeasured{NotExamined::Failed, u"no answer"_s}),
            found(FindingKind::Versions,
                  VersionsMeasured{u"1.2.3"_s, u"3.40.1"_s, u"6.4.2"_s, u"Debian 12"_s}),
            found(FindingKind::Integrity, CheckMeasured{.faults = {u"row 3 missing"_s}})}};
    const QString report = reportText(diagnosis);
    for (const QString &fact : {u"/srv/office/kontor.talan"_s,
                                u"2026-11-23 09.00"_s,
                                u"file_system=fuse.sshfs"_s,
                                u"options=rw,nosuid"_s,
                                u"error=corrupt_file"_s,
                                u"detail=page 7"_s,
                                u"mode=delete"_s,
                                u"median_ms=12"_s,
                                u"p95_ms=12"_s,
                                u"not_examined=failed"_s,
                                u"detail=no answer"_s,
                                u"talan=1.2.3"_s,
                                u"sqlite=3.40.1"_s,
                                u"faults=row 3 missing"_s})
        EXPECT_TRUE(report.contains(fact)) << fact.toStdString() << "\n" << report.toStdString();
}
