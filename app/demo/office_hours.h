#pragma once

#include <QDate>
#include <QDateTime>

#include "app/demo/dice.h"

namespace talan::demo {

/// Whether the office is manned that day.
bool isWorkingDay(QDate day);

/// The working day on or after `day`, and the one on or before it.
QDate workingDayFrom(QDate day);
QDate workingDayUntil(QDate day);

/// The working day `count` working days after `day`.
QDate workingDaysAfter(QDate day, int count);

/// The instant of an office-local wall time.
QDateTime instantAt(QDate day, int hour, int minute, int second = 0);

/// A moment of a working day when somebody sits at a desk.
QDateTime atTheDesk(QDate day, Dice &dice);

/// The first moment on or after `instant` when the office is open (8.00-16.30).
QDateTime whenOpen(const QDateTime &instant);

/// A working day in the first part of from..to, if there is any, else the first working day after
/// it.
QDate somewhereBetween(QDate from, QDate to, Dice &dice);

} // namespace talan::demo
