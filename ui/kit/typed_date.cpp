#include "ui/kit/typed_date.h"

#include <QLocale>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// The longest date anybody writes is "vecka 32 onsdag 2027"; more is something pasted by mistake.
constexpr qsizetype kLongestDate = 40;

/// Nothing: not this form. A null date: of this form, but no such day.
using Reading = std::optional<QDate>;

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

/// Years of two digits are of this century.
int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() <= 2 ? 2000 + year : year;
}

Reading readDayWord(const QString &typed, QDate today)
{
    struct Word
    {
        QStringView text;
        int days;
    };
    static constexpr std::array kWords{Word{u"idag", 0},
                                       Word{u"i dag", 0},
                                       Word{u"nu", 0},
                                       Word{u"today", 0},
                                       Word{u"now", 0},
                                       Word{u"igår", -1},
                                       Word{u"i går", -1},
                                       Word{u"yesterday", -1},
                                       Word{u"imorgon", 1},
                                       Word{u"i morgon", 1},
                                       Word{u"imorron", 1},
                                       Word{u"i morron", 1},
                                       Word{u"tomorrow", 1},
                                       Word{u"övermorgon", 2},
                                       Word{u"i övermorgon", 2},
                                       Word{u"förrgår", -2},
                                       Word{u"i förrgår", -2}};
    for (const Word &word : kWords) {
        if (typed == word.text)
            return today.addDays(word.days);
    }
    return {};
}

enum class Unit {
    None,
    Days,
    Weeks,
    Months,
    Years,
};

std::optional<Unit> unitNamed(QStringView name)
{
    struct Word
    {
        QStringView text;
        Unit unit;
    };
    static constexpr std::array kWords{
        Word{u"", Unit::None},          Word{u"d", Unit::Days},       Word{u"dag", Unit::Days},
        Word{u"dagar", Unit::Days},     Word{u"day", Unit::Days},     Word{u"days", Unit::Days},
        Word{u"v", Unit::Weeks},        Word{u"vecka", Unit::Weeks},  Word{u"veckor", Unit::Weeks},
        Word{u"w", Unit::Weeks},        Word{u"week", Unit::Weeks},   Word{u"weeks", Unit::Weeks},
        Word{u"m", Unit::Months},       Word{u"mån", Unit::Months},   Word{u"månad", Unit::Months},
        Word{u"månader", Unit::Months}, Word{u"month", Unit::Months}, Word{u"months", Unit::Months},
        Word{u"år", Unit::Years},       Word{u"year", Unit::Years},   Word{u"years", Unit::Years}};
    for (const Word &word : kWords) {
        if (name == word.text)
            return word.unit;
    }
    return {};
}

QDate moved(QDate from, int count, Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::Days:
        return from.addDays(count);
    case Unit::Weeks:
        return from.addDays(7 * count);
    case Unit::Months:
        return from.addMonths(count);
    case Unit::Years:
        return from.addYears(count);
    }
    Q_UNREACHABLE();
}

/// A number alone is no distance: it needs a sign or a unit.
Reading readDistance(const QString &typed, QDate from)
{
    static const QRegularExpression form(uR"(^([+-]?) ?(\d{1,4}) ?(\p{L}*)$)"_s);
    const auto match = form.match(typed);
    const auto unit = unitNamed(match.capturedView(3));
    const bool hasSign = !match.capturedView(1).isEmpty();
    if (!match.hasMatch() || !unit || (*unit == Unit::None && !hasSign))
        return {};
    const int count = match.capturedView(2).toInt();
    return moved(from, match.capturedView(1) == u"-"_s ? -count : count, *unit);
}

/// Monday is 1; 0 when it is no weekday.
int weekdayNamed(const QString &name)
{
    if (name.size() < 2)
        return 0;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (swedish().dayName(weekday).startsWith(name, Qt::CaseInsensitive) ||
            english().dayName(weekday).startsWith(name, Qt::CaseInsensitive))
            return weekday;
    }
    return 0;
}

Reading readWeekday(const QString &typed, const DateOrigin &origin)
{
    const int weekday = weekdayNamed(typed);
    if (weekday == 0)
        return {};
    const int ahead = (weekday - origin.today.dayOfWeek() + 7) % 7;
    const int back = (origin.today.dayOfWeek() - weekday + 7) % 7;
    return origin.leaning == DateLeaning::Ahead ? origin.today.addDays(ahead)
                                                : origin.today.addDays(-back);
}

