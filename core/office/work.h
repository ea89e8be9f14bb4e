#pragma once

#include <QDateTime>

#include "core/base/actor.h"
#include "core/base/office_time.h"
#include "core/storage/database.h"

namespace talan {

/// Where, by whom and when something is done: what every task needs.
struct Work
{
    storage::Database &database;
    Actor actor;
    QDateTime now; ///< UTC.

    QDate today() const { return officeDate(now); }
};

} // namespace talan
