#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace talan::storage {

/// Proves that a lock of this connection is seen by another process, and that it is seen to go:
/// takes the lock of a writer, lets a second process try it, gives it back, lets it try again.
/// Writes nothing. On Windows a second handle stands for the second process: there locks belong to
/// handles. Errors: LocksIgnored; FileBusy while somebody else writes; those of the file.
Result<> proveLocks(Database &database);

} // namespace talan::storage
