#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/cases/old_category_store.h"
#include "core/office/work.h"

namespace talan {

namespace rules {

/// The most old categories a case may bring.
inline constexpr qsizetype kMostOldCategories = 9;

/// Checks the old categories of a new case. Errors: InvalidInput (too many), MissingField,
/// TextTooLong (old_categories[i].main, .sub).
Result<> validate(const QList<OldCategory> &oldCategories);

} // namespace rules

/// The old categories of a new case with what the rules make of them today. A code beyond doubt
/// becomes one of `problems`, if there is room for it and it is not there.
Result<QList<CaseOldCategory>>
mapOldCategories(const Work &work, const QList<OldCategory> &oldCategories, QStringList &problems);

/// Stores them with the case they came with, inside the caller's transaction.
Result<>
storeOldCategories(const Work &work, CaseId id, const QList<CaseOldCategory> &oldCategories);

/// What waits for a person's choice.
struct CategoryQueue
{
    QList<CategoryToChoose> first; ///< As many as were asked for, by the case that came in first.
    int count = 0;                 ///< Of all.

    friend bool operator==(const CategoryQueue &, const CategoryQueue &) = default;
};
Result<CategoryQueue> categoryQueue(storage::Database &database, QDate today, int most);

/// Notes which national code an old category is, in an open case or a closed one. The code becomes
/// one of the case's problems, if there is room for it and it is not there. Errors: NotFound;
/// AlreadyDone when it has a code; UnknownValue (code: not in force today).
Result<CaseFile> chooseCategory(const Work &work, OldCategoryId id, const QString &code);

} // namespace talan
