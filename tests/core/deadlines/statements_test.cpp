#include "core/deadlines/statements.h"

#include <QSqlQuery>

#include <gtest/gtest.h>

#include "core/cases/case_history.h"
#include "core/cases/case_work.h"
#include "core/deadlines/file_check.h"
#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/today_list.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aComplaint;
using test::aMonday;

namespace {

/// A case in which the first contact has been made, and a request can be sent.
class StatementsTest : public testing::Test
{
protected:
    StatementsTest()
        : caseFile(test::registered(office.work(), aComplaint()))
    {
        EXPECT_TRUE(registerFirstContact(office.work(), caseFile.id, aMonday()));
    }

    /// Work on that day at noon.
    Work on(const QDate &day) { return office.work(test::at(day)); }

    StatementRequest sent(const QDate &day = QDate(2026, 11, 26), int weeks = 4)
    {
        const auto change = sendRequest(
            on(day), caseFile.id, {.unit = caseFile.units.first(), .termWeeks = weeks}, day);
        EXPECT_TRUE(change) << change.error().detail.toStdString();
        return change->request;
    }

    test::OfficeFile office;
    CaseFile caseFile;
};

} // namespace

TEST_F(StatementsTest, AnswerIsAwaitedFourWeeksAfterSendingPastChristmas)
{
    const auto change = sendRequest(on({2026, 11, 26}),
                                    caseFile.id,
                                    {.unit = caseFile.units.first(), .termWeeks = 4},
                                    {2026, 11, 26});

    ASSERT_TRUE(change) << change.error().detail.toStdString();
    const auto due = rules::awaitedDate(change->request);
    EXPECT_EQ(due->raw, QDate(2026, 12, 24));
    EXPECT_EQ(due->due, QDate(2026, 12, 28));
    EXPECT_EQ(change->caseFile.status, CaseStatus::AwaitingAnswer);
    EXPECT_EQ(change->caseFile.next->step, NextStep::AwaitAnswer);
    EXPECT_EQ(change->caseFile.next->on, QDate(2026, 12, 28));
}

TEST_F(StatementsTest, WithoutConsentNothingIsSentToTheProvider)
{
    NewCase complaint = aComplaint();
    complaint.consent = {};
    const CaseFile silent = test::registered(office.work(), complaint);

    const auto change = sendRequest(on({2026, 11, 26}),
                                    silent.id,
                                    {.unit = silent.units.first(), .termWeeks = 4},
                                    {2026, 11, 26});

    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().code, ErrorCode::ConsentMissing);
}

TEST_F(StatementsTest, OnlyTwoOrFourWeeksAndNoDateThatHasNotBeen)
{
    const auto unit = caseFile.units.first();

    EXPECT_EQ(
        sendRequest(on({2026, 11, 26}), caseFile.id, {.unit = unit, .termWeeks = 3}, {2026, 11, 26})
            .error()
            .subject,
        u"weeks"_s);
    EXPECT_EQ(
        sendRequest(on({2026, 11, 26}), caseFile.id, {.unit = unit, .termWeeks = 4}, {2026, 11, 27})
            .error()
            .code,
        ErrorCode::DateInFuture);
    EXPECT_EQ(
        sendRequest(on({2026, 11, 26}), caseFile.id, {.unit = unit, .termWeeks = 4}, {2026, 11, 20})
            .error()
            .code,
        ErrorCode::BeforeItsCause);
    EXPECT_EQ(sendRequest(on({2026, 11, 26}),
                          caseFile.id,
                          {.unit = CareUnitId(4711), .termWeeks = 4},
                          {2026, 11, 26})
                  .error()
                  .code,
              ErrorCode::NotFound);
}

