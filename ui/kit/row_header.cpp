#include "ui/kit/row_header.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/kit/row_delegate.h"
#include "ui/kit/theme.h"

namespace talan::ui {

namespace {

constexpr int kSideSpace = 8; // that of RowDelegate's cells
constexpr int kArrowGap = 5;

int arrowSide(const QFontMetrics &metrics)
{
    return metrics.ascent() / 2;
}

void paintArrow(QPainter *painter, const QRectF &place, Qt::SortOrder order, const QColor &ink)
{
    const bool grows = order == Qt::AscendingOrder;
    QPainterPath arrow;
    arrow.moveTo(place.center().x(), grows ? place.top() : place.bottom());
    arrow.lineTo(grows ? place.bottomRight() : place.topRight());
    arrow.lineTo(grows ? place.bottomLeft() : place.topLeft());
    arrow.closeSubpath();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, ink);
}

} // namespace

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

bool RowHeader::isSorted(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(colour(palette(), ColourRole::Outline));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const QFontMetrics metrics = fontMetrics();
    const int side = arrowSide(metrics);
    const int arrow = isSorted(section) ? side + kArrowGap : 0;
    const QRect space = rect.adjusted(kSideSpace, 0, -kSideSpace, 0);
    const QString heading = model()->headerData(section, Qt::Horizontal).toString();
    const QString text = metrics.elidedText(heading, Qt::ElideRight, space.width() - arrow);
    const auto alignment =
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QSize size(metrics.horizontalAdvance(text) + arrow, space.height());
    const QRect place = QStyle::alignedRect(layoutDirection(), alignment, size, space);
    painter->setPen(colour(palette(), ColourRole::SecondaryText));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (isSorted(section)) {
        const QRectF triangle(
            place.right() - side + 1, place.center().y() - side / 2.0, side, side);
        paintArrow(painter, triangle, sortIndicatorOrder(), colour(palette(), ColourRole::Accent));
    }
    painter->restore();
}

QSize RowHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics = fontMetrics();
    const QString heading = model()->headerData(section, Qt::Horizontal).toString();
    const int arrow = arrowSide(metrics) + kArrowGap;
    return {metrics.horizontalAdvance(heading) + arrow + 2 * kSideSpace, rowHeight(this)};
}

} // namespace talan::ui
