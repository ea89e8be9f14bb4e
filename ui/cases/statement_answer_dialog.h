#pragma once

#include "ui/cases/case_dialog.h"

namespace talan::ui {

class DateField;
class StatementChoice;

/// Notes that a provider has answered (yttrande): the day and, if wanted, what it says in short.
class StatementAnswerDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one open request.
    StatementAnswerDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    StatementChoice *m_request;
    DateField *m_answeredOn;
    QPlainTextEdit *m_summary;
};

/// Notes that an answer was sent on to the complainant.
class StatementForwardDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one answer that has not been forwarded.
    StatementForwardDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    StatementChoice *m_request;
    DateField *m_forwardedOn;
};

/// Takes back a request that no longer needs an answer.
class StatementWithdrawalDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one request that can be withdrawn.
    StatementWithdrawalDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    StatementChoice *m_request;
    DateField *m_withdrawnOn;
    QPlainTextEdit *m_why;
};

} // namespace talan::ui
