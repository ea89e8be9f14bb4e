#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/error.h"
#include "ui/desk/storage_thread.h"

namespace talan::ui {

/// Looks whether the office file is still there and whether others have changed it, on a thread of
/// its own: a place that does not answer is noticed within seconds, whatever the other threads are
/// waiting for.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    /// Opens the file and waits for the first look: what others change from now on is told.
    Result<> open(const QString &path);
    /// Opens the file; nobody waits. The first look tells of a change, for nobody knows what was
    /// changed until then.
    void openLater(const QString &path);
    /// Asks whether others have changed the file.
    void look();
    /// What has changed until now was this desk.
    void takeForOwn();

signals:
    void changed();
    /// The file or its place is away.
    void lost(const talan::Error &why);

private:
    QFuture<Result<>> start(const QString &path);
    void lose(const Error &why);
    void ask(bool isOwn);
    void answered(const Result<qint64> &stamp, bool isOwn);

    StorageThread m_thread;
    QTimer m_patience;
    int m_unanswered = 0;
    std::optional<qint64> m_stamp;
    bool m_isLost = false;
};

} // namespace talan::ui
