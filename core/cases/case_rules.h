#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/categories/category.h"
#include "core/office/office_settings.h"

namespace talan {

/// What the statement requests of a case say about its state, in short.
struct RequestSummary
{
    int sent = 0;             ///< All that were sent and not withdrawn.
    int open = 0;             ///< Neither answered nor withdrawn.
    QDate earliestDue;        ///< Of the open ones.
    bool isExhausted = false; ///< The request with the earliest date has used all its reminders.
    QDate oldestUnforwarded;  ///< The first answer that has not been forwarded; null when none.
    QDate lastForwarded;

    friend bool operator==(const RequestSummary &, const RequestSummary &) = default;
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
CaseStatus statusOf(const CaseFile &caseFile, const RequestSummary &requests);

/// What has to be done next; nothing for a closed case.
///
/// In order: confirm (received + 24 h in clock hours), first contact (received date + 7 days), an
/// open request (its date; after three reminders: decide), an answer to forward, a statement to
/// request if an answer is wanted, else close. The office's own steps get `followUpDays` after what
/// they follow.
std::optional<DueStep>
nextStep(const CaseFile &caseFile, const RequestSummary &requests, const OfficeSettings &settings);

/// What is still missing, in the order people fill it in.
QList<Gap> gaps(const CaseFile &caseFile);

} // namespace rules
} // namespace talan
