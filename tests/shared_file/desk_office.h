#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/result.h"
#include "core/office/staff.h"
#include "core/office/work.h"
#include "core/storage/database.h"

namespace talan::test {

/// What all clocks of the desks show: they run, so that no two things happen at the same instant,
/// in one week of 2026, whatever the machine's date is.
QDateTime deskClock();

/// The login of the n-th desk of a desk office, from 1.
QString loginOfDesk(int desk);

/// Makes an office with a member of staff for each desk, kept with the journal that is asked for,
/// and one registered case.
Result<> makeDeskOffice(const QString &path, storage::JournalMode journal, int desks);

/// An office file opened by the member of staff of a desk, signed as the desk.
struct OpenDesk
{
    storage::Database database;
    StaffMember me;
    QString machine;

    /// Work at the time it is now at the desks.
    Work work();
};
Result<OpenDesk> openDesk(const QString &path, int desk);

} // namespace talan::test
