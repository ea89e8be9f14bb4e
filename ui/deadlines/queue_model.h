#pragma once

#include <QAbstractTableModel>

#include "core/office/office_settings.h"
#include "ui/deadlines/queue_lines.h"

namespace talan::ui {

/// The work queue as a table: requests in groups under their headings. Rows stay as they were read;
/// another order or grouping only deals out their places again. Headings cannot be selected.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RequestIdRole = Qt::UserRole, ///< qint64; 0 on headings
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows `queue`, in the order it was read by workQueue(), worded for `today`.
    void show(const QList<QueueRow> &queue, QDate today);
    const QList<QueueRow> &queue() const { return m_queue; }
    QDate today() const { return m_today; }

    /// The office's settings say from when on a date is near.
    void setSettings(const OfficeSettings &settings) { m_settings = settings; }
    const OfficeSettings &settings() const { return m_settings; }

    const QueueOrder &order() const { return m_order; }
    void setOrder(const QueueOrder &order);

    const QueueLine &lineAt(int line) const { return m_shown.lines.at(line); }
    /// The request on a line; nothing on a heading.
    const QueueRow *rowAt(int line) const;
    const QueueGroup &groupAt(int line) const { return m_shown.groups.at(lineAt(line).group); }
    /// The line of a request, -1 when it is not in the queue.
    int lineOf(StatementRequestId request) const;
    /// The next line downwards (or upwards) from `line`, itself included, that is a request; -1
    /// when there is none.
    int requestLineFrom(int line, int step) const;
    /// All requests counted.
    QueueGroup totals() const;

    static int placeOf(QueueColumn column) { return static_cast<int>(column); }
    static QueueColumn columnAt(int place)
    {
        return kAllQueueColumns.at(static_cast<size_t>(place));
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void aboutToChange(); ///< Lines are going to be others, or in another order.
    void changed();

private:
    void arrange();
    QString displayed(const QueueRow &row, QueueColumn column) const;
    QVariant headingData(int line, int column, int role) const;

    QList<QueueRow> m_queue;
    QDate m_today;
    OfficeSettings m_settings;
    QueueOrder m_order;
    QueueLines m_shown;
};

} // namespace talan::ui
