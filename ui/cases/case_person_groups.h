#pragma once

#include <QJsonObject>

#include "ui/cases/case_fact_group.h"

class QComboBox;

namespace talan::ui {

class PersonFields;

/// The lines people read about a person.
QList<FactLine> personLines(const Person &person, QDate today);

/// The patient of a case, and whether it is a child.
class PatientGroup final : public FactGroup
{
    Q_OBJECT

public:
    PatientGroup(Desk &desk, QWidget *parent);

protected:
    QList<FactLine> lines(const CaseFile &caseFile) const override;
    QWidget *makeEditor() override;
    void fill(const CaseFile &caseFile) override;
    void apply(CaseFile &caseFile) const override;
    QString fault() const override;

private:
    PersonFields *m_fields = nullptr;
    QJsonObject m_filled; ///< To tell a person who was not touched from one who was.
};

/// Who brings the case (anmälare).
class ComplainantGroup final : public FactGroup
{
    Q_OBJECT

public:
    ComplainantGroup(Desk &desk, QWidget *parent);

protected:
    QList<FactLine> lines(const CaseFile &caseFile) const override;
    QWidget *makeEditor() override;
    void fill(const CaseFile &caseFile) override;
    void apply(CaseFile &caseFile) const override;
    QString fault() const override;

private:
    Relation relation() const;
    void adapt();

    QComboBox *m_relation = nullptr;
    PersonFields *m_fields = nullptr;
    QJsonObject m_filled;
};

} // namespace talan::ui
