#include "ui/cases/statement_writing_dialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/wording/date_words.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/date_explanation.h"
#include "ui/cases/missing_consent.h"
#include "ui/cases/provider_record_line.h"
#include "ui/cases/statement_choice.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// The terms of custom, in the order they are offered.
constexpr std::array kTerms{2, 4};

} // namespace

StatementWritingDialog::StatementWritingDialog(Desk &desk,
                                               const CaseContent &content,
                                               QWidget *window)
    : CaseDialog(desk, content, window)
{}

/// Made from above to below, which is the order Tab goes.
void StatementWritingDialog::addWriting()
{
    const QDate today = desk().clock().today();
    form()->addRow(tr("Time for an answer:"), makeTerm());
    m_sentOn = new DateField(today, DateLeaning::Back, this);
    m_sentOn->setName(u"sentOnEdit"_s, tr("Sent on"));
    m_sentOn->setDate(today);
    form()->addRow(tr("&Sent on:", "a statement request"), m_sentOn);
    m_explanation = new DateExplanation(this);
    form()->addRow(QString(), m_explanation);
    m_message = addWrittenText(tr("What is &asked:", "of the provider"), u"messageEdit"_s);
    m_message->setPlaceholderText(tr("Besides the standard text; can be left empty"));
    watchTyped([this] { return m_message->toPlainText().trimmed() != m_writtenMessage; });
    if (!caseFile().consent.isGiven()) {
        m_consent = new MissingConsent(caseFile(), today, this);
        form()->addRow(m_consent);
        watchTyped([this] { return m_consent->consent().isGiven(); });
    }
    connect(m_term, &ChoiceRow::chosen, this, &StatementWritingDialog::explain);
    connect(m_term, &ChoiceRow::chosen, this, &StatementWritingDialog::writingChanged);
    connect(m_message, &QPlainTextEdit::textChanged, this, &StatementWritingDialog::writingChanged);
    connect(m_sentOn, &DateField::dateChanged, this, &StatementWritingDialog::explain);
    setWritten(desk().lists().settings.termWeeks, {});
}

QWidget *StatementWritingDialog::makeTerm()
{
    auto *column = new QWidget(this);
    // As high as its texts are at the width there is, not as they would be in a narrow column.
    column->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_term = new ChoiceRow({tr("%n weeks", "the term for an answer", kTerms.at(0)),
                            tr("%n weeks", "the term for an answer", kTerms.at(1))},
                           column);
    m_term->setName(u"termRow"_s, tr("Time for an answer"));
    m_record = new ProviderRecordLine(desk(), column);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_term);
    layout->addWidget(m_record);
    return column;
}

void StatementWritingDialog::setWritten(int termWeeks, const QString &message)
{
    {
        const QSignalBlocker termIsSet(m_term);
        const QSignalBlocker messageIsSet(m_message);
        m_term->setCurrent(termWeeks == kTerms.front() ? 0 : 1);
        m_message->setPlainText(message);
    }
    m_writtenWeeks = this->termWeeks();
    m_writtenMessage = message.trimmed();
    explain();
    emit writingChanged();
}

bool StatementWritingDialog::isRewritten() const
{
    return termWeeks() != m_writtenWeeks || m_message->toPlainText().trimmed() != m_writtenMessage;
}

NewRequest StatementWritingDialog::written(CareUnitId unit) const
{
    return {.unit = unit, .termWeeks = termWeeks(), .message = m_message->toPlainText()};
}

QDate StatementWritingDialog::sentOn() const
{
    return m_sentOn->date();
}

std::optional<Consent> StatementWritingDialog::typedConsent() const
{
    if (m_consent == nullptr || !m_consent->consent().isGiven())
        return {};
    return m_consent->consent();
}

int StatementWritingDialog::termWeeks() const
{
    return kTerms.at(size_t(m_term->current()));
}

void StatementWritingDialog::sayRecord(CareUnitId unit)
{
    m_record->say(unit);
}

void StatementWritingDialog::explain()
{
    if (!m_sentOn->date().isValid()) {
        m_explanation->clear();
        return;
    }
    const auto sent = asSentOn(m_sentOn->date(), termWeeks(), desk().lists().settings);
    m_explanation->explain(tr("Answer by %1"), rules::answerDeadline(sent), desk().clock().today());
}

bool StatementWritingDialog::maySend()
{
    if (!sentOn().isValid() || sentOn() > desk().clock().today()) {
        refuse(tr("The date of sending has to be a day up to today."), m_sentOn);
        return false;
    }
    if (m_consent != nullptr && !m_consent->fault().isEmpty()) {
        refuse(m_consent->fault(), m_consent->firstField());
        return false;
    }
    return true;
}

QString StatementWritingDialog::sentText(const RequestChange &sent) const
{
    return tr("%1: statement requested from %2, answer by %3", "case number, care provider, date")
        .arg(sent.caseFile.number,
             unitName(sent.request.unitPath),
             dayText(awaitedOn(sent.request), desk().clock().today()));
}

} // namespace talan::ui
