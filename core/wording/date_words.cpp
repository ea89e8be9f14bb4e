#include "core/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/language.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr int kSecondsAMinute = 60;
constexpr int kSecondsAnHour = 3600;
/// Beyond this, people count in days.
constexpr int kMostHoursSaid = 48;

/// Names of days and months; numbers stay Swedish in both languages.
QLocale localeOfWords()
{
    return languageInUse() == Language::Swedish ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                                : QLocale::c();
}

/// Swedish month names are abbreviated with a full stop, which reads badly inside a sentence.
QString withoutStops(QString text)
{
    return text.remove(u'.');
}

QString clockText(const QDateTime &instant)
{
    return officeTime(instant).toString(u"HH.mm"_s);
}

QString termText(int count, Term::Unit unit)
{
    switch (unit) {
    case Term::Unit::Days:
        return count == 1
                   ? QCoreApplication::translate("DateWords", "1 day", "a term")
                   : QCoreApplication::translate("DateWords", "%1 days", "a term").arg(count);
    case Term::Unit::Weeks:
        return count == 1
                   ? QCoreApplication::translate("DateWords", "1 week", "a term")
                   : QCoreApplication::translate("DateWords", "%1 weeks", "a term").arg(count);
    case Term::Unit::Months:
        return count == 1
                   ? QCoreApplication::translate("DateWords", "1 month", "a term")
                   : QCoreApplication::translate("DateWords", "%1 months", "a term").arg(count);
    }
    Q_UNREACHABLE();
}

QString daysLate(qint64 days)
{
    return days == 1 ? QCoreApplication::translate("DateWords", "1 day late")
                     : QCoreApplication::translate("DateWords", "%1 days late").arg(days);
}

/// "kvar 22 h" or "3 h för sent", in minutes below an hour.
QString clockDistance(qint64 seconds)
{
    const qint64 length = std::abs(seconds);
    if (length < kSecondsAnHour) {
        const qint64 minutes = length / kSecondsAMinute;
        return seconds < 0 ? QCoreApplication::translate("DateWords", "%1 min late").arg(minutes)
                           : QCoreApplication::translate("DateWords", "%1 min left").arg(minutes);
    }
    const qint64 hours = length / kSecondsAnHour;
    return seconds < 0 ? QCoreApplication::translate("DateWords", "%1 h late", "hours").arg(hours)
                       : QCoreApplication::translate("DateWords", "%1 h left", "hours").arg(hours);
}

QString momentText(const DueStep &due, QDate today)
{
    const QString day = dayText(due.on, today);
    return due.at.isValid() ? day + u' ' + clockText(due.at) : day;
}

QString weekdayText(QDate day)
{
    return localeOfWords().dayName(day.dayOfWeek(), QLocale::LongFormat) + u' ' + isoText(day);
}

/// The reasons for which a date was moved, each once, in the order they were met.
QStringList reasonsOf(const ExplainedDate &date)
{
    QStringList reasons;
    for (const DateStep &step : date.steps) {
        if (step.reason && !reasons.contains(displayText(*step.reason)))
            reasons.append(displayText(*step.reason));
    }
    return reasons;
}

QString resultText(const ExplainedDate &date)
{
    const QString due = u"→ "_s + weekdayText(date.due);
    if (reasonsOf(date).isEmpty())
        return due;
    return QCoreApplication::translate("DateWords",
                                       "%1 (Act 1930:173, section 2)",
                                       "the rule that moves a date to a working day")
        .arg(due);
}

/// The open request whose date comes first: the one the case waits for.
const StatementRequest *awaitedRequest(const QList<StatementRequest> &requests)
{
    const StatementRequest *first = nullptr;
    QDate firstDue;
    for (const StatementRequest &request : requests) {
        if (!request.isOpen())
            continue;
        const auto awaited = rules::awaitedDate(request);
        const QDate due = awaited ? awaited->due : QDate();
        if (!first || due < firstDue) {
            first = &request;
            firstDue = due;
        }
    }
    return first;
}

/// "4 veckor, julafton flyttar": how the awaited date came about, in a few words.
QString awaitedBecause(const StatementRequest &request)
{
    QStringList parts;
    if (!request.reminders.isEmpty())
        parts.append(QCoreApplication::translate("DateWords", "reminder %1")
                         .arg(request.reminders.last().number));
    else if (!request.extensions.isEmpty())
        parts.append(QCoreApplication::translate(
            "DateWords", "extended", "short: the provider got a later date"));
    else
        parts.append(termText(request.termWeeks, Term::Unit::Weeks));
    const auto awaited = rules::awaitedDate(request);
    const QStringList reasons = awaited ? reasonsOf(*awaited) : QStringList();
    if (!reasons.isEmpty())
        parts.append(
            QCoreApplication::translate("DateWords", "moved by %1", "a day off moves the date")
                .arg(reasons.first()));
    return parts.join(u", "_s);
}

QString closedHeadline(const CaseFile &caseFile, QDate today)
{
    const QString closed = QCoreApplication::translate("DateWords", "Closed %1", "with a date")
                               .arg(dayText(officeDate(caseFile.closedAt), today));
    return caseFile.closing ? closed + u" · "_s + displayText(caseFile.closing->outcome) : closed;
}

