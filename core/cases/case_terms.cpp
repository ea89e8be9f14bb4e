#include "core/cases/case_terms.h"

#include <QtGlobal>

#include "core/base/enum_key.h"

namespace talan {

QStringView storageKey(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Patient:
        return u"patient";
    case CaseKind::Information:
        return u"information";
    }
    Q_UNREACHABLE();
}

std::optional<CaseKind> caseKindFromKey(QStringView key)
{
    return enumFromKey(kAllCaseKinds, key);
}

QStringView storageKey(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return u"phone";
    case Channel::Service1177:
        return u"1177";
    case Channel::Letter:
        return u"letter";
    case Channel::Email:
        return u"email";
    case Channel::Visit:
        return u"visit";
    case Channel::Ivo:
        return u"ivo";
    case Channel::Other:
        return u"other";
    }
    Q_UNREACHABLE();
}

std::optional<Channel> channelFromKey(QStringView key)
{
    return enumFromKey(kAllChannels, key);
}

QStringView storageKey(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Direct:
        return u"direct";
    case Arrival::Post:
        return u"post";
    case Arrival::LetterBox:
        return u"letter_box";
    }
    Q_UNREACHABLE();
}

std::optional<Arrival> arrivalFromKey(QStringView key)
{
    return enumFromKey(kAllArrivals, key);
}

QStringView storageKey(Relation relation)
{
    switch (relation) {
    case Relation::Patient:
        return u"patient";
    case Relation::Relative:
        return u"relative";
    case Relation::Guardian:
        return u"guardian";
    case Relation::Trustee:
        return u"trustee";
    case Relation::Staff:
        return u"staff";
    case Relation::Other:
        return u"other";
    case Relation::Anonymous:
        return u"anonymous";
    }
    Q_UNREACHABLE();
}

std::optional<Relation> relationFromKey(QStringView key)
{
    return enumFromKey(kAllRelations, key);
}

QStringView storageKey(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
        return u"registered";
    case CaseStatus::Confirmed:
        return u"confirmed";
    case CaseStatus::InProgress:
        return u"in_progress";
    case CaseStatus::AwaitingAnswer:
        return u"awaiting_answer";
    case CaseStatus::Answered:
        return u"answered";
    case CaseStatus::Closed:
        return u"closed";
    }
    Q_UNREACHABLE();
}

std::optional<CaseStatus> caseStatusFromKey(QStringView key)
{
    return enumFromKey(kAllCaseStatuses, key);
}

QStringView storageKey(NextStep step)
{
    switch (step) {
    case NextStep::Confirm:
        return u"confirm";
    case NextStep::FirstContact:
        return u"first_contact";
    case NextStep::RequestStatement:
        return u"request_statement";
    case NextStep::SendDraft:
        return u"send_draft";
    case NextStep::AwaitAnswer:
        return u"await_answer";
    case NextStep::Resume:
        return u"resume";
    case NextStep::Decide:
        return u"decide";
    case NextStep::ForwardAnswer:
        return u"forward_answer";
    case NextStep::OwnStep:
        return u"own_step";
    case NextStep::Close:
        return u"close";
    }
    Q_UNREACHABLE();
}

std::optional<NextStep> nextStepFromKey(QStringView key)
{
    return enumFromKey(kAllNextSteps, key);
}

QStringView storageKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Satisfied:
        return u"satisfied";
    case Outcome::DialogueEnded:
        return u"dialogue_ended";
    case Outcome::Referred:
        return u"referred";
    case Outcome::Withdrawn:
        return u"withdrawn";
    case Outcome::NoAnswer:
        return u"no_answer";
    case Outcome::RegisteredOnly:
        return u"registered_only";
    }
    Q_UNREACHABLE();
}

std::optional<Outcome> outcomeFromKey(QStringView key)
{
    return enumFromKey(kAllOutcomes, key);
}

QStringView storageKey(Satisfaction satisfaction)
{
    switch (satisfaction) {
    case Satisfaction::Unknown:
        return u"unknown";
    case Satisfaction::Yes:
        return u"yes";
    case Satisfaction::No:
        return u"no";
    }
    Q_UNREACHABLE();
}

std::optional<Satisfaction> satisfactionFromKey(QStringView key)
{
    return enumFromKey(kAllSatisfactions, key);
}

QStringView storageKey(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note:
        return u"note";
    case NoteKind::Call:
        return u"call";
    case NoteKind::Contact:
        return u"contact";
    case NoteKind::Answer:
        return u"answer";
    case NoteKind::Closing:
        return u"closing";
    }
    Q_UNREACHABLE();
}

std::optional<NoteKind> noteKindFromKey(QStringView key)
{
    return enumFromKey(kAllNoteKinds, key);
}

} // namespace talan
