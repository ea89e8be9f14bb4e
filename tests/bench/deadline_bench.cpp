#include <QDate>

#include "core/calendar/statutory_time.h"
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"

namespace talan::bench {

double nanosecondsPerDeadline()
{
    constexpr int kDeadlines = 1'000'000;
    const QDate first(2026, 1, 1);
    qint64 sum = 0; // Used below, so that no compiler leaves the work out.
    const double milliseconds = millisecondsOf([&] {
        for (int i = 0; i < kDeadlines; ++i) {
            const auto date =
                rules::deadline(first.addDays(i % 10'000), {.unit = Term::Unit::Weeks, .count = 4});
            sum += date->due.toJulianDay();
        }
    });
    return sum > 0 ? milliseconds * 1e6 / kDeadlines : 0;
}

} // namespace talan::bench
