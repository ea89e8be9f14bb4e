#include "app/demo/present_moment.h"

#include <algorithm>

#include "app/demo/office_hours.h"
#include "core/cases/case_list.h"
#include "core/cases/case_steps.h"
#include "core/cases/case_store.h"
#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/statements.h"
#include "core/office/absence.h"
#include "core/office/office_settings.h"
#include "core/office/staff_changes.h"

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

template <class T>
Result<> done(const Result<T> &result)
{
    return result ? Result<>() : result.error();
}

/// The first so many cases that stand at a step, soonest first; those of protected persons are left
/// as they are.
Result<QList<CaseRow>> casesAt(const Work &work, NextStep step, int count)
{
    const auto page = listCasesAtStep(work.database, {.steps = {step}});
    if (!page)
        return page.error();
    QList<CaseRow> rows;
    for (const CaseRow &row : page->rows) {
        if (row.patientShown != PatientShown::Protected && rows.size() < count)
            rows.append(row);
    }
    return rows;
}

Result<> pauseOne(const Work &work)
{
    constexpr int kLatest = 50;
    const auto waiting = casesAt(work, NextStep::AwaitAnswer, kLatest);
    if (!waiting || waiting->isEmpty())
        return done(waiting);
    // The last to be awaited has not been extended or reminded.
    return done(suspendRequest(
        work,
        waiting->last().id,
        {},
        {.from = work.today(), .reason = u"väntar på fullmakt från patientens dotter"_s}));
}

Result<> draftOne(const Work &work)
{
    const auto cases = casesAt(work, NextStep::RequestStatement, 1);
    if (!cases || cases->isEmpty())
        return done(cases);
    const auto caseFile = CaseStore(work.database).byId(cases->first().id);
    if (!caseFile || caseFile->units.isEmpty())
        return done(caseFile);
    return done(draftRequest(
        work,
        caseFile->id,
        {.unit = caseFile->units.first(),
         .termWeeks = 2,
         .message = u"Beskriv särskilt hur beskedet lämnades och vem som var ansvarig."_s}));
}

Result<> escalateOne(const Work &work)
{
    const auto exhausted = casesAt(work, NextStep::Decide, 2);
    if (!exhausted || exhausted->size() < 2)
        return done(exhausted); // The only one stays, as something to decide.
    return done(escalateRequest(work,
                                exhausted->last().id,
                                {},
                                {.on = work.today(),
                                 .choice = EscalationChoice::HeadOfCare,
                                 .nextOn = {},
                                 .note = u"Brev till förvaltningschefen."_s}));
}

Result<> addSteps(const Work &work)
{
    constexpr int kLatest = 50;
    const auto cases = casesAt(work, NextStep::AwaitAnswer, kLatest);
    if (!cases)
        return cases.error();
    const QStringList texts{u"Ring patienten och berätta att svaret dröjer"_s,
                            u"Boka tolk till samtalet"_s,
                            u"Fråga om kopia av journalen har kommit"_s};
    // In cases whose answer is not awaited for long, so that the steps lead.
    const qsizetype count = std::min(texts.size(), cases->size());
    for (qsizetype i = 0; i < count; ++i) {
        const QDate due = workingDayFrom(work.today().addDays(static_cast<int>(i)));
        const CaseRow &row = cases->at(cases->size() - 1 - i);
        if (const auto added = addStep(work, row.id, texts.at(i), due); !added)
            return added.error();
    }
    return {};
}

Result<> planAbsence(const Work &work, const DemoStaff &staff)
{
    if (staff.handlers.size() < 3)
        return {};
    const StaffId away = staff.handlers.at(0).id;
    const QDate from = work.today().addDays(8);
    const QDate to = from.addDays(6);
    const auto first =
        saveAbsence(work, {.id = {}, .staff = away, .from = from, .to = to, .note = u"semester"_s});
    if (!first)
        return first.error();
    const QDate soon = work.today().addDays(2);
    const auto second = saveAbsence(work,
                                    {.id = {},
                                     .staff = staff.handlers.at(1).id,
                                     .from = soon,
                                     .to = soon.addDays(1),
                                     .note = u"utbildning"_s});
    if (!second)
        return second.error();
    return done(takeOver(work,
                         {.id = {},
                          .absent = away,
                          .standIn = staff.handlers.at(2).id,
                          .from = from,
                          .to = to,
                          .givenBackOn = {}}));
}

Result<> planClosedDay(const Work &work)
{
    auto settings = OfficeSettingStore(work.database).load();
    if (!settings)
        return settings.error();
    settings->closedDays = {{workingDayFrom(work.today().addDays(17)), u"Planeringsdag"_s}};
    return saveSettings(work, *settings);
}

} // namespace

Result<> setPresentMoment(const Work &work, const DemoStaff &staff)
{
    for (const auto part : {pauseOne, draftOne, escalateOne, addSteps, planClosedDay}) {
        if (const auto set = part(work); !set)
            return set;
    }
    return planAbsence(work, staff);
}

} // namespace talan::demo
