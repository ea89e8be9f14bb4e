#pragma once

#include "ui/cases/case_dialog.h"

class QLineEdit;

namespace talan::ui {

class DateExplanation;
class DateField;
class StatementChoice;

/// Gives a provider more time (uppskov): who asked, why, and until when, with the new date
/// explained as it is chosen.
class StatementExtensionDialog final : public CaseDialog
{
    Q_OBJECT

public:
    /// The case has at least one request that can be extended.
    StatementExtensionDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    Extension extension() const;
    void explain();

    StatementChoice *m_request;
    QLineEdit *m_askedBy;
    QLineEdit *m_reason;
    DateField *m_until;
    DateExplanation *m_explanation;
};

} // namespace talan::ui
