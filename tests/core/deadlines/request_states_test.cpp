#include <functional>
#include <random>

#include <gtest/gtest.h>

#include "core/cases/case_history.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/deadlines/case_clocks.h"
#include "core/deadlines/file_check.h"
#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/statements.h"
#include "core/wording/error_text.h"
#include "core/wording/words.h"
#include "tests/support/office_file.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// The table of the issue, written out once more: what is not in it is refused.
const QMap<RequestState, QList<RequestAction>> kAllowed{
    {RequestState::Draft, {RequestAction::Send, RequestAction::Withdraw}},
    {RequestState::Sent,
     {RequestAction::Extend,
      RequestAction::Remind,
      RequestAction::Suspend,
      RequestAction::RegisterAnswer,
      RequestAction::Withdraw}},
    {RequestState::Suspended,
     {RequestAction::Resume, RequestAction::RegisterAnswer, RequestAction::Withdraw}},
    {RequestState::Exhausted,
     {RequestAction::Extend,
      RequestAction::Suspend,
      RequestAction::Escalate,
      RequestAction::RegisterAnswer,
      RequestAction::Withdraw}},
    {RequestState::Escalated,
     {RequestAction::Extend,
      RequestAction::Suspend,
      RequestAction::Escalate,
      RequestAction::RegisterAnswer,
      RequestAction::Withdraw}},
    {RequestState::Unanswered, {RequestAction::RegisterAnswer}},
    {RequestState::Answered, {RequestAction::Forward}},
    {RequestState::Forwarded, {}},
    {RequestState::Withdrawn, {}},
};

/// One case with one request that can be led through its life, a day at a time.
class RequestLife
{
public:
    RequestLife()
        : m_case(test::registered(m_office.work(), test::aComplaint()))
    {
        EXPECT_TRUE(registerFirstContact(work(), m_case.id, m_now));
    }

    Work work() { return m_office.work(m_now); }
    QDate today() { return work().today(); }
    void pass(int days) { m_now = m_now.addDays(days); }
    storage::Database &database() { return m_office.database(); }
    CaseId caseId() const { return m_case.id; }

    StatementRequest request()
    {
        return StatementRequestStore(m_office.database()).ofCase(m_case.id)->first();
    }

    void draft() { EXPECT_TRUE(draftRequest(work(), m_case.id, {.unit = m_case.units.first()})); }

    Result<RequestChange> act(RequestAction action)
    {
        const CaseId id = m_case.id;
        switch (action) {
        case RequestAction::Send:
            return sendDraft(work(), id, request().id, today());
        case RequestAction::Extend:
            return extendRequest(
                work(),
                id,
                request().id,
                {.grantedOn = today(), .until = today().addDays(90), .askedBy = {}, .reason = {}});
        case RequestAction::Remind:
            return remindProvider(work(), id, request().id, {.sentOn = today()});
        case RequestAction::Suspend:
            return suspendRequest(
                work(), id, request().id, {.from = today(), .reason = u"väntar på samtycke"_s});
        case RequestAction::Resume:
            return resumeRequest(work(), id, request().id, today());
        case RequestAction::Escalate:
            return escalateRequest(work(),
                                   id,
                                   request().id,
                                   {.on = today(), .choice = EscalationChoice::Ivo, .nextOn = {}});
        case RequestAction::RegisterAnswer:
            return registerAnswer(work(), id, request().id, today());
        case RequestAction::Forward:
            return forwardAnswer(work(), id, request().id, today());
        case RequestAction::Withdraw:
            return withdrawRequest(work(), id, request().id, today(), {});
        }
        Q_UNREACHABLE();
    }

    /// Leads a new request to a state.
    void lead(RequestState state)
    {
        draft();
        if (state == RequestState::Draft)
            return;
        take(RequestAction::Send);
        switch (state) {
        case RequestState::Suspended:
            take(RequestAction::Suspend);
            break;
        case RequestState::Exhausted:
        case RequestState::Escalated:
        case RequestState::Unanswered:
            for (int i = 0; i < kMostReminders; ++i)
                take(RequestAction::Remind);
            if (state == RequestState::Escalated)
                take(RequestAction::Escalate);
            if (state == RequestState::Unanswered)
                giveUp();
            break;
        case RequestState::Answered:
        case RequestState::Forwarded:
            take(RequestAction::RegisterAnswer);
            if (state == RequestState::Forwarded)
                take(RequestAction::Forward);
            break;
        case RequestState::Withdrawn:
            take(RequestAction::Withdraw);
            break;
        case RequestState::Draft:
        case RequestState::Sent:
            break;
        }
        pass(1);
        ASSERT_EQ(request().state(), state);
    }

private:
    void take(RequestAction action)
    {
        pass(1);
        const auto done = act(action);
        EXPECT_TRUE(done) << storageKey(action).toString().toStdString();
    }

