#include "ui/desk/storage_thread.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

StorageThread::StorageThread()
    : m_core(std::make_shared<Core>())
    , m_thread(new QThread)
    , m_worker(new QObject)
{
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
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
    m_thread->wait();
    delete m_thread;
}

Result<> StorageThread::open(const QString &path, storage::Database::Access access)
{
    return openLater(path, access).result();
}

QFuture<Result<>> StorageThread::openLater(const QString &path, storage::Database::Access access)
{
    return post<Result<>>([path, access](Connection &connection) -> Result<> {
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
