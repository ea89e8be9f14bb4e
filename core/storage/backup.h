#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/result.h"
#include "core/storage/file_copy.h"

namespace talan::storage {

/// A backup of an office as it lies in a folder.
struct BackupFile
{
    enum class State {
        Usable,
        Damaged,  ///< It cannot be read, or not as an office.
        Newer,    ///< A newer Talan has made it.
        Withheld, ///< This account may not read it.
    };

    QString path;
    QDateTime madeAt; ///< To the minute.
    qint64 bytes = 0;
    State state = State::Damaged;
    // What follows is known of usable ones only.
    QString officeId;
    QString officeName;
    int cases = 0;
    int schema = 0;

    bool isUsable() const { return state == State::Usable; }

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// A backup that has just been made, and what it made superfluous.
struct MadeBackup
{
    BackupFile file;
    QStringList removed; ///< Paths.

    friend bool operator==(const MadeBackup &, const MadeBackup &) = default;
};

namespace rules {

/// What the name of a backup says: of which file it is, and when it was made.
struct BackupName
{
    QString base; ///< "kontor" for kontor.talan.
    QDateTime madeAt;
};

/// "kontor 2026-11-27 10.42.talan", and " (2)" behind the time for a second one in that minute. The
/// office's own clock; nothing of what is in the file.
QString backupName(const QString &base, const QDateTime &madeAt, int copy = 1);
std::optional<BackupName> readBackupName(const QString &fileName);

} // namespace rules

/// Copies the office into `folder`. The copy counts, and has its name, only after its structure and
/// references were checked and its cases counted. Then backups of the same file that are no longer
/// wanted (rules::backupsToKeep) are removed, and what is left of copies that were broken off more
/// than an hour ago. Errors: FolderMissing, ReadOnlyFile, DiskFull, FileBusy, CorruptFile,
/// BackupUnusable (the office itself did not pass the check), StorageFailed (also when cancelled).
Result<MadeBackup> makeBackup(Database &office,
                              const QString &folder,
                              const QDateTime &now,
                              const CopyPace &pace = {});

/// The same when the latest backup in the folder is older than `hours`; nothing when it is not, or
/// when another desk is making one. Errors as above.
Result<std::optional<MadeBackup>> makeDueBackup(Database &office,
                                                const QString &folder,
                                                int hours,
                                                const QDateTime &now,
                                                const CopyPace &pace = {});

/// The backups in a folder, newest first: those of the office with that id (of every office when it
/// is empty), and those that cannot be read. Looks at each only as far as it takes to name it: see
/// checkBackup(). Error: FolderMissing.
Result<QList<BackupFile>> listBackups(const QString &folder, const QString &officeId);

/// The latest usable backup of one office file. Nothing when there is none. Error: FolderMissing.
Result<std::optional<BackupFile>>
latestBackup(const QString &folder, const QString &officePath, const QString &officeId);

/// Reads a backup to its last page. Errors: FileMissing, BackupUnusable, NewerFile, ReadOnlyFile
/// (this account may not read it), StorageFailed (also when cancelled).
Result<BackupFile> checkBackup(const QString &path, const CancelQuestion &isCancelled = {});

/// Makes a new office file of a backup, with the journal that its place wants; the answer tells of
/// the new file. Nothing is ever replaced, and the backup stays. Errors: those of checkBackup;
/// FileExists, FolderMissing, DiskFull, SyncFolder, LocksIgnored.
Result<BackupFile>
restoreBackup(const QString &path, const QString &target, const CopyPace &pace = {});

} // namespace talan::storage