TEST_F(StatementsTest, AnExtensionMustBeLaterThanTheDateAwaited)
{
    sent();
    const Extension same{.grantedOn = QDate(2026, 12, 10),
                         .until = QDate(2026, 12, 28),
                         .askedBy = {},
                         .reason = {}};
    const Extension later{.grantedOn = QDate(2026, 12, 10),
                          .until = QDate(2027, 1, 6),
                          .askedBy = u"verksamhetschefen"_s,
                          .reason = {}};

    EXPECT_EQ(extendRequest(on({2026, 12, 10}), caseFile.id, {}, same).error().code,
              ErrorCode::ExtensionNotLater);
    const auto extended = extendRequest(on({2026, 12, 10}), caseFile.id, {}, later);

    ASSERT_TRUE(extended) << extended.error().detail.toStdString();
    EXPECT_EQ(rules::answerDeadline(extended->request)->due, QDate(2027, 1, 7))
        << "Epiphany moves it";
    EXPECT_EQ(extended->caseFile.next->on, QDate(2027, 1, 7));
}

TEST_F(StatementsTest, ThreeRemindersThenTheOfficeHasToDecide)
{
    sent({2026, 11, 24}, 2);
    QDate day(2026, 12, 9);
    for (int number = 1; number <= 3; ++number) {
        const auto reminded = remindProvider(on(day), caseFile.id, {}, {.sentOn = day});
        ASSERT_TRUE(reminded) << reminded.error().detail.toStdString();
        EXPECT_EQ(reminded->request.reminders.size(), number);
        day = reminded->caseFile.next->on.addDays(1);
        EXPECT_EQ(reminded->caseFile.next->step,
                  number < 3 ? NextStep::AwaitAnswer : NextStep::Decide);
    }

    EXPECT_EQ(remindProvider(on(day), caseFile.id, {}, {.sentOn = day}).error().code,
              ErrorCode::ActionNotAllowed);
}

TEST_F(StatementsTest, TheAnswerIsForwardedAndThenTheCaseCanBeClosed)
{
    sent();
    EXPECT_EQ(closeCase(on({2026, 12, 1}), caseFile.id, {}).error().code,
              ErrorCode::OpenRequestsRemain);
    EXPECT_EQ(forwardAnswer(on({2026, 12, 1}), caseFile.id, {}, {2026, 12, 1}).error().code,
              ErrorCode::ActionNotAllowed);

    const auto answered =
        registerAnswer(on({2026, 12, 14}), caseFile.id, {}, {2026, 12, 14}, u"Vi beklagar."_s);
    ASSERT_TRUE(answered) << answered.error().detail.toStdString();
    EXPECT_EQ(answered->caseFile.status, CaseStatus::Answered);
    EXPECT_EQ(answered->caseFile.next->step, NextStep::ForwardAnswer);
    EXPECT_EQ(rules::isInTime(answered->request, {2027, 2, 1}), true);
    const auto again = registerAnswer(on({2026, 12, 15}), caseFile.id, {}, {2026, 12, 15});
    EXPECT_EQ(again.error().code, ErrorCode::ActionNotAllowed);
    EXPECT_EQ(again.error().subject, u"answered"_s);

    const auto forwarded = forwardAnswer(on({2026, 12, 15}), caseFile.id, {}, {2026, 12, 15});
    ASSERT_TRUE(forwarded);
    EXPECT_EQ(forwarded->caseFile.next->step, NextStep::Close);
    EXPECT_EQ(forwarded->caseFile.next->on, QDate(2026, 12, 22));
    EXPECT_TRUE(closeCase(on({2026, 12, 16}), caseFile.id, {}));
}

TEST_F(StatementsTest, SeveralOpenRequestsNeedToBeNamed)
{
    const auto first = sent();
    NewCase other = aComplaint();
    other.units = {u"Region Exempel/Sjukhuset/Ortopedkliniken"_s};
    const CareUnitId second = test::registered(office.work(), other).units.first();
    ASSERT_TRUE(sendRequest(
        on({2026, 11, 27}), caseFile.id, {.unit = second, .termWeeks = 2}, {2026, 11, 27}));

    EXPECT_EQ(registerAnswer(on({2026, 12, 1}), caseFile.id, {}, {2026, 12, 1}).error().code,
              ErrorCode::SeveralOpenRequests);
    EXPECT_TRUE(registerAnswer(on({2026, 12, 1}), caseFile.id, first.id, {2026, 12, 1}));
    EXPECT_EQ(
        withdrawRequest(on({2026, 12, 1}), caseFile.id, first.id, {2026, 12, 1}, {}).error().code,
        ErrorCode::ActionNotAllowed);
    EXPECT_TRUE(withdrawRequest(on({2026, 12, 1}), caseFile.id, {}, {2026, 12, 1}, u"fel enhet"_s));
}

