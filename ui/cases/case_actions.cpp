#include "ui/cases/case_actions.h"

#include <QApplication>
#include <QWidget>

#include "core/cases/case_work.h"
#include "core/wording/words.h"
#include "ui/cases/case_call_dialog.h"
#include "ui/cases/case_close_dialog.h"
#include "ui/cases/case_undoing.h"
#include "ui/cases/statement_answer_dialog.h"
#include "ui/cases/statement_choice.h"
#include "ui/cases/statement_draft_dialog.h"
#include "ui/cases/statement_escalation_dialog.h"
#include "ui/cases/statement_extension_dialog.h"
#include "ui/cases/statement_pause_dialog.h"
#include "ui/cases/statement_reminder_dialog.h"
#include "ui/cases/statement_request_dialog.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// Says what undo or redo did; `again` is the way back.
void tellTakenBack(Desk &desk,
                   const QString &sentence,
                   const Result<CaseFile> &result,
                   std::function<void()> again)
{
    if (result)
        desk.say(sentence.arg(result->number), std::move(again));
    else
        desk.fail(Activity::Undoing, result.error());
}

/// Why an action cannot even be asked about; nothing when it can.
std::optional<Error> closedCase(const CaseContent &content)
{
    if (content.caseFile.status == CaseStatus::Closed)
        return Error{ErrorCode::CaseClosed, u"case is closed"_s, {}};
    return {};
}

struct FinishedStep
{
    CaseFile caseFile;
    QString text;
};

/// Finishes the step of a case that is to be done first. Error: NotFound when none is left.
Result<FinishedStep> finishFirstStep(const Work &work, CaseId id)
{
    const auto steps = caseSteps(work.database, id);
    if (!steps)
        return steps.error();
    if (steps->isEmpty() || steps->first().doneOn.isValid())
        return Error{ErrorCode::NotFound, u"no step to do"_s, u"step"_s};
    const auto done = finishStep(work, id, steps->first().id);
    if (!done)
        return done.error();
    return FinishedStep{.caseFile = *done, .text = steps->first().text};
}

/// Why none of the case's requests can be meant; nothing when one can. The state that is named is
/// that of the newest request.
std::optional<Error> refusal(const CaseContent &content, RequestAction action)
{
    if (const auto closed = closedCase(content))
        return closed;
    if (!requestsAllowing(content.requests, action).isEmpty())
        return {};
    if (content.requests.isEmpty())
        return Error{ErrorCode::NoOpenRequest, u"no request"_s, {}};
    return Error{ErrorCode::ActionNotAllowed,
                 u"no request in a state for it"_s,
                 storageKey(content.requests.last().state()).toString()};
}

} // namespace

CaseActions::CaseActions(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{}

void CaseActions::confirm(CaseId id)
{
    m_desk.change(
        this,
        [id](const Work &work) { return confirmCase(work, id, work.now); },
        [this, id](const Result<CaseFile> &confirmed) {
            if (!confirmed)
                return m_desk.fail(Activity::ConfirmingCase, confirmed.error());
            m_desk.say(tr("%1 is confirmed", "case number").arg(confirmed->number),
                       undoOf(m_desk, id));
            emit done(id);
        });
}

void CaseActions::logCall(CaseId id)
{
    ask(id, [this](const CaseContent &content) {
        return new CaseCallDialog(m_desk, content, dialogParent());
    });
}

void CaseActions::requestStatement(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = closedCase(content)) {
            m_desk.fail(Activity::SendingRequest, *refused);
            return nullptr;
        }
        return new StatementRequestDialog(m_desk, content, dialogParent());
    });
}

void CaseActions::sendDraft(CaseId id)
{
    askAbout<StatementDraftDialog>(id, RequestAction::Send, Activity::SendingRequest);
}

void CaseActions::extend(CaseId id)
{
    askAbout<StatementExtensionDialog>(id, RequestAction::Extend, Activity::ExtendingRequest);
}

void CaseActions::suspend(CaseId id)
{
    askAbout<StatementSuspensionDialog>(id, RequestAction::Suspend, Activity::SuspendingRequest);
}

void CaseActions::resume(CaseId id)
{
    askAbout<StatementResumptionDialog>(id, RequestAction::Resume, Activity::ResumingRequest);
}

void CaseActions::remind(CaseId id)
{
    askAbout<StatementReminderDialog>(id, RequestAction::Remind, Activity::Reminding);
}

void CaseActions::escalate(CaseId id)
{
    askAbout<StatementEscalationDialog>(id, RequestAction::Escalate, Activity::EscalatingRequest);
}

void CaseActions::registerAnswer(CaseId id)
{
    askAbout<StatementAnswerDialog>(id, RequestAction::RegisterAnswer, Activity::RegisteringAnswer);
}

void CaseActions::forward(CaseId id)
{
    askAbout<StatementForwardDialog>(id, RequestAction::Forward, Activity::ForwardingAnswer);
}

