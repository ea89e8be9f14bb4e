#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

#include "ui/desk/storage_thread.h"

namespace talan::ui {

/// Keeps a copy of the office file on this machine, so that people can go on reading when its place
/// is away. The copy is readable by its owner only, as drafts are, and is taken anew at the
/// earliest some minutes after the last one, when the file has changed.
class SnapshotKeeper final : public QObject
{
    Q_OBJECT

public:
    SnapshotKeeper(const QString &filePath, const QString &snapshotPath, QObject *parent = nullptr);
    /// Stops a copy that is under way; the one before it stays.
    ~SnapshotKeeper() override;

    void fileChanged();
    void takeNow();

    /// Where the snapshot of a file lies: in a folder of this machine, under a name that does not
    /// tell the file's.
    static QString pathFor(const QString &machineFolder, const QString &filePath);

signals:
    void taken();

private:
    QString m_filePath;
    QString m_snapshotPath;
    StorageThread m_thread;
    QTimer m_next;
    std::shared_ptr<std::atomic_bool> m_isEnding = std::make_shared<std::atomic_bool>(false);
    bool m_isOpen = false;
    bool m_isTaking = false;
    bool m_hasChanged = false;
};

} // namespace talan::ui
