#pragma once

#include "core/base/result.h"
#include "core/categories/category.h"
#include "core/storage/database.h"

namespace talan {

/// The office's reference lists as stored in its file.
class CategoryStore
{
public:
    explicit CategoryStore(storage::Database &database);

    /// All problems (main and sub), in code order, also those no longer valid.
    Result<QList<Category>> problems() const;

    /// The areas of care (verksamhetsområden), codes "1".."6".
    Result<QList<Category>> areas() const;

    /// Writes the national lists shipped with Talan into a new file, inside the caller's
    /// transaction.
    Result<> seed();

    /// The lists shipped with Talan, for commands that need no file.
    static Result<QList<Category>> shippedProblems();

private:
    storage::Database &m_database;
};

} // namespace talan
