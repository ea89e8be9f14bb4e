#include "core/storage/file_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

/// A sync program, the folders it makes, and the names by which it marks what is its own.
struct SyncService
{
    QLatin1StringView name;
    std::array<QLatin1StringView, 2> folders;
    std::array<QLatin1StringView, 2> markers;
};

constexpr QLatin1StringView kNone;
constexpr std::array kSyncServices{
    SyncService{"OneDrive"_L1,
                {"OneDrive"_L1, "SkyDrive"_L1},
                {".849C9593-D756-4E56-8D6E-42412F2A707B"_L1, kNone}},
    SyncService{"Dropbox"_L1, {"Dropbox"_L1, kNone}, {".dropbox"_L1, ".dropbox.cache"_L1}},
    SyncService{"Google Drive"_L1,
                {"Google Drive"_L1, "GoogleDrive"_L1},
                {".tmp.drivedownload"_L1, ".tmp.driveupload"_L1}},
    SyncService{"iCloud"_L1, {"iCloudDrive"_L1, "com~apple~CloudDocs"_L1}, {kNone, kNone}},
    SyncService{"Nextcloud"_L1, {"Nextcloud"_L1, kNone}, {".nextcloudsync.log"_L1, kNone}},
    SyncService{"ownCloud"_L1, {"ownCloud"_L1, kNone}, {".owncloudsync.log"_L1, kNone}},
    SyncService{"Syncthing"_L1, {kNone, kNone}, {".stfolder"_L1, kNone}},
};

/// "OneDrive", and "OneDrive - Region Exempel" or "Dropbox (Privat)".
bool isFolderOf(const SyncService &service, const QString &folder)
{
    return std::ranges::any_of(service.folders, [&](QLatin1StringView own) {
        return !own.isEmpty() && (folder.compare(own, Qt::CaseInsensitive) == 0 ||
                                  folder.startsWith(own + u" - "_s, Qt::CaseInsensitive) ||
                                  folder.startsWith(own + u" ("_s, Qt::CaseInsensitive));
    });
}

QString syncServiceOf(const QString &path, const QStringList &markers)
{
    const QStringList folders = path.split(u'/', Qt::SkipEmptyParts).mid(0, path.count(u'/') - 1);
    for (const SyncService &service : kSyncServices) {
        const bool isNamed = std::ranges::any_of(
            folders, [&](const QString &folder) { return isFolderOf(service, folder); });
        const bool isMarked = std::ranges::any_of(service.markers, [&](QLatin1StringView marker) {
            return !marker.isEmpty() && markers.contains(marker);
        });
        if (isNamed || isMarked)
            return service.name;
    }
    return {};
}

/// File systems in user space that keep locks inside one mount only, or have none.
bool keepsNoLocks(const QString &fileSystem)
{
    static const QStringList liars{u"fuse.sshfs"_s,
                                   u"fuse.rclone"_s,
                                   u"fuse.smbnetfs"_s,
                                   u"fuse.gvfsd-fuse"_s,
                                   u"fuse.curlftpfs"_s,
                                   u"fuse.davfs"_s,
                                   u"davfs"_s,
                                   u"fuse.s3fs"_s,
                                   u"fuse.gcsfuse"_s,
                                   u"fuse.onedriver"_s,
                                   u"fuse.google-drive-ocamlfuse"_s,
                                   u"fuse.kio-fuse"_s};
    return liars.contains(fileSystem);
}

bool isNetwork(const QString &fileSystem)
{
    static const QStringList network{u"smbfs"_s,
                                     u"nfs"_s,
                                     u"nfs4"_s,
                                     u"afs"_s,
                                     u"ceph"_s,
                                     u"glusterfs"_s,
                                     u"gfs2"_s,
                                     u"ocfs2"_s,
                                     u"lustre"_s,
                                     u"9p"_s,
                                     u"virtiofs"_s,
                                     u"vboxsf"_s,
                                     u"prl_fs"_s,
                                     u"vmhgfs"_s};
    return network.contains(fileSystem) || fileSystem.startsWith("fuse.glusterfs"_L1) ||
           fileSystem == "fuse.ceph"_L1 || fileSystem == "fuse.vmhgfs-fuse"_L1 ||
           fileSystem == "fuse"_L1;
}

/// Linux's driver for SMB. When a cut has lasted until the server gave the locks to somebody else,
/// it opens the file anew and carries out what was under way all the same: tests/shared_file/share
/// found damaged files (tests/README.md, "Network shares"). NFS fails such writes.
bool losesLocksUnseen(const QString &fileSystem)
{
    static const QStringList drivers{u"cifs"_s, u"smb2"_s, u"smb3"_s};
    return drivers.contains(fileSystem);
}

