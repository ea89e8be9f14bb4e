#include "core/deadlines/request_draft.h"

#include <type_traits>

#include "core/base/field_text.h"
#include "core/deadlines/statement_request_store.h"
#include "core/office/journal.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Calls `visit(name, column, pointer)` with every field of a written request.
template <class Visit>
void eachField(const Visit &visit)
{
    visit(u"unit"_s, u"unit_id"_s, &NewRequest::unit);
    visit(u"weeks"_s, u"term_weeks"_s, &NewRequest::termWeeks);
    visit(u"message"_s, u"message"_s, &NewRequest::message);
}

QJsonValue json(CareUnitId unit)
{
    return unit.value();
}
QJsonValue json(int weeks)
{
    return weeks;
}
QJsonValue json(const QString &message)
{
    return message;
}

} // namespace

NewRequest asWritten(const StatementRequest &draft)
{
    return {.unit = draft.unit, .termWeeks = draft.termWeeks, .message = draft.message};
}

Result<DraftConflict>
compareDraft(storage::Database &database, const StatementRequest &stored, const DraftEdit &edit)
{
    DraftConflict compared{.base = edit.base,
                           .mine = edit.mine,
                           .theirs = asWritten(stored),
                           .merged = {},
                           .fields = {},
                           .origins = {},
                           .settled = edit.settled};
    compared.mine.message = cleanText(edit.mine.message);
    FieldMerge &fields = compared.fields;
    QList<FieldPlace> places;
    eachField([&](const QString &name, const QString &column, auto field) {
        compared.merged.*field =
            fields.field(name, compared.base.*field, compared.mine.*field, compared.theirs.*field);
        if (fields.theirs.contains(name) || fields.conflicts.contains(name))
            places.append({.field = name,
                           .table = u"statement_request"_s,
                           .row = stored.id.value(),
                           .columns = {column}});
    });
    if (places.isEmpty())
        return compared;
    const auto events = Journal(database).ofCase(stored.caseId);
    if (!events)
        return events.error();
    compared.origins = lastChanges(*events, places);
    return compared;
}

Result<DraftConflict>
draftConflict(storage::Database &database, StatementRequestId request, const DraftEdit &edit)
{
    Result<DraftConflict> conflict = DraftConflict{};
    const auto read = database.snapshot([&]() -> Result<> {
        const auto stored = StatementRequestStore(database).byId(request);
        if (!stored)
            return stored.error();
        if (stored->state() != RequestState::Draft)
            return Error{ErrorCode::ActionNotAllowed,
                         u"not a draft any more"_s,
                         storageKey(stored->state()).toString()};
        conflict = compareDraft(database, *stored, edit);
        return conflict ? Result<>() : conflict.error();
    });
    return read ? conflict : Result<DraftConflict>(read.error());
}

DraftEdit settleDraft(const DraftConflict &conflict, const FieldChoices &choices)
{
    DraftEdit edit{.base = conflict.base, .mine = conflict.mine, .settled = conflict.settled};
    eachField([&](const QString &name, const QString &, auto field) {
        const auto choice = choices.constFind(name);
        if (choice == choices.cend() || !conflict.fields.conflicts.contains(name))
            return;
        edit.base.*field = conflict.theirs.*field;
        if (choice->stands == Stands::Theirs)
            edit.mine.*field = conflict.theirs.*field;
        if constexpr (std::is_same_v<decltype(field), QString NewRequest::*>) {
            if (choice->stands == Stands::Combined)
                edit.mine.*field = choice->combined;
        }
        edit.settled.append({.field = name,
                             .base = json(conflict.base.*field),
                             .mine = json(conflict.mine.*field),
                             .theirs = json(conflict.theirs.*field),
                             .stood = choice->stands});
    });
    return edit;
}

} // namespace talan
