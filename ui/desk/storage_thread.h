#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <unordered_map>

#include "core/storage/database.h"

namespace talan::ui {

/// One thread with its own connection to the office file; jobs run in the order they were given.
/// Ends with its queue, not before it: what was asked for is done. Only a thread whose place does
/// not answer any more is left behind, by abandon().
class StorageThread
{
public:
    StorageThread();
    ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    /// Opens the file on this thread and waits for the answer (once, at start).
    Result<> open(const QString &path, storage::Database::Access access);

    /// Opens the file on this thread; nobody waits.
    QFuture<Result<>> openLater(const QString &path, storage::Database::Access access);

    /// Runs `job(storage::Database &)` on the thread; it returns a Result<…>.
    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, storage::Database &>>
    {
        using Answer = std::invoke_result_t<Job, storage::Database &>;
        return post<Answer>([job = std::move(job)](Connection &connection) mutable -> Answer {
            if (!connection)
                return Error{ErrorCode::StorageFailed, closedDetail(), {}};
            Answer answer = job(*connection);
            const bool seemsDamaged =
                !answer.has_value() && answer.error().code == ErrorCode::CorruptFile;
            if (seemsDamaged && !connection->isDamaged())
                return Error{ErrorCode::NotConnected, answer.error().detail, {}};
            return answer;
        });
    }

    /// Runs `job()`, which needs no file and returns a Result<…>.
    template <class Job>
    auto runWithoutFile(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Answer = std::invoke_result_t<Job>;
        return post<Answer>([job = std::move(job)](Connection &) mutable { return job(); });
    }

    /// Answers everything that still waits with `why`, and leaves the thread to itself: it may hang
    /// in a call to a place that is away, and ends when that call does. Later jobs get the same
    /// answer at once.
    void abandon(const Error &why);

private:
    using Connection = std::optional<storage::Database>;

    /// What the thread needs for as long as it runs, which may be longer than its owner lives.
    struct Core
    {
        Connection connection; ///< Touched on the thread only.
        std::mutex mutex;      ///< Guards what stands below.
        std::unordered_map<quint64, std::function<void(const Error &)>> waiting;
        quint64 lastJob = 0;
        std::optional<Error> abandonedBecause;
    };

    template <class Answer, class Job>
    QFuture<Answer> post(Job job)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        auto isAnswered = std::make_shared<std::atomic_flag>();
        const auto future = promise->future();
        promise->start();
        const auto answer = [promise, isAnswered](Answer result) {
            if (isAnswered->test_and_set())
                return;
            promise->addResult(std::move(result));
            promise->finish();
        };
        const quint64 number = remember([answer](const Error &why) { answer(Answer(why)); });
        if (number == kNoJob)
            return future;
        QMetaObject::invokeMethod(
            m_worker,
            [core = m_core, number, answer, job = std::move(job)]() mutable {
                // What was answered when the place went away must not happen after all.
                if (!isWaiting(*core, number))
                    return;
                answer(job(core->connection));
                forget(*core, number);
            },
            Qt::QueuedConnection);
        return future;
    }

    static constexpr quint64 kNoJob = 0;
    /// Notes a job that somebody waits for. kNoJob: the thread is abandoned, and it is answered.
    quint64 remember(std::function<void(const Error &)> abandon);
    static bool isWaiting(Core &core, quint64 number);
    static void forget(Core &core, quint64 number);
    static QString closedDetail();

    std::shared_ptr<Core> m_core;
    QThread *m_thread;
    QObject *m_worker;
};

} // namespace talan::ui
