#include "ui/cases/case_moves.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

bool allows(const QList<StatementRequest> &requests, RequestAction action)
{
    return std::ranges::any_of(requests, [action](const StatementRequest &request) {
        return rules::allowedActions(request.state()).contains(action);
    });
}

bool isToDo(const CaseStep &step)
{
    return !step.doneOn.isValid();
}

bool isPossible(CaseMove move, const CaseContent &content)
{
    if (const auto action = requestActionOf(move))
        return allows(content.requests, *action);
    if (move == CaseMove::Confirm)
        return !content.caseFile.confirmedAt.isValid();
    if (move == CaseMove::RequestStatement)
        return content.caseFile.kind == CaseKind::Patient;
    if (move == CaseMove::FinishStep)
        return std::ranges::any_of(content.steps, isToDo);
    return move != CaseMove::Reopen;
}

QList<CaseMove> possibleMoves(const CaseContent &content)
{
    if (content.caseFile.status == CaseStatus::Closed)
        return {CaseMove::Reopen};
    QList<CaseMove> moves;
    for (const CaseMove move : kAllCaseMoves) {
        if (isPossible(move, content))
            moves << move;
    }
    return moves;
}

/// The move that does a next step; nothing where the office waits or has to choose.
std::optional<CaseMove> moveFor(const DueStep &step, const QDateTime &now)
{
    switch (step.step) {
    case NextStep::Confirm:
        return CaseMove::Confirm;
    case NextStep::FirstContact:
        return CaseMove::Call;
    case NextStep::RequestStatement:
        return CaseMove::RequestStatement;
    case NextStep::SendDraft:
        return CaseMove::SendDraft;
    case NextStep::AwaitAnswer:
        return step.isOverdue(now) ? std::optional(CaseMove::Remind) : std::nullopt;
    case NextStep::Resume:
        return step.on <= officeDate(now) ? std::optional(CaseMove::Resume) : std::nullopt;
    case NextStep::Decide:
        return step.on <= officeDate(now) ? std::optional(CaseMove::Escalate) : std::nullopt;
    case NextStep::ForwardAnswer:
        return CaseMove::Forward;
    case NextStep::OwnStep:
        return CaseMove::FinishStep;
    case NextStep::Close:
        return CaseMove::Close;
    }
    Q_UNREACHABLE();
}

