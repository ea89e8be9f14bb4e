#pragma once

#include <functional>

#include "core/cases/case_undo.h"
#include "ui/desk/desk.h"
#include "ui/kit/merge_dialog.h"

class QWidget;

namespace talan::ui {

/// Where somebody else has changed since what this person would take back: shows what stood before,
/// what the change made of it and what it is now, and takes back what is chosen. `undone` is called
/// when it is done.
void settleUndo(Desk &desk,
                CaseId id,
                const std::function<void(const CaseFile &undone)> &undone,
                QWidget *window);

/// What others have changed since, in words. `caseFile` says whose the persons' details are.
QList<MergeField> undoFields(const UndoConflict &conflict,
                             const CaseFile &caseFile,
                             const DeskLists &lists,
                             QDate today);

} // namespace talan::ui
