#include "core/office/staff.h"

#include <QSysInfo>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace talan {

QStringView storageKey(StaffRole role)
{
    switch (role) {
    case StaffRole::Registrar:
        return u"registrar";
    case StaffRole::Handler:
        return u"handler";
    case StaffRole::Head:
        return u"head";
    case StaffRole::Administrator:
        return u"administrator";
    }
    Q_UNREACHABLE();
}

std::optional<StaffRole> staffRoleFromKey(QStringView key)
{
    return enumFromKey(kAllStaffRoles, key);
}

QString loginOfThisDesk()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(geteuid()))
        return QString::fromLocal8Bit(account->pw_name).toLower();
#endif
    return qEnvironmentVariable("USERNAME").toLower();
}

QString nameOfThisMachine()
{
    return QSysInfo::machineHostName();
}

} // namespace talan
