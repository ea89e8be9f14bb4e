#pragma once

#include <QString>
#include <array>
#include <optional>

#include "core/base/enum_key.h"
#include "core/base/strong_id.h"

namespace talan {

enum class StaffRole {
    Registrar,     ///< Registers and confirms cases.
    Handler,       ///< Also follows statement requests.
    Head,          ///< Also spreads work and reports.
    Administrator, ///< Also settings, staff and lists.
};

inline constexpr std::array kAllStaffRoles{
    StaffRole::Registrar, StaffRole::Handler, StaffRole::Head, StaffRole::Administrator};

QStringView storageKey(StaffRole role);
std::optional<StaffRole> staffRoleFromKey(QStringView key);

/// One person of the office, known by the login name of the operating system.
struct StaffMember
{
    StaffId id;
    QString login; ///< Lower case, unique.
    QString name;
    StaffRole role = StaffRole::Registrar;
    bool seesProtected = false; ///< May open cases of persons with protected identity.
    bool isActive = true;
    int revision = 0;

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

/// The login name of the person at this machine, from the operating system's account, not the
/// environment.
QString loginOfThisDesk();

/// The name of this machine for the journal.
QString nameOfThisMachine();

} // namespace talan
