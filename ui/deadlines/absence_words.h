#pragma once

#include <QDate>
#include <QString>

#include "core/office/absence.h"
#include "core/office/staff.h"

namespace talan::ui {

/// "1–14 jul", "28 dec – 3 jan", "3 dec"; with the year when it is not today's, or never without a
/// today.
QString periodText(QDate from, QDate to, QDate today = {});

/// "mån–ons", "fre": the part of a week that a period takes, Monday to Friday; empty when it takes
/// none of it, "hela veckan" when it takes all.
QString partOfWeekText(QDate from, QDate to, QDate monday);

/// The name in the staff list; a dash for somebody it does not hold.
QString nameOf(StaffId id, const QList<StaffMember> &staff);

/// "Anna Lind is away 1–14 Jul · holiday".
QString absenceText(const Absence &absence, const QList<StaffMember> &staff, QDate today);

/// "Bo Berg stands in for Anna Lind 1–14 Jul".
QString standInText(const StandIn &standIn, const QList<StaffMember> &staff, QDate today);

/// Why an absence or a take-over could not be saved, in a sentence for the place where it was
/// tried.
QString planFaultText(const Error &error);

} // namespace talan::ui
