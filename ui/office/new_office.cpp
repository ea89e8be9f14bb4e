#include "ui/office/new_office.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>

#include "core/base/field_text.h"
#include "core/office/office_founding.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

Result<> createFilled(const QString &path, storage::JournalMode journal, const OfficeFiller &fill)
{
    Result<> filled;
    {
        auto database = storage::Database::create(path, journal);
        if (!database)
            return database.error();
        filled = fill(*database);
    }
    if (!filled) {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + ending);
    }
    return filled;
}

Result<> createOffice(const NewOffice &office, const QDateTime &now)
{
    return createFilled(office.path, office.journal, [&](storage::Database &database) -> Result<> {
        const auto founded =
            foundOffice(database, office.name, office.login, office.staffName, now);
        return founded ? Result<>() : founded.error();
    });
}

QString suggestedPath(const QString &folder, const QString &officeName)
{
    static const QRegularExpression refused(uR"([\\/:*?"<>|])"_s);
    QString name = cleanLine(officeName);
    name.remove(refused);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.simplified();
    return folder + u'/' + (name.isEmpty() ? u"Talan"_s : name) + u".talan"_s;
}

QString completedPath(const QString &typed)
{
    QString path = QDir::fromNativeSeparators(typed.trimmed());
    if (path.isEmpty())
        return {};
    if (path == u'~' || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    if (!path.endsWith(".talan"_L1, Qt::CaseInsensitive))
        path += u".talan"_s;
    return QDir::cleanPath(QDir(proposedFolder()).absoluteFilePath(path));
}

bool isOnNetwork(const QString &path)
{
    if (path.startsWith("//"_L1))
        return true;
    const QList<QByteArray> shares{"cifs",
                                   "smb3",
                                   "smbfs",
                                   "smb2",
                                   "nfs",
                                   "nfs4",
                                   "ncpfs",
                                   "afs",
                                   "9p",
                                   "davfs",
                                   "fuse.sshfs"};
    return shares.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

QString proposedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace talan::ui
