#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/storage/database.h"

namespace talan {

/// How the demo office is to be built. The same plan at the same instant gives the same office.
struct DemoPlan
{
    /// Nothing: the 1 657 cases of Gävleborg 2023, month by month. Else so many closed cases with
    /// the same shares, spread over the three years before now.
    std::optional<int> cases;
    quint32 seed = 1; ///< Other texts, persons and days; the figures stay.
};

/// What the office holds when it is ready; the open cases around now included.
struct DemoOffice
{
    qint64 cases = 0;
    qint64 persons = 0;
    qint64 units = 0;
};

/// Fills a new, migrated, empty office file with an office whose figures are published ones, and
/// with about 64 open cases around `now`, some of them of `login`, who becomes the office's
/// administrator. Everything or nothing. Errors: RuleViolated when `now` is before July 2024, for
/// the cases of 2023 would not be closed yet; InvalidInput (subject "cases") for a number below 1
/// or above 100 000; those of the file.
Result<DemoOffice> buildDemoOffice(storage::Database &database,
                                   const DemoPlan &plan,
                                   const QString &login,
                                   const QDateTime &now);

} // namespace talan
