#include "ui/kit/day_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/wording/language.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QString inWords(QDate day, const QString &form)
{
    const QLocale names = languageInUse() == Language::Swedish
                              ? QLocale(QLocale::Swedish, QLocale::Sweden)
                              : QLocale::c();
    return names.toString(day, form);
}

QString withCapital(QString sentence)
{
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

const ClosedDay *closedOn(QDate day, const QList<ClosedDay> &closedDays)
{
    const auto found = std::ranges::find(closedDays, day, &ClosedDay::day);
    return found == closedDays.end() ? nullptr : &*found;
}

bool isWeekend(DayOff reason)
{
    return reason == DayOff::Saturday || reason == DayOff::Sunday;
}

/// The day, called today, tomorrow or yesterday where it is that.
QString named(QDate day, QDate today)
{
    const QString text = longDayText(day);
    switch (today.daysTo(day)) {
    case 0:
        return QCoreApplication::translate("DayWords", "today, %1", "a date in words").arg(text);
    case 1:
        return QCoreApplication::translate("DayWords", "tomorrow, %1", "a date in words").arg(text);
    case -1:
        return QCoreApplication::translate("DayWords", "yesterday, %1", "a date in words")
            .arg(text);
    default:
        return text;
    }
}

/// What the day is, where it is closed.
QString closedSentence(QDate day, QDate today, const QList<ClosedDay> &closedDays)
{
    const QString subject = withCapital(named(day, today));
    if (const auto reason = rules::dayOff(day)) {
        if (isWeekend(*reason))
            return QCoreApplication::translate(
                       "DayWords", "%1 is not a working day", "a date in words")
                .arg(subject);
        return QCoreApplication::translate("DayWords", "%1 is %2", "a date in words, a holiday")
            .arg(subject, displayText(*reason));
    }
    return QCoreApplication::translate(
               "DayWords", "%1: the office is closed, %2", "a date in words, why")
        .arg(subject, closedOn(day, closedDays)->name);
}

QDate nextWorkingDay(QDate day, const QList<ClosedDay> &closedDays)
{
    auto next = rules::workingDayOnOrAfter(day.addDays(1));
    while (next && closedOn(*next, closedDays))
        next = rules::workingDayOnOrAfter(next->addDays(1));
    return next ? *next : QDate();
}

} // namespace

QString longDayText(QDate day)
{
    return inWords(day, u"dddd d MMMM yyyy"_s);
}

QString closedText(QDate day, const QList<ClosedDay> &closedDays)
{
    if (!rules::calendarCovers(day))
        return {};
    if (const auto reason = rules::dayOff(day))
        return displayText(*reason);
    const ClosedDay *closed = closedOn(day, closedDays);
    return closed ? closed->name : QString();
}

QString dayHint(QDate day, QDate today, const QList<ClosedDay> &closedDays, NextWorkingDay next)
{
    if (!rules::calendarCovers(day))
        return {};
    if (!rules::dayOff(day) && !closedOn(day, closedDays))
        return QCoreApplication::translate("DayWords", "%1, week %2", "a date in words")
            .arg(withCapital(named(day, today)))
            .arg(day.weekNumber());
    const QString sentence = closedSentence(day, today, closedDays);
    const QDate working = nextWorkingDay(day, closedDays);
    if (next == NextWorkingDay::Unnamed || !working.isValid())
        return sentence;
    const bool isSameYear = working.year() == day.year();
    return QCoreApplication::translate("DayWords", "%1 – the next working day is %2")
        .arg(sentence, isSameYear ? inWords(working, u"dddd d MMMM"_s) : longDayText(working));
}

} // namespace talan::ui
