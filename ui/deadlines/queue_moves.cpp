#include "ui/deadlines/queue_moves.h"

#include <QWidget>
#include <algorithm>
#include <array>

#include "ui/cases/statement_answer_dialog.h"
#include "ui/cases/statement_escalation_dialog.h"
#include "ui/cases/statement_extension_dialog.h"
#include "ui/cases/statement_pause_dialog.h"
#include "ui/cases/statement_reminder_dialog.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

using MakeDialog = CaseDialog *(*)(Desk &, const CaseContent &, QWidget *);

template <class Dialog>
CaseDialog *make(Desk &desk, const CaseContent &content, QWidget *window)
{
    return new Dialog(desk, content, window);
}

/// A move that is asked about in a dialog.
struct Question
{
    CaseMove move;
    Activity activity;
    MakeDialog makeDialog;
};

constexpr std::array kQuestions{
    Question{CaseMove::Remind, Activity::Reminding, make<StatementReminderDialog>},
    Question{CaseMove::Extend, Activity::ExtendingRequest, make<StatementExtensionDialog>},
    Question{CaseMove::RegisterAnswer, Activity::RegisteringAnswer, make<StatementAnswerDialog>},
    Question{CaseMove::Suspend, Activity::SuspendingRequest, make<StatementSuspensionDialog>},
    Question{CaseMove::Resume, Activity::ResumingRequest, make<StatementResumptionDialog>},
    Question{CaseMove::Escalate, Activity::EscalatingRequest, make<StatementEscalationDialog>}};

/// `move` is one of kQueueMoves, but no call.
const Question &questionOf(CaseMove move)
{
    const auto *const found = std::ranges::find(kQuestions, move, &Question::move);
    Q_ASSERT(found != kQuestions.end());
    return *found;
}

bool isAllowed(CaseMove move, RequestState state)
{
    const auto action = requestActionOf(move);
    return !action || rules::allowedActions(state).contains(*action);
}

} // namespace

QList<CaseMove> queueMoves(const QueueRow &row)
{
    QList<CaseMove> moves;
    for (const CaseMove move : kQueueMoves) {
        if (isAllowed(move, row.state))
            moves.append(move);
    }
    return moves;
}

QueueMoves::QueueMoves(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
    , m_actions(new CaseActions(desk, window))
{}

void QueueMoves::act(CaseMove move, const QueueRow &row)
{
    if (move == CaseMove::Call) {
        m_actions->logCall(row.caseId);
        return;
    }
    if (!isAllowed(move, row.state)) {
        m_desk.fail(questionOf(move).activity,
                    Error{ErrorCode::ActionNotAllowed,
                          u"not in this state"_s,
                          storageKey(row.state).toString()});
        return;
    }
    askAbout(move, row);
}

/// The dialogs show dates and providers but nothing of the person: for those who may see protected
/// persons that is no opening of the case.
void QueueMoves::askAbout(CaseMove move, const QueueRow &row)
{
    if (m_open || m_isReading)
        return;
    m_isReading = true;
    const auto sealing =
        m_desk.staff().seesProtected ? ProtectedCase::IsOpened : ProtectedCase::StaysSealed;
    m_desk.read(
        this,
        [id = row.caseId, staff = m_desk.staff().id, sealing](storage::Database &database) {
            return readCaseContent(database, id, staff, sealing);
        },
        [this, move, request = row.request](const Result<CaseContent> &content) {
            m_isReading = false;
            if (!content)
                return m_desk.fail(Activity::OpeningCase, content.error());
            if (content->isSealed)
                return m_desk.fail(Activity::OpeningCase,
                                   Error{ErrorCode::NotPermitted, u"protected identity"_s, {}});
            CaseContent ofOne = *content;
            ofOne.requests.removeIf(
                [request](const StatementRequest &other) { return other.id != request; });
            show(move, ofOne);
        });
}

void QueueMoves::show(CaseMove move, const CaseContent &content)
{
    const auto action = requestActionOf(move);
    // Somebody else may have done something with it since the queue was read.
    const bool isStill =
        !content.requests.isEmpty() && action && isAllowed(move, content.requests.first().state());
    if (!isStill) {
        m_desk.fail(questionOf(move).activity,
                    Error{ErrorCode::EditConflict, u"state has changed"_s, {}});
        m_desk.lookForOthersChanges();
        return;
    }
    m_open = questionOf(move).makeDialog(m_desk, content, m_window->window());
    m_open->open();
}

} // namespace talan::ui
