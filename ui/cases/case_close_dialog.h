#pragma once

#include "ui/cases/case_dialog.h"

class QButtonGroup;
class QCheckBox;

namespace talan::ui {

class ChoiceRow;

/// Closes a case: how it ended, what the provider did for the individual and in the organisation,
/// whether the complainant was satisfied. While an answer is still awaited it says so instead of
/// failing at the end.
class CaseCloseDialog final : public CaseDialog
{
    Q_OBJECT

public:
    CaseCloseDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    QWidget *makeOutcomes();
    QWidget *makeMeasures();
    Closing closing() const;
    QString stillAwaited() const;

    QButtonGroup *m_outcomes;
    QCheckBox *m_individual;
    QCheckBox *m_organisation;
    ChoiceRow *m_satisfied;
    QPlainTextEdit *m_text;
};

} // namespace talan::ui
