#include "ui/deadlines/absence_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <algorithm>

#include "core/base/field_text.h"
#include "ui/deadlines/absence_words.h"
#include "ui/kit/date_field.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

AbsenceForm::AbsenceForm(Desk &desk, QWidget *window)
    : QDialog(window)
    , m_desk(desk)
    , m_heading(new Headline({}, this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_accept(new PrimaryButton({}, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->hide();
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    m_accept->setToolTip(tr("Ctrl+Return"));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_heading);
    column->addWidget(m_fields);
    column->addStretch();
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, &AbsenceForm::reject);
}

void AbsenceForm::setWords(const QString &heading, const QString &verb)
{
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_accept->setText(verb);
}

QComboBox *AbsenceForm::addPerson(const QString &label, const QString &objectName)
{
    auto *choice = new QComboBox(m_fields);
    choice->setObjectName(objectName);
    choice->setMaxVisibleItems(24);
    m_form->addRow(label, choice);
    return choice;
}

DateField *AbsenceForm::addDay(const QString &label, const QString &objectName)
{
    auto *field = new DateField(m_desk.clock().today(), DateLeaning::Ahead, m_fields);
    auto *words = new QLabel(label, m_fields);
    field->setClosedDays(m_desk.lists().settings.closedDays);
    words->setBuddy(field->edit());
    field->setName(objectName, QString(label).remove(u'&').remove(u':'));
    m_form->addRow(words, field);
    return field;
}

QLineEdit *AbsenceForm::addLine(const QString &label, const QString &objectName)
{
    auto *line = new QLineEdit(m_fields);
    line->setObjectName(objectName);
    line->setMaxLength(static_cast<int>(kLongestLine));
    m_form->addRow(label, line);
    return line;
}

QLabel *AbsenceForm::addWords(const QString &objectName)
{
    auto *words = new SecondaryLabel({}, m_fields);
    words->setObjectName(objectName);
    words->setWordWrap(true);
    m_form->addRow(words);
    return words;
}

void AbsenceForm::fillStaff(QComboBox *choice, StaffId without) const
{
    for (const StaffMember &member : m_desk.lists().staff) {
        if (member.isActive && member.id != without)
            choice->addItem(member.name, member.id.value());
    }
}

StaffId AbsenceForm::chosenIn(const QComboBox *choice)
{
    return StaffId(choice->currentData().toLongLong());
}

void AbsenceForm::choose(QComboBox *choice, StaffId id)
{
    choice->setCurrentIndex(std::max(0, choice->findData(id.value())));
}

bool AbsenceForm::mayPlanForOthers() const
{
    return m_desk.staff().role >= StaffRole::Head;
}

void AbsenceForm::refuse(const QString &sentence, QWidget *field)
{
    m_problem->say(sentence);
    grow();
    if (field != nullptr)
        field->setFocus();
}

bool AbsenceForm::hasPeriod(DateField *from, DateField *to)
{
    if (!from->date().isValid())
        refuse(tr("Which is the first day?"), from->edit());
    else if (!to->date().isValid())
        refuse(tr("Which is the last day?"), to->edit());
    else if (to->date() < from->date())
        refuse(tr("The last day lies before the first."), to->edit());
    else
        return true;
    return false;
}

void AbsenceForm::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void AbsenceForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !event->modifiers().testFlag(Qt::ControlModifier))
        return QDialog::keyPressEvent(event);
    if (!m_isBusy)
        submit();
}

void AbsenceForm::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow();
}

/// Grows with what it says; only the person makes it smaller.
void AbsenceForm::grow()
{
    layout()->activate();
    const int width = std::max(sizeHint().width(), 56 * fontMetrics().averageCharWidth());
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(size().expandedTo({width, height}).boundedTo(screen()->availableSize()));
}

void AbsenceForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_problem->hide();
    m_accept->setDisabled(isBusy);
    m_fields->setDisabled(isBusy);
}

void AbsenceForm::fail(const Error &error)
{
    refuse(planFaultText(error));
}

} // namespace talan::ui