/// Why a date of the office's own, or the provider's, is what it is; empty when it needs no words.
QString becauseText(const DueStep &due, const QList<StatementRequest> &requests)
{
    const StatementRequest *request = awaitedRequest(requests);
    if (due.step == NextStep::Decide)
        return QCoreApplication::translate("DateWords", "all reminders are sent");
    if (due.step == NextStep::AwaitAnswer && request)
        return awaitedBecause(*request);
    return {};
}

QString whoseMove(NextStep step)
{
    return step == NextStep::AwaitAnswer ? displayText(CaseStatus::AwaitingAnswer)
                                         : displayText(step);
}

} // namespace

QString dayText(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const QString form = day.year() == today.year() ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s;
    return withoutStops(localeOfWords().toString(day, form));
}

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? officeTime(instant).toString(u"yyyy-MM-dd HH.mm"_s) : QString();
}

QString distanceText(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return daysLate(-days);
    if (days == 0)
        return QCoreApplication::translate("DateWords", "today");
    if (days == 1)
        return QCoreApplication::translate("DateWords", "tomorrow");
    return QCoreApplication::translate("DateWords", "in %1 days").arg(days);
}

QString distanceText(const DueStep &due, const QDateTime &now)
{
    if (!due.at.isValid())
        return distanceText(due.on, officeDate(now));
    const qint64 seconds = now.secsTo(due.at);
    if (std::abs(seconds) <= qint64{kMostHoursSaid} * kSecondsAnHour)
        return clockDistance(seconds);
    return distanceText(due.on, officeDate(now));
}

QString
headline(const CaseFile &caseFile, const QList<StatementRequest> &requests, const QDateTime &now)
{
    const QDate today = officeDate(now);
    if (!caseFile.next)
        return closedHeadline(caseFile, today);

    const DueStep &due = *caseFile.next;
    const bool isLate = due.isOverdue(now);
    const QString until =
        (isLate
             ? QCoreApplication::translate("DateWords", "was due %1", "with a date that has passed")
             : QCoreApplication::translate("DateWords", "by %1", "at the latest, with a date"))
            .arg(momentText(due, today));
    const QString because = becauseText(due, requests);
    const QString inBrackets = isLate || because.isEmpty() ? distanceText(due, now) : because;
    return u"%1 · %2 (%3)"_s.arg(whoseMove(due.step), until, inBrackets);
}

QString stepText(const DateStep &step, const DateStep *before)
{
    const QString day = isoText(step.date);
    switch (step.kind) {
    case DateStep::Kind::Start:
        return QCoreApplication::translate("DateWords", "The clock starts %1", "with a date")
            .arg(day);
    case DateStep::Kind::Term: {
        const QString term = termText(step.count, step.unit);
        if (!before)
            return QCoreApplication::translate("DateWords", "%1 end on %2", "a term and a date")
                .arg(term, day);
        return QCoreApplication::translate(
                   "DateWords", "%1 from %2 = %3", "a term, its start and its end")
            .arg(term, isoText(before->date), day);
    }
    case DateStep::Kind::Extended:
        return QCoreApplication::translate("DateWords", "extended to %1", "uppskov, with a date")
            .arg(day);
    case DateStep::Kind::Suspended:
        return QCoreApplication::translate(
                   "DateWords", "the clock stood still for %1 = %2", "a number of days and a date")
            .arg(termText(step.count, Term::Unit::Days), day);
    case DateStep::Kind::Reminded:
        return QCoreApplication::translate(
                   "DateWords", "reminder %1: new date %2", "its number and a date")
            .arg(step.count)
            .arg(day);
    case DateStep::Kind::DayOff:
        return QCoreApplication::translate("DateWords", "%1 is %2", "a date and the day off it is")
            .arg(day, step.reason ? displayText(*step.reason) : QString());
    case DateStep::Kind::Due:
        return weekdayText(step.date);
    }
    Q_UNREACHABLE();
}

QStringList explanationLines(const ExplainedDate &date)
{
    QStringList lines;
    const DateStep *before = nullptr;
    for (const DateStep &step : date.steps) {
        if (step.kind != DateStep::Kind::Due)
            lines.append(stepText(step, before));
        before = &step;
    }
    lines.append(resultText(date));
    return lines;
}

QString explanationText(const ExplainedDate &date)
{
    QStringList parts;
    const DateStep *before = nullptr;
    for (const DateStep &step : date.steps) {
        const bool isTold = step.kind != DateStep::Kind::Start &&
                            step.kind != DateStep::Kind::Due && step.kind != DateStep::Kind::DayOff;
        if (isTold)
            parts.append(stepText(step, before));
        before = &step;
    }
    if (parts.isEmpty() && !date.steps.isEmpty())
        parts.append(stepText(date.steps.first(), nullptr));
    parts.append(reasonsOf(date));
    return parts.join(u", "_s) + u' ' + resultText(date);
}

} // namespace talan
