#include "ui/cases/statement_escalation_dialog.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include "core/deadlines/statements.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/statement_choice.h"
#include "ui/kit/date_field.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// What a choice means, in one sentence.
QString meaningOf(EscalationChoice choice)
{
    switch (choice) {
    case EscalationChoice::HeadOfCare:
        return StatementEscalationDialog::tr(
            "The one who leads the care is asked for the answer, and waited for.");
    case EscalationChoice::Ivo:
        return StatementEscalationDialog::tr(
            "IVO is told that the provider does not answer (Act 2017:372, section 7).");
    case EscalationChoice::InformPatient:
        return StatementEscalationDialog::tr(
            "The complainant is told that no answer has come; the office waits on.");
    case EscalationChoice::CloseUnanswered:
        return StatementEscalationDialog::tr(
            "The office stops waiting; the case can then be closed as unanswered.");
    }
    Q_UNREACHABLE();
}

} // namespace

StatementEscalationDialog::StatementEscalationDialog(Desk &desk,
                                                     const CaseContent &content,
                                                     QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(new StatementChoice(
          requestsAllowing(content.requests, RequestAction::Escalate), desk.clock().today(), this))
    , m_choices(new QButtonGroup(this))
{
    const QDate today = desk.clock().today();
    setWords(tr("How to go on without an answer"), tr("Save the choice"));
    // Made from above to below, which is the order Tab goes.
    form()->addRow(tr("Care &provider:"), m_request);
    form()->addRow(makeChoices());
    m_on = new DateField(today, DateLeaning::Back, this);
    m_on->setName(u"escalatedOnEdit"_s, tr("Decided on"));
    m_on->setDate(today);
    m_nextOn = new DateField(today, DateLeaning::Ahead, this);
    m_nextOn->setName(u"nextOnEdit"_s, tr("Look again on"));
    const auto again =
        rules::deadline(today, {Term::Unit::Weeks, desk.lists().settings.reminderWeeks});
    m_nextOn->setDate(again ? again->due : today);

    form()->addRow(tr("&Decided on:"), m_on);
    form()->addRow(tr("&Look again on:", "when no answer has come by then"), m_nextOn);
    m_note = addText(tr("&Note:"), u"escalationNote"_s);
    m_note->setPlaceholderText(tr("Can be left empty"));
    connect(m_choices, &QButtonGroup::idToggled, this, &StatementEscalationDialog::adaptNextDay);
    m_choices->buttons().first()->setFocus();
}

QWidget *StatementEscalationDialog::makeChoices()
{
    auto *column = new QWidget(this);
    column->setObjectName(u"escalationChoices"_s);
    column->setAccessibleName(tr("How to go on without an answer"));
    // As high as its texts are at the width there is, not as they would be in a narrow column.
    column->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (const EscalationChoice choice : kAllEscalationChoices) {
        auto *button = new QRadioButton(displayText(choice), column);
        button->setObjectName(u"choice_"_s + storageKey(choice).toString());
        button->setAccessibleDescription(meaningOf(choice));
        m_choices->addButton(button, int(choice));
        auto *meaning = new SecondaryLabel(meaningOf(choice), column);
        meaning->setWordWrap(true);
        meaning->setIndent(indent);
        layout->addWidget(button);
        layout->addWidget(meaning);
    }
    return column;
}

std::optional<EscalationChoice> StatementEscalationDialog::choice() const
{
    if (m_choices->checkedButton() == nullptr)
        return {};
    return EscalationChoice(m_choices->checkedId());
}

/// Who stops waiting does not look again.
void StatementEscalationDialog::adaptNextDay()
{
    form()->setRowVisible(m_nextOn, choice() != EscalationChoice::CloseUnanswered);
}

void StatementEscalationDialog::submit()
{
    const QDate today = desk().clock().today();
    const auto chosen = choice();
    if (!chosen)
        return refuse(tr("Choose how the office goes on."), m_choices->buttons().first());
    if (!m_on->date().isValid() || m_on->date() > today)
        return refuse(tr("The choice was made on a day up to today."), m_on);
    const bool waitsOn = chosen != EscalationChoice::CloseUnanswered;
    if (waitsOn && m_nextOn->date() <= m_on->date())
        return refuse(tr("Choose a day to look again that is later than the choice."), m_nextOn);
    const Escalation escalation{.on = m_on->date(),
                                .choice = *chosen,
                                .nextOn = waitsOn ? m_nextOn->date() : QDate(),
                                .note = m_note->toPlainText().trimmed()};
    change(
        Activity::EscalatingRequest,
        [id = caseFile().id, request = m_request->current().id, escalation](const Work &work) {
            return escalateRequest(work, id, request, escalation);
        },
        [number = caseFile().number, chosen](const RequestChange &) {
            return tr("%1: %2", "case number, how the office goes on")
                .arg(number, displayText(*chosen));
        });
}

} // namespace talan::ui
