#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QList>

#include "core/categories/category.h"

namespace talan::ui {

/// The entries of one reference list as rows, each with the days it is in use.
class CategoryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Code,
        Label,
        ValidFrom,
        ValidTo,
        Standard,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that have ended by `today` are shown quietly.
    void setEntries(const QList<Category> &entries, QDate today);
    const Category &entryAt(int row) const { return m_entries.at(row); }
    /// The last row of a code; -1 when there is none.
    int rowOf(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Category> m_entries;
    QDate m_today;
};

} // namespace talan::ui
