#include "ui/deadlines/absence_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/wording/error_text.h"
#include "core/wording/language.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kWorkingDays = 5;

QLocale localeOfWords()
{
    return languageInUse() == Language::Swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                                : QLocale::c();
}

/// "14 jul", without the full stop of Swedish abbreviations.
QString shortDay(QDate day, bool withYear)
{
    return localeOfWords().toString(day, withYear ? u"d MMM yyyy"_s : u"d MMM"_s).remove(u'.');
}

QString weekdayText(QDate day)
{
    return localeOfWords().dayName(day.dayOfWeek(), QLocale::ShortFormat).remove(u'.');
}

} // namespace

QString periodText(QDate from, QDate to, QDate today)
{
    const bool withYear = today.isValid() && to.year() != today.year();
    if (from == to)
        return shortDay(to, withYear);
    if (from.year() == to.year() && from.month() == to.month())
        return u"%1–%2"_s.arg(from.day()).arg(shortDay(to, withYear));
    const bool fromNeedsYear =
        today.isValid() && from.year() != to.year() && from.year() != today.year();
    return u"%1 – %2"_s.arg(shortDay(from, fromNeedsYear), shortDay(to, withYear));
}

QString partOfWeekText(QDate from, QDate to, QDate monday)
{
    const QDate first = std::max(from, monday);
    const QDate last = std::min(to, monday.addDays(kWorkingDays - 1));
    if (first > last)
        return {};
    if (first.daysTo(last) == kWorkingDays - 1)
        return QCoreApplication::translate("AbsenceWords", "all week", "somebody is away");
    return first == last ? weekdayText(first)
                         : u"%1–%2"_s.arg(weekdayText(first), weekdayText(last));
}

QString nameOf(StaffId id, const QList<StaffMember> &staff)
{
    const auto member = std::ranges::find(staff, id, &StaffMember::id);
    return member == staff.end() ? u"–"_s : member->name;
}

QString absenceText(const Absence &absence, const QList<StaffMember> &staff, QDate today)
{
    const QString text =
        QCoreApplication::translate("AbsenceWords", "%1 is away %2", "a name and a period")
            .arg(nameOf(absence.staff, staff), periodText(absence.from, absence.to, today));
    return absence.note.isEmpty() ? text : text + u" · "_s + absence.note;
}

QString standInText(const StandIn &standIn, const QList<StaffMember> &staff, QDate today)
{
    return QCoreApplication::translate(
               "AbsenceWords", "%1 stands in for %2 %3", "two names and a period")
        .arg(nameOf(standIn.standIn, staff),
             nameOf(standIn.absent, staff),
             periodText(standIn.from, standIn.to, today));
}

QString planFaultText(const Error &error)
{
    const ErrorCode code = error.code;
    if (code == ErrorCode::NotPermitted)
        return QCoreApplication::translate(
            "AbsenceWords",
            "Only the head of the office and administrators plan for others. Nothing was changed.");
    if (code == ErrorCode::InvalidInput)
        return QCoreApplication::translate(
            "AbsenceWords",
            "The same two have agreed on some of these days already. Choose other days, or give "
            "the earlier period back first.");
    if (code == ErrorCode::InvalidDate)
        return QCoreApplication::translate(
            "AbsenceWords",
            "These days cannot be planned. The last day must not lie before the first, or in the "
            "past.");
    if (code == ErrorCode::AlreadyDone)
        return QCoreApplication::translate(
            "AbsenceWords", "The cases are given back already. Nothing was changed.");
    if (code == ErrorCode::NotFound || code == ErrorCode::EditConflict)
        return QCoreApplication::translate(
            "AbsenceWords",
            "Somebody else has changed this meanwhile. Look at it as it is now, and try again.");
    return errorText(Activity::PlanningAbsence, error).sentence();
}

} // namespace talan::ui
