#include "ui/cases/case_close_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/cases/case_work.h"
#include "core/wording/words.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/statement_choice.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/flow_layout.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

QStringList satisfactionWords()
{
    QStringList words;
    for (const Satisfaction satisfaction : kAllSatisfactions)
        words << displayText(satisfaction);
    return words;
}

} // namespace

CaseCloseDialog::CaseCloseDialog(Desk &desk, const CaseContent &content, QWidget *window)
    : CaseDialog(desk, content, window)
    , m_outcomes(new QButtonGroup(this))
    , m_individual(new QCheckBox(tr("For the &individual", "a measure the provider took"), this))
    , m_organisation(new QCheckBox(tr("In the or&ganisation", "a measure the provider took"), this))
    , m_satisfied(new ChoiceRow(satisfactionWords(), this))
{
    setWords(tr("Close the case"), tr("Close the case"));
    form()->addRow(tr("How it ended:"), makeOutcomes());
    form()->addRow(tr("Measures taken:", "by the provider"), makeMeasures());
    m_satisfied->setName(u"satisfiedRow"_s, tr("Is the complainant satisfied"));
    form()->addRow(tr("Satisfied:", "whether the complainant is"), m_satisfied);
    m_text = addText(tr("Closing &note:"), u"closingText"_s);
    m_text->setPlaceholderText(tr("Can be left empty"));
    if (const QString awaited = stillAwaited(); !awaited.isEmpty())
        refuse(awaited, nullptr);
}

QWidget *CaseCloseDialog::makeOutcomes()
{
    auto *column = new QWidget(this);
    column->setObjectName(u"outcomes"_s);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Outcome outcome : kAllOutcomes) {
        auto *button = new QRadioButton(displayText(outcome), column);
        button->setObjectName(u"outcome_"_s + storageKey(outcome).toString());
        m_outcomes->addButton(button, int(outcome));
        layout->addWidget(button);
    }
    m_outcomes->button(int(Outcome::Satisfied))->setFocus();
    return column;
}

QWidget *CaseCloseDialog::makeMeasures()
{
    m_individual->setObjectName(u"measureIndividual"_s);
    m_organisation->setObjectName(u"measureOrganisation"_s);
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, 16);
    layout->addWidget(m_individual);
    layout->addWidget(m_organisation);
    return row;
}

QString CaseCloseDialog::stillAwaited() const
{
    QStringList providers;
    for (const StatementRequest &request : openRequests(content().requests))
        providers << unitName(request.unitPath);
    if (providers.isEmpty())
        return {};
    return tr("An answer is still awaited from %1. Register the answer or withdraw the request "
              "first.",
              "one or several care providers")
        .arg(providers.join(u", "_s));
}

Closing CaseCloseDialog::closing() const
{
    return {.outcome = Outcome(m_outcomes->checkedId()),
            .measureIndividual = m_individual->isChecked(),
            .measureOrganisation = m_organisation->isChecked(),
            .satisfied = kAllSatisfactions.at(size_t(m_satisfied->current()))};
}

void CaseCloseDialog::submit()
{
    if (const QString awaited = stillAwaited(); !awaited.isEmpty())
        return refuse(awaited, nullptr);
    if (m_outcomes->checkedButton() == nullptr)
        return refuse(tr("Choose how the case ended."), m_outcomes->buttons().first());
    change(
        Activity::ClosingCase,
        [id = caseFile().id, closing = closing(), text = m_text->toPlainText()](const Work &work) {
            return closeCase(work, id, closing, text);
        },
        [](const CaseFile &closed) {
            return tr("%1 is closed", "case number").arg(closed.number);
        });
}

} // namespace talan::ui
