#include <QJsonObject>

#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/categories/category_store.h"
#include "core/deadlines/statement_request_store.h"
#include "core/letters/case_summary.h"
#include "core/office/staff_store.h"
#include "core/providers/care_unit_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Keeps the value of a read, or passes its failure on.
template <class T>
Result<> take(Result<T> read, T &into)
{
    if (!read)
        return read.error();
    into = *std::move(read);
    return {};
}

Result<> takeCase(const Work &work, SummarySource &source)
{
    const CaseId id = source.caseFile.id;
    if (const auto done = take(CaseStore(work.database).notes(id), source.notes); !done)
        return done;
    if (const auto done = take(StatementRequestStore(work.database).ofCase(id), source.requests);
        !done)
        return done;
    return take(Journal(work.database).ofCase(id), source.events);
}

Result<> takeLists(const Work &work, SummarySource &source)
{
    const CategoryStore categories(work.database);
    if (const auto done = take(categories.problems(), source.problems); !done)
        return done;
    if (const auto done = take(categories.areas(), source.areas); !done)
        return done;
    if (const auto done = take(CareUnitStore(work.database).all(), source.allUnits); !done)
        return done;
    return take(OfficeSettingStore(work.database).load(), source.office);
}

Result<> takeStaff(const Work &work, SummarySource &source)
{
    const auto staff = StaffStore(work.database).all();
    if (!staff)
        return staff.error();
    for (const StaffMember &member : *staff) {
        source.staffNames.append(member.name);
        if (member.id == source.caseFile.handler)
            source.handlerName = member.name;
        if (member.id == work.actor.staff)
            source.printedBy = member.name;
    }
    return {};
}

Result<> takeAll(const Work &work, SummarySource &source)
{
    if (const auto done = takeCase(work, source); !done)
        return done;
    if (const auto done = takeLists(work, source); !done)
        return done;
    for (const CareUnitId id : std::as_const(source.caseFile.units)) {
        const auto unit = CareUnitStore(work.database).byId(id);
        if (!unit)
            return unit.error();
        source.units.append(*unit);
    }
    return takeStaff(work, source);
}

} // namespace

Result<SummarySource> readSummarySource(const Work &work, CaseId id)
{
    SummarySource source;
    source.printedAt = work.now;
    if (const auto done = take(openCase(work, id), source.caseFile); !done)
        return done.error();
    const auto read = work.database.snapshot([&] { return takeAll(work, source); });
    if (!read)
        return read.error();
    return source;
}

Result<> recordSummaryMade(const Work &work, CaseId id, SummaryLevel level, int pages)
{
    const QJsonArray made{
        QJsonObject{{u"level"_s, storageKey(level).toString()}, {u"pages"_s, pages}}};
    return work.database.transaction([&]() -> Result<> {
        const auto noted = Journal(work.database).append(work, id, EventKind::SummaryMade, made);
        return noted ? Result<>() : noted.error();
    });
}

} // namespace talan
