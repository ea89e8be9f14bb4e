#include "ui/cases/statement_reminder_dialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/deadlines/statements.h"
#include "core/wording/date_words.h"
#include "core/wording/law_texts.h"
#include "ui/cases/date_explanation.h"
#include "ui/cases/statement_choice.h"
#include "ui/cases/week_buttons.h"
#include "ui/kit/date_field.h"
#include "ui/kit/flow_layout.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

StatementReminderDialog::StatementReminderDialog(Desk &desk,
                                                 const CaseContent &content,
                                                 QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(new StatementChoice(
          requestsAllowing(content.requests, RequestAction::Remind), desk.clock().today(), this))
    , m_sentOn(new DateField(desk.clock().today(), DateLeaning::Back, this))
    , m_newDate(new DateField(desk.clock().today(), DateLeaning::Ahead, this))
    , m_explanation(new DateExplanation(this))
{
    m_sentOn->setName(u"sentOnEdit"_s, tr("Sent on"));
    m_newDate->setName(u"newDateEdit"_s, tr("New date"));
    m_sentOn->setDate(desk.clock().today());

    form()->addRow(tr("Care &provider:"), m_request);
    form()->addRow(tr("&Sent on:", "a reminder"), m_sentOn);
    form()->addRow(tr("&New date:"), m_newDate);
    form()->addRow(QString(),
                   makeWeekButtons([this](int weeks) { m_newDate->setDate(dateIn(weeks)); }, this));
    form()->addRow(QString(), m_explanation);
    addMessage();

    connect(m_request, &StatementChoice::chosen, this, [this] {
        name();
        presetDate();
    });
    connect(m_sentOn, &DateField::dateChanged, this, &StatementReminderDialog::presetDate);
    connect(m_newDate, &DateField::dateChanged, this, &StatementReminderDialog::explain);
    name();
    presetDate();
    acceptButton()->setFocus();
}

void StatementReminderDialog::addMessage()
{
    m_message = addText(tr("&Text:", "of a reminder"), u"messageEdit"_s);
    m_message->setPlaceholderText(tr("Besides the standard text; can be left empty"));
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    const auto addLaw = [&](const QString &words, const QString &objectName, LawText law) {
        auto *button = new QPushButton(words, row);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        button->setToolTip(lawText(law));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, law] {
            const bool isEmpty = m_message->toPlainText().trimmed().isEmpty();
            m_message->moveCursor(QTextCursor::End);
            m_message->insertPlainText((isEmpty ? QString() : u"\n\n"_s) + lawName(law) + u":\n"_s +
                                       lawText(law));
            m_message->setFocus();
        });
    };
    addLaw(tr("Quote the duty to answer (3:8 b)", "patientsäkerhetslagen 3 kap. 8 b §"),
           u"quoteAnswerDuty"_s,
           LawText::AnswerDuty);
    addLaw(tr("Quote the duty to assist (3:8 d)", "patientsäkerhetslagen 3 kap. 8 d §"),
           u"quoteAssistDuty"_s,
           LawText::AssistDuty);
    form()->addRow(QString(), row);
}

int StatementReminderDialog::number() const
{
    return int(m_request->current().reminders.size()) + 1;
}

void StatementReminderDialog::name()
{
    setWords(tr("Reminder %1 of %2").arg(number()).arg(kMostReminders),
             tr("Send reminder %1").arg(number()));
}

/// So many weeks after the day of sending, counted as the request itself is; null without one.
QDate StatementReminderDialog::dateIn(int weeks) const
{
    const StatementRequest &request = m_request->current();
    const auto date = rules::deadline(m_sentOn->date(),
                                      {Term::Unit::Weeks, weeks},
                                      {.event = StartEvent::Sent,
                                       .rollsToWorkingDay = request.rolls,
                                       .closedDays = request.closedDays});
    return date ? date->due : QDate();
}

void StatementReminderDialog::presetDate()
{
    const QDate preset = dateIn(desk().lists().settings.reminderWeeks);
    if (m_newDate->date() == m_preset && preset.isValid()) {
        m_preset = preset;
        m_newDate->setDate(m_preset);
    }
    explain();
}

void StatementReminderDialog::explain()
{
    if (!m_newDate->date().isValid() || !m_sentOn->date().isValid()) {
        m_explanation->clear();
        return;
    }
    StatementRequest reminded = m_request->current();
    reminded.reminders.append({.number = number(),
                               .sentOn = m_sentOn->date(),
                               .newDueOn = m_newDate->date(),
                               .message = {},
                               .place = reminded.nextPlace()});
    m_explanation->explain(tr("Answer by %1"),
                           rules::awaitedDate(reminded),
                           desk().clock().today(),
                           Activity::Reminding);
}

void StatementReminderDialog::submit()
{
    const QDate today = desk().clock().today();
    if (!m_sentOn->date().isValid() || m_sentOn->date() > today)
        return refuse(tr("The date of sending has to be a day up to today."), m_sentOn);
    if (m_newDate->date() <= m_sentOn->date())
        return refuse(tr("The new date has to be later than the day the reminder is sent."),
                      m_newDate);
    change(
        Activity::Reminding,
        [id = caseFile().id,
         request = m_request->current().id,
         reminder = NewReminder{.sentOn = m_sentOn->date(),
                                .newDueOn = m_newDate->date(),
                                .message = m_message->toPlainText().trimmed()}](const Work &work) {
            return remindProvider(work, id, request, reminder);
        },
        [number = caseFile().number, count = this->number(), today](const RequestChange &done) {
            return tr("%1: reminder %2 sent, answer by %3", "case number, 1 to 3, date")
                .arg(number)
                .arg(count)
                .arg(dayText(awaitedOn(done.request), today));
        });
}

} // namespace talan::ui
