#include "core/cases/case_steps.h"

#include <type_traits>

#include "core/base/field_text.h"
#include "core/base/office_time.h"
#include "core/calendar/swedish_calendar.h"
#include "core/cases/case_history.h"
#include "core/office/journal.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

constexpr qsizetype kLongestStep = 500;

Result<> requireOpen(const CaseFile &caseFile)
{
    if (caseFile.closedAt.isValid())
        return Error{ErrorCode::CaseClosed, u"case is closed"_s, {}};
    return {};
}

Result<> requireStep(const QString &text, QDate dueOn)
{
    if (text.isEmpty())
        return Error{ErrorCode::MissingField, u"a step without words"_s, u"text"_s};
    if (text.size() > kLongestStep)
        return Error{ErrorCode::TextTooLong, u"step is too long"_s, u"text"_s};
    if (!dueOn.isValid() || !rules::calendarCovers(dueOn))
        return Error{ErrorCode::InvalidDate, u"step without a day"_s, u"due_on"_s};
    return {};
}

/// A step of the case that is still to do.
Result<CaseStep> stepToDo(storage::Database &database, CaseId id, CaseStepId step)
{
    const auto steps = caseSteps(database, id);
    if (!steps)
        return steps.error();
    for (const CaseStep &candidate : *steps) {
        if (candidate.id != step)
            continue;
        if (candidate.doneOn.isValid())
            return Error{ErrorCode::AlreadyDone, u"step is done"_s, {}};
        return candidate;
    }
    return Error{ErrorCode::NotFound, u"no such step in the case"_s, u"step"_s};
}

/// A step as it is stored, compared with somebody's edit of it.
struct Comparison
{
    CaseStep stored;
    CaseStep merged;
    FieldMerge fields;
    QList<FieldOrigin> origins;
};

Result<Comparison> compareStep(storage::Database &database, CaseId id, const StepEdit &edit)
{
    const auto stored = stepToDo(database, id, edit.base.id);
    if (!stored)
        return stored.error();
    Comparison compared{.stored = *stored, .merged = *stored, .fields = {}, .origins = {}};
    FieldMerge &fields = compared.fields;
    compared.merged.text =
        fields.field(u"text"_s, edit.base.text, cleanLine(edit.mine.text), stored->text);
    compared.merged.dueOn =
        fields.field(u"due_on"_s, edit.base.dueOn, edit.mine.dueOn, stored->dueOn);
    const QStringList met = fields.theirs + fields.conflicts;
    if (met.isEmpty())
        return compared;
    const auto events = Journal(database).ofCase(id);
    if (!events)
        return events.error();
    QList<FieldPlace> places;
    for (const QString &field : met) {
        places.append({.field = field,
                       .table = u"case_step"_s,
                       .row = stored->id.value(),
                       .columns = {field}});
    }
    compared.origins = lastChanges(*events, places);
    return compared;
}

/// Writes what a comparison without a conflict gives.
Result<> storeStep(storage::Database &database, const Comparison &compared)
{
    const CaseStep &step = compared.merged;
    if (!compared.fields.conflicts.isEmpty())
        return Error{
            ErrorCode::EditConflict, u"both changed the step"_s, compared.fields.conflicts.first()};
    if (const auto good = requireStep(step.text, step.dueOn); !good)
        return good;
    if (step == compared.stored)
        return {};
    Statement update(database, uR"(
        UPDATE case_step SET text = :text, due_on = :due_on, revision = revision + 1
         WHERE id = :id)"_s);
    return update.bind(u":text", step.text)
        .bind(u":due_on", step.dueOn)
        .bind(u":id", step.id)
        .exec();
}

} // namespace

Result<QList<CaseStep>> caseSteps(storage::Database &database, CaseId id)
{
    Statement rows(database, uR"(
        SELECT id, text, due_on, added_on, done_on, revision FROM case_step
         WHERE case_id = :id
         ORDER BY done_on IS NOT NULL, CASE WHEN done_on IS NULL THEN due_on END, done_on DESC, id)"_s);
    rows.bind(u":id", id);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<CaseStep> steps;
    while (rows.next()) {
        steps.append({.id = rows.id<CaseStepId>(0),
                      .text = rows.text(1),
                      .dueOn = rows.day(2),
                      .addedOn = rows.day(3),
                      .doneOn = rows.day(4),
                      .revision = static_cast<int>(rows.number(5))});
    }
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return steps;
}

