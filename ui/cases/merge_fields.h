#pragma once

#include "core/cases/case_steps.h"
#include "core/deadlines/statements.h"
#include "core/office/merge_lines.h"
#include "ui/desk/desk.h"
#include "ui/kit/merge_dialog.h"

namespace talan::ui {

/// A field in conflict with its name, who changed it and when; its values are still to be filled
/// in.
MergeField mergeField(const QString &field, const QList<FieldOrigin> &origins, QDate today);

/// What two have made of a draft, and of a step of one's own.
QList<MergeField> draftFields(const DraftConflict &conflict, const DeskLists &lists, QDate today);
QList<MergeField> stepFields(const StepConflict &conflict, const DeskLists &lists, QDate today);

} // namespace talan::ui
