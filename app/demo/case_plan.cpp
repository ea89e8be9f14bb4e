#include "app/demo/case_plan.h"

#include <algorithm>
#include <numeric>

#include "app/demo/office_hours.h"
#include "core/base/office_time.h"
#include "core/categories/category.h"

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

/// Cases of the office that only are questions come mostly by phone: percent by 1177, phone,
/// letter, e-mail.
const QList<int> kInformationChannels{12, 75, 2, 11};
/// Their main problems 1..9, by what people ask about.
const QList<int> kInformationProblems{30, 3, 22, 10, 9, 9, 11, 5, 1};
const QList<Channel> kChannels{
    Channel::Service1177, Channel::Phone, Channel::Letter, Channel::Email};

int sumOf(const QList<int> &list)
{
    return std::accumulate(list.begin(), list.end(), 0);
}

/// `counts` as that many numbers 0, 1, 2 … in random order.
QList<int> spread(const QList<int> &counts, Dice &dice)
{
    QList<int> values;
    for (int i = 0; i < counts.size(); ++i)
        values.append(QList<int>(counts.at(i), i));
    dice.shuffle(values);
    return values;
}

/// `some` of the plans, chosen by chance.
using PlanList = QList<CasePlan *>;
PlanList chosen(PlanList plans, int some, Dice &dice)
{
    dice.shuffle(plans);
    return plans.mid(0, some);
}

/// The plans, given what fits; a list of pointers into `plans`.
template <class Fits>
PlanList those(QList<CasePlan> &plans, Fits fits)
{
    PlanList found;
    for (CasePlan &plan : plans) {
        if (fits(plan))
            found.append(&plan);
    }
    return found;
}

bool isInformation(const CasePlan &plan)
{
    return plan.kind == CaseKind::Information;
}

bool isPatientCase(const CasePlan &plan)
{
    return plan.kind == CaseKind::Patient;
}

/// Gives every plan a value: information cases their own share, patient cases what is left of the
/// whole.
template <class Give>
void partBetweenKinds(QList<CasePlan> &plans,
                      const QList<int> &percent,
                      const QList<int> &informationPercent,
                      Dice &dice,
                      Give give)
{
    const auto information = those(plans, isInformation);
    QList<int> left = largestRemainder(static_cast<int>(plans.size()), percent);
    QList<int> asked = largestRemainder(static_cast<int>(information.size()), informationPercent);
    for (int i = 0; i < left.size(); ++i) {
        const int taken = std::min(asked.at(i), left.at(i));
        left[i] -= taken;
        asked[i] = taken;
    }
    // In a very small office one part may be too small; then the largest one gives.
    const auto largest = std::ranges::max_element(left) - left.begin();
    const int missing = static_cast<int>(information.size()) - sumOf(asked);
    asked[largest] += missing;
    left[largest] -= missing;

    const auto give1 = [&](const PlanList &list, const QList<int> &values) {
        for (qsizetype i = 0; i < list.size(); ++i)
            give(*list.at(i), values.at(i));
    };
    give1(information, spread(asked, dice));
    give1(those(plans, isPatientCase), spread(left, dice));
}

/// The periods' cases, written ones and information cases among them in random order.
QList<CasePlan> plansOf(const QList<Period> &periods, Dice &dice, QList<Period> &periodOf)
{
    QList<int> notWritten;
    int cases = 0;
    for (const Period &period : periods) {
        notWritten.append(period.cases - period.written);
        cases += period.cases;
    }
    const QList<int> information = largestRemainder(
        largestRemainder(cases, {kInformationPercent, 100 - kInformationPercent}).constFirst(),
        notWritten);
    QList<CasePlan> plans;
    for (int i = 0; i < periods.size(); ++i) {
        const Period &period = periods.at(i);
        const QList<int> kinds =
            spread({period.written, information.at(i), notWritten.at(i) - information.at(i)}, dice);
        for (const int kind : kinds) {
            CasePlan plan;
            plan.isWritten = kind == 0;
            plan.kind = kind == 1 ? CaseKind::Information : CaseKind::Patient;
            plans.append(plan);
            periodOf.append(period);
        }
    }
    return plans;
}

