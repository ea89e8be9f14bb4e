#include "tests/support/office_file.h"

#include <cstdio>
#include <cstdlib>

#include "core/cases/registration.h"
#include "core/office/office_founding.h"
#include "core/office/staff_store.h"

using namespace Qt::StringLiterals;

namespace talan::test {

namespace {

/// The value, or the end of the test program: a fixture that cannot be made says nothing about what
/// is tested.
template <class T>
T must(Result<T> result, const char *what)
{
    if (!result) {
        std::fprintf(stderr,
                     "%s: %s (%s)\n",
                     what,
                     qPrintable(storageKey(result.error().code).toString()),
                     qPrintable(result.error().detail));
        std::abort();
    }
    return std::move(result).value();
}

} // namespace

QDateTime aMonday()
{
    return at(QDate(2026, 11, 23), 9);
}

QDateTime at(const QDate &day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute), officeTimeZone()).toUTC();
}

OfficeFile::OfficeFile()
    : m_path(m_folder.filePath(u"office.talan"_s))
    , m_database(must(storage::Database::create(m_path, storage::JournalMode::Local), "create"))
    , m_anna(must(foundOffice(*m_database,
                              u"Patientnämnden Region Exempel"_s,
                              u"anna.lind"_s,
                              u"Anna Lind"_s,
                              at(QDate(2026, 1, 2), 8)),
                  "found"))
{}

storage::Database OfficeFile::anotherDesk() const
{
    return must(storage::Database::open(m_path), "open");
}

Work OfficeFile::work(const QDateTime &now)
{
    return workOf(m_anna.id, now);
}

Work OfficeFile::workOf(StaffId who, const QDateTime &now)
{
    return {*m_database, {who, u"desk-1"_s}, now};
}

StaffMember
OfficeFile::addStaff(const QString &login, const QString &name, StaffRole role, bool seesProtected)
{
    StaffMember member;
    member.login = login;
    member.name = name;
    member.role = role;
    member.seesProtected = seesProtected;
    StaffStore store(*m_database);
    return must(store.byId(must(store.insert(member), "insert staff")), "read staff");
}

NewCase aComplaint()
{
    NewCase complaint;
    complaint.channel = Channel::Phone;
    complaint.title = u"Lång väntan på besked"_s;
    complaint.narrative =
        u"Jag har väntat i elva veckor på svar efter en röntgen. Ingen ringer upp."_s;
    complaint.wantsAnswer = true;
    complaint.patient = TypedPerson{.person = {}, .number = kAdultNumber};
    complaint.patient->person.name = u"Åsa Öhman"_s;
    complaint.patient->person.phone = u"070-1740605"_s;
    complaint.units = {u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s};
    complaint.area = 3;
    complaint.problems = {u"6.2"_s, u"3.4"_s};
    complaint.consent = {
        .givenOn = QDate(2026, 11, 20), .by = u"patienten"_s, .how = u"muntligen"_s};
    return complaint;
}

CaseFile registered(const Work &work, const NewCase &newCase)
{
    return must(registerCase(work, newCase), "register").caseFile;
}

} // namespace talan::test
