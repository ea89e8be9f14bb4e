#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "core/cases/old_category_store.h"

namespace talan::ui {

/// Old categories that wait for a national code, as rows.
class CategoryQueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Received,
        OldMain,
        OldSub,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setWaiting(const QList<CategoryToChoose> &waiting);
    const CategoryToChoose &waitingAt(int row) const { return m_waiting.at(row); }
    /// -1 when it does not wait.
    int rowOf(OldCategoryId id) const;
    void remove(OldCategoryId id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CategoryToChoose> m_waiting;
};

} // namespace talan::ui
