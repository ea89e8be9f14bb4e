#pragma once

#include <QString>

#include "core/deadlines/work_queue.h"
#include "core/office/office_settings.h"
#include "core/wording/error_text.h"
#include "ui/deadlines/queue_axis.h"
#include "ui/deadlines/queue_lines.h"
#include "ui/kit/row_delegate.h"

namespace talan::ui {

// The words of the work queue, none of which says anything about a protected person.

QString displayText(QueueColumn column); ///< The column's heading.
QString displayText(QueueGrouping grouping);
QString displayText(QueueZoom zoom);

/// "Skyddad person", "Anonym", the name, or a dash when nobody is known yet.
QString queuePatientText(const QueueRow &row);
/// The unit's own name; empty for a protected person.
QString queueUnitText(const QueueRow &row);
/// "Sent", "Extended", "Reminder 2 sent", "Resting since 3 nov" …
QString queueStateText(const QueueRow &row);
/// What stands at the band's end: "12 days late", "in 3 days", "resting since tue 3 nov".
QString queueDaysText(const QueueRow &row, QDate today);
/// Late, soon (a week or less), resting (secondary) or plain.
RowTone queueTone(const QueueRow &row, const OfficeSettings &settings, QDate today);
/// The band in words, for a screen reader.
QString queueBandText(const QueueRow &row, QDate today);

/// The heading of the group a row belongs to: a name, a unit with what it belongs to, a week.
QString queueGroupTitle(const QueueRow &row, QueueGrouping grouping, QDate today);
/// "12 requests, 3 late, 1 resting".
QString queueCountText(const QueueGroup &group);

} // namespace talan::ui
