#include <QJsonArray>
#include <limits>

#include "app/talanctl/office_desk.h"
#include "app/talanctl/verbs.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/deadlines/statements.h"
#include "core/exchange/date_json.h"
#include "core/providers/unit_adding.h"
#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

constexpr int kShortTermWeeks = 2;
constexpr int kLongTermWeeks = 4;

using Change = std::function<Result<RequestChange>(const Work &work, CaseId id)>;

Exit answerChange(Call &call, const Work &work, const RequestChange &change)
{
    const bool isSent = change.request.sentOn.isValid();
    const auto awaited =
        isSent ? rules::awaitedDate(change.request) : Result<ExplainedDate>(ExplainedDate());
    if (!awaited)
        return call.fail(Activity::ComputingDate, awaited.error());
    const auto text = standing(work, change.caseFile);
    if (!text)
        return call.fail(Activity::OpeningCase, text.error());
    const QJsonObject json{{u"number"_s, change.caseFile.number},
                           {u"request"_s, change.request.id.value()},
                           {u"unit"_s, change.request.unitPath},
                           {u"state"_s, storageKey(change.request.state()).toString()},
                           {u"due"_s, dateJson(awaited->due)},
                           {u"reminders"_s, change.request.reminders.size()},
                           {u"steps"_s, stepsJson(awaited->steps)}};
    return call.answer(json, isSent ? *text + u'\n' + explanationText(*awaited) : *text);
}

/// Changes a request of the named case and answers with where the request stands afterwards.
Exit change(Call &call, Activity activity, const Change &change)
{
    return withOpenedCase(call, activity, [&](const Work &work, CaseId id) {
        const auto changed = change(work, id);
        return changed ? answerChange(call, work, *changed) : call.fail(activity, changed.error());
    });
}

/// The request that --request names; an invalid id means the case's only one.
StatementRequestId namedRequest(Call &call)
{
    return StatementRequestId(
        call.line().number(u"request"_s, 1, std::numeric_limits<int>::max(), 0));
}

/// What `request` was asked to send.
struct Sending
{
    QString unit;
    int weeks = kLongTermWeeks;
    QDate sentOn;
    QString message = {};
    bool isDraft = false;
    Consent consent = {}; ///< Not given: the case has it already.
};

Sending askedSending(Call &call)
{
    CommandLine &line = call.line();
    Sending sending{.unit = line.needed(u"unit"_s), .sentOn = line.date(u"sent"_s, call.today())};
    line.needed(u"weeks"_s);
    sending.message = line.text(u"text"_s);
    sending.isDraft = line.has(u"draft"_s);
    sending.weeks = line.number(u"weeks"_s, kShortTermWeeks, kLongTermWeeks, kLongTermWeeks);
    if (sending.weeks != kShortTermWeeks && sending.weeks != kLongTermWeeks)
        line.refuseValue(u"weeks"_s, line.text(u"weeks"_s));
    const bool tellsConsent =
        line.has(u"consent-by"_s) || line.has(u"consent-how"_s) || line.has(u"consent-on"_s);
    if (tellsConsent) {
        sending.consent = {.givenOn = line.date(u"consent-on"_s, sending.sentOn),
                           .by = line.text(u"consent-by"_s),
                           .how = line.text(u"consent-how"_s)};
    }
    return sending;
}

Result<> keepConsent(const Work &work, CaseId id, const Consent &consent)
{
    const auto base = CaseStore(work.database).byId(id);
    if (!base)
        return base.error();
    CaseFile edited = *base;
    edited.consent = consent;
    const auto saved = saveFacts(work, *base, edited);
    return saved ? Result<>() : saved.error();
}

/// The unit by path or name. A whole path that the office does not have yet becomes a new unit.
Result<CareUnitId> unitNamed(const Work &work, const QString &text)
{
    CareUnitStore units(work.database);
    const auto found = units.find(text);
    if (found)
        return found->id;
    if (found.error().code != ErrorCode::NotFound)
        return found.error();
    if (!text.contains(u'/'))
        return Error{ErrorCode::NotFound, u"no such unit"_s, text};
    const auto added = findOrAddUnit(work, text);
    return added ? Result<CareUnitId>(added->id) : added.error();
}