TEST_F(StatementsTest, EveryStepCanBeTakenBackInTurn)
{
    sent();
    ASSERT_TRUE(
        remindProvider(on({2026, 12, 29}), caseFile.id, {}, {.sentOn = QDate(2026, 12, 29)}));
    ASSERT_TRUE(registerAnswer(on({2026, 12, 30}), caseFile.id, {}, {2026, 12, 30}, u"Svar."_s));
    const StatementRequestStore store(office.database());

    ASSERT_TRUE(undo(on({2026, 12, 30}), caseFile.id));
    EXPECT_EQ(store.ofCase(caseFile.id)->first().state(), RequestState::Sent);
    ASSERT_TRUE(undo(on({2026, 12, 30}), caseFile.id));
    EXPECT_TRUE(store.ofCase(caseFile.id)->first().reminders.isEmpty());
    const auto back = undo(on({2026, 12, 30}), caseFile.id);
    ASSERT_TRUE(back) << back.error().detail.toStdString();
    EXPECT_TRUE(store.ofCase(caseFile.id)->isEmpty());
    EXPECT_EQ(back->next->step, NextStep::RequestStatement);

    for (int i = 0; i < 3; ++i) {
        const auto redone = redo(on({2026, 12, 30}), caseFile.id);
        ASSERT_TRUE(redone) << i << ' ' << redone.error().detail.toStdString();
    }
    EXPECT_EQ(store.ofCase(caseFile.id)->first().state(), RequestState::Answered);
    EXPECT_TRUE(checkFile(office.database())->problems.isEmpty());
}

TEST_F(StatementsTest, TheCheckNamesADateThatWasTamperedWith)
{
    sent();
    ASSERT_TRUE(checkFile(office.database())->problems.isEmpty());
    QSqlQuery(office.database().connection())
        .exec(u"UPDATE statement_request SET due_on = '2026-12-25'"_s);

    const auto check = checkFile(office.database());

    ASSERT_TRUE(check);
    ASSERT_EQ(check->problems.size(), 3)
        << "the next step computed from it, the request's date, and what the journal says";
    EXPECT_EQ(check->problems.at(0).kind, FileProblem::Kind::NextStep);
    EXPECT_EQ(check->problems.at(1).kind, FileProblem::Kind::DueDate);
    EXPECT_EQ(check->problems.at(1).where, caseFile.number);
    EXPECT_EQ(check->problems.at(2).kind, FileProblem::Kind::Journal);
    EXPECT_TRUE(check->problems.at(2).text.contains("statement_request.due_on"_L1));
}

TEST_F(StatementsTest, TodayGroupsWhatThereIsToDo)
{
    sent();
    test::registered(office.work(), aComplaint());
    const auto sectionSizes = [&](const QDate &day) {
        QList<qint64> sizes;
        const TodayList list = todayList(office.database(), {}, test::at(day)).value();
        for (const auto &section : list.sections)
            sizes.append(section.total);
        return sizes;
    };

    EXPECT_EQ(sectionSizes({2026, 11, 26}), (QList<qint64>{1, 0, 0, 0, 0}));
    EXPECT_EQ(sectionSizes({2026, 12, 21}), (QList<qint64>{1, 0, 0, 1, 0}));
    EXPECT_EQ(sectionSizes({2026, 12, 28}), (QList<qint64>{1, 0, 0, 1, 0}))
        << "the last day is still in time";
    EXPECT_EQ(sectionSizes({2026, 12, 29}), (QList<qint64>{1, 0, 1, 0, 0}));
}
