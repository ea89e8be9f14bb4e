#include "ui/cases/case_moves.h"

#include "tests/ui/cases/case_window.h"

namespace talan::ui {
namespace {

class CaseMovesTest : public CaseWindowTest
{
protected:
    /// A request in that state, as little of it as makes the state.
    static StatementRequest requestIn(RequestState state)
    {
        const QDate day(2026, 10, 1);
        StatementRequest request;
        if (state == RequestState::Draft)
            return request;
        request.sentOn = day;
        switch (state) {
        case RequestState::Draft:
        case RequestState::Sent:
            break;
        case RequestState::Suspended:
            request.suspensions.append({.from = day, .resumedOn = {}, .reason = u"x"_s});
            break;
        case RequestState::Unanswered:
        case RequestState::Escalated:
            request.escalations.append({.on = day,
                                        .choice = state == RequestState::Escalated
                                                      ? EscalationChoice::Ivo
                                                      : EscalationChoice::CloseUnanswered,
                                        .nextOn = day.addDays(20),
                                        .note = {}});
            [[fallthrough]];
        case RequestState::Exhausted:
            for (int number = 1; number <= kMostReminders; ++number)
                request.reminders.append(
                    {.number = number, .sentOn = day, .newDueOn = day, .message = {}});
            break;
        case RequestState::Forwarded:
            request.forwardedOn = day;
            [[fallthrough]];
        case RequestState::Answered:
            request.answeredOn = day;
            break;
        case RequestState::Withdrawn:
            request.withdrawnOn = day;
            break;
        }
        return request;
    }

    static CaseContent openCaseWith(const QList<StatementRequest> &requests)
    {
        CaseContent content;
        content.caseFile.status = CaseStatus::InProgress;
        content.requests = requests;
        return content;
    }
};

TEST_F(CaseMovesTest, EveryStateAllowsExactlyWhatItsTableSays)
{
    for (const RequestState state : kAllRequestStates) {
        const StatementRequest request = requestIn(state);
        ASSERT_EQ(request.state(), state);
        const auto possible = movesOf(openCaseWith({request}), now()).possible;
        for (const CaseMove move : kAllCaseMoves) {
            const auto action = requestActionOf(move);
            if (!action)
                continue;
            EXPECT_EQ(possible.contains(move), rules::allowedActions(state).contains(*action))
                << storageKey(state).toUtf8().constData() << ' ' << moveName(move).toStdString();
        }
    }
}

TEST_F(CaseMovesTest, EveryActionOnARequestIsAMoveOfItsOwn)
{
    for (const RequestAction action : kAllRequestActions) {
        const auto moves = std::ranges::count_if(
            kAllCaseMoves, [action](CaseMove move) { return requestActionOf(move) == action; });
        EXPECT_EQ(moves, 1) << storageKey(action).toUtf8().constData();
    }
}

TEST_F(CaseMovesTest, SeveralRequestsAllowWhatAnyOfThemAllows)
{
    const auto possible =
        movesOf(openCaseWith({requestIn(RequestState::Draft), requestIn(RequestState::Suspended)}),
                now())
            .possible;
    EXPECT_TRUE(possible.contains(CaseMove::SendDraft));
    EXPECT_TRUE(possible.contains(CaseMove::Resume));
    EXPECT_FALSE(possible.contains(CaseMove::Remind));
}

TEST_F(CaseMovesTest, NoTwoMovesShareAKey)
{
    QList<QKeySequence> keys;
    for (const CaseMove move : kAllCaseMoves) {
        const QKeySequence key = moveKey(move);
        EXPECT_TRUE(key.isEmpty() || !keys.contains(key)) << moveName(move).toStdString();
        keys << key;
        EXPECT_FALSE(moveText(move, {}).isEmpty());
        EXPECT_FALSE(moveTip(move).isEmpty());
        EXPECT_FALSE(moveIcon(move).isEmpty());
    }
}

TEST_F(CaseMovesTest, AClosedCaseCanOnlyBeReopened)
{
    CaseContent content = openCaseWith({requestIn(RequestState::Answered)});
    content.caseFile.status = CaseStatus::Closed;
    EXPECT_EQ(movesOf(content, now()).possible, QList{CaseMove::Reopen});
}

TEST_F(CaseMovesTest, ALateProviderIsRemindedFirstAndBeforeThatNothingIsNext)
{
    EXPECT_EQ(movesOf(contentOf(newCase().id), now()).next, CaseMove::Confirm);
    const CaseContent waiting = contentOf(caseWithRequest().id);
    EXPECT_EQ(movesOf(waiting, now()).next, std::nullopt);
    EXPECT_TRUE(movesOf(waiting, now()).near.contains(CaseMove::RegisterAnswer));
    EXPECT_EQ(movesOf(waiting, test::at(QDate(2026, 12, 29))).next, CaseMove::Remind);
}

TEST_F(CaseMovesTest, AfterThreeRemindersTheOneThingToDoIsTheChoice)
{
    const CaseContent content = contentOf(caseWithExhaustedRequest().id);
    ASSERT_EQ(content.caseFile.next->step, NextStep::Decide);
    EXPECT_EQ(movesOf(content, now()).next, CaseMove::Escalate);
    const CaseMoves before = movesOf(content, test::at(QDate(2026, 11, 10)));
    EXPECT_EQ(before.next, std::nullopt) << "the last date has not come yet";
    EXPECT_TRUE(before.near.contains(CaseMove::Escalate));
}

TEST_F(CaseMovesTest, AStepOfOnesOwnIsTickedOff)
{
    CaseContent content = openCaseWith({});
    EXPECT_FALSE(movesOf(content, now()).possible.contains(CaseMove::FinishStep));
    content.caseFile.next = DueStep{.step = NextStep::OwnStep, .on = now().date(), .at = {}};
    content.steps.append({.id = CaseStepId(1),
                          .text = u"Ring"_s,
                          .dueOn = now().date(),
                          .addedOn = now().date(),
                          .doneOn = {},
                          .revision = 1});
    EXPECT_EQ(movesOf(content, now()).next, CaseMove::FinishStep);
}

} // namespace
} // namespace talan::ui
