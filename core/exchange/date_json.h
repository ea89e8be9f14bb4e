#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <optional>

#include "core/calendar/statutory_time.h"
#include "core/cases/case_file.h"

namespace talan {

/// The key of a step in JSON: "start", "term", "day_off" … Stable.
QStringView storageKey(DateStep::Kind kind);

/// The steps of an explained date: [{"kind","date","text"}].
QJsonArray stepsJson(const QList<DateStep> &steps);

/// A date as "YYYY-MM-DD", an instant in office time with offset; null when there is none.
QJsonValue dateJson(QDate day);
QJsonValue instantJson(const QDateTime &instant);

/// When a step is due: an instant for what is counted in hours, else a date.
QJsonValue dueJson(const DueStep &due);

/// {"kind","due"}, or null for a case that is closed.
QJsonValue nextStepJson(const std::optional<DueStep> &next);

} // namespace talan