/// Who is confirmed, contacted and answered too late, and who gets an extension or a short term.
void planTimeliness(QList<CasePlan> &plans, Dice &dice)
{
    const int all = static_cast<int>(plans.size());
    const auto mayBeLate = [](const CasePlan &plan) { return plan.channel != Channel::Phone; };
    const auto mayBeCalledLate = [&](const CasePlan &plan) {
        return mayBeLate(plan) && isPatientCase(plan);
    };
    const auto isWritten = [](const CasePlan &plan) { return plan.isWritten; };
    const int confirmedLate = all - scaled(kConfirmedInTime, kPublishedCases, all);
    for (CasePlan *plan : chosen(those(plans, mayBeLate), confirmedLate, dice))
        plan->isConfirmedInTime = false;
    const int contactedLate = all - scaled(kContactedInTime, kPublishedCases, all);
    for (CasePlan *plan : chosen(those(plans, mayBeCalledLate), contactedLate, dice))
        plan->isContactedInTime = false;

    const auto written = those(plans, isWritten);
    const int count = static_cast<int>(written.size());
    const int answeredLate = count - scaled(kAnsweredInTime, kPublishedWritten, count);
    for (CasePlan *plan : chosen(written, answeredLate, dice))
        plan->isAnsweredInTime = false;
    for (CasePlan *plan : chosen(written, scaled(kExtendedPercent, 100, count), dice))
        plan->isExtended = true;
    for (CasePlan *plan : chosen(written, scaled(kShortTermPercent, 100, count), dice))
        plan->termWeeks = 2;
}

/// A moment at which something comes in by that way.
QDateTime arrival(const Period &period, Channel channel, Dice &dice)
{
    const QDate day = period.from.addDays(dice.below(period.from.daysTo(period.to) + 1));
    switch (channel) {
    case Channel::Phone:
        return atTheDesk(day, dice);
    case Channel::Letter: {
        const int minutes = dice.below(130);
        return instantAt(day, 9 + minutes / 60, minutes % 60);
    }
    case Channel::Email:
    case Channel::Service1177:
    case Channel::Visit:
    case Channel::Ivo:
    case Channel::Other: {
        // People write in the morning, over lunch and most of all in the evening.
        static const QList<int> byHour{1, 0, 0, 0, 0, 1, 3, 6, 8,  9, 9, 8,
                                       7, 7, 7, 7, 6, 6, 7, 9, 10, 9, 6, 3};
        const int hour = dice.weighted(byHour);
        const int minute = dice.below(60);
        return instantAt(day, hour, minute, dice.below(60));
    }
    }
    Q_UNREACHABLE();
}

/// Finds a moment at which the case can have come in, and the one at which it was registered.
void planArrival(CasePlan &plan, const Period &period, Dice &dice)
{
    constexpr int kMostTries = 500;
    constexpr qint64 kLongestWait = 23 * 3600; // leaves an hour of the 24 for the confirmation
    constexpr int kPercentOnDaysOff = 35;
    for (int i = 0; i < kMostTries; ++i) {
        plan.receivedAt = arrival(period, plan.channel, dice);
        const QDate day = officeDate(plan.receivedAt);
        const bool isByPerson = plan.channel == Channel::Phone || plan.channel == Channel::Letter;
        if (!isWorkingDay(day) && (isByPerson || !dice.chance(kPercentOnDaysOff)))
            continue;
        plan.registeredAt = plan.receivedAt.addSecs(dice.between(60, 900));
        if (plan.channel != Channel::Phone)
            plan.registeredAt = whenOpen(plan.receivedAt).addSecs(60 * qint64{dice.between(3, 55)});
        const bool isSoon = plan.receivedAt.secsTo(plan.registeredAt) < kLongestWait;
        // The number is of the year of registration, and the figures are of one year.
        const bool isSameYear = officeDate(plan.registeredAt).year() == day.year();
        if (isSameYear && (isSoon || !plan.isConfirmedInTime))
            return;
    }
}

QString anyCodeOf(int mainProblem)
{
    static const QStringList codes{
        u"1.1"_s, u"2.1"_s, u"3.1"_s, u"4.1"_s, u"5.1"_s, u"6.2"_s, u"7.3"_s, u"8.1"_s, u"9.1"_s};
    return codes.at(mainProblem - 1);
}

/// Second and third problems, chosen so that the main problems keep their shares among all
/// problems.
class FurtherProblems
{
public:
    FurtherProblems(QList<CasePlan> &plans, const DemoTexts &texts, Dice &dice)
        : m_plans(plans)
        , m_texts(texts)
        , m_dice(dice)
    {}

    void add()
    {
        const int cases = static_cast<int>(m_plans.size());
        const int seconds = scaled(kSecondProblemPercent, 100, cases);
        const int thirds = scaled(kThirdProblemPercent, 100, cases);
        QList<int> missing = largestRemainder(cases + seconds + thirds, kMainProblemPercent);
        for (const CasePlan &plan : m_plans)
            --missing[plan.mainProblem - 1];
        for (int &count : missing)
            count = std::max(0, count);
        const QList<int> asThird = largestRemainder(thirds, missing);
        // The rare ones first, while every case that fits them is still free.
        QList<int> order(missing.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](int i) { return missing.at(i); });
        for (const int i : order)
            addSome(i + 1, missing.at(i) - asThird.at(i), 1);
        for (const int i : order)
            addSome(i + 1, asThird.at(i), 2);
    }

