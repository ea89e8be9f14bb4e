#pragma once

#include <QHeaderView>

namespace talan::ui {

/// The weeks over the look-ahead, in two lines: "v 53 · nyårsdagen" and, quieter, its days.
class LookAheadHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit LookAheadHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace talan::ui
