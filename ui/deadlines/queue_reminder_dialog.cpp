#include "ui/deadlines/queue_reminder_dialog.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "core/cases/case_history.h"
#include "core/wording/date_words.h"
#include "core/wording/law_texts.h"
#include "ui/deadlines/queue_reminder_model.h"
#include "ui/deadlines/queue_reminder_table.h"
#include "ui/deadlines/queue_words.h"
#include "ui/desk/desk.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr double kMostOfScreen = 0.9;

/// Takes reminders back that were sent together, and says so.
void takeBackReminders(Desk &desk, const QList<EventId> &events)
{
    desk.change(
        &desk,
        [events](const Work &work) { return takeBackTogether(work, events); },
        [&desk, count = events.size()](const Result<> &done) {
            if (done)
                desk.say(count == 1
                             ? QueueReminderDialog::tr("1 reminder is taken back")
                             : QueueReminderDialog::tr("%1 reminders are taken back").arg(count));
            else
                desk.fail(Activity::Undoing, done.error());
        });
}

} // namespace

QueueReminderDialog::QueueReminderDialog(Desk &desk,
                                         const QList<QueueReminder> &reminders,
                                         QWidget *window)
    : QDialog(window)
    , m_desk(desk)
    , m_model(new QueueReminderModel(desk.clock().today(), this))
    , m_table(new QueueReminderTable(*m_model, desk.clock().today(), this))
    , m_summary(new SecondaryLabel({}, this))
    , m_current(new SecondaryLabel({}, this))
    , m_message(new QPlainTextEdit(this))
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_send(new PrimaryButton({}, this))
{
    setObjectName(u"reminderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reminders to care providers"));
    build();
    connect(m_model, &QueueReminderModel::chosenChanged, this, &QueueReminderDialog::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QueueReminderDialog::showCurrent);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &QueueReminderDialog::showCurrent);
    connect(m_message, &QPlainTextEdit::textChanged, this, &QueueReminderDialog::showCurrent);
    m_model->show(reminders);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
    resize(sizeHint().boundedTo(screen()->availableSize() * kMostOfScreen));
}

void QueueReminderDialog::build()
{
    auto *heading = new Headline(tr("Look the reminders over and send them"), this);
    heading->setWordWrap(true);
    m_summary->setObjectName(u"reminderSummary"_s);
    m_summary->setWordWrap(true);
    m_current->setObjectName(u"reminderPreview"_s);
    m_current->setWordWrap(true);
    m_current->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_current);
    column->addSpacing(8);
    column->addWidget(makeText());
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
}

QWidget *QueueReminderDialog::makeText()
{
    auto *part = new QWidget(this);
    auto *label = new QLabel(tr("&Text of all reminders:"), part);
    label->setBuddy(m_message);
    m_message->setObjectName(u"messageEdit"_s);
    m_message->setAccessibleName(tr("Text of all reminders"));
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(4 * m_message->fontMetrics().lineSpacing());
    m_message->setPlainText(lawReference());
    auto *quotes = new QWidget(part);
    auto *row = new FlowLayout(quotes);
    for (const LawText law : kAllLawTexts) {
        auto *button =
            new QPushButton(tr("Quote %1", "a provision of law").arg(lawName(law)), quotes);
        button->setObjectName(u"quoteLaw%1"_s.arg(static_cast<int>(law)));
        button->setAutoDefault(false);
        button->setToolTip(lawText(law));
        connect(button, &QPushButton::clicked, this, [this, law] {
            m_message->appendPlainText(lawText(law));
            m_message->setFocus();
        });
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_message);
    column->addWidget(quotes);
    return part;
}

QWidget *QueueReminderDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_send->setObjectName(u"sendReminders"_s);
    m_send->setToolTip(tr("Ctrl+Return"));
    m_send->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QueueReminderDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &QueueReminderDialog::send);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_send);
    return buttons;
}

void QueueReminderDialog::showChosen()
{
    const int chosen = m_model->chosen();
    const int all = m_model->rowCount();
    const QString everyOne =
        chosen == 1 ? tr("1 reminder, sent today.") : tr("%1 reminders, sent today.").arg(chosen);
    m_summary->setText(chosen == all ? everyOne
                                     : tr("%1 of %2 are sent today; the others are left out.",
                                          "numbers of reminders")
                                           .arg(chosen)
                                           .arg(all));
    m_send->setText(chosen == 1 ? tr("&Send 1 reminder") : tr("&Send %1 reminders").arg(chosen));
    m_send->setEnabled(chosen > 0 && !m_isBusy);
}

/// What the current line's reminder says.
void QueueReminderDialog::showCurrent()
{
    const int line = m_table->currentIndex().row();
    if (line < 0)
        return;
    const QueueReminder &reminder = m_model->reminders().at(line);
    if (!reminder.isPossible) {
        m_current->setText(u"%1: %2"_s.arg(reminder.row.number, reminder.remark));
        return;
    }
    const QDate today = m_desk.clock().today();
    const QString unit = queueUnitText(reminder.row);
    m_current->setText(
        tr("%1: reminder %2 of %3 about the request of %4, answer by %5.",
           "case number, number of the reminder, of all, date it was sent, new date")
            .arg(reminder.row.number)
            .arg(reminder.number)
            .arg(kMostReminders)
            .arg(dayText(reminder.row.sentOn, today), dayText(reminder.newDueOn, today)) +
        (unit.isEmpty() ? QString() : u' ' + tr("To %1.", "a care provider").arg(unit)));
}

void QueueReminderDialog::send()
{
    if (m_isBusy || m_model->chosen() == 0)
        return;
    setBusy(true);
    const auto reminders = bulkReminders(
        m_model->reminders(), m_message->toPlainText().trimmed(), m_desk.clock().today());
    m_desk.change(
        this,
        [reminders](const Work &work) { return remindTogether(work, reminders); },
        [this](const Result<QList<EventId>> &events) {
            setBusy(false);
            if (events)
                sent(*events);
            else
                m_problem->say(errorText(Activity::Reminding, events.error()).sentence());
        });
}

void QueueReminderDialog::sent(const QList<EventId> &events)
{
    const QString text = events.size() == 1 ? tr("1 reminder is sent")
                                            : tr("%1 reminders are sent").arg(events.size());
    m_desk.say(text, [desk = &m_desk, events] { takeBackReminders(*desk, events); });
    QDialog::accept();
}

void QueueReminderDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_problem->hide();
    m_table->setDisabled(isBusy);
    m_message->setDisabled(isBusy);
    showChosen();
}

void QueueReminderDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void QueueReminderDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        send();
        return;
    }
    QDialog::keyPressEvent(event);
}

void openReminderPreview(Desk &desk, const QList<QueueRow> &rows, QWidget *window)
{
    desk.read(
        window,
        [rows](storage::Database &database) { return remindableRequests(database, rows); },
        [&desk, rows, window](const Result<QList<StatementRequest>> &requests) {
            if (!requests)
                return desk.fail(Activity::ReadingCases, requests.error());
            const auto reminders = queueReminders(
                rows, *requests, desk.lists().settings, desk.staff(), desk.clock().today());
            // A key pressed twice opens nothing twice.
            if (!window->findChild<QueueReminderDialog *>())
                (new QueueReminderDialog(desk, reminders, window))->open();
        });
}

} // namespace talan::ui
