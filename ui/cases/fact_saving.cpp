#include "ui/cases/fact_saving.h"

#include <QCoreApplication>
#include <QWidget>
#include <algorithm>
#include <memory>

#include "core/providers/unit_adding.h"
#include "ui/cases/field_words.h"
#include "ui/cases/merge_fields.h"
#include "ui/kit/merge_talk.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// What a talk has to remember between looking and storing.
struct Talk
{
    FactEdit edit;
    FactDecision soFar; ///< With what was chosen before others were faster once more.
    /// What the conflict was read for: when a save fails, the next choice starts from it again.
    FactEdit askedEdit;
    QList<SettledField> askedSettled;
    std::optional<FactConflict> conflict;
};

bool hasNewUnits(const FactEdit &edit, const QString &field)
{
    return field == u"units" && !edit.typedUnits.isEmpty();
}

QString trails(const QStringList &paths)
{
    QStringList trails;
    for (const QString &path : paths)
        trails << rules::unitTrail(path);
    return trails.join(u'\n');
}

QList<MergeField> fieldsOf(const Talk &talk, const Desk &desk)
{
    const FactConflict &conflict = *talk.conflict;
    const QDate today = desk.clock().today();
    QList<MergeField> fields;
    for (const QString &name : conflict.merge.fields.conflicts) {
        const auto words = [&](const CaseFile &caseFile) {
            return fieldWords(name, factValue(caseFile, name), desk.lists(), today);
        };
        MergeField field = mergeField(name, conflict.origins, today);
        field.base = words(conflict.base);
        field.mine =
            hasNewUnits(talk.edit, name) ? trails(talk.edit.typedUnits) : words(conflict.mine);
        field.theirs = words(conflict.theirs);
        field.isText = isTextFact(name);
        fields << field;
    }
    return fields;
}

Result<SavedFacts> store(const Work &work, const FactDecision &decision, const FactEdit &edit)
{
    SavedFacts saved;
    const auto done = work.database.transaction([&]() -> Result<> {
        FactDecision wanted = decision;
        if (edit.prepare) {
            if (const auto prepared = edit.prepare(work, wanted.edited); !prepared)
                return prepared;
        }
        const auto stored = saveFacts(work, wanted);
        if (!stored)
            return stored.error();
        const auto events = Journal(work.database).ofCase(stored->id);
        if (!events)
            return events.error();
        saved = {.caseFile = *stored, .events = *events};
        return {};
    });
    return done ? Result<SavedFacts>(saved) : done.error();
}

/// The decision out of what was chosen. A unit that is not in the register yet is kept by its path.
Result<FactDecision> decided(const Talk &talk, const FieldChoices &choices)
{
    if (!talk.conflict)
        return talk.soFar;
    auto decision = talan::settleFacts(talk.conflict->base,
                                       talk.conflict->mine,
                                       talk.conflict->theirs,
                                       choices,
                                       talk.askedSettled);
    if (!decision)
        return decision.error();
    for (SettledField &field : decision->settled) {
        if (hasNewUnits(talk.askedEdit, field.field))
            field.mine = QJsonArray::fromStringList(talk.edit.typedUnits);
    }
    return decision;
}

/// Where theirs stands there is nothing of mine to be stored first.
FactEdit edited(const Talk &talk, const FieldChoices &choices)
{
    FactEdit edit = talk.askedEdit;
    const auto units = choices.constFind(u"units"_s);
    if (units != choices.constEnd() && units->stands == Stands::Theirs)
        edit.prepare = {};
    return edit;
}

MergeSteps stepsOf(Desk &desk, const std::shared_ptr<Talk> &talk, const FactAnswers &answers)
{
    MergeSteps steps;
    steps.look = [&desk, talk](QObject *receiver, const MergeSteps::Looked &looked) {
        desk.read(
            receiver,
            [base = talk->soFar.base, mine = talk->soFar.edited](storage::Database &database) {
                return factConflict(database, base, mine);
            },
            [&desk, talk, looked](const Result<FactConflict> &conflict) {
                if (!conflict)
                    return looked(conflict.error());
                talk->conflict = *conflict;
                talk->askedEdit = talk->edit;
                talk->askedSettled = talk->soFar.settled;
                looked(fieldsOf(*talk, desk));
            });
    };
    steps.store = [&desk, talk, answers](QObject *receiver,
                                         const FieldChoices &choices,
                                         const MergeSteps::Stored &stored) {
        const auto decision = decided(*talk, choices);
        if (!decision)
            return stored(decision.error());
        talk->soFar = *decision;
        talk->edit = edited(*talk, choices);
        const auto job = [decision = *decision, edit = talk->edit](const Work &work) {
            return store(work, decision, edit);
        };
        desk.change(receiver, job, [answers, stored](const Result<SavedFacts> &saved) {
            if (saved)
                answers.saved(*saved);
            stored(saved ? Result<>() : saved.error());
        });
    };
    return steps;
}

} // namespace

Result<SavedFacts> storeFacts(const Work &work, const FactEdit &edit)
{
    return store(work, {.base = edit.base, .edited = edit.mine, .settled = {}}, edit);
}

void settleFacts(Desk &desk, const FactEdit &edit, const FactAnswers &answers, QWidget *parent)
{
    const auto talk = std::make_shared<Talk>(
        Talk{.edit = edit,
             .soFar = {.base = edit.base, .edited = edit.mine, .settled = {}},
             .askedEdit = edit,
             .askedSettled = {},
             .conflict = {}});
    auto *merge = new MergeTalk(
        {.task = MergeTask::Saving, .activity = Activity::SavingCase, .about = edit.base.number},
        stepsOf(desk, talk, answers),
        parent);
    QObject::connect(merge, &MergeTalk::left, parent, answers.left);
    QObject::connect(merge, &MergeTalk::failed, parent, answers.failed);
    merge->start();
}

QString withMet(const QString &saved, const QList<Event> &events, StaffId me)
{
    const auto isOver = [](const Event &event) { return event.kind != EventKind::ConflictSettled; };
    const auto last = std::find_if(events.crbegin(), events.crend(), isOver);
    const auto line = last == events.crend() ? std::nullopt : mergedLine(*last);
    if (!line || last->staff != me || line->theirs.isEmpty())
        return saved;
    QStringList names;
    for (const Event &event : events) {
        if (line->events.contains(event.id) && !names.contains(event.staffName))
            names << event.staffName;
    }
    if (names.isEmpty())
        names << QCoreApplication::translate("CaseField", "somebody else");
    return QCoreApplication::translate("CaseField",
                                       "%1, together with %2’s change: %3",
                                       "what was saved, name of a colleague, names of fields")
        .arg(saved, names.join(u", "_s), fieldNames(line->theirs));
}

} // namespace talan::ui
