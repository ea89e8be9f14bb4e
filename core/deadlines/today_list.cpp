#include "core/deadlines/today_list.h"

#include "core/base/office_time.h"

namespace talan {

namespace {

StepQuery queryOf(TodayList::Group group, QDate today)
{
    constexpr int kLookAhead = 7;
    const QDate soon = today.addDays(kLookAhead);
    const QList<NextStep> waiting{NextStep::AwaitAnswer, NextStep::Decide};
    switch (group) {
    case TodayList::Group::ToConfirm:
        return {.steps = {NextStep::Confirm}, .dueFrom = {}, .dueTo = {}, .handler = {}};
    case TodayList::Group::ToContact:
        return {.steps = {NextStep::FirstContact}, .dueFrom = {}, .dueTo = {}, .handler = {}};
    case TodayList::Group::AnswersOverdue:
        return {.steps = waiting, .dueFrom = {}, .dueTo = today.addDays(-1), .handler = {}};
    case TodayList::Group::AnswersThisWeek:
        return {.steps = waiting, .dueFrom = today, .dueTo = soon, .handler = {}};
    case TodayList::Group::NextSteps:
        return {.steps = {NextStep::RequestStatement,
                          NextStep::SendDraft,
                          NextStep::Resume,
                          NextStep::ForwardAnswer,
                          NextStep::OwnStep,
                          NextStep::Close},
                .dueFrom = {},
                .dueTo = soon,
                .handler = {}};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<TodayList> todayList(storage::Database &database, StaffId handler, const QDateTime &now)
{
    TodayList list;
    const auto done = database.snapshot([&]() -> Result<> {
        for (const auto group : kAllTodayGroups) {
            StepQuery query = queryOf(group, officeDate(now));
            query.handler = handler;
            query.today = officeDate(now);
            query.limit = TodayList::kMostRows;
            const auto page = listCasesAtStep(database, query);
            if (!page)
                return page.error();
            list.sections.append({.group = group, .rows = page->rows, .total = page->total});
        }
        return {};
    });
    if (!done)
        return done.error();
    return list;
}

} // namespace talan
