#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <optional>

#include "core/office/work.h"

namespace talan {

/// What happened: a line of the journal.
enum class EventKind {
    OfficeFounded,
    SettingsChanged,
    StaffChanged,
    UnitAdded,
    Registered,
    Edited,
    Confirmed,
    FirstContact,
    NoteAdded,
    RequestDrafted,
    StatementRequested,
    Extended,
    Reminded,
    Suspended,
    Resumed,
    Escalated,
    Answered,
    Forwarded,
    Withdrawn,
    StepAdded, ///< A step of the handler's own.
    StepDone,
    StepChanged,
    Closed,
    Reopened,
    CategoryChosen,    ///< A national code for one of the scheme before it.
    CategoriesChanged, ///< The office's lists.
    AbsenceChanged,
    StandInChanged,
    Merged,          ///< A save met another person's: `changes` holds who changed what, no rows.
    ConflictSettled, ///< Both had changed the same; `changes` holds the text that did not stand.
    Undone,
    Redone,
    ProtectedOpened, ///< Somebody opened the case of a person with protected identity.
    SummaryMade, ///< A case summary was printed or saved; `changes` holds level and pages, no text.
};

QStringView storageKey(EventKind kind);
std::optional<EventKind> eventKindFromKey(QStringView key);

/// Whether the change can be taken back. A registration cannot: its number would be missing from
/// the series.
bool isUndoable(EventKind kind);

struct Event
{
    EventId id;
    CaseId caseId; ///< Invalid for events of the office itself.
    QDateTime at;
    StaffId staff;
    QString staffName;
    QString machine;
    EventKind kind = EventKind::Edited;
    QJsonArray
        changes; ///< [{"table","id","before":{…}|null,"after":{…}|null}], only columns that differ.
    EventId undoes;

    friend bool operator==(const Event &, const Event &) = default;
};

/// The append-only journal: who did what, when, from which machine.
class Journal
{
public:
    explicit Journal(storage::Database &database);

    Result<EventId> append(const Work &work,
                           CaseId caseId,
                           EventKind kind,
                           const QJsonArray &changes = {},
                           EventId undoes = {});

    /// The case an event belongs to. Error: NotFound.
    Result<CaseId> caseOf(EventId id) const;

    /// The events of a case, oldest first.
    Result<QList<Event>> ofCase(CaseId caseId) const;

    /// The events of one kind that belong to the office itself, oldest first.
    Result<QList<Event>> ofOffice(EventKind kind) const;

private:
    storage::Database &m_database;
};

} // namespace talan
