#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <variant>

#include "core/base/error.h"
#include "core/storage/file_place.h"

namespace talan::storage {

/// How an examination came out.
enum class Light {
    Green,
    Amber, ///< It works, and somebody should look at it.
    Red,   ///< It does not work, or the file is in danger.
    Unlit, ///< Not examined.
};
inline constexpr std::array kAllLights{Light::Green, Light::Amber, Light::Red, Light::Unlit};

/// What is examined, in that order: what is quick and decides the rest comes first, what may take
/// minutes last.
enum class FindingKind {
    Place,      ///< The file system and its kind.
    SyncFolder, ///< Whether a program copies the folder to the cloud.
    FileState,  ///< Whether Talan can open the file at all.
    Writing,    ///< Whether file and folder may be written.
    Journal,    ///< Which journal SQLite keeps, and whether it fits the place.
    FreeSpace,
    AnswerTime, ///< How long the place takes for a small file.
    Locks,      ///< Whether a lock is seen by another process.
    CommitTime, ///< How long a save takes.
    Backup,     ///< How old the latest verified backup is.
    Versions,
    QuickCheck,  ///< `PRAGMA quick_check`.
    ForeignKeys, ///< `PRAGMA foreign_key_check`.
    Integrity,   ///< `PRAGMA integrity_check`.
};
inline constexpr std::array kAllFindingKinds{FindingKind::Place,
                                             FindingKind::SyncFolder,
                                             FindingKind::FileState,
                                             FindingKind::Writing,
                                             FindingKind::Journal,
                                             FindingKind::FreeSpace,
                                             FindingKind::AnswerTime,
                                             FindingKind::Locks,
                                             FindingKind::CommitTime,
                                             FindingKind::Backup,
                                             FindingKind::Versions,
                                             FindingKind::QuickCheck,
                                             FindingKind::ForeignKeys,
                                             FindingKind::Integrity};

QStringView storageKey(Light light);
QStringView storageKey(FindingKind kind);

/// Why something was not examined.
enum class NotExamined {
    FolderAway,  ///< The folder cannot be reached.
    FileNotOpen, ///< The file cannot be opened.
    NotWritten,  ///< It would have to write where nothing may be written.
    Stopped,
    Failed, ///< The examination itself met an error.
};
QStringView storageKey(NotExamined why);

struct NothingMeasured
{
    NotExamined why = NotExamined::Failed;
    QString detail = {}; ///< English, for the log and the IT department; no personal data.

    friend bool operator==(const NothingMeasured &, const NothingMeasured &) = default;
};

struct PlaceMeasured
{
    FilePlace place;
    QStringList options = {}; ///< Of the mount; none that name a person.

    friend bool operator==(const PlaceMeasured &, const PlaceMeasured &) = default;
};

struct SyncMeasured
{
    bool isCopied = false;
    QString service = {}; ///< "OneDrive"; empty when not known.

    friend bool operator==(const SyncMeasured &, const SyncMeasured &) = default;
};

struct FileMeasured
{
    std::optional<Error> refusal = {}; ///< Why Talan cannot open it, not even for reading.
    int schema = 0;
    int newestSchema = 0; ///< That this program knows.

    friend bool operator==(const FileMeasured &, const FileMeasured &) = default;
};

struct WritingMeasured
{
    bool isFileWritable = false;
    bool isFolderWritable = false;

    friend bool operator==(const WritingMeasured &, const WritingMeasured &) = default;
};

struct JournalMeasured
{
    QString mode; ///< As SQLite names it: "wal", "delete".
    PlaceKind place = PlaceKind::LocalDisk;

    bool isWriteAhead() const { return mode == QLatin1String("wal"); }

    friend bool operator==(const JournalMeasured &, const JournalMeasured &) = default;
};

struct SpaceMeasured
{
    qint64 freeBytes = 0;
    qint64 fileBytes = 0;

