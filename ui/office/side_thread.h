#pragma once

#include <QDeadlineTimer>
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <chrono>
#include <memory>
#include <type_traits>

namespace talan::ui {

/// Runs jobs beside the GUI thread where no office file is open yet, one after the other. Waits for
/// the last one when it goes: what was asked for is done.
class SideThread
{
public:
    SideThread() = default;
    ~SideThread() { finish(); }
    Q_DISABLE_COPY_MOVE(SideThread)

    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        finish();
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
        const auto future = promise->future();
        promise->start();
        m_thread.reset(QThread::create([promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        }));
        m_thread->start();
        return future;
    }

private:
    /// What was asked for is done, but a place that hangs is not waited for longer than this.
    void finish()
    {
        constexpr std::chrono::seconds kPatience{5};
        if (!m_thread || m_thread->wait(QDeadlineTimer(kPatience)))
            return;
        QObject::connect(m_thread.get(), &QThread::finished, m_thread.get(), &QObject::deleteLater);
        m_thread.release();
    }

    std::unique_ptr<QThread> m_thread;
};

} // namespace talan::ui
