#include "ui/cases/case_row_moves.h"

#include <QCoreApplication>

#include "core/base/office_time.h"
#include "core/deadlines/case_clocks.h"
#include "core/wording/words.h"

namespace talan::ui {

QList<CaseMove> rowMoves(const CaseRow &row, const QDateTime &now)
{
    if (!row.next)
        return {};
    switch (row.next->step) {
    case NextStep::Confirm:
        return {CaseMove::Confirm, CaseMove::Call};
    case NextStep::AwaitAnswer:
        if (row.next->isOverdue(now))
            return {CaseMove::Remind, CaseMove::RegisterAnswer, CaseMove::Call};
        return {CaseMove::RegisterAnswer, CaseMove::Remind, CaseMove::Call};
    case NextStep::SendDraft:
        return {CaseMove::SendDraft, CaseMove::Call};
    case NextStep::Resume:
        return {CaseMove::Resume, CaseMove::RegisterAnswer, CaseMove::Call};
    case NextStep::Decide:
        return {CaseMove::Escalate, CaseMove::RegisterAnswer, CaseMove::Call};
    case NextStep::FirstContact:
        return {CaseMove::Call};
    case NextStep::RequestStatement:
        return {CaseMove::RequestStatement, CaseMove::Call};
    case NextStep::ForwardAnswer:
        return {CaseMove::Forward, CaseMove::Call};
    case NextStep::OwnStep:
        return {CaseMove::FinishStep, CaseMove::Call};
    case NextStep::Close:
        return {CaseMove::Close, CaseMove::Call};
    }
    Q_UNREACHABLE();
}

QString shortText(CaseMove move, const CaseRow &row)
{
    switch (move) {
    case CaseMove::Confirm:
        return QCoreApplication::translate(
            "CaseRow", "Confirm", "note that the complainant was told");
    case CaseMove::Call:
        return QCoreApplication::translate("CaseRow", "Call", "note a call");
    case CaseMove::Remind:
        return QCoreApplication::translate("CaseRow", "Reminder %1", "send reminder 1, 2 or 3")
            .arg(row.reminders + 1);
    case CaseMove::RegisterAnswer:
        return QCoreApplication::translate("CaseRow", "Answer", "note that the answer has come");
    case CaseMove::RequestStatement:
        return QCoreApplication::translate(
            "CaseRow", "Request", "ask the provider for a statement");
    case CaseMove::Forward:
        return QCoreApplication::translate("CaseRow", "Forward", "send the answer on");
    case CaseMove::Close:
        return QCoreApplication::translate("CaseRow", "Close", "end the case");
    case CaseMove::SendDraft:
        return QCoreApplication::translate("CaseRow", "Send", "a request that is written");
    case CaseMove::Resume:
        return QCoreApplication::translate("CaseRow", "Resume", "let a stopped clock run again");
    case CaseMove::Escalate:
        return QCoreApplication::translate(
            "CaseRow", "Choose", "how to go on after three reminders");
    case CaseMove::FinishStep:
        return QCoreApplication::translate("CaseRow", "Done", "a step of one's own");
    case CaseMove::Extend:
    case CaseMove::Suspend:
    case CaseMove::Withdraw:
    case CaseMove::AddStep:
    case CaseMove::AssignHandler:
    case CaseMove::Reopen:
        return {}; // not among kRowMoves
    }
    Q_UNREACHABLE();
}

QString nextStepText(const CaseRow &row)
{
    if (!row.next)
        return {};
    return row.ownStep.isEmpty() ? displayText(row.next->step) : row.ownStep;
}

RowTone toneOfNext(const CaseRow &row, const OfficeSettings &settings, const QDateTime &now)
{
    if (!row.next)
        return RowTone::Plain;
    if (row.next->isOverdue(now))
        return RowTone::Late;
    return rules::isNear(*row.next, settings, officeDate(now)) ? RowTone::Soon : RowTone::Plain;
}

void perform(CaseMove move, CaseId id, CaseActions &actions)
{
    switch (move) {
    case CaseMove::Confirm:
        actions.confirm(id);
        return;
    case CaseMove::Call:
        actions.logCall(id);
        return;
    case CaseMove::Remind:
        actions.remind(id);
        return;
    case CaseMove::RegisterAnswer:
        actions.registerAnswer(id);
        return;
    case CaseMove::RequestStatement:
        actions.requestStatement(id);
        return;
    case CaseMove::Forward:
        actions.forward(id);
        return;
    case CaseMove::Close:
        actions.close(id);
        return;
    case CaseMove::SendDraft:
        actions.sendDraft(id);
        return;
    case CaseMove::Resume:
        actions.resume(id);
        return;
    case CaseMove::Escalate:
        actions.escalate(id);
        return;
    case CaseMove::FinishStep:
        actions.finishStep(id);
        return;
    case CaseMove::Extend:
    case CaseMove::Suspend:
    case CaseMove::Withdraw:
    case CaseMove::AddStep:
    case CaseMove::AssignHandler:
    case CaseMove::Reopen:
        return; // not among kRowMoves
    }
    Q_UNREACHABLE();
}

QString notPossibleText(const CaseRow &row)
{
    if (!row.next)
        return QCoreApplication::translate("CaseRow", "%1 is closed.").arg(row.number);
    return QCoreApplication::translate("CaseRow", "That is not the turn of %1. Next step: %2.")
        .arg(row.number, nextStepText(row));
}

} // namespace talan::ui
