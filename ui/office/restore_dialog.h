#pragma once

#include <QDialog>
#include <atomic>
#include <memory>

#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "ui/office/side_thread.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace talan::ui {

class BackupTableModel;
class CopyProgress;
class MessageStrip;
class PrimaryButton;

/// Whose backups are shown first. All may be empty: then a folder has to be chosen.
struct RestoreStart
{
    QString folder;     ///< Where the office keeps its backups.
    QString officeId;   ///< Shows only this office's, in that folder.
    QString officePath; ///< The new file is offered a name beside it.
};

/// The backups of an office, and one of them on its way to a new file. Needs no open office: it may
/// be the office's own file that is gone.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const RestoreStart &start, const Clock &clock, QWidget *parent = nullptr);
    /// What is being read or copied is broken off; nothing is left of it.
    ~RestoreDialog() override;

    /// Restores the chosen backup to a new file, which is otherwise asked for.
    void restoreTo(const QString &target);

signals:
    /// Somebody wants to work in the file that was restored.
    void openRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    QBoxLayout *buildFolderRow();
    QBoxLayout *buildButtons();
    void showFolder(const QString &folder, const QString &officeId);
    void take(const Result<QList<storage::BackupFile>> &backups);
    void showEmpty(const QString &text);
    void checkNext();
    int nextToCheck() const;
    void checked(const QString &path, const Result<storage::BackupFile> &backup);
    void adaptToSelection();
    void adaptSize();
    void askForFolder();
    void askForTarget();
    void restored(const storage::BackupFile &backup, const Result<storage::BackupFile> &file);
    int selectedRow() const;
    QString suggestedTarget() const;
    void stopReading();

    RestoreStart m_start;
    Clock m_clock;
    QString m_folder;
    BackupTableModel *m_model;
    QTableView *m_table;
    QLabel *m_folderLabel;
    QLabel *m_empty;
    QLabel *m_reading;
    MessageStrip *m_failure;
    MessageStrip *m_done;
    QPushButton *m_open;
    CopyProgress *m_progress;
    PrimaryButton *m_restore;
    QString m_restoredPath;
    QString m_checking; ///< The path of the backup that is being read to its last page.
    bool m_isRestoring = false;
    int m_listing = 0; ///< Counts the folders, so that a late answer is known as such.
    std::shared_ptr<std::atomic<bool>> m_stopReading;
    SideThread m_reader; ///< Last: what runs there ends before the rest goes.
    SideThread m_copier;
};

} // namespace talan::ui
