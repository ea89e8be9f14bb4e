#include "app/demo/published_figures.h"

#include <algorithm>
#include <numeric>

namespace talan::demo {

namespace {

/// The longest a demo case takes, from coming in late in December to its last letter, with room to
/// spare.
constexpr int kLongestCaseDays = 180;

} // namespace

QList<int> largestRemainder(int total, const QList<int> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64{0});
    QList<int> parts(weights.size(), 0);
    if (sum == 0)
        return parts;
    QList<qsizetype> byRemainder(weights.size());
    std::iota(byRemainder.begin(), byRemainder.end(), qsizetype{0});
    int left = total;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        parts[i] = static_cast<int>(qint64{total} * weights.at(i) / sum);
        left -= parts.at(i);
    }
    std::ranges::stable_sort(byRemainder, [&](qsizetype a, qsizetype b) {
        return qint64{total} * weights.at(a) % sum > qint64{total} * weights.at(b) % sum;
    });
    for (int i = 0; i < left; ++i)
        ++parts[byRemainder.at(i)];
    return parts;
}

int scaled(int count, int of, int total)
{
    return static_cast<int>((qint64{count} * total + of / 2) / of);
}

QList<Period> publishedPeriods()
{
    QList<Period> periods;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(kPublishedYear, month, 1);
        const auto index = static_cast<size_t>(month - 1);
        periods.append({.from = first,
                        .to = first.addDays(first.daysInMonth() - 1),
                        .cases = kCasesByMonth[index],
                        .written = kWrittenByMonth[index]});
    }
    return periods;
}

QList<Period> scaledPeriods(int cases, QDate today)
{
    constexpr int kPeriods = 30;
    constexpr int kYears = 3;
    const QDate first = today.addYears(-kYears);
    const qint64 days = first.daysTo(today.addDays(-kLongestCaseDays));
    const QList<int> even(kPeriods, 1);
    const QList<int> counts = largestRemainder(cases, even);
    const QList<int> written =
        largestRemainder(scaled(kPublishedWritten, kPublishedCases, cases), counts);
    QList<Period> periods;
    for (int i = 0; i < kPeriods; ++i) {
        periods.append({.from = first.addDays(days * i / kPeriods),
                        .to = first.addDays(days * (i + 1) / kPeriods - 1),
                        .cases = counts.at(i),
                        .written = written.at(i)});
    }
    return periods;
}

} // namespace talan::demo
