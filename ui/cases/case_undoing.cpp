#include "ui/cases/case_undoing.h"

#include <QWidget>
#include <memory>

#include "core/cases/case_store.h"
#include "ui/cases/field_words.h"
#include "ui/kit/merge_talk.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// A conflict with the case it lies in, read together.
struct Meeting
{
    UndoConflict conflict;
    CaseFile caseFile;
};

Result<Meeting> readMeeting(storage::Database &database, CaseId id, StaffId staff)
{
    Meeting meeting;
    const auto read = database.snapshot([&]() -> Result<> {
        const auto conflict = undoConflict(database, id, staff);
        if (!conflict)
            return conflict.error();
        const auto caseFile = CaseStore(database).byId(id);
        if (!caseFile)
            return caseFile.error();
        meeting = {.conflict = *conflict, .caseFile = *caseFile};
        return {};
    });
    return read ? Result<Meeting>(meeting) : read.error();
}

/// The name merges give the field, with the person it is about.
QString fieldOf(const UndoneColumn &column, const CaseFile &caseFile)
{
    const QString field = fieldOfColumn(column.table, column.column);
    if (column.table != u"person")
        return field;
    const bool isPatient = caseFile.patient && caseFile.patient->id.value() == column.row;
    return (isPatient ? u"patient."_s : u"complainant.person."_s) + field;
}

/// A row of several steps or notes has the same fields as the next one.
QString keyOf(const UndoneColumn &column)
{
    return u"%1-%2-%3"_s.arg(column.table).arg(column.row).arg(column.column);
}

UndoChoices choicesOf(const UndoConflict &conflict, const FieldChoices &choices)
{
    UndoChoices chosen{.event = conflict.event, .columns = {}};
    for (const UndoneColumn &column : conflict.columns) {
        const auto choice = choices.constFind(keyOf(column));
        if (choice != choices.constEnd())
            chosen.columns.append(
                {.column = column, .restoresMine = choice->stands == Stands::Mine});
    }
    return chosen;
}

MergeSteps stepsOf(Desk &desk, CaseId id, const std::function<void(const CaseFile &)> &undone)
{
    const auto meeting = std::make_shared<Meeting>();
    MergeSteps steps;
    steps.look = [&desk, id, meeting](QObject *receiver, const MergeSteps::Looked &looked) {
        desk.read(
            receiver,
            [id, staff = desk.staff().id](storage::Database &database) {
                return readMeeting(database, id, staff);
            },
            [&desk, meeting, looked](const Result<Meeting> &read) {
                if (!read)
                    return looked(read.error());
                *meeting = *read;
                looked(
                    undoFields(read->conflict, read->caseFile, desk.lists(), desk.clock().today()));
            });
    };
    steps.store = [&desk, id, meeting, undone](QObject *receiver,
                                               const FieldChoices &choices,
                                               const MergeSteps::Stored &stored) {
        desk.change(
            receiver,
            [id, chosen = choicesOf(meeting->conflict, choices)](const Work &work) {
                return talan::undo(work, id, chosen);
            },
            [undone, stored](const Result<CaseFile> &caseFile) {
                if (caseFile)
                    undone(*caseFile);
                stored(caseFile ? Result<>() : caseFile.error());
            });
    };
    return steps;
}

void start(Desk &desk,
           const CaseFile &caseFile,
           const std::function<void(const CaseFile &undone)> &undone,
           QWidget *window)
{
    auto *talk = new MergeTalk(
        {.task = MergeTask::TakingBack, .activity = Activity::Undoing, .about = caseFile.number},
        stepsOf(desk, caseFile.id, undone),
        window);
    QObject::connect(talk, &MergeTalk::failed, window, [&desk](const Error &error) {
        desk.fail(Activity::Undoing, error);
    });
    talk->start();
}

} // namespace

QList<MergeField> undoFields(const UndoConflict &conflict,
                             const CaseFile &caseFile,
                             const DeskLists &lists,
                             QDate today)
{
    QList<MergeField> fields;
    for (const UndoneColumn &column : conflict.columns) {
        const QString name = fieldOf(column, caseFile);
        fields.append({.key = keyOf(column),
                       .label = fieldName(name),
                       .base = fieldWords(name, column.mine, lists, today),
                       .mine = fieldWords(name, column.before, lists, today),
                       .theirs = fieldWords(name, column.now, lists, today),
                       .who = column.origin.staffName,
                       .when = mergeWhen(column.origin.at, today),
                       .isText = false}); // nothing new is written by taking back
    }
    return fields;
}

void settleUndo(Desk &desk,
                CaseId id,
                const std::function<void(const CaseFile &undone)> &undone,
                QWidget *window)
{
    desk.read(
        window,
        [id](storage::Database &database) { return CaseStore(database).byId(id); },
        [&desk, undone, window](const Result<CaseFile> &caseFile) {
            if (!caseFile)
                return desk.fail(Activity::Undoing, caseFile.error());
            // Protected since, and what somebody else wrote is not this person's to read.
            if (caseFile->isProtected() && !desk.staff().seesProtected)
                return desk.fail(Activity::Undoing,
                                 Error{ErrorCode::NotPermitted, u"protected identity"_s, {}});
            start(desk, *caseFile, undone, window);
        });
}

} // namespace talan::ui
