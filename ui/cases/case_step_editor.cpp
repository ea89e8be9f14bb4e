#include "ui/cases/case_step_editor.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/field_text.h"
#include "core/calendar/swedish_calendar.h"
#include "ui/desk/desk.h"
#include "ui/kit/date_field.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kPresetDays = 7;

} // namespace

CaseStepEditor::CaseStepEditor(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_dueOn(new DateField(desk.clock().today(), DateLeaning::Ahead, this))
    , m_save(new PrimaryButton(tr("Save the step"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
{
    m_text->setObjectName(u"stepTextEdit"_s);
    m_text->setAccessibleName(tr("What is to be done"));
    m_text->setPlaceholderText(tr("What is to be done"));
    m_text->setMaxLength(int(kLongestLine));
    m_dueOn->setClosedDays(desk.lists().settings.closedDays);
    m_dueOn->setName(u"stepDueEdit"_s, tr("By when"));
    m_save->setObjectName(u"saveStep"_s);
    m_save->setToolTip(tr("Return"));
    m_cancel->setObjectName(u"cancelStep"_s);
    m_cancel->setToolTip(tr("Esc"));
    m_problem->setObjectName(u"stepProblem"_s);
    m_problem->hide();
    layOut();
    connect(m_save, &QPushButton::clicked, this, &CaseStepEditor::submit);
    connect(m_cancel, &QPushButton::clicked, this, &CaseStepEditor::left);
    setFocusProxy(m_text);
}

void CaseStepEditor::layOut()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Step:", "of one's own"), m_text);
    form->addRow(tr("By:", "the day a step is due"), m_dueOn);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
}

void CaseStepEditor::startNew(QDate today)
{
    const auto preset = rules::workingDayOnOrAfter(today.addDays(kPresetDays));
    CaseStep fresh;
    fresh.dueOn = preset ? *preset : today;
    fill(fresh);
}

void CaseStepEditor::start(const CaseStep &step)
{
    fill(step);
}

void CaseStepEditor::fill(const CaseStep &step)
{
    m_start = step;
    m_problem->hide();
    m_text->setText(step.text);
    m_dueOn->setDate(step.dueOn);
}

CaseStep CaseStepEditor::step() const
{
    CaseStep written = m_start;
    written.text = m_text->text();
    written.dueOn = m_dueOn->date();
    return written;
}

bool CaseStepEditor::hasTyped() const
{
    return m_text->text().trimmed() != m_start.text.trimmed();
}

void CaseStepEditor::setBusy(bool isBusy)
{
    for (QWidget *part : QList<QWidget *>{m_text, m_dueOn, m_save, m_cancel})
        part->setDisabled(isBusy);
}

void CaseStepEditor::refuse(const QString &sentence)
{
    m_problem->say(sentence);
    m_text->setFocus();
}

void CaseStepEditor::submit()
{
    m_problem->hide();
    if (m_text->text().trimmed().isEmpty())
        return refuse(tr("Say in a few words what is to be done."));
    if (!m_dueOn->date().isValid()) {
        refuse(tr("Choose the day it is to be done by."));
        m_dueOn->setFocus();
        return;
    }
    emit saveRequested();
}

bool CaseStepEditor::event(QEvent *event)
{
    // Else the window's own Esc would go before.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CaseStepEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace talan::ui
