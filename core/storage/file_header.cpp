#include "core/storage/file_header.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

constexpr qsizetype kHeaderSize = 100;

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

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StorageFailed, u"cannot be opened: "_s + file.errorString(), {}};
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotTalanFile, u"no database header"_s, {}};
    const FileHeader read{.applicationId = bigEndian32(header, 68),
                          .schema = bigEndian32(header, 60)};
    if (read.applicationId != kApplicationId)
        return Error{ErrorCode::NotTalanFile, u"another program's database"_s, {}};
    if (!hasPendingJournal(path) && file.size() < promisedSize(header))
        return Error{ErrorCode::CorruptFile, u"shorter than its header says"_s, {}};
    return read;
}

} // namespace talan::storage
