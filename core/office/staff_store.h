#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/office/staff.h"
#include "core/storage/database.h"

namespace talan {

class StaffStore
{
public:
    explicit StaffStore(storage::Database &database);

    /// All staff, also inactive, by name in Swedish order.
    Result<QList<StaffMember>> all() const;

    /// Errors: UnknownStaff when nobody active has that login.
    Result<StaffMember> activeByLogin(const QString &login) const;

    /// The active member with that login or exactly that name. Error: UnknownValue.
    Result<StaffMember> byLoginOrName(const QString &text) const;

    Result<StaffMember> byId(StaffId id) const;
    Result<StaffId> insert(const StaffMember &member);

    /// Error: EditConflict when the row changed since it was read.
    Result<> update(const StaffMember &member);

private:
    storage::Database &m_database;
};

} // namespace talan
