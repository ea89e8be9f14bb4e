#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "ui/cases/case_content.h"
#include "ui/desk/desk.h"

namespace talan::ui {

/// One thing in the story of a case: something written, or something that happened.
struct StoryEntry
{
    QDateTime at;
    bool isWritten =
        false; ///< A note: shown with more weight than what the program noted by itself.
    bool isTakenBack = false; ///< Undone since; it stays in the journal and in sight.
    QString heading;          ///< "Call", "Reminder sent" …
    QString who;
    QString detail; ///< One line about it: provider, date, what was changed.
    QString text;   ///< What somebody wrote; may be long.

    friend bool operator==(const StoryEntry &, const StoryEntry &) = default;
};

/// The story of a case, newest first. A note that was written together with an event stands in that
/// event's entry; undo and redo stand as a mark on what they took back.
QList<StoryEntry> storyOf(const CaseContent &content, const DeskLists &lists, QDate today);

/// "Vårdcentralen Eken" for a unit's path.
QString unitName(const QString &path);

} // namespace talan::ui
