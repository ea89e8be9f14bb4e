#include "core/cases/case_work.h"

#include "core/base/field_text.h"
#include "core/cases/case_history.h"
#include "core/cases/case_rules.h"
#include "core/cases/case_store.h"
#include "core/cases/received_day.h"
#include "core/office/journal.h"
#include "core/office/staff_store.h"
#include "core/people/person_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr qint64 kClockDifference = 300; ///< Seconds two desks' clocks may differ.

Result<> requireOpen(const CaseFile &caseFile)
{
    if (caseFile.closedAt.isValid())
        return Error{ErrorCode::CaseClosed, u"case is closed"_s, {}};
    return {};
}

/// Something done in a case: not in the future, and not before the case came in.
Result<> requirePossible(const Work &work, const CaseFile &caseFile, const QDateTime &at)
{
    if (!at.isValid())
        return Error{ErrorCode::InvalidDate, u"no instant"_s, u"at"_s};
    if (at > work.now.addSecs(kClockDifference))
        return Error{ErrorCode::DateInFuture, u"not yet"_s, u"at"_s};
    if (at < caseFile.receivedAt)
        return Error{ErrorCode::BeforeItsCause, u"before the case came in"_s, u"at"_s};
    return {};
}

Result<>
storeNote(const Work &work, CaseId id, NoteKind kind, const QDateTime &at, const QString &text)
{
    const QString clean = cleanText(text);
    if (clean.isEmpty())
        return {};
    if (clean.size() > kLongestText)
        return Error{ErrorCode::TextTooLong, u"note is too long"_s, u"text"_s};
    const Note note{.id = {},
                    .kind = kind,
                    .at = at,
                    .staff = work.actor.staff,
                    .staffName = {},
                    .text = clean};
    const auto stored = CaseStore(work.database).insertNote(id, note);
    return stored ? Result<>() : stored.error();
}

/// Merges one field: mine if only I changed it, theirs if only they did.
class Merge
{
public:
    template <class T>
    void field(const T &base, const T &mine, T &theirs, const char16_t *name)
    {
        if (mine == base || mine == theirs)
            return;
        if (theirs != base && m_conflict.isEmpty())
            m_conflict = QString::fromUtf16(name);
        theirs = mine;
    }

    Result<> result() const
    {
        if (m_conflict.isEmpty())
            return {};
        return Error{ErrorCode::EditConflict, u"both changed the field"_s, m_conflict};
    }

private:
    QString m_conflict;
};

Result<> mergeFacts(const CaseFile &base, const CaseFile &mine, CaseFile &theirs)
{
    Merge merge;
    merge.field(base.kind, mine.kind, theirs.kind, u"kind");
    merge.field(base.channel, mine.channel, theirs.channel, u"channel");
    merge.field(base.externalRef, mine.externalRef, theirs.externalRef, u"external_ref");
    merge.field(base.receivedAt, mine.receivedAt, theirs.receivedAt, u"received_at");
    merge.field(base.arrival, mine.arrival, theirs.arrival, u"arrival");
    merge.field(base.arrivedAt, mine.arrivedAt, theirs.arrivedAt, u"arrived_at");
    merge.field(base.handler, mine.handler, theirs.handler, u"handler");
    merge.field(base.title, mine.title, theirs.title, u"title");
    merge.field(base.narrative, mine.narrative, theirs.narrative, u"narrative");
    merge.field(base.relation, mine.relation, theirs.relation, u"complainant.relation");
    merge.field(base.patient, mine.patient, theirs.patient, u"patient");
    merge.field(base.complainant, mine.complainant, theirs.complainant, u"complainant.person");
    merge.field(base.wantsAnswer, mine.wantsAnswer, theirs.wantsAnswer, u"wants_answer");
    merge.field(base.isChild, mine.isChild, theirs.isChild, u"is_child");
    merge.field(base.area, mine.area, theirs.area, u"area");
    merge.field(base.problems, mine.problems, theirs.problems, u"problems");
    merge.field(base.units, mine.units, theirs.units, u"units");
    merge.field(base.consent, mine.consent, theirs.consent, u"consent");
    merge.field(base.themes, mine.themes, theirs.themes, u"theme");
    return merge.result();
}

