#pragma once

#include "core/cases/case_list.h"
#include "core/office/office_settings.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_moves.h"
#include "ui/kit/row_delegate.h"

namespace talan::ui {

/// The moves a list has keys for.
inline constexpr std::array kRowMoves{CaseMove::Confirm,
                                      CaseMove::Call,
                                      CaseMove::Remind,
                                      CaseMove::RegisterAnswer,
                                      CaseMove::RequestStatement,
                                      CaseMove::SendDraft,
                                      CaseMove::Resume,
                                      CaseMove::Escalate,
                                      CaseMove::Forward,
                                      CaseMove::FinishStep,
                                      CaseMove::Close};

/// What can be done with a case straight from a list, the most wanted first. Less than the case's
/// own window offers: a line has no room for a choice between several requests.
QList<CaseMove> rowMoves(const CaseRow &row, const QDateTime &now);

/// The move in as few words as a line's end has room for: "Confirm", "Reminder 2".
QString shortText(CaseMove move, const CaseRow &row);

/// What is to be done next, in words: the step of one's own itself where it is one, and may be
/// said. Empty for a closed case.
QString nextStepText(const CaseRow &row);

/// Late, or near by the office's own pre-deadlines.
RowTone toneOfNext(const CaseRow &row, const OfficeSettings &settings, const QDateTime &now);

/// Starts one of kRowMoves.
void perform(CaseMove move, CaseId id, CaseActions &actions);

/// Says calmly why a key did nothing.
QString notPossibleText(const CaseRow &row);

} // namespace talan::ui
