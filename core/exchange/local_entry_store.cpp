#include "core/exchange/local_entry_store.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

LocalEntryStore::LocalEntryStore(storage::Database &database)
    : m_database(database)
{}

Result<std::optional<CaseId>> LocalEntryStore::caseOf(const QString &id) const
{
    Statement row(m_database, u"SELECT case_id FROM local_entry WHERE id = :id"_s);
    row.bind(u":id", id);
    if (const auto found = row.first(); !found) {
        if (found.error().code == ErrorCode::NotFound)
            return std::optional<CaseId>();
        return found.error();
    }
    return std::optional(row.id<CaseId>(0));
}

Result<> LocalEntryStore::insert(const QString &id, CaseId caseId, const QDateTime &arrivedAt)
{
    Statement insert(m_database, uR"(
        INSERT INTO local_entry (id, case_id, arrived_at) VALUES (:id, :case_id, :arrived_at))"_s);
    return insert.bind(u":id", id).bind(u":case_id", caseId).bind(u":arrived_at", arrivedAt).exec();
}

} // namespace talan
