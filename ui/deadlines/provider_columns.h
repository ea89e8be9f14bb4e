#pragma once

#include <QObject>

class QMenu;
class QSettings;
class QTableView;

namespace talan::ui {

/// Which columns of the provider table are shown, where and how wide. Until somebody arranges them,
/// what has no room is left out, the least needed first; afterwards it is left as it is.
class ProviderColumns final : public QObject
{
    Q_OBJECT

public:
    explicit ProviderColumns(QTableView &table);

    /// Columns to tick, and "Reset columns".
    void fillMenu(QMenu &menu);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

signals:
    void arranged(); ///< Somebody changed the columns, or set them back.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void setShown(int column, bool isShown);
    void reset();
    void noteArrangement();
    int wantedWidth(int column) const;

    QTableView &m_table;
    bool m_isArranged = false;
    bool m_isFitting = false;
};

} // namespace talan::ui
