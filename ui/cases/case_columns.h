#pragma once

#include <QObject>

#include "core/cases/case_list.h"

class QMenu;
class QSettings;
class QTableView;

namespace talan::ui {

/// Which columns a case list shows, where and how wide. Until somebody arranges them, the list fits
/// itself to its width: what has no room is left out, the least needed first, so that nothing
/// scrolls sideways. Afterwards it is left as it is.
class CaseColumns final : public QObject
{
    Q_OBJECT

public:
    explicit CaseColumns(QTableView &table);

    bool isArranged() const { return m_isArranged; }
    bool isShown(CaseColumn column) const;
    void setShown(CaseColumn column, bool isShown);

    /// Back to the columns that fit by themselves.
    void reset();

    /// Columns to tick, "Sort by", "Reset columns".
    void fillMenu(QMenu &menu);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

signals:
    void arranged(); ///< Somebody changed the columns, or set them back.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void noteArrangement();
    void sortBy(int place);
    int wantedWidth(CaseColumn column) const;
    int usableWidth() const;

    QTableView &m_table;
    bool m_isArranged = false;
    bool m_isFitting = false;
};

} // namespace talan::ui
