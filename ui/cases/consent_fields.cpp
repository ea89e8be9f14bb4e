#include "ui/cases/consent_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/wording/words.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

ConsentFields::ConsentFields(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_givenOn(new DateField(today, DateLeaning::Back, this))
    , m_by(new QLineEdit(this))
    , m_how(new QComboBox(this))
    , m_today(today)
{
    m_givenOn->setName(u"consentOnEdit"_s, tr("Consent given on"));
    m_givenOn->setMayBeEmpty(true);
    m_by->setObjectName(u"consentByEdit"_s);
    m_how->setObjectName(u"consentHowBox"_s);
    m_how->setEditable(true);
    m_how->addItems({tr("Orally", "how consent was given"),
                     tr("In writing", "how consent was given"),
                     tr("By 1177", "how consent was given"),
                     tr("By power of attorney", "how consent was given: fullmakt")});
    m_how->setCurrentIndex(-1);
    m_how->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Cons&ent given:", "when"), m_givenOn);
    form->addRow(tr("Given &by:"), m_by);
    form->addRow(tr("&How:", "consent was given"), m_how);
}

Consent ConsentFields::consent() const
{
    if (!m_givenOn->date().isValid())
        return {};
    return {.givenOn = m_givenOn->date(),
            .by = m_by->text().trimmed(),
            .how = m_how->currentText().trimmed()};
}

void ConsentFields::setConsent(const Consent &consent)
{
    m_givenOn->setDate(consent.givenOn);
    m_by->setText(consent.by);
    m_how->setCurrentText(consent.how);
}

void ConsentFields::suggestGiver(Relation relation)
{
    const bool canGive = relation != Relation::Anonymous && relation != Relation::Staff &&
                         relation != Relation::Other;
    if (m_by->text().isEmpty() && canGive)
        m_by->setText(displayText(relation));
}

QString ConsentFields::fault(bool isNeeded) const
{
    if (m_givenOn->date().isNull() && !m_givenOn->isEmpty())
        return tr("The day of the consent cannot be read. Write it as 2026-11-22 or today.");
    if (m_givenOn->date().isNull())
        return isNeeded ? tr("Say when consent was given.") : QString();
    if (m_givenOn->date() > m_today)
        return tr("The day of the consent has not come yet.");
    return {};
}

} // namespace talan::ui
