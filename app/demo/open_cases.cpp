#include "app/demo/open_cases.h"

#include <algorithm>

#include "app/demo/closed_cases.h"
#include "app/demo/office_hours.h"
#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3600;
constexpr int kWeek = 7;

} // namespace

OpenCases::OpenCases(const DemoTexts &texts,
                     const DemoStaff &staff,
                     CaseWriter &writer,
                     Dice &dice,
                     const QDateTime &now)
    : m_texts(texts)
    , m_staff(staff)
    , m_writer(writer)
    , m_dice(dice)
    , m_now(now)
    , m_today(officeDate(now))
    , m_chooser(texts, dice)
{}

QList<OpenCases::Wish> OpenCases::newWishes()
{
    using enum Stage;
    using enum Channel;
    constexpr CaseKind question = CaseKind::Information;
    return {
        // Hours since it came in; two have waited more than a day.
        {.stage = ToConfirm, .days = 1, .channel = Service1177, .isChild = true},
        {.stage = ToConfirm, .days = 3, .isMine = true, .channel = Email},
        {.stage = ToConfirm, .days = 6, .channel = Service1177},
        {.stage = ToConfirm, .days = 11, .channel = Service1177},
        {.stage = ToConfirm, .days = 20, .isMine = true, .channel = Service1177},
        {.stage = ToConfirm, .days = 29, .channel = Letter},
        {.stage = ToConfirm, .days = 47, .channel = Ivo},
        // Days since it came in; first contact is due after seven.
        {.stage = ToContact, .days = 1, .isMine = true, .channel = Service1177},
        {.stage = ToContact, .days = 1, .channel = Letter},
        {.stage = ToContact, .days = 2, .channel = Service1177, .isChild = true},
        {.stage = ToContact, .days = 2, .channel = Email, .kind = question},
        {.stage = ToContact,
         .days = 3,
         .channel = Service1177,
         .special = {.protection = Protection::Marking}},
        {.stage = ToContact, .days = 4, .channel = Service1177, .special = {.isForeign = true}},
        {.stage = ToContact, .days = 5, .channel = Letter},
        {.stage = ToContact, .days = 6, .isMine = true, .channel = Service1177},
        {.stage = ToContact, .days = 9, .channel = Letter},
        {.stage = ToContact, .days = 11, .channel = Service1177},
        // Days since the first contact; the request should go out within a week.
        {.stage = ToRequest, .days = 1, .channel = Phone},
        {.stage = ToRequest, .days = 2, .isMine = true, .channel = Service1177},
        {.stage = ToRequest, .days = 4, .channel = Visit, .special = {.isForeign = true}},
        {.stage = ToRequest, .days = 5, .channel = Service1177, .isChild = true},
        {.stage = ToRequest,
         .days = 6,
         .channel = Phone,
         .special = {.protection = Protection::Protected}},
        {.stage = ToRequest, .days = 10, .channel = Letter},
    };
}

QList<OpenCases::Wish> OpenCases::awaitingWishes()
{
    using enum Stage;
    using enum Channel;
    return {
        // Days since the request was sent.
        {.stage = Awaiting, .days = 2, .channel = Service1177},
        {.stage = Awaiting, .days = 3, .channel = Phone},
        {.stage = Awaiting, .days = 5, .isMine = true, .channel = Service1177},
        {.stage = Awaiting, .days = 7, .channel = Letter},
        {.stage = Awaiting, .days = 9, .channel = Service1177, .isChild = true},
        {.stage = Awaiting, .days = 12, .channel = Visit},
        {.stage = Awaiting, .days = 14, .channel = Phone},
        {.stage = Awaiting, .days = 16, .channel = Service1177, .special = {.isForeign = true}},
        {.stage = Awaiting,
         .days = 18,
         .channel = Service1177,
         .special = {.protection = Protection::Fictitious}},
        {.stage = Awaiting, .days = 20, .isExtended = true, .channel = Letter},
        {.stage = Awaiting, .days = 30, .isExtended = true, .channel = Service1177},
        // Days until the answer is due.
        {.stage = AwaitingThisWeek, .days = 0, .channel = Service1177},
        {.stage = AwaitingThisWeek, .days = 1, .isMine = true, .channel = Phone},
        {.stage = AwaitingThisWeek, .days = 2, .channel = Letter},
        {.stage = AwaitingThisWeek, .days = 3, .isExtended = true, .channel = Service1177},
        {.stage = AwaitingThisWeek,
         .days = 5,
         .reminders = 1,
         .channel = Service1177,
         .isChild = true},
    };
}