/// Keeps the three of received, arrived and arrival at one: a day somebody set by hand stands as it
/// is, else förvaltningslagen (2017:900) 22 § says what counts.
Result<> settleReceived(const CaseFile &stored, CaseFile &caseFile)
{
    const bool isSetByHand =
        caseFile.receivedAt != stored.receivedAt && caseFile.arrivedAt == stored.arrivedAt;
    if (caseFile.arrival == Arrival::Direct || isSetByHand) {
        caseFile.arrival = Arrival::Direct;
        caseFile.arrivedAt = {};
        return {};
    }
    caseFile.arrivedAt = caseFile.reachedAt();
    const auto received = rules::receivedInstant(caseFile.arrivedAt, caseFile.arrival);
    if (!received)
        return received.error();
    caseFile.receivedAt = *received;
    return {};
}

/// Stores an edited person: the same row if it is still the same person, else the row of the newly
/// given number or a new one.
Result<> storePerson(storage::Database &database,
                     const std::optional<Person> &before,
                     std::optional<Person> &after)
{
    if (!after || before == after)
        return {};
    const bool isSameNumber = before && before->identityNumber == after->identityNumber;
    if (after->id.isValid() && (isSameNumber || !after->isIdentityValid))
        return PersonStore(database).update(*after);
    after->id = {};
    const auto kept = PersonStore(database).keep(*after);
    if (!kept)
        return kept.error();
    after = *kept;
    return {};
}

Result<> validateFacts(const CaseFile &caseFile, const Work &work)
{
    constexpr int kMostProblems = 3;
    if (caseFile.narrative.isEmpty())
        return Error{ErrorCode::MissingField, u"no narrative"_s, u"narrative"_s};
    if (caseFile.narrative.size() > kLongestText)
        return Error{ErrorCode::TextTooLong, u"narrative is too long"_s, u"narrative"_s};
    if (caseFile.title.size() > kLongestLine)
        return Error{ErrorCode::TextTooLong, u"title is too long"_s, u"title"_s};
    if (caseFile.problems.size() > kMostProblems)
        return Error{ErrorCode::InvalidInput, u"too many problems"_s, u"problems"_s};
    if (caseFile.receivedAt > work.now.addSecs(kClockDifference))
        return Error{ErrorCode::DateInFuture, u"received in the future"_s, u"received_at"_s};
    if (caseFile.consent.givenOn > work.today())
        return Error{ErrorCode::DateInFuture, u"consent in the future"_s, u"consent.given_on"_s};
    const bool isBeforeReceived =
        (caseFile.confirmedAt.isValid() && caseFile.confirmedAt < caseFile.receivedAt) ||
        (caseFile.firstContactAt.isValid() && caseFile.firstContactAt < caseFile.receivedAt);
    if (isBeforeReceived)
        return Error{
            ErrorCode::BeforeItsCause, u"received after it was confirmed"_s, u"received_at"_s};
    return {};
}

void cleanFacts(CaseFile &caseFile)
{
    caseFile.title = cleanLine(caseFile.title);
    caseFile.narrative = cleanText(caseFile.narrative);
    caseFile.externalRef = cleanLine(caseFile.externalRef);
    caseFile.consent.by = cleanLine(caseFile.consent.by);
    caseFile.consent.how = cleanLine(caseFile.consent.how);
}

} // namespace

Result<CaseFile> confirmCase(const Work &work, CaseId id, const QDateTime &at, const QString &text)
{
    return changeCase(work, id, EventKind::Confirmed, [&](CaseFile &caseFile) -> Result<> {
        if (const auto open = requireOpen(caseFile); !open)
            return open;
        if (caseFile.confirmedAt.isValid())
            return Error{ErrorCode::AlreadyDone, u"already confirmed"_s, {}};
        if (const auto possible = requirePossible(work, caseFile, at); !possible)
            return possible;
        caseFile.confirmedAt = at;
        return storeNote(work, id, NoteKind::Note, at, text);
    });
}

