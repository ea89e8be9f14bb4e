#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <utility>

namespace talan::storage {

/// Lets another thread stop a long piece of work: the work looks at it now and then, and what
/// cannot look (a check that SQLite is in the middle of) leaves a way to be interrupted.
class StopSign
{
public:
    StopSign() = default;
    StopSign(const StopSign &) = delete;
    StopSign &operator=(const StopSign &) = delete;

    /// From any thread, at any time.
    void raise()
    {
        m_isRaised = true;
        const std::lock_guard lock(m_mutex);
        if (m_interrupt)
            m_interrupt();
    }

    bool isRaised() const { return m_isRaised; }

    /// While it lives, raising the sign also calls `interrupt`.
    class Interrupting
    {
    public:
        Interrupting(StopSign &sign, std::function<void()> interrupt)
            : m_sign(sign)
        {
            m_sign.setInterrupt(std::move(interrupt));
        }
        ~Interrupting() { m_sign.setInterrupt({}); }
        Interrupting(const Interrupting &) = delete;
        Interrupting &operator=(const Interrupting &) = delete;

    private:
        StopSign &m_sign;
    };

private:
    void setInterrupt(std::function<void()> interrupt)
    {
        const std::lock_guard lock(m_mutex);
        m_interrupt = std::move(interrupt);
    }

    std::atomic<bool> m_isRaised = false;
    std::mutex m_mutex;
    std::function<void()> m_interrupt;
};

} // namespace talan::storage
