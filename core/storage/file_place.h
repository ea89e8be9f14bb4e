#pragma once

#include <QString>
#include <QStringList>

namespace talan::storage {

/// Where a file lies, as far as it decides how the file may be written.
enum class PlaceKind {
    LocalDisk,    ///< A disk of this machine: write-ahead journal.
    NetworkShare, ///< SMB, NFS or the like: rollback journal, after a proof that locks are kept.
    /// A share that keeps locks on this machine only (sshfs, rclone, `nobrl`), or loses them unseen
    /// (SMB on Linux, see share_locks.h).
    LocksIgnored,
    SyncFolder, ///< Copied to and from the cloud by a program (OneDrive, Dropbox, …).
};

struct FilePlace
{
    PlaceKind kind = PlaceKind::LocalDisk;
    QString fileSystem; ///< As the system names it: "ext4", "cifs", "nfs4", "fuse.sshfs", "NTFS".
    QString service;    ///< Of a sync folder: "OneDrive".

    /// Whether anybody may write there at all.
    bool mayBeWritten() const
    {
        return kind == PlaceKind::LocalDisk || kind == PlaceKind::NetworkShare;
    }

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/// A mounted file system, as the system describes it.
struct Mount
{
    QString folder;
    QString fileSystem;
    QStringList options; ///< Of the mount and of the file system: "rw", "nobrl", "local_lock=all".
    bool isNetworkDrive = false; ///< Windows: a mapped drive or a UNC path.

    friend bool operator==(const Mount &, const Mount &) = default;
};

/// The file system on which the file (or the folder it will lie in) is.
Mount mountOf(const QString &path);

/// Where the file (or the folder it will lie in) is. Asks the system, never the file itself.
FilePlace placeOf(const QString &path);

/// The mounts of /proc/self/mountinfo, in its order; lines that cannot be read are left out.
QList<Mount> parseMountInfo(const QByteArray &text);

namespace rules {

/// What a place is, by its mount and by the folders on the way to it. `markers` are names found in
/// those folders by which sync programs mark what is theirs (".dropbox", "desktop.ini" is none).
FilePlace judgePlace(const QString &path, const Mount &mount, const QStringList &markers);

} // namespace rules

} // namespace talan::storage
