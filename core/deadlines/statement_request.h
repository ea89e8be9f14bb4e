#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

#include "core/base/strong_id.h"
#include "core/calendar/statutory_time.h"

namespace talan {

/// Uppskov: the provider was given a later date.
struct Extension
{
    QDate grantedOn;
    QDate until;
    QString askedBy;
    QString reason;
    int place = 0; ///< In the order in which the request's dates were changed; so for the others.

    friend bool operator==(const Extension &, const Extension &) = default;
};

struct Reminder
{
    int number = 1; ///< 1..3.
    QDate sentOn;
    QDate newDueOn;
    QString message = {}; ///< What the reminder says besides its standard text.
    int place = 0;

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// The clock of a request stood still, e.g. while consent was waited for.
struct Suspension
{
    QDate from;      ///< The first day that does not count.
    QDate resumedOn; ///< The first day that counts again; null while the clock stands still.
    QString reason;
    int place = 0;

    friend bool operator==(const Suspension &, const Suspension &) = default;
};

/// How the office goes on when three reminders have had no answer. Nothing prescribes it: the
/// choice is the office's own, but one has to be made.
enum class EscalationChoice {
    HeadOfCare,      ///< Turn to the head of the provider (förvaltningschef).
    Ivo,             ///< Make IVO aware of it, lag (2017:372) 7 §.
    InformPatient,   ///< Tell the complainant that no answer has come, and wait on.
    CloseUnanswered, ///< Give up waiting.
};
inline constexpr std::array kAllEscalationChoices{EscalationChoice::HeadOfCare,
                                                  EscalationChoice::Ivo,
                                                  EscalationChoice::InformPatient,
                                                  EscalationChoice::CloseUnanswered};
QStringView storageKey(EscalationChoice choice);
std::optional<EscalationChoice> escalationChoiceFromKey(QStringView key);

struct Escalation
{
    QDate on;
    EscalationChoice choice = EscalationChoice::HeadOfCare;
    QDate nextOn; ///< When the office looks at it again.
    QString note = {};
    int place = 0;

    friend bool operator==(const Escalation &, const Escalation &) = default;
};

/// At most three reminders (påminnelser); custom, not law.
inline constexpr int kMostReminders = 3;

enum class RequestState {
    Draft,      ///< Written, not sent: no clock runs.
    Sent,       ///< The provider's clock runs.
    Suspended,  ///< The clock stands still.
    Exhausted,  ///< The third reminder is sent: when its date has come, the office has to choose.
    Escalated,  ///< The office has chosen how to go on, and still waits.
    Unanswered, ///< The office has given up waiting.
    Answered,   ///< The answer (yttrande) has come in.
    Forwarded,  ///< … and has been sent on to the complainant.
    Withdrawn,
};
inline constexpr std::array kAllRequestStates{RequestState::Draft,
                                              RequestState::Sent,
                                              RequestState::Suspended,
                                              RequestState::Exhausted,
                                              RequestState::Escalated,
                                              RequestState::Unanswered,
                                              RequestState::Answered,
                                              RequestState::Forwarded,
                                              RequestState::Withdrawn};
QStringView storageKey(RequestState state);
std::optional<RequestState> requestStateFromKey(QStringView key);

/// What can be done with a request.
enum class RequestAction {
    Send,
    Extend,
    Remind,
    Suspend,
    Resume,
    Escalate,
    RegisterAnswer,
    Forward,
    Withdraw,
};
inline constexpr std::array kAllRequestActions{RequestAction::Send,
                                               RequestAction::Extend,
                                               RequestAction::Remind,
                                               RequestAction::Suspend,
                                               RequestAction::Resume,
                                               RequestAction::Escalate,
                                               RequestAction::RegisterAnswer,
                                               RequestAction::Forward,
                                               RequestAction::Withdraw};
QStringView storageKey(RequestAction action);

/// A statement request (begäran om yttrande) to one provider, on its own clock.
struct StatementRequest
{
    StatementRequestId id;
    CaseId caseId;
    CareUnitId unit;
    QString unitPath;
    QDate draftedOn;
    QDate sentOn; ///< The clock starts the day it is sent; null for a draft.
    int termWeeks = 4;
    bool rolls = true; ///< Counted by lag (1930:173) 2 §, as the office had it when it was sent.
    QList<ClosedDay>
        closedDays;  ///< The office's own that move its dates, as known when it was sent.
    QString message; ///< What is asked, besides the standard text.
    QList<Extension> extensions;
    QList<Suspension> suspensions;
    QList<Reminder> reminders;
    QList<Escalation> escalations;
    QDate answeredOn;
    QDate forwardedOn;
    QDate withdrawnOn;
    QString withdrawnWhy;
    int revision = 0;

    RequestState state() const;
    /// How often its dates have been changed: the place of the next change.
    int nextPlace() const;
    /// Whether an answer is waited for: sent, and neither answered, withdrawn nor given up.
    bool isOpen() const;

    friend bool operator==(const StatementRequest &, const StatementRequest &) = default;
};

namespace rules {

/// What may be done with a request in that state, in the order people think of it. Everything else
/// is refused with ActionNotAllowed.
QList<RequestAction> allowedActions(RequestState state);

/// The date the answer is measured by: term, extensions and suspensions, explained.
/// A suspension that has not ended adds nothing yet. Errors: those of rules::deadline; InvalidDate
/// for a draft.
Result<ExplainedDate> answerDeadline(const StatementRequest &request);

/// The date that is awaited now: the deadline, moved by reminders that gave a later date, or the
/// day of the last escalation. Explained. Errors as above.
Result<ExplainedDate> awaitedDate(const StatementRequest &request);

/// Whether an answer came in time, or has not and its deadline has passed by `today`; nothing while
/// it may still come, while the clock stands still, and for a draft.
std::optional<bool> isInTime(const StatementRequest &request, QDate today);

} // namespace rules
} // namespace talan
