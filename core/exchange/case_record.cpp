#include "core/exchange/case_record.h"

#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/deadlines/statement_request_store.h"
#include "core/office/staff_store.h"
#include "core/providers/care_unit_store.h"

namespace talan {

namespace {

/// Puts a value that was read into its place, or hands on why it could not be read.
template <class T>
Result<> put(Result<T> read, T &place)
{
    if (!read)
        return read.error();
    place = std::move(*read);
    return {};
}

Result<> readUnits(const Work &work, CaseRecord &record)
{
    const CareUnitStore store(work.database);
    for (const CareUnitId id : std::as_const(record.caseFile.units)) {
        const auto unit = store.byId(id);
        if (!unit)
            return unit.error();
        record.units.append(*unit);
    }
    return {};
}

Result<> readHandler(const Work &work, CaseRecord &record)
{
    if (!record.caseFile.handler.isValid())
        return {};
    const auto handler = StaffStore(work.database).byId(record.caseFile.handler);
    if (!handler)
        return handler.error();
    record.handlerName = handler->name;
    return {};
}

/// All of it on one state of the file.
Result<> readAll(const Work &work, CaseId id, CaseRecord &record)
{
    if (const auto done = put(CaseStore(work.database).byId(id), record.caseFile); !done)
        return done;
    if (const auto done = readHandler(work, record); !done)
        return done;
    if (const auto done = readUnits(work, record); !done)
        return done;
    if (const auto done = put(OldCategoryStore(work.database).ofCase(id), record.oldCategories);
        !done)
        return done;
    if (const auto done = put(CaseStore(work.database).notes(id), record.notes); !done)
        return done;
    if (const auto done = put(StatementRequestStore(work.database).ofCase(id), record.requests);
        !done)
        return done;
    if (const auto done = put(caseSteps(work.database, id), record.steps); !done)
        return done;
    return put(Journal(work.database).ofCase(id), record.events);
}

} // namespace

Result<CaseRecord> readCaseRecord(const Work &work, CaseId id)
{
    if (const auto opened = openCase(work, id); !opened)
        return opened.error();
    CaseRecord record;
    record.readOn = work.today();
    const auto done = work.database.snapshot([&] { return readAll(work, id, record); });
    return done ? Result<CaseRecord>(record) : Result<CaseRecord>(done.error());
}

} // namespace talan
