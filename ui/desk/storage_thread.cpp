#include "ui/desk/storage_thread.h"

#include <QDeadlineTimer>
#include <chrono>
#include <condition_variable>

#include "core/storage/commit_question.h"
#include "ui/desk/threads_end.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

/// Longer than a busy file is waited for, and than anything that is saved takes.
constexpr auto kLongestEnd = 30s;

/// How many threads have not ended yet, and a bell for when one does.
struct Running
{
    std::mutex mutex;
    std::condition_variable changed;
    int count = 0;
};

/// Never taken down: a thread that hangs may end after everything else.
Running &running()
{
    static auto *const one = new Running;
    return *one;
}

void countThread(int change)
{
    {
        const std::scoped_lock lock(running().mutex);
        running().count += change;
    }
    running().changed.notify_all();
}

} // namespace

bool haveStorageThreadsEnded(std::chrono::milliseconds patience)
{
    std::unique_lock lock(running().mutex);
    return running().changed.wait_for(lock, patience, [] { return running().count == 0; });
}

StorageThread::StorageThread()
    : m_core(std::make_shared<Core>())
    , m_thread(new QThread)
    , m_worker(new QObject)
{
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(
        m_thread, &QThread::finished, m_thread, [] { countThread(-1); }, Qt::DirectConnection);
    countThread(1);
    m_thread->start();
}

StorageThread::~StorageThread()
{
    const bool isAbandoned = [this] {
        const std::scoped_lock lock(m_core->mutex);
        return m_core->abandonedBecause.has_value();
    }();
    if (isAbandoned)
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    // Posted behind everything that was asked for, so that the thread ends with its queue. The
    // connection is closed where it was opened.
    QMetaObject::invokeMethod(
        m_worker,
        [core = m_core, thread = m_thread] {
            core->connection.reset();
            thread->quit();
        },
        Qt::QueuedConnection);
    if (isAbandoned)
        return;
    if (m_thread->wait(QDeadlineTimer(kLongestEnd))) {
        delete m_thread;
        return;
    }
    // Nobody has noticed yet that the place is away: the thread is left to itself.
    abandon({ErrorCode::NotConnected, u"the program ends"_s, {}});
    QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

Result<> StorageThread::open(const QString &path, storage::Database::Access access)
{
    return openLater(path, access).result();
}

QFuture<Result<>> StorageThread::openLater(const QString &path, storage::Database::Access access)
{
    return post<Result<>>([core = m_core.get(), path, access](Connection &connection) -> Result<> {
        // What was answered when the place went away must not be stored after all.
        storage::askBeforeCommits([core] {
            const std::scoped_lock lock(core->mutex);
            return !core->abandonedBecause.has_value();
        });
        auto database = storage::Database::open(path, access);
        if (!database)
            return database.error();
        connection.emplace(*std::move(database));
        return {};
    });
}

void StorageThread::abandon(const Error &why)
{
    std::unordered_map<quint64, std::function<void(const Error &)>> waiting;
    {
        const std::scoped_lock lock(m_core->mutex);
        m_core->abandonedBecause = why;
        waiting.swap(m_core->waiting);
    }
    for (const auto &job : waiting)
        job.second(why);
}

quint64 StorageThread::remember(std::function<void(const Error &)> abandon)
{
    std::unique_lock lock(m_core->mutex);
    if (m_core->abandonedBecause) {
        const Error why = *m_core->abandonedBecause;
        lock.unlock();
        abandon(why);
        return kNoJob;
    }
    m_core->waiting.emplace(++m_core->lastJob, std::move(abandon));
    return m_core->lastJob;
}

bool StorageThread::isWaiting(Core &core, quint64 number)
{
    const std::scoped_lock lock(core.mutex);
    return core.waiting.contains(number);
}

void StorageThread::forget(Core &core, quint64 number)
{
    const std::scoped_lock lock(core.mutex);
    core.waiting.erase(number);
}

QString StorageThread::closedDetail()
{
    return u"no file is open on this thread"_s;
}

} // namespace talan::ui
