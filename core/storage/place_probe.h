#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/place_findings.h"
#include "core/storage/stop_sign.h"

namespace talan::storage {

/// Small files of an examination in the folder of an office file, under names that nobody else has.
/// They go when it goes, whatever has happened, with everything that others have put beside them
/// (journals, notes); what an examination left that was cut off a day ago or more goes too.
class ProbeFiles
{
public:
    explicit ProbeFiles(const QString &folder);
    ~ProbeFiles();
    ProbeFiles(const ProbeFiles &) = delete;
    ProbeFiles &operator=(const ProbeFiles &) = delete;

    /// ".talan-doctor-1f2e3d4c5b6a7988.probe" in the folder, for the ending "probe".
    QString path(const QString &ending) const;

private:
    QString m_folder;
    QString m_stem;
};

/// Creates, reads, looks up and removes the small file `path` many times. Stops early where that
/// takes long. Errors: ReadOnlyFile, StorageFailed.
Result<Timing> timeSmallFile(const QString &path, const StopSign &stop);

/// Saves one row many times, each in a transaction of its own, as a task does. `scratch` is no
/// office's file. Errors: those of Database::transaction().
Result<Timing> timeCommits(Database &scratch, const StopSign &stop);

} // namespace talan::storage
