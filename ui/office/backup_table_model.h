#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QList>

#include "core/storage/backup.h"

namespace talan::ui {

/// The backups of a folder as rows, newest first, and how far each has been looked at.
class BackupTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Made,
        Cases,
        Size,
        Condition,
        Office,
        ColumnCount,
    };

    explicit BackupTableModel(QDate today, QObject *parent = nullptr);

    void setBackups(const QList<storage::BackupFile> &backups);
    const storage::BackupFile &backupAt(int row) const { return m_rows.at(row).backup; }
    /// -1 when there is none with that path.
    int rowOf(const QString &path) const;
    /// Whether it has been read to its last page.
    bool isChecked(int row) const { return m_rows.at(row).isChecked; }
    /// What reading a backup to its last page has shown.
    void setChecked(const QString &path, storage::BackupFile::State state);
    /// Whether the rows are of more than one office.
    bool hasSeveralOffices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        storage::BackupFile backup;
        bool isChecked = false;
    };

    QString cellText(const Row &row, Column column) const;

    QDate m_today;
    QList<Row> m_rows;
};

} // namespace talan::ui
