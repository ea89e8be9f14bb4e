#include "ui/cases/case_actions.h"

#include <QWidget>

#include "core/cases/case_work.h"
#include "core/wording/words.h"
#include "ui/cases/case_call_dialog.h"
#include "ui/cases/case_close_dialog.h"
#include "ui/cases/statement_answer_dialog.h"
#include "ui/cases/statement_choice.h"
#include "ui/cases/statement_extension_dialog.h"
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

std::optional<Error> noOpenRequest(const CaseContent &content)
{
    if (const auto closed = closedCase(content))
        return closed;
    if (openRequests(content.requests).isEmpty())
        return Error{ErrorCode::NoOpenRequest, u"no open request"_s, {}};
    return {};
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
        return new CaseCallDialog(m_desk, content, m_window->window());
    });
}

void CaseActions::requestStatement(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = closedCase(content)) {
            m_desk.fail(Activity::SendingRequest, *refused);
            return nullptr;
        }
        return new StatementRequestDialog(m_desk, content, m_window->window());
    });
}

void CaseActions::extend(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = noOpenRequest(content)) {
            m_desk.fail(Activity::ExtendingRequest, *refused);
            return nullptr;
        }
        return new StatementExtensionDialog(m_desk, content, m_window->window());
    });
}

void CaseActions::remind(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        auto refused = noOpenRequest(content);
        if (!refused && StatementReminderDialog::remindable(content.requests).isEmpty())
            refused = Error{ErrorCode::AllRemindersSent, u"all reminders are sent"_s, {}};
        if (refused) {
            m_desk.fail(Activity::Reminding, *refused);
            return nullptr;
        }
        return new StatementReminderDialog(m_desk, content, m_window->window());
    });
}

void CaseActions::registerAnswer(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = noOpenRequest(content)) {
            m_desk.fail(Activity::RegisteringAnswer, *refused);
            return nullptr;
        }
        return new StatementAnswerDialog(m_desk, content, m_window->window());
    });
}

void CaseActions::forward(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        auto refused = closedCase(content);
        if (!refused && StatementForwardDialog::forwardable(content.requests).isEmpty())
            refused = Error{ErrorCode::RequestNotAnswered, u"no answer to forward"_s, {}};
        if (refused) {
            m_desk.fail(Activity::ForwardingAnswer, *refused);
            return nullptr;
        }
        return new StatementForwardDialog(m_desk, content, m_window->window());
    });
}

void CaseActions::withdraw(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = noOpenRequest(content)) {
            m_desk.fail(Activity::WithdrawingRequest, *refused);
            return nullptr;
        }
        return new StatementWithdrawalDialog(m_desk, content, m_window->window());
    });
}

void CaseActions::close(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = closedCase(content)) {
            m_desk.fail(Activity::ClosingCase, *refused);
            return nullptr;
        }
        return new CaseCloseDialog(m_desk, content, m_window->window());
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
        return new CaseReopenDialog(m_desk, content, m_window->window());
    });
}

void CaseActions::assignHandler(CaseId id)
{
    ask(id, [this](const CaseContent &content) -> CaseDialog * {
        if (const auto refused = closedCase(content)) {
            m_desk.fail(Activity::SavingCase, *refused);
            return nullptr;
        }
        return new CaseHandlerDialog(m_desk, content, m_window->window());
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

void undoLastChange(Desk &desk, CaseId id)
{
    desk.change(
        &desk,
        [id](const Work &work) { return talan::undo(work, id); },
        [&desk, id](const Result<CaseFile> &undone) {
            tellTakenBack(desk,
                          CaseActions::tr("%1: the last change is undone", "case number"),
                          undone,
                          [&desk, id] { redoLastChange(desk, id); });
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
