#pragma once

#include "core/base/result.h"
#include "core/deadlines/statement_request.h"
#include "core/storage/database.h"

namespace talan {

class StatementRequestStore
{
public:
    explicit StatementRequestStore(storage::Database &database);

    /// The requests of a case in the order they were sent, with extensions and reminders.
    Result<QList<StatementRequest>> ofCase(CaseId id) const;
    Result<StatementRequest> byId(StatementRequestId id) const;
    /// Every request of the file, by case and id.
    Result<QList<StatementRequest>> all() const;

    /// Stores a new request, with the dates its rules give.
    Result<StatementRequestId> insert(const StatementRequest &request);
    /// Writes the request's own row, ends a suspension that ran, and adds what is new of the rest.
    /// Error: EditConflict.
    Result<> update(const StatementRequest &request);

private:
    storage::Database &m_database;
};

} // namespace talan
