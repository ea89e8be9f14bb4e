#include "ui/desk/file_watch.h"

#include <chrono>

#include "ui/desk/deliver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

/// A place that has not answered for so long is away. A file that somebody else keeps locked
/// answers sooner, see below.
constexpr auto kPatience = 4s;
constexpr auto kBusyPatience = 1s;

/// Also notices that the file has gone or was replaced, which an open connection does not.
Result<qint64> stampOf(storage::Database &database)
{
    if (const auto there = database.stillThere(); !there)
        return there.error();
    return database.changeStamp();
}

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        lose({ErrorCode::NotConnected, u"no answer in time"_s, {}});
    });
}

FileWatch::~FileWatch()
{
    // It only looks: a place that hangs must not hold up the end of the program.
    m_thread.abandon({ErrorCode::NotConnected, u"nobody looks any more"_s, {}});
}

QFuture<Result<>> FileWatch::start(const QString &path)
{
    const auto opened = m_thread.openLater(path, storage::Database::Access::ReadNewer);
    m_thread.run([](storage::Database &database) -> Result<> {
        database.setPatience(kBusyPatience);
        return {};
    });
    return opened;
}

Result<> FileWatch::open(const QString &path)
{
    if (const auto opened = start(path).result(); !opened)
        return opened;
    const auto stamp = m_thread.run(stampOf).result();
    if (!stamp)
        return stamp.error();
    m_stamp = *stamp;
    return {};
}

void FileWatch::openLater(const QString &path)
{
    deliver(start(path), this, [this](const Result<> &opened) {
        if (!opened)
            lose(opened.error());
    });
    look();
}

void FileWatch::lose(const Error &why)
{
    if (std::exchange(m_isLost, true))
        return;
    m_patience.stop();
    m_thread.abandon(why);
    emit lost(why);
}

void FileWatch::look()
{
    ask(false);
}

void FileWatch::takeForOwn()
{
    ask(true);
}

void FileWatch::ask(bool isOwn)
{
    if (m_isLost)
        return;
    if (m_unanswered++ == 0)
        m_patience.start();
    deliver(m_thread.run(stampOf), this, [this, isOwn](const Result<qint64> &stamp) {
        answered(stamp, isOwn);
    });
}

void FileWatch::answered(const Result<qint64> &stamp, bool isOwn)
{
    if (m_isLost)
        return;
    if (--m_unanswered == 0)
        m_patience.stop();
    else
        m_patience.start();
    if (!stamp) {
        // Somebody is writing something long: the place is there.
        if (stamp.error().code == ErrorCode::FileBusy)
            return;
        lose(stamp.error());
        return;
    }
    const bool isOther = !isOwn && m_stamp != *stamp;
    m_stamp = *stamp;
    if (isOther)
        emit changed();
}

} // namespace talan::ui