    friend bool operator==(const SpaceMeasured &, const SpaceMeasured &) = default;
};

/// What many tries of the same thing took.
struct Timing
{
    qint64 tries = 0;
    qint64 medianMicroseconds = 0;
    qint64 p95Microseconds = 0; ///< 95 of 100 tries took no longer.

    friend bool operator==(const Timing &, const Timing &) = default;
};

struct AnswerMeasured
{
    Timing timing; ///< Of a small file: created, written, read, asked for its size and removed.

    friend bool operator==(const AnswerMeasured &, const AnswerMeasured &) = default;
};

struct LocksMeasured
{
    bool areKept = false;
    QString detail = {}; ///< English: what was seen.

    friend bool operator==(const LocksMeasured &, const LocksMeasured &) = default;
};

struct CommitMeasured
{
    Timing timing; ///< Of a transaction with one row, on a scratch file in the same folder.

    friend bool operator==(const CommitMeasured &, const CommitMeasured &) = default;
};

struct BackupMeasured
{
    QString folder = {}; ///< Empty: none is set.
    bool isFolderThere = false;
    QDateTime newestAt = {}; ///< Of the latest verified backup; null: there is none.
    QDateTime examinedAt = {};
    QDateTime fileMadeAt = {}; ///< Null: not known.

    friend bool operator==(const BackupMeasured &, const BackupMeasured &) = default;
};

struct VersionsMeasured
{
    QString talan;
    QString sqlite;
    QString qt;
    QString system; ///< "Debian GNU/Linux 12 (bookworm), x86_64".

    friend bool operator==(const VersionsMeasured &, const VersionsMeasured &) = default;
};

struct CheckMeasured
{
    QStringList faults = {}; ///< English, from SQLite: tables, pages and rows by number.
    bool mayBeMore = false;  ///< It was stopped at so many.

    friend bool operator==(const CheckMeasured &, const CheckMeasured &) = default;
};

using Measured = std::variant<NothingMeasured,
                              PlaceMeasured,
                              SyncMeasured,
                              FileMeasured,
                              WritingMeasured,
                              JournalMeasured,
                              SpaceMeasured,
                              AnswerMeasured,
                              LocksMeasured,
                              CommitMeasured,
                              BackupMeasured,
                              VersionsMeasured,
                              CheckMeasured>;

/// What was measured, for scripts and for the IT department: sizes in bytes, times in milliseconds,
/// keys that do not change. No personal data.
QJsonObject measuredJson(const Measured &measured);

/// One examination: what was measured, and what that means.
struct Finding
{
    FindingKind kind = FindingKind::Place;
    Light light = Light::Unlit;
    Measured measured = NothingMeasured{};

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The finding that `measured` is, with its light.
Finding found(FindingKind kind, const Measured &measured);

namespace rules {

/// Median and p95 (nearest rank) of what tries took, in microseconds; all 0 for none.
Timing timingOf(QList<qint64> microseconds);

// What measured values mean. Pure; the limits stand beside them in the .cpp.

Light judge(const NothingMeasured &nothing);
Light judge(const PlaceMeasured &place);
Light judge(const SyncMeasured &sync);
Light judge(const FileMeasured &file);
Light judge(const WritingMeasured &writing);
Light judge(const JournalMeasured &journal);
Light judge(const SpaceMeasured &space);
Light judge(const AnswerMeasured &answers);
Light judge(const LocksMeasured &locks);
Light judge(const CommitMeasured &commits);
Light judge(const BackupMeasured &backup);
Light judge(const VersionsMeasured &versions);
Light judge(const CheckMeasured &check);

/// The worst of them. What was not examined counts as Amber: nobody knows.
Light overall(const QList<Finding> &findings);

/// Whole days a backup is old; nothing when there is none.
std::optional<qint64> ageInDays(const BackupMeasured &backup);

/// Mount options without those that name a person or a secret ("username=…").
QStringList impersonal(const QStringList &options);

} // namespace rules

} // namespace talan::storage
