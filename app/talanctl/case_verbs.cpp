#include <QCoreApplication>
#include <QJsonArray>
#include <limits>

#include "app/talanctl/office_desk.h"
#include "app/talanctl/verbs.h"
#include "core/cases/case_history.h"
#include "core/cases/case_steps.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/exchange/case_import.h"
#include "core/exchange/date_json.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

using Change = std::function<Result<CaseFile>(const Work &work, CaseId id)>;

QJsonObject caseStanding(const CaseFile &caseFile)
{
    return {{u"number"_s, caseFile.number},
            {u"status"_s, storageKey(caseFile.status).toString()},
            {u"next_step"_s, nextStepJson(caseFile.next)}};
}

/// Changes the named case and answers with where it stands afterwards.
Exit change(Call &call, Activity activity, const Change &change)
{
    return withOpenedCase(call, activity, [&](const Work &work, CaseId id) {
        const auto changed = change(work, id);
        if (!changed)
            return call.fail(activity, changed.error());
        const auto text = standing(work, *changed);
        if (!text)
            return call.fail(Activity::OpeningCase, text.error());
        return call.answer(caseStanding(*changed), *text);
    });
}

QString droppedText()
{
    return QCoreApplication::translate(
        "TalanCtl",
        "Address, phone and e-mail were not kept, because the person’s data are protected.");
}

QJsonObject registeredJson(const Registered &registered)
{
    QJsonObject json = caseStanding(registered.caseFile);
    if (registered.droppedContactDetails) {
        json[u"warnings"] = QJsonArray{
            QJsonObject{{u"kind"_s, u"contact_details_dropped"_s}, {u"text"_s, droppedText()}}};
    }
    return json;
}

Exit answerRegistered(Call &call, const Work &work, const QList<Registered> &registered)
{
    QJsonArray cases;
    QStringList lines;
    for (const Registered &one : registered) {
        cases.append(registeredJson(one));
        const auto text = standing(work, one.caseFile);
        if (!text)
            return call.fail(Activity::ReadingCases, text.error());
        lines.append(*text);
        if (one.droppedContactDetails)
            lines.append(droppedText());
    }
    return call.answer(QJsonObject{{u"cases"_s, cases}}, lines.join(u'\n'));
}

} // namespace

Exit registerFromInput(Call &call)
{
    const auto newCases = readCases(call.input(kMostImportBytes));
    if (!newCases)
        return call.fail(Activity::ImportingCases, newCases.error());
    auto desk = openDesk(call, storage::Database::Access::ReadWrite);
    if (!desk)
        return call.fail(Activity::OpeningFile, desk.error());
    const Work work = desk->work();
    const auto registered = registerCases(work, *newCases);
    if (!registered)
        return call.fail(Activity::ImportingCases, registered.error());
    return answerRegistered(call, work, *registered);
}

Exit confirm(Call &call)
{
    const QDateTime at = call.line().instant(u"at"_s, call.now());
    return change(call, Activity::ConfirmingCase, [&](const Work &work, CaseId id) {
        return confirmCase(work, id, at, call.line().text(u"text"_s));
    });
}

Exit contact(Call &call)
{
    const QDateTime at = call.line().instant(u"at"_s, call.now());
    return change(call, Activity::RegisteringContact, [&](const Work &work, CaseId id) {
        return registerFirstContact(work, id, at, call.line().text(u"text"_s));
    });
}

Exit note(Call &call)
{
    const QDateTime at = call.line().instant(u"at"_s, call.now());
    return change(call, Activity::AddingNote, [&](const Work &work, CaseId id) {
        return addNote(work, id, NoteKind::Note, at, call.line().text(u"text"_s));
    });
}

Exit closeNamedCase(Call &call)
{
    CommandLine &line = call.line();
    line.needed(u"outcome"_s);
    const auto outcome = line.choice(u"outcome"_s, outcomeFromKey);
    const auto satisfied = line.choice(u"satisfied"_s, satisfactionFromKey);
    const Closing closing{.outcome = outcome.value_or(Outcome::Satisfied),
                          .measureIndividual = line.has(u"measure-individual"_s),
                          .measureOrganisation = line.has(u"measure-organisation"_s),
                          .satisfied = satisfied.value_or(Satisfaction::Unknown)};
    return change(call, Activity::ClosingCase, [&](const Work &work, CaseId id) {
        return closeCase(work, id, closing, line.text(u"text"_s));
    });
}

Exit reopen(Call &call)
{
    const QString reason = call.line().needed(u"reason"_s);
    return change(call, Activity::ReopeningCase, [&](const Work &work, CaseId id) {
        return reopenCase(work, id, reason);
    });
}

Exit addOwnStep(Call &call)
{
    const QString text = call.line().needed(u"text"_s);
    call.line().needed(u"due"_s);
    const QDate due = call.line().date(u"due"_s);
    return change(call, Activity::ChangingSteps, [&](const Work &work, CaseId id) {
        return addStep(work, id, text, due);
    });
}

Exit finishOwnStep(Call &call)
{
    call.line().needed(u"step"_s);
    const CaseStepId step(call.line().number(u"step"_s, 1, std::numeric_limits<int>::max(), 1));
    return change(call, Activity::ChangingSteps, [&](const Work &work, CaseId id) {
        return finishStep(work, id, step);
    });
}

Exit undoLast(Call &call)
{
    return change(call, Activity::Undoing, undo);
}

Exit redoLast(Call &call)
{
    return change(call, Activity::Undoing, redo);
}

} // namespace talan::ctl
