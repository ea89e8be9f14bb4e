#include "core/office/staff_store.h"

#include "core/base/swedish_sort_key.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

StaffMember memberFrom(const Statement &row)
{
    return {.id = row.id<StaffId>(0),
            .login = row.text(1),
            .name = row.text(2),
            .role = staffRoleFromKey(row.text(3)).value_or(StaffRole::Registrar),
            .seesProtected = row.yes(4),
            .isActive = row.yes(5),
            .revision = static_cast<int>(row.number(6))};
}

Result<StaffMember> one(Statement &statement, ErrorCode whenMissing)
{
    if (const auto found = statement.first(); !found) {
        return found.error().code == ErrorCode::NotFound
                   ? Error{whenMissing, u"no such member of staff"_s, {}}
                   : found.error();
    }
    return memberFrom(statement);
}

Statement &bindMember(Statement &statement, const StaffMember &member)
{
    return statement.bind(u":login", member.login)
        .bind(u":name", member.name)
        .bind(u":sort_key", swedishSortKey(member.name))
        .bind(u":role", storageKey(member.role))
        .bind(u":sees_protected", member.seesProtected)
        .bind(u":is_active", member.isActive);
}

} // namespace

StaffStore::StaffStore(storage::Database &database)
    : m_database(database)
{}

Result<QList<StaffMember>> StaffStore::all() const
{
    Statement rows(m_database, uR"(
        SELECT id, login, name, role, sees_protected, is_active, revision FROM staff ORDER BY sort_key, id)"_s);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<StaffMember> members;
    while (rows.next())
        members.append(memberFrom(rows));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return members;
}

Result<StaffMember> StaffStore::activeByLogin(const QString &login) const
{
    Statement row(m_database, uR"(
        SELECT id, login, name, role, sees_protected, is_active, revision
          FROM staff WHERE login = :login AND is_active = 1)"_s);
    row.bind(u":login", login.toLower());
    return one(row, ErrorCode::UnknownStaff);
}

Result<StaffMember> StaffStore::byLoginOrName(const QString &text) const
{
    Statement row(m_database, uR"(
        SELECT id, login, name, role, sees_protected, is_active, revision
          FROM staff
         WHERE is_active = 1 AND (login = :login OR name = :name)
         ORDER BY login = :login DESC, id LIMIT 1)"_s);
    row.bind(u":login", text.toLower()).bind(u":name", text);
    return one(row, ErrorCode::UnknownValue);
}

Result<StaffMember> StaffStore::byId(StaffId id) const
{
    Statement row(m_database, uR"(
        SELECT id, login, name, role, sees_protected, is_active, revision FROM staff WHERE id = :id)"_s);
    row.bind(u":id", id);
    return one(row, ErrorCode::NotFound);
}

Result<StaffId> StaffStore::insert(const StaffMember &member)
{
    Statement insert(m_database, uR"(
        INSERT INTO staff (login, name, sort_key, role, sees_protected, is_active)
        VALUES (:login, :name, :sort_key, :role, :sees_protected, :is_active))"_s);
    const auto id = bindMember(insert, member).insert();
    if (!id)
        return id.error();
    return StaffId(*id);
}

Result<> StaffStore::update(const StaffMember &member)
{
    Statement update(m_database, uR"(
        UPDATE staff
           SET login = :login, name = :name, sort_key = :sort_key, role = :role, sees_protected = :sees_protected,
               is_active = :is_active, revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s);
    bindMember(update, member).bind(u":id", member.id).bind(u":revision", member.revision);
    if (const auto done = update.exec(); !done)
        return done;
    if (update.rowsAffected() == 0)
        return Error{ErrorCode::EditConflict, u"staff row changed since it was read"_s, {}};
    return {};
}

} // namespace talan