QList<OpenCases::Wish> OpenCases::overdueWishes()
{
    using enum Stage;
    using enum Channel;
    return {
        // Days since the date passed.
        {.stage = Overdue, .days = 1, .isMine = true, .channel = Service1177},
        {.stage = Overdue, .days = 2, .channel = Phone},
        {.stage = Overdue, .days = 4, .channel = Letter, .isChild = true},
        {.stage = Overdue, .days = 8, .channel = Service1177},
        {.stage = Overdue, .days = 2, .reminders = 1, .channel = Service1177},
        {.stage = Overdue, .days = 5, .reminders = 1, .isMine = true, .channel = Visit},
        {.stage = Overdue, .days = 1, .reminders = 2, .channel = Phone},
        {.stage = Overdue, .days = 6, .reminders = 2, .isExtended = true, .channel = Service1177},
        {.stage = Overdue, .days = 4, .reminders = 3, .channel = Letter},
        {.stage = Overdue,
         .days = 1,
         .reminders = 3,
         .channel = Service1177,
         .special = {.isForeign = true}},
    };
}

QList<OpenCases::Wish> OpenCases::endingWishes()
{
    using enum Stage;
    using enum Channel;
    constexpr CaseKind question = CaseKind::Information;
    return {
        // Days since the answer came in.
        {.stage = ToForward, .days = 1, .channel = Service1177},
        {.stage = ToForward, .days = 2, .isMine = true, .channel = Phone},
        {.stage = ToForward, .days = 4, .channel = Letter},
        {.stage = ToForward, .days = 5, .reminders = 2, .channel = Service1177},
        {.stage = ToForward, .days = 8, .channel = Ivo},
        {.stage = ToForward,
         .days = 10,
         .channel = Service1177,
         .special = {.protection = Protection::Marking}},
        // Days since the first contact.
        {.stage = ToClose, .days = 1, .channel = Phone, .kind = question},
        {.stage = ToClose, .days = 2, .channel = Phone, .special = {.isAnonymous = true}},
        {.stage = ToClose, .days = 3, .channel = Visit, .special = {.isAnonymous = true}},
        {.stage = ToClose, .days = 6, .channel = Phone},
        {.stage = ToClose, .days = 8, .channel = Other},
        {.stage = ToClose, .days = 9, .isMine = true, .channel = Phone},
        // Days since the answer was forwarded.
        {.stage = ToCloseAnswered, .days = 3, .channel = Service1177},
        {.stage = ToCloseAnswered, .days = 5, .channel = Letter, .isChild = true},
        {.stage = ToCloseAnswered, .days = 7, .reminders = 1, .channel = Phone},
        {.stage = ToCloseAnswered, .days = 12, .channel = Service1177},
    };
}

QList<OpenCases::Wish> OpenCases::wishes()
{
    return newWishes() + awaitingWishes() + overdueWishes() + endingWishes();
}

QList<CaseCourse> OpenCases::courses()
{
    QList<CaseCourse> courses;
    for (const Wish &wish : wishes())
        courses.append(course(wish));
    return courses;
}

