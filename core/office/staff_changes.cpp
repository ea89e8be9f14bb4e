#include "core/office/staff_changes.h"

#include <QJsonObject>
#include <algorithm>

#include "core/base/field_text.h"
#include "core/office/journal.h"
#include "core/office/staff_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

Result<> requireRole(const Work &work, StaffRole least)
{
    const auto actor = StaffStore(work.database).byId(work.actor.staff);
    if (!actor)
        return actor.error();
    if (!actor->isActive || actor->role < least)
        return Error{ErrorCode::NotPermitted, u"needs role "_s + storageKey(least).toString(), {}};
    return {};
}

QJsonObject toJson(const StaffMember &member)
{
    return {{u"login"_s, member.login},
            {u"name"_s, member.name},
            {u"role"_s, storageKey(member.role).toString()},
            {u"sees_protected"_s, member.seesProtected},
            {u"is_active"_s, member.isActive}};
}

QJsonArray
change(const QString &table, qint64 id, const QJsonValue &before, const QJsonValue &after)
{
    return {QJsonObject{
        {u"table"_s, table}, {u"id"_s, id}, {u"before"_s, before}, {u"after"_s, after}}};
}

/// Checks a member against all others.
Result<> validate(const StaffMember &member, const QList<StaffMember> &all)
{
    if (member.login.isEmpty())
        return Error{ErrorCode::MissingField, u"no login"_s, u"login"_s};
    if (member.name.isEmpty())
        return Error{ErrorCode::MissingField, u"no name"_s, u"name"_s};
    const bool isTaken = std::ranges::any_of(all, [&](const StaffMember &other) {
        return other.id != member.id && other.login == member.login;
    });
    if (isTaken)
        return Error{ErrorCode::AlreadyDone, u"login is taken"_s, u"login"_s};
    const auto administers = [](const StaffMember &m) {
        return m.isActive && m.role == StaffRole::Administrator;
    };
    const bool somebodyElse = std::ranges::any_of(
        all, [&](const StaffMember &other) { return other.id != member.id && administers(other); });
    if (!administers(member) && !somebodyElse)
        return Error{ErrorCode::LastAdministrator, u"nobody would administer the office"_s, {}};
    return {};
}

Result<StaffMember> store(const Work &work, StaffMember member)
{
    StaffStore staff(work.database);
    const auto all = staff.all();
    if (!all)
        return all.error();
    if (const auto valid = validate(member, *all); !valid)
        return valid.error();
    QJsonValue before;
    if (member.id.isValid()) {
        const auto stored = staff.byId(member.id);
        if (!stored)
            return stored.error();
        before = toJson(*stored);
        if (const auto done = staff.update(member); !done)
            return done.error();
    } else {
        const auto id = staff.insert(member);
        if (!id)
            return id.error();
        member.id = *id;
    }
    const auto event = Journal(work.database)
                           .append(work,
                                   {},
                                   EventKind::StaffChanged,
                                   change(u"staff"_s, member.id.value(), before, toJson(member)));
    if (!event)
        return event.error();
    return staff.byId(member.id);
}

} // namespace

Result<StaffMember> saveStaffMember(const Work &work, const StaffMember &member)
{
    StaffMember clean = member;
    clean.login = cleanLine(member.login).toLower();
    clean.name = cleanLine(member.name);
    StaffMember stored;
    const auto done = work.database.transaction([&]() -> Result<> {
        if (const auto allowed = requireRole(work, StaffRole::Administrator); !allowed)
            return allowed;
        const auto saved = store(work, clean);
        if (!saved)
            return saved.error();
        stored = *saved;
        return {};
    });
    if (!done)
        return done.error();
    return stored;
}

Result<> saveSettings(const Work &work, const OfficeSettings &settings)
{
    OfficeSettings clean = settings;
    clean.name = cleanLine(settings.name);
    clean.address = cleanText(settings.address);
    clean.phone = cleanLine(settings.phone);
    clean.email = cleanLine(settings.email);
    clean.secrecyProvision = cleanLine(settings.secrecyProvision);
    clean.municipalSecrecyProvision = cleanLine(settings.municipalSecrecyProvision);
    if (const auto valid = rules::validate(clean); !valid)
        return valid;
    return work.database.transaction([&]() -> Result<> {
        if (const auto allowed = requireRole(work, StaffRole::Head); !allowed)
            return allowed;
        OfficeSettingStore store(work.database);
        const auto before = store.load();
        if (!before)
            return before.error();
        clean.officeId = before->officeId;
        if (*before == clean)
            return {};
        if (const auto done = store.save(clean, work.now); !done)
            return done;
        const auto event =
            Journal(work.database)
                .append(work,
                        {},
                        EventKind::SettingsChanged,
                        change(u"office_setting"_s, 0, settingsJson(*before), settingsJson(clean)));
        return event ? Result<>() : event.error();
    });
}

} // namespace talan
