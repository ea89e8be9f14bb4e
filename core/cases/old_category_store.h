#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/categories/old_category.h"
#include "core/storage/database.h"

namespace talan {

using OldCategoryId = StrongId<struct OldCategoryTag>;

/// Who gave an old category its national code.
enum class MappedBy {
    Rule,
    Person,
};
QStringView storageKey(MappedBy mappedBy);

/// An old category of a case, as it was written, and what became of it.
struct CaseOldCategory
{
    OldCategoryId id;
    CaseId caseId;
    OldCategory old;
    QString code;                     ///< Empty while nobody has chosen.
    std::optional<MappedBy> mappedBy; ///< Nothing while nobody has chosen.

    friend bool operator==(const CaseOldCategory &, const CaseOldCategory &) = default;
};

/// An old category somebody has to choose a national code for.
struct CategoryToChoose
{
    OldCategoryId id;
    CaseId caseId;
    QString caseNumber;
    QDateTime receivedAt;
    OldCategory old;
    QString about; ///< What the case is about; empty for protected persons.
    bool isProtected = false;
    QStringList proposals; ///< Codes, likeliest first.

    friend bool operator==(const CategoryToChoose &, const CategoryToChoose &) = default;
};

/// The old categories of cases. Writes belong to a task's transaction.
class OldCategoryStore
{
public:
    explicit OldCategoryStore(storage::Database &database);

    /// Adds one behind those the case has.
    Result<> insert(const CaseOldCategory &category);

    /// Notes a person's choice.
    Result<> choose(OldCategoryId id, const QString &code);

    Result<CaseOldCategory> byId(OldCategoryId id) const;

    /// In the order they were given.
    Result<QList<CaseOldCategory>> ofCase(CaseId id) const;

    /// Those without a code, by the case that came in first; without proposals.
    Result<QList<CategoryToChoose>> toChoose(int most) const;

    Result<int> countToChoose() const;

private:
    storage::Database &m_database;
};

} // namespace talan
