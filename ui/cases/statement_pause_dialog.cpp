#include "ui/cases/statement_pause_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/deadlines/statements.h"
#include "core/wording/date_words.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/date_explanation.h"
#include "ui/cases/statement_choice.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kOtherWhy = 2; ///< The place of "something else" among the reasons.

QStringList reasonWords()
{
    return {StatementSuspensionDialog::tr("Waiting for consent", "why a clock is stopped"),
            StatementSuspensionDialog::tr("Waiting for a power of attorney",
                                          "why a clock is stopped: fullmakt"),
            StatementSuspensionDialog::tr("Something else", "why a clock is stopped")};
}

/// The request as it is when the clock runs again on that day.
StatementRequest runningFrom(StatementRequest request, QDate day)
{
    if (!request.suspensions.isEmpty())
        request.suspensions.last().resumedOn = day;
    return request;
}

} // namespace

StatementSuspensionDialog::StatementSuspensionDialog(Desk &desk,
                                                     const CaseContent &content,
                                                     QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(new StatementChoice(
          requestsAllowing(content.requests, RequestAction::Suspend), desk.clock().today(), this))
    , m_why(new ChoiceRow(reasonWords(), this))
    , m_otherWhy(new QLineEdit(this))
    , m_from(new DateField(desk.clock().today(), DateLeaning::Back, this))
    , m_until(new DateField(desk.clock().today(), DateLeaning::Ahead, this))
    , m_explanation(new DateExplanation(this))
{
    setWords(tr("Stop the clock", "of a statement request"), tr("Stop the clock"));
    m_why->setName(u"whyRow"_s, tr("Why the clock is stopped"));
    m_otherWhy->setObjectName(u"otherWhyEdit"_s);
    m_otherWhy->setAccessibleName(tr("Why the clock is stopped"));
    m_from->setName(u"fromEdit"_s, tr("First day that does not count"));
    m_from->setDate(desk.clock().today());
    m_until->setName(u"untilEdit"_s, tr("Last day that does not count"));
    m_until->setMayBeEmpty(true);
    m_until->edit()->setPlaceholderText(tr("Not known yet"));

    form()->addRow(tr("Care &provider:"), m_request);
    form()->addRow(tr("Why:", "the clock is stopped"), m_why);
    form()->addRow(tr("&Reason:"), m_otherWhy);
    form()->addRow(tr("&From:", "first day that does not count"), m_from);
    form()->addRow(tr("&Until:", "last day that does not count"), m_until);
    form()->addRow(QString(), m_explanation);
    watchTyped([this] { return !m_otherWhy->text().trimmed().isEmpty(); });

    connect(m_why, &ChoiceRow::chosen, this, &StatementSuspensionDialog::adaptReason);
    connect(m_request, &StatementChoice::chosen, this, &StatementSuspensionDialog::explain);
    connect(m_from, &DateField::dateChanged, this, &StatementSuspensionDialog::explain);
    connect(m_until, &DateField::dateChanged, this, &StatementSuspensionDialog::explain);
    adaptReason();
    explain();
    m_why->setFocus();
}

void StatementSuspensionDialog::adaptReason()
{
    form()->setRowVisible(m_otherWhy, m_why->current() == kOtherWhy);
}

QString StatementSuspensionDialog::reason() const
{
    return m_why->current() == kOtherWhy ? m_otherWhy->text().trimmed()
                                         : reasonWords().at(m_why->current());
}

void StatementSuspensionDialog::explain()
{
    if (!m_from->date().isValid()) {
        m_explanation->clear();
        return;
    }
    if (!m_until->date().isValid()) {
        m_explanation->say(
            tr("When the clock runs again, the date moves by the days it stood still."));
        return;
    }
    StatementRequest paused = m_request->current();
    paused.suspensions.append({.from = m_from->date(),
                               .resumedOn = m_until->date().addDays(1),
                               .reason = reason(),
                               .place = paused.nextPlace()});
    m_explanation->explain(tr("Answer by %1"), rules::awaitedDate(paused), desk().clock().today());
}

void StatementSuspensionDialog::submit()
{
    const QDate today = desk().clock().today();
    if (reason().isEmpty())
        return refuse(tr("Say in a few words why the clock is stopped."), m_otherWhy);
    if (!m_from->date().isValid() || m_from->date() > today)
        return refuse(tr("The clock can be stopped from a day up to today."), m_from);
    if (m_until->hasFault() || (m_until->date().isValid() && m_until->date() < m_from->date()))
        return refuse(tr("The last day has to be on or after the first one, or left empty."),
                      m_until);
    change(
        Activity::SuspendingRequest,
        [id = caseFile().id,
         request = m_request->current().id,
         pause =
             NewSuspension{.from = m_from->date(), .until = m_until->date(), .reason = reason()}](
            const Work &work) { return suspendRequest(work, id, request, pause); },
        [number = caseFile().number](const RequestChange &done) {
            return tr("%1: the clock of %2 is stopped", "case number, care provider")
                .arg(number, unitName(done.request.unitPath));
        });
}

StatementResumptionDialog::StatementResumptionDialog(Desk &desk,
                                                     const CaseContent &content,
                                                     QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(new StatementChoice(
          requestsAllowing(content.requests, RequestAction::Resume), desk.clock().today(), this))
    , m_since(new QLabel(this))
    , m_on(new DateField(desk.clock().today(), DateLeaning::Back, this))
    , m_explanation(new DateExplanation(this))
{
    setWords(tr("Let the clock run again", "of a statement request"), tr("Let the clock run"));
    m_since->setObjectName(u"pausedSince"_s);
    m_since->setTextFormat(Qt::PlainText);
    m_since->setWordWrap(true);
    m_on->setName(u"resumedOnEdit"_s, tr("First day that counts again"));
    m_on->setDate(desk.clock().today());
    form()->addRow(tr("Care &provider:"), m_request);
    form()->addRow(tr("Stopped:", "a clock"), m_since);
    form()->addRow(tr("&Runs again from:", "a clock: first day that counts"), m_on);
    form()->addRow(QString(), m_explanation);
    connect(m_request, &StatementChoice::chosen, this, &StatementResumptionDialog::explain);
    connect(m_on, &DateField::dateChanged, this, &StatementResumptionDialog::explain);
    explain();
    acceptButton()->setFocus();
}

void StatementResumptionDialog::explain()
{
    const StatementRequest &request = m_request->current();
    const QDate today = desk().clock().today();
    if (!request.suspensions.isEmpty()) {
        const Suspension &pause = request.suspensions.last();
        m_since->setText(tr("since %1: %2", "a date and a reason")
                             .arg(dayText(pause.from, today), pause.reason));
    }
    if (m_on->date().isValid())
        m_explanation->explain(
            tr("Answer by %1"), rules::awaitedDate(runningFrom(request, m_on->date())), today);
    else
        m_explanation->clear();
}

void StatementResumptionDialog::submit()
{
    const QDate today = desk().clock().today();
    if (!m_on->date().isValid() || m_on->date() > today)
        return refuse(tr("The clock can run again from a day up to today."), m_on);
    change(
        Activity::ResumingRequest,
        [id = caseFile().id, request = m_request->current().id, day = m_on->date()](
            const Work &work) { return resumeRequest(work, id, request, day); },
        [number = caseFile().number, today](const RequestChange &done) {
            return tr("%1: the clock runs again, answer by %2", "case number, date")
                .arg(number, dayText(awaitedOn(done.request), today));
        });
}

} // namespace talan::ui
