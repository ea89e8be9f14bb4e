#include "core/deadlines/work_queue.h"

#include <QSqlQuery>

#include <gtest/gtest.h>

#include "core/deadlines/statements.h"
#include "core/office/absence.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

const QDate kSentOn(2026, 11, 26);
const QDate kToday(2026, 12, 21);

class WorkQueueTest : public testing::Test
{
protected:
    Work on(const QDate &day) { return office.work(test::at(day)); }

    static NewCase complaintOf(const QString &handler)
    {
        NewCase complaint = test::aComplaint();
        complaint.handler = handler;
        return complaint;
    }

    /// A request of a new case, sent on that day; the answer to one of four weeks from 26 November
    /// is awaited on 28 December.
    StatementRequest
    sent(const NewCase &complaint = test::aComplaint(), const QDate &day = kSentOn, int weeks = 4)
    {
        const CaseFile caseFile = test::registered(office.work(), complaint);
        const auto change = sendRequest(
            on(day), caseFile.id, {.unit = caseFile.units.first(), .termWeeks = weeks}, day);
        EXPECT_TRUE(change) << change.error().detail.toStdString();
        return change ? change->request : StatementRequest();
    }

    QList<QueueRow> queue(StaffId handler = {}, const QDate &today = kToday)
    {
        const auto rows = workQueue(office.database(), {.handler = handler, .today = today});
        EXPECT_TRUE(rows) << rows.error().detail.toStdString();
        return rows ? *rows : QList<QueueRow>();
    }

    QList<StatementRequestId> requests(StaffId handler, const QDate &today = kToday)
    {
        QList<StatementRequestId> ids;
        for (const QueueRow &row : queue(handler, today))
            ids.append(row.request);
        return ids;
    }

    test::OfficeFile office;
};

} // namespace