    void giveUp()
    {
        pass(1);
        EXPECT_TRUE(escalateRequest(
            work(),
            m_case.id,
            request().id,
            {.on = today(), .choice = EscalationChoice::CloseUnanswered, .nextOn = {}}));
    }

    test::OfficeFile m_office;
    QDateTime m_now = test::aMonday();
    CaseFile m_case;
};

} // namespace

TEST(RequestStates, EveryPairOfStateAndActionIsAllowedOrRefusedByTheTable)
{
    for (const RequestState state : kAllRequestStates) {
        for (const RequestAction action : kAllRequestActions) {
            RequestLife life;
            ASSERT_NO_FATAL_FAILURE(life.lead(state));
            const StatementRequest before = life.request();
            const auto done = life.act(action);
            const std::string pair =
                (storageKey(state).toString() + u" × "_s + storageKey(action).toString())
                    .toStdString();
            const bool isAllowed = kAllowed.value(state).contains(action);
            ASSERT_EQ(done.has_value(), isAllowed) << pair;
            ASSERT_EQ(rules::allowedActions(state).contains(action), isAllowed) << pair;
            if (isAllowed)
                continue;
            EXPECT_EQ(done.error().code, ErrorCode::ActionNotAllowed) << pair;
            EXPECT_EQ(life.request(), before) << pair << ": a refusal changed something";
            const QString sentence = errorText(Activity::Reminding, done.error()).sentence();
            for (const RequestAction allowed : kAllowed.value(state))
                EXPECT_TRUE(sentence.contains(displayText(allowed)))
                    << pair << ": " << sentence.toStdString();
        }
    }
}

TEST(RequestStates, EveryAllowedActionLeavesAFileThatChecks)
{
    for (const RequestState state : kAllRequestStates) {
        for (const RequestAction action : kAllowed.value(state)) {
            RequestLife life;
            ASSERT_NO_FATAL_FAILURE(life.lead(state));
            ASSERT_TRUE(life.act(action));
            const auto check = checkFile(life.database());
            ASSERT_TRUE(check);
            for (const FileProblem &problem : check->problems)
                ADD_FAILURE() << problem.text.toStdString();
            ASSERT_TRUE(undo(life.work(), life.caseId()));
            EXPECT_EQ(life.request().state(), state) << "undo leads back";
            EXPECT_TRUE(checkFile(life.database())->problems.isEmpty());
        }
    }
}

TEST(RequestStates, TheClockStartsAtDispatchNotAtWriting)
{
    RequestLife life;
    life.draft();
    life.pass(10);
    const auto sent = life.act(RequestAction::Send);
    ASSERT_TRUE(sent);
    const auto due = rules::awaitedDate(sent->request);
    ASSERT_TRUE(due);
    EXPECT_EQ(due->raw, life.today().addDays(28));
    EXPECT_EQ(due->steps.first().event, StartEvent::Sent);
}

TEST(RequestStates, ADraftCanBeRewrittenUntilItIsSent)
{
    RequestLife life;
    life.draft();
    const CareUnitId unit = life.request().unit;
    const NewRequest anew{.unit = unit, .termWeeks = 2, .message = u"Hur lämnades beskedet?"_s};
    const DraftEdit edit{.base = asWritten(life.request()), .mine = anew};
    const auto changed = changeDraft(life.work(), life.caseId(), {}, edit);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->request.termWeeks, 2);
    EXPECT_EQ(changed->request.message, u"Hur lämnades beskedet?"_s);
    ASSERT_TRUE(life.act(RequestAction::Send));
    EXPECT_EQ(changeDraft(life.work(), life.caseId(), {}, edit).error().code,
              ErrorCode::ActionNotAllowed);
    EXPECT_TRUE(checkFile(life.database())->problems.isEmpty());
}

