#include "ui/deadlines/queue_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/deadlines/case_clocks.h"
#include "core/providers/care_unit.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/deadlines/queue_band.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// "week 48, mon 23 nov – sun 29 nov"
QString weekTitle(QDate day, QDate today)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return QCoreApplication::translate(
               "WorkQueue", "Week %1, %2 – %3", "number of a week, its first and its last day")
        .arg(day.weekNumber())
        .arg(dayText(monday, today), dayText(monday.addDays(6), today));
}

} // namespace

QString displayText(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Number:
        return QCoreApplication::translate("WorkQueue", "Number", "of a case");
    case QueueColumn::Patient:
        return QCoreApplication::translate("WorkQueue", "Patient");
    case QueueColumn::Unit:
        return QCoreApplication::translate("WorkQueue", "Unit", "care unit");
    case QueueColumn::Handler:
        return QCoreApplication::translate("WorkQueue", "Handler");
    case QueueColumn::State:
        return QCoreApplication::translate("WorkQueue", "State", "of a statement request");
    case QueueColumn::Due:
        return QCoreApplication::translate("WorkQueue", "Answer by", "a date");
    case QueueColumn::Days:
        return QCoreApplication::translate("WorkQueue", "Time left");
    case QueueColumn::Picture:
        return QCoreApplication::translate("WorkQueue", "Picture", "requests on a line of time");
    }
    Q_UNREACHABLE();
}

QString displayText(QueueGrouping grouping)
{
    switch (grouping) {
    case QueueGrouping::None:
        return QCoreApplication::translate("WorkQueue", "No groups");
    case QueueGrouping::Handler:
        return QCoreApplication::translate("WorkQueue", "By handler", "groups of requests");
    case QueueGrouping::Unit:
        return QCoreApplication::translate("WorkQueue", "By unit", "groups of requests");
    case QueueGrouping::Week:
        return QCoreApplication::translate("WorkQueue", "By week", "groups of requests");
    }
    Q_UNREACHABLE();
}

QString displayText(QueueZoom zoom)
{
    switch (zoom) {
    case QueueZoom::Week:
        return QCoreApplication::translate("WorkQueue", "Week", "how much time a picture shows");
    case QueueZoom::Month:
        return QCoreApplication::translate("WorkQueue", "Month", "how much time a picture shows");
    case QueueZoom::Quarter:
        return QCoreApplication::translate("WorkQueue", "Quarter", "how much time a picture shows");
    }
    Q_UNREACHABLE();
}

QString queuePatientText(const QueueRow &row)
{
    CaseRow line;
    line.patientShown = row.patientShown;
    line.patient = row.patient;
    return shownPatient(line);
}

QString queueUnitText(const QueueRow &row)
{
    return row.unitPath.section(u'/', -1).trimmed();
}

QString queueStateText(const QueueRow &row)
{
    if (row.state != RequestState::Sent)
        return displayText(row.state);
    if (!row.remindedOn.isEmpty()) {
        return QCoreApplication::translate("WorkQueue", "Reminder %1 sent", "its number")
            .arg(row.remindedOn.size());
    }
    if (row.extensions > 0)
        return QCoreApplication::translate("WorkQueue", "Extended", "state of a statement request");
    return displayText(row.state);
}

QString queueDaysText(const QueueRow &row, QDate today)
{
    if (row.state == RequestState::Suspended) {
        return QCoreApplication::translate(
                   "WorkQueue", "resting since %1", "a clock that stands still, with a date")
            .arg(dayText(row.suspendedOn, today));
    }
    return distanceText(row.dueOn, today);
}

RowTone queueTone(const QueueRow &row, const OfficeSettings &settings, QDate today)
{
    if (row.state == RequestState::Suspended)
        return RowTone::Secondary;
    if (isLate(row, today))
        return RowTone::Late;
    const DueStep awaited{.step = NextStep::AwaitAnswer, .on = row.dueOn, .at = {}};
    return rules::isNear(awaited, settings, today) ? RowTone::Soon : RowTone::Plain;
}

QString queueBandText(const QueueRow &row, QDate today)
{
    QStringList parts{
        QCoreApplication::translate("WorkQueue", "sent %1", "a statement request, with a date")
            .arg(dayText(row.sentOn, today))};
    if (row.deadlineOn > row.termEnd) {
        parts.append(QCoreApplication::translate("WorkQueue", "extended to %1", "with a date")
                         .arg(dayText(row.deadlineOn, today)));
    }
    for (const QDate day : row.remindedOn) {
        parts.append(QCoreApplication::translate("WorkQueue", "reminded %1", "with a date")
                         .arg(dayText(day, today)));
    }
    parts.append(QCoreApplication::translate("WorkQueue", "answer by %1", "with a date")
                     .arg(dayText(row.dueOn, today)));
    parts.append(queueDaysText(row, today));
    return parts.join(u", "_s);
}

QString queueGroupTitle(const QueueRow &row, QueueGrouping grouping, QDate today)
{
    switch (grouping) {
    case QueueGrouping::None:
        return {};
    case QueueGrouping::Handler:
        return row.handler.isValid()
                   ? row.handlerName
                   : QCoreApplication::translate("WorkQueue", "Nobody", "handles these cases");
    case QueueGrouping::Unit:
        return row.unit.isValid() ? rules::unitTrail(row.unitPath) : queuePatientText(row);
    case QueueGrouping::Week:
        return row.state == RequestState::Suspended
                   ? QCoreApplication::translate("WorkQueue", "The clock stands still")
                   : weekTitle(row.dueOn, today);
    }
    Q_UNREACHABLE();
}

QString queueCountText(const QueueGroup &group)
{
    const QLocale locale;
    QStringList parts{group.requests == 1 ? QCoreApplication::translate("WorkQueue", "1 request")
                                          : QCoreApplication::translate("WorkQueue", "%1 requests")
                                                .arg(locale.toString(group.requests))};
    if (group.late > 0) {
        parts.append(QCoreApplication::translate("WorkQueue", "%1 late", "how many requests")
                         .arg(locale.toString(group.late)));
    }
    if (group.resting > 0) {
        parts.append(QCoreApplication::translate("WorkQueue", "%1 resting", "how many requests")
                         .arg(locale.toString(group.resting)));
    }
    return parts.join(u", "_s);
}

} // namespace talan::ui
