#include "ui/desk/storage_thread.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

StorageThread::StorageThread()
    : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    // Posted behind everything that was asked for, so that the thread ends with its queue. The
    // connection is closed where it was opened.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<> StorageThread::open(const QString &path, storage::Database::Access access)
{
    Result<> opened;
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            auto database = storage::Database::open(path, access);
            if (database)
                m_database.emplace(*std::move(database));
            else
                opened = database.error();
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

QString StorageThread::closedDetail()
{
    return u"no file is open on this thread"_s;
}

} // namespace talan::ui
