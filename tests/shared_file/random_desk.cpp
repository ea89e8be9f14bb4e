#include "tests/shared_file/random_desk.h"

#include <array>

#include "core/cases/case_history.h"
#include "core/cases/case_rules.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/cases/fact_saving.h"
#include "core/cases/registration.h"
#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/statements.h"
#include "core/office/office_terms.h"
#include "core/storage/statement.h"
#include "tests/support/office_file.h"

using namespace Qt::StringLiterals;

namespace talan::test {

namespace {

/// How many of the newest cases the desks meet at.
constexpr int kMeetingPlace = 40;

CaseFile caseOf(RequestChange change)
{
    return std::move(change.caseFile);
}

Result<CaseFile> caseOf(Result<RequestChange> changed)
{
    return changed ? Result<CaseFile>(caseOf(*std::move(changed))) : changed.error();
}

} // namespace

RandomDesk::RandomDesk(OpenDesk &at, int desk, quint32 seed, Say say)
    : m_at(at)
    , m_signature(u"tk%1x%2x"_s.arg(desk).arg(seed))
    , m_random(seed + 1)
    , m_say(std::move(say))
{}

void RandomDesk::doSomething()
{
    struct Habit
    {
        int share;
        void (RandomDesk::*act)();
    };
    static constexpr std::array kHabits{Habit{20, &RandomDesk::registerACase},
                                        Habit{22, &RandomDesk::edit},
                                        Habit{18, &RandomDesk::writeNote},
                                        Habit{8, &RandomDesk::confirm},
                                        Habit{8, &RandomDesk::send},
                                        Habit{9, &RandomDesk::workOnRequest},
                                        Habit{4, &RandomDesk::close},
                                        Habit{3, &RandomDesk::reopen},
                                        Habit{5, &RandomDesk::takeBack},
                                        Habit{3, &RandomDesk::look}};
    int left = upTo(99);
    for (const Habit &habit : kHabits) {
        left -= habit.share;
        if (left < 0)
            return (this->*habit.act)();
    }
}

void RandomDesk::registerACase()
{
    const QString token = newToken();
    NewCase complaint = aComplaint();
    complaint.externalRef = token;
    // Most callers are new to the office; some are known to it, and have a new number now and then.
    constexpr int kKnown = 8;
    if (upTo(kKnown) > 0) {
        complaint.patient->number.clear();
        complaint.patient->person.name += u' ' + token;
    } else if (upTo(1) == 0) {
        complaint.patient->person.phone = u"070-17406%1"_s.arg(upTo(89) + 10);
    }
    const auto registered = registerCase(m_at.work(), complaint);
    tell(EventKind::Registered,
         Activity::RegisteringCase,
         token,
         registered ? Result<CaseFile>(registered->caseFile) : registered.error());
}

void RandomDesk::edit()
{
    const CaseFile base = someOpenedCase();
    if (!base.id.isValid())
        return;
    const QString token = newToken();
    constexpr int kWays = 4;
    const auto change = [token, way = upTo(kWays - 1)](CaseFile caseFile) {
        if (way == 0 || way == 3)
            caseFile.title = u"Väntan "_s + token;
        if (way == 1 || way == 3)
            caseFile.narrative = u"Ingen ringer upp. %1 Jag väntar än."_s.arg(token);
        if (way == 2)
            caseFile.consent = {.givenOn = QDate(2026, 11, 20), .by = token, .how = u"brev"_s};
        return caseFile;
    };
    const auto saved = saveFacts(m_at.work(), base, change(base));
    tell(EventKind::Edited, Activity::SavingCase, token, saved);
    const bool isSettled = !saved && saved.error().code == ErrorCode::EditConflict && upTo(1) == 0;
    if (isSettled)
        settle(base.id, change, token);
}

/// Both changed the same: looks at the case as it is now, and lets the own words stand.
void RandomDesk::settle(CaseId id,
                        const std::function<CaseFile(CaseFile)> &change,
                        const QString &token)
{
    const auto now = openCase(m_at.work(), id);
    if (!now)
        return refused(EventKind::Edited, Activity::OpeningCase, now.error());
    tell(
        EventKind::Edited, Activity::SavingCase, token, saveFacts(m_at.work(), *now, change(*now)));
}

void RandomDesk::writeNote()
{
    const CaseId id = someCase();
    const QString token = newToken();
    const Work work = m_at.work();
    if (id.isValid()) {
        const NoteKind kind = upTo(1) == 0 ? NoteKind::Note : NoteKind::Call;
        tell(EventKind::NoteAdded,
             Activity::AddingNote,
             token,
             addNote(work, id, kind, work.now, u"Sagt: "_s + token));
    }
}

void RandomDesk::confirm()
{
    const CaseId id = someCase();
    const QString token = newToken();
    if (!id.isValid())
        return;
    const Work work = m_at.work();
    if (upTo(1) == 0) {
        tell(EventKind::Confirmed,
             Activity::ConfirmingCase,
             token,
             confirmCase(work, id, work.now, token));
    } else {
        tell(EventKind::FirstContact,
             Activity::RegisteringContact,
             token,
             registerFirstContact(work, id, work.now, token));
    }
}

void RandomDesk::send()
{
    const CaseFile caseFile = someOpenedCase();
    const QString token = newToken();
    if (caseFile.units.isEmpty())
        return;
    const NewRequest request{
        .unit = caseFile.units.first(), .termWeeks = upTo(1) == 0 ? 2 : 4, .message = token};
    if (upTo(3) == 0) {
        tell(EventKind::RequestDrafted,
             Activity::DraftingRequest,
             token,
             caseOf(draftRequest(m_at.work(), caseFile.id, request)));
    } else {
        tell(EventKind::StatementRequested,
             Activity::SendingRequest,
             token,
             caseOf(sendRequest(m_at.work(), caseFile.id, request, m_at.work().today())));
    }
}

void RandomDesk::workOnRequest()
{
    const CaseId id = someCase();
    const auto requests = StatementRequestStore(m_at.database).ofCase(id);
    if (!requests)
        return refused(EventKind::Answered, Activity::OpeningCase, requests.error());
    if (requests->isEmpty())
        return;
    const StatementRequest &request = requests->at(upTo(static_cast<int>(requests->size()) - 1));
    const Work work = m_at.work();
    const QDate today = work.today();
    const QString token = newToken();
    const QDate later = (request.sentOn.isValid() ? request.sentOn : today).addMonths(3 + upTo(9));
    switch (upTo(5)) {
    case 0:
        return tell(EventKind::Reminded,
                    Activity::Reminding,
                    token,
                    caseOf(remindProvider(
                        work,
                        id,
                        request.id,
                        {.sentOn = today, .newDueOn = today.addDays(14), .message = token})));
    case 1:
        return tell(
            EventKind::Extended,
            Activity::ExtendingRequest,
            token,
            caseOf(extendRequest(
                work,
                id,
                request.id,
                {.grantedOn = today, .until = later, .askedBy = u"kliniken"_s, .reason = token})));
    case 2:
        return tell(EventKind::Withdrawn,
                    Activity::WithdrawingRequest,
                    token,
                    caseOf(withdrawRequest(work, id, request.id, today, token)));
    default:
        return tell(EventKind::Answered,
                    Activity::RegisteringAnswer,
                    token,
                    caseOf(registerAnswer(work, id, request.id, today, token)));
    }
}

void RandomDesk::close()
{
    const CaseId id = someCase();
    const QString token = newToken();
    if (id.isValid()) {
        tell(EventKind::Closed,
             Activity::ClosingCase,
             token,
             closeCase(m_at.work(), id, {.outcome = Outcome::DialogueEnded}, token));
    }
}

void RandomDesk::reopen()
{
    const CaseId id = someCase();
    const QString token = newToken();
    if (id.isValid()) {
        tell(EventKind::Reopened,
             Activity::ReopeningCase,
             token,
             reopenCase(m_at.work(), id, token));
    }
}

/// Takes something of one's own back, or takes that back. Nobody else does it for this person, so
/// what comes next is known beforehand; its event stands for a token.
void RandomDesk::takeBack()
{
    const CaseId id = someCase();
    const bool isRedo = upTo(3) == 0;
    const auto step =
        isRedo ? nextRedo(m_at.database, id, m_at.me.id) : nextUndo(m_at.database, id, m_at.me.id);
    const EventKind kind = isRedo ? EventKind::Redone : EventKind::Undone;
    if (!step)
        return refused(kind, Activity::Undoing, step.error());
    if (!step->has_value())
        return;
    tell(kind,
         Activity::Undoing,
         QString::number((*step)->event.value()),
         isRedo ? redo(m_at.work(), id) : undo(m_at.work(), id));
}

/// Reads a case with all that sets its pace: what one transaction wrote is seen whole or not at
/// all.
void RandomDesk::look()
{
    const CaseId id = someCase();
    if (!id.isValid())
        return;
    const auto seen = m_at.database.snapshot([&]() -> Result<> {
        const CaseStore store(m_at.database);
        const auto caseFile = store.byId(id);
        const auto pace = store.pace(id);
        const auto terms = OfficeTermsStore(m_at.database).history();
        if (!caseFile || !pace || !terms)
            return !caseFile ? caseFile.error() : !pace ? pace.error() : terms.error();
        const bool isWhole = rules::statusOf(*caseFile, *pace) == caseFile->status &&
                             rules::nextStep(*caseFile, *pace, *terms) == caseFile->next;
        if (!isWhole)
            m_say({.verb = "half",
                   .what = caseFile->number,
                   .number = {},
                   .token = {},
                   .sentence = {}});
        return {};
    });
    if (!seen)
        refused(EventKind::Edited, Activity::OpeningCase, seen.error());
}

QString RandomDesk::newToken()
{
    return m_signature + QString::number(++m_tokens);
}

/// One of the newest cases; an invalid id when it could not be read.
CaseId RandomDesk::someCase()
{
    storage::Statement newest(m_at.database,
                              u"SELECT id FROM case_file ORDER BY id DESC LIMIT 1 OFFSET :back"_s);
    for (int back = upTo(kMeetingPlace - 1);; back /= 2) {
        newest.bind(u":back", back);
        const auto found = newest.first();
        if (found)
            return newest.id<CaseId>(0);
        if (found.error().code != ErrorCode::NotFound || back == 0) {
            refused(EventKind::Edited, Activity::ReadingCases, found.error());
            return {};
        }
    }
}

/// A case as it stands before this person: opened now, or some time ago.
CaseFile RandomDesk::someOpenedCase()
{
    constexpr qsizetype kMostOpened = 4;
    const bool opensAnother = m_opened.size() < kMostOpened || upTo(2) == 0;
    if (!opensAnother)
        return m_opened.at(upTo(static_cast<int>(m_opened.size()) - 1));
    const CaseId id = someCase();
    if (!id.isValid())
        return {};
    const auto opened = openCase(m_at.work(), id);
    if (!opened) {
        refused(EventKind::Edited, Activity::OpeningCase, opened.error());
        return {};
    }
    if (m_opened.size() == kMostOpened)
        m_opened.removeAt(upTo(kMostOpened - 1));
    m_opened.append(*opened);
    return *opened;
}

void RandomDesk::tell(EventKind what,
                      Activity doing,
                      const QString &token,
                      const Result<CaseFile> &result)
{
    if (!result)
        return refused(what, doing, result.error());
    m_say({.verb = "saved",
           .what = storageKey(what).toString(),
           .number = result->number,
           .token = token,
           .sentence = {}});
}

void RandomDesk::refused(EventKind what, Activity doing, const Error &error)
{
    m_say({.verb = "refused",
           .what = storageKey(what).toString(),
           .number = storageKey(error.code).toString(),
           .token = error.subject,
           .sentence = errorText(doing, error).sentence()});
}

} // namespace talan::test
