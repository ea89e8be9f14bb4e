#include "core/storage/partial_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

#include "core/storage/closed_file.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

std::filesystem::path systemPath(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

QStringList journalsOf(const QString &path)
{
    return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

int flush(int descriptor)
{
#ifdef Q_OS_UNIX
    return fsync(descriptor);
#else
    return _commit(descriptor);
#endif
}

/// A new name lasts only once its folder is written. Where a folder cannot be flushed (Windows,
/// some network places) the system sees to it itself.
void flushFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor =
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

/// Renames onto a name that is free: nobody may come in between the look and the renaming.
Result<> renameIfFree(const QString &from, const QString &to)
{
    QFile file(from);
    if (QFileInfo::exists(to))
        return Error{ErrorCode::FileExists, u"the file exists already"_s, {}};
    if (file.rename(to))
        return {};
    if (QFileInfo::exists(to))
        return Error{ErrorCode::FileExists, u"the file exists already"_s, {}};
    return Error{ErrorCode::StorageFailed, u"rename: "_s + file.errorString(), {}};
}

Result<> renameOver(const QString &from, const QString &to)
{
    for (const QString &journal : journalsOf(to))
        QFile::remove(journal);
    std::error_code failure;
    std::filesystem::rename(systemPath(from), systemPath(to), failure);
    if (failure)
        return errorFromSystem(failure.default_error_condition().value(), u"rename"_s);
    return {};
}

} // namespace

PartialFile::PartialFile(QString path)
    : m_path(std::move(path))
{}

PartialFile::PartialFile(PartialFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{}

PartialFile &PartialFile::operator=(PartialFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    return *this;
}

PartialFile::~PartialFile()
{
    if (m_path.isEmpty())
        return;
    for (const QString &leftover : journalsOf(m_path) + QStringList{m_path})
        QFile::remove(leftover);
}

Result<PartialFile> PartialFile::beside(const QString &target, Readers readers)
{
    const QFileInfo info(target);
    if (!QFileInfo::exists(info.absolutePath()))
        return Error{ErrorCode::FolderMissing, u"no such folder"_s, {}};
    const QString name = u"%1.%2%3"_s.arg(info.absoluteFilePath())
                             .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'))
                             .arg(kPartialEnding);
    QFile file(name);
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    errno = 0;
    const bool isMade = readers == Readers::OnlyOwner
                            ? file.open(mode, QFile::ReadOwner | QFile::WriteOwner)
                            : file.open(mode);
    if (!isMade)
        return errorFromSystem(errno, u"create"_s);
    return PartialFile(name);
}

Result<> PartialFile::flushToDisk() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Error{ErrorCode::StorageFailed, u"flush: "_s + file.errorString(), {}};
    if (flush(file.handle()) != 0)
        return errorFromSystem(errno, u"flush"_s);
    return {};
}

Result<> PartialFile::putInPlace(const QString &target, Existing existing)
{
    const QFileInfo info(target);
    const Result<> renamed = existing == Existing::Replace
                                 ? renameOver(m_path, info.absoluteFilePath())
                                 : renameIfFree(m_path, info.absoluteFilePath());
    if (!renamed)
        return renamed;
    m_path.clear();
    flushFolder(info.absolutePath());
    return {};
}

} // namespace talan::storage
