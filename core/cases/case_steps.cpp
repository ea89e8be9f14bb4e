#include "core/cases/case_steps.h"

#include "core/base/field_text.h"
#include "core/calendar/swedish_calendar.h"
#include "core/cases/case_history.h"
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

Result<CaseFile> changeStep(const Work &work, CaseId id, const CaseStep &step)
{
    const QString clean = cleanLine(step.text);
    return changeCase(work, id, EventKind::StepChanged, [&](CaseFile &caseFile) -> Result<> {
        if (const auto open = requireOpen(caseFile); !open)
            return open;
        if (const auto good = requireStep(clean, step.dueOn); !good)
            return good;
        const auto toDo = stepToDo(work.database, id, step.id);
        if (!toDo)
            return toDo.error();
        if (toDo->revision != step.revision)
            return Error{ErrorCode::EditConflict, u"step changed since it was read"_s, u"step"_s};
        Statement update(work.database, uR"(
            UPDATE case_step SET text = :text, due_on = :due_on, revision = revision + 1
             WHERE id = :id)"_s);
        return update.bind(u":text", clean)
            .bind(u":due_on", step.dueOn)
            .bind(u":id", step.id)
            .exec();
    });
}

} // namespace talan