/// Monday of an ISO week (the one in use in Sweden); null when the year has no such week.
QDate mondayOf(int week, int year)
{
    const QDate inFirstWeek(year, 1, 4);
    const QDate monday = inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7 * (week - 1));
    int yearOfWeek = 0;
    return monday.weekNumber(&yearOfWeek) == week && yearOfWeek == year ? monday : QDate();
}

/// The week that runs counts as this one, whichever way the date leans.
QDate nearestMonday(int week, const DateOrigin &origin)
{
    constexpr int kYearsBetweenLongOnes = 8; // a year has 53 weeks at least every seventh time
    const QDate monday = origin.today.addDays(1 - origin.today.dayOfWeek());
    const int step = origin.leaning == DateLeaning::Ahead ? 1 : -1;
    for (int years = -1; years <= kYearsBetweenLongOnes; ++years) {
        const QDate found = mondayOf(week, origin.today.year() + step * years);
        const bool isOnTheRightSide = step > 0 ? found >= monday : found <= monday;
        if (found.isValid() && isOnTheRightSide)
            return found;
    }
    return {};
}

Reading readWeek(const QString &typed, const DateOrigin &origin)
{
    static const QRegularExpression form(
        uR"(^(?:v|vecka|w|week)\.? ?(\d{1,2})(?: ?[/-] ?(\d{4}|\d{2})| (\d{4}))?(?: (\p{L}+))?)"
        uR"((?: (\d{4}))?$)"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(4);
    const int weekday = name.isEmpty() ? 1 : weekdayNamed(name);
    if (weekday == 0)
        return {};
    const int week = match.captured(1).toInt();
    const QString year = match.captured(2) + match.captured(3) + match.captured(5);
    const QDate monday =
        year.isEmpty() ? nearestMonday(week, origin) : mondayOf(week, fullYear(year));
    return monday.isValid() ? monday.addDays(weekday - 1) : QDate();
}

Reading readFullDigits(const QString &typed)
{
    static const QRegularExpression form(uR"(^(\d{4}|\d{2})[-./ ]?(\d{2})[-./ ]?(\d{2})$)"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    return QDate(fullYear(match.captured(1)), match.captured(2).toInt(), match.captured(3).toInt());
}

/// The day and month in the year that the leaning asks for; 29 February finds its leap year.
QDate inNearestYear(int day, int month, const DateOrigin &origin)
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

Reading readDayAndMonth(const QString &typed, const DateOrigin &origin)
{
    static const QRegularExpression form(
        uR"(^(?:den )?(\d{1,2})(?:[/.] ?(\d{1,2})| ?(\p{L}{3,9})\.?)(?:[/. -]+(\d{4}|\d{2}))?$)"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const bool isNamed = match.captured(2).isEmpty();
    const int month = isNamed ? monthNamed(match.captured(3)) : match.captured(2).toInt();
    if (isNamed && month == 0)
        return {};
    const QString year = match.captured(4);
    return year.isEmpty() ? inNearestYear(day, month, origin) : QDate(fullYear(year), month, day);
}

Reading read(const QString &typed, const DateOrigin &origin)
{
    if (typed.size() > kLongestDate)
        return {};
    // Word processors put their own dashes and minus signs.
    const QString text =
        typed.simplified().toLower().replace(u'\u2212', u'-').replace(u'\u2013', u'-');
    if (text.isEmpty())
        return {};
    if (const auto day = readFullDigits(text))
        return day;
    if (const auto day = readDayAndMonth(text, origin))
        return day;
    if (const auto day = readDistance(text, origin.from.isValid() ? origin.from : origin.today))
        return day;
    if (const auto day = readWeek(text, origin))
        return day;
    if (const auto day = readDayWord(text, origin.today))
        return day;
    return readWeekday(text, origin);
}

} // namespace

std::optional<QDate> readTypedDate(const QString &typed, const DateOrigin &origin)
{
    const Reading day = read(typed, origin);
    return day && day->isValid() ? day : std::nullopt;
}

bool isImpossibleDate(const QString &typed, const DateOrigin &origin)
{
    const Reading day = read(typed, origin);
    return day && !day->isValid();
}

} // namespace talan::ui
