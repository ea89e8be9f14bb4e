#include "core/cases/case_work.h"

#include "core/base/field_text.h"
#include "core/cases/case_history.h"
#include "core/cases/case_store.h"
#include "core/office/journal.h"
#include "core/office/staff_store.h"

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