Result<CaseFile> addStep(const Work &work, CaseId id, const QString &text, QDate dueOn)
{
    const QString clean = cleanLine(text);
    return changeCase(work, id, EventKind::StepAdded, [&](CaseFile &caseFile) -> Result<> {
        if (const auto open = requireOpen(caseFile); !open)
            return open;
        if (const auto good = requireStep(clean, dueOn); !good)
            return good;
        Statement insert(work.database, uR"(
            INSERT INTO case_step (case_id, text, due_on, added_on)
            VALUES (:case_id, :text, :due_on, :added_on))"_s);
        insert.bind(u":case_id", id)
            .bind(u":text", clean)
            .bind(u":due_on", dueOn)
            .bind(u":added_on", work.today());
        return insert.exec();
    });
}

Result<CaseFile> finishStep(const Work &work, CaseId id, CaseStepId step)
{
    return changeCase(work, id, EventKind::StepDone, [&](CaseFile &caseFile) -> Result<> {
        if (const auto open = requireOpen(caseFile); !open)
            return open;
        const auto toDo = stepToDo(work.database, id, step);
        if (!toDo)
            return toDo.error();
        Statement update(
            work.database,
            u"UPDATE case_step SET done_on = :done_on, revision = revision + 1 WHERE id = :id"_s);
        return update.bind(u":done_on", work.today()).bind(u":id", step).exec();
    });
}

Result<CaseFile> changeStep(const Work &work, CaseId id, const StepEdit &edit)
{
    const MergedThing thing{.table = u"case_step"_s, .row = edit.base.id.value()};
    CaseFile saved;
    const auto done = work.database.transaction([&]() -> Result<> {
        Comparison met;
        const auto changed =
            changeCase(work, id, EventKind::StepChanged, [&](CaseFile &caseFile) -> Result<> {
                if (const auto open = requireOpen(caseFile); !open)
                    return open;
                const auto compared = compareStep(work.database, id, edit);
                if (!compared)
                    return compared.error();
                met = *compared;
                return storeStep(work.database, met);
            });
        if (!changed)
            return changed.error();
        saved = *changed;
        if (const auto noted = noteMeeting(work, id, thing, met.fields, met.origins); !noted)
            return noted;
        return noteSettled(work, id, {{.thing = thing, .fields = edit.settled}});
    });
    return done ? Result<CaseFile>(saved) : done.error();
}

Result<StepConflict> stepConflict(storage::Database &database, CaseId id, const StepEdit &edit)
{
    StepConflict conflict{.base = edit.base,
                          .mine = edit.mine,
                          .theirs = {},
                          .fields = {},
                          .origins = {},
                          .settled = edit.settled};
    conflict.mine.text = cleanLine(edit.mine.text);
    const auto read = database.snapshot([&]() -> Result<> {
        const auto compared = compareStep(database, id, edit);
        if (!compared)
            return compared.error();
        conflict.theirs = compared->stored;
        conflict.fields = compared->fields;
        conflict.origins = compared->origins;
        return {};
    });
    return read ? Result<StepConflict>(conflict) : read.error();
}

StepEdit settleStep(const StepConflict &conflict, const FieldChoices &choices)
{
    StepEdit edit{.base = conflict.base, .mine = conflict.mine, .settled = conflict.settled};
    const auto settle = [&](const QString &field, auto pointer, const auto &json) {
        const auto choice = choices.constFind(field);
        if (choice == choices.cend() || !conflict.fields.conflicts.contains(field))
            return;
        edit.base.*pointer = conflict.theirs.*pointer;
        if (choice->stands == Stands::Theirs)
            edit.mine.*pointer = conflict.theirs.*pointer;
        edit.settled.append({.field = field,
                             .base = json(conflict.base.*pointer),
                             .mine = json(conflict.mine.*pointer),
                             .theirs = json(conflict.theirs.*pointer),
                             .stood = choice->stands});
        if constexpr (std::is_same_v<decltype(pointer), QString CaseStep::*>) {
            if (choice->stands == Stands::Combined)
                edit.mine.*pointer = choice->combined;
        }
    };
    settle(u"text"_s, &CaseStep::text, [](const QString &text) { return QJsonValue(text); });
    settle(u"due_on"_s, &CaseStep::dueOn, [](QDate day) { return QJsonValue(storedDate(day)); });
    return edit;
}

} // namespace talan
