#include "tests/shared_file/desk_office.h"

#include "core/cases/registration.h"
#include "core/office/office_founding.h"
#include "core/office/staff_store.h"
#include "tests/support/office_file.h"

using namespace Qt::StringLiterals;

namespace talan::test {

namespace {

Result<> addDesks(storage::Database &database, int desks)
{
    StaffStore staff(database);
    for (int desk = 1; desk <= desks; ++desk) {
        StaffMember member;
        member.login = loginOfDesk(desk);
        member.name = u"Handläggare %1"_s.arg(desk);
        member.role = StaffRole::Handler;
        if (const auto added = staff.insert(member); !added)
            return added.error();
    }
    return {};
}

} // namespace

QDateTime deskClock()
{
    constexpr qint64 kWeek = qint64{7} * 24 * 60 * 60 * 1000;
    return at(QDate(2026, 11, 23), 0).addMSecs(QDateTime::currentMSecsSinceEpoch() % kWeek);
}

QString loginOfDesk(int desk)
{
    return u"desk%1"_s.arg(desk, 2, 10, QChar(u'0'));
}

Result<> makeDeskOffice(const QString &path, storage::JournalMode journal, int desks)
{
    auto database = storage::Database::create(path, journal);
    if (!database)
        return database.error();
    const auto anna = foundOffice(*database,
                                  u"Patientnämnden Region Exempel"_s,
                                  u"anna.lind"_s,
                                  u"Anna Lind"_s,
                                  at(QDate(2026, 1, 2), 8));
    if (!anna)
        return anna.error();
    if (const auto added = addDesks(*database, desks); !added)
        return added;
    const Work work{*database, {anna->id, u"desk-0"_s}, at(QDate(2026, 11, 20), 8)};
    const auto registered = registerCase(work, aComplaint());
    return registered ? Result<>() : registered.error();
}

Work OpenDesk::work()
{
    return {database, {me.id, machine}, deskClock()};
}

Result<OpenDesk> openDesk(const QString &path, int desk)
{
    auto database = storage::Database::open(path);
    if (!database)
        return database.error();
    const auto me = StaffStore(*database).activeByLogin(loginOfDesk(desk));
    if (!me)
        return me.error();
    const QString machine = u"desk-%1"_s.arg(desk);
    database->signAs(me->name + u", "_s + machine);
    return OpenDesk{.database = *std::move(database), .me = *me, .machine = machine};
}

} // namespace talan::test
