#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/cases/case_list.h"
#include "core/deadlines/statement_request.h"
#include "core/storage/database.h"

namespace talan {

/// One line of the work queue (Svarstider): a running statement request, with all that its band in
/// the picture shows. It holds nothing that a protected person's list line must not show.
struct QueueRow
{
    StatementRequestId request;
    CaseId caseId;
    CareUnitId unit;
    StaffId handler; ///< Invalid: nobody.
    QString number;  ///< Of the case.
    PatientShown patientShown = PatientShown::Unnamed;
    QString patient;  ///< Only when Named.
    QString unitPath; ///< Empty for a protected person.
    QString handlerName;
    RequestState state = RequestState::Sent;
    QDate sentOn;
    QDate termEnd;    ///< Of the term alone, on a working day.
    QDate deadlineOn; ///< With extensions and suspensions.
    QDate dueOn;      ///< Awaited now.
    QList<QDate> remindedOn;
    QDate suspendedOn; ///< Since when the clock stands still; null while it runs.
    int extensions = 0;

    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

/// Which running requests. Empty members do not filter.
struct QueueQuery
{
    StaffId handler; ///< This person's cases, those they stand in for, and those of nobody.
    QDate today;
};

/// Every running request (sent, suspended, exhausted, escalated), the one awaited first at the top:
/// what is overdue comes first by itself. One query for the lines, and one
/// for what only some of them have or many share: reminders, extensions, names.
Result<QList<QueueRow>> workQueue(storage::Database &database, const QueueQuery &query);

} // namespace talan
