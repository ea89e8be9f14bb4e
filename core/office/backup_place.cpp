#include "core/office/backup_place.h"

#include "core/office/office_settings.h"

namespace talan {

Result<storage::BackupPlace> backupPlace(storage::Database &database)
{
    const auto settings = OfficeSettingStore(database).load();
    if (!settings)
        return settings.error();
    return storage::BackupPlace{.folder = settings->backupFolder, .officeId = settings->officeId};
}

} // namespace talan
