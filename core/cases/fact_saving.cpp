#include "core/cases/fact_saving.h"

#include "core/base/field_text.h"
#include "core/cases/case_history.h"
#include "core/cases/case_store.h"
#include "core/cases/fact_fields.h"
#include "core/cases/received_day.h"
#include "core/office/journal.h"
#include "core/people/person_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr qint64 kClockDifference = 300; ///< Seconds two desks' clocks may differ.

/// Keeps the three of received, arrived and arrival at one: a day somebody set by hand stands as it
/// is, else förvaltningslagen (2017:900) 22 § says what counts.
Result<> settleReceived(const CaseFile &base, CaseFile &mine)
{
    if (receivedOf(mine) == receivedOf(base))
        return {};
    const bool isSetByHand = mine.receivedAt != base.receivedAt && mine.arrivedAt == base.arrivedAt;
    if (mine.arrival == Arrival::Direct || isSetByHand) {
        mine.arrival = Arrival::Direct;
        mine.arrivedAt = {};
        return {};
    }
    const auto received = rules::receivedInstant(mine.reachedAt(), mine.arrival);
    if (!received)
        return received.error();
    mine.arrivedAt = mine.reachedAt();
    mine.receivedAt = *received;
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

/// The edited case as it would be stored if nobody else had written.
Result<CaseFile> asStored(const CaseFile &base, const CaseFile &edited)
{
    CaseFile mine = edited;
    cleanFacts(mine);
    const auto settled = settleReceived(base, mine);
    return settled ? Result<CaseFile>(mine) : settled.error();
}

/// What a save met: the fields of both sides, and who changed theirs.
struct Meeting
{
    FieldMerge fields;
    QList<FieldOrigin> origins;
};

/// Writes the facts of both sides into `caseFile`, which is as stored.
Result<Meeting> putTogether(const Work &work, const FactDecision &decision, CaseFile &caseFile)
{
    const auto mine = asStored(decision.base, decision.edited);
    if (!mine)
        return mine.error();
    const CaseFile stored = caseFile;
    const FactMerge merge = mergeFacts(decision.base, *mine, stored);
    if (!merge.fields.conflicts.isEmpty())
        return Error{
            ErrorCode::EditConflict, u"both changed the field"_s, merge.fields.conflicts.first()};
    Meeting meeting{.fields = merge.fields, .origins = {}};
    if (!merge.fields.theirs.isEmpty()) {
        const auto events = Journal(work.database).ofCase(stored.id);
        if (!events)
            return events.error();
        meeting.origins = lastChanges(*events, factPlaces(stored, merge.fields.theirs));
    }
    caseFile = merge.merged;
    if (const auto valid = validateFacts(caseFile, work); !valid)
        return valid.error();
    if (const auto done = storePerson(work.database, stored.patient, caseFile.patient); !done)
        return done.error();
    if (const auto done = storePerson(work.database, stored.complainant, caseFile.complainant);
        !done)
        return done.error();
    return meeting;
}

} // namespace

Result<CaseFile> saveFacts(const Work &work, const CaseFile &base, const CaseFile &edited)
{
    return saveFacts(work, FactDecision{.base = base, .edited = edited, .settled = {}});
}

Result<CaseFile> saveFacts(const Work &work, const FactDecision &decision)
{
    const CaseId id = decision.base.id;
    const MergedThing thing{.table = u"case_file"_s, .row = id.value()};
    CaseFile saved;
    const auto done = work.database.transaction([&]() -> Result<> {
        Meeting meeting;
        const auto changed =
            changeCase(work, id, EventKind::Edited, [&](CaseFile &caseFile) -> Result<> {
                if (caseFile.closedAt.isValid())
                    return Error{ErrorCode::CaseClosed, u"case is closed"_s, {}};
                const auto met = putTogether(work, decision, caseFile);
                if (!met)
                    return met.error();
                meeting = *met;
                return {};
            });
        if (!changed)
            return changed.error();
        saved = *changed;
        if (const auto noted = noteMeeting(work, id, thing, meeting.fields, meeting.origins);
            !noted)
            return noted;
        return noteSettled(work, id, {{.thing = thing, .fields = decision.settled}});
    });
    return done ? Result<CaseFile>(saved) : done.error();
}

Result<FactConflict>
factConflict(storage::Database &database, const CaseFile &base, const CaseFile &edited)
{
    FactConflict conflict{.base = base, .mine = {}, .theirs = {}, .merge = {}, .origins = {}};
    const auto read = database.snapshot([&]() -> Result<> {
        const auto mine = asStored(base, edited);
        if (!mine)
            return mine.error();
        const auto theirs = CaseStore(database).byId(base.id);
        if (!theirs)
            return theirs.error();
        const auto events = Journal(database).ofCase(base.id);
        if (!events)
            return events.error();
        conflict.mine = *mine;
        conflict.theirs = *theirs;
        conflict.merge = mergeFacts(base, *mine, *theirs);
        const FieldMerge &fields = conflict.merge.fields;
        conflict.origins =
            lastChanges(*events, factPlaces(*theirs, fields.conflicts + fields.theirs));
        return {};
    });
    return read ? Result<FactConflict>(conflict) : read.error();
}

} // namespace talan
