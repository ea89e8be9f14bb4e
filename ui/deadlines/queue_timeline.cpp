#include "ui/deadlines/queue_timeline.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// More has been than is ahead: requests run for weeks, and late ones on and on.
constexpr double kUsualShare = 0.55;
/// How far from today somebody can move, in days.
constexpr double kFarthest = 3700;

double stepDays(QueueZoom zoom)
{
    switch (zoom) {
    case QueueZoom::Week:
        return 1;
    case QueueZoom::Month:
        return 7;
    case QueueZoom::Quarter:
        return 30;
    }
    Q_UNREACHABLE();
}

} // namespace

QueueTimeline::QueueTimeline(QDate today, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_todayShare(kUsualShare)
{
    renew();
}

void QueueTimeline::setToday(QDate today)
{
    m_today = today;
    renew();
}

void QueueTimeline::setClosedDays(const QList<ClosedDay> &closedDays)
{
    m_closedDays = closedDays;
    renew();
}

void QueueTimeline::setSize(int width, int textHeight)
{
    if (width == m_width && textHeight == m_textHeight)
        return;
    m_width = width;
    m_textHeight = textHeight;
    renew();
}

void QueueTimeline::setZoom(QueueZoom zoom)
{
    constexpr double kMiddle = 0.5;
    const bool isInSight = m_todayShare >= 0 && m_todayShare <= 1;
    if (!isInSight) {
        const double grows = dayWidthOf(zoom, m_textHeight) / dayWidthOf(m_zoom, m_textHeight);
        m_todayShare = kMiddle + (m_todayShare - kMiddle) * grows;
    }
    m_zoom = zoom;
    renew();
}

void QueueTimeline::zoomIn()
{
    if (m_zoom != kAllQueueZooms.front())
        setZoom(static_cast<QueueZoom>(static_cast<int>(m_zoom) - 1));
}

void QueueTimeline::zoomOut()
{
    if (m_zoom != kAllQueueZooms.back())
        setZoom(static_cast<QueueZoom>(static_cast<int>(m_zoom) + 1));
}

void QueueTimeline::pan(double pixels)
{
    const double width = std::max(1, m_width);
    const double farthest = kFarthest * m_axis.dayWidth / width;
    m_todayShare = std::clamp(m_todayShare - pixels / width, -farthest, farthest);
    renew();
}

void QueueTimeline::step(int steps)
{
    pan(steps * stepDays(m_zoom) * m_axis.dayWidth);
}

void QueueTimeline::goToToday()
{
    m_todayShare = kUsualShare;
    renew();
}

void QueueTimeline::renew()
{
    const TimeAxis axis{.today = m_today,
                        .todayX = m_todayShare * m_width,
                        .dayWidth = dayWidthOf(m_zoom, m_textHeight),
                        .width = static_cast<double>(m_width)};
    m_axis = axis;
    m_daysOff = ui::daysOff(axis, m_closedDays);
    emit changed();
}

void QueueTimeline::save(QSettings &settings) const
{
    settings.setValue(u"zoom"_s, storageKey(m_zoom).toString());
    settings.setValue(u"today_at"_s, m_todayShare);
}

void QueueTimeline::restore(const QSettings &settings)
{
    m_zoom = queueZoomFromKey(settings.value(u"zoom"_s).toString()).value_or(QueueZoom::Month);
    const double share = settings.value(u"today_at"_s, kUsualShare).toDouble();
    constexpr double kMost = 50;
    m_todayShare = std::clamp(share, -kMost, kMost);
    renew();
}

} // namespace talan::ui
