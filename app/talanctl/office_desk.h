#pragma once

#include <functional>

#include "app/talanctl/call.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/office/staff.h"
#include "core/office/work.h"
#include "core/storage/database.h"

namespace talan::ctl {

/// The office file, opened by the member of staff whose account this is.
struct OfficeDesk
{
    storage::Database database;
    StaffMember staff;
    QDateTime now;

    Work work();
};

/// Errors: those of Database::open; UnknownStaff.
Result<OfficeDesk> openDesk(const Call &call, storage::Database::Access access);

/// The case that the command line names. Error: NotFound, with the number as subject.
Result<CaseId> namedCase(Call &call, const Work &work);

/// Opens the office for writing, finds the named case and lets `step` answer; or answers why it
/// cannot.
Exit withCase(Call &call,
              Activity activity,
              const std::function<Exit(const Work &work, CaseId id)> &step);

/// The same for a step that tells of the case or changes it: the right to see protected persons is
/// asked for first, and the opening written down.
Exit withOpenedCase(Call &call,
                    Activity activity,
                    const std::function<Exit(const Work &work, CaseId id)> &step);

/// "PN 2026-0001  Väntar på svar · senast mån 28 dec (4 veckor)": where a case stands, for people.
Result<QString> standing(const Work &work, const CaseFile &caseFile);

} // namespace talan::ctl
