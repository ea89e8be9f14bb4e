#pragma once

#include <QList>
#include <QString>
#include <array>
#include <optional>

#include "core/deadlines/work_queue.h"

namespace talan::ui {

enum class QueueColumn {
    Number,
    Patient,
    Unit,
    Handler,
    State,
    Due,
    Days,
    Picture, ///< Takes the room that is over.
};
inline constexpr std::array kAllQueueColumns{QueueColumn::Number,
                                             QueueColumn::Patient,
                                             QueueColumn::Unit,
                                             QueueColumn::Handler,
                                             QueueColumn::State,
                                             QueueColumn::Due,
                                             QueueColumn::Days,
                                             QueueColumn::Picture};
QStringView storageKey(QueueColumn column);
std::optional<QueueColumn> queueColumnFromKey(QStringView key);

enum class QueueGrouping {
    None,
    Handler,
    Unit,
    Week, ///< Of the awaited day.
};
inline constexpr std::array kAllQueueGroupings{
    QueueGrouping::None, QueueGrouping::Handler, QueueGrouping::Unit, QueueGrouping::Week};
QStringView storageKey(QueueGrouping grouping);
std::optional<QueueGrouping> queueGroupingFromKey(QStringView key);

/// In which groups and which order requests are listed.
struct QueueOrder
{
    QueueGrouping grouping = QueueGrouping::None;
    QueueColumn sort = QueueColumn::Due; ///< Within a group.
    bool descending = false;

    friend bool operator==(const QueueOrder &, const QueueOrder &) = default;
};

/// A group of requests and what its heading counts.
struct QueueGroup
{
    QString title;
    int requests = 0;
    int late = 0;
    int resting = 0;

    friend bool operator==(const QueueGroup &, const QueueGroup &) = default;
};

/// A line on screen: a request by its place in the queue, or the heading of a group.
struct QueueLine
{
    int row = -1; ///< -1 on a heading.
    int group = -1;

    bool isHeading() const { return row < 0; }
    friend bool operator==(const QueueLine &, const QueueLine &) = default;
};

struct QueueLines
{
    QList<QueueLine> lines;
    QList<QueueGroup> groups; ///< Empty without grouping.
};

/// Puts requests in order by sorting places, not rows: tens of thousands regroup at once. By the
/// awaited day, late ones come first and those whose clock stands still last; so do equal ones of
/// any other order.
QueueLines queueLines(const QList<QueueRow> &queue, const QueueOrder &order, QDate today);

} // namespace talan::ui