TEST(RequestStates, AStoppedClockAddsExactlyTheDaysItStoodStill)
{
    RequestLife life;
    ASSERT_NO_FATAL_FAILURE(life.lead(RequestState::Sent));
    const auto before = rules::awaitedDate(life.request());
    ASSERT_TRUE(life.act(RequestAction::Suspend));
    life.pass(9);
    const auto resumed = life.act(RequestAction::Resume);
    ASSERT_TRUE(resumed);
    EXPECT_EQ(rules::awaitedDate(resumed->request)->raw, before->raw.addDays(9));
    EXPECT_EQ(rules::answerDeadline(resumed->request)->raw, before->raw.addDays(9));
}

TEST(RequestStates, AnAnswerEndsTheSuspensionThatRan)
{
    RequestLife life;
    ASSERT_NO_FATAL_FAILURE(life.lead(RequestState::Suspended));
    life.pass(4);
    const auto answered = life.act(RequestAction::RegisterAnswer);
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->request.suspensions.last().resumedOn, life.today());
}

TEST(RequestStates, SuspendingNeedsAReason)
{
    RequestLife life;
    ASSERT_NO_FATAL_FAILURE(life.lead(RequestState::Sent));
    const auto refused =
        suspendRequest(life.work(), life.caseId(), {}, {.from = life.today(), .reason = u"  "_s});
    EXPECT_EQ(refused.error().code, ErrorCode::MissingField);
    EXPECT_EQ(refused.error().subject, u"reason"_s);
}

TEST(RequestStates, AnExtensionIsNeverEarlierThanWhatHoldsNow)
{
    RequestLife life;
    ASSERT_NO_FATAL_FAILURE(life.lead(RequestState::Sent));
    life.pass(60);
    const QDate due = rules::awaitedDate(life.request())->due;
    const auto extend = [&life](QDate until) {
        return extendRequest(
            life.work(),
            life.caseId(),
            {},
            {.grantedOn = life.today(), .until = until, .askedBy = {}, .reason = {}});
    };
    EXPECT_EQ(extend(due).error().code, ErrorCode::ExtensionNotLater);
    EXPECT_EQ(extend(due.addDays(3)).error().code, ErrorCode::ExtensionNotLater)
        << "later than the old date, but past already";
    EXPECT_TRUE(extend(life.today().addDays(1)));
}

