#include "core/calendar/swedish_calendar.h"

using namespace Qt::StringLiterals;

namespace talan::rules {

namespace {

/// SFS 2004:1320: from this year 6 June is a holiday and Whit Monday is not.
constexpr int kFirstNationalDayYear = 2005;

struct MonthDay
{
    int month = 0;
    int day = 0;
};

/// Gregorian computus (Meeus, Jones and Butcher).
constexpr MonthDay easterIn(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    const int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int lateMoon = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * lateMoon + 114;
    return {sum / 31, sum % 31 + 1};
}

std::optional<DayOff> fixedHoliday(int year, MonthDay on)
{
    switch (on.month * 100 + on.day) {
    case 101:
        return DayOff::NewYearsDay;
    case 106:
        return DayOff::Epiphany;
    case 501:
        return DayOff::MayDay;
    case 606:
        return year >= kFirstNationalDayYear ? std::optional(DayOff::NationalDay) : std::nullopt;
    case 1224:
        return DayOff::ChristmasEve;
    case 1225:
        return DayOff::ChristmasDay;
    case 1226:
        return DayOff::BoxingDay;
    case 1231:
        return DayOff::NewYearsEve;
    default:
        return std::nullopt;
    }
}

/// Holidays that fall on a weekday between two dates: midsommar and alla helgons dag.
std::optional<DayOff> weekdayHoliday(MonthDay on, int dayOfWeek)
{
    const int monthDay = on.month * 100 + on.day;
    if (dayOfWeek == Qt::Friday && monthDay >= 619 && monthDay <= 625)
        return DayOff::MidsummerEve;
    if (dayOfWeek == Qt::Saturday && monthDay >= 620 && monthDay <= 626)
        return DayOff::MidsummerDay;
    if (dayOfWeek == Qt::Saturday && (monthDay == 1031 || (monthDay >= 1101 && monthDay <= 1106)))
        return DayOff::AllSaintsDay;
    return std::nullopt;
}

std::optional<DayOff> easterHoliday(QDate day, int year, int month)
{
    if (month < 3 || month > 6)
        return std::nullopt;
    switch (easterSunday(year).daysTo(day)) {
    case -2:
        return DayOff::GoodFriday;
    case 0:
        return DayOff::EasterSunday;
    case 1:
        return DayOff::EasterMonday;
    case 39:
        return DayOff::AscensionDay;
    case 49:
        return DayOff::WhitSunday;
    case 50:
        return year < kFirstNationalDayYear ? std::optional(DayOff::WhitMonday) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<DayOff> weekend(int dayOfWeek)
{
    if (dayOfWeek == Qt::Saturday)
        return DayOff::Saturday;
    if (dayOfWeek == Qt::Sunday)
        return DayOff::Sunday;
    return std::nullopt;
}

Result<QDate> nearestWorkingDay(QDate day, int step)
{
    for (QDate candidate = day; calendarCovers(candidate); candidate = candidate.addDays(step)) {
        if (!dayOff(candidate))
            return candidate;
    }
    return Error{ErrorCode::CalendarOutOfRange,
                 u"the calendar covers %1 to %2"_s.arg(kFirstCalendarYear).arg(kLastCalendarYear),
                 {}};
}

} // namespace

QDate easterSunday(int year)
{
    const MonthDay easter = easterIn(year);
    return {year, easter.month, easter.day};
}

bool calendarCovers(QDate day)
{
    return day.isValid() && day.year() >= kFirstCalendarYear && day.year() <= kLastCalendarYear;
}

std::optional<DayOff> dayOff(QDate day)
{
    Q_ASSERT(calendarCovers(day));
    int year = 0;
    MonthDay on;
    day.getDate(&year, &on.month, &on.day);
    const int dayOfWeek = day.dayOfWeek();

    if (const auto holiday = fixedHoliday(year, on))
        return holiday;
    if (const auto holiday = easterHoliday(day, year, on.month))
        return holiday;
    if (const auto holiday = weekdayHoliday(on, dayOfWeek))
        return holiday;
    return weekend(dayOfWeek);
}

Result<QDate> workingDayOnOrAfter(QDate day)
{
    return nearestWorkingDay(day, 1);
}

Result<QDate> workingDayBefore(QDate day)
{
    return nearestWorkingDay(day.addDays(-1), -1);
}

} // namespace talan::rules
