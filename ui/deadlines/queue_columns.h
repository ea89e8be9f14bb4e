#pragma once

#include <QObject>

#include "ui/deadlines/queue_lines.h"

class QMenu;
class QSettings;
class QTableView;

namespace talan::ui {

/// Which columns the work queue shows beside its picture, and how wide. Until somebody arranges
/// them, the least needed give way when there is little room, so that the picture keeps its own.
class QueueColumns final : public QObject
{
    Q_OBJECT

public:
    explicit QueueColumns(QTableView &table);

    bool isShown(QueueColumn column) const;
    void setShown(QueueColumn column, bool isShown);
    /// Back to the columns that fit by themselves.
    void reset();
    /// Columns to tick and "Reset columns". The picture is always there.
    void fillMenu(QMenu &menu);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

signals:
    void arranged(); ///< Somebody changed the columns, or set them back.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void noteArrangement(int section);
    int wantedWidth(QueueColumn column) const;

    QTableView &m_table;
    bool m_isArranged = false;
    bool m_isFitting = false;
};

} // namespace talan::ui
