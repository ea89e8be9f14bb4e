#include "core/base/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr auto kOnlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kOnlyOwnerFolder = kOnlyOwner | QFile::ExeOwner;

/// Waits until the bytes have left the machine's memory.
bool reachesDisk(const QFileDevice &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// A name is on the disk only when its folder is. Windows writes folders through by itself.
Result<> settleFolder(const QString &path)
{
#ifndef Q_OS_WIN
    const int folder =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return Error{ErrorCode::StorageFailed, u"folder cannot be opened"_s, {}};
    const bool isSettled = fsync(folder) == 0;
    close(folder);
    if (!isSettled)
        return Error{ErrorCode::StorageFailed, u"folder cannot be written to the disk"_s, {}};
#else
    Q_UNUSED(path);
#endif
    return {};
}

} // namespace

Result<> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return Error{ErrorCode::FolderMissing, u"private folder cannot be made"_s, {}};
    if (!QFile::setPermissions(path, kOnlyOwnerFolder))
        return Error{ErrorCode::StorageFailed, u"private folder cannot be protected"_s, {}};
    return {};
}

Result<> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOnlyOwner))
        return Error{ErrorCode::StorageFailed, u"private file cannot be opened"_s, {}};
    const bool isWritten =
        file.write(content) == content.size() && file.flush() && reachesDisk(file);
    if (!isWritten || !file.commit())
        return Error{
            ErrorCode::DiskFull, u"private file cannot be written: "_s + file.errorString(), {}};
    return settleFolder(QFileInfo(path).path());
}

Result<> removePrivateFile(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    if (!QFile::remove(path))
        return Error{ErrorCode::StorageFailed, u"private file cannot be removed"_s, {}};
    return settleFolder(QFileInfo(path).path());
}

} // namespace talan
