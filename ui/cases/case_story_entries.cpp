#include "ui/cases/case_story_entries.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/case_change_words.h"
#include "ui/cases/case_merge_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// Which events stand, after what was undone and redone since.
class Undoings
{
public:
    explicit Undoings(const QList<Event> &events)
    {
        for (const Event &event : events) {
            if (event.undoes.isValid())
                m_undoneBy.insert(event.undoes, event.id);
        }
    }

    bool stands(EventId event) const
    {
        const auto undoing = m_undoneBy.constFind(event);
        return undoing == m_undoneBy.constEnd() || !stands(*undoing);
    }

private:
    QHash<EventId, EventId> m_undoneBy;
};

const StatementRequest *requestOf(const Event &event, const CaseContent &content)
{
    for (const ChangedRow &row : changedRows(event)) {
        qint64 id = 0;
        if (row.table == u"statement_request")
            id = row.id;
        else if (row.table == u"request_extension" || row.table == u"request_suspension" ||
                 row.table == u"request_escalation" || row.table == u"reminder")
            id = row.after.value(u"request_id").toInteger();
        const auto found =
            std::ranges::find(content.requests, StatementRequestId(id), &StatementRequest::id);
        if (found != content.requests.end())
            return &*found;
    }
    return nullptr;
}

/// The provider an event is about, also when the request itself has been taken back.
QString providerOf(const Event &event, const CaseContent &content, const DeskLists &lists)
{
    if (const StatementRequest *request = requestOf(event, content))
        return unitName(request->unitPath);
    const auto row = changedRow(event, u"statement_request"_s);
    const CareUnitId unit(row ? row->after.value(u"unit_id").toInteger() : 0);
    const auto found = std::ranges::find(lists.units, unit, &CareUnit::id);
    return found == lists.units.end() ? QString() : found->name;
}

QString dayOf(const std::optional<ChangedRow> &row, const QString &column, QDate today)
{
    const QDate day = row ? dateFromStored(row->after.value(column).toString()) : QDate();
    return day.isValid() ? dayText(day, today) : QString();
}

QString extensionWords(const Event &event, QDate today)
{
    const auto row = changedRow(event, u"request_extension"_s);
    if (!row)
        return {};
    QStringList parts;
    parts << QCoreApplication::translate("CaseStory", "until %1", "an extension: a date")
                 .arg(dayOf(row, u"until_on"_s, today));
    const QString askedBy = row->after.value(u"asked_by").toString();
    if (!askedBy.isEmpty())
        parts << QCoreApplication::translate("CaseStory", "asked by %1").arg(askedBy);
    const QString reason = row->after.value(u"reason").toString();
    if (!reason.isEmpty())
        parts << reason;
    return parts.join(u" · "_s);
}

QString reminderWords(const Event &event, QDate today)
{
    const auto row = changedRow(event, u"reminder"_s);
    if (!row)
        return {};
    return QCoreApplication::translate("CaseStory", "reminder %1 of %2, new date %3")
        .arg(row->after.value(u"number").toInt())
        .arg(kMostReminders)
        .arg(dayOf(row, u"new_due_on"_s, today));
}

