#pragma once

#include <QDateTime>
#include <functional>

namespace talan {

/// The only source of "now". Rules take dates; tasks take the instant they happen at.
class Clock
{
public:
    /// The clock of the machine.
    Clock() = default;

    /// A clock that stands still at `instant`, for tests and repeatable scripts.
    static Clock fixedAt(const QDateTime &instant);

    /// A clock that shows what `source` says, for tests that live through midnight. `source` is
    /// asked from any thread.
    static Clock readFrom(std::function<QDateTime()> source);

    /// Now in UTC, whole milliseconds.
    QDateTime now() const;

    /// The office's local date now.
    QDate today() const;

private:
    QDateTime m_fixed;
    std::function<QDateTime()> m_source; ///< Empty: the machine's.
};

} // namespace talan
