#pragma once

#include <QStyledItemDelegate>

namespace talan::ui {

/// Draws a week of a handler: how many deadlines with a quiet bar, and beneath it who is away or
/// stands in. A week of absence is shaded; what is said by shade or colour is said in words too.
class LookAheadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace talan::ui
