#include "core/storage/file_place.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using storage::FilePlace;
using storage::Mount;
using storage::PlaceKind;

namespace {

PlaceKind kindOn(const QString &fileSystem, const QStringList &options = {})
{
    return storage::rules::judgePlace(
               u"/mnt/namnd/kontor.talan"_s,
               Mount{.folder = u"/mnt/namnd"_s, .fileSystem = fileSystem, .options = options},
               {})
        .kind;
}

FilePlace placeAt(const QString &path, const QStringList &markers = {})
{
    return storage::rules::judgePlace(
        path, Mount{.folder = u"/"_s, .fileSystem = u"ext4"_s, .options = {}}, markers);
}

} // namespace

TEST(FilePlaceTest, DisksOfThisMachineAreLocal)
{
    for (const QString &disk :
         {u"ext4"_s, u"xfs"_s, u"btrfs"_s, u"overlay"_s, u"tmpfs"_s, u"fuseblk"_s, u"NTFS"_s})
        EXPECT_EQ(kindOn(disk), PlaceKind::LocalDisk) << disk.toStdString();
}

TEST(FilePlaceTest, SharesThatKeepLocksMayBeWritten)
{
    for (const QString &share : {u"nfs"_s, u"nfs4"_s, u"9p"_s})
        EXPECT_EQ(kindOn(share, {u"rw"_s, u"vers=4.1"_s}), PlaceKind::NetworkShare)
            << share.toStdString();
    EXPECT_EQ(kindOn(u"nfs4"_s, {u"rw"_s, u"local_lock=none"_s}), PlaceKind::NetworkShare);
    EXPECT_TRUE((FilePlace{.kind = PlaceKind::NetworkShare, .fileSystem = {}, .service = {}}
                     .mayBeWritten()));
}

TEST(FilePlaceTest, SmbOnLinuxLosesLocksUnseen)
{
    EXPECT_EQ(kindOn(u"cifs"_s, {u"rw"_s, u"vers=3.1.1"_s}), PlaceKind::LocksIgnored);
    EXPECT_EQ(kindOn(u"smb3"_s, {u"rw"_s}), PlaceKind::LocksIgnored);
}

TEST(FilePlaceTest, SharesThatKeepLocksToOneMachineMayNot)
{
    EXPECT_EQ(kindOn(u"cifs"_s, {u"rw"_s, u"nobrl"_s}), PlaceKind::LocksIgnored);
    EXPECT_EQ(kindOn(u"nfs"_s, {u"nolock"_s}), PlaceKind::LocksIgnored);
    EXPECT_EQ(kindOn(u"nfs"_s, {u"local_lock=all"_s}), PlaceKind::LocksIgnored);
    EXPECT_EQ(kindOn(u"nfs4"_s, {u"local_lock=posix"_s}), PlaceKind::LocksIgnored);
    EXPECT_EQ(kindOn(u"fuse.sshfs"_s), PlaceKind::LocksIgnored);
    EXPECT_EQ(kindOn(u"fuse.rclone"_s), PlaceKind::LocksIgnored);
    EXPECT_FALSE((FilePlace{.kind = PlaceKind::LocksIgnored, .fileSystem = {}, .service = {}}
                      .mayBeWritten()));
}

TEST(FilePlaceTest, AMappedDriveIsAShare)
{
    const Mount drive{
        .folder = u"H:/"_s, .fileSystem = u"NTFS"_s, .options = {}, .isNetworkDrive = true};
    EXPECT_EQ(storage::rules::judgePlace(u"H:/namnd/kontor.talan"_s, drive, {}).kind,
              PlaceKind::NetworkShare);
}

TEST(FilePlaceTest, FoldersOfSyncProgramsAreKnownByName)
{
    EXPECT_EQ(placeAt(u"/srv/anna/OneDrive/kontor.talan"_s).service, u"OneDrive"_s);
    EXPECT_EQ(placeAt(u"C:/Users/anna/OneDrive - Region Exempel/Ärenden/kontor.talan"_s).service,
              u"OneDrive"_s);
    EXPECT_EQ(placeAt(u"/srv/anna/Dropbox (Privat)/kontor.talan"_s).service, u"Dropbox"_s);
    EXPECT_EQ(placeAt(u"/srv/anna/google drive/kontor.talan"_s).service, u"Google Drive"_s);
    EXPECT_EQ(placeAt(u"/srv/anna/Nextcloud/a/b/kontor.talan"_s).kind, PlaceKind::SyncFolder);
}

TEST(FilePlaceTest, ANameThatOnlyBeginsAlikeIsNoSyncFolder)
{
    for (const QString &path : {u"/srv/anna/OneDriveExport/kontor.talan"_s,
                                u"/srv/anna/Inte Dropbox/kontor.talan"_s,
                                u"/srv/anna/Dropbox"_s, // the file itself
                                u"/srv/Nextcloud.talan"_s})
        EXPECT_EQ(placeAt(path).kind, PlaceKind::LocalDisk) << path.toStdString();
}

TEST(FilePlaceTest, AMarkOfASyncProgramOnTheWayTellsItsFolder)
{
    QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"namnd/2026"_s));
    const QString path = folder.filePath(u"namnd/2026/kontor.talan"_s);
    EXPECT_NE(storage::placeOf(path).kind, PlaceKind::SyncFolder);

    ASSERT_TRUE(QDir(folder.path()).mkdir(u".dropbox.cache"_s));

    EXPECT_EQ(storage::placeOf(path).kind, PlaceKind::SyncFolder);
    EXPECT_EQ(storage::placeOf(path).service, u"Dropbox"_s);
}

TEST(MountInfoTest, IsReadLineByLineAndBrokenLinesAreLeftOut)
{
    const QList<Mount> mounts = storage::parseMountInfo(
        "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"
        "40 22 0:41 / /mnt/n\\303\\244mnd\\040delad rw,relatime - cifs //srv/n "
        "rw,vers=3.1.1,nobrl\n"
        "41 22 0:42 / /mnt/x rw\n"
        "\n"
        "nonsense\n"
        "50 22 0:50 / /mnt/last rw shared:2 master:3 - nfs4 srv:/n rw,local_lock=none");

    ASSERT_EQ(mounts.size(), 3);
    EXPECT_EQ(mounts[0].fileSystem, u"ext4"_s);
    EXPECT_EQ(mounts[1].folder, u"/mnt/nämnd delad"_s);
    EXPECT_TRUE(mounts[1].options.contains(u"nobrl"_s));
    EXPECT_TRUE(mounts[1].options.contains(u"relatime"_s));
    EXPECT_EQ(mounts[2].folder, u"/mnt/last"_s);
    EXPECT_EQ(mounts[2].fileSystem, u"nfs4"_s);
}