CasePlan OpenCases::planFor(const Wish &wish, const QDateTime &receivedAt)
{
    constexpr int kMostTries = 200;
    CasePlan plan;
    plan.receivedAt = receivedAt;
    plan.registeredAt = receivedAt.addSecs(kMinute * m_dice.between(2, 12));
    plan.kind = wish.kind;
    plan.channel = wish.channel;
    plan.isWritten = wish.stage != Stage::ToClose && wish.kind == CaseKind::Patient;
    if (wish.kind == CaseKind::Information) {
        plan.mainProblem = m_dice.weighted(kMainProblemPercent) + 1;
        plan.text = m_chooser.information(plan.mainProblem);
        plan.problems = {m_texts.information.at(plan.text).code};
        return plan;
    }
    for (int i = 0; i < kMostTries; ++i) {
        plan.mainProblem = m_dice.weighted(kMainProblemPercent) + 1;
        plan.text = m_chooser.complaint(plan);
        const bool isOfChild = m_texts.complaints.at(plan.text).relation == Relation::Guardian;
        if (isOfChild == wish.isChild)
            break;
    }
    const ComplaintText &text = m_texts.complaints.at(plan.text);
    plan.problems = {text.code};
    if (!text.alsoCodes.isEmpty() && m_dice.chance(40))
        plan.problems.append(text.alsoCodes.constFirst());
    return plan;
}

CaseCourse OpenCases::course(const Wish &wish)
{
    CaseCourse course;
    switch (wish.stage) {
    case Stage::ToConfirm:
    case Stage::ToContact:
        course = newCourse(wish);
        // Handed over from IVO's old system, where the scheme before the national one lives on.
        if (wish.channel == Channel::Ivo)
            course.newCase.oldCategories = {{u"Organisation och tillgänglighet"_s, {}}};
        break;
    case Stage::ToRequest:
    case Stage::ToClose:
        course = begun(wish, workingDayUntil(m_today.addDays(-wish.days)));
        break;
    case Stage::Awaiting:
    case Stage::AwaitingThisWeek:
    case Stage::Overdue:
    case Stage::ToForward:
    case Stage::ToCloseAnswered: {
        const QDate sentOn = sentOnFor(wish);
        course = begun(wish, workingDayUntil(sentOn.addDays(-m_dice.between(1, 4))));
        course.request = sentRequest(sentOn, wish);
        answer(wish, course);
        break;
    }
    }
    if (wish.isMine) {
        course.handler = m_staff.administrator.id;
        course.newCase.handler = m_staff.administrator.login;
    }
    return course;
}

CaseCourse OpenCases::newCourse(const Wish &wish)
{
    if (wish.stage == Stage::ToConfirm) {
        const QDateTime receivedAt =
            m_now.addSecs(-kHour * wish.days - kMinute * m_dice.between(14, 40));
        return m_writer.begun(planFor(wish, receivedAt), wish.special);
    }
    const QDate day = m_today.addDays(-wish.days);
    const QDateTime receivedAt = wish.channel == Channel::Letter
                                     ? atTheDesk(workingDayUntil(day), m_dice)
                                     : instantAt(day, m_dice.between(7, 11), 20);
    CaseCourse course = m_writer.begun(planFor(wish, receivedAt), wish.special);
    course.confirmedAt = course.registeredAt.addSecs(kMinute * m_dice.between(5, 90));
    return course;
}

CaseCourse OpenCases::begun(const Wish &wish, QDate contactedOn)
{
    const bool isTalkedToAtOnce = wish.channel == Channel::Phone || wish.channel == Channel::Visit;
    const QDate receivedOn = isTalkedToAtOnce
                                 ? contactedOn
                                 : workingDayUntil(contactedOn.addDays(-m_dice.between(1, 5)));
    const QDateTime receivedAt = atTheDesk(receivedOn, m_dice);
    const CasePlan plan = planFor(wish, receivedAt);
    CaseCourse course = m_writer.begun(plan, wish.special);
    course.confirmedAt = course.registeredAt.addSecs(kMinute * m_dice.between(3, 50));
    course.contactedAt = course.confirmedAt;
    if (!isTalkedToAtOnce) {
        course.contactedAt =
            std::max(atTheDesk(contactedOn, m_dice), course.confirmedAt.addSecs(kHour));
        course.contactText = m_writer.contactText(plan, course);
    }
    return course;
}

