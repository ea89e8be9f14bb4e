#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <array>
#include <optional>

#include "core/cases/case_file.h"
#include "core/deadlines/statement_request.h"
#include "ui/cases/case_content.h"

namespace talan::ui {

/// What a person can do with a case by one key or button.
enum class CaseMove {
    Confirm,
    Call,
    RequestStatement,
    SendDraft,
    Remind,
    Extend,
    Suspend,
    Resume,
    Escalate,
    RegisterAnswer,
    Forward,
    Withdraw,
    AddStep,
    FinishStep,
    AssignHandler,
    Close,
    Reopen,
};
inline constexpr std::array kAllCaseMoves{CaseMove::Confirm,
                                          CaseMove::Call,
                                          CaseMove::RequestStatement,
                                          CaseMove::SendDraft,
                                          CaseMove::Remind,
                                          CaseMove::Extend,
                                          CaseMove::Suspend,
                                          CaseMove::Resume,
                                          CaseMove::Escalate,
                                          CaseMove::RegisterAnswer,
                                          CaseMove::Forward,
                                          CaseMove::Withdraw,
                                          CaseMove::AddStep,
                                          CaseMove::FinishStep,
                                          CaseMove::AssignHandler,
                                          CaseMove::Close,
                                          CaseMove::Reopen};

/// What can be done with a case as it stands.
struct CaseMoves
{
    std::optional<CaseMove> next; ///< The one thing to do now, if it is the office's turn.
    QList<CaseMove> near;         ///< What else is likely, for buttons of its own; at most four.
    QList<CaseMove> possible;     ///< All that is allowed, these included.

    friend bool operator==(const CaseMoves &, const CaseMoves &) = default;
};

/// Sorts the moves of a case by how soon they are wanted. What is possible with its requests is
/// what rules::allowedActions says, and with its steps whether one is left to do. A provider's date
/// that has passed makes the reminder the next thing, or after three of them the choice how to go
/// on; while the provider still has time, nothing is next and the answer is near.
CaseMoves movesOf(const CaseContent &content, const QDateTime &now);

/// What a move does with a statement request; nothing for moves that need none.
std::optional<RequestAction> requestActionOf(CaseMove move);

/// "Confirm", "Request statement" …, with a mnemonic; a move that opens a dialog ends with "…".
QString moveText(CaseMove move, const CaseFile &caseFile);
/// One sentence for the tooltip.
QString moveTip(CaseMove move);
/// The same letter everywhere; empty for moves without one.
QKeySequence moveKey(CaseMove move);
/// The icon's name in the kit.
QString moveIcon(CaseMove move);
/// The button's object name.
QString moveName(CaseMove move);

} // namespace talan::ui
