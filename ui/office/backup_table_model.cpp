#include "ui/office/backup_table_model.h"

#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include "ui/kit/row_delegate.h"
#include "ui/office/backup_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

using State = storage::BackupFile::State;

QString conditionText(State state, bool isChecked)
{
    switch (state) {
    case State::Usable:
        return isChecked ? BackupTableModel::tr("Whole", "a backup that was checked")
                         : BackupTableModel::tr("Not checked yet", "a backup");
    case State::Damaged:
        return BackupTableModel::tr("Damaged", "a backup");
    case State::Newer:
        return BackupTableModel::tr("Made with a newer Talan", "a backup");
    case State::Withheld:
        return BackupTableModel::tr("You may not read it", "a backup");
    }
    Q_UNREACHABLE();
}

QString headingOf(BackupTableModel::Column column)
{
    switch (column) {
    case BackupTableModel::Made:
        return BackupTableModel::tr("Made", "heading: when a backup was made");
    case BackupTableModel::Cases:
        return BackupTableModel::tr("Cases", "heading: number of cases in a backup");
    case BackupTableModel::Size:
        return BackupTableModel::tr("Size", "heading: of a backup");
    case BackupTableModel::Condition:
        return BackupTableModel::tr("Condition", "heading: of a backup");
    case BackupTableModel::Office:
        return BackupTableModel::tr("Office", "heading: of a backup");
    case BackupTableModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

bool isNumber(int column)
{
    return column == BackupTableModel::Cases || column == BackupTableModel::Size;
}

} // namespace

BackupTableModel::BackupTableModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_today(today)
{}

void BackupTableModel::setBackups(const QList<storage::BackupFile> &backups)
{
    beginResetModel();
    m_rows.clear();
    for (const storage::BackupFile &backup : backups)
        m_rows.append({.backup = backup});
    endResetModel();
}

int BackupTableModel::rowOf(const QString &path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).backup.path == path)
            return row;
    }
    return -1;
}

void BackupTableModel::setChecked(const QString &path, State state)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    m_rows[row].backup.state = state;
    m_rows[row].isChecked = true;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool BackupTableModel::hasSeveralOffices() const
{
    QSet<QString> ids;
    for (const Row &row : m_rows) {
        if (row.backup.isUsable())
            ids.insert(row.backup.officeId);
    }
    return ids.size() > 1;
}

int BackupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BackupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupTableModel::cellText(const Row &row, Column column) const
{
    const storage::BackupFile &backup = row.backup;
    switch (column) {
    case Made:
        return backupTimeText(backup.madeAt, m_today);
    case Cases:
        return backup.isUsable() ? QLocale().toString(backup.cases) : u"–"_s;
    case Size:
        return fileSizeText(backup.bytes);
    case Condition:
        return conditionText(backup.state, row.isChecked);
    case Office:
        return backup.officeName;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant BackupTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return cellText(row, static_cast<Column>(index.column()));
    if (role == Qt::ToolTipRole && index.column() == Made)
        return QFileInfo(row.backup.path).fileName();
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == kToneRole) {
        const bool isLate = row.backup.state == State::Damaged && index.column() == Condition;
        const RowTone other = row.backup.isUsable() ? RowTone::Plain : RowTone::Secondary;
        return QVariant::fromValue(isLate ? RowTone::Late : other);
    }
    return {};
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return headingOf(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace talan::ui
