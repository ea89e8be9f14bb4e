#include "ui/deadlines/queue_painting.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/kit/theme.h"

namespace talan::ui {

namespace {

constexpr double kBandShare = 0.42; ///< Of the row's height.
constexpr double kLateShare = 0.4;  ///< Of the band's height.

/// A pen as thick on paper as on screen, measured by the height of a row.
double lineWidth(const QRectF &space, double share = 0.045)
{
    return std::max(1.0, space.height() * share);
}

void paintPart(QPainter &painter, const QRectF &box, BandPart::Kind kind, const QueueInks &inks)
{
    const double pen = std::max(1.0, box.height() / 10);
    const QRectF inside = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    switch (kind) {
    case BandPart::Kind::Term:
        painter.fillRect(box, inks.term);
        return;
    case BandPart::Kind::Extension:
        painter.fillRect(box, inks.extension);
        return;
    case BandPart::Kind::Reminded:
        painter.fillRect(box, inks.ground);
        painter.setPen(QPen(inks.reminded, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inside);
        return;
    case BandPart::Kind::Late: {
        const double height = box.height() * kLateShare;
        painter.fillRect(QRectF(box.left(), box.center().y() - height / 2, box.width(), height),
                         inks.late);
        return;
    }
    case BandPart::Kind::Resting:
        painter.fillRect(box, inks.ground);
        painter.setPen(QPen(inks.resting, pen));
        painter.setBrush(QBrush(inks.resting, Qt::BDiagPattern));
        painter.drawRect(inside);
        return;
    }
}

void paintReminder(QPainter &painter, double x, const QRectF &band, const QueueInks &inks)
{
    const double width = std::max(2.0, band.height() / 6);
    const QRectF notch(x - width / 2, band.top() - band.height() / 3, width, band.height() * 1.4);
    painter.fillRect(notch.adjusted(-width / 2, 0, width / 2, 0), inks.ground);
    painter.fillRect(notch, inks.text);
}

/// A small arrow head at the picture's edge: the band goes on beside it.
void paintArrow(QPainter &painter, const QRectF &band, bool pointsLeft, const QueueInks &inks)
{
    const double reach = band.height() * 0.6;
    const double edge = pointsLeft ? band.left() : band.right();
    const double inside = pointsLeft ? edge + reach : edge - reach;
    painter.fillRect(QRectF(QPointF(std::min(edge, inside), band.top()),
                            QPointF(std::max(edge, inside) + 1, band.bottom())),
                     inks.ground);
    QPainterPath arrow;
    arrow.moveTo(pointsLeft ? edge + 1 : edge - 1, band.center().y());
    arrow.lineTo(inside, band.top());
    arrow.lineTo(inside, band.bottom());
    arrow.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(arrow, inks.secondary);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintLabel(QPainter &painter,
                const QRectF &space,
                const QueueBand &band,
                const TimeAxis &axis,
                const BandLabel &label,
                const QueueInks &inks)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = metrics.horizontalAdvance(label.text);
    const LabelPlace found = labelPlace(band, width, metrics.height() * 0.4, axis);
    const QRectF place(space.left() + found.left, space.top(), width, space.height());
    if (found.isOnBand) {
        const double around = metrics.height() / 4;
        const QRectF plate(place.left() - around,
                           place.center().y() - metrics.height() / 2,
                           width + 2 * around,
                           metrics.height());
        painter.fillRect(plate, inks.ground);
    }
    painter.setPen(inkOf(inks, label.tone));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.text);
}

void paintLineOfAxis(QPainter &painter,
                     const QRectF &space,
                     const QList<AxisStretch> &stretches,
                     const QueueInks &inks)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double gap = metrics.height() / 4;
    for (const AxisStretch &stretch : stretches) {
        const double begin = space.left() + stretch.from;
        painter.setPen(QPen(inks.line, lineWidth(space)));
        painter.drawLine(QPointF(begin, space.top()), QPointF(begin, space.bottom()));
        // A stretch that begins beside the picture is named where it comes in.
        const double left = std::max(stretch.from, 0.0) + gap;
        const double room = std::min(stretch.to, space.width()) - left;
        if (metrics.horizontalAdvance(stretch.text) > room)
            continue;
        painter.setPen(inks.secondary);
        painter.drawText(QRectF(space.left() + left, space.top(), room, space.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         stretch.text);
    }
}

} // namespace

QueueInks screenInks(const QPalette &palette)
{
    const auto ink = [&palette](ColourRole role) { return colour(palette, role); };
    return {.ground = palette.color(QPalette::Base),
            .text = palette.color(QPalette::Text),
            .secondary = ink(ColourRole::SecondaryText),
            .line = ink(ColourRole::Separator),
            .dayOff = ink(ColourRole::DayOff),
            .today = ink(ColourRole::Today),
            .term = ink(ColourRole::Band),
            .extension = ink(ColourRole::BandExtension),
            .reminded = ink(ColourRole::Band),
            .late = ink(ColourRole::BandLate),
            .resting = ink(ColourRole::Outline),
            .lateText = ink(ColourRole::Late),
            .soonText = ink(ColourRole::Soon)};
}

QueueInks paperInks()
{
    const auto grey = [](int level) { return QColor(level, level, level); };
    return {.ground = Qt::white,
            .text = Qt::black,
            .secondary = grey(60),
            .line = grey(190),
            .dayOff = grey(232),
            .today = Qt::black,
            .term = grey(90),
            .extension = grey(165),
            .reminded = grey(60),
            .late = Qt::black,
            .resting = grey(90),
            .lateText = Qt::black,
            .soonText = Qt::black};
}

QColor inkOf(const QueueInks &inks, RowTone tone)
{
    switch (tone) {
    case RowTone::Plain:
        return inks.text;
    case RowTone::Secondary:
        return inks.secondary;
    case RowTone::Soon:
        return inks.soonText;
    case RowTone::Late:
        return inks.lateText;
    }
    Q_UNREACHABLE();
}

void paintDaysOff(QPainter &painter,
                  const QRectF &space,
                  const QList<AxisStretch> &daysOff,
                  const QueueInks &inks)
{
    for (const AxisStretch &shade : daysOff) {
        const QRectF box(
            space.left() + shade.from, space.top(), shade.to - shade.from, space.height());
        painter.fillRect(box.intersected(space), inks.dayOff);
    }
}

void paintToday(QPainter &painter, const QRectF &space, const TimeAxis &axis, const QueueInks &inks)
{
    const double x = axis.middleOf(axis.today);
    if (x < 0 || x > axis.width)
        return;
    const double width = lineWidth(space, 0.06);
    painter.fillRect(QRectF(space.left() + x - width / 2, space.top(), width, space.height()),
                     inks.today);
}

void paintBand(QPainter &painter,
               const QRectF &space,
               const QueueRow &row,
               const TimeAxis &axis,
               const BandLabel &label,
               const QueueInks &inks)
{
    const QueueBand band = bandOf(row, axis);
    const double height = std::round(space.height() * kBandShare);
    const double top = std::round(space.center().y() - height / 2);
    const QRectF line(space.left(), top, space.width(), height);
    for (const BandPart &part : band.parts) {
        const QRectF box(space.left() + part.from, top, part.to - part.from, height);
        paintPart(painter, box, part.kind, inks);
    }
    for (const double x : band.reminders)
        paintReminder(painter, space.left() + x, line, inks);
    const bool dueIsInSight = band.dueX >= 0 && band.dueX <= axis.width;
    if (dueIsInSight && isLate(row, axis.today)) {
        const double width = lineWidth(space, 0.07);
        painter.fillRect(
            QRectF(space.left() + band.dueX - width / 2, top - height / 4, width, height * 1.5),
            inks.late);
    }
    if (band.goesOnLeft)
        paintArrow(painter, line, true, inks);
    if (band.goesOnRight)
        paintArrow(painter, line, false, inks);
    paintLabel(painter, space, band, axis, label, inks);
}

void paintAxis(QPainter &painter,
               const QRectF &space,
               const TimeAxis &axis,
               QueueZoom zoom,
               const QueueInks &inks)
{
    const double half = space.height() / 2;
    paintLineOfAxis(painter,
                    QRectF(space.left(), space.top(), space.width(), half),
                    upperLine(axis, zoom),
                    inks);
    paintLineOfAxis(painter,
                    QRectF(space.left(), space.top() + half, space.width(), half),
                    lowerLine(axis, zoom),
                    inks);
}

} // namespace talan::ui
