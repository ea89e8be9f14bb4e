#pragma once

#include <QDateTime>

#include "core/base/result.h"
#include "core/calendar/statutory_time.h"
#include "core/cases/case_terms.h"

namespace talan::rules {

/// The day on which what reached the office at `arrivedAt` counts as received, explained.
///
/// What the post brings, and what lies in the letter box at its first emptying of a day, is taken
/// to have come the working day before, unless that is improbable; the office says which it is by
/// choosing the way of arrival. Source: förvaltningslagen (2017:900) 22 §. A working day is none of
/// those that lag (1930:173) 2 § names.
/// Errors: InvalidDate; CalendarOutOfRange.
Result<ExplainedDate> receivedDay(const QDateTime &arrivedAt, Arrival arrival);

/// The instant stored as received: that day, at the time of day of the arrival. The law only knows
/// the day.
Result<QDateTime> receivedInstant(const QDateTime &arrivedAt, Arrival arrival);

} // namespace talan::rules
