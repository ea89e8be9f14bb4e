#include "core/cases/case_rules.h"

#include <algorithm>

#include "core/base/field_text.h"
#include "core/base/office_time.h"
#include "core/calendar/statutory_time.h"
#include "core/providers/care_unit.h"

using namespace Qt::StringLiterals;

namespace talan::rules {

namespace {

constexpr int kMostProblems = 3;
constexpr int kMostAreas = 6;
constexpr int kMostUnits = 10;

Error wrong(ErrorCode code, const QString &subject)
{
    return {code, u"new case is not acceptable"_s, subject};
}

Result<> validateReceived(const QDateTime &receivedAt, const QDateTime &now)
{
    // Clocks of two desks differ by a little; a decade back is a mistyped year.
    constexpr qint64 kClockDifference = 300;
    constexpr int kOldestYears = 10;
    if (!receivedAt.isValid())
        return {};
    if (receivedAt > now.addSecs(kClockDifference))
        return wrong(ErrorCode::DateInFuture, u"received_at"_s);
    if (receivedAt < now.addYears(-kOldestYears))
        return wrong(ErrorCode::InvalidDate, u"received_at"_s);
    return {};
}

Result<> validateTexts(const NewCase &newCase)
{
    if (cleanText(newCase.narrative).isEmpty())
        return wrong(ErrorCode::MissingField, u"narrative"_s);
    if (newCase.narrative.size() > kLongestText)
        return wrong(ErrorCode::TextTooLong, u"narrative"_s);
    const std::pair<QString, QString> lines[] = {{newCase.title, u"title"_s},
                                                 {newCase.externalRef, u"external_ref"_s},
                                                 {newCase.consent.by, u"consent.by"_s},
                                                 {newCase.consent.how, u"consent.how"_s}};
    for (const auto &[text, member] : lines) {
        if (text.size() > kLongestLine)
            return wrong(ErrorCode::TextTooLong, member);
    }
    return {};
}

Result<> validatePerson(const std::optional<TypedPerson> &typed, const QString &member, QDate today)
{
    if (!typed)
        return {};
    const Person &person = typed->person;
    const std::pair<QString, QString> lines[] = {{person.name, u".name"_s},
                                                 {typed->number, u".identity_number"_s},
                                                 {person.phone, u".phone"_s},
                                                 {person.email, u".email"_s},
                                                 {person.language, u".language"_s},
                                                 {person.address, u".address"_s}};
    for (const auto &[text, name] : lines) {
        if (text.size() > kLongestLine)
            return wrong(ErrorCode::TextTooLong, member + name);
    }
    if (person.bornOn.isValid() && person.bornOn > today)
        return wrong(ErrorCode::DateInFuture, member + u".birth_date"_s);
    return {};
}

Result<> validateProblems(const NewCase &newCase, const QList<Category> &categories, QDate on)
{
    if (newCase.problems.size() > kMostProblems)
        return wrong(ErrorCode::InvalidInput, u"problems"_s);
    for (qsizetype i = 0; i < newCase.problems.size(); ++i) {
        const QString &code = newCase.problems.at(i);
        const bool isKnown = std::ranges::any_of(categories, [&](const Category &category) {
            return category.code == code && isValidOn(category, on);
        });
        const QString member = u"problems[%1].code"_s.arg(i);
        if (!isKnown)
            return wrong(ErrorCode::UnknownValue, member);
        if (newCase.problems.indexOf(code) != i)
            return wrong(ErrorCode::InvalidInput, member);
    }
    return {};
}

Result<> validateUnits(const QStringList &units)
{
    if (units.size() > kMostUnits)
        return wrong(ErrorCode::InvalidInput, u"units"_s);
    const bool areAllPaths = std::ranges::all_of(
        units, [](const QString &path) { return !unitPathParts(path).isEmpty(); });
    return areAllPaths ? Result<>() : wrong(ErrorCode::InvalidInput, u"units"_s);
}

DueStep dueOn(NextStep step, QDate day)
{
    return {.step = step, .on = day, .at = {}};
}

/// The day a term of calendar days ends; the plain day where the calendar ends.
QDate dayAfter(QDate start, int days, bool rolls)
{
    const auto end =
        deadline(start, {.unit = Term::Unit::Days, .count = days}, {.rollsToWorkingDay = rolls});
    return end ? end->due : start.addDays(days);
}

/// A step of the office's own, some days after what it follows.
DueStep followUp(NextStep step, QDate after, const TermHistory &terms)
{
    const OfficeTerms &then = terms.on(after);
    return dueOn(step, dayAfter(after, then.followUpDays, then.followUpRolls));
}

/// The clocks that start when a case comes in.
QList<DueStep> clocksOfCase(const CaseFile &caseFile, const TermHistory &terms)
{
    constexpr qint64 kSecondsPerHour = 3600;
    QList<DueStep> running;
    if (!caseFile.confirmedAt.isValid()) {
        const QDateTime start = caseFile.reachedAt();
        const QDateTime at = start.addSecs(terms.at(start).confirmHours * kSecondsPerHour);
        running.append({.step = NextStep::Confirm, .on = officeDate(at), .at = at});
    }
    if (!caseFile.firstContactAt.isValid()) {
        const OfficeTerms &then = terms.at(caseFile.receivedAt);
        const QDate receivedOn = officeDate(caseFile.receivedAt);
        running.append(dueOn(NextStep::FirstContact,
                             dayAfter(receivedOn, then.firstContactDays, then.contactRolls)));
    }
    return running;
}

/// The clocks of requests and of one's own steps.
QList<DueStep>
clocksOfPace(const CaseFile &caseFile, const CasePace &pace, const TermHistory &terms)
{
    QList<DueStep> running;
    if (pace.earliestDue.isValid()) {
        running.append(
            dueOn(pace.isExhausted ? NextStep::Decide : NextStep::AwaitAnswer, pace.earliestDue));
    }
    if (pace.oldestSuspension.isValid())
        running.append(followUp(NextStep::Resume, pace.oldestSuspension, terms));
    if (pace.oldestDraft.isValid())
        running.append(followUp(NextStep::SendDraft, pace.oldestDraft, terms));
    if (pace.oldestUnforwarded.isValid())
        running.append(followUp(NextStep::ForwardAnswer, pace.oldestUnforwarded, terms));
    if (pace.earliestOwnStep.isValid())
        running.append(dueOn(NextStep::OwnStep, pace.earliestOwnStep));
    const bool needsRequest = caseFile.wantsAnswer && caseFile.firstContactAt.isValid() &&
                              pace.sent == 0 && !pace.oldestDraft.isValid();
    if (needsRequest) {
        running.append(
            followUp(NextStep::RequestStatement, officeDate(caseFile.firstContactAt), terms));
    }
    return running;
}

/// What is left when no clock runs.
DueStep stepWithoutClock(const CaseFile &caseFile, const CasePace &pace, const TermHistory &terms)
{
    const QDate last =
        std::max({officeDate(caseFile.firstContactAt), pace.lastForwarded, pace.lastGivenUp});
    return followUp(NextStep::Close, last, terms);
}

} // namespace

Result<> validate(const NewCase &newCase, const QList<Category> &categories, const QDateTime &now)
{
    const QDate today = officeDate(now);
    const QDate receivedOn = newCase.receivedAt.isValid() ? officeDate(newCase.receivedAt) : today;
    for (const auto &checked :
         {validateTexts(newCase),
          validateReceived(newCase.receivedAt, now),
          validateProblems(newCase, categories, receivedOn),
          validateUnits(newCase.units),
          validatePerson(newCase.patient, u"patient"_s, today),
          validatePerson(newCase.complainant, u"complainant.person"_s, today)}) {
        if (!checked)
            return checked;
    }
    if (newCase.area < 0 || newCase.area > kMostAreas)
        return wrong(ErrorCode::UnknownValue, u"area"_s);
    if (newCase.consent.givenOn > today)
        return wrong(ErrorCode::DateInFuture, u"consent.given_on"_s);
    return {};
}

CaseStatus statusOf(const CaseFile &caseFile, const CasePace &pace)
{
    if (caseFile.closedAt.isValid())
        return CaseStatus::Closed;
    if (pace.open > 0)
        return CaseStatus::AwaitingAnswer;
    if (pace.answered > 0)
        return CaseStatus::Answered;
    if (caseFile.firstContactAt.isValid())
        return CaseStatus::InProgress;
    return caseFile.confirmedAt.isValid() ? CaseStatus::Confirmed : CaseStatus::Registered;
}

std::optional<DueStep>
nextStep(const CaseFile &caseFile, const CasePace &pace, const TermHistory &terms)
{
    if (caseFile.closedAt.isValid())
        return std::nullopt;
    const QList<DueStep> running =
        clocksOfCase(caseFile, terms) + clocksOfPace(caseFile, pace, terms);
    const auto first = std::ranges::min_element(running, {}, &DueStep::on);
    return first == running.end() ? stepWithoutClock(caseFile, pace, terms) : *first;
}

QList<Gap> gaps(const CaseFile &caseFile)
{
    QList<Gap> missing;
    const bool isAnonymous = caseFile.relation == Relation::Anonymous;
    if (!isAnonymous && (!caseFile.patient || caseFile.patient->name.isEmpty()))
        missing.append(Gap::PatientName);
    if (caseFile.units.isEmpty())
        missing.append(Gap::Unit);
    if (caseFile.problems.isEmpty())
        missing.append(Gap::Problem);
    if (caseFile.area == 0)
        missing.append(Gap::Area);
    if (caseFile.wantsAnswer && !caseFile.consent.isGiven())
        missing.append(Gap::Consent);
    if (!caseFile.handler.isValid())
        missing.append(Gap::Handler);
    return missing;
}

} // namespace talan::rules
