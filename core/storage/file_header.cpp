#include "core/storage/file_header.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>
#include <memory>

#include <sqlite3.h>

#include "core/storage/share_locks.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

constexpr int kHeaderSize = 100;

quint32 bigEndian32(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// The size the file must at least have by its own header; 0 when the header's page count is stale.
qint64 promisedSize(const QByteArray &header)
{
    const auto rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const bool isCountValid = bigEndian32(header, 24) == bigEndian32(header, 92);
    return isCountValid ? pageSize * bigEndian32(header, 28) : 0;
}

bool hasPendingJournal(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

/// The beginning of a file and its size.
struct Beginning
{
    QByteArray header;
    qint64 size = 0;
};

/// Read through SQLite's own descriptor, without a lock and without looking at the content: closing
/// any other descriptor of the file would drop the locks that connections of this program hold on
/// it (POSIX advisory locks; sqlite.org/howtocorrupt.html, section 2.2).
Result<Beginning> readBeginning(const QString &path)
{
    installShareLocks();
    sqlite3 *opened = nullptr;
    const int answer =
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> connection(opened, sqlite3_close);
    sqlite3_file *file = nullptr;
    if (answer != SQLITE_OK ||
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file->pMethods == nullptr)
        return Error{ErrorCode::StorageFailed, u"cannot be opened: %1"_s.arg(answer), {}};
    Beginning beginning{.header = QByteArray(kHeaderSize, '\0'), .size = 0};
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return Error{ErrorCode::StorageFailed, u"its size cannot be read"_s, {}};
    beginning.size = size;
    if (size < kHeaderSize)
        return beginning;
    if (file->pMethods->xRead(file, beginning.header.data(), kHeaderSize, 0) != SQLITE_OK)
        return Error{ErrorCode::StorageFailed, u"its beginning cannot be read"_s, {}};
    return beginning;
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return Error{ErrorCode::FolderMissing, u"no such folder"_s, {}};
    if (!info.exists())
        return Error{ErrorCode::FileMissing, u"no such file"_s, {}};
    if (!info.isFile())
        return Error{ErrorCode::NotTalanFile, u"not a file"_s, {}};

    const auto beginning = readBeginning(path);
    if (!beginning)
        return beginning.error();
    const QByteArray &header = beginning->header;
    if (beginning->size < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotTalanFile, u"no database header"_s, {}};
    const FileHeader read{.applicationId = bigEndian32(header, 68),
                          .schema = bigEndian32(header, 60)};
    if (read.applicationId != kApplicationId)
        return Error{ErrorCode::NotTalanFile, u"another program's database"_s, {}};
    if (!hasPendingJournal(path) && beginning->size < promisedSize(header))
        return Error{ErrorCode::CorruptFile, u"shorter than its header says"_s, {}};
    return read;
}

} // namespace talan::storage
