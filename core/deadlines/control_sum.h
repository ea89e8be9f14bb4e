#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/storage/database.h"

namespace talan {

/// The control sum of a year: carried over + new − closed = open at its end. The first three are
/// counted in the journal, the last in the cases themselves.
struct YearSum
{
    int year = 0;
    qint64 carriedOver = 0;
    qint64 registered = 0;
    qint64 closed = 0;
    qint64 open = 0;

    bool adds() const { return carriedOver + registered - closed == open; }
    friend bool operator==(const YearSum &, const YearSum &) = default;
};

/// The sums of all years in which a case came in or was closed, in order.
Result<QList<YearSum>> controlSums(storage::Database &database);

} // namespace talan