TEST(RequestStates, TheDateExplainedIsTheDateStored)
{
    std::mt19937 random(1930'173);
    const auto number = [&random](int from, int to) {
        return std::uniform_int_distribution(from, to)(random);
    };
    for (int run = 0; run < 25; ++run) {
        RequestLife life;
        life.draft();
        for (int step = 0; step < 12; ++step) {
            life.pass(number(0, 9));
            const auto actions = rules::allowedActions(life.request().state());
            if (actions.isEmpty())
                break;
            const auto action = actions.at(number(0, static_cast<int>(actions.size()) - 1));
            if (action == RequestAction::Withdraw || action == RequestAction::RegisterAnswer)
                continue;
            const auto done = life.act(action);
            if (!done) {
                EXPECT_EQ(done.error().code, ErrorCode::ExtensionNotLater)
                    << storageKey(done.error().code).toString().toStdString();
                continue;
            }
            const CaseFile &caseFile = done->caseFile;
            const CaseClocks clocks{caseFile,
                                    *StatementRequestStore(life.database()).ofCase(caseFile.id),
                                    {},
                                    TermHistory()};
            const auto explained = rules::explainedNext(clocks);
            ASSERT_TRUE(explained);
            ASSERT_EQ(explained->due, caseFile.next->on)
                << storageKey(caseFile.next->step).toString().toStdString();
        }
        EXPECT_TRUE(checkFile(life.database())->problems.isEmpty());
    }
}

TEST(RequestStates, RemindersTogetherAreOneUndo)
{
    RequestLife life;
    ASSERT_NO_FATAL_FAILURE(life.lead(RequestState::Sent));
    const auto second = sendRequest(
        life.work(), life.caseId(), {.unit = life.request().unit, .termWeeks = 2}, life.today());
    ASSERT_TRUE(second);
    life.pass(40);
    const NewReminder reminder{.sentOn = life.today()};
    const auto events = remindTogether(life.work(),
                                       {{life.caseId(), life.request().id, reminder},
                                        {life.caseId(), second->request.id, reminder}});
    ASSERT_TRUE(events);
    EXPECT_EQ(events->size(), 2);

    ASSERT_TRUE(takeBackTogether(life.work(), *events));

    for (const auto &request : *StatementRequestStore(life.database()).ofCase(life.caseId()))
        EXPECT_TRUE(request.reminders.isEmpty());
    EXPECT_EQ(takeBackTogether(life.work(), *events).error().code, ErrorCode::NothingToUndo);
}

TEST(RequestStates, OneReminderThatCannotBeSentSendsNone)
{
    RequestLife life;
    ASSERT_NO_FATAL_FAILURE(life.lead(RequestState::Exhausted));
    const auto second = sendRequest(
        life.work(), life.caseId(), {.unit = life.request().unit, .termWeeks = 2}, life.today());
    ASSERT_TRUE(second);
    const NewReminder reminder{.sentOn = life.today()};
    const auto events = remindTogether(life.work(),
                                       {{life.caseId(), second->request.id, reminder},
                                        {life.caseId(), life.request().id, reminder}});
    EXPECT_EQ(events.error().code, ErrorCode::ActionNotAllowed);
    EXPECT_TRUE(
        StatementRequestStore(life.database()).byId(second->request.id)->reminders.isEmpty());
}

namespace {

/// Anna leads a request; Bo does something with it afterwards.
class TwoPeople : public testing::Test
{
protected:
    TwoPeople()
        : bo(office.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Handler))
        , caseFile(test::registered(office.work(), test::aComplaint()))
    {
        EXPECT_TRUE(registerFirstContact(office.work(), caseFile.id, test::aMonday()));
    }

    Work anna(int day) { return office.work(test::aMonday().addDays(day)); }
    Work boss(int day) { return office.workOf(bo.id, test::aMonday().addDays(day)); }
    static QDate on(int day) { return QDate(2026, 11, 23).addDays(day); }
    void expectTheFileChecks()
    {
        const auto check = checkFile(office.database());
        ASSERT_TRUE(check);
        for (const FileProblem &problem : check->problems)
            ADD_FAILURE() << problem.text.toStdString();
    }
    StatementRequest stored()
    {
        return StatementRequestStore(office.database()).ofCase(caseFile.id)->first();
    }
    void send(int weeks = 2)
    {
        ASSERT_TRUE(sendRequest(
            anna(0), caseFile.id, {.unit = caseFile.units.first(), .termWeeks = weeks}, on(0)));
    }
    Extension until(int granted, int day)
    {
        return {.grantedOn = on(granted), .until = on(day), .askedBy = {}, .reason = {}};
    }

    test::OfficeFile office;
    StaffMember bo;
    CaseFile caseFile;
};

} // namespace

TEST_F(TwoPeople, NothingIsTakenBackFromUnderWhatAColleagueDidSince)
{
    send();
    ASSERT_TRUE(extendRequest(anna(1), caseFile.id, {}, until(1, 40)));
    // Early: the awaited date does not move, only a reminder is added.
    ASSERT_TRUE(remindProvider(boss(2), caseFile.id, {}, {.sentOn = on(2), .newDueOn = on(3)}));
    EXPECT_EQ(undo(anna(3), caseFile.id).error().code, ErrorCode::EditConflict);
    expectTheFileChecks();

    ASSERT_TRUE(undo(boss(3), caseFile.id));
    ASSERT_TRUE(undo(anna(3), caseFile.id))
        << "free again once the colleague has taken theirs back";
    EXPECT_TRUE(stored().extensions.isEmpty());
    expectTheFileChecks();
}

TEST_F(TwoPeople, TheSendingStaysWhileSomethingHangsOnIt)
{
    send();
    ASSERT_TRUE(remindProvider(boss(1), caseFile.id, {}, {.sentOn = on(1)}));
    EXPECT_EQ(undo(anna(2), caseFile.id).error().code, ErrorCode::EditConflict);
    expectTheFileChecks();
}

TEST_F(TwoPeople, WhatWasDoneBeforeACaseWasClosedStays)
{
    send();
    ASSERT_TRUE(registerAnswer(anna(1), caseFile.id, {}, on(1)));
    ASSERT_TRUE(closeCase(boss(2), caseFile.id, {}));
    EXPECT_EQ(undo(anna(3), caseFile.id).error().code, ErrorCode::CaseClosed);
    expectTheFileChecks();
}

