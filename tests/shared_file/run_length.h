#pragma once

#include <QByteArray>
#include <algorithm>
#include <chrono>

namespace talan::test {

/// What all desks of a run do together, as long as nobody asks for more.
inline constexpr int kSavesOfAllDesks = 1600;

/// How long the desks go on: one round, or as many as fit into TALAN_SOAK_MINUTES (`./dev soak`).
class RunLength
{
public:
    explicit RunLength(std::chrono::seconds least)
        : m_end(std::chrono::steady_clock::now() + least)
    {}

    bool isOver() const { return std::chrono::steady_clock::now() >= m_end; }

private:
    std::chrono::steady_clock::time_point m_end;
};

inline int soakMinutes()
{
    return std::max(0, qEnvironmentVariableIntValue("TALAN_SOAK_MINUTES"));
}

inline RunLength runLength()
{
    return RunLength(std::chrono::minutes(soakMinutes()));
}

} // namespace talan::test
