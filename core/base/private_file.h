#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace talan {

/// Makes a folder only its owner may look into (0700). Errors: FolderMissing, StorageFailed.
Result<> makePrivateFolder(const QString &path);

/// Writes a file only its owner may read (0600), as a whole: after a crash or a power failure the
/// old or the new content is there, and the new one as soon as this has returned. Errors: DiskFull,
/// StorageFailed.
Result<> writePrivateFile(const QString &path, const QByteArray &content);

/// Removes a file and sees to it that it does not come back after a power failure. A file that is
/// not there is as good as removed. Error: StorageFailed.
Result<> removePrivateFile(const QString &path);

} // namespace talan
