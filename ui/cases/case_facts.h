#pragma once

#include <QScrollArea>

#include "core/cases/case_rules.h"
#include "ui/cases/case_fact_groups.h"

class QLabel;

namespace talan::ui {

/// The editable side of a case: what is still missing, then the facts in groups.
class CaseFacts final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CaseFacts(Desk &desk, QWidget *parent = nullptr);

    void setCase(const CaseFile &caseFile);

    /// Opens the fields that fill the gap.
    void fill(Gap gap);
    /// Opens the group that has the focus, else the first.
    void editFocused();
    bool hasTyped() const;

private:
    void sayMissing(const CaseFile &caseFile);
    FactGroup *groupOf(Gap gap) const;
    void edit(FactGroup *group);
    void bringIntoSight(const FactGroup *group);

    QLabel *m_missing;
    QLabel *m_closed;
    CaseFactGroups m_groups;
};

} // namespace talan::ui
