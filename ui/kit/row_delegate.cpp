#include "ui/kit/row_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QToolTip>
#include <QtMath>
#include <algorithm>

#include "ui/kit/theme.h"

namespace talan::ui {

namespace {

constexpr int kSideSpace = 8;
constexpr int kSpaceAroundText = 12;
constexpr int kLowestRow = 28;
constexpr int kBarWidth = 3;

QColor mixed(const QColor &ground, const QColor &tint, float share)
{
    const auto part = [share](float below, float above) { return below + (above - below) * share; };
    return QColor::fromRgbF(part(ground.redF(), tint.redF()),
                            part(ground.greenF(), tint.greenF()),
                            part(ground.blueF(), tint.blueF()));
}

RowTone toneOf(const QModelIndex &index)
{
    return index.data(kToneRole).value<RowTone>();
}

bool hasSign(RowTone tone)
{
    return tone == RowTone::Soon || tone == RowTone::Late;
}

int signSide(const QFontMetrics &metrics)
{
    return metrics.ascent();
}

/// Letters are placed by fractions of a pixel: rounded down, the last one would be elided.
int textWidth(const QFont &font, const QString &text)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text));
}

int signWidth(const QFont &font, RowTone tone)
{
    return hasSign(tone) ? signSide(QFontMetrics(font)) + kSideSpace / 2 : 0;
}

/// How wide the cell's text, its sign and the space beside them are.
int contentWidth(const QFont &font, const QString &text, RowTone tone)
{
    return textWidth(font, text) + signWidth(font, tone) + 2 * kSideSpace;
}

void paintContent(QPainter *painter, const QStyleOptionViewItem &option, RowTone tone)
{
    QRect space = option.rect.adjusted(kSideSpace, 0, -kSideSpace, 0);
    const QFontMetrics metrics(option.font);
    const int sign = signWidth(option.font, tone);
    const QString text =
        metrics.elidedText(option.text, Qt::ElideRight, std::max(0, space.width() - sign));
    const int width = sign + textWidth(option.font, text);
    const auto place = QStyle::alignedRect(
        option.direction, option.displayAlignment, QSize(width, space.height()), space);
    if (sign > 0) {
        const int side = signSide(metrics);
        const QRect square(place.left(), place.center().y() - side / 2, side, side);
        paintSign(painter, square, option.palette, tone);
    }
    painter->setFont(option.font);
    painter->setPen(toneColour(option.palette, tone));
    painter->drawText(place.adjusted(sign, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

int rowHeight(const QWidget *widget)
{
    return std::max(kLowestRow, widget->fontMetrics().height() + kSpaceAroundText);
}

QColor toneColour(const QPalette &palette, RowTone tone)
{
    switch (tone) {
    case RowTone::Plain:
        return palette.color(QPalette::Text);
    case RowTone::Secondary:
        return colour(palette, ColourRole::SecondaryText);
    case RowTone::Soon:
        return colour(palette, ColourRole::Soon);
    case RowTone::Late:
        return colour(palette, ColourRole::Late);
    }
    Q_UNREACHABLE();
}

QColor selectedGround(const QPalette &palette, bool isActive)
{
    const QColor tint =
        isActive ? colour(palette, ColourRole::Accent) : colour(palette, ColourRole::SecondaryText);
    return mixed(palette.color(QPalette::Base), tint, isActive ? 0.14F : 0.10F);
}

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool isFirst)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isActive = option.widget != nullptr && option.widget->hasFocus();
    if (isSelected)
        painter->fillRect(option.rect, selectedGround(option.palette, isActive));
    painter->setPen(colour(option.palette, ColourRole::Separator));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isSelected && isActive && isFirst) {
        QRect bar = option.rect;
        bar.setWidth(kBarWidth);
        painter->fillRect(bar, colour(option.palette, ColourRole::Accent));
    }
}

void paintSign(QPainter *painter, const QRect &square, const QPalette &palette, RowTone tone)
{
    if (!hasSign(tone))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF space = QRectF(square).adjusted(1.5, 1.5, -1.5, -1.5);
    if (tone == RowTone::Late) {
        QPainterPath triangle;
        triangle.moveTo(space.center().x(), space.top());
        triangle.lineTo(space.bottomRight());
        triangle.lineTo(space.bottomLeft());
        triangle.closeSubpath();
        painter->fillPath(triangle, toneColour(palette, tone));
    } else {
        painter->setPen(QPen(toneColour(palette, tone), 1.5));
        painter->drawEllipse(space.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void RowDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    paintRowGround(painter, cell, cell.rect.left() <= 0);
    paintContent(painter, cell, toneOf(index));
    // The current cell of a row that is not selected still has to be found by the eye.
    const auto focused = QStyle::State_HasFocus;
    if (cell.state.testFlag(focused) && !cell.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(colour(cell.palette, ColourRole::Accent));
        painter->drawRect(cell.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return {contentWidth(cell.font, cell.text, toneOf(index)),
            std::max(kLowestRow, QFontMetrics(cell.font).height() + kSpaceAroundText)};
}

bool RowDelegate::helpEvent(QHelpEvent *event,
                            QAbstractItemView *view,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    if (sizeHint(option, index).width() > option.rect.width())
        lines.append(index.data().toString());
    if (const QString more = index.data(Qt::ToolTipRole).toString();
        !more.isEmpty() && !lines.contains(more))
        lines.append(more);
    // Names may hold what looks like mark-up; it is text.
    const QString text = lines.isEmpty() ? QString() : Qt::convertFromPlainText(lines.join(u'\n'));
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace talan::ui
