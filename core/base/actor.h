#pragma once

#include <QString>

#include "core/base/strong_id.h"

namespace talan {

/// Who does something, and from which machine; every line of the journal says so.
struct Actor
{
    StaffId staff;
    QString machine;

    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace talan