void CaseActions::withdraw(CaseId id)
{
    askAbout<StatementWithdrawalDialog>(id, RequestAction::Withdraw, Activity::WithdrawingRequest);
}

void CaseActions::close(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = closedCase(content)) {
            m_desk.fail(Activity::ClosingCase, *refused);
            return nullptr;
        }
        return new CaseCloseDialog(m_desk, content, dialogParent());
    });
}

void CaseActions::reopen(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (content.caseFile.status != CaseStatus::Closed) {
            m_desk.fail(Activity::ReopeningCase,
                        Error{ErrorCode::CaseNotClosed, u"case is open"_s, {}});
            return nullptr;
        }
        return new CaseReopenDialog(m_desk, content, dialogParent());
    });
}

void CaseActions::assignHandler(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = closedCase(content)) {
            m_desk.fail(Activity::SavingCase, *refused);
            return nullptr;
        }
        return new CaseHandlerDialog(m_desk, content, dialogParent());
    });
}

void CaseActions::finishStep(CaseId id)
{
    m_desk.change(
        this,
        [id](const Work &work) -> Result<FinishedStep> { return finishFirstStep(work, id); },
        [this, id](const Result<FinishedStep> &finished) {
            if (!finished)
                return m_desk.fail(Activity::ChangingSteps, finished.error());
            m_desk.say(stepDoneText(finished->caseFile, finished->text), undoOf(m_desk, id));
            emit done(id);
        });
}

QWidget *CaseActions::dialogParent() const
{
    return m_window->window();
}

/// Opens a dialog about the requests that allow an action, or says why none does.
void CaseActions::askAbout(CaseId id, RequestAction action, Activity activity, MakeDialog make)
{
    ask(id,
        [this, action, activity, make = std::move(make)](
            const CaseContent &content) -> CaseDialog * {
            if (const auto refused = refusal(content, action)) {
                m_desk.fail(activity, *refused);
                return nullptr;
            }
            return make(content);
        });
}

/// Reads the case and lets `make` open its dialog, which shows dates and providers but nothing of
/// the person: for those who may see protected persons that is no opening of the case.
void CaseActions::ask(CaseId id, MakeDialog make)
{
    if (m_open || m_isReading)
        return;
    m_isReading = true;
    const auto sealing =
        m_desk.staff().seesProtected ? ProtectedCase::IsOpened : ProtectedCase::StaysSealed;
    m_desk.read(
        this,
        [id, staff = m_desk.staff().id, sealing](storage::Database &database) {
            return readCaseContent(database, id, staff, sealing);
        },
        [this, make = std::move(make)](const Result<CaseContent> &content) {
            m_isReading = false;
            if (!content)
                m_desk.fail(Activity::OpeningCase, content.error());
            else if (content->isSealed)
                m_desk.fail(Activity::OpeningCase,
                            Error{ErrorCode::NotPermitted, u"protected identity"_s, {}});
            else
                show(*content, make);
        });
}

void CaseActions::show(const CaseContent &content, const MakeDialog &make)
{
    CaseDialog *dialog = make(content);
    if (dialog == nullptr)
        return;
    m_open = dialog;
    connect(dialog, &CaseDialog::saved, this, &CaseActions::done);
    dialog->open();
}

QString stepDoneText(const CaseFile &caseFile, const QString &step)
{
    if (caseFile.isProtected())
        return CaseActions::tr("%1: the step is done", "case number").arg(caseFile.number);
    return CaseActions::tr("%1: “%2” is done", "case number, a step of one's own")
        .arg(caseFile.number, step);
}

void undoLastChange(Desk &desk, CaseId id)
{
    const auto tell = [&desk, id](const Result<CaseFile> &undone) {
        tellTakenBack(desk,
                      CaseActions::tr("%1: the last change is undone", "case number"),
                      undone,
                      [&desk, id] { redoLastChange(desk, id); });
    };
    // It may be asked for from the status line, so what it asks belongs to the window in use.
    const QPointer<QWidget> window = QApplication::activeWindow();
    desk.change(
        &desk,
        [id](const Work &work) { return talan::undo(work, id); },
        [&desk, id, tell, window](const Result<CaseFile> &undone) {
            const bool isMet = !undone && undone.error().code == ErrorCode::EditConflict;
            if (isMet && window)
                settleUndo(desk, id, tell, window);
            else
                tell(undone);
        });
}

void redoLastChange(Desk &desk, CaseId id)
{
    desk.change(
        &desk,
        [id](const Work &work) { return talan::redo(work, id); },
        [&desk, id](const Result<CaseFile> &redone) {
            tellTakenBack(
                desk, CaseActions::tr("%1: done again", "case number"), redone, undoOf(desk, id));
        });
}

std::function<void()> undoOf(Desk &desk, CaseId id)
{
    return [&desk, id] { undoLastChange(desk, id); };
}

} // namespace talan::ui
