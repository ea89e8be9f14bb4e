#include "ui/deadlines/absence_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "ui/deadlines/absence_words.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// Runs a change that takes something back; what goes wrong is said where everything is.
template <class Job>
void takeBack(Desk &desk, Job job)
{
    desk.change(&desk, std::move(job), [&desk](const auto &done) {
        if (!done)
            desk.say(planFaultText(done.error()));
    });
}

/// Restores how an absence was before it was changed, unless somebody has changed it since.
void undoChange(Desk &desk, const Absence &before, int revisionAfter)
{
    takeBack(desk, [before, revisionAfter](const Work &work) {
        Absence again = before;
        again.revision = revisionAfter;
        return saveAbsence(work, again);
    });
}

} // namespace

AbsenceDialog::AbsenceDialog(Desk &desk, const Absence &absence, QWidget *window)
    : AbsenceForm(desk, window)
    , m_before(absence)
{
    setObjectName(u"absenceDialog"_s);
    const bool isNew = !absence.id.isValid();
    setWords(isNew ? tr("Plan absence") : tr("Change the absence"),
             isNew ? tr("Plan the absence") : tr("Save the change"));
    if (!m_before.staff.isValid())
        m_before.staff = desk.staff().id;
    if (mayPlanForOthers()) {
        m_who = addPerson(tr("&Who:", "is away"), u"absentBox"_s);
        fillStaff(m_who);
        choose(m_who, m_before.staff);
    }
    m_from = addDay(tr("&First day:", "of an absence"), u"absentFrom"_s);
    m_to = addDay(tr("&Last day:", "of an absence"), u"absentTo"_s);
    m_note = addLine(tr("&Note:", "about an absence"), u"absentNote"_s);
    addWords(u"absentHint"_s)
        ->setText(tr("Everybody in the office sees it. “Holiday” or “course” is enough; nothing "
                     "about health belongs here."));
    m_from->setDate(m_before.from);
    m_to->setDate(m_before.to);
    m_note->setText(m_before.note);
    connect(m_from, &DateField::dateChanged, this, [this](QDate day) {
        m_to->setOrigin(day.isValid() ? day : this->desk().clock().today());
    });
    m_from->edit()->setFocus();
}

void AbsenceDialog::submit()
{
    if (!hasPeriod(m_from, m_to))
        return;
    Absence absence = m_before;
    if (m_who)
        absence.staff = chosenIn(m_who);
    absence.from = m_from->date();
    absence.to = m_to->date();
    absence.note = m_note->text();
    change([absence](const Work &work) { return saveAbsence(work, absence); },
           [this](const Absence &saved) { tell(saved); });
}

void AbsenceDialog::tell(const Absence &saved)
{
    const QString text = absenceText(saved, desk().lists().staff, desk().clock().today()) + u'.';
    Desk &office = desk();
    if (m_before.id.isValid())
        office.say(text, [&office, before = m_before, revision = saved.revision] {
            undoChange(office, before, revision);
        });
    else
        office.say(text, [&office, id = saved.id] {
            takeBack(office, [id](const Work &work) { return removeAbsence(work, id); });
        });
}

void removeAbsenceSaying(Desk &desk, QObject *receiver, const Absence &absence)
{
    const auto job = [id = absence.id](const Work &work) { return removeAbsence(work, id); };
    desk.change(receiver, job, [&desk, absence](const Result<> &done) {
        if (!done) {
            desk.say(planFaultText(done.error()));
            return;
        }
        const QString period = periodText(absence.from, absence.to, desk.clock().today());
        desk.say(AbsenceDialog::tr("The absence of %1 %2 is removed.", "a name and a period")
                     .arg(nameOf(absence.staff, desk.lists().staff), period),
                 [&desk, absence] {
                     takeBack(desk, [absence](const Work &work) {
                         Absence again = absence;
                         again.id = {};
                         return saveAbsence(work, again);
                     });
                 });
    });
}

} // namespace talan::ui
