#pragma once

#include "core/deadlines/look_ahead.h"
#include "ui/deadlines/absence_form.h"

namespace talan::ui {

/// Takes over a colleague's cases for a period: whose, from when to when, and how much that is. A
/// head or administrator chooses who takes them.
class TakeOverDialog final : public AbsenceForm
{
    Q_OBJECT

public:
    /// `absent` is offered first, if it is somebody else; `planned` are absences whose days are
    /// offered with the person.
    TakeOverDialog(Desk &desk, StaffId absent, const QList<Absence> &planned, QWidget *window);

protected:
    void submit() override;

private:
    void offerDays();
    void askHowMuch();
    void sayHowMuch(const TakeOverLoad &load);

    QList<Absence> m_planned;
    QComboBox *m_whose;
    QComboBox *m_by = nullptr; ///< Only for those who plan for others.
    DateField *m_from;
    DateField *m_to;
    QLabel *m_howMuch;
    int m_question = 0; ///< Counts the questions, so that a late answer is known as such.
};

/// Gives the cases of a stand-in back as of today, with a way back in the status line.
void giveBackSaying(Desk &desk, QObject *receiver, const StandIn &standIn);

} // namespace talan::ui
