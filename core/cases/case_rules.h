#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/categories/category.h"
#include "core/office/office_terms.h"

namespace talan {

/// What hangs on a case and sets its pace: its statement requests and own steps, in short.
struct CasePace
{
    int sent = 0;             ///< Requests that were sent and not withdrawn.
    int open = 0;             ///< Of those, the ones an answer is waited for.
    QDate earliestDue;        ///< Of the open ones whose clock runs.
    bool isExhausted = false; ///< That one has used all its reminders: the office has to choose.
    QDate oldestSuspension;   ///< Since when a clock stands still; the first one.
    QDate oldestDraft;        ///< When the first request was written that is not sent.
    int answered = 0;         ///< Of those, the ones that were answered.
    QDate lastGivenUp;        ///< When the office last stopped waiting for one.
    QDate oldestUnforwarded;  ///< The first answer that has not been forwarded; null when none.
    QDate lastForwarded;
    QDate earliestOwnStep; ///< Of the steps that are still to do.

    friend bool operator==(const CasePace &, const CasePace &) = default;
};

/// Something a case still lacks; shown on the case, never forced at registration.
enum class Gap {
    Unit,
    Problem,
    Area,
    Consent,
    Handler,
    PatientName,
};

namespace rules {

/// Checks a new case. Errors carry the member as `subject`: MissingField (narrative), DateInFuture
/// or InvalidDate (received_at: not after `now` plus five minutes, not more than ten years back),
/// TextTooLong, UnknownValue (problems[i].code, area), InvalidInput (more than three problems, the
/// same one twice, units).
Result<> validate(const NewCase &newCase, const QList<Category> &categories, const QDateTime &now);

/// Where the case stands, from its own events and its requests.
CaseStatus statusOf(const CaseFile &caseFile, const CasePace &pace);

/// What has to be done next; nothing for a closed case.
///
/// Of all clocks that run, the one whose date comes first: confirm (24 h in clock hours from when
/// the case reached the desk), first contact (7 days from the day it counts as received), an open
/// request (its date; after three reminders: decide), a clock that stands still, a draft, an answer
/// to forward, a step of one's own. When none runs: request a statement if an answer is wanted,
/// else close. The office's own steps get `followUpDays` after what they follow. Every clock counts
/// by the terms that held when it started.
std::optional<DueStep>
nextStep(const CaseFile &caseFile, const CasePace &pace, const TermHistory &terms);

/// What is still missing, in the order people fill it in.
QList<Gap> gaps(const CaseFile &caseFile);

} // namespace rules
} // namespace talan
