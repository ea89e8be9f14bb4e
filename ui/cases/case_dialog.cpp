#include "ui/cases/case_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/cases/case_actions.h"
#include "ui/kit/date_field.h"
#include "ui/kit/fitting_scroll_area.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

CaseDialog::CaseDialog(Desk &desk, const CaseContent &content, QWidget *window)
    : QDialog(window)
    , m_desk(desk)
    , m_content(content)
    , m_column(new QVBoxLayout(this))
    , m_heading(new Headline({}, this))
    , m_form(new QFormLayout)
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_discard(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_fields(new QWidget(this))
    , m_accept(new PrimaryButton({}, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setWordWrap(true);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->hide();
    m_discard->setObjectName(u"discardQuestion"_s);
    m_discard->hide();
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    m_accept->setToolTip(tr("Ctrl+Return"));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    makeDiscardStrip();
    buildColumn();
    connect(m_accept, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, &CaseDialog::reject);
}

void CaseDialog::buildColumn()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addLayout(m_form);
    fields->addStretch(); // what is over stands beneath the rows, not between them

    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_accept);

    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(16);
    m_column->addWidget(m_heading);
    m_column->addWidget(new FittingScrollArea(m_fields, this), 1);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_discard);
    m_column->addLayout(m_buttons);
}

void CaseDialog::makeDiscardStrip()
{
    m_discard->setFocusPolicy(Qt::NoFocus);
    QPushButton *keep = m_discard->addAction(tr("Go on writing"));
    keep->setObjectName(u"keepWriting"_s);
    keep->setAutoDefault(false);
    QPushButton *discard = m_discard->addAction(tr("Throw it away"));
    discard->setObjectName(u"throwAway"_s);
    discard->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_discard->hide();
        if (m_lastFocus)
            m_lastFocus->setFocus();
    });
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
}

void CaseDialog::setWords(const QString &heading, const QString &verb)
{
    setWindowTitle(heading + u" – "_s + caseFile().number);
    m_heading->setText(heading + u" · "_s + caseFile().number);
    m_accept->setText(verb);
}

QPushButton *CaseDialog::addButton(const QString &verb, const QString &objectName)
{
    auto *button = new QPushButton(verb, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->indexOf(m_accept), button);
    m_others.append(button);
    return button;
}

QPlainTextEdit *CaseDialog::addText(const QString &label, const QString &objectName)
{
    QPlainTextEdit *text = addWrittenText(label, objectName);
    watchTyped([text] { return !text->toPlainText().trimmed().isEmpty(); });
    return text;
}

QPlainTextEdit *CaseDialog::addWrittenText(const QString &label, const QString &objectName)
{
    auto *text = new QPlainTextEdit(m_fields);
    text->setObjectName(objectName);
    text->setTabChangesFocus(true);
    text->setFixedHeight(5 * text->fontMetrics().lineSpacing());
    m_form->addRow(label, text);
    return text;
}

void CaseDialog::watchTyped(const std::function<bool()> &typed)
{
    m_typed.append(typed);
}

bool CaseDialog::hasTyped() const
{
    return std::ranges::any_of(m_typed, [](const auto &typed) { return typed(); });
}

void CaseDialog::reject()
{
    if (m_isBusy)
        return;
    if (!hasTyped()) {
        QDialog::reject();
        return;
    }
    m_lastFocus = focusWidget();
    m_discard->say(tr("What you have written is not saved."));
    m_discard->findChild<QPushButton *>(u"keepWriting"_s)->setFocus();
}

void CaseDialog::refuse(const QString &sentence, QWidget *field)
{
    m_problem->say(sentence);
    if (field != nullptr)
        field->setFocus();
}

/// Grows with what appears in it; only the person makes it smaller.
bool CaseDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        growToContent(this);
    return isHandled;
}

/// Left alone, a dialog opens no higher than two thirds of the screen.
void CaseDialog::showEvent(QShowEvent *event)
{
    const auto dates = findChildren<DateField *>();
    for (DateField *date : dates)
        date->setClosedDays(m_desk.lists().settings.closedDays);
    growToContent(this);
    QDialog::showEvent(event);
}

void CaseDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!m_isBusy && m_accept->isEnabled())
            submit();
        return;
    }
    QDialog::keyPressEvent(event);
}

void CaseDialog::setBusy(bool isBusy)
{
    if (isBusy)
        m_focusBefore = focusWidget();
    m_isBusy = isBusy;
    m_problem->hide();
    m_discard->hide();
    m_accept->setDisabled(isBusy);
    for (QPushButton *other : std::as_const(m_others))
        other->setDisabled(isBusy);
    m_fields->setDisabled(isBusy);
}

void CaseDialog::resume()
{
    setBusy(false);
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void CaseDialog::fail(Activity activity, const Error &error)
{
    m_problem->say(errorText(activity, error).sentence());
}

void CaseDialog::finish(const QString &words)
{
    const CaseId id = caseFile().id;
    m_desk.say(words, undoOf(m_desk, id));
    emit saved(id);
    QDialog::accept();
}

} // namespace talan::ui
