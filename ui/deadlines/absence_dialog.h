#pragma once

#include "core/office/absence.h"
#include "ui/deadlines/absence_form.h"

namespace talan::ui {

/// Plans days on which somebody is away, or changes them. Everybody plans their own; a head or
/// administrator everybody's.
class AbsenceDialog final : public AbsenceForm
{
    Q_OBJECT

public:
    /// An absence without an id is a new one; its days and person are offered.
    AbsenceDialog(Desk &desk, const Absence &absence, QWidget *window);

protected:
    void submit() override;

private:
    void tell(const Absence &saved);

    Absence m_before;
    QComboBox *m_who = nullptr; ///< Only for those who plan for others.
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_note;
};

/// Takes an absence out of the plan, with a way back in the status line.
void removeAbsenceSaying(Desk &desk, QObject *receiver, const Absence &absence);

} // namespace talan::ui
