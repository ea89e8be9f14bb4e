#pragma once

#include <QHeaderView>

namespace talan::ui {

/// The headings over a list that is read by rows: in line with the cells' text, without vertical
/// lines, and with an arrow at the sorted column that points the way values grow.
class RowHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    bool isSorted(int section) const;
};

} // namespace talan::ui
