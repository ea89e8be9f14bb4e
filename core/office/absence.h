#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/office/work.h"

namespace talan {

/// Days on which somebody of the staff is planned to be away.
struct Absence
{
    AbsenceId id;
    StaffId staff;
    QDate from; ///< Both days included.
    QDate to;
    QString note; ///< "semester"; may be empty. No health data belongs here.
    int revision = 0;

    friend bool operator==(const Absence &, const Absence &) = default;
};

/// A colleague follows another's cases for a period. The cases keep their handler: nothing has to
/// be moved back, and nothing is forgotten when the period ends.
struct StandIn
{
    StandInId id;
    StaffId absent;
    StaffId standIn;
    QDate from; ///< Both days included.
    QDate to;
    QDate givenBackOn; ///< Given back before its end; null otherwise.
    int revision = 0;

    /// Whether the colleague follows the cases on that day.
    bool holdsOn(QDate day) const;

    friend bool operator==(const StandIn &, const StandIn &) = default;
};

/// Absences that touch the period, by staff and day.
Result<QList<Absence>> absences(storage::Database &database, QDate from, QDate to);

/// Adds or changes (valid id) an absence of an active member of staff. Own ones everybody may;
/// others' only heads and administrators (NotPermitted). Errors: InvalidDate; TextTooLong;
/// NotFound; EditConflict.
Result<Absence> saveAbsence(const Work &work, const Absence &absence);
Result<> removeAbsence(const Work &work, AbsenceId id);

/// Stand-ins that are not over by `day`, those that begin first at the top.
Result<QList<StandIn>> standIns(storage::Database &database, QDate day);

/// The condition of a list query that finds cases of those whom :handler stands in for on :today,
/// e.g. u"c.handler_id IN (" + standsInForSql() + u')'.
QString standsInForSql();

/// Takes over the cases of `absent` for a period; for oneself, or by a head or administrator for
/// somebody else. Errors: InvalidDate (also for a period that is over); InvalidInput (for oneself,
/// or a period that overlaps another one of the same two); NotPermitted; NotFound.
Result<StandIn> takeOver(const Work &work, const StandIn &standIn);

/// Gives the cases back as of today: by the stand-in, the one who was absent, or a head or
/// administrator (NotPermitted). Errors: NotFound; AlreadyDone, also when the period is over.
Result<StandIn> giveBack(const Work &work, StandInId id);

/// Undoes giveBack(): the period goes on as it was planned. Same rights. Errors: NotFound;
/// NothingToUndo; InvalidInput when the same two have agreed on another period meanwhile.
Result<StandIn> keepTakenOver(const Work &work, StandInId id);

} // namespace talan
