#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

#include "core/calendar/swedish_calendar.h"

namespace talan::ui {

/// How much time the picture of the work queue shows.
enum class QueueZoom {
    Week,    ///< Every day has its number.
    Month,   ///< Every week has its number.
    Quarter, ///< Every month has its name.
};
inline constexpr std::array kAllQueueZooms{QueueZoom::Week, QueueZoom::Month, QueueZoom::Quarter};
QStringView storageKey(QueueZoom zoom);
std::optional<QueueZoom> queueZoomFromKey(QStringView key);

/// How wide a day is at a zoom, in pixels, for text of that height.
double dayWidthOf(QueueZoom zoom, int textHeight);

/// The days of the picture from left to right: which day stands at which pixel. One axis serves all
/// rows.
struct TimeAxis
{
    QDate today;
    double todayX = 0;   ///< The left edge of today.
    double dayWidth = 9; ///< Above 0.
    double width = 0;    ///< Of the picture.

    double xOf(QDate day) const; ///< The left edge of a day.
    double middleOf(QDate day) const { return xOf(day) + dayWidth / 2; }
    QDate dayAt(double x) const;
    QDate first() const { return dayAt(0); }
    QDate last() const { return dayAt(width); }

    friend bool operator==(const TimeAxis &, const TimeAxis &) = default;
};

/// A stretch of the picture, in pixels, with what is written at its beginning.
struct AxisStretch
{
    double from = 0;
    double to = 0;
    QString text;

    friend bool operator==(const AxisStretch &, const AxisStretch &) = default;
};

/// The upper line of the axis: months, or years where the lower line names months.
QList<AxisStretch> upperLine(const TimeAxis &axis, QueueZoom zoom);
/// The lower line: days, weeks or months.
QList<AxisStretch> lowerLine(const TimeAxis &axis, QueueZoom zoom);

/// Weekends, holidays and the office's own closed days, neighbours in one. Computed once for all
/// rows.
QList<AxisStretch> daysOff(const TimeAxis &axis, const QList<ClosedDay> &closedDays);

} // namespace talan::ui
