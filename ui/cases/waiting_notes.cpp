#include "ui/cases/waiting_notes.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/field_text.h"
#include "core/wording/words.h"

namespace talan::ui {

namespace {

QString nameOf(StaffId id, const QList<StaffMember> &staff)
{
    const auto found = std::ranges::find(staff, id, &StaffMember::id);
    return found == staff.end() ? QString() : found->name;
}

} // namespace

QList<LocalEntry> notesFor(CaseId id, const QList<LocalEntry> &entries)
{
    QList<LocalEntry> notes;
    std::ranges::copy_if(entries, std::back_inserter(notes), [id](const LocalEntry &entry) {
        const auto *note = std::get_if<LocalNote>(&entry.what);
        return note && note->caseId == id;
    });
    return notes;
}

QList<StoryEntry> storyWithWaiting(QList<StoryEntry> story,
                                   const QList<LocalEntry> &notes,
                                   const QList<StaffMember> &staff)
{
    for (const LocalEntry &entry : notes) {
        const auto &note = std::get<LocalNote>(entry.what);
        const StoryEntry waiting{.at = entry.at,
                                 .isWritten = true,
                                 .isTakenBack = false,
                                 .heading = displayText(note.kind),
                                 .who = nameOf(entry.actor.staff, staff),
                                 .detail = QCoreApplication::translate(
                                     "CaseStory", "waits to be brought into the file", "a note"),
                                 .text = cleanText(note.text)};
        // Before all that is not newer, so that the one written last stands on top.
        const auto place = std::ranges::find_if(
            story, [&](const StoryEntry &other) { return other.at <= waiting.at; });
        story.insert(place, waiting);
    }
    return story;
}

} // namespace talan::ui
