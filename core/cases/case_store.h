#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/cases/case_rules.h"
#include "core/storage/database.h"

namespace talan {

/// The cases of an office file. Writes belong to a task's transaction.
class CaseStore
{
public:
    explicit CaseStore(storage::Database &database);

    Result<CaseId> insert(const CaseFile &caseFile);

    /// Writes all of the case but its persons' own rows. Error: EditConflict when the row's
    /// revision differs.
    Result<> update(const CaseFile &caseFile);

    Result<CaseFile> byId(CaseId id) const;

    /// The case with that number; spaces and case of letters do not matter. Error: NotFound.
    Result<CaseId> idOf(const QString &number) const;

    Result<QList<Note>> notes(CaseId id) const;
    Result<NoteId> insertNote(CaseId id, const Note &note);

    /// Its requests and own steps, in short.
    Result<CasePace> pace(CaseId id) const;

    /// Rewrites the search index of the other cases of its persons, whose names or protection may
    /// have changed with this one.
    Result<> indexOthersOf(const CaseFile &caseFile);

    /// Rewrites the search index of a case. Names of protected persons stay out of it.
    Result<> index(const CaseFile &caseFile);

private:
    storage::Database &m_database;
};

} // namespace talan