QList<CaseMove> likelyBeside(NextStep step)
{
    switch (step) {
    case NextStep::Confirm:
    case NextStep::FirstContact:
        return {CaseMove::Confirm, CaseMove::Call, CaseMove::RequestStatement};
    case NextStep::RequestStatement:
        return {CaseMove::Call, CaseMove::AddStep, CaseMove::Close};
    case NextStep::SendDraft:
        return {CaseMove::Withdraw, CaseMove::Call, CaseMove::AddStep};
    case NextStep::AwaitAnswer:
        return {CaseMove::RegisterAnswer, CaseMove::Remind, CaseMove::Extend, CaseMove::Call};
    case NextStep::Resume:
        return {CaseMove::Resume, CaseMove::RegisterAnswer, CaseMove::Call, CaseMove::Withdraw};
    case NextStep::Decide:
        return {CaseMove::RegisterAnswer, CaseMove::Escalate, CaseMove::Extend, CaseMove::Withdraw};
    case NextStep::ForwardAnswer:
        return {CaseMove::Call, CaseMove::RequestStatement};
    case NextStep::OwnStep:
        return {CaseMove::Call, CaseMove::AddStep, CaseMove::RequestStatement, CaseMove::Close};
    case NextStep::Close:
        return {CaseMove::Call, CaseMove::AddStep, CaseMove::RequestStatement};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<RequestAction> requestActionOf(CaseMove move)
{
    switch (move) {
    case CaseMove::SendDraft:
        return RequestAction::Send;
    case CaseMove::Remind:
        return RequestAction::Remind;
    case CaseMove::Extend:
        return RequestAction::Extend;
    case CaseMove::Suspend:
        return RequestAction::Suspend;
    case CaseMove::Resume:
        return RequestAction::Resume;
    case CaseMove::Escalate:
        return RequestAction::Escalate;
    case CaseMove::RegisterAnswer:
        return RequestAction::RegisterAnswer;
    case CaseMove::Forward:
        return RequestAction::Forward;
    case CaseMove::Withdraw:
        return RequestAction::Withdraw;
    case CaseMove::Confirm:
    case CaseMove::Call:
    case CaseMove::RequestStatement:
    case CaseMove::AddStep:
    case CaseMove::FinishStep:
    case CaseMove::AssignHandler:
    case CaseMove::Close:
    case CaseMove::Reopen:
        return {};
    }
    Q_UNREACHABLE();
}

CaseMoves movesOf(const CaseContent &content, const QDateTime &now)
{
    const CaseFile &caseFile = content.caseFile;
    CaseMoves moves;
    moves.possible = possibleMoves(content);
    if (!caseFile.next) {
        moves.near = moves.possible;
        return moves;
    }
    moves.next = moveFor(*caseFile.next, now);
    if (moves.next && !moves.possible.contains(*moves.next))
        moves.next.reset();
    for (const CaseMove move : likelyBeside(caseFile.next->step)) {
        if (moves.possible.contains(move) && move != moves.next)
            moves.near << move;
    }
    return moves;
}

QString moveText(CaseMove move, const CaseFile &caseFile)
{
    switch (move) {
    case CaseMove::Confirm:
        return QCoreApplication::translate("CaseMove", "Con&firm");
    case CaseMove::Call:
        return caseFile.firstContactAt.isValid()
                   ? QCoreApplication::translate("CaseMove", "Note a &call …")
                   : QCoreApplication::translate("CaseMove", "First &contact …");
    case CaseMove::RequestStatement:
        return QCoreApplication::translate("CaseMove", "Request stateme&nt …");
    case CaseMove::SendDraft:
        return QCoreApplication::translate("CaseMove", "Send the &draft …");
    case CaseMove::Remind:
        return QCoreApplication::translate("CaseMove", "Re&mind …");
    case CaseMove::Extend:
        return QCoreApplication::translate("CaseMove", "E&xtend …", "give the provider more time");
    case CaseMove::Suspend:
        return QCoreApplication::translate(
            "CaseMove", "Stop the cloc&k …", "of a statement request");
    case CaseMove::Resume:
        return QCoreApplication::translate(
            "CaseMove", "Let the clock r&un …", "of a statement request");
    case CaseMove::Escalate:
        return QCoreApplication::translate("CaseMove", "Choose how to &go on …");
    case CaseMove::RegisterAnswer:
        return QCoreApplication::translate("CaseMove", "Answer &received …");
    case CaseMove::Forward:
        return QCoreApplication::translate("CaseMove", "For&ward answer …");
    case CaseMove::Withdraw:
        return QCoreApplication::translate("CaseMove", "Withdraw re&quest …");
    case CaseMove::AddStep:
        return QCoreApplication::translate("CaseMove", "Add a s&tep", "of one's own");
    case CaseMove::FinishStep:
        return QCoreApplication::translate("CaseMove", "S&tep done", "of one's own");
    case CaseMove::AssignHandler:
        return QCoreApplication::translate("CaseMove", "Change &handler …");
    case CaseMove::Close:
        return QCoreApplication::translate("CaseMove", "C&lose case …");
    case CaseMove::Reopen:
        return QCoreApplication::translate("CaseMove", "Re&open …");
    }
    Q_UNREACHABLE();
}

QString moveTip(CaseMove move)
{
    switch (move) {
    case CaseMove::Confirm:
        return QCoreApplication::translate(
            "CaseMove", "Notes that the complainant has been told that the case has come in.");
    case CaseMove::Call:
        return QCoreApplication::translate("CaseMove",
                                           "Notes a conversation with the complainant.");
    case CaseMove::RequestStatement:
        return QCoreApplication::translate(
            "CaseMove", "Asks a care provider for its answer, with a date it is awaited by.");
    case CaseMove::SendDraft:
        return QCoreApplication::translate(
            "CaseMove", "Sends the request that is written. Its clock starts the day it is sent.");
    case CaseMove::Remind:
        return QCoreApplication::translate("CaseMove",
                                           "Sends the provider a reminder with a new date.");
    case CaseMove::Extend:
        return QCoreApplication::translate("CaseMove",
                                           "Gives the provider more time for its answer.");
    case CaseMove::Suspend:
        return QCoreApplication::translate(
            "CaseMove", "Days do not count while something is waited for, such as consent.");
    case CaseMove::Resume:
        return QCoreApplication::translate(
            "CaseMove", "Days count again; the date moves by the days the clock stood still.");
    case CaseMove::Escalate:
        return QCoreApplication::translate(
            "CaseMove", "Three reminders have had no answer: notes what the office does now.");
    case CaseMove::RegisterAnswer:
        return QCoreApplication::translate("CaseMove", "Notes that the provider has answered.");
    case CaseMove::Forward:
        return QCoreApplication::translate(
            "CaseMove", "Notes that the answer has been sent on to the complainant.");
    case CaseMove::Withdraw:
        return QCoreApplication::translate("CaseMove",
                                           "Takes back a request that no longer needs an answer.");
    case CaseMove::AddStep:
        return QCoreApplication::translate("CaseMove",
                                           "Plans something to do in the case, with its day.");
    case CaseMove::FinishStep:
        return QCoreApplication::translate("CaseMove",
                                           "Ticks off the step that is to be done first.");
    case CaseMove::AssignHandler:
        return QCoreApplication::translate("CaseMove", "Chooses who handles the case.");
    case CaseMove::Close:
        return QCoreApplication::translate("CaseMove",
                                           "Ends the case with its outcome and measures.");
    case CaseMove::Reopen:
        return QCoreApplication::translate("CaseMove", "Takes up a closed case again.");
    }
    Q_UNREACHABLE();
}

QKeySequence moveKey(CaseMove move)
{
    switch (move) {
    case CaseMove::Confirm:
        return Qt::Key_B;
    case CaseMove::Call:
        return Qt::Key_R;
    case CaseMove::RequestStatement:
        return Qt::Key_Y;
    case CaseMove::SendDraft:
        return Qt::Key_D;
    case CaseMove::Remind:
        return Qt::Key_P;
    case CaseMove::Extend:
        return Qt::Key_U;
    case CaseMove::Suspend:
        return Qt::Key_T;
    case CaseMove::Resume:
        return Qt::Key_G;
    case CaseMove::Escalate:
        return Qt::Key_E;
    case CaseMove::RegisterAnswer:
        return Qt::Key_S;
    case CaseMove::Forward:
        return Qt::Key_V;
    case CaseMove::Withdraw:
        return {};
    case CaseMove::AddStep:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_T;
    case CaseMove::FinishStep:
        return Qt::Key_K;
    case CaseMove::AssignHandler:
        return Qt::Key_H;
    case CaseMove::Close:
        return Qt::Key_A;
    case CaseMove::Reopen:
        return {};
    }
    Q_UNREACHABLE();
}

QString moveIcon(CaseMove move)
{
    switch (move) {
    case CaseMove::Confirm:
        return u"done"_s;
    case CaseMove::Call:
        return u"call"_s;
    case CaseMove::RequestStatement:
        return u"letter"_s;
    case CaseMove::SendDraft:
        return u"letter"_s;
    case CaseMove::Remind:
        return u"reminder"_s;
    case CaseMove::Extend:
        return u"extend"_s;
    case CaseMove::Suspend:
        return u"clock"_s;
    case CaseMove::Resume:
        return u"refresh"_s;
    case CaseMove::Escalate:
        return u"warning"_s;
    case CaseMove::RegisterAnswer:
        return u"answer"_s;
    case CaseMove::Forward:
        return u"forward"_s;
    case CaseMove::Withdraw:
        return u"back"_s;
    case CaseMove::AddStep:
        return u"new"_s;
    case CaseMove::FinishStep:
        return u"done"_s;
    case CaseMove::AssignHandler:
        return u"person"_s;
    case CaseMove::Close:
        return u"close"_s;
    case CaseMove::Reopen:
        return u"refresh"_s;
    }
    Q_UNREACHABLE();
}

QString moveName(CaseMove move)
{
    switch (move) {
    case CaseMove::Confirm:
        return u"confirmMove"_s;
    case CaseMove::Call:
        return u"callMove"_s;
    case CaseMove::RequestStatement:
        return u"requestMove"_s;
    case CaseMove::SendDraft:
        return u"sendDraftMove"_s;
    case CaseMove::Remind:
        return u"remindMove"_s;
    case CaseMove::Extend:
        return u"extendMove"_s;
    case CaseMove::Suspend:
        return u"suspendMove"_s;
    case CaseMove::Resume:
        return u"resumeMove"_s;
    case CaseMove::Escalate:
        return u"escalateMove"_s;
    case CaseMove::RegisterAnswer:
        return u"answerMove"_s;
    case CaseMove::Forward:
        return u"forwardMove"_s;
    case CaseMove::Withdraw:
        return u"withdrawMove"_s;
    case CaseMove::AddStep:
        return u"addStepMove"_s;
    case CaseMove::FinishStep:
        return u"finishStepMove"_s;
    case CaseMove::AssignHandler:
        return u"handlerMove"_s;
    case CaseMove::Close:
        return u"closeMove"_s;
    case CaseMove::Reopen:
        return u"reopenMove"_s;
    }
    Q_UNREACHABLE();
}

} // namespace talan::ui