TEST_F(WorkQueueTest, ALineHoldsAllThatItsBandShows)
{
    const StatementRequest request = sent();
    const auto extended = extendRequest(on({2026, 12, 10}),
                                        request.caseId,
                                        request.id,
                                        {.grantedOn = QDate(2026, 12, 10),
                                         .until = QDate(2027, 1, 7),
                                         .askedBy = {},
                                         .reason = {}});
    ASSERT_TRUE(extended);
    ASSERT_TRUE(remindProvider(
        on({2027, 1, 8}), request.caseId, request.id, {.sentOn = QDate(2027, 1, 8)}));
    ASSERT_TRUE(remindProvider(
        on({2027, 1, 25}), request.caseId, request.id, {.sentOn = QDate(2027, 1, 25)}));

    const auto rows = queue();

    ASSERT_EQ(rows.size(), 1);
    const QueueRow &row = rows.first();
    EXPECT_EQ(row.request, request.id);
    EXPECT_EQ(row.caseId, request.caseId);
    EXPECT_EQ(row.unit, request.unit);
    EXPECT_EQ(row.handler, office.anna().id);
    EXPECT_EQ(row.handlerName, u"Anna Lind"_s);
    EXPECT_EQ(row.number, u"PN 2026-0001"_s);
    EXPECT_EQ(row.patientShown, PatientShown::Named);
    EXPECT_EQ(row.patient, u"Åsa Öhman"_s);
    EXPECT_EQ(row.unitPath, u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    EXPECT_EQ(row.state, RequestState::Sent);
    EXPECT_EQ(row.sentOn, kSentOn);
    EXPECT_EQ(row.termEnd, QDate(2026, 12, 28)) << "Christmas Eve moves the term's end";
    EXPECT_EQ(row.deadlineOn, QDate(2027, 1, 7));
    EXPECT_EQ(row.dueOn, QDate(2027, 2, 8)) << "two weeks from the second reminder";
    EXPECT_EQ(row.remindedOn, (QList<QDate>{{2027, 1, 8}, {2027, 1, 25}}));
    EXPECT_EQ(row.extensions, 1);
    EXPECT_FALSE(row.suspendedOn.isValid());
}

TEST_F(WorkQueueTest, WhatIsAwaitedFirstComesFirst)
{
    const auto later = sent(test::aComplaint(), {2026, 11, 27}, 4);
    const auto soonest = sent(test::aComplaint(), {2026, 11, 24}, 2);
    const auto middle = sent(test::aComplaint(), {2026, 11, 25}, 4);

    EXPECT_EQ(requests({}), (QList<StatementRequestId>{soonest.id, middle.id, later.id}));
}

TEST_F(WorkQueueTest, OnlyRunningClocksAreListed)
{
    const auto answered = sent();
    const auto withdrawn = sent();
    const auto running = sent();
    const CaseFile drafted = test::registered(office.work(), test::aComplaint());
    ASSERT_TRUE(draftRequest(on(kSentOn), drafted.id, {.unit = drafted.units.first()}));
    ASSERT_TRUE(registerAnswer(on(kToday), answered.caseId, answered.id, kToday));
    ASSERT_TRUE(withdrawRequest(on(kToday), withdrawn.caseId, withdrawn.id, kToday, u"fel"_s));

    EXPECT_EQ(requests({}), QList<StatementRequestId>{running.id});
}

TEST_F(WorkQueueTest, AClockThatStandsStillSaysSinceWhen)
{
    const auto request = sent();
    ASSERT_TRUE(suspendRequest(on({2026, 12, 1}),
                               request.caseId,
                               request.id,
                               {.from = QDate(2026, 12, 1), .reason = u"samtycke väntas"_s}));

    EXPECT_EQ(queue().first().state, RequestState::Suspended);
    EXPECT_EQ(queue().first().suspendedOn, QDate(2026, 12, 1));

    ASSERT_TRUE(resumeRequest(on({2026, 12, 8}), request.caseId, request.id, {2026, 12, 8}));
    const QueueRow again = queue().first();
    EXPECT_EQ(again.state, RequestState::Sent);
    EXPECT_FALSE(again.suspendedOn.isValid());
    EXPECT_EQ(again.termEnd, QDate(2026, 12, 28)) << "of the term alone";
    EXPECT_EQ(again.deadlineOn, QDate(2027, 1, 4)) << "seven days more";
}

TEST_F(WorkQueueTest, TheLastReminderAndWhatFollowsStayInTheQueue)
{
    const auto request = sent(test::aComplaint(), {2026, 11, 24}, 2);
    for (const QDate &day : {QDate(2026, 12, 9), QDate(2026, 12, 28), QDate(2027, 1, 12)})
        ASSERT_TRUE(remindProvider(on(day), request.caseId, request.id, {.sentOn = day}));
    EXPECT_EQ(queue().first().state, RequestState::Exhausted);
    EXPECT_EQ(queue().first().remindedOn.size(), 3);

    ASSERT_TRUE(escalateRequest(on({2027, 2, 1}),
                                request.caseId,
                                request.id,
                                {.on = QDate(2027, 2, 1),
                                 .choice = EscalationChoice::HeadOfCare,
                                 .nextOn = QDate(2027, 2, 15),
                                 .note = {}}));
    EXPECT_EQ(queue().first().state, RequestState::Escalated);
    EXPECT_EQ(queue().first().dueOn, QDate(2027, 2, 15));
}

TEST_F(WorkQueueTest, NothingIsSaidAboutAProtectedPerson)
{
    NewCase secret = test::aComplaint();
    secret.patient->person.protection = Protection::Protected;
    secret.patient->person.phone.clear();
    sent(secret);
    NewCase ofRelative = test::aComplaint();
    ofRelative.relation = Relation::Relative;
    ofRelative.complainant = TypedPerson{};
    ofRelative.complainant->person.name = u"Maj Öhman"_s;
    ofRelative.complainant->person.protection = Protection::Marking;
    ofRelative.patient->number.clear();
    sent(ofRelative);

    const auto rows = queue();

    ASSERT_EQ(rows.size(), 2);
    for (const QueueRow &row : rows) {
        EXPECT_EQ(row.patientShown, PatientShown::Protected);
        EXPECT_TRUE(row.patient.isEmpty());
        EXPECT_TRUE(row.unitPath.isEmpty());
        EXPECT_FALSE(row.unit.isValid()) << "a unit tells where somebody lives";
    }
}

TEST_F(WorkQueueTest, OnesOwnAreOnesOwnThoseOfNobodyAndThoseOneStandsInFor)
{
    const StaffId bo = office.addStaff(u"bo"_s, u"Bo Berg"_s, StaffRole::Handler).id;
    const StaffId cilla = office.addStaff(u"cilla"_s, u"Cilla Ceder"_s, StaffRole::Handler).id;
    const auto ofBo = sent(complaintOf(u"bo"_s));
    const auto ofCilla = sent(complaintOf(u"cilla"_s));
    EXPECT_EQ(requests(bo), QList<StatementRequestId>{ofBo.id});
    EXPECT_EQ(requests(cilla), QList<StatementRequestId>{ofCilla.id});

    StandIn planned;
    planned.absent = bo;
    planned.standIn = cilla;
    planned.from = QDate(2026, 12, 14);
    planned.to = QDate(2026, 12, 30);
    const auto taken = takeOver(office.workOf(cilla, test::at({2026, 12, 1})), planned);
    ASSERT_TRUE(taken);

    EXPECT_EQ(requests(cilla, {2026, 12, 13}), QList<StatementRequestId>{ofCilla.id});
    EXPECT_EQ(requests(cilla, {2026, 12, 14}), (QList<StatementRequestId>{ofBo.id, ofCilla.id}));
    EXPECT_EQ(requests(cilla, {2026, 12, 30}).size(), 2);
    EXPECT_EQ(requests(cilla, {2026, 12, 31}).size(), 1);
    EXPECT_EQ(requests(bo, {2026, 12, 14}), QList<StatementRequestId>{ofBo.id})
        << "the absent one keeps seeing them";

    ASSERT_TRUE(giveBack(office.workOf(cilla, test::at({2026, 12, 20})), taken->id));
    EXPECT_EQ(requests(cilla, {2026, 12, 20}), QList<StatementRequestId>{ofCilla.id});
}

TEST_F(WorkQueueTest, CasesOfNobodyAreEverybodysOwn)
{
    const StaffId bo = office.addStaff(u"bo"_s, u"Bo Berg"_s, StaffRole::Handler).id;
    const auto ofNobody = sent();
    QSqlQuery(office.database().connection()).exec(u"UPDATE case_file SET handler_id = NULL"_s);

    EXPECT_EQ(requests(bo), QList<StatementRequestId>{ofNobody.id});
    EXPECT_FALSE(queue().first().handler.isValid());
}

TEST_F(WorkQueueTest, SeveralRequestsOfACaseEachHaveTheirLine)
{
    const auto first = sent();
    NewCase other = test::aComplaint();
    other.units = {u"Region Exempel/Sjukhuset/Ortopedkliniken"_s};
    const CareUnitId second = test::registered(office.work(), other).units.first();
    const auto more = sendRequest(
        on({2026, 11, 27}), first.caseId, {.unit = second, .termWeeks = 2}, {2026, 11, 27});
    ASSERT_TRUE(more);

    const auto rows = queue();

    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.first().request, more->request.id) << "two weeks end sooner than four";
    EXPECT_EQ(rows.first().unitPath, u"Region Exempel/Sjukhuset/Ortopedkliniken"_s);
    EXPECT_EQ(rows.first().number, rows.last().number);
}