/// Mount options by which a client keeps byte-range locks to itself: cifs(8) nobrl; nfs(5) nolock
/// and local_lock.
bool keepsLocksToItself(const Mount &mount)
{
    static const QStringList localLocks{
        u"nobrl"_s, u"nolock"_s, u"local_lock=all"_s, u"local_lock=posix"_s};
    return std::ranges::any_of(mount.options,
                               [](const QString &option) { return localLocks.contains(option); });
}

/// mountinfo writes space, tab, line break and backslash as octal numbers.
QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int code = field.mid(i + 1, 3).toInt(&isOctal, 8);
        if (field[i] == '\\' && isOctal && i + 3 < field.size()) {
            plain += static_cast<char>(code);
            i += 3;
        } else {
            plain += field[i];
        }
    }
    return QFile::decodeName(plain);
}

QString resolved(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

QStringList markersOnTheWayTo(const QString &path)
{
    QStringList found;
    QDir folder = QFileInfo(path).dir();
    do {
        for (const SyncService &service : kSyncServices) {
            for (const QLatin1StringView marker : service.markers) {
                if (!marker.isEmpty() && QFileInfo::exists(folder.filePath(marker)))
                    found.append(marker);
            }
        }
    } while (folder.cdUp());
    return found;
}

#ifdef Q_OS_LINUX
Mount mountOfResolved(const QString &path)
{
    QFile table(u"/proc/self/mountinfo"_s);
    Mount best;
    if (!table.open(QIODevice::ReadOnly))
        return best;
    const auto mounts = parseMountInfo(table.readAll());
    for (const Mount &mount : mounts) {
        const QString inside = mount.folder.endsWith(u'/') ? mount.folder : mount.folder + u'/';
        // What is mounted later at the same folder hides what was there.
        if (path.startsWith(inside) && mount.folder.size() >= best.folder.size())
            best = mount;
    }
    return best;
}
#else
Mount mountOfResolved(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    Mount mount{.folder = storage.rootPath(),
                .fileSystem = QString::fromUtf8(storage.fileSystemType()),
                .options = {},
                .isNetworkDrive = path.startsWith("//"_L1)};
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(storage.rootPath());
    const UINT drive = GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16()));
    mount.isNetworkDrive = mount.isNetworkDrive || drive == DRIVE_REMOTE;
#endif
    return mount;
}
#endif

} // namespace

Mount mountOf(const QString &path)
{
    return mountOfResolved(resolved(path));
}

FilePlace placeOf(const QString &path)
{
    const QString real = resolved(path);
    return rules::judgePlace(real, mountOfResolved(real), markersOnTheWayTo(real));
}

QList<Mount> parseMountInfo(const QByteArray &text)
{
    // "36 35 98:0 /root /folder rw,noatime shared:1 - ext3 /dev/root rw,errors=continue"
    constexpr qsizetype kFolder = 4;
    constexpr qsizetype kOptions = 5;
    QList<Mount> mounts;
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-", kOptions);
        if (dash < 0 || dash + 1 >= fields.size())
            continue;
        QByteArray options = fields[kOptions];
        if (dash + 3 < fields.size())
            options += ',' + fields[dash + 3];
        mounts.append({.folder = unescaped(fields[kFolder]),
                       .fileSystem = QString::fromUtf8(fields[dash + 1]),
                       .options = QString::fromUtf8(options).split(u',', Qt::SkipEmptyParts),
                       .isNetworkDrive = false});
    }
    return mounts;
}

namespace rules {

FilePlace judgePlace(const QString &path, const Mount &mount, const QStringList &markers)
{
    FilePlace place{.kind = PlaceKind::LocalDisk, .fileSystem = mount.fileSystem, .service = {}};
    place.service = syncServiceOf(path, markers);
    if (!place.service.isEmpty())
        place.kind = PlaceKind::SyncFolder;
    else if (keepsNoLocks(mount.fileSystem) || losesLocksUnseen(mount.fileSystem) ||
             keepsLocksToItself(mount))
        place.kind = PlaceKind::LocksIgnored;
    else if (isNetwork(mount.fileSystem) || mount.isNetworkDrive)
        place.kind = PlaceKind::NetworkShare;
    return place;
}

} // namespace rules

} // namespace talan::storage
