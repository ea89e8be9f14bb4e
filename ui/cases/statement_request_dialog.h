#pragma once

#include "ui/cases/case_dialog.h"

class QButtonGroup;

namespace talan::ui {

class ChoiceRow;
class ConsentFields;
class DateExplanation;
class DateField;
class UnitPicker;

/// Sends a statement request (begäran om yttrande): to whom, two or four weeks, from which day, and
/// the date that gives with its explanation. Where no consent to contact the provider is noted it
/// is asked for here and stored with the request.
class StatementRequestDialog final : public CaseDialog
{
    Q_OBJECT

public:
    StatementRequestDialog(Desk &desk, const CaseContent &content, QWidget *window);

protected:
    void submit() override;

private:
    QWidget *makeUnits();
    QWidget *makeConsent();
    int termWeeks() const;
    QString unitPath() const;
    void explain();

    QList<CareUnit> m_units; ///< Those of the case.
    QButtonGroup *m_unitChoice;
    UnitPicker *m_other;
    ChoiceRow *m_term;
    DateField *m_sentOn;
    DateExplanation *m_explanation;
    ConsentFields *m_consent = nullptr; ///< Only where none is noted.
};

} // namespace talan::ui
