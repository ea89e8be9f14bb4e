#pragma once

#include <QWidget>
#include <optional>

#include "core/storage/backup.h"
#include "ui/office/side_thread.h"

class QLabel;
class QPushButton;

namespace talan::ui {

class Desk;

/// When the office was backed up last, and the ways to back it up now and to restore.
class BackupSection final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupSection(Desk &desk, QWidget *parent = nullptr);

    /// Looks into the folder of the office again.
    void look();

signals:
    void backupRequested();
    void restoreRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Answer = Result<std::optional<storage::BackupFile>>;

    void show(const Answer &latest);

    Desk &m_desk;
    QLabel *m_latest;
    QPushButton *m_backUp;
    bool m_isLooking = false;
    bool m_looksAgain = false;
    SideThread m_thread;
};

} // namespace talan::ui
