#include "app/demo/office_diary.h"

#include <algorithm>

#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/deadlines/statements.h"

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

/// What a task gave back does not matter here, only whether it could be done.
template <class T>
Result<> done(const Result<T> &result)
{
    return result ? Result<>() : result.error();
}

} // namespace

void OfficeDiary::write(const QDateTime &at, StaffId staff, Act act)
{
    m_entries.append({.at = at, .staff = staff, .act = std::move(act)});
}

void OfficeDiary::enter(const CaseCourse &course)
{
    const auto running = std::make_shared<Running>();
    enterRegistration(course, running);
    if (course.request) {
        enterRequest(course, running);
        enterReminders(course, running);
    }
    for (const PlannedNote &note : course.notes) {
        write(note.at, course.handler, [running, note](const Work &work) {
            return done(addNote(work, running->id, note.kind, note.at, note.text));
        });
    }
    if (!course.closedAt.isValid())
        return;
    const auto close =
        [running, closing = course.closing, text = course.closingText](const Work &work) {
            return done(closeCase(work, running->id, closing, text));
        };
    write(course.closedAt, course.handler, close);
}

void OfficeDiary::enterRegistration(const CaseCourse &course,
                                    const std::shared_ptr<Running> &running)
{
    write(course.registeredAt,
          course.registrar,
          [this, running, newCase = course.newCase](const Work &work) -> Result<> {
              const auto registered = registerCase(work, newCase);
              if (!registered)
                  return registered.error();
              const CaseFile &caseFile = registered->caseFile;
              running->id = caseFile.id;
              running->unit = caseFile.units.value(0);
              ++m_cases;
              for (const auto &person : {caseFile.patient, caseFile.complainant}) {
                  if (person)
                      m_persons.insert(person->id);
              }
              return {};
          });
    if (course.confirmedAt.isValid() && course.confirmedAt != course.contactedAt) {
        write(course.confirmedAt,
              course.registrar,
              [running, at = course.confirmedAt](const Work &work) {
                  return done(confirmCase(work, running->id, at));
              });
    }
    if (course.contactedAt.isValid()) {
        const auto contact =
            [running, at = course.contactedAt, text = course.contactText](const Work &work) {
                return done(registerFirstContact(work, running->id, at, text));
            };
        write(course.contactedAt, course.handler, contact);
    }
}

void OfficeDiary::enterRequest(const CaseCourse &course, const std::shared_ptr<Running> &running)
{
    const RequestCourse &planned = *course.request;
    const StatementRequest request = planned.request;
    write(planned.sentAt, course.handler, [running, request](const Work &work) {
        return done(sendRequest(work,
                                running->id,
                                {.unit = running->unit, .termWeeks = request.termWeeks},
                                request.sentOn));
    });
    for (qsizetype i = 0; i < request.extensions.size(); ++i) {
        const auto extend = [running, extension = request.extensions.at(i)](const Work &work) {
            return done(extendRequest(work, running->id, {}, extension));
        };
        write(planned.extendedAt.at(i), course.handler, extend);
    }
    if (!planned.answeredAt.isValid())
        return;
    const auto answer =
        [running, on = request.answeredOn, text = planned.answerText](const Work &work) {
            return done(registerAnswer(work, running->id, {}, on, text));
        };
    write(planned.answeredAt, course.handler, answer);
    if (!planned.forwardedAt.isValid())
        return;
    write(
        planned.forwardedAt, course.handler, [running, on = request.forwardedOn](const Work &work) {
            return done(forwardAnswer(work, running->id, {}, on));
        });
}

void OfficeDiary::enterReminders(const CaseCourse &course, const std::shared_ptr<Running> &running)
{
    const RequestCourse &planned = *course.request;
    for (qsizetype i = 0; i < planned.request.reminders.size(); ++i) {
        const auto remind = [running,
                             on = planned.request.reminders.at(i).sentOn](const Work &work) {
            return done(remindProvider(work, running->id, {}, {.sentOn = on}));
        };
        write(planned.remindedAt.at(i), course.handler, remind);
    }
}

QDateTime OfficeDiary::beginsAt() const
{
    const auto first = std::ranges::min_element(m_entries, {}, &Entry::at);
    return first == m_entries.end() ? QDateTime() : first->at;
}

Result<> OfficeDiary::happen(storage::Database &database)
{
    std::ranges::stable_sort(m_entries, {}, &Entry::at);
    for (const Entry &entry : m_entries) {
        const Work work{database, {entry.staff, u"demo"_s}, entry.at};
        if (const auto result = entry.act(work); !result)
            return result;
    }
    return {};
}

} // namespace talan::demo
