#include "ui/deadlines/queue_lines.h"

#include <QHash>
#include <algorithm>
#include <functional>
#include <numeric>

#include "core/base/enum_key.h"
#include "core/base/swedish_sort_key.h"
#include "ui/deadlines/queue_band.h"
#include "ui/deadlines/queue_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

using Keys = QList<qint64>; ///< What each row is sorted by.

/// Late ones, running ones, those whose clock stands still; within each by the awaited day.
Keys keysOfDue(const QList<QueueRow> &queue, QDate today)
{
    constexpr qint64 kLate = 0;
    constexpr qint64 kRunning = 1;
    constexpr qint64 kResting = 2;
    constexpr int kPhaseShift = 40;
    Keys keys;
    keys.reserve(queue.size());
    for (const QueueRow &row : queue) {
        const bool isResting = row.state == RequestState::Suspended;
        const qint64 phase = isResting ? kResting : isLate(row, today) ? kLate : kRunning;
        keys.append((phase << kPhaseShift) + row.dueOn.toJulianDay());
    }
    return keys;
}

/// Numbers texts in Swedish order; equal texts get equal numbers. `textOf` gives what is shown.
Keys keysOfText(const QList<QueueRow> &queue,
                const std::function<QString(const QueueRow &)> &textOf)
{
    QHash<QString, qint64> ranks;
    QList<QString> texts;
    texts.reserve(queue.size());
    for (const QueueRow &row : queue) {
        texts.append(textOf(row));
        ranks.insert(texts.last(), 0);
    }
    QList<std::pair<QString, QString>> ordered;
    ordered.reserve(ranks.size());
    for (auto it = ranks.cbegin(); it != ranks.cend(); ++it)
        ordered.append({swedishSortKey(it.key()), it.key()});
    std::ranges::sort(ordered);
    for (qsizetype rank = 0; rank < ordered.size(); ++rank)
        ranks[ordered.at(rank).second] = rank;
    Keys keys;
    keys.reserve(queue.size());
    for (const QString &text : std::as_const(texts))
        keys.append(ranks.value(text));
    return keys;
}

Keys keysOf(const QList<QueueRow> &queue, QueueColumn column, QDate today)
{
    switch (column) {
    case QueueColumn::Number:
        return keysOfText(queue, [](const QueueRow &row) { return row.number; });
    case QueueColumn::Patient:
        return keysOfText(queue, [](const QueueRow &row) { return row.patient; });
    case QueueColumn::Unit:
        return keysOfText(queue, [](const QueueRow &row) { return queueUnitText(row); });
    case QueueColumn::Handler:
        return keysOfText(queue, [](const QueueRow &row) { return row.handlerName; });
    case QueueColumn::State:
        return keysOfText(queue, [](const QueueRow &row) { return queueStateText(row); });
    case QueueColumn::Due:
    case QueueColumn::Days:
    case QueueColumn::Picture:
        return keysOfDue(queue, today);
    }
    Q_UNREACHABLE();
}

QList<int> sortedPlaces(const QList<QueueRow> &queue, const QueueOrder &order, QDate today)
{
    QList<int> places(queue.size());
    std::iota(places.begin(), places.end(), 0);
    const Keys due = keysOfDue(queue, today);
    const Keys own = order.sort == QueueColumn::Due ? due : keysOf(queue, order.sort, today);
    const bool descending = order.descending;
    const auto comesBefore = [&](int one, int other) {
        if (own.at(one) != own.at(other))
            return (own.at(one) < own.at(other)) != descending;
        return due.at(one) < due.at(other);
    };
    // Rows come from the file by their date: often there is nothing to sort.
    if (!std::ranges::is_sorted(places, comesBefore))
        std::ranges::stable_sort(places, comesBefore);
    return places;
}

/// What rows of one group have in common, and what its heading says.
struct GroupKey
{
    qint64 key = 0;
    QString title;
    QString sort; ///< Groups stand in its order.
};

constexpr qint64 kNoKey = 0;

qint64 groupKeyOf(const QueueRow &row, QueueGrouping grouping)
{
    switch (grouping) {
    case QueueGrouping::Handler:
        return row.handler.value();
    case QueueGrouping::Unit:
        return row.unit.value();
    case QueueGrouping::Week:
        return row.state == RequestState::Suspended
                   ? kNoKey
                   : row.dueOn.addDays(1 - row.dueOn.dayOfWeek()).toJulianDay();
    case QueueGrouping::None:
        return kNoKey;
    }
    Q_UNREACHABLE();
}

