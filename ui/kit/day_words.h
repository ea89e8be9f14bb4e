#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/calendar/swedish_calendar.h"

namespace talan::ui {

/// "torsdag 24 december 2026" in the language of the program, for running text.
QString longDayText(QDate day);

/// Why nobody is at work that day: "julafton", "lördag", or the name of the office's own closed
/// day. Empty for a working day and for days outside the calendar.
QString closedText(QDate day, const QList<ClosedDay> &closedDays);

/// Whether a hint about a closed day names the next working day: it does for days to come.
enum class NextWorkingDay {
    Named,
    Unnamed,
};

/// A day in words: "Måndag 28 december 2026, vecka 53", or why it is closed and what comes after:
/// "Torsdag 24 december 2026 är julafton – nästa vardag är måndag 28 december". Empty for days
/// outside the calendar.
QString dayHint(QDate day,
                QDate today,
                const QList<ClosedDay> &closedDays,
                NextWorkingDay next = NextWorkingDay::Named);

} // namespace talan::ui