TEST_F(TwoPeople, ARedoFindsItsRowAgainWhateverOtherCasesDidMeanwhile)
{
    send();
    ASSERT_TRUE(remindProvider(anna(1), caseFile.id, {}, {.sentOn = on(1)}));
    ASSERT_TRUE(undo(anna(1), caseFile.id));
    const CaseFile other = test::registered(office.work(), test::aComplaint());
    ASSERT_TRUE(
        sendRequest(boss(1), other.id, {.unit = other.units.first(), .termWeeks = 2}, on(1)));
    ASSERT_TRUE(remindProvider(boss(2), other.id, {}, {.sentOn = on(2)}));
    ASSERT_TRUE(redo(anna(3), caseFile.id));
    EXPECT_EQ(stored().reminders.size(), 1);
    expectTheFileChecks();
}

TEST_F(TwoPeople, ADateAgreedOnTheDayAPauseBeganStandsAsAgreed)
{
    send(4);
    ASSERT_TRUE(suspendRequest(
        anna(3), caseFile.id, {}, {.from = on(3), .until = on(12), .reason = u"flytt"_s}));
    ASSERT_TRUE(extendRequest(anna(3), caseFile.id, {}, until(3, 49)));
    EXPECT_EQ(rules::awaitedDate(stored())->raw, on(49));
    expectTheFileChecks();
}

TEST_F(TwoPeople, APauseWithAKnownEndEndsWithTheAnswer)
{
    send();
    ASSERT_TRUE(suspendRequest(
        anna(20), caseFile.id, {}, {.from = on(20), .until = on(60), .reason = u"flytt"_s}));
    ASSERT_TRUE(registerAnswer(anna(21), caseFile.id, {}, on(21)));
    EXPECT_EQ(rules::isInTime(stored(), on(21)), false) << "one day was lost, not forty";
    expectTheFileChecks();
}

TEST_F(TwoPeople, APauseWithAKnownEndCanEndEarlier)
{
    send(4);
    const QDate before = rules::awaitedDate(stored())->raw;
    ASSERT_TRUE(suspendRequest(
        anna(3), caseFile.id, {}, {.from = on(3), .until = on(30), .reason = u"flytt"_s}));
    ASSERT_TRUE(resumeRequest(anna(5), caseFile.id, {}, on(5)));
    EXPECT_EQ(rules::awaitedDate(stored())->raw, before.addDays(2));
    EXPECT_EQ(resumeRequest(anna(6), caseFile.id, {}, on(6)).error().code,
              ErrorCode::ActionNotAllowed);
    expectTheFileChecks();
}

TEST_F(TwoPeople, AnAnswerMayHaveComeBeforeThePauseBegan)
{
    send();
    ASSERT_TRUE(suspendRequest(anna(5), caseFile.id, {}, {.from = on(5), .reason = u"flytt"_s}));
    ASSERT_TRUE(registerAnswer(anna(6), caseFile.id, {}, on(4)));
    EXPECT_EQ(rules::answerDeadline(stored())->raw, on(14));
    expectTheFileChecks();
}

TEST_F(TwoPeople, AGivenUpRequestLeadsToClosingFromThatDay)
{
    send();
    for (int number = 1; number <= kMostReminders; ++number)
        ASSERT_TRUE(remindProvider(anna(20), caseFile.id, {}, {.sentOn = on(20)}));
    const auto given =
        escalateRequest(anna(60),
                        caseFile.id,
                        {},
                        {.on = on(60), .choice = EscalationChoice::CloseUnanswered, .nextOn = {}});
    ASSERT_TRUE(given);
    EXPECT_EQ(given->caseFile.status, CaseStatus::InProgress) << "nobody has answered";
    EXPECT_EQ(given->caseFile.next->step, NextStep::Close);
    EXPECT_EQ(given->caseFile.next->on, on(67));
    expectTheFileChecks();
}

TEST_F(TwoPeople, NothingIsSentBeforeItsConsent)
{
    CaseFile edited = caseFile;
    edited.consent.givenOn = on(3);
    ASSERT_TRUE(saveFacts(anna(3), CaseStore(office.database()).byId(caseFile.id).value(), edited));
    const NewRequest request{.unit = caseFile.units.first(), .termWeeks = 2};
    EXPECT_EQ(sendRequest(anna(3), caseFile.id, request, on(2)).error().code,
              ErrorCode::BeforeItsCause);
    EXPECT_TRUE(sendRequest(anna(3), caseFile.id, request, on(3)));
}
