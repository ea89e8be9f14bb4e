#include "app/demo/closed_cases.h"

#include <algorithm>

#include "app/demo/office_hours.h"
#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

constexpr qint64 kMinute = 60;
constexpr int kWeek = 7;
constexpr qint64 kDaySeconds = 86'400;

QDate dueOf(const StatementRequest &request)
{
    const auto deadline = rules::answerDeadline(request);
    Q_ASSERT(deadline);
    return deadline->due;
}

/// The calls about an answer by what came of it.
QString callList(Satisfaction satisfied)
{
    switch (satisfied) {
    case Satisfaction::Yes:
        return u"after_answer_satisfied"_s;
    case Satisfaction::No:
        return u"after_answer_not_satisfied"_s;
    case Satisfaction::Unknown:
        return u"after_answer"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QDate reminderDue(QDate sentOn)
{
    const auto due = rules::deadline(sentOn, {.unit = Term::Unit::Weeks, .count = 2});
    Q_ASSERT(due);
    return due->due;
}

QDateTime ClosedCases::momentAfter(QDate day, const QDateTime &earlier)
{
    const QDateTime moment = atTheDesk(day, m_dice);
    return std::max(moment, earlier.addSecs(kMinute * m_dice.between(6, 40)));
}

CaseCourse ClosedCases::course(const CasePlan &plan)
{
    constexpr int kPercentAnonymous = 4;
    const bool mayBeAnonymous =
        plan.channel == Channel::Phone && plan.kind == CaseKind::Patient && !plan.isWritten;
    Special special;
    special.isAnonymous = mayBeAnonymous && m_dice.chance(kPercentAnonymous);
    CaseCourse course = m_writer.begun(plan, special);
    confirmAndContact(plan, course);
    if (plan.isWritten) {
        requestStatement(plan, course);
        addCalls(course);
        closeAnswered(course);
    } else if (plan.kind == CaseKind::Information) {
        closeInformation(plan, course);
    } else {
        closePlain(plan, course);
    }
    return course;
}

void ClosedCases::confirmAndContact(const CasePlan &plan, CaseCourse &course)
{
    constexpr int kPercentTalkedAtOnce = 85;
    course.confirmedAt = course.registeredAt.addSecs(kMinute * m_dice.between(2, 30));
    if (!plan.isConfirmedInTime) {
        const QDateTime tooLate = plan.receivedAt.addSecs(kDaySeconds + 10 * kMinute);
        const QDateTime open = whenOpen(std::max(tooLate, course.registeredAt));
        course.confirmedAt = open.addSecs(kMinute * m_dice.between(5, 90));
    }
    const bool isInformation = plan.kind == CaseKind::Information;
    const bool isTalkedToAtOnce = m_dice.chance(kPercentTalkedAtOnce) || isInformation ||
                                  course.newCase.relation == Relation::Anonymous;
    if (plan.channel == Channel::Phone && isTalkedToAtOnce) {
        course.contactedAt = course.confirmedAt;
        return;
    }
    const QDate day = contactDay(plan, officeDate(course.confirmedAt));
    course.contactedAt = momentAfter(day, course.confirmedAt);
    if (!isInformation)
        course.contactText = m_writer.contactText(plan, course);
}

QDate ClosedCases::contactDay(const CasePlan &plan, QDate confirmedOn)
{
    const QDate receivedOn = officeDate(plan.receivedAt);
    if (!plan.isContactedInTime)
        return workingDayFrom(receivedOn.addDays(kWeek + m_dice.between(1, 8)));
    const int within = plan.kind == CaseKind::Information ? 2 : kWeek;
    return somewhereBetween(confirmedOn, std::max(confirmedOn, receivedOn.addDays(within)), m_dice);
}

void ClosedCases::requestStatement(const CasePlan &plan, CaseCourse &course)
{
    constexpr int kLongestUntilSent = 6;
    const QDate contactedOn = officeDate(course.contactedAt);
    RequestCourse planned;
    StatementRequest &request = planned.request;
    request.termWeeks = plan.termWeeks;
    request.sentOn = somewhereBetween(contactedOn, contactedOn.addDays(kLongestUntilSent), m_dice);
    planned.sentAt = momentAfter(request.sentOn, course.contactedAt);
    if (plan.isExtended)
        extend(planned);
    if (plan.isAnsweredInTime)
        answerInTime(plan, planned);
    else
        answerLate(plan, planned);
    const QDateTime last =
        planned.remindedAt.isEmpty() ? planned.sentAt : planned.remindedAt.last();
    planned.answeredAt = momentAfter(request.answeredOn, last);
    const AnswerText &answer = m_writer.answer(course.newCase);
    planned.answerText = answer.text;
    course.closing.measureIndividual = answer.measureIndividual;
    course.closing.measureOrganisation = answer.measureOrganisation;
    request.forwardedOn = workingDaysAfter(request.answeredOn, m_dice.between(1, 5));
    planned.forwardedAt = momentAfter(request.forwardedOn, planned.answeredAt);
    course.request = planned;
}

void ClosedCases::extend(RequestCourse &planned)
{
    StatementRequest &request = planned.request;
    const QDate due = dueOf(request);
    const QDate grantedOn = std::max(workingDaysAfter(request.sentOn, 1),
                                     workingDayUntil(due.addDays(-m_dice.between(1, 6))));
    const QDate until = workingDayFrom(due.addDays(m_dice.between(6, 20)));
    request.extensions.append(m_writer.extension(grantedOn, until));
    planned.extendedAt.append(momentAfter(grantedOn, planned.sentAt));
}

void ClosedCases::answerInTime(const CasePlan &plan, RequestCourse &planned)
{
    StatementRequest &request = planned.request;
    const QDate due = dueOf(request);
    QDate earliest = request.sentOn.addDays(plan.termWeeks * 2 + 1);
    if (!request.extensions.isEmpty())
        earliest = request.extensions.last().grantedOn.addDays(1);
    const QDate day = earliest.addDays(m_dice.below(earliest.daysTo(due) + 1));
    request.answeredOn = std::min(workingDayFrom(day), due);
}

void ClosedCases::answerLate(const CasePlan &plan, RequestCourse &planned)
{
    static const QList<int> byReminders{70, 22, 8};
    StatementRequest &request = planned.request;
    const int reminders = plan.isExtended ? 1 : m_dice.weighted(byReminders) + 1;
    QDateTime last = planned.sentAt;
    for (int number = 1; number <= reminders; ++number) {
        const auto awaited = rules::awaitedDate(request);
        Q_ASSERT(awaited);
        const QDate sentOn = workingDayFrom(awaited->due.addDays(m_dice.between(1, 3)));
        request.reminders.append(
            {.number = number, .sentOn = sentOn, .newDueOn = reminderDue(sentOn)});
        last = momentAfter(sentOn, last);
        planned.remindedAt.append(last);
    }
    request.answeredOn =
        workingDayFrom(request.reminders.last().sentOn.addDays(m_dice.between(2, 14)));
}

void ClosedCases::addCalls(CaseCourse &course)
{
    const RequestCourse &planned = *course.request;
    const StatementRequest &request = planned.request;
    const auto add =
        [&](QDate from, QDate to, const QDateTime &after, NoteKind kind, const QString &text) {
            const QDate day = somewhereBetween(from, to, m_dice);
            course.notes.append({.at = momentAfter(day, after), .kind = kind, .text = text});
        };
    if (m_dice.chance(14))
        add(request.sentOn.addDays(1),
            request.sentOn.addDays(10),
            planned.sentAt,
            NoteKind::Note,
            m_writer.note(u"waiting"_s));
    const QDate due = dueOf(request);
    if (m_dice.chance(22))
        add(request.sentOn.addDays(6),
            std::min(due, request.answeredOn),
            planned.sentAt,
            NoteKind::Call,
            m_writer.call(u"waiting"_s));
    if (!request.reminders.isEmpty() && m_dice.chance(45)) {
        const QDate reminded = request.reminders.first().sentOn;
        add(reminded.addDays(1),
            request.answeredOn.addDays(-1),
            planned.remindedAt.first(),
            NoteKind::Call,
            m_writer.call(u"overdue"_s));
    }
}

void ClosedCases::closeAnswered(CaseCourse &course)
{
    const RequestCourse &planned = *course.request;
    const QDate forwardedOn = planned.request.forwardedOn;
    const QDate closedOn = workingDayFrom(forwardedOn.addDays(m_dice.between(5, 24)));
    course.closedAt = momentAfter(closedOn, planned.forwardedAt);
    Closing &closing = course.closing;
    // People are more often content when something is done about it.
    const bool isSomethingDone = closing.measureIndividual || closing.measureOrganisation;
    const int satisfied =
        m_dice.weighted(isSomethingDone ? QList<int>{34, 46, 20} : QList<int>{40, 24, 36});
    closing.satisfied = kAllSatisfactions.at(static_cast<size_t>(satisfied));
    closing.outcome =
        closing.satisfied == Satisfaction::Yes ? Outcome::Satisfied : Outcome::DialogueEnded;
    course.closingText = m_writer.closing(closingList(closing));
    const bool isExhausted = planned.request.reminders.size() == kMostReminders;
    if (isExhausted && m_dice.chance(60))
        course.closingText = m_writer.closing(u"after_reminders"_s);
    if (!m_dice.chance(24))
        return;
    const bool isCall = m_dice.chance(65);
    const QDate day = somewhereBetween(forwardedOn.addDays(2), forwardedOn.addDays(5), m_dice);
    course.notes.append({.at = std::min(momentAfter(day, planned.forwardedAt), course.closedAt),
                         .kind = isCall ? NoteKind::Call : NoteKind::Note,
                         .text = isCall ? m_writer.call(callList(closing.satisfied))
                                        : m_writer.note(u"after_answer"_s)});
}

QString ClosedCases::closingList(const Closing &closing)
{
    switch (closing.satisfied) {
    case Satisfaction::Yes:
        return closing.measureOrganisation && m_dice.chance(30) ? u"satisfied_measure"_s
                                                                : u"satisfied"_s;
    case Satisfaction::No:
        return m_dice.chance(65) ? u"not_satisfied"_s : u"partly"_s;
    case Satisfaction::Unknown:
        if (closing.measureOrganisation && m_dice.chance(40))
            return u"measure"_s;
        return m_dice.chance(65) ? u"unknown"_s : u"partly"_s;
    }
    Q_UNREACHABLE();
}

void ClosedCases::closePlain(const CasePlan &plan, CaseCourse &course)
{
    const bool isAnonymous = course.newCase.relation == Relation::Anonymous;
    course.closedAt = course.contactedAt.addSecs(kMinute * m_dice.between(6, 45));
    if (m_dice.chance(55) && !isAnonymous) {
        const QDate day = officeDate(course.contactedAt).addDays(m_dice.between(1, 18));
        course.closedAt = momentAfter(workingDayFrom(day), course.contactedAt);
        if (m_dice.chance(20)) {
            const QDateTime called =
                momentAfter(officeDate(course.contactedAt), course.contactedAt);
            course.notes.append({.at = std::min(called, course.closedAt),
                                 .kind = NoteKind::Call,
                                 .text = m_writer.call(u"any"_s)});
        }
    }
    static const QList<Outcome> outcomes{Outcome::RegisteredOnly,
                                         Outcome::DialogueEnded,
                                         Outcome::Satisfied,
                                         Outcome::Withdrawn,
                                         Outcome::Referred};
    static const QStringList texts{
        u"registered_only"_s, u"no_request"_s, u"resolved"_s, u"withdrawn"_s, u"referred"_s};
    const int which = isAnonymous ? 0 : m_dice.weighted({34, 42, 14, 4, 6});
    course.closing.outcome = outcomes.at(which);
    course.closing.measureIndividual = plan.mainProblem == 6 && m_dice.chance(15);
    course.closingText = m_writer.closing(isAnonymous ? u"anonymous"_s : texts.at(which));
}

void ClosedCases::closeInformation(const CasePlan &plan, CaseCourse &course)
{
    course.closedAt = course.contactedAt.addSecs(kMinute * m_dice.between(2, 20));
    if (plan.channel != Channel::Phone && m_dice.chance(30)) {
        const QDate day = workingDaysAfter(officeDate(course.contactedAt), m_dice.between(1, 4));
        course.closedAt = momentAfter(day, course.contactedAt);
    }
    const bool isReferred = course.newCase.narrative.contains(u"änvisad"_s);
    course.closing.outcome = isReferred          ? Outcome::Referred
                             : m_dice.chance(60) ? Outcome::Satisfied
                                                 : Outcome::RegisteredOnly;
    if (m_dice.chance(35))
        course.closingText = m_writer.closing(isReferred ? u"referred"_s : u"information"_s);
}

} // namespace talan::demo
