#pragma once

#include "ui/cases/case_content.h"
#include "ui/cases/date_why.h"

namespace talan::ui {

/// A case on a line of time from the day it came in, every statement request on a lane of its own.
struct TimeLine
{
    enum class Kind {
        Past,     ///< Something that has happened.
        Reminder, ///< A reminder that was sent.
        Choice,   ///< The office chose how to go on without an answer.
        Due,      ///< What is awaited, still ahead.
        Late,     ///< What was awaited and has not come.
    };
    struct Mark
    {
        QDate day;
        Kind kind = Kind::Past;
        QString text;     ///< "confirmed"
        int lane = -1;    ///< Of the request it belongs to; -1: of the case itself.
        DateWhy why = {}; ///< Why the day is the one it is, where that can be asked.

        friend bool operator==(const Mark &, const Mark &) = default;
    };
    struct Band
    {
        enum class Kind {
            Awaited,   ///< The provider has the word.
            Extended,  ///< … because it was given more time.
            Suspended, ///< The clock stands still.
            Late,      ///< After the awaited date.
        };
        QDate from;
        QDate to;
        Kind kind = Kind::Awaited;
        QString text = {}; ///< For hover: why it was extended or stopped.

        friend bool operator==(const Band &, const Band &) = default;
    };
    struct Lane
    {
        QString provider;
        QList<Band> bands; ///< Later ones lie on earlier ones.

        friend bool operator==(const Lane &, const Lane &) = default;
    };

    QString number;    ///< Of the case.
    QList<Mark> marks; ///< In the order of days.
    QList<Lane> lanes; ///< One for each request that was sent, in the order they were.
    QDate today;

    QDate first() const;
    QDate last() const;
    friend bool operator==(const TimeLine &, const TimeLine &) = default;
};

TimeLine timeLineOf(const CaseContent &content, const QDateTime &now);

} // namespace talan::ui
