#pragma once

#include <QStyledItemDelegate>

namespace talan::ui {

/// How a cell's text is meant. Late and Soon also get a sign of their own in front: nothing is said
/// by colour alone.
enum class RowTone {
    Plain,
    Secondary,
    Soon, ///< A hollow circle.
    Late, ///< A filled triangle.
};

/// The item role a model gives a cell's RowTone with.
inline constexpr int kToneRole = Qt::UserRole + 100;

/// The height of a row of text in this widget: 28 px at normal text size.
int rowHeight(const QWidget *widget);

QColor toneColour(const QPalette &palette, RowTone tone);

/// What a selected row stands on: the base tinted with the accent, so that colours that mean
/// something stay readable.
QColor selectedGround(const QPalette &palette, bool isActive);

/// Fills a row or cell and draws the quiet line beneath it. The first cell of a selected row gets
/// the accent's bar.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool isFirst);

/// Draws the tone's sign in the middle of the square; nothing for tones without one.
void paintSign(QPainter *painter, const QRect &square, const QPalette &palette, RowTone tone);

/// Draws the cells of a list that is read by rows: no vertical lines, one selection for the row,
/// elided text shown in full on hover.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace talan::ui
