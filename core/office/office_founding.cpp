#include "core/office/office_founding.h"

#include <QUuid>

#include "core/base/field_text.h"
#include "core/categories/category_store.h"
#include "core/office/journal.h"
#include "core/office/office_settings.h"
#include "core/office/staff_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

Result<StaffMember> storeOffice(storage::Database &database,
                                const OfficeSettings &settings,
                                const StaffMember &administrator,
                                const QDateTime &now)
{
    if (const auto saved = OfficeSettingStore(database).save(settings, now); !saved)
        return saved.error();
    if (const auto seeded = CategoryStore(database).seed(); !seeded)
        return seeded.error();
    StaffStore staff(database);
    const auto id = staff.insert(administrator);
    if (!id)
        return id.error();
    const Work work{database, {*id, nameOfThisMachine()}, now};
    const auto event = Journal(database).append(work, {}, EventKind::OfficeFounded);
    if (!event)
        return event.error();
    return staff.byId(*id);
}

} // namespace

Result<StaffMember> foundOffice(storage::Database &database,
                                const QString &officeName,
                                const QString &login,
                                const QString &staffName,
                                const QDateTime &now)
{
    OfficeSettings settings;
    settings.officeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    settings.name = cleanLine(officeName);
    StaffMember administrator;
    administrator.login = cleanLine(login).toLower();
    administrator.name = cleanLine(staffName);
    administrator.role = StaffRole::Administrator;
    administrator.seesProtected = true;
    if (settings.name.isEmpty())
        return Error{ErrorCode::MissingField, u"no office name"_s, u"office"_s};
    if (administrator.login.isEmpty() || administrator.name.isEmpty())
        return Error{ErrorCode::MissingField, u"no administrator"_s, u"name"_s};

    StaffMember stored;
    const auto done = database.transaction([&]() -> Result<> {
        const auto founded = storeOffice(database, settings, administrator, now);
        if (!founded)
            return founded.error();
        stored = *founded;
        return {};
    });
    if (!done)
        return done.error();
    return stored;
}

} // namespace talan
