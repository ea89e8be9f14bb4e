#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <functional>

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/place_findings.h"
#include "core/storage/stop_sign.h"

namespace talan::storage {

/// Where the backups of an office are.
struct BackupPlace
{
    QString folder; ///< Empty: none is set.
    QString officeId;
};

/// What is to be examined.
struct DoctorRequest
{
    QString path; ///< Of an office file. It need not exist or be Talan's.
    QDateTime now;
    /// Reads from the open file where its backups are.
    std::function<Result<BackupPlace>(Database &)> backupPlaceOf = {};
};

/// Told while an examination goes on, on the thread it goes on.
struct DoctorProgress
{
    std::function<void(FindingKind)> begins = {};
    std::function<void(const Finding &)> found = {};
};

/// The place of an office file, examined.
struct Diagnosis
{
    QString path = {};
    QDateTime examinedAt = {};
    FilePlace place = {};
    QList<Finding> findings = {}; ///< One of each kind, in the order of kAllFindingKinds.
    bool wasStopped = false;

    Light light() const { return rules::overall(findings); }
    /// Why Talan cannot open the file, not even for reading; nothing when it can.
    std::optional<Error> refusal() const;

    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// Examines the place of an office file, and the file. Works for a file that cannot be opened too:
/// then it says what could be examined. Nothing in the office file is changed; the folder gets
/// small files of its own, where it may be written, and they are gone afterwards.
///
/// May take as long as the place likes: never on the GUI thread. Raising `stop` ends it after the
/// question to the place that is being asked.
Diagnosis
examinePlace(const DoctorRequest &request, StopSign &stop, const DoctorProgress &progress = {});

} // namespace talan::storage
