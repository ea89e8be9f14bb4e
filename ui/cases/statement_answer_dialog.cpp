#include "ui/cases/statement_answer_dialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/deadlines/statements.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/statement_choice.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

DateField *makeDayField(const Desk &desk, const QString &objectName, const QString &name)
{
    auto *field = new DateField(desk.clock().today(), DateLeaning::Back);
    field->setName(objectName, name);
    field->setDate(desk.clock().today());
    return field;
}

} // namespace

StatementAnswerDialog::StatementAnswerDialog(Desk &desk,
                                             const CaseContent &content,
                                             QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(
          new StatementChoice(requestsAllowing(content.requests, RequestAction::RegisterAnswer),
                              desk.clock().today(),
                              this))
    , m_answeredOn(makeDayField(desk, u"answeredOnEdit"_s, tr("Answer received on")))
{
    setWords(tr("Answer received"), tr("Save the answer"));
    form()->addRow(tr("Care &provider:"), m_request);
    form()->addRow(tr("&Received on:", "an answer"), m_answeredOn);
    m_summary = addText(tr("The answer in &short:"), u"summaryEdit"_s);
    m_summary->setPlaceholderText(tr("Can be left empty"));
    m_summary->setFocus();
}

void StatementAnswerDialog::submit()
{
    if (!m_answeredOn->date().isValid())
        return refuse(tr("Choose the day the answer came in."), m_answeredOn);
    change(
        Activity::RegisteringAnswer,
        [id = caseFile().id,
         request = m_request->current().id,
         day = m_answeredOn->date(),
         summary = m_summary->toPlainText()](const Work &work) {
            return talan::registerAnswer(work, id, request, day, summary);
        },
        [number = caseFile().number](const RequestChange &done) {
            return tr("%1: answer from %2 saved", "case number, care provider")
                .arg(number, unitName(done.request.unitPath));
        });
}

StatementForwardDialog::StatementForwardDialog(Desk &desk,
                                               const CaseContent &content,
                                               QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(new StatementChoice(
          requestsAllowing(content.requests, RequestAction::Forward), desk.clock().today(), this))
    , m_forwardedOn(makeDayField(desk, u"forwardedOnEdit"_s, tr("Forwarded on")))
{
    setWords(tr("Forward the answer"), tr("Save as forwarded"));
    form()->addRow(tr("Answer &from:"), m_request);
    form()->addRow(tr("For&warded on:"), m_forwardedOn);
    acceptButton()->setFocus();
}

void StatementForwardDialog::submit()
{
    if (!m_forwardedOn->date().isValid())
        return refuse(tr("Choose the day the answer was forwarded."), m_forwardedOn);
    change(
        Activity::ForwardingAnswer,
        [id = caseFile().id, request = m_request->current().id, day = m_forwardedOn->date()](
            const Work &work) { return forwardAnswer(work, id, request, day); },
        [number = caseFile().number](const RequestChange &) {
            return tr("%1: answer forwarded to the complainant", "case number").arg(number);
        });
}

StatementWithdrawalDialog::StatementWithdrawalDialog(Desk &desk,
                                                     const CaseContent &content,
                                                     QWidget *window)
    : CaseDialog(desk, content, window)
    , m_request(new StatementChoice(
          requestsAllowing(content.requests, RequestAction::Withdraw), desk.clock().today(), this))
    , m_withdrawnOn(makeDayField(desk, u"withdrawnOnEdit"_s, tr("Withdrawn on")))
{
    setWords(tr("Withdraw a request"), tr("Withdraw the request"));
    form()->addRow(tr("Care &provider:"), m_request);
    form()->addRow(tr("With&drawn on:"), m_withdrawnOn);
    m_why = addText(tr("&Why:", "a request is withdrawn"), u"whyEdit"_s);
    m_why->setFocus();
}

void StatementWithdrawalDialog::submit()
{
    if (!m_withdrawnOn->date().isValid())
        return refuse(tr("Choose the day the request was withdrawn."), m_withdrawnOn);
    change(
        Activity::WithdrawingRequest,
        [id = caseFile().id,
         request = m_request->current().id,
         day = m_withdrawnOn->date(),
         why = m_why->toPlainText()](const Work &work) {
            return withdrawRequest(work, id, request, day, why);
        },
        [number = caseFile().number](const RequestChange &) {
            return tr("%1: request withdrawn", "case number").arg(number);
        });
}

} // namespace talan::ui
