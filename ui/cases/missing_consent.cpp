#include "ui/cases/missing_consent.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/cases/case_work.h"
#include "ui/cases/consent_fields.h"
#include "ui/kit/date_field.h"

namespace talan::ui {

MissingConsent::MissingConsent(const CaseFile &caseFile, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_fields(new ConsentFields(today, this))
{
    auto *why =
        new QLabel(tr("No consent to contact the provider is noted yet. It is needed before "
                      "the request is sent; note it here."),
                   this);
    why->setWordWrap(true);
    m_fields->suggestGiver(caseFile.relation);
    // As high as its texts are at the width there is, not as they would be in a narrow column.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(why);
    column->addWidget(m_fields);
}

Consent MissingConsent::consent() const
{
    return m_fields->consent();
}

QString MissingConsent::fault() const
{
    return m_fields->fault(true);
}

QWidget *MissingConsent::firstField() const
{
    return m_fields->date();
}

Result<> noteConsent(const Work &work, const CaseFile &base, const std::optional<Consent> &consent)
{
    if (!consent)
        return {};
    CaseFile edited = base;
    edited.consent = *consent;
    if (const auto saved = saveFacts(work, base, edited); !saved)
        return saved.error();
    return {};
}

} // namespace talan::ui
