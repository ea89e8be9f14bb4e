#pragma once

#include "core/base/result.h"

namespace talan::storage {

class Database;

/// Brings an office file with an older schema to that of this program, when nobody else has it open
/// (see DeskBoard), in one transaction: a checked copy of the file as it is ("kontor before upgrade
/// from schema 1 2026-11-23 09.00.talan" beside it), then migrate(). Two programs that start at
/// once do it once; a program that is stopped on the way leaves the file as it was, or done.
///
/// Errors: UpgradeWaits (the subject names the desks that have the file open, "Anna Lind, desk-1;
/// Bo Ek, desk-2"; nothing is written to the file), NewerFile, BackupUnusable (the copy does not
/// pass its check), DiskFull, FileBusy, ReadOnlyFile, CorruptFile, StorageFailed.
Result<> upgrade(Database &database);

} // namespace talan::storage
