#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>

#include "core/storage/backup.h"
#include "ui/office/side_thread.h"

class QDialog;
class QWidget;

namespace talan::ui {

class CopyProgress;
class Desk;

/// Sees to it that the office is backed up as its settings say: looks a while after the start and
/// then now and then, quietly; or makes one when somebody asks, with progress. Copies on a thread
/// of its own with a connection of its own that only reads.
class BackupTimer final : public QObject
{
    Q_OBJECT

public:
    explicit BackupTimer(Desk &desk, QObject *parent = nullptr);
    /// A backup that is being made is broken off; nothing is left of it.
    ~BackupTimer() override;

    /// Looks now whether one is due, and from now on every few minutes. Once the first list is on
    /// screen; a second call does nothing.
    void start();

    /// Makes one now and tells of it. The progress stands over `window` when it takes a while.
    void backUpNow(QWidget *window);

signals:
    void made(const talan::storage::BackupFile &file);
    /// Somebody wants a backup, and the office has no folder for them yet.
    void folderWanted();
    /// What was begun, by the clock or by hand, has ended one way or the other.
    void ended();

private:
    using Outcome = Result<std::optional<storage::MadeBackup>>;

    void look();
    void run(bool isByHand, const storage::CopyPace &pace);
    void finish(bool isByHand, const Outcome &outcome);
    void tellQuietly(const Error &error);
    storage::CopyPace showProgress(QWidget *window);

    Desk &m_desk;
    QTimer m_watch;
    QString m_folder; ///< The one that was looked at.
    bool m_isRunning = false;
    QPointer<QWidget> m_waiting; ///< The window of somebody who asked while one was being made.
    QPointer<QDialog> m_dialog;
    QString m_lastFailure; ///< Said once, not every few minutes.
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    SideThread m_thread; ///< Last: what runs there ends before the rest goes.
};

} // namespace talan::ui
