#pragma once

#include "ui/cases/case_dialog.h"

class QButtonGroup;

namespace talan::ui {

class DateField;
class StatementChoice;

/// Three reminders have had no answer: how the office goes on is its own choice, but it has to make
/// one. None is chosen beforehand.
class StatementEscalationDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one request whose reminders are used up.
    StatementEscalationDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    QWidget *makeChoices();
    std::optional<EscalationChoice> choice() const;
    void adaptNextDay();

    StatementChoice *m_request;
    QButtonGroup *m_choices;
    DateField *m_on = nullptr;
    DateField *m_nextOn = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace talan::ui
