#pragma once

#include "core/base/result.h"
#include "core/cases/case_list.h"

namespace talan {

/// What there is to do today, in the order of the day (the Idag view).
struct TodayList
{
    enum class Group {
        ToConfirm,       ///< Confirm within 24 h.
        ToContact,       ///< First contact within 7 days.
        AnswersOverdue,  ///< The provider's date has passed.
        AnswersThisWeek, ///< Awaited in the next seven days, today included.
        NextSteps, ///< The office's own: request, forward, decide, close; due within seven days or
                   ///< past.
    };
    struct Section
    {
        Group group = Group::ToConfirm;
        QList<CaseRow> rows; ///< Soonest first; at most kMostRows.
        qint64 total = 0;
    };
    static constexpr int kMostRows = 50;

    QList<Section> sections; ///< All five, also empty ones.
};

inline constexpr std::array kAllTodayGroups{TodayList::Group::ToConfirm,
                                            TodayList::Group::ToContact,
                                            TodayList::Group::AnswersOverdue,
                                            TodayList::Group::AnswersThisWeek,
                                            TodayList::Group::NextSteps};

/// `handler` limits the list to one person's cases, those of colleagues they stand in for today,
/// and those of nobody; an invalid id means everybody's.
Result<TodayList> todayList(storage::Database &database, StaffId handler, const QDateTime &now);

} // namespace talan
