#pragma once

#include "core/base/result.h"
#include "core/office/office_settings.h"
#include "core/office/staff.h"
#include "core/office/work.h"

namespace talan {

/// Adds or changes a member of staff and writes it into the journal.
/// Errors: NotPermitted unless the actor is an administrator; MissingField; AlreadyDone when the
/// login is taken; LastAdministrator when nobody would be left to administer the office;
/// EditConflict.
Result<StaffMember> saveStaffMember(const Work &work, const StaffMember &member);

/// Changes the office's settings. Errors: NotPermitted unless head or administrator; those of
/// rules::validate.
Result<> saveSettings(const Work &work, const OfficeSettings &settings);

} // namespace talan