RequestCourse OpenCases::sentRequest(QDate sentOn, const Wish &wish)
{
    RequestCourse planned;
    StatementRequest &request = planned.request;
    request.sentOn = sentOn;
    planned.sentAt = atTheDesk(sentOn, m_dice);
    if (wish.isExtended) {
        const QDate due = rules::answerDeadline(request)->due;
        const QDate grantedOn =
            std::min(workingDayUntil(due.addDays(-2)), workingDayUntil(m_today.addDays(-1)));
        request.extensions.append(m_writer.extension(grantedOn, due.addDays(2 * kWeek)));
        planned.extendedAt.append(atTheDesk(grantedOn, m_dice));
    }
    for (int number = 1; number <= wish.reminders; ++number) {
        const QDate remindedOn = workingDayFrom(rules::awaitedDate(request)->due.addDays(2));
        request.reminders.append(
            {.number = number, .sentOn = remindedOn, .newDueOn = reminderDue(remindedOn)});
        planned.remindedAt.append(atTheDesk(remindedOn, m_dice));
    }
    return planned;
}

QDate OpenCases::awaitedWhenSent(QDate sentOn, const Wish &wish) const
{
    StatementRequest request;
    request.sentOn = sentOn;
    if (wish.isExtended) {
        const QDate due = rules::answerDeadline(request)->due;
        request.extensions.append(
            {.grantedOn = sentOn, .until = due.addDays(2 * kWeek), .askedBy = {}, .reason = {}});
    }
    for (int number = 1; number <= wish.reminders; ++number) {
        const QDate remindedOn = workingDayFrom(rules::awaitedDate(request)->due.addDays(2));
        request.reminders.append(
            {.number = number, .sentOn = remindedOn, .newDueOn = reminderDue(remindedOn)});
    }
    return rules::awaitedDate(request)->due;
}

QDate OpenCases::sentOnFor(const Wish &wish)
{
    constexpr int kLongest = 200;
    if (wish.stage == Stage::Awaiting)
        return workingDayUntil(m_today.addDays(-wish.days));
    QDate awaited = m_today.addDays(-wish.days);
    if (wish.stage == Stage::AwaitingThisWeek)
        awaited = m_today.addDays(wish.days);
    if (wish.stage == Stage::ToForward)
        awaited = m_today.addDays(-wish.days + m_dice.between(0, 6));
    if (wish.stage == Stage::ToCloseAnswered)
        awaited = m_today.addDays(-wish.days - m_dice.between(0, 4));
    // The latest working day from which the date comes no later than that.
    for (int back = 0; back < kLongest; ++back) {
        const QDate sentOn = m_today.addDays(-back);
        if (isWorkingDay(sentOn) && awaitedWhenSent(sentOn, wish) <= awaited)
            return sentOn;
    }
    return workingDayUntil(m_today.addDays(-kLongest));
}

void OpenCases::answer(const Wish &wish, CaseCourse &course)
{
    if (wish.stage != Stage::ToForward && wish.stage != Stage::ToCloseAnswered)
        return;
    RequestCourse &planned = *course.request;
    StatementRequest &request = planned.request;
    const QDate notBefore =
        (request.reminders.isEmpty() ? request.sentOn : request.reminders.last().sentOn).addDays(1);
    const int daysToForward = wish.stage == Stage::ToCloseAnswered ? 3 : 0;
    const QDate answeredOn = workingDayUntil(m_today.addDays(-wish.days - daysToForward));
    request.answeredOn = std::max(answeredOn, notBefore);
    planned.answeredAt = atTheDesk(request.answeredOn, m_dice);
    planned.answerText = m_writer.answer(course.newCase).text;
    if (wish.stage != Stage::ToCloseAnswered)
        return;
    request.forwardedOn =
        std::max(workingDayUntil(m_today.addDays(-wish.days)), request.answeredOn);
    planned.forwardedAt =
        std::max(atTheDesk(request.forwardedOn, m_dice), planned.answeredAt.addSecs(kHour));
}

} // namespace talan::demo
