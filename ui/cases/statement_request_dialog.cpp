#include "ui/cases/statement_request_dialog.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/cases/case_work.h"
#include "core/deadlines/statements.h"
#include "core/providers/unit_adding.h"
#include "core/wording/date_words.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/consent_fields.h"
#include "ui/cases/date_explanation.h"
#include "ui/cases/register_hit_edit.h"
#include "ui/cases/statement_choice.h"
#include "ui/cases/unit_picker.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/date_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// The terms of custom, in the order they are offered.
constexpr std::array kTerms{2, 4};
constexpr int kOtherUnit = 1000;

/// A request as the dialog asks for it.
struct Wanted
{
    CaseFile base;
    std::optional<Consent> consent;
    QString unitPath;
    int termWeeks = 4;
    QDate sentOn;
};

/// Consent, a new unit and the request stand or fall together.
Result<RequestChange> send(const Work &work, const Wanted &wanted)
{
    RequestChange sent;
    const auto done = work.database.transaction([&]() -> Result<> {
        if (wanted.consent) {
            CaseFile edited = wanted.base;
            edited.consent = *wanted.consent;
            if (const auto saved = saveFacts(work, wanted.base, edited); !saved)
                return saved.error();
        }
        const auto unit = findOrAddUnit(work, wanted.unitPath);
        if (!unit)
            return unit.error();
        auto change = sendRequest(work, wanted.base.id, unit->id, wanted.termWeeks, wanted.sentOn);
        if (!change)
            return change.error();
        sent = *std::move(change);
        return {};
    });
    if (!done)
        return done.error();
    return sent;
}

} // namespace

StatementRequestDialog::StatementRequestDialog(Desk &desk,
                                               const CaseContent &content,
                                               QWidget *window)
    : CaseDialog(desk, content, window)
    , m_units(content.units)
    , m_unitChoice(new QButtonGroup(this))
    , m_other(new UnitPicker(this))
    , m_term(new ChoiceRow({tr("%n weeks", "the term for an answer", kTerms.at(0)),
                            tr("%n weeks", "the term for an answer", kTerms.at(1))},
                           this))
    , m_sentOn(new DateField(desk.clock().today(), DateLeaning::Back, this))
    , m_explanation(new DateExplanation(this))
{
    setWords(tr("Request a statement"), tr("Send the request"));
    m_term->setName(u"termRow"_s, tr("Time for an answer"));
    m_term->setCurrent(desk.lists().settings.termWeeks == kTerms.front() ? 0 : 1);
    m_sentOn->setName(u"sentOnEdit"_s, tr("Sent on"));
    m_sentOn->setDate(desk.clock().today());

    form()->addRow(tr("Care provider:"), makeUnits());
    form()->addRow(tr("Time for an answer:"), m_term);
    form()->addRow(tr("&Sent on:", "a statement request"), m_sentOn);
    form()->addRow(QString(), m_explanation);
    if (!content.caseFile.consent.isGiven())
        form()->addRow(makeConsent());

    connect(m_term, &ChoiceRow::chosen, this, &StatementRequestDialog::explain);
    connect(m_sentOn, &DateField::dateChanged, this, &StatementRequestDialog::explain);
    explain();
}

QWidget *StatementRequestDialog::makeUnits()
{
    m_other->setUnits(desk().lists().units);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        auto *button = new QRadioButton(rules::unitTrail(m_units.at(i).path), column);
        button->setObjectName(u"unit%1"_s.arg(i));
        m_unitChoice->addButton(button, int(i));
        layout->addWidget(button);
    }
    if (!m_units.isEmpty()) {
        auto *other = new QRadioButton(tr("An&other provider"), column);
        other->setObjectName(u"otherUnit"_s);
        m_unitChoice->addButton(other, kOtherUnit);
        layout->addWidget(other);
        m_unitChoice->button(0)->setChecked(true);
        m_unitChoice->button(0)->setFocus();
        m_other->hide();
        connect(other, &QRadioButton::toggled, m_other, &QWidget::setVisible);
    }
    layout->addWidget(m_other);
    return column;
}

QWidget *StatementRequestDialog::makeConsent()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *why =
        new QLabel(tr("No consent to contact the provider is noted yet. It is needed before "
                      "the request is sent; note it here."),
                   column);
    why->setWordWrap(true);
    m_consent = new ConsentFields(desk().clock().today(), column);
    m_consent->suggestGiver(caseFile().relation);
    layout->addWidget(why);
    layout->addWidget(m_consent);
    watchTyped([this] { return m_consent->consent().isGiven(); });
    return column;
}

int StatementRequestDialog::termWeeks() const
{
    return kTerms.at(size_t(m_term->current()));
}

QString StatementRequestDialog::unitPath() const
{
    const int chosen = m_unitChoice->checkedId();
    if (chosen >= 0 && chosen != kOtherUnit)
        return m_units.at(chosen).path;
    return m_other->paths().value(0);
}

void StatementRequestDialog::explain()
{
    if (!m_sentOn->date().isValid()) {
        m_explanation->clear();
        return;
    }
    StatementRequest request;
    request.sentOn = m_sentOn->date();
    request.termWeeks = termWeeks();
    request.rolls = desk().lists().settings.rollsToWorkingDay;
    m_explanation->explain(
        tr("Answer by %1"), rules::answerDeadline(request), desk().clock().today());
}

void StatementRequestDialog::submit()
{
    const QDate today = desk().clock().today();
    if (unitPath().isEmpty())
        return refuse(tr("Choose the care provider to ask."), m_other->edit());
    if (!m_sentOn->date().isValid() || m_sentOn->date() > today)
        return refuse(tr("The date of sending has to be a day up to today."), m_sentOn);
    if (m_consent != nullptr && !m_consent->fault(true).isEmpty())
        return refuse(m_consent->fault(true), m_consent->date());
    const Wanted wanted{.base = caseFile(),
                        .consent = m_consent != nullptr ? std::optional(m_consent->consent())
                                                        : std::nullopt,
                        .unitPath = unitPath(),
                        .termWeeks = termWeeks(),
                        .sentOn = m_sentOn->date()};
    change(
        Activity::SendingRequest,
        [wanted](const Work &work) { return send(work, wanted); },
        [number = caseFile().number, today](const RequestChange &done) {
            return tr("%1: statement requested from %2, answer by %3",
                      "case number, care provider, date")
                .arg(number,
                     unitName(done.request.unitPath),
                     dayText(awaitedOn(done.request), today));
        });
}

} // namespace talan::ui
