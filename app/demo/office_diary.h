#pragma once

#include <QDateTime>
#include <QSet>
#include <functional>
#include <memory>

#include "app/demo/case_course.h"
#include "core/office/work.h"

namespace talan::demo {

/// Everything that happens in the office, done in the order in which it happens, through the same
/// tasks as at a desk.
class OfficeDiary
{
public:
    /// Writes down the course of a case.
    void enter(const CaseCourse &course);

    /// The first instant of the diary; invalid when it is empty.
    QDateTime beginsAt() const;

    /// Does it all. Errors: those of the tasks.
    Result<> happen(storage::Database &database);

    qint64 cases() const { return m_cases; }
    qint64 persons() const { return m_persons.size(); }

private:
    /// What is known of a case once it is registered.
    struct Running
    {
        CaseId id;
        CareUnitId unit;
    };
    using Act = std::function<Result<>(const Work &)>;

    struct Entry
    {
        QDateTime at;
        StaffId staff;
        Act act;
    };

    void enterRegistration(const CaseCourse &course, const std::shared_ptr<Running> &running);
    void enterRequest(const CaseCourse &course, const std::shared_ptr<Running> &running);
    void enterReminders(const CaseCourse &course, const std::shared_ptr<Running> &running);
    void write(const QDateTime &at, StaffId staff, Act act);

    QList<Entry> m_entries;
    qint64 m_cases = 0;
    QSet<PersonId> m_persons;
};

} // namespace talan::demo
