#pragma once

#include "core/exchange/local_journal.h"
#include "ui/cases/case_story_entries.h"

namespace talan::ui {

/// The notes among these entries that were written for the case, in their order.
QList<LocalEntry> notesFor(CaseId id, const QList<LocalEntry> &entries);

/// A story, newest first, with the notes that wait on this machine among the rest at the time they
/// were written, each marked as waiting.
QList<StoryEntry> storyWithWaiting(QList<StoryEntry> story,
                                   const QList<LocalEntry> &notes,
                                   const QList<StaffMember> &staff);

} // namespace talan::ui
