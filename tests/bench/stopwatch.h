#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace talan::bench {

/// Milliseconds that one run took.
inline double millisecondsOf(const std::function<void()> &run)
{
    const auto started = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started)
        .count();
}

inline double median(std::vector<double> values)
{
    std::ranges::nth_element(values,
                             values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

/// Two ways to do the same thing, run in turn so that a busy machine slows both alike.
struct Compared
{
    double ours = 0;
    double raw = 0;
    double ratio() const { return ours / raw; }
};

inline Compared
compare(int rounds, const std::function<double()> &ours, const std::function<double()> &raw)
{
    std::vector<double> oursAll;
    std::vector<double> rawAll;
    for (int round = 0; round < rounds; ++round) {
        rawAll.push_back(raw());
        oursAll.push_back(ours());
    }
    return {.ours = median(oursAll), .raw = median(rawAll)};
}

} // namespace talan::bench
