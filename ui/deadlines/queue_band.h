#pragma once

#include <QList>

#include "core/deadlines/work_queue.h"
#include "ui/deadlines/queue_axis.h"

namespace talan::ui {

/// A piece of a request's band, in pixels of the axis.
struct BandPart
{
    enum class Kind {
        Term,      ///< From dispatch to the end of the term.
        Extension, ///< What extensions and suspensions added.
        Reminded,  ///< What reminders added.
        Late,      ///< After the awaited day, until today.
        Resting,   ///< The clock stands still.
    };
    Kind kind = Kind::Term;
    double from = 0;
    double to = 0;

    friend bool operator==(const BandPart &, const BandPart &) = default;
};

/// The band of one request: where its pieces, its reminders and its awaited day stand. What lies
/// beside the picture is cut off.
struct QueueBand
{
    QList<BandPart> parts;   ///< From left to right.
    QList<double> reminders; ///< A notch each.
    double dueX = 0;         ///< The end of the awaited day; may lie beside the picture.
    double endX = 0;         ///< Where the last piece ends; may lie beside the picture.
    bool goesOnLeft = false; ///< Something of it lies left of the picture.
    bool goesOnRight = false;

    friend bool operator==(const QueueBand &, const QueueBand &) = default;
};

/// Whether an answer is later than it was awaited; never while the clock stands still.
bool isLate(const QueueRow &row, QDate today);

/// The band of `row` on the axis. A day counts to its end: a band that ends today reaches past the
/// line through today.
QueueBand bandOf(const QueueRow &row, const TimeAxis &axis);

/// Where a text of that width stands: behind the band's end; where there is no room, on the band
/// with a piece of it left to see.
struct LabelPlace
{
    double left = 0;
    bool isOnBand = false; ///< Then it needs a ground of its own.

    friend bool operator==(const LabelPlace &, const LabelPlace &) = default;
};
/// `gap` is the space between band and words.
LabelPlace labelPlace(const QueueBand &band, double textWidth, double gap, const TimeAxis &axis);

} // namespace talan::ui
