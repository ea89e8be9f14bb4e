#pragma once

#include "ui/cases/case_dialog.h"

namespace talan::ui {

class DateExplanation;
class DateField;
class StatementChoice;

/// Sends the next of three reminders (påminnelse) to a provider: with a text of its own, into which
/// the words of the law can be put, and the new date the office's custom gives.
class StatementReminderDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one request with a reminder left.
    StatementReminderDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    int number() const;
    void name();
    void addMessage();
    void presetDate();
    QDate dateIn(int weeks) const;
    void explain();

    StatementChoice *m_request;
    DateField *m_sentOn;
    DateField *m_newDate;
    DateExplanation *m_explanation;
    QPlainTextEdit *m_message = nullptr;
    QDate m_preset; ///< Follows the date of sending until somebody chooses another.
};

} // namespace talan::ui
