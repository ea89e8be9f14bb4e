#include "core/deadlines/control_sum.h"

#include <QMap>
#include <QSet>

#include "core/base/office_time.h"
#include "core/office/journal.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

/// When cases came in and were closed, as the journal tells it.
struct JournalStory
{
    QDate registeredOn;
    QDate closedOn; ///< Null while the case is open.
};
using JournalStories = QMap<CaseId, JournalStory>;

/// An event that bears on whether a case is open.
struct TurningPoint
{
    EventId id;
    CaseId caseId;
    EventKind kind = EventKind::Registered;
    QDate on;
    EventId undoes;
};

Result<QList<TurningPoint>> turningPoints(storage::Database &database)
{
    Statement rows(database, uR"(
        SELECT id, case_id, kind, at, undoes FROM event
         WHERE case_id IS NOT NULL
           AND kind IN ('registered', 'closed', 'reopened', 'undone', 'redone') ORDER BY id)"_s);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<TurningPoint> points;
    while (rows.next()) {
        points.append({.id = rows.id<EventId>(0),
                       .caseId = rows.id<CaseId>(1),
                       .kind = eventKindFromKey(rows.text(2)).value_or(EventKind::Edited),
                       .on = officeDate(rows.instant(3)),
                       .undoes = rows.id<EventId>(4)});
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return points;
}

/// An event stands unless a later one that stands took it back.
QSet<EventId> takenBack(const QList<TurningPoint> &points)
{
    QSet<EventId> taken;
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        if (point->undoes.isValid() && !taken.contains(point->id))
            taken.insert(point->undoes);
    }
    return taken;
}

JournalStories storiesFrom(const QList<TurningPoint> &points)
{
    const QSet<EventId> taken = takenBack(points);
    JournalStories stories;
    for (const TurningPoint &point : points) {
        if (taken.contains(point.id))
            continue;
        if (point.kind == EventKind::Registered)
            stories[point.caseId].registeredOn = point.on;
        else if (point.kind == EventKind::Closed)
            stories[point.caseId].closedOn = point.on;
        else if (point.kind == EventKind::Reopened)
            stories[point.caseId].closedOn = {};
    }
    return stories;
}

/// Counts the years of the journal; `open` comes from the cases.
QMap<int, YearSum> sumsOf(const JournalStories &stories)
{
    QMap<int, YearSum> sums;
    for (const JournalStory &story : stories) {
        ++sums[story.registeredOn.year()].registered;
        if (story.closedOn.isValid())
            ++sums[story.closedOn.year()].closed;
    }
    qint64 carriedOver = 0;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        sum->year = sum.key();
        sum->carriedOver = carriedOver;
        carriedOver += sum->registered - sum->closed;
    }
    return sums;
}

Result<> countOpen(storage::Database &database, QMap<int, YearSum> &sums)
{
    for (YearSum &sum : sums) {
        Statement open(database, uR"(
            SELECT count(*) FROM case_file
             WHERE registered_at < :end AND (closed_at IS NULL OR closed_at >= :end))"_s);
        open.bind(u":end", startOfOfficeDay(QDate(sum.year + 1, 1, 1)));
        if (const auto done = open.first(); !done)
            return done;
        sum.open = open.number(0);
    }
    return {};
}

} // namespace

Result<QList<YearSum>> controlSums(storage::Database &database)
{
    const auto points = turningPoints(database);
    if (!points)
        return points.error();
    QMap<int, YearSum> sums = sumsOf(storiesFrom(*points));
    if (const auto counted = countOpen(database, sums); !counted)
        return counted.error();
    return sums.values();
}

} // namespace talan
