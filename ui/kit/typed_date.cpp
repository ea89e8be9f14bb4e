#include "ui/kit/typed_date.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

const QLocale &swedish()
{
    static const QLocale locale(QLocale::Swedish, QLocale::Sweden);
    return locale;
}

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

std::optional<QDate> existing(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> readDayWord(const QString &typed, QDate today)
{
    if (typed == u"idag"_s || typed == u"i dag"_s || typed == u"nu"_s || typed == u"today"_s)
        return today;
    if (typed == u"igår"_s || typed == u"i går"_s || typed == u"yesterday"_s)
        return today.addDays(-1);
    if (typed == u"imorgon"_s || typed == u"i morgon"_s || typed == u"tomorrow"_s)
        return today.addDays(1);
    return {};
}

std::optional<QDate> readDistance(const QString &typed, QDate from)
{
    static const QRegularExpression form(uR"(^([+-]) ?(\d{1,4}) ?([dvwm]?)$)"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-"_s ? -1 : 1);
    const QString unit = match.captured(3);
    if (unit == u"m"_s)
        return existing(from.addMonths(count));
    return existing(from.addDays(unit == u"v"_s || unit == u"w"_s ? 7 * count : count));
}

std::optional<QDate> readWeekday(const QString &typed, const DateOrigin &origin)
{
    if (typed.size() < 2)
        return {};
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const bool isMeant = swedish().dayName(weekday).startsWith(typed, Qt::CaseInsensitive) ||
                             english().dayName(weekday).startsWith(typed, Qt::CaseInsensitive);
        if (!isMeant)
            continue;
        const int ahead = (weekday - origin.today.dayOfWeek() + 7) % 7;
        const int back = (origin.today.dayOfWeek() - weekday + 7) % 7;
        return origin.leaning == DateLeaning::Ahead ? origin.today.addDays(ahead)
                                                    : origin.today.addDays(-back);
    }
    return {};
}

std::optional<QDate> readFullDigits(const QString &typed)
{
    static const QRegularExpression form(uR"(^(\d{4}|\d{2})[-./ ]?(\d{2})[-./ ]?(\d{2})$)"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    return existing(QDate(
        year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(3).toInt()));
}

/// The day and month in the year that the leaning asks for; 29 February finds its leap year.
std::optional<QDate> inNearestYear(int day, int month, const DateOrigin &origin)
{
    const int step = origin.leaning == DateLeaning::Ahead ? 1 : -1;
    for (int years = 0; years <= 8; ++years) {
        const QDate found(origin.today.year() + step * years, month, day);
        if (!found.isValid())
            continue;
        const bool isOnTheRightSide = step > 0 ? found >= origin.today : found <= origin.today;
        if (isOnTheRightSide)
            return found;
    }
    return {};
}

int monthNamed(const QString &name)
{
    for (int month = 1; month <= 12; ++month) {
        if (swedish().monthName(month).startsWith(name, Qt::CaseInsensitive) ||
            english().monthName(month).startsWith(name, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

std::optional<QDate> readDayAndMonth(const QString &typed, const DateOrigin &origin)
{
    static const QRegularExpression form(
        uR"(^(\d{1,2})(?:[/.] ?(\d{1,2})| ?(\p{L}{3,9})\.?)(?:[/. ]+(\d{4}|\d{2}))?$)"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const int month =
        match.captured(2).isEmpty() ? monthNamed(match.captured(3)) : match.captured(2).toInt();
    if (match.captured(4).isEmpty())
        return inNearestYear(day, month, origin);
    const int year = match.captured(4).toInt();
    return existing(QDate(year < 100 ? 2000 + year : year, month, day));
}

} // namespace

std::optional<QDate> readTypedDate(const QString &typed, const DateOrigin &origin)
{
    const QString text = typed.simplified().toLower();
    if (text.isEmpty())
        return {};
    if (const auto day = readFullDigits(text))
        return day;
    if (const auto day = readDayAndMonth(text, origin))
        return day;
    if (const auto day = readDistance(text, origin.from.isValid() ? origin.from : origin.today))
        return day;
    if (const auto day = readDayWord(text, origin.today))
        return day;
    return readWeekday(text, origin);
}

} // namespace talan::ui