Result<CaseFile>
registerFirstContact(const Work &work, CaseId id, const QDateTime &at, const QString &text)
{
    return changeCase(work, id, EventKind::FirstContact, [&](CaseFile &caseFile) -> Result<> {
        if (const auto open = requireOpen(caseFile); !open)
            return open;
        if (caseFile.firstContactAt.isValid())
            return Error{ErrorCode::AlreadyDone, u"already contacted"_s, {}};
        if (const auto possible = requirePossible(work, caseFile, at); !possible)
            return possible;
        caseFile.firstContactAt = at;
        if (!caseFile.confirmedAt.isValid())
            caseFile.confirmedAt = at;
        return storeNote(work, id, NoteKind::Contact, at, text);
    });
}

Result<CaseFile>
addNote(const Work &work, CaseId id, NoteKind kind, const QDateTime &at, const QString &text)
{
    if (cleanText(text).isEmpty())
        return Error{ErrorCode::MissingField, u"no text"_s, u"text"_s};
    if (at > work.now.addSecs(kClockDifference))
        return Error{ErrorCode::DateInFuture, u"not yet"_s, u"at"_s};
    return changeCase(work, id, EventKind::NoteAdded, [&](CaseFile &) -> Result<> {
        return storeNote(work, id, kind, at.isValid() ? at : work.now, text);
    });
}

Result<CaseFile> saveFacts(const Work &work, const CaseFile &base, const CaseFile &edited)
{
    return changeCase(work, base.id, EventKind::Edited, [&](CaseFile &caseFile) -> Result<> {
        if (const auto open = requireOpen(caseFile); !open)
            return open;
        const CaseFile stored = caseFile;
        CaseFile mine = edited;
        cleanFacts(mine);
        if (const auto merged = mergeFacts(base, mine, caseFile); !merged)
            return merged;
        if (const auto settled = settleReceived(stored, caseFile); !settled)
            return settled;
        if (const auto valid = validateFacts(caseFile, work); !valid)
            return valid;
        if (const auto done = storePerson(work.database, stored.patient, caseFile.patient); !done)
            return done;
        return storePerson(work.database, stored.complainant, caseFile.complainant);
    });
}

Result<CaseFile> closeCase(const Work &work, CaseId id, const Closing &closing, const QString &text)
{
    return changeCase(work, id, EventKind::Closed, [&](CaseFile &caseFile) -> Result<> {
        if (caseFile.closedAt.isValid())
            return Error{ErrorCode::AlreadyDone, u"already closed"_s, {}};
        const auto pace = CaseStore(work.database).pace(id);
        if (!pace)
            return pace.error();
        if (pace->open > 0 || pace->oldestDraft.isValid())
            return Error{ErrorCode::OpenRequestsRemain, u"%1 open requests"_s.arg(pace->open), {}};
        caseFile.closedAt = work.now;
        caseFile.closing = closing;
        return storeNote(work, id, NoteKind::Closing, work.now, text);
    });
}

Result<CaseFile> reopenCase(const Work &work, CaseId id, const QString &reason)
{
    if (cleanText(reason).isEmpty())
        return Error{ErrorCode::MissingField, u"no reason"_s, u"reason"_s};
    return changeCase(work, id, EventKind::Reopened, [&](CaseFile &caseFile) -> Result<> {
        if (!caseFile.closedAt.isValid())
            return Error{ErrorCode::CaseNotClosed, u"case is open"_s, {}};
        caseFile.closedAt = {};
        caseFile.closing.reset();
        return storeNote(work, id, NoteKind::Note, work.now, reason);
    });
}

Result<CaseFile> openCase(const Work &work, CaseId id)
{
    CaseFile opened;
    const auto read = [&]() -> Result<> {
        const auto caseFile = CaseStore(work.database).byId(id);
        if (!caseFile)
            return caseFile.error();
        opened = *caseFile;
        return {};
    };
    if (const auto done = work.database.snapshot(read); !done)
        return done.error();
    if (!opened.isProtected())
        return opened;
    const auto reader = StaffStore(work.database).byId(work.actor.staff);
    if (!reader)
        return reader.error();
    if (!reader->seesProtected)
        return Error{ErrorCode::NotPermitted, u"protected identity"_s, {}};
    const auto logged = work.database.transaction([&]() -> Result<> {
        const auto event = Journal(work.database).append(work, id, EventKind::ProtectedOpened);
        return event ? Result<>() : event.error();
    });
    return logged ? Result<CaseFile>(opened) : logged.error();
}

} // namespace talan
