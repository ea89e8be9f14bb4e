#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

namespace talan::storage {

/// Why a backup is kept.
enum class KeepReason {
    NewestDay, ///< Made on the day of the newest one: what somebody made by hand today stays today.
    Daily,     ///< The last one of one of the latest 14 days that have a backup.
    Weekly,    ///< … of one of the latest 8 weeks (ISO).
    Monthly,   ///< … of one of the latest 12 months.
};

namespace rules {

/// Which backups are kept, by the instants they were made at: for each, in the same order, the
/// first reason to keep it, or nothing when it may be removed. Days, weeks and months are the
/// office's, and only those that have a backup count, so that a closed summer costs none. The
/// newest is always kept.
QList<std::optional<KeepReason>> backupsToKeep(const QList<QDateTime> &madeAt);

/// Whether a new backup is wanted at `now`: none was made within `hours` before it. Backups from
/// the future, made while a clock was wrong, do not count.
bool isBackupDue(const QList<QDateTime> &madeAt, int hours, const QDateTime &now);

} // namespace rules

} // namespace talan::storage
