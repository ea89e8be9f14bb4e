#include "ui/desk/snapshot_keeper.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <chrono>

#include "core/base/private_file.h"
#include "core/storage/file_copy.h"
#include "core/storage/partial_file.h"
#include "ui/desk/deliver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kPause = 10min;

/// What an earlier run left that ended while it copied.
void removeLeftovers(const QString &target)
{
    const QFileInfo file(target);
    const QStringList partials{file.fileName() + u".*"_s + storage::kPartialEnding};
    const QStringList left = file.dir().entryList(partials, QDir::Files);
    for (const QString &name : left)
        QFile::remove(file.dir().filePath(name));
}

} // namespace

SnapshotKeeper::SnapshotKeeper(const QString &filePath,
                               const QString &snapshotPath,
                               QObject *parent)
    : QObject(parent)
    , m_filePath(filePath)
    , m_snapshotPath(snapshotPath)
{
    m_next.setSingleShot(true);
    m_next.setInterval(kPause);
    connect(&m_next, &QTimer::timeout, this, [this] {
        if (m_hasChanged)
            takeNow();
    });
}

SnapshotKeeper::~SnapshotKeeper()
{
    *m_isEnding = true;
    // A place that hangs must not hold up the end of the program.
    m_thread.abandon({ErrorCode::NotConnected, u"no more snapshots"_s, {}});
}

QString SnapshotKeeper::pathFor(const QString &machineFolder, const QString &filePath)
{
    constexpr qsizetype kEnoughLetters = 24;
    const QByteArray path = QFileInfo(filePath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return machineFolder + u"/snapshots/"_s + QString::fromLatin1(hash.first(kEnoughLetters)) +
           u".talan"_s;
}

void SnapshotKeeper::fileChanged()
{
    m_hasChanged = true;
    if (!m_next.isActive() && !m_isTaking)
        takeNow();
}

void SnapshotKeeper::takeNow()
{
    if (std::exchange(m_isTaking, true))
        return;
    m_hasChanged = false;
    if (!std::exchange(m_isOpen, true)) {
        deliver(m_thread.openLater(m_filePath, storage::Database::Access::ReadNewer),
                this,
                [this](const Result<> &opened) { m_isOpen = opened.has_value(); });
    }
    const auto job = [target = m_snapshotPath,
                      isEnding = m_isEnding](storage::Database &database) -> Result<> {
        if (const auto made = makePrivateFolder(QFileInfo(target).absolutePath()); !made)
            return made;
        removeLeftovers(target);
        storage::CopyPace pace;
        pace.mayHoldUpWriters = false;
        pace.isCancelled = [isEnding] { return isEnding->load(); };
        return storage::copyTo(database, target, pace);
    };
    deliver(m_thread.run(job), this, [this](const Result<> &done) {
        m_isTaking = false;
        m_next.start();
        if (done) {
            emit taken();
            return;
        }
        m_hasChanged = true; // Tried again after the pause, not only at the next change.
        qInfo("no snapshot: %s", qUtf8Printable(done.error().detail));
    });
}

} // namespace talan::ui
