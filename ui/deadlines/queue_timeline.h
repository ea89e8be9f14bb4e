#pragma once

#include <QObject>

#include "ui/deadlines/queue_axis.h"

class QSettings;

namespace talan::ui {

/// What part of time the picture of the work queue shows: one axis and one set of shaded days for
/// all rows, computed when something about them changes.
class QueueTimeline final : public QObject
{
    Q_OBJECT

public:
    explicit QueueTimeline(QDate today, QObject *parent = nullptr);

    const TimeAxis &axis() const { return m_axis; }
    const QList<AxisStretch> &daysOff() const { return m_daysOff; }
    QueueZoom zoom() const { return m_zoom; }

    void setToday(QDate today);
    void setClosedDays(const QList<ClosedDay> &closedDays);
    /// How much room the picture has, and how high its text is.
    void setSize(int width, int textHeight);

    /// Keeps the middle of the picture where it is, or today when it is in sight.
    void setZoom(QueueZoom zoom);
    void zoomIn();
    void zoomOut();
    /// Moves through time: positive pixels lead to later days.
    void pan(double pixels);
    /// One step of pan() by a key or button: a day, a week or a month.
    void step(int steps);
    void goToToday();

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

signals:
    void changed();

private:
    void renew();

    QDate m_today;
    QList<ClosedDay> m_closedDays;
    QueueZoom m_zoom = QueueZoom::Month;
    double m_todayShare; ///< Where today stands: 0 at the left edge, 1 at the right; may be beyond.
    int m_width = 0;
    int m_textHeight = 16;
    TimeAxis m_axis;
    QList<AxisStretch> m_daysOff;
};

} // namespace talan::ui
