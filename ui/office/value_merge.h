#pragma once

#include <QJsonObject>
#include <memory>

#include "core/office/merge_lines.h"
#include "ui/desk/desk.h"
#include "ui/kit/merge_talk.h"
#include "ui/office/value_form.h"

namespace talan::ui {

/// How a value that is edited in a form lies in the office file.
template <class Value>
struct ValueKeeping
{
    QList<MemberField<Value>> fields;
    MergedThing thing;                           ///< For the journal.
    EventKind kind = EventKind::SettingsChanged; ///< The journal's lines of its changes.
    std::function<Result<Value>(storage::Database &database)> load;
    /// Stores `merged` in place of `stored`; belongs to the caller's transaction.
    std::function<Result<>(const Work &work, const Value &stored, const Value &merged)> store;
    /// A member as the journal keeps it.
    std::function<QJsonValue(const Value &value, const QString &subject)> json;
    /// Who changed the members, where memberOrigins() cannot tell.
    std::function<Result<QList<FieldOrigin>>(storage::Database &database,
                                             const QStringList &members)>
        origins = {};
};

/// A value as it was shown and as it is typed, and what has been chosen of it before.
template <class Value>
struct ValueEdit
{
    Value base;
    Value mine;
    QList<SettledField> settled = {};
};

/// The file's own value after a save, and what others had changed that the save has left alone.
template <class Value>
struct KeptValue
{
    Value value;
    QStringList met;   ///< Members.
    QStringList names; ///< Of those who changed them.
};

/// What two have made of a value.
template <class Value>
struct ValueConflict
{
    Value theirs;
    FieldMerge members;
    QList<FieldOrigin> origins;
};

/// Who last changed each of the members, from the office's journal: lines there hold the whole
/// value before and after, or the columns of a row.
Result<QList<FieldOrigin>> memberOrigins(storage::Database &database,
                                         EventKind kind,
                                         const MergedThing &thing,
                                         const QStringList &members);

/// "…, together with Karim Ahmadi’s change: E-mail"; what was saved alone where nobody was met.
QString withMetMembers(const QString &saved, const QStringList &names, const QStringList &labels);

template <class Value>
Result<ValueConflict<Value>> valueConflict(storage::Database &database,
                                           const ValueKeeping<Value> &keeping,
                                           const ValueEdit<Value> &edit)
{
    const auto theirs = keeping.load(database);
    if (!theirs)
        return theirs.error();
    const FieldMerge members = comparedMembers(keeping.fields, edit.base, edit.mine, *theirs);
    const QStringList others = members.conflicts + members.theirs;
    const auto origins = keeping.origins
                             ? keeping.origins(database, others)
                             : memberOrigins(database, keeping.kind, keeping.thing, others);
    if (!origins)
        return origins.error();
    return ValueConflict<Value>{.theirs = *theirs, .members = members, .origins = *origins};
}

/// Puts what was typed on top of what the file holds now, in one transaction, with its lines in the
/// journal. Errors: EditConflict (the member); those of loading and storing.
template <class Value>
Result<KeptValue<Value>>
keepValue(const Work &work, const ValueKeeping<Value> &keeping, const ValueEdit<Value> &edit)
{
    KeptValue<Value> kept;
    const auto done = work.database.transaction([&]() -> Result<> {
        const auto conflict = valueConflict(work.database, keeping, edit);
        if (!conflict)
            return conflict.error();
        const auto merged = mergedByMember(keeping.fields, edit.base, edit.mine, conflict->theirs);
        if (!merged)
            return merged.error();
        if (const auto stored = keeping.store(work, conflict->theirs, *merged); !stored)
            return stored;
        if (const auto noted =
                noteMeeting(work, {}, keeping.thing, conflict->members, conflict->origins);
            !noted)
            return noted;
        if (const auto noted =
                noteSettled(work, {}, {{.thing = keeping.thing, .fields = edit.settled}});
            !noted)
            return noted;
        const auto now = keeping.load(work.database);
        if (!now)
            return now.error();
        kept.value = *now;
        for (const FieldOrigin &origin : conflict->origins) {
            const bool isMet = conflict->members.theirs.contains(origin.field) &&
                               origin.event.isValid() && origin.staff != work.actor.staff;
            if (!isMet)
                continue;
            kept.met << origin.field;
            if (!kept.names.contains(origin.staffName))
                kept.names << origin.staffName;
        }
        return {};
    });
    if (!done)
        return done.error();
    return kept;
}

/// The edit once somebody has chosen: it has no conflict with `conflict.theirs` any more.
template <class Value>
ValueEdit<Value> settledEdit(const ValueKeeping<Value> &keeping,
                             const ValueEdit<Value> &edit,
                             const ValueConflict<Value> &conflict,
                             const FieldChoices &choices)
{
    ValueEdit<Value> settled = edit;
    for (const MemberField<Value> &field : keeping.fields) {
        const auto choice = choices.constFind(field.subject);
        if (choice == choices.constEnd() || !conflict.members.conflicts.contains(field.subject))
            continue;
        const QVariant theirs = field.read(conflict.theirs);
        field.write(settled.base, theirs);
        if (choice->stands == Stands::Theirs)
            field.write(settled.mine, theirs);
        else if (choice->stands == Stands::Combined)
            field.write(settled.mine, choice->combined);
        settled.settled.append({.field = field.subject,
                                .base = keeping.json(edit.base, field.subject),
                                .mine = keeping.json(edit.mine, field.subject),
                                .theirs = keeping.json(conflict.theirs, field.subject),
                                .stood = choice->stands});
    }
    return settled;
}

/// The members in conflict in the words of the form's entries.
template <class Value>
QList<MergeField> memberFields(const ValueForm<Value> &form,
                               const ValueEdit<Value> &edit,
                               const ValueConflict<Value> &conflict,
                               QDate today)
{
    QList<MergeField> fields;
    for (const MemberField<Value> &member : form.fields()) {
        if (!conflict.members.conflicts.contains(member.subject))
            continue;
        const FormEntry *entry = form.entryOf(member.subject);
        const auto origin =
            std::ranges::find(conflict.origins, member.subject, &FieldOrigin::field);
        const bool isKnown = origin != conflict.origins.end();
        fields.append({.key = member.subject,
                       .label = entry->title(),
                       .base = entry->wordsFor(member.read(edit.base)),
                       .mine = entry->wordsFor(member.read(edit.mine)),
                       .theirs = entry->wordsFor(member.read(conflict.theirs)),
                       .who = isKnown ? origin->staffName : QString(),
                       .when = isKnown ? mergeWhen(origin->at, today) : QString(),
                       .isText = entry->isText()});
    }
    return fields;
}

/// What was saved, and whose changes it has met, in the words of the form's entries.
template <class Value>
QString withMet(const QString &saved, const ValueForm<Value> &form, const KeptValue<Value> &kept)
{
    QStringList labels;
    for (const QString &member : kept.met) {
        if (const FormEntry *entry = form.entryOf(member); entry != nullptr)
            labels << entry->title();
    }
    return withMetMembers(saved, kept.names, labels);
}

/// The way through a merge of a form's value: `form` has to live as long as the dialog's window;
/// `kept` is called when it is stored.
template <class Value, class Kept>
MergeSteps valueSteps(Desk &desk,
                      const ValueForm<Value> &form,
                      const ValueKeeping<Value> &keeping,
                      const ValueEdit<Value> &edit,
                      Kept kept)
{
    struct Talk
    {
        ValueEdit<Value> edit;
        ValueEdit<Value> asked; ///< What `conflict` was read for: each choice starts from it.
        std::optional<ValueConflict<Value>> conflict;
    };
    const auto talk = std::make_shared<Talk>(Talk{.edit = edit, .asked = edit, .conflict = {}});
    MergeSteps steps;
    steps.look = [&desk, &form, keeping, talk](QObject *receiver,
                                               const MergeSteps::Looked &looked) {
        desk.read(
            receiver,
            [keeping, asked = talk->edit](storage::Database &database) {
                return valueConflict(database, keeping, asked);
            },
            [&desk, &form, talk, looked](const Result<ValueConflict<Value>> &conflict) {
                if (!conflict)
                    return looked(conflict.error());
                talk->conflict = *conflict;
                talk->asked = talk->edit;
                looked(memberFields(form, talk->edit, *conflict, desk.clock().today()));
            });
    };
    steps.store = [&desk, keeping, talk, kept](QObject *receiver,
                                               const FieldChoices &choices,
                                               const MergeSteps::Stored &stored) {
        if (talk->conflict)
            talk->edit = settledEdit(keeping, talk->asked, *talk->conflict, choices);
        desk.change(
            receiver,
            [keeping, chosen = talk->edit](const Work &work) {
                return keepValue(work, keeping, chosen);
            },
            [talk, kept, stored](const Result<KeptValue<Value>> &result) {
                if (result)
                    kept(talk->edit, *result);
                stored(result ? Result<>() : result.error());
            });
    };
    return steps;
}

} // namespace talan::ui
