#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <array>
#include <optional>

#include "core/cases/case_file.h"
#include "core/deadlines/statement_request.h"

namespace talan::ui {

/// What a person can do with a case by one key or button.
enum class CaseMove {
    Confirm,
    Call,
    RequestStatement,
    Remind,
    Extend,
    RegisterAnswer,
    Forward,
    Withdraw,
    AssignHandler,
    Close,
    Reopen,
};
inline constexpr std::array kAllCaseMoves{CaseMove::Confirm,
                                          CaseMove::Call,
                                          CaseMove::RequestStatement,
                                          CaseMove::Remind,
                                          CaseMove::Extend,
                                          CaseMove::RegisterAnswer,
                                          CaseMove::Forward,
                                          CaseMove::Withdraw,
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

/// Sorts the moves of a case by how soon they are wanted. A provider's date that has passed makes
/// the reminder the next thing; while the provider still has time, nothing is next and the answer
/// is near.
CaseMoves
movesOf(const CaseFile &caseFile, const QList<StatementRequest> &requests, const QDateTime &now);

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