QString suspensionWords(const Event &event, QDate today)
{
    const auto row = changedRow(event, u"request_suspension"_s);
    if (!row)
        return {};
    QStringList parts;
    parts << QCoreApplication::translate("CaseStory", "from %1", "a stopped clock: a date")
                 .arg(dayOf(row, u"from_on"_s, today));
    const QString resumed = dayOf(row, u"resumed_on"_s, today);
    if (!resumed.isEmpty())
        parts << QCoreApplication::translate("CaseStory", "runs again %1", "a clock: a date")
                     .arg(resumed);
    parts << row->after.value(u"reason").toString();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString resumptionWords(const Event &event, QDate today)
{
    return QCoreApplication::translate("CaseStory", "from %1", "a clock that runs again: a date")
        .arg(dayOf(changedRow(event, u"request_suspension"_s), u"resumed_on"_s, today));
}

QString escalationWords(const Event &event, QDate today)
{
    const auto row = changedRow(event, u"request_escalation"_s);
    if (!row)
        return {};
    const auto choice = escalationChoiceFromKey(row->after.value(u"choice").toString());
    QStringList parts;
    if (choice)
        parts << displayText(*choice);
    if (choice != EscalationChoice::CloseUnanswered)
        parts << QCoreApplication::translate("CaseStory", "look again %1", "a date")
                     .arg(dayOf(row, u"next_on"_s, today));
    parts << row->after.value(u"note").toString();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The step and its day; where only one of them was changed the other stays unsaid.
QString stepWords(const Event &event, const CaseContent &content, QDate today)
{
    const auto row = changedRow(event, u"case_step"_s);
    if (!row)
        return {};
    QString text = row->after.value(u"text").toString();
    const auto step = std::ranges::find(content.steps, CaseStepId(row->id), &CaseStep::id);
    if (text.isEmpty() && step != content.steps.end())
        text = step->text;
    const QString due = dayOf(row, u"due_on"_s, today);
    if (event.kind == EventKind::StepDone || due.isEmpty())
        return text;
    return QCoreApplication::translate("CaseStory", "%1, by %2", "a step and its date")
        .arg(text, due);
}

QString requestWords(const Event &event, QDate today)
{
    const auto row = changedRow(event, u"statement_request"_s);
    if (!row)
        return {};
    const QString due = dayOf(row, u"deadline_on"_s, today);
    const int weeks = row->after.value(u"term_weeks").toInt();
    if (due.isEmpty() || weeks == 0)
        return {};
    return QCoreApplication::translate("CaseStory", "%n weeks, answer by %1", nullptr, weeks)
        .arg(due);
}

QString statementWords(const Event &event, QDate today)
{
    const auto row = changedRow(event, u"statement_request"_s);
    switch (event.kind) {
    case EventKind::StatementRequested:
        return requestWords(event, today);
    case EventKind::Extended:
        return extensionWords(event, today);
    case EventKind::Reminded:
        return reminderWords(event, today);
    case EventKind::Suspended:
        return suspensionWords(event, today);
    case EventKind::Resumed:
        return resumptionWords(event, today);
    case EventKind::Escalated:
        return escalationWords(event, today);
    case EventKind::Answered:
        return dayOf(row, u"answered_on"_s, today);
    case EventKind::Forwarded:
        return dayOf(row, u"forwarded_on"_s, today);
    case EventKind::Withdrawn:
        return row ? row->after.value(u"withdrawn_why").toString() : QString();
    case EventKind::OfficeFounded:
    case EventKind::SettingsChanged:
    case EventKind::StaffChanged:
    case EventKind::UnitAdded:
    case EventKind::Registered:
    case EventKind::Edited:
    case EventKind::Confirmed:
    case EventKind::FirstContact:
    case EventKind::NoteAdded:
    case EventKind::RequestDrafted:
    case EventKind::StepAdded:
    case EventKind::StepDone:
    case EventKind::StepChanged:
    case EventKind::CategoryChosen:
    case EventKind::CategoriesChanged:
    case EventKind::AbsenceChanged:
    case EventKind::StandInChanged:
    case EventKind::Closed:
    case EventKind::Reopened:
    case EventKind::Merged:
    case EventKind::ConflictSettled:
    case EventKind::Undone:
    case EventKind::Redone:
    case EventKind::ProtectedOpened:
    case EventKind::SummaryMade:
        return {};
    }
    Q_UNREACHABLE();
}

QString closingWords(const CaseFile &caseFile)
{
    if (!caseFile.closing)
        return {};
    QStringList parts{displayText(caseFile.closing->outcome)};
    if (caseFile.closing->measureIndividual)
        parts << QCoreApplication::translate("CaseStory", "measure for the individual");
    if (caseFile.closing->measureOrganisation)
        parts << QCoreApplication::translate("CaseStory", "measure in the organisation");
    if (caseFile.closing->satisfied == Satisfaction::Yes)
        parts << QCoreApplication::translate("CaseStory", "the complainant is satisfied");
    if (caseFile.closing->satisfied == Satisfaction::No)
        parts << QCoreApplication::translate("CaseStory", "the complainant is not satisfied");
    return parts.join(u" · "_s);
}

QString
detailOf(const Event &event, const CaseContent &content, const DeskLists &lists, QDate today)
{
    if (event.kind == EventKind::Edited)
        return editWords(event, lists);
    if (event.kind == EventKind::Merged)
        return mergedWords(event, content);
    if (event.kind == EventKind::ConflictSettled)
        return settledWords(event, content);
    if (event.kind == EventKind::Registered)
        return displayText(content.caseFile.channel);
    if (event.kind == EventKind::Closed)
        return closingWords(content.caseFile);
    if (changedRow(event, u"case_step"_s))
        return stepWords(event, content, today);
    QStringList parts{providerOf(event, content, lists), statementWords(event, today)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

StoryEntry entryOf(const Note &note)
{
    return {.at = note.at,
            .isWritten = true,
            .isTakenBack = false,
            .heading = displayText(note.kind),
            .who = note.staffName,
            .detail = {},
            .text = note.text};
}

/// The note that was written in the same step, taken out of those that still wait for a place.
std::optional<Note> takeNoteOf(const Event &event, QList<Note> &notes)
{
    const auto row = changedRow(event, u"note"_s);
    if (!row)
        return {};
    const auto found = std::ranges::find(notes, NoteId(row->id), &Note::id);
    return found == notes.end() ? std::nullopt : std::optional(notes.takeAt(found - notes.begin()));
}

/// What an entry shows beneath its line.
QString textOf(const Event &event, const DeskLists &lists, QDate today)
{
    return event.kind == EventKind::ConflictSettled ? unchosenTexts(event, lists, today)
                                                    : QString();
}

/// A note that was taken back is no longer in the file; the journal still has its words.
QString textInJournal(const Event &event)
{
    const auto row = changedRow(event, u"note"_s);
    return row ? row->after.value(u"text").toString() : QString();
}

bool isUndoing(const Event &event)
{
    return event.kind == EventKind::Undone || event.kind == EventKind::Redone;
}

} // namespace

QString unitName(const QString &path)
{
    return path.section(u'/', -1);
}

QList<StoryEntry> storyOf(const CaseContent &content, const DeskLists &lists, QDate today)
{
    const Undoings undoings(content.events);
    QList<Note> notes = content.notes;
    QList<StoryEntry> story;
    for (const Event &event : content.events) {
        if (isUndoing(event))
            continue;
        const auto note = takeNoteOf(event, notes);
        if (event.kind == EventKind::NoteAdded && note) {
            story.append(entryOf(*note));
            continue;
        }
        const bool stands = undoings.stands(event.id);
        story.append({.at = note ? note->at : event.at,
                      .isWritten = note.has_value(),
                      .isTakenBack = !stands,
                      .heading = displayText(event.kind),
                      .who = event.staffName,
                      .detail = detailOf(event, content, lists, today),
                      .text = note     ? note->text
                              : stands ? textOf(event, lists, today)
                                       : textInJournal(event)});
    }
    for (const Note &note : std::as_const(notes))
        story.append(entryOf(note));
    std::ranges::reverse(story);
    std::ranges::stable_sort(story, std::ranges::greater(), &StoryEntry::at);
    return story;
}

} // namespace talan::ui
