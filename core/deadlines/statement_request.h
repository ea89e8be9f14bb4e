#pragma once

#include <QDate>
#include <QList>
#include <QString>

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

    friend bool operator==(const Extension &, const Extension &) = default;
};

struct Reminder
{
    int number = 1; ///< 1..3.
    QDate sentOn;
    QDate newDueOn;

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// At most three reminders (påminnelser); custom, not law.
inline constexpr int kMostReminders = 3;

enum class RequestState {
    Sent,
    Answered,  ///< The answer (yttrande) has come in.
    Forwarded, ///< … and has been sent on to the complainant.
    Withdrawn,
};
QStringView storageKey(RequestState state);

/// A statement request (begäran om yttrande) to one provider, on its own clock.
struct StatementRequest
{
    StatementRequestId id;
    CaseId caseId;
    CareUnitId unit;
    QString unitPath;
    QDate sentOn; ///< The clock starts the day it is sent.
    int termWeeks = 4;
    bool rolls = true; ///< Counted by lag (1930:173) 2 §, as the office had it when it was sent.
    QList<Extension> extensions;
    QList<Reminder> reminders;
    QDate answeredOn;
    QDate forwardedOn;
    QDate withdrawnOn;
    QString withdrawnWhy;
    int revision = 0;

    RequestState state() const;
    bool isOpen() const { return state() == RequestState::Sent; }

    friend bool operator==(const StatementRequest &, const StatementRequest &) = default;
};

namespace rules {

/// The date the answer is measured by: term and extensions, explained. Errors: those of
/// rules::deadline.
Result<ExplainedDate> answerDeadline(const StatementRequest &request);

/// The date that is awaited now: the deadline, or the date of the last reminder if that is later.
/// Explained.
Result<ExplainedDate> awaitedDate(const StatementRequest &request);

/// Whether an answer came in time, or has not and its deadline has passed by `today`; nothing while
/// it may still come.
std::optional<bool> isInTime(const StatementRequest &request, QDate today);

} // namespace rules
} // namespace talan
