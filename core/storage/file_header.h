#pragma once

#include <QString>

#include "core/base/result.h"

namespace talan::storage {

/// "TALN": marks a file as Talan's in SQLite's application_id.
inline constexpr quint32 kApplicationId = 0x54414C4E;

/// What can be read from the first 100 bytes of a file without opening it as a database, so that a
/// file that is refused is not touched at all (SQLite file format, section 1.3).
struct FileHeader
{
    quint32 applicationId = 0;
    quint32 schema = 0; ///< user_version as last written to the main file.
};

/// Reads the header. Errors: FileMissing, FolderMissing, NotTalanFile (no database, or another
/// program's), CorruptFile (shorter than its own header says), StorageFailed.
Result<FileHeader> readFileHeader(const QString &path);

} // namespace talan::storage
