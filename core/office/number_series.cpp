#include "core/office/number_series.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan {

Result<int> takeNextNumber(storage::Database &database, int year)
{
    storage::Statement next(database, uR"(
        INSERT INTO number_series (series, year, last_number) VALUES ('case', :year, 1)
            ON CONFLICT (series, year) DO UPDATE SET last_number = last_number + 1
            RETURNING last_number)"_s);
    next.bind(u":year", year);
    if (const auto done = next.first(); !done)
        return done.error();
    return static_cast<int>(next.number(0));
}

} // namespace talan
