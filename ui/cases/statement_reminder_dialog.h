#pragma once

#include "ui/cases/case_dialog.h"

namespace talan::ui {

class DateExplanation;
class DateField;
class StatementChoice;

/// Sends the next of three reminders (påminnelse) to a provider, with the new date the office's
/// custom gives.
class StatementReminderDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one open request with a reminder left.
    StatementReminderDialog(Desk &desk, const CaseContent &content, QWidget *window);

    /// The open requests that have a reminder left, the earliest awaited date first.
    static QList<StatementRequest> remindable(const QList<StatementRequest> &requests);

protected:
    void submit() override;

private:
    int number() const;
    void name();
    void presetDate();
    void explain();

    StatementChoice *m_request;
    DateField *m_sentOn;
    DateField *m_newDate;
    DateExplanation *m_explanation;
    QDate m_preset; ///< Follows the date of sending until somebody chooses another.
};

} // namespace talan::ui
