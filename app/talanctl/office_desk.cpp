#include "app/talanctl/office_desk.h"

#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/deadlines/statement_request_store.h"
#include "core/office/staff_store.h"
#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

using storage::Database;

Work OfficeDesk::work()
{
    return {.database = database, .actor = {staff.id, nameOfThisMachine()}, .now = now};
}

Result<OfficeDesk> openDesk(const Call &call, Database::Access access)
{
    auto database = Database::open(call.file(), access);
    if (!database)
        return database.error();
    const auto staff = StaffStore(*database).activeByLogin(loginOfThisDesk());
    if (!staff)
        return staff.error();
    database->signAs(staff->name + u", "_s + nameOfThisMachine());
    return OfficeDesk{.database = std::move(*database), .staff = *staff, .now = call.now()};
}

Result<CaseId> namedCase(Call &call, const Work &work)
{
    const QString number = call.line().argumentText();
    const auto id = CaseStore(work.database).idOf(number);
    if (!id && id.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, u"no such case"_s, number};
    return id;
}

Exit withCase(Call &call,
              Activity activity,
              const std::function<Exit(const Work &work, CaseId id)> &step)
{
    if (call.isMisused())
        return call.misuse();
    auto desk = openDesk(call, Database::Access::ReadWrite);
    if (!desk)
        return call.fail(Activity::OpeningFile, desk.error());
    const Work work = desk->work();
    const auto id = namedCase(call, work);
    return id ? step(work, *id) : call.fail(activity, id.error());
}

Exit withOpenedCase(Call &call,
                    Activity activity,
                    const std::function<Exit(const Work &work, CaseId id)> &step)
{
    return withCase(call, activity, [&](const Work &work, CaseId id) {
        const auto opened = openCase(work, id);
        return opened ? step(work, id) : call.fail(activity, opened.error());
    });
}

Result<QString> standing(const Work &work, const CaseFile &caseFile)
{
    const auto requests = StatementRequestStore(work.database).ofCase(caseFile.id);
    if (!requests)
        return requests.error();
    return caseFile.number + u"  "_s + headline(caseFile, *requests, work.now);
}

} // namespace talan::ctl
