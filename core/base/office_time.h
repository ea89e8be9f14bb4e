#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace talan {

/// Where every Swedish office lives: Europe/Stockholm, whatever the machine is set to.
const QTimeZone &officeTimeZone();

/// `instant` on the office's wall clock.
QDateTime officeTime(const QDateTime &instant);

/// The office's local date at `instant`; null for an invalid instant.
QDate officeDate(const QDateTime &instant);

/// The first instant of a local date, in UTC. Days begin at midnight also where clocks change.
QDateTime startOfOfficeDay(QDate day);

/// The instant as stored: UTC, milliseconds, "2026-11-20T09:15:00.000Z". Text order is time order.
QString storedInstant(const QDateTime &instant);
QDateTime instantFromStored(const QString &text);

/// The date as stored, "2026-11-20"; a null string for a null date.
QString storedDate(QDate day);
QDate dateFromStored(const QString &text);

/// The instant as others read it: office time with offset, "2026-11-20T10:15:00+01:00".
QString isoWithOffset(const QDateTime &instant);

/// Reads an ISO 8601 instant. Without an offset it is office time; a date alone is its first
/// instant. Nothing is returned for text that is not a real instant between 1900 and 2200.
std::optional<QDateTime> instantFromIso(const QString &text);

/// Reads "YYYY-MM-DD" strictly: a real date between 1800 and 2200.
std::optional<QDate> dateFromIso(const QString &text);

} // namespace talan
