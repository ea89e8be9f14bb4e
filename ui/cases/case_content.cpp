#include "ui/cases/case_content.h"

#include "core/deadlines/statement_request_store.h"
#include "core/providers/care_unit_store.h"

namespace talan::ui {
namespace {

/// Moves a value into its place, or hands on why there is none.
template <class T>
Result<> keep(Result<T> read, T &place)
{
    if (!read)
        return read.error();
    place = *std::move(read);
    return {};
}

CaseContent sealed(const CaseFile &caseFile)
{
    CaseContent content;
    content.caseFile.id = caseFile.id;
    content.caseFile.number = caseFile.number;
    content.isSealed = true;
    return content;
}

Result<> readUnits(storage::Database &database, CaseContent &content)
{
    for (const CareUnitId id : std::as_const(content.caseFile.units)) {
        const auto unit = CareUnitStore(database).byId(id);
        if (!unit)
            return unit.error();
        content.units.append(*unit);
    }
    return {};
}

Result<> readStory(storage::Database &database, CaseId id, StaffId staff, CaseContent &content)
{
    if (const auto read = keep(CaseStore(database).notes(id), content.notes); !read)
        return read;
    if (const auto read = keep(StatementRequestStore(database).ofCase(id), content.requests); !read)
        return read;
    if (const auto read = keep(caseSteps(database, id), content.steps); !read)
        return read;
    if (const auto read = keep(OfficeTermsStore(database).history(), content.terms); !read)
        return read;
    if (const auto read = keep(Journal(database).ofCase(id), content.events); !read)
        return read;
    if (const auto read = keep(nextUndo(database, id, staff), content.undo); !read)
        return read;
    return keep(nextRedo(database, id, staff), content.redo);
}

} // namespace

Result<CaseContent>
readCaseContent(storage::Database &database, CaseId id, StaffId staff, ProtectedCase sealing)
{
    CaseContent content;
    const auto read = database.snapshot([&]() -> Result<> {
        if (const auto found = keep(CaseStore(database).byId(id), content.caseFile); !found)
            return found;
        if (content.caseFile.isProtected() && sealing == ProtectedCase::StaysSealed) {
            content = sealed(content.caseFile);
            return {};
        }
        if (const auto units = readUnits(database, content); !units)
            return units;
        return readStory(database, id, staff, content);
    });
    if (!read)
        return read.error();
    return content;
}

} // namespace talan::ui
