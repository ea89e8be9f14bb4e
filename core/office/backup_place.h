#pragma once

#include "core/base/result.h"
#include "core/storage/share_doctor.h"

namespace talan {

/// Where the office keeps its backups, as its settings say. Errors: those of the file.
Result<storage::BackupPlace> backupPlace(storage::Database &database);

} // namespace talan
