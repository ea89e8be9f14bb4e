#pragma once

#include <QDate>
#include <QList>
#include <array>

namespace talan::demo {

// The published figures the demo office is built from. Only these are known exactly; everything
// else is spread believably.

/// Region Gävleborg, patientnämnden 2024-02-16: cases that came in each month of 2023, 1 657 in all
/// …
inline constexpr int kPublishedYear = 2023;
inline constexpr std::array<int, 12> kCasesByMonth{
    143, 174, 146, 105, 164, 146, 126, 123, 121, 164, 129, 116};
/// … and those of them in which a statement was requested (skrivelser), 601 in all.
inline constexpr std::array<int, 12> kWrittenByMonth{
    43, 68, 48, 39, 61, 69, 50, 41, 46, 60, 43, 33};
inline constexpr int kPublishedCases = 1657;
inline constexpr int kPublishedWritten = 601;

/// Stockholm 2021 (Läkartidningen 2022-02), percent of cases: 1177, phone, letter, e-mail.
inline const QList<int> kChannelPercent{45, 35, 15, 5};

/// Main problems 1..9 in percent: 43 and 19 are those of Stockholm 2021, the rest is spread
/// believably.
inline const QList<int> kMainProblemPercent{43, 3, 19, 4, 3, 12, 9, 6, 1};

/// Halland 2025: confirmed within 24 hours 99 %, contacted within 7 days 95 %, answered in time 79
/// %; as counts.
inline constexpr int kConfirmedInTime = 1640;
inline constexpr int kContactedInTime = 1574;
inline constexpr int kAnsweredInTime = 475;

/// Share of informationsärenden, and of cases with a second and a third problem; practice, not
/// published.
inline constexpr int kInformationPercent = 22;
inline constexpr int kSecondProblemPercent = 18;
inline constexpr int kThirdProblemPercent = 4;
inline constexpr int kExtendedPercent = 12;
inline constexpr int kShortTermPercent = 15;

/// Parts `total` by `weights` so that the sum is right: every part gets its whole number, what is
/// left goes to the largest remainders (the first of equal ones).
QList<int> largestRemainder(int total, const QList<int> &weights);

/// `count` of `of`, scaled to `total` and rounded.
int scaled(int count, int of, int total);

/// A stretch of time with its number of cases and of cases in which a statement is requested.
struct Period
{
    QDate from;
    QDate to; ///< Included.
    int cases = 0;
    int written = 0;
};

/// The twelve months of the published year.
QList<Period> publishedPeriods();

/// `cases` over the three years before `today`, in stretches of about a month; the last one ends
/// early enough for every case to be closed by today.
QList<Period> scaledPeriods(int cases, QDate today);

} // namespace talan::demo
