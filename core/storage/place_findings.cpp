#include "core/storage/place_findings.h"

#include <QJsonArray>
#include <algorithm>

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

constexpr qint64 kMillisecond = 1'000; // in microseconds
constexpr qint64 kMebibyte = 1'024LL * 1'024;

/// Limits for what tries may take; longer than these is Amber or Red.
struct TimeLimits
{
    qint64 amberMedian;
    qint64 amberP95;
    qint64 redMedian;
    qint64 redP95;
};

/// A save asks the place some twenty times: at 50 ms for a small file (about six questions) it is
/// felt, at 500 ms nobody can work.
constexpr TimeLimits kAnswerLimits{.amberMedian = 50 * kMillisecond,
                                   .amberP95 = 250 * kMillisecond,
                                   .redMedian = 500 * kMillisecond,
                                   .redP95 = 2'000 * kMillisecond};
/// What a person feels after pressing Save, and what keeps all other desks waiting.
constexpr TimeLimits kCommitLimits{.amberMedian = 100 * kMillisecond,
                                   .amberP95 = 500 * kMillisecond,
                                   .redMedian = 1'000 * kMillisecond,
                                   .redP95 = 3'000 * kMillisecond};

Light judgeTiming(const Timing &timing, const TimeLimits &limits)
{
    if (timing.tries == 0)
        return Light::Unlit;
    if (timing.medianMicroseconds > limits.redMedian || timing.p95Microseconds > limits.redP95)
        return Light::Red;
    if (timing.medianMicroseconds > limits.amberMedian || timing.p95Microseconds > limits.amberP95)
        return Light::Amber;
    return Light::Green;
}

QStringView keyOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::LocalDisk:
        return u"local_disk";
    case PlaceKind::NetworkShare:
        return u"network_share";
    case PlaceKind::LocksIgnored:
        return u"locks_ignored";
    case PlaceKind::SyncFolder:
        return u"sync_folder";
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const NothingMeasured &nothing)
{
    return {{u"not_examined"_s, storageKey(nothing.why).toString()}, {u"detail"_s, nothing.detail}};
}

QJsonObject jsonOf(const PlaceMeasured &place)
{
    return {{u"kind"_s, keyOf(place.place.kind).toString()},
            {u"file_system"_s, place.place.fileSystem},
            {u"options"_s, QJsonArray::fromStringList(place.options)}};
}

QJsonObject jsonOf(const SyncMeasured &sync)
{
    return {{u"copied"_s, sync.isCopied}, {u"service"_s, sync.service}};
}

QJsonObject jsonOf(const FileMeasured &file)
{
    QJsonObject json{{u"schema"_s, file.schema}, {u"newest_schema"_s, file.newestSchema}};
    if (file.refusal) {
        json.insert(u"error"_s, storageKey(file.refusal->code).toString());
        json.insert(u"detail"_s, file.refusal->detail);
    }
    return json;
}

QJsonObject jsonOf(const WritingMeasured &writing)
{
    return {{u"file"_s, writing.isFileWritable}, {u"folder"_s, writing.isFolderWritable}};
}

QJsonObject jsonOf(const JournalMeasured &journal)
{
    return {{u"mode"_s, journal.mode}, {u"place"_s, keyOf(journal.place).toString()}};
}

QJsonObject jsonOf(const SpaceMeasured &space)
{
    return {{u"free_bytes"_s, space.freeBytes}, {u"file_bytes"_s, space.fileBytes}};
}

QJsonObject jsonOf(const Timing &timing)
{
    const auto milliseconds = [](qint64 microseconds) {
        return static_cast<double>(microseconds) / static_cast<double>(kMillisecond);
    };
    return {{u"tries"_s, timing.tries},
            {u"median_ms"_s, milliseconds(timing.medianMicroseconds)},
            {u"p95_ms"_s, milliseconds(timing.p95Microseconds)}};
}

QJsonObject jsonOf(const AnswerMeasured &answers)
{
    return jsonOf(answers.timing);
}

QJsonObject jsonOf(const LocksMeasured &locks)
{
    return {{u"kept"_s, locks.areKept}, {u"detail"_s, locks.detail}};
}

QJsonObject jsonOf(const CommitMeasured &commits)
{
    return jsonOf(commits.timing);
}

QJsonObject jsonOf(const BackupMeasured &backup)
{
    const auto age = rules::ageInDays(backup);
    return {{u"folder"_s, backup.folder},
            {u"folder_there"_s, backup.isFolderThere},
            {u"newest"_s,
             backup.newestAt.isValid() ? QJsonValue(isoWithOffset(backup.newestAt)) : QJsonValue()},
            {u"age_days"_s, age ? QJsonValue(*age) : QJsonValue()}};
}

QJsonObject jsonOf(const VersionsMeasured &versions)
{
    return {{u"talan"_s, versions.talan},
            {u"sqlite"_s, versions.sqlite},
            {u"qt"_s, versions.qt},
            {u"system"_s, versions.system}};
}

QJsonObject jsonOf(const CheckMeasured &check)
{
    return {{u"faults"_s, QJsonArray::fromStringList(check.faults)}, {u"more"_s, check.mayBeMore}};
}

int severity(Light light)
{
    switch (light) {
    case Light::Green:
        return 0;
    case Light::Amber:
    case Light::Unlit:
        return 1;
    case Light::Red:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringView storageKey(Light light)
{
    switch (light) {
    case Light::Green:
        return u"green";
    case Light::Amber:
        return u"amber";
    case Light::Red:
        return u"red";
    case Light::Unlit:
        return u"not_examined";
    }
    Q_UNREACHABLE();
}

QStringView storageKey(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Place:
        return u"place";
    case FindingKind::SyncFolder:
        return u"sync_folder";
    case FindingKind::FileState:
        return u"file";
    case FindingKind::Writing:
        return u"writing";
    case FindingKind::Journal:
        return u"journal";
    case FindingKind::FreeSpace:
        return u"free_space";
    case FindingKind::AnswerTime:
        return u"answer_time";
    case FindingKind::Locks:
        return u"locks";
    case FindingKind::CommitTime:
        return u"commit_time";
    case FindingKind::Backup:
        return u"backup";
    case FindingKind::Versions:
        return u"versions";
    case FindingKind::QuickCheck:
        return u"quick_check";
    case FindingKind::ForeignKeys:
        return u"foreign_keys";
    case FindingKind::Integrity:
        return u"integrity";
    }
    Q_UNREACHABLE();
}

QStringView storageKey(NotExamined why)
{
    switch (why) {
    case NotExamined::FolderAway:
        return u"folder_away";
    case NotExamined::FileNotOpen:
        return u"file_not_open";
    case NotExamined::NotWritten:
        return u"not_written";
    case NotExamined::Stopped:
        return u"stopped";
    case NotExamined::Failed:
        return u"failed";
    }
    Q_UNREACHABLE();
}

QJsonObject measuredJson(const Measured &measured)
{
    return std::visit([](const auto &values) { return jsonOf(values); }, measured);
}

Finding found(FindingKind kind, const Measured &measured)
{
    const Light light =
        std::visit([](const auto &values) { return rules::judge(values); }, measured);
    return {.kind = kind, .light = light, .measured = measured};
}

namespace rules {

Timing timingOf(QList<qint64> microseconds)
{
    if (microseconds.isEmpty())
        return {};
    std::ranges::sort(microseconds);
    const auto count = microseconds.size();
    const auto rank = (count * 95 + 99) / 100; // rounded up
    return {.tries = count,
            .medianMicroseconds = microseconds.at((count - 1) / 2),
            .p95Microseconds = microseconds.at(rank - 1)};
}

Light judge(const NothingMeasured &)
{
    return Light::Unlit;
}

Light judge(const PlaceMeasured &place)
{
    return place.place.kind == PlaceKind::LocksIgnored ? Light::Red : Light::Green;
}

Light judge(const SyncMeasured &sync)
{
    return sync.isCopied ? Light::Red : Light::Green;
}

Light judge(const FileMeasured &file)
{
    if (file.refusal)
        return Light::Red;
    return file.schema == file.newestSchema ? Light::Green : Light::Amber;
}

Light judge(const WritingMeasured &writing)
{
    return writing.isFileWritable && writing.isFolderWritable ? Light::Green : Light::Red;
}

Light judge(const JournalMeasured &journal)
{
    // A write-ahead journal lives in memory that all its users share: on one machine only
    // (sqlite.org/wal.html, "All processes using a database must be on the same host computer").
    return journal.isWriteAhead() && journal.place != PlaceKind::LocalDisk ? Light::Red
                                                                           : Light::Green;
}

Light judge(const SpaceMeasured &space)
{
    constexpr qint64 kLeastForWork = 100 * kMebibyte;
    constexpr qint64 kLeastForCalm = 1'024 * kMebibyte;
    constexpr qint64 kFilesForCalm = 3; // the file, its journal, and room to grow
    if (space.freeBytes < space.fileBytes || space.freeBytes < kLeastForWork)
        return Light::Red;
    if (space.freeBytes < kFilesForCalm * space.fileBytes || space.freeBytes < kLeastForCalm)
        return Light::Amber;
    return Light::Green;
}

Light judge(const AnswerMeasured &answers)
{
    return judgeTiming(answers.timing, kAnswerLimits);
}

Light judge(const LocksMeasured &locks)
{
    return locks.areKept ? Light::Green : Light::Red;
}

Light judge(const CommitMeasured &commits)
{
    return judgeTiming(commits.timing, kCommitLimits);
}

Light judge(const BackupMeasured &backup)
{
    constexpr qint64 kOldSeconds = 2LL * 24 * 60 * 60;
    constexpr qint64 kNewFileSeconds = 7LL * 24 * 60 * 60;
    if (backup.folder.isEmpty() || !backup.isFolderThere)
        return Light::Amber;
    if (backup.newestAt.isValid())
        return backup.newestAt.secsTo(backup.examinedAt) > kOldSeconds ? Light::Amber
                                                                       : Light::Green;
    const bool isNew = backup.fileMadeAt.isValid() &&
                       backup.fileMadeAt.secsTo(backup.examinedAt) <= kNewFileSeconds;
    return isNew ? Light::Amber : Light::Red;
}

Light judge(const VersionsMeasured &)
{
    return Light::Green;
}

Light judge(const CheckMeasured &check)
{
    return check.faults.isEmpty() ? Light::Green : Light::Red;
}

Light overall(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return Light::Unlit;
    int worst = 0;
    for (const Finding &finding : findings)
        worst = std::max(worst, severity(finding.light));
    constexpr std::array kBySeverity{Light::Green, Light::Amber, Light::Red};
    return kBySeverity.at(static_cast<std::size_t>(worst));
}

std::optional<qint64> ageInDays(const BackupMeasured &backup)
{
    constexpr qint64 kDaySeconds = 24LL * 60 * 60;
    if (!backup.newestAt.isValid())
        return std::nullopt;
    return std::max<qint64>(0, backup.newestAt.secsTo(backup.examinedAt)) / kDaySeconds;
}

QStringList impersonal(const QStringList &options)
{
    static const QStringList kPersonal{u"username"_s,
                                       u"user"_s,
                                       u"user_id"_s,
                                       u"password"_s,
                                       u"pass"_s,
                                       u"credentials"_s,
                                       u"cruid"_s,
                                       u"domain"_s};
    QStringList kept;
    for (const QString &option : options) {
        if (!kPersonal.contains(option.section(u'=', 0, 0).trimmed().toLower()))
            kept.append(option);
    }
    return kept;
}

} // namespace rules

} // namespace talan::storage
