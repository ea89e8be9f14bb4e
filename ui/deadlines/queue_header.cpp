#include "ui/deadlines/queue_header.h"

#include <QMouseEvent>
#include <QPainter>
#include <utility>

#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_painting.h"
#include "ui/deadlines/queue_timeline.h"
#include "ui/kit/theme.h"

namespace talan::ui {

namespace {

constexpr int kPicture = static_cast<int>(QueueColumn::Picture);
constexpr int kSpaceAroundText = 8;
/// How near to its left edge a section is still made wider by dragging.
constexpr int kGrip = 6;

} // namespace

QueueHeader::QueueHeader(QueueTimeline &timeline, QWidget *parent)
    : RowHeader(parent)
    , m_timeline(timeline)
{
    connect(&timeline, &QueueTimeline::changed, viewport(), qOverload<>(&QWidget::update));
}

bool QueueHeader::isOnAxis(int x) const
{
    return logicalIndexAt(x) == kPicture && x > sectionViewportPosition(kPicture) + kGrip;
}

void QueueHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != kPicture) {
        RowHeader::paintSection(painter, rect, section);
        return;
    }
    const QueueInks inks = screenInks(palette());
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, inks.ground);
    painter->setFont(secondaryFont(font()));
    const QRectF space(rect);
    paintDaysOff(*painter, space.adjusted(0, space.height() / 2, 0, 0), m_timeline.daysOff(), inks);
    paintAxis(*painter, space, m_timeline.axis(), m_timeline.zoom(), inks);
    paintToday(*painter, space.adjusted(0, space.height() * 0.8, 0, 0), m_timeline.axis(), inks);
    painter->setPen(colour(palette(), ColourRole::Outline));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

QSize QueueHeader::sectionSizeFromContents(int section) const
{
    QSize size = RowHeader::sectionSizeFromContents(section);
    const int line = QFontMetrics(secondaryFont(font())).height();
    size.setHeight(2 * line + kSpaceAroundText);
    return size;
}

void QueueHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isOnAxis(event->pos().x())) {
        RowHeader::mousePressEvent(event);
        return;
    }
    m_draggedFrom = event->position().x();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void QueueHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_draggedFrom) {
        const double x = event->position().x();
        m_timeline.pan(std::exchange(*m_draggedFrom, x) - x);
        return;
    }
    RowHeader::mouseMoveEvent(event);
}

void QueueHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_draggedFrom) {
        m_draggedFrom.reset();
        viewport()->unsetCursor();
        return;
    }
    RowHeader::mouseReleaseEvent(event);
}

void QueueHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOnAxis(event->pos().x()))
        m_timeline.goToToday();
    else
        RowHeader::mouseDoubleClickEvent(event);
}

} // namespace talan::ui
