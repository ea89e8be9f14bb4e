#pragma once

#include <QAbstractTableModel>

#include "ui/deadlines/queue_reminders.h"

namespace talan::ui {

/// The reminders of a preview, one a line: ticked to be sent, with a date that can be changed.
/// Those that cannot be sent stand there with their reason.
class QueueReminderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CaseColumn,
        UnitColumn,
        NumberColumn,
        DateColumn,
        RemarkColumn,
        ColumnCount,
    };

    explicit QueueReminderModel(QDate today, QObject *parent = nullptr);

    void show(const QList<QueueReminder> &reminders);
    const QList<QueueReminder> &reminders() const { return m_reminders; }
    int chosen() const;
    /// Ticks a line, or takes its tick away.
    void toggle(int line);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A date (Qt::EditRole) has to lie after today.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    QString displayed(const QueueReminder &reminder, int column) const;

    QDate m_today;
    QList<QueueReminder> m_reminders;
};

} // namespace talan::ui
