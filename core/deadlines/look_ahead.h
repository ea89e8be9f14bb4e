#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <array>
#include <optional>

#include "core/base/result.h"
#include "core/calendar/swedish_calendar.h"
#include "core/cases/case_list.h"
#include "core/office/absence.h"

namespace talan {

/// Whose move a deadline is about.
enum class LookAheadKind {
    ProviderAnswer, ///< A provider's answer is awaited, or after the last reminder the choice that
                    ///< follows.
    OwnStep,        ///< A step of the office's own: confirm, request, forward, close …
    FirstContact,
};
inline constexpr std::array kAllLookAheadKinds{
    LookAheadKind::ProviderAnswer, LookAheadKind::OwnStep, LookAheadKind::FirstContact};

/// How many deadlines fall into one week of one handler.
struct LookAheadCount
{
    int answers = 0;
    int ownSteps = 0;
    int firstContacts = 0;

    int total() const { return answers + ownSteps + firstContacts; }

    friend bool operator==(const LookAheadCount &, const LookAheadCount &) = default;
};

/// A day of the working week on which the office is closed, by law or by its own choice.
struct LookAheadDayOff
{
    QDate day;
    DayOff reason = DayOff::OfficeClosed;
    QString name; ///< Of an office's own closed day.

    friend bool operator==(const LookAheadDayOff &, const LookAheadDayOff &) = default;
};

/// The deadlines of the coming weeks by handler, with what takes working days away.
struct LookAhead
{
    struct Week
    {
        QDate monday;
        QList<LookAheadDayOff> daysOff; ///< Of Monday to Friday only.

        QDate sunday() const { return monday.addDays(6); }

        friend bool operator==(const Week &, const Week &) = default;
    };
    struct Row
    {
        StaffId handler; ///< Invalid: the cases of nobody.
        QString name;
        LookAheadCount late;         ///< Their moment has passed.
        QList<LookAheadCount> weeks; ///< As many as LookAhead::weeks; what is late counts not.

        friend bool operator==(const Row &, const Row &) = default;
    };

    QDate today;
    QList<Week> weeks; ///< ISO weeks, this one first.
    /// The active staff and those who have left deadlines behind, by name; nobody comes last, and
    /// only with deadlines.
    QList<Row> rows;
    QList<Absence> absences; ///< That touch the weeks.
    QList<StandIn> standIns; ///< That are not over.

    friend bool operator==(const LookAhead &, const LookAhead &) = default;
};

/// The weeks from that of `now` on, 1 to 53. Errors: InvalidInput; CalendarOutOfRange.
Result<LookAhead> lookAhead(storage::Database &database, const QDateTime &now, int weeks);

/// One deadline of a handler's week.
struct LookAheadDeadline
{
    LookAheadKind kind = LookAheadKind::OwnStep;
    CaseRow row;      ///< The case's line; its own next step may be another one.
    QString unitPath; ///< Of the provider awaited; empty for a protected person.
    QDate on;
    QDateTime at; ///< Set for steps counted in hours.

    friend bool operator==(const LookAheadDeadline &, const LookAheadDeadline &) = default;
};

/// Which deadlines: one handler's week, or what is late.
struct LookAheadCell
{
    StaffId handler;                  ///< Invalid: nobody.
    std::optional<QDate> monday = {}; ///< Nothing: what is late.

    friend bool operator==(const LookAheadCell &, const LookAheadCell &) = default;
};

/// The deadlines of a cell, soonest first; at most kMostDeadlines.
inline constexpr int kMostDeadlines = 200;
Result<QList<LookAheadDeadline>>
deadlinesOf(storage::Database &database, const LookAheadCell &cell, const QDateTime &now);

/// What somebody takes on who takes over a colleague's cases.
struct TakeOverLoad
{
    int openCases = 0;
    int deadlines = 0; ///< In the period, and before it what is not done yet.

    friend bool operator==(const TakeOverLoad &, const TakeOverLoad &) = default;
};
Result<TakeOverLoad> takeOverLoad(storage::Database &database, StaffId absent, QDate to);

} // namespace talan
