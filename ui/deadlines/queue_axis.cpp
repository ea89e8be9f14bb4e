#include "ui/deadlines/queue_axis.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/base/enum_key.h"
#include "core/wording/language.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kDaysOfWeek = 7;

/// Names of months; numbers stay Swedish in both languages.
QLocale localeOfNames()
{
    return languageInUse() == Language::Swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                                : QLocale::c();
}

QString shortMonth(QDate day)
{
    return localeOfNames().monthName(day.month(), QLocale::ShortFormat).remove(u'.');
}

QString monthAndYear(QDate day)
{
    return localeOfNames().monthName(day.month()) + u' ' + QString::number(day.year());
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate firstOfYear(QDate day)
{
    return {day.year(), 1, 1};
}

/// Divides the picture: `begin` gives the first day of the stretch a day lies in, `next` the first
/// day of the one after it.
QList<AxisStretch> divided(const TimeAxis &axis,
                           const std::function<QDate(QDate)> &begin,
                           const std::function<QDate(QDate)> &next,
                           const std::function<QString(QDate)> &text)
{
    QList<AxisStretch> stretches;
    for (QDate day = begin(axis.first()); axis.xOf(day) < axis.width; day = next(day))
        stretches.append({axis.xOf(day), axis.xOf(next(day)), text(day)});
    return stretches;
}

QList<AxisStretch> months(const TimeAxis &axis, const std::function<QString(QDate)> &text)
{
    return divided(
        axis, firstOfMonth, [](QDate day) { return day.addMonths(1); }, text);
}

bool isOff(QDate day, const QList<ClosedDay> &closedDays)
{
    if (rules::calendarCovers(day) && rules::dayOff(day))
        return true;
    return std::ranges::find(closedDays, day, &ClosedDay::day) != closedDays.end();
}

} // namespace

QStringView storageKey(QueueZoom zoom)
{
    switch (zoom) {
    case QueueZoom::Week:
        return u"week";
    case QueueZoom::Month:
        return u"month";
    case QueueZoom::Quarter:
        return u"quarter";
    }
    Q_UNREACHABLE();
}

std::optional<QueueZoom> queueZoomFromKey(QStringView key)
{
    return enumFromKey(kAllQueueZooms, key);
}

double dayWidthOf(QueueZoom zoom, int textHeight)
{
    switch (zoom) {
    case QueueZoom::Week:
        return 1.5 * textHeight;
    case QueueZoom::Month:
        return 0.5 * textHeight;
    case QueueZoom::Quarter:
        return 0.2 * textHeight;
    }
    Q_UNREACHABLE();
}

double TimeAxis::xOf(QDate day) const
{
    return todayX + static_cast<double>(today.daysTo(day)) * dayWidth;
}

QDate TimeAxis::dayAt(double x) const
{
    return today.addDays(static_cast<qint64>(std::floor((x - todayX) / dayWidth)));
}

QList<AxisStretch> upperLine(const TimeAxis &axis, QueueZoom zoom)
{
    if (zoom != QueueZoom::Quarter)
        return months(axis, monthAndYear);
    return divided(
        axis,
        firstOfYear,
        [](QDate day) { return day.addYears(1); },
        [](QDate day) { return QString::number(day.year()); });
}

QList<AxisStretch> lowerLine(const TimeAxis &axis, QueueZoom zoom)
{
    switch (zoom) {
    case QueueZoom::Week:
        return divided(
            axis,
            [](QDate day) { return day; },
            [](QDate day) { return day.addDays(1); },
            [](QDate day) { return QString::number(day.day()); });
    case QueueZoom::Month:
        return divided(
            axis,
            mondayOf,
            [](QDate day) { return day.addDays(kDaysOfWeek); },
            [](QDate day) {
                return QCoreApplication::translate("QueueAxis", "w %1", "number of a week")
                    .arg(day.weekNumber());
            });
    case QueueZoom::Quarter:
        return months(axis, shortMonth);
    }
    Q_UNREACHABLE();
}

QList<AxisStretch> daysOff(const TimeAxis &axis, const QList<ClosedDay> &closedDays)
{
    QList<AxisStretch> shades;
    const QDate last = axis.last();
    bool goesOn = false;
    for (QDate day = axis.first(); day <= last; day = day.addDays(1)) {
        const bool off = isOff(day, closedDays);
        const double end = axis.xOf(day) + axis.dayWidth;
        if (off && goesOn)
            shades.last().to = end;
        else if (off)
            shades.append({axis.xOf(day), end, {}});
        goesOn = off;
    }
    return shades;
}

} // namespace talan::ui
