#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>

#include "ui/deadlines/queue_band.h"
#include "ui/kit/row_delegate.h"

class QPainter;

namespace talan::ui {

/// What the picture is drawn with. Every piece differs in shape too, so that it reads in grey.
struct QueueInks
{
    QColor ground;
    QColor text;
    QColor secondary;
    QColor line; ///< Quiet lines between rows.
    QColor dayOff;
    QColor today;
    QColor term;      ///< Full.
    QColor extension; ///< Full, lighter.
    QColor reminded;  ///< Only its outline.
    QColor late;      ///< A thin bar.
    QColor resting;   ///< Hatched.
    QColor lateText;
    QColor soonText;
};

QueueInks screenInks(const QPalette &palette);
/// For paper: black, white and what lies between.
QueueInks paperInks();

/// The ink of a text in that tone.
QColor inkOf(const QueueInks &inks, RowTone tone);

/// Shades the days off in a row, or in a heading.
void paintDaysOff(QPainter &painter,
                  const QRectF &space,
                  const QList<AxisStretch> &daysOff,
                  const QueueInks &inks);

/// The line through today.
void paintToday(QPainter &painter,
                const QRectF &space,
                const TimeAxis &axis,
                const QueueInks &inks);

/// A request's band in its row, with its notches, its awaited day and `label` behind its end.
struct BandLabel
{
    QString text;
    RowTone tone = RowTone::Plain;
};
void paintBand(QPainter &painter,
               const QRectF &space,
               const QueueRow &row,
               const TimeAxis &axis,
               const BandLabel &label,
               const QueueInks &inks);

/// The two lines of the axis: names of months, weeks or days.
void paintAxis(QPainter &painter,
               const QRectF &space,
               const TimeAxis &axis,
               QueueZoom zoom,
               const QueueInks &inks);

} // namespace talan::ui
