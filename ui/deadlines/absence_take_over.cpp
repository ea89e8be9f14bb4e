#include "ui/deadlines/absence_take_over.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "ui/deadlines/absence_words.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

TakeOverDialog::TakeOverDialog(Desk &desk,
                               StaffId absent,
                               const QList<Absence> &planned,
                               QWidget *window)
    : AbsenceForm(desk, window)
    , m_planned(planned)
{
    setObjectName(u"takeOverDialog"_s);
    setWords(tr("Take over a colleague’s cases"), tr("Take over"));
    m_whose = addPerson(tr("W&hose cases:"), u"whoseBox"_s);
    fillStaff(m_whose, mayPlanForOthers() ? StaffId() : desk.staff().id);
    choose(m_whose, absent);
    if (mayPlanForOthers()) {
        m_by = addPerson(tr("&Who takes them:"), u"standInBox"_s);
        fillStaff(m_by);
        choose(m_by, desk.staff().id);
    }
    m_from = addDay(tr("&First day:", "of a take-over"), u"takeFrom"_s);
    m_to = addDay(tr("&Last day:", "of a take-over"), u"takeTo"_s);
    m_howMuch = addWords(u"howMuch"_s);
    addWords(u"takeOverHint"_s)
        ->setText(tr("The cases keep their handler. In the period they stand on the lists of "
                     "both, and after it everything is as before by itself."));
    offerDays();
    connect(m_whose, &QComboBox::currentIndexChanged, this, &TakeOverDialog::offerDays);
    connect(m_from, &DateField::dateChanged, this, [this](QDate day) {
        m_to->setOrigin(day.isValid() ? day : this->desk().clock().today());
    });
    connect(m_to, &DateField::dateChanged, this, &TakeOverDialog::askHowMuch);
    m_whose->setFocus();
}

/// The next days the person is away, or from today on.
void TakeOverDialog::offerDays()
{
    const QDate today = desk().clock().today();
    const StaffId whose = chosenIn(m_whose);
    const auto next = std::ranges::find_if(m_planned, [&](const Absence &absence) {
        return absence.staff == whose && absence.to >= today;
    });
    m_from->setDate(next == m_planned.end() ? today : std::max(today, next->from));
    m_to->setDate(next == m_planned.end() ? QDate() : next->to);
    askHowMuch();
}

void TakeOverDialog::askHowMuch()
{
    const int question = ++m_question;
    m_howMuch->setText(m_to->date().isValid() ? QString()
                                              : tr("Choose the last day to see how much it is."));
    if (!m_to->date().isValid())
        return;
    const auto job = [whose = chosenIn(m_whose), to = m_to->date()](storage::Database &database) {
        return takeOverLoad(database, whose, to);
    };
    desk().read(this, job, [this, question](const Result<TakeOverLoad> &load) {
        if (question != m_question)
            return;
        if (load)
            sayHowMuch(*load);
        else
            refuse(planFaultText(load.error()));
    });
}

void TakeOverDialog::sayHowMuch(const TakeOverLoad &load)
{
    const QString cases =
        load.openCases == 1 ? tr("1 open case") : tr("%1 open cases").arg(load.openCases);
    const QString deadlines =
        load.deadlines == 1 ? tr("1 deadline") : tr("%1 deadlines").arg(load.deadlines);
    m_howMuch->setText(
        tr("%1, and %2 until the last day, with those already late.", "how much is taken over")
            .arg(cases, deadlines));
}

void TakeOverDialog::submit()
{
    const StaffId whose = chosenIn(m_whose);
    const StaffId by = m_by ? chosenIn(m_by) : desk().staff().id;
    if (!whose.isValid())
        return refuse(tr("Nobody else works here whose cases could be taken over."));
    if (whose == by)
        return refuse(tr("Nobody takes over their own cases. Choose a colleague."), m_whose);
    if (!hasPeriod(m_from, m_to))
        return;
    StandIn planned;
    planned.absent = whose;
    planned.standIn = by;
    planned.from = m_from->date();
    planned.to = m_to->date();
    Desk &office = desk();
    change([planned](const Work &work) { return takeOver(work, planned); },
           [&office](const StandIn &taken) {
               const QString text =
                   standInText(taken, office.lists().staff, office.clock().today()) + u'.';
               office.say(text, [&office, taken] { giveBackSaying(office, &office, taken); });
           });
}

void giveBackSaying(Desk &desk, QObject *receiver, const StandIn &standIn)
{
    const auto job = [id = standIn.id](const Work &work) { return giveBack(work, id); };
    desk.change(receiver, job, [&desk](const Result<StandIn> &given) {
        if (!given) {
            desk.say(planFaultText(given.error()));
            return;
        }
        const auto keep = [&desk, id = given->id] {
            const auto again = [id](const Work &work) { return keepTakenOver(work, id); };
            desk.change(&desk, again, [&desk](const Result<StandIn> &kept) {
                if (!kept)
                    desk.say(planFaultText(kept.error()));
            });
        };
        desk.say(TakeOverDialog::tr("The cases of %1 are given back.", "a name")
                     .arg(nameOf(given->absent, desk.lists().staff)),
                 keep);
    });
}

} // namespace talan::ui
