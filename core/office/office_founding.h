#pragma once

#include <QDateTime>

#include "core/base/result.h"
#include "core/office/staff.h"
#include "core/storage/database.h"

namespace talan {

/// Fills a new, empty office file: settings, the shipped reference lists and the first
/// administrator, who may see protected identities. Everything or nothing. Errors: MissingField
/// (subject "office" or "name"); those of the file.
Result<StaffMember> foundOffice(storage::Database &database,
                                const QString &officeName,
                                const QString &login,
                                const QString &staffName,
                                const QDateTime &now);

} // namespace talan
