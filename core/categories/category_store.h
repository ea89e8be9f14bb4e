#pragma once

#include "core/base/result.h"
#include "core/categories/category.h"
#include "core/storage/database.h"
#include "core/storage/row_changes.h"

namespace talan {

/// The lists an office keeps. Every entry has its days of validity: what was once in force stays.
enum class ReferenceList {
    Problem,    ///< The national main and sub-problems, and the office's own.
    Area,       ///< The areas of care (verksamhetsområden).
    OldProblem, ///< The main categories before the national ones, in use to the end of 2018.
};
QStringView storageKey(ReferenceList list);

/// The office's reference lists as stored in its file. Writes belong to a task's transaction.
class CategoryStore
{
public:
    explicit CategoryStore(storage::Database &database);

    /// A whole list in code order, also what is no longer valid and what is to come; the entries of
    /// one code by the day they begin.
    Result<QList<Category>> entries(ReferenceList list) const;

    /// All problems (main and sub).
    Result<QList<Category>> problems() const { return entries(ReferenceList::Problem); }

    /// The areas of care (verksamhetsområden), codes "1".."6".
    Result<QList<Category>> areas() const { return entries(ReferenceList::Area); }

    /// The main categories of the scheme before the national one.
    Result<QList<Category>> oldProblems() const { return entries(ReferenceList::OldProblem); }

    Result<> insert(ReferenceList list, const Category &entry);

    /// Writes `entry` over the one of that code that began on `began`. Error: EditConflict when
    /// there is none.
    Result<> replace(ReferenceList list, QDate began, const Category &entry);

    /// The rows of one code, for the journal and for taking a change back. The owner is any of
    /// them: see rowOf.
    static const QList<storage::RowSource> &rowsOfCode();

    /// A row of that code; 0 when there is none.
    Result<qint64> rowOf(ReferenceList list, const QString &code) const;

    /// Whether a case has that problem.
    Result<bool> isUsed(const QString &problemCode) const;

    /// Writes the national lists shipped with Talan into a new file, inside the caller's
    /// transaction.
    Result<> seed();

    /// A list shipped with Talan, for commands that need no file.
    static Result<QList<Category>> shipped(ReferenceList list);
    static Result<QList<Category>> shippedProblems() { return shipped(ReferenceList::Problem); }

private:
    storage::Database &m_database;
};

} // namespace talan