private:
    /// The code by which the case's text may also be counted under the main problem, or nothing.
    QString codeFor(const CasePlan &plan, int mainProblem) const
    {
        const QString main = QString::number(mainProblem);
        for (const QString &code : m_texts.complaints.at(plan.text).alsoCodes) {
            if (rules::mainCode(code) == main && !plan.problems.contains(code))
                return code;
        }
        return {};
    }

    /// Adds a problem to `count` cases that have `problems` of them: first where the text says so,
    /// then anywhere.
    void addSome(int mainProblem, int count, int problems)
    {
        PlanList free = those(m_plans, [&](const CasePlan &plan) {
            return isPatientCase(plan) && plan.problems.size() == problems;
        });
        m_dice.shuffle(free);
        for (CasePlan *plan : free) {
            const QString code = codeFor(*plan, mainProblem);
            if (count > 0 && !code.isEmpty()) {
                plan->problems.append(code);
                --count;
            }
        }
        for (CasePlan *plan : free) {
            const bool isFree = plan->problems.size() == problems &&
                                !plan->problems.contains(anyCodeOf(mainProblem));
            if (count > 0 && isFree && plan->mainProblem != mainProblem) {
                plan->problems.append(anyCodeOf(mainProblem));
                --count;
            }
        }
    }

    QList<CasePlan> &m_plans;
    const DemoTexts &m_texts;
    Dice &m_dice;
};

} // namespace

TextChooser::TextChooser(const DemoTexts &texts, Dice &dice)
    : m_texts(texts)
    , m_dice(dice)
    , m_complaintUses(texts.complaints.size(), 0)
    , m_informationUses(texts.information.size(), 0)
{}

int TextChooser::complaint(const CasePlan &plan)
{
    const QString main = QString::number(plan.mainProblem);
    const int month = officeDate(plan.receivedAt).month();
    const bool isTold = plan.channel == Channel::Phone || plan.channel == Channel::Visit;
    QList<int> fewest;
    for (int i = 0; i < m_texts.complaints.size(); ++i) {
        const ComplaintText &text = m_texts.complaints.at(i);
        const bool isByMouth = text.voice == Voice::Note;
        const bool fitsChannel = isTold ? !text.isWritten.value_or(false) : !isByMouth;
        const bool fitsMonth = text.months.isEmpty() || text.months.contains(month);
        if (rules::mainCode(text.code) != main || !fitsChannel || !fitsMonth)
            continue;
        const int least = fewest.isEmpty() ? 0 : m_complaintUses.at(fewest.constFirst());
        if (!fewest.isEmpty() && m_complaintUses.at(i) > least)
            continue;
        if (!fewest.isEmpty() && m_complaintUses.at(i) < least)
            fewest.clear();
        fewest.append(i);
    }
    const int index = m_dice.pick(fewest);
    ++m_complaintUses[index];
    return index;
}

int TextChooser::information(int mainProblem)
{
    const QString main = QString::number(mainProblem);
    QList<int> fewest;
    for (int i = 0; i < m_texts.information.size(); ++i) {
        if (rules::mainCode(m_texts.information.at(i).code) != main)
            continue;
        if (!fewest.isEmpty() &&
            m_informationUses.at(i) < m_informationUses.at(fewest.constFirst()))
            fewest.clear();
        if (fewest.isEmpty() ||
            m_informationUses.at(i) == m_informationUses.at(fewest.constFirst()))
            fewest.append(i);
    }
    const int index = m_dice.pick(fewest);
    ++m_informationUses[index];
    return index;
}

QList<CasePlan> planCases(const QList<Period> &periods, const DemoTexts &texts, Dice &dice)
{
    QList<Period> periodOf;
    QList<CasePlan> plans = plansOf(periods, dice, periodOf);
    partBetweenKinds(plans, kChannelPercent, kInformationChannels, dice, [](CasePlan &plan, int i) {
        plan.channel = kChannels.at(i);
    });
    partBetweenKinds(
        plans, kMainProblemPercent, kInformationProblems, dice, [](CasePlan &plan, int i) {
            plan.mainProblem = i + 1;
        });
    planTimeliness(plans, dice);
    for (qsizetype i = 0; i < plans.size(); ++i)
        planArrival(plans[i], periodOf.at(i), dice);
    std::ranges::stable_sort(plans, {}, &CasePlan::registeredAt);

    TextChooser chooser(texts, dice);
    for (CasePlan &plan : plans) {
        plan.text =
            isInformation(plan) ? chooser.information(plan.mainProblem) : chooser.complaint(plan);
        plan.problems = {isInformation(plan) ? texts.information.at(plan.text).code
                                             : texts.complaints.at(plan.text).code};
    }
    FurtherProblems(plans, texts, dice).add();
    return plans;
}

} // namespace talan::demo
