#pragma once

#include "ui/cases/case_fact_group.h"

namespace talan::ui {

/// The groups of facts a case has, in the order they are shown.
struct CaseFactGroups
{
    FactGroup *matter; ///< Title, description, whether an answer is wanted.
    FactGroup *patient;
    FactGroup *complainant;
    FactGroup *units;
    FactGroup *problems; ///< Problems, area of care, themes.
    FactGroup *consent;
    FactGroup *handling; ///< Handler, kind, how and when it came in.

    QList<FactGroup *> all() const
    {
        return {matter, patient, complainant, units, problems, consent, handling};
    }
};

CaseFactGroups makeFactGroups(Desk &desk, QWidget *parent);

} // namespace talan::ui
