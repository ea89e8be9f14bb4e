#include "app/demo/office_hours.h"

#include <algorithm>

#include "core/base/office_time.h"
#include "core/calendar/swedish_calendar.h"

namespace talan::demo {

namespace {

const QTime kOpens(8, 0);
const QTime kCloses(16, 30);

} // namespace

bool isWorkingDay(QDate day)
{
    return !rules::dayOff(day).has_value();
}

QDate workingDayFrom(QDate day)
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate workingDayUntil(QDate day)
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate workingDaysAfter(QDate day, int count)
{
    for (int i = 0; i < count; ++i)
        day = workingDayFrom(day.addDays(1));
    return workingDayFrom(day);
}

QDateTime instantAt(QDate day, int hour, int minute, int second)
{
    return QDateTime(day, QTime(hour, minute, second), officeTimeZone()).toUTC();
}

QDateTime atTheDesk(QDate day, Dice &dice)
{
    const int minutes = dice.between(20, 480);
    return instantAt(day, kOpens.hour() + minutes / 60, minutes % 60, dice.below(60));
}

QDateTime whenOpen(const QDateTime &instant)
{
    const QDateTime local = officeTime(instant);
    const QDate day = local.date();
    if (isWorkingDay(day)) {
        if (local.time() < kOpens)
            return instantAt(day, kOpens.hour(), 0);
        if (local.time() < kCloses)
            return instant;
    }
    return instantAt(workingDayFrom(day.addDays(1)), kOpens.hour(), 0);
}

QDate somewhereBetween(QDate from, QDate to, Dice &dice)
{
    const int days = static_cast<int>(std::max<qint64>(0, from.daysTo(to)));
    // The smaller of two throws: most things are done soon.
    const int first = dice.between(0, days);
    const QDate day = from.addDays(std::min(first, dice.between(0, days)));
    const QDate after = workingDayFrom(day);
    if (after <= to)
        return after;
    const QDate before = workingDayUntil(day);
    return before >= from ? before : after;
}

} // namespace talan::demo
