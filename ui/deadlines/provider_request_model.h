#pragma once

#include <QAbstractTableModel>

#include "core/deadlines/provider_record.h"
#include "ui/desk/desk.h"

namespace talan::ui {

/// The running requests to one provider.
class ProviderRequestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Due,
        Number,
        Patient,
        Unit,
        Sent,
        Reminders,
        ColumnCount,
    };

    explicit ProviderRequestModel(Desk &desk, QObject *parent = nullptr);

    void show(const QList<ProviderRequest> &requests);
    const ProviderRequest &requestAt(int row) const { return m_requests.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString displayed(const ProviderRequest &request, Column column) const;

    Desk &m_desk;
    QList<ProviderRequest> m_requests;
};

} // namespace talan::ui
