#pragma once

#include <QString>
#include <chrono>
#include <functional>

#include "core/base/result.h"
#include "core/storage/closed_file.h"
#include "core/storage/database.h"

namespace talan::storage {

/// How a copy is made so that those who write meanwhile get their turn.
struct CopyPace
{
    int pagesPerStep = 256; ///< A step of 1 MiB with pages of 4 KiB.
    /// Between two steps, when the file may be written: a file with a rollback journal cannot be
    /// written while a step reads it.
    std::chrono::milliseconds pause{5};
    /// How often writers may make the copy start anew before the rest is taken at once.
    int mostRestarts = 3;
    bool mayHoldUpWriters =
        true; ///< Else the answer is FileBusy when the rest would be taken at once.
    CancelQuestion isCancelled;
    std::function<void(int donePages, int allPages)> progress;
};

/// Copies an open file as it stands at one moment to `target`, replacing what is there in one step.
/// The copy is a plain file with a rollback journal, readable by its owner only; until it is whole
/// and has passed its check, `target` stays as it was. `target` must be nobody's open file. Errors:
/// DiskFull, FolderMissing, ReadOnlyFile, FileBusy, CorruptFile (the source), BackupUnusable (the
/// copy did not pass its check), StorageFailed (also when cancelled: see wasCancelled).
Result<> copyTo(Database &source, const QString &target, const CopyPace &pace = {});

/// The first half of copyTo(): fills the empty file `partial` and checks its structure. Errors as
/// above.
Result<> writeCopy(Database &source, const QString &partial, const CopyPace &pace);

/// The same from a file that nobody has open, such as a backup.
Result<> writeCopy(ClosedFile &source, const QString &partial, const CopyPace &pace);

/// Marks a copy that nobody has open as one to be kept with a write-ahead journal. Errors: those of
/// the file.
Result<> keepWriteAhead(const QString &partial);

/// The failure of what was cancelled, and whether one is that.
Error cancelledCopy();
bool wasCancelled(const Error &error);

} // namespace talan::storage
