#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/storage/database.h"

namespace talan {

/// Which entries of local journals have come into the file. Writes belong to the transaction that
/// brings the entry in.
class LocalEntryStore
{
public:
    explicit LocalEntryStore(storage::Database &database);

    /// The case of an entry that has come in; nothing for one that has not.
    Result<std::optional<CaseId>> caseOf(const QString &id) const;
    Result<> insert(const QString &id, CaseId caseId, const QDateTime &arrivedAt);

private:
    storage::Database &m_database;
};

} // namespace talan
