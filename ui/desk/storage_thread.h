#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <memory>
#include <optional>
#include <type_traits>

#include "core/storage/database.h"

namespace talan::ui {

/// One thread with its own connection to the office file; jobs run in the order they were given.
/// Ends with its queue, not before it: what was asked for is done.
class StorageThread
{
public:
    StorageThread();
    ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    /// Opens the file on this thread and waits for the answer (once, at start).
    Result<> open(const QString &path, storage::Database::Access access);

    /// Runs `job(storage::Database &)` on the thread; it returns a Result<…>.
    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, storage::Database &>>
    {
        using Answer = std::invoke_result_t<Job, storage::Database &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        const auto future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker,
            [this, promise, job = std::move(job)]() mutable {
                if (m_database)
                    promise->addResult(job(*m_database));
                else
                    promise->addResult(Answer(Error{ErrorCode::StorageFailed, closedDetail(), {}}));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    static QString closedDetail();

    QThread m_thread;
    QObject *m_worker;
    std::optional<storage::Database> m_database; ///< Touched on the thread only.
};

} // namespace talan::ui
