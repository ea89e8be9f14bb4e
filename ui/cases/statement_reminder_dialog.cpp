#include "ui/cases/statement_reminder_dialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/deadlines/statements.h"
#include "core/wording/date_words.h"
#include "ui/cases/date_explanation.h"
#include "ui/cases/statement_choice.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

StatementReminderDialog::StatementReminderDialog(Desk &desk,
                                                 const CaseContent &content,
                                                 QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(new StatementChoice(remindable(content.requests), desk.clock().today(), this))
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
    form()->addRow(QString(), m_explanation);

    connect(m_request, &StatementChoice::chosen, this, [this] {
        name();
        explain();
    });
    connect(m_sentOn, &DateField::dateChanged, this, &StatementReminderDialog::presetDate);
    connect(m_newDate, &DateField::dateChanged, this, &StatementReminderDialog::explain);
    name();
    presetDate();
    acceptButton()->setFocus();
}

QList<StatementRequest> StatementReminderDialog::remindable(const QList<StatementRequest> &requests)
{
    QList<StatementRequest> open = openRequests(requests);
    open.removeIf(
        [](const StatementRequest &request) { return request.reminders.size() >= kMostReminders; });
    return open;
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

void StatementReminderDialog::presetDate()
{
    const OfficeSettings &settings = desk().lists().settings;
    const auto preset = rules::deadline(
        m_sentOn->date(),
        {Term::Unit::Weeks, settings.reminderWeeks},
        {.extendedTo = {}, .suspended = {}, .rollsToWorkingDay = m_request->current().rolls});
    if (m_newDate->date() == m_preset && preset) {
        m_preset = preset->due;
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
    reminded.reminders.append(
        {.number = number(), .sentOn = m_sentOn->date(), .newDueOn = m_newDate->date()});
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
         sentOn = m_sentOn->date(),
         newDate = m_newDate->date()](const Work &work) {
            return remindProvider(work, id, request, sentOn, newDate);
        },
        [number = caseFile().number, count = this->number(), today](const RequestChange &done) {
            return tr("%1: reminder %2 sent, answer by %3", "case number, 1 to 3, date")
                .arg(number)
                .arg(count)
                .arg(dayText(awaitedOn(done.request), today));
        });
}

} // namespace talan::ui
