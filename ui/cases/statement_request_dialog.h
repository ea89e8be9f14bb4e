#pragma once

#include "ui/cases/statement_writing_dialog.h"

class QButtonGroup;

namespace talan::ui {

class UnitPicker;

/// Writes a statement request (begäran om yttrande): to whom, two or four weeks, what is asked, and
/// the date that gives with its explanation. It is sent, or kept as a draft whose clock has not
/// started. Where no consent to contact the provider is noted it is asked for here and stored with
/// what is sent.
class StatementRequestDialog final : public StatementWritingDialog
{
    Q_OBJECT

public:
    StatementRequestDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    struct Wanted;
    QWidget *makeUnits();
    CareUnitId knownUnit() const;
    QString unitPath() const;
    Wanted wanted() const;
    void keepDraft();

    QList<CareUnit> m_units; ///< Those of the case.
    QButtonGroup *m_unitChoice;
    UnitPicker *m_other;
};

} // namespace talan::ui
