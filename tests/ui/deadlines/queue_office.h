#pragma once

#include <gtest/gtest.h>

#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/statements.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

namespace talan::test {

/// An office with statement requests in all states of a running clock.
class QueueOffice
{
public:
    OfficeFile file;

    Work on(const QDate &day) { return file.work(at(day)); }

    static NewCase complaintOf(const QString &patient)
    {
        NewCase complaint = aComplaint();
        complaint.patient->number.clear();
        complaint.patient->person.name = patient;
        return complaint;
    }

    StatementRequest sent(const NewCase &complaint, const QDate &day, int weeks = 4)
    {
        const CaseFile caseFile = registered(file.work(at({2026, 11, 23}, 8)), complaint);
        const auto change = sendRequest(
            on(day), caseFile.id, {.unit = caseFile.units.first(), .termWeeks = weeks}, day);
        EXPECT_TRUE(change) << change.error().detail.toStdString();
        return change ? change->request : StatementRequest();
    }
    StatementRequest sent(const QString &patient, const QDate &day, int weeks = 4)
    {
        return sent(complaintOf(patient), day, weeks);
    }
    StatementRequest remind(const StatementRequest &request, const QDate &day)
    {
        const auto change = remindProvider(on(day), request.caseId, request.id, {.sentOn = day});
        EXPECT_TRUE(change) << change.error().detail.toStdString();
        return change ? change->request : request;
    }
    void extend(const StatementRequest &request, const QDate &day, const QDate &until)
    {
        EXPECT_TRUE(extendRequest(on(day),
                                  request.caseId,
                                  request.id,
                                  {.grantedOn = day, .until = until, .askedBy = {}, .reason = {}}));
    }
    void suspend(const StatementRequest &request, const QDate &from)
    {
        EXPECT_TRUE(suspendRequest(on(from),
                                   request.caseId,
                                   request.id,
                                   {.from = from, .reason = QStringLiteral("samtycke väntas")}));
    }

    QList<Reminder> remindersOf(const StatementRequest &request)
    {
        const auto stored = StatementRequestStore(file.database()).byId(request.id);
        EXPECT_TRUE(stored);
        return stored ? stored->reminders : QList<Reminder>();
    }
};

} // namespace talan::test