/// Nobody's cases come first, for somebody has to take them; what has no unit or no week comes
/// last.
GroupKey groupOf(const QueueRow &row, QueueGrouping grouping, QDate today)
{
    const qint64 key = groupKeyOf(row, grouping);
    const QString title = queueGroupTitle(row, grouping, today);
    const bool isLast = key == kNoKey && grouping != QueueGrouping::Handler;
    const QString sort = grouping == QueueGrouping::Week ? QString::number(key)
                         : key == kNoKey                 ? QString()
                                                         : swedishSortKey(title);
    return {key, title, (isLast ? u"2"_s : u"1"_s) + sort};
}

/// Which group every row belongs to, with groups numbered in their order.
class Groups
{
public:
    Groups(const QList<QueueRow> &queue, QueueGrouping grouping, QDate today)
    {
        QHash<qint64, int> found;
        QList<GroupKey> keys;
        m_groupOfRow.reserve(queue.size());
        for (const QueueRow &row : queue) {
            const qint64 key = groupKeyOf(row, grouping);
            auto group = found.constFind(key);
            if (group == found.cend()) {
                group = found.insert(key, static_cast<int>(keys.size()));
                keys.append(groupOf(row, grouping, today));
            }
            m_groupOfRow.append(*group);
        }
        order(keys);
        count(queue, today);
    }

    int of(int row) const { return m_groupOfRow.at(row); }
    const QList<QueueGroup> &all() const { return m_groups; }

private:
    void order(const QList<GroupKey> &keys)
    {
        QList<int> places(keys.size());
        std::iota(places.begin(), places.end(), 0);
        std::ranges::sort(places, {}, [&](int place) { return keys.at(place).sort; });
        QList<int> numbers(keys.size());
        for (int number = 0; number < places.size(); ++number) {
            numbers[places.at(number)] = number;
            m_groups.append({.title = keys.at(places.at(number)).title});
        }
        for (int &group : m_groupOfRow)
            group = numbers.at(group);
    }

    void count(const QList<QueueRow> &queue, QDate today)
    {
        for (int row = 0; row < queue.size(); ++row) {
            QueueGroup &group = m_groups[m_groupOfRow.at(row)];
            ++group.requests;
            group.late += isLate(queue.at(row), today) ? 1 : 0;
            group.resting += queue.at(row).state == RequestState::Suspended ? 1 : 0;
        }
    }

    QList<int> m_groupOfRow;
    QList<QueueGroup> m_groups;
};

/// Deals the sorted rows out to their groups: each group keeps their order.
QList<QueueLine> dealt(const QList<int> &places, const Groups &groups)
{
    QList<qsizetype> next;
    qsizetype begin = 0;
    QList<QueueLine> lines(places.size() + groups.all().size());
    for (int number = 0; number < groups.all().size(); ++number) {
        lines[begin] = {.row = -1, .group = number};
        next.append(begin + 1);
        begin += 1 + groups.all().at(number).requests;
    }
    for (const int place : places) {
        const int group = groups.of(place);
        lines[next[group]++] = {.row = place, .group = group};
    }
    return lines;
}

} // namespace

QStringView storageKey(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Number:
        return u"number";
    case QueueColumn::Patient:
        return u"patient";
    case QueueColumn::Unit:
        return u"unit";
    case QueueColumn::Handler:
        return u"handler";
    case QueueColumn::State:
        return u"state";
    case QueueColumn::Due:
        return u"due";
    case QueueColumn::Days:
        return u"days";
    case QueueColumn::Picture:
        return u"picture";
    }
    Q_UNREACHABLE();
}

std::optional<QueueColumn> queueColumnFromKey(QStringView key)
{
    return enumFromKey(kAllQueueColumns, key);
}

QStringView storageKey(QueueGrouping grouping)
{
    switch (grouping) {
    case QueueGrouping::None:
        return u"none";
    case QueueGrouping::Handler:
        return u"handler";
    case QueueGrouping::Unit:
        return u"unit";
    case QueueGrouping::Week:
        return u"week";
    }
    Q_UNREACHABLE();
}

std::optional<QueueGrouping> queueGroupingFromKey(QStringView key)
{
    return enumFromKey(kAllQueueGroupings, key);
}

QueueLines queueLines(const QList<QueueRow> &queue, const QueueOrder &order, QDate today)
{
    const QList<int> places = sortedPlaces(queue, order, today);
    if (order.grouping != QueueGrouping::None) {
        const Groups groups(queue, order.grouping, today);
        return {dealt(places, groups), groups.all()};
    }
    QueueLines all;
    all.lines.reserve(places.size());
    for (const int place : places)
        all.lines.append({.row = place, .group = -1});
    return all;
}

} // namespace talan::ui
