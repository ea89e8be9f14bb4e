#include "ui/cases/merge_fields.h"

#include <algorithm>

#include "ui/cases/field_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

QJsonValue draftValue(const NewRequest &draft, const QString &field)
{
    if (field == u"unit")
        return draft.unit.value();
    return field == u"weeks" ? QJsonValue(draft.termWeeks) : QJsonValue(draft.message);
}

QJsonValue stepValue(const CaseStep &step, const QString &field)
{
    return field == u"due_on" ? step.dueOn.toString(Qt::ISODate) : step.text;
}

/// The fields of a conflict; `valueOf(thing, field)` reads one of them.
template <class Conflict, class ValueOf>
QList<MergeField>
fieldsOf(const Conflict &conflict, ValueOf valueOf, const DeskLists &lists, QDate today)
{
    QList<MergeField> fields;
    for (const QString &name : conflict.fields.conflicts) {
        MergeField field = mergeField(name, conflict.origins, today);
        field.base = fieldWords(name, valueOf(conflict.base, name), lists, today);
        field.mine = fieldWords(name, valueOf(conflict.mine, name), lists, today);
        field.theirs = fieldWords(name, valueOf(conflict.theirs, name), lists, today);
        field.isText = name == u"message" || name == u"text";
        fields << field;
    }
    return fields;
}

} // namespace

MergeField mergeField(const QString &field, const QList<FieldOrigin> &origins, QDate today)
{
    MergeField merge;
    merge.key = field;
    merge.label = fieldName(field);
    const auto origin = std::ranges::find(origins, field, &FieldOrigin::field);
    if (origin != origins.end()) {
        merge.who = origin->staffName;
        merge.when = mergeWhen(origin->at, today);
    }
    return merge;
}

QList<MergeField> draftFields(const DraftConflict &conflict, const DeskLists &lists, QDate today)
{
    return fieldsOf(conflict, draftValue, lists, today);
}

QList<MergeField> stepFields(const StepConflict &conflict, const DeskLists &lists, QDate today)
{
    return fieldsOf(conflict, stepValue, lists, today);
}

} // namespace talan::ui
