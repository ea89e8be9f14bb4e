#include "ui/cases/statement_extension_dialog.h"

#include <QFormLayout>
#include <QLineEdit>

#include "core/deadlines/statements.h"
#include "core/wording/date_words.h"
#include "ui/cases/date_explanation.h"
#include "ui/cases/statement_choice.h"
#include "ui/cases/week_buttons.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

StatementExtensionDialog::StatementExtensionDialog(Desk &desk,
                                                   const CaseContent &content,
                                                   QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(new StatementChoice(
          requestsAllowing(content.requests, RequestAction::Extend), desk.clock().today(), this))
    , m_askedBy(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_until(new DateField(desk.clock().today(), DateLeaning::Ahead, this))
    , m_explanation(new DateExplanation(this))
{
    setWords(tr("Extend the time for an answer"), tr("Extend"));
    m_askedBy->setObjectName(u"askedByEdit"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_until->setName(u"untilEdit"_s, tr("New date"));
    m_until->setOrigin(awaitedOn(m_request->current()));

    form()->addRow(tr("Care &provider:"), m_request);
    form()->addRow(tr("A&sked for by:"), m_askedBy);
    form()->addRow(tr("&Reason:"), m_reason);
    form()->addRow(tr("&New date:"), m_until);
    form()->addRow(QString(),
                   makeWeekButtons(
                       [this](int weeks) {
                           m_until->setDate(awaitedOn(m_request->current()).addDays(7 * weeks));
                       },
                       this));
    form()->addRow(QString(), m_explanation);
    watchTyped([this] { return !m_askedBy->text().isEmpty() || !m_reason->text().isEmpty(); });

    connect(m_until, &DateField::dateChanged, this, &StatementExtensionDialog::explain);
    connect(m_request, &StatementChoice::chosen, this, [this] {
        m_until->setOrigin(awaitedOn(m_request->current()));
        explain();
    });
    m_askedBy->setFocus();
    explain();
}

Extension StatementExtensionDialog::extension() const
{
    return {.grantedOn = desk().clock().today(),
            .until = m_until->date(),
            .askedBy = m_askedBy->text(),
            .reason = m_reason->text()};
}

void StatementExtensionDialog::explain()
{
    if (!m_until->date().isValid()) {
        m_explanation->clear();
        return;
    }
    StatementRequest extended = m_request->current();
    Extension asked = extension();
    asked.place = extended.nextPlace();
    extended.extensions.append(asked);
    const bool isLater = m_until->date() > awaitedOn(m_request->current());
    const auto date = isLater ? rules::answerDeadline(extended)
                              : Result<ExplainedDate>(Error{ErrorCode::ExtensionNotLater, {}, {}});
    m_explanation->explain(
        tr("Answer by %1"), date, desk().clock().today(), Activity::ExtendingRequest);
}

void StatementExtensionDialog::submit()
{
    const QDate awaited = awaitedOn(m_request->current());
    const QDate today = desk().clock().today();
    if (!m_until->date().isValid())
        return refuse(tr("Choose the new date first."), m_until);
    if (m_until->date() <= awaited) {
        return refuse(tr("The new date has to be later than the one awaited now, %1.")
                          .arg(dayText(awaited, today)),
                      m_until);
    }
    change(
        Activity::ExtendingRequest,
        [id = caseFile().id, request = m_request->current().id, extension = extension()](
            const Work &work) { return extendRequest(work, id, request, extension); },
        [number = caseFile().number, today](const RequestChange &done) {
            return tr("%1: time extended to %2", "case number, date")
                .arg(number, dayText(awaitedOn(done.request), today));
        });
}

} // namespace talan::ui