Result<RequestChange> send(const Work &work, CaseId id, const Sending &sending)
{
    Result<RequestChange> sent;
    const auto done = work.database.transaction([&]() -> Result<> {
        if (sending.consent.isGiven()) {
            if (const auto kept = keepConsent(work, id, sending.consent); !kept)
                return kept;
        }
        const auto unit = unitNamed(work, sending.unit);
        if (!unit)
            return unit.error();
        const NewRequest request{
            .unit = *unit, .termWeeks = sending.weeks, .message = sending.message};
        sent = sending.isDraft ? draftRequest(work, id, request)
                               : sendRequest(work, id, request, sending.sentOn);
        return sent ? Result<>() : sent.error();
    });
    return done ? sent : done.error();
}

} // namespace

Exit request(Call &call)
{
    const Sending sending = askedSending(call);
    return change(call, Activity::SendingRequest, [&](const Work &work, CaseId id) {
        return send(work, id, sending);
    });
}

Exit extend(Call &call)
{
    CommandLine &line = call.line();
    line.needed(u"until"_s);
    const StatementRequestId which = namedRequest(call);
    const Extension extension{.grantedOn = line.date(u"on"_s, call.today()),
                              .until = line.date(u"until"_s),
                              .askedBy = line.text(u"by"_s),
                              .reason = line.text(u"reason"_s)};
    return change(call, Activity::ExtendingRequest, [&](const Work &work, CaseId id) {
        return extendRequest(work, id, which, extension);
    });
}

Exit remind(Call &call)
{
    const StatementRequestId which = namedRequest(call);
    const QDate on = call.line().date(u"on"_s, call.today());
    const QDate until = call.line().date(u"until"_s);
    const QString message = call.line().text(u"text"_s);
    return change(call, Activity::Reminding, [&](const Work &work, CaseId id) {
        return remindProvider(
            work, id, which, {.sentOn = on, .newDueOn = until, .message = message});
    });
}

Exit sendWritten(Call &call)
{
    const StatementRequestId which = namedRequest(call);
    const QDate on = call.line().date(u"on"_s, call.today());
    return change(call, Activity::SendingRequest, [&](const Work &work, CaseId id) {
        return sendDraft(work, id, which, on);
    });
}

Exit suspend(Call &call)
{
    CommandLine &line = call.line();
    const StatementRequestId which = namedRequest(call);
    const NewSuspension suspension{.from = line.date(u"on"_s, call.today()),
                                   .until = line.date(u"until"_s),
                                   .reason = line.needed(u"reason"_s)};
    return change(call, Activity::SuspendingRequest, [&](const Work &work, CaseId id) {
        return suspendRequest(work, id, which, suspension);
    });
}

Exit resume(Call &call)
{
    const StatementRequestId which = namedRequest(call);
    const QDate on = call.line().date(u"on"_s, call.today());
    return change(call, Activity::ResumingRequest, [&](const Work &work, CaseId id) {
        return resumeRequest(work, id, which, on);
    });
}

Exit escalate(Call &call)
{
    CommandLine &line = call.line();
    line.needed(u"choice"_s);
    const StatementRequestId which = namedRequest(call);
    const Escalation escalation{.on = line.date(u"on"_s, call.today()),
                                .choice = line.choice(u"choice"_s, escalationChoiceFromKey)
                                              .value_or(EscalationChoice::HeadOfCare),
                                .nextOn = line.date(u"until"_s),
                                .note = line.text(u"text"_s)};
    return change(call, Activity::EscalatingRequest, [&](const Work &work, CaseId id) {
        return escalateRequest(work, id, which, escalation);
    });
}

Exit answer(Call &call)
{
    const StatementRequestId which = namedRequest(call);
    const QDate on = call.line().date(u"on"_s, call.today());
    return change(call, Activity::RegisteringAnswer, [&](const Work &work, CaseId id) {
        return registerAnswer(work, id, which, on, call.line().text(u"text"_s));
    });
}

Exit forward(Call &call)
{
    const StatementRequestId which = namedRequest(call);
    const QDate on = call.line().date(u"on"_s, call.today());
    return change(call, Activity::ForwardingAnswer, [&](const Work &work, CaseId id) {
        return forwardAnswer(work, id, which, on);
    });
}

Exit withdraw(Call &call)
{
    const StatementRequestId which = namedRequest(call);
    const QDate on = call.line().date(u"on"_s, call.today());
    return change(call, Activity::WithdrawingRequest, [&](const Work &work, CaseId id) {
        return withdrawRequest(work, id, which, on, call.line().text(u"reason"_s));
    });
}

} // namespace talan::ctl
