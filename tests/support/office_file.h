#pragma once

#include <QTemporaryDir>
#include <optional>

#include "core/cases/case_file.h"
#include "core/office/staff.h"
#include "core/office/work.h"

namespace talan::test {

/// 2026-11-23 09:00 in Stockholm, a Monday: the instant tests happen at unless they say otherwise.
QDateTime aMonday();

/// The instant of a local date and time of the office.
QDateTime at(const QDate &day, int hour = 12, int minute = 0);

/// A new office file in its own folder, with its first administrator "Anna Lind" (login
/// "anna.lind", sees protected).
class OfficeFile
{
public:
    OfficeFile();

    const QString &path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    storage::Database &database() { return *m_database; }
    const StaffMember &anna() const { return m_anna; }

    /// A second connection to the same file, as another desk has.
    storage::Database anotherDesk() const;

    /// Work by Anna, or by `who`, at `now`.
    Work work(const QDateTime &now = aMonday());
    Work workOf(StaffId who, const QDateTime &now = aMonday());

    StaffMember
    addStaff(const QString &login, const QString &name, StaffRole role, bool seesProtected = false);

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::optional<storage::Database> m_database;
    StaffMember m_anna;
};

/// A patient case by phone with everything filled in that a statement request needs.
NewCase aComplaint();

/// One of Skatteverket's public test numbers: a woman born 1990-01-01, and a child born 2018-01-01
/// at the dates tests use.
inline const QString kAdultNumber = QStringLiteral("199001012385");
inline const QString kChildNumber = QStringLiteral("201801012392");

/// The stored case, or a failure of the test.
CaseFile registered(const Work &work, const NewCase &newCase);

} // namespace talan::test
