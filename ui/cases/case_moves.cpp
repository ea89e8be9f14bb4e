#include "ui/cases/case_moves.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

bool canBeReminded(const StatementRequest &request)
{
    return request.isOpen() && request.reminders.size() < kMostReminders;
}

QList<CaseMove> possibleMoves(const CaseFile &caseFile, const QList<StatementRequest> &requests)
{
    if (caseFile.status == CaseStatus::Closed)
        return {CaseMove::Reopen};
    QList<CaseMove> moves;
    if (!caseFile.confirmedAt.isValid())
        moves << CaseMove::Confirm;
    moves << CaseMove::Call;
    if (caseFile.kind == CaseKind::Patient)
        moves << CaseMove::RequestStatement;
    if (std::ranges::any_of(requests, canBeReminded))
        moves << CaseMove::Remind;
    if (std::ranges::any_of(requests, &StatementRequest::isOpen))
        moves << CaseMove::RegisterAnswer << CaseMove::Extend << CaseMove::Withdraw;
    if (std::ranges::count(requests, RequestState::Answered, &StatementRequest::state) > 0)
        moves << CaseMove::Forward;
    return moves << CaseMove::AssignHandler << CaseMove::Close;
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
    case NextStep::AwaitAnswer:
        return step.isOverdue(now) ? std::optional(CaseMove::Remind) : std::nullopt;
    case NextStep::Decide:
        return {};
    case NextStep::ForwardAnswer:
        return CaseMove::Forward;
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
        return {CaseMove::Call, CaseMove::Close};
    case NextStep::AwaitAnswer:
        return {CaseMove::RegisterAnswer, CaseMove::Remind, CaseMove::Extend, CaseMove::Call};
    case NextStep::Decide:
        return {CaseMove::RegisterAnswer, CaseMove::Extend, CaseMove::Withdraw, CaseMove::Close};
    case NextStep::ForwardAnswer:
        return {CaseMove::Call, CaseMove::RequestStatement};
    case NextStep::Close:
        return {CaseMove::Call, CaseMove::RequestStatement};
    }
    Q_UNREACHABLE();
}

} // namespace

CaseMoves
movesOf(const CaseFile &caseFile, const QList<StatementRequest> &requests, const QDateTime &now)
{
    CaseMoves moves;
    moves.possible = possibleMoves(caseFile, requests);
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
    case CaseMove::Remind:
        return QCoreApplication::translate("CaseMove", "Re&mind …");
    case CaseMove::Extend:
        return QCoreApplication::translate("CaseMove", "E&xtend …", "give the provider more time");
    case CaseMove::RegisterAnswer:
        return QCoreApplication::translate("CaseMove", "Answer &received …");
    case CaseMove::Forward:
        return QCoreApplication::translate("CaseMove", "For&ward answer …");
    case CaseMove::Withdraw:
        return QCoreApplication::translate("CaseMove", "Withdraw re&quest …");
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
    case CaseMove::Remind:
        return QCoreApplication::translate("CaseMove",
                                           "Sends the provider a reminder with a new date.");
    case CaseMove::Extend:
        return QCoreApplication::translate("CaseMove",
                                           "Gives the provider more time for its answer.");
    case CaseMove::RegisterAnswer:
        return QCoreApplication::translate("CaseMove", "Notes that the provider has answered.");
    case CaseMove::Forward:
        return QCoreApplication::translate(
            "CaseMove", "Notes that the answer has been sent on to the complainant.");
    case CaseMove::Withdraw:
        return QCoreApplication::translate("CaseMove",
                                           "Takes back a request that no longer needs an answer.");
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
    case CaseMove::Remind:
        return Qt::Key_P;
    case CaseMove::Extend:
        return Qt::Key_U;
    case CaseMove::RegisterAnswer:
        return Qt::Key_S;
    case CaseMove::Forward:
        return Qt::Key_V;
    case CaseMove::Withdraw:
        return {};
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
    case CaseMove::Remind:
        return u"reminder"_s;
    case CaseMove::Extend:
        return u"extend"_s;
    case CaseMove::RegisterAnswer:
        return u"answer"_s;
    case CaseMove::Forward:
        return u"forward"_s;
    case CaseMove::Withdraw:
        return u"back"_s;
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
    case CaseMove::Remind:
        return u"remindMove"_s;
    case CaseMove::Extend:
        return u"extendMove"_s;
    case CaseMove::RegisterAnswer:
        return u"answerMove"_s;
    case CaseMove::Forward:
        return u"forwardMove"_s;
    case CaseMove::Withdraw:
        return u"withdrawMove"_s;
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
