#pragma once

#include "ui/cases/case_dialog.h"

class QLineEdit;

namespace talan::ui {

class ChoiceRow;
class DateExplanation;
class DateField;
class StatementChoice;

/// Stops the clock of a statement request, with the reason: days do not count from then on.
class StatementSuspensionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one request whose clock runs.
    StatementSuspensionDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    void adaptReason();
    QString reason() const;
    void explain();

    StatementChoice *m_request;
    ChoiceRow *m_why;
    QLineEdit *m_otherWhy;
    DateField *m_from;
    DateField *m_until;
    DateExplanation *m_explanation;
};

/// Lets the clock run again, with the date that gives.
class StatementResumptionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one request whose clock stands still.
    StatementResumptionDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    void explain();

    StatementChoice *m_request;
    QLabel *m_since;
    DateField *m_on;
    DateExplanation *m_explanation;
};

} // namespace talan::ui
