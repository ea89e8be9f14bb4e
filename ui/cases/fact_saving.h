#pragma once

#include <functional>

#include "core/cases/case_work.h"
#include "core/office/merge_lines.h"
#include "ui/desk/desk.h"

class QWidget;

namespace talan::ui {

/// Facts of a case as somebody has edited them.
struct FactEdit
{
    CaseFile base; ///< As the case was when the fields were opened.
    CaseFile mine;
    /// Stores what the facts need first (a new care unit); runs in the same transaction.
    std::function<Result<>(const Work &work, CaseFile &mine)> prepare;
    QStringList typedUnits; ///< Paths of the care units where one of them has no id yet.
};

/// The case as saved, and its journal, to say whose changes the save met.
struct SavedFacts
{
    CaseFile caseFile;
    QList<Event> events;
};

/// Saves them, merged with what others saved meanwhile. Errors: those of saveFacts().
Result<SavedFacts> storeFacts(const Work &work, const FactEdit &edit);

/// What a talk about facts that two have changed may lead to.
struct FactAnswers
{
    std::function<void(const SavedFacts &saved)> saved;
    std::function<void()> left; ///< Back to the fields, with everything still there.
    std::function<void(const Error &error)> failed;
};

/// Shows both versions of what two have changed, lets the person choose and saves that.
void settleFacts(Desk &desk, const FactEdit &edit, const FactAnswers &answers, QWidget *parent);

/// What was saved, for the status line, and whose other changes the save has met: "PN 2026-0412:
/// problems saved, together with Karim Ahmadi’s change: area of care".
QString withMet(const QString &saved, const QList<Event> &events, StaffId me);

} // namespace talan::ui
