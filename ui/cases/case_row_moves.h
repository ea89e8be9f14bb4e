#pragma once

#include "core/cases/case_list.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_moves.h"

namespace talan::ui {

/// The moves a list has keys for.
inline constexpr std::array kRowMoves{CaseMove::Confirm,
                                      CaseMove::Call,
                                      CaseMove::Remind,
                                      CaseMove::RegisterAnswer,
                                      CaseMove::RequestStatement,
                                      CaseMove::Forward,
                                      CaseMove::Close};

/// What can be done with a case straight from a list, the most wanted first. Less than the case's
/// own window offers: a line has no room for a choice between several requests.
QList<CaseMove> rowMoves(const CaseRow &row, const QDateTime &now);

/// The move in as few words as a line's end has room for: "Confirm", "Reminder 2".
QString shortText(CaseMove move, const CaseRow &row);

/// Starts one of kRowMoves.
void perform(CaseMove move, CaseId id, CaseActions &actions);

/// Says calmly why a key did nothing.
QString notPossibleText(const CaseRow &row);

} // namespace talan::ui
