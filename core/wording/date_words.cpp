#include "core/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/deadlines/case_clocks.h"
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
    case Term::Unit::Hours:
        return count == 1
                   ? QCoreApplication::translate("DateWords", "1 hour", "a term")
                   : QCoreApplication::translate("DateWords", "%1 hours", "a term").arg(count);
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

/// "julafton", or the name the office gave its closed day.
QString reasonText(const DateStep &step)
{
    if (!step.name.isEmpty() && step.reason == DayOff::OfficeClosed)
        return QCoreApplication::translate("DateWords", "%1 (the office is closed)").arg(step.name);
    return step.reason ? displayText(*step.reason) : QString();
}

/// "2026-12-24", with the time of day where one counts.
QString stepDayText(const DateStep &step)
{
    const QString day = isoText(step.date);
    return step.time.isValid() ? day + u' ' + step.time.toString(u"HH.mm"_s) : day;
}

QString startText(const DateStep &step)
{
    const QString day = stepDayText(step);
    switch (step.event) {
    case StartEvent::Unsaid:
        return QCoreApplication::translate("DateWords", "The clock starts %1", "with a date")
            .arg(day);
    case StartEvent::Sent:
        return QCoreApplication::translate("DateWords", "The request was sent %1").arg(day);
    case StartEvent::Received:
        return QCoreApplication::translate("DateWords", "The case was received %1").arg(day);
    case StartEvent::Arrived:
        return QCoreApplication::translate("DateWords", "The case reached the office %1").arg(day);
    case StartEvent::FirstContact:
        return QCoreApplication::translate("DateWords", "The first contact was made %1").arg(day);
    case StartEvent::Answered:
        return QCoreApplication::translate("DateWords", "The answer came in %1").arg(day);
    case StartEvent::Forwarded:
        return QCoreApplication::translate("DateWords", "The answer was forwarded %1").arg(day);
    case StartEvent::Drafted:
        return QCoreApplication::translate("DateWords", "The request was written %1").arg(day);
    case StartEvent::ByPost:
        return QCoreApplication::translate("DateWords", "The post brought it %1").arg(day);
    case StartEvent::InLetterBox:
        return QCoreApplication::translate(
                   "DateWords", "It was found at the first emptying of the letter box %1")
            .arg(day);
    case StartEvent::SuspendedSince:
        return QCoreApplication::translate("DateWords", "The clock was paused %1").arg(day);
    case StartEvent::GivenUp:
        return QCoreApplication::translate("DateWords", "The office stopped waiting %1").arg(day);
    case StartEvent::SetByHand:
        return QCoreApplication::translate("DateWords", "The office chose this day, %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString suspendedText(const DateStep &step)
{
    const QString days = termText(step.count, Term::Unit::Days);
    const QString day = isoText(step.date);
    const QString since = isoText(step.from);
    if (!step.from.isValid())
        return QCoreApplication::translate(
                   "DateWords", "the clock stood still for %1 = %2", "a number of days and a date")
            .arg(days, day);
    return QCoreApplication::translate("DateWords",
                                       "the clock stood still for %1 from %2 = %3",
                                       "a number of days, the first of them, a date")
        .arg(days, since, day);
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
        if (step.reason && !reasons.contains(reasonText(step)))
            reasons.append(reasonText(step));
    }
    return reasons;
}

bool hasStep(const ExplainedDate &date, DateStep::Kind kind)
{
    return std::ranges::any_of(date.steps,
                               [kind](const DateStep &step) { return step.kind == kind; });
}

/// Whether a day that the law names moved the date, and not only one of the office's own.
bool isMovedByLaw(const ExplainedDate &date)
{
    return std::ranges::any_of(date.steps, [](const DateStep &step) {
        return step.reason && *step.reason != DayOff::OfficeClosed;
    });
}

QString resultText(const ExplainedDate &date)
{
    const DateStep last = date.steps.isEmpty() ? DateStep() : date.steps.last();
    const QString clock = last.time.isValid() ? u' ' + last.time.toString(u"HH.mm"_s) : QString();
    const QString due = u"→ "_s + weekdayText(date.due) + clock;
    if (hasStep(date, DateStep::Kind::DayBefore))
        return QCoreApplication::translate("DateWords",
                                           "%1 (Administrative Procedure Act 2017:900, section 22)",
                                           "the rule that says when a letter counts as received")
            .arg(due);
    if (!isMovedByLaw(date))
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
        if (!request.isOpen() || request.state() == RequestState::Suspended)
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

/// Until when somebody should have acted: the provider, or the office itself.
QString lateText(const DueStep &due, QDate today)
{
    const bool isProviders = due.step == NextStep::AwaitAnswer || due.step == NextStep::Decide;
    const QString text =
        isProviders
            ? QCoreApplication::translate("DateWords",
                                          "was to answer by %1",
                                          "the provider has not answered: a date that has passed")
            : QCoreApplication::translate(
                  "DateWords",
                  "was due %1",
                  "something the office is to do itself: a date that has passed");
    return text.arg(momentText(due, today));
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

QString ageText(const CaseFile &caseFile, QDate today)
{
    const int days = rules::caseAgeDays(caseFile, today);
    const bool isClosed = caseFile.closedAt.isValid();
    if (isClosed && days < 1)
        return QCoreApplication::translate("DateWords", "was open less than a day", "a case");
    if (isClosed)
        return QCoreApplication::translate("DateWords", "was open %1", "a case, with days: 42 days")
            .arg(termText(days, Term::Unit::Days));
    if (days < 1)
        return QCoreApplication::translate("DateWords", "came in today", "a case");
    return QCoreApplication::translate("DateWords", "%1 old", "a case, with days: 42 days")
        .arg(termText(days, Term::Unit::Days));
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
        isLate ? lateText(due, today)
               : QCoreApplication::translate("DateWords", "by %1", "at the latest, with a date")
                     .arg(momentText(due, today));
    const QString because = becauseText(due, requests);
    const QString inBrackets = isLate || because.isEmpty() ? distanceText(due, now) : because;
    return u"%1 · %2 (%3)"_s.arg(whoseMove(due.step), until, inBrackets);
}

QString stepText(const DateStep &step, const DateStep *before)
{
    const QString day = stepDayText(step);
    switch (step.kind) {
    case DateStep::Kind::Start:
        return startText(step);
    case DateStep::Kind::Term: {
        const QString term = termText(step.count, step.unit);
        if (!before)
            return QCoreApplication::translate("DateWords", "%1 end on %2", "a term and a date")
                .arg(term, day);
        return QCoreApplication::translate(
                   "DateWords", "%1 from %2 = %3", "a term, its start and its end")
            .arg(term, stepDayText(*before), day);
    }
    case DateStep::Kind::Extended:
        return QCoreApplication::translate("DateWords", "extended to %1", "uppskov, with a date")
            .arg(day);
    case DateStep::Kind::Suspended:
        return suspendedText(step);
    case DateStep::Kind::Reminded:
        return QCoreApplication::translate(
                   "DateWords", "reminder %1: new date %2", "its number and a date")
            .arg(step.count)
            .arg(day);
    case DateStep::Kind::Escalated:
        return QCoreApplication::translate(
                   "DateWords", "taken further without an answer: to look again %1", "with a date")
            .arg(day);
    case DateStep::Kind::DayBefore:
        return QCoreApplication::translate(
                   "DateWords", "counts as the working day before: %1", "with a date")
            .arg(day);
    case DateStep::Kind::DayOff:
        return QCoreApplication::translate("DateWords", "%1 is %2", "a date and the day off it is")
            .arg(day, reasonText(step));
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
