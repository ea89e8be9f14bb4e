#include "ui/cases/statement_request_dialog.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/providers/unit_adding.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/missing_consent.h"
#include "ui/cases/register_hit_edit.h"
#include "ui/cases/unit_picker.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kOtherUnit = 1000;

} // namespace

/// A request as the dialog asks for it.
struct StatementRequestDialog::Wanted
{
    CaseFile base;
    std::optional<Consent> consent;
    QString unitPath;
    NewRequest request; ///< Its unit is found, or made, when it is stored.
    QDate sentOn;       ///< Null: kept as a draft.

    /// Consent, a new unit and the request stand or fall together.
    Result<RequestChange> store(const Work &work) const
    {
        RequestChange stored;
        const auto done = work.database.transaction([&]() -> Result<> {
            if (const auto noted = noteConsent(work, base, consent); !noted)
                return noted;
            const auto unit = findOrAddUnit(work, unitPath);
            if (!unit)
                return unit.error();
            NewRequest asked = request;
            asked.unit = unit->id;
            auto change = sentOn.isValid() ? sendRequest(work, base.id, asked, sentOn)
                                           : draftRequest(work, base.id, asked);
            if (!change)
                return change.error();
            stored = *std::move(change);
            return {};
        });
        if (!done)
            return done.error();
        return stored;
    }
};

StatementRequestDialog::StatementRequestDialog(Desk &desk,
                                               const CaseContent &content,
                                               QWidget *window)
    : StatementWritingDialog(desk, content, window)
    , m_units(content.units)
    , m_unitChoice(new QButtonGroup(this))
    , m_other(new UnitPicker(this))
{
    setWords(tr("Request a statement"), tr("Send the request"));
    form()->addRow(tr("Care provider:"), makeUnits());
    addWriting();
    QPushButton *keep = addButton(tr("&Keep as draft", "a statement request"), u"keepDraft"_s);
    keep->setToolTip(tr("Keeps the request to be sent later. No clock starts."));
    connect(keep, &QPushButton::clicked, this, &StatementRequestDialog::keepDraft);
    const auto say = [this] { sayRecord(knownUnit()); };
    connect(m_unitChoice, &QButtonGroup::idToggled, this, say);
    connect(m_other, &UnitPicker::changed, this, say);
    say();
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

QString StatementRequestDialog::unitPath() const
{
    const int chosen = m_unitChoice->checkedId();
    if (chosen >= 0 && chosen != kOtherUnit)
        return m_units.at(chosen).path;
    return m_other->paths().value(0);
}

/// Invalid for one the office does not know yet.
CareUnitId StatementRequestDialog::knownUnit() const
{
    const int chosen = m_unitChoice->checkedId();
    if (chosen >= 0 && chosen != kOtherUnit)
        return m_units.at(chosen).id;
    const auto &units = desk().lists().units;
    const auto known = std::ranges::find(units, unitPath(), &CareUnit::path);
    return known == units.end() ? CareUnitId() : known->id;
}

StatementRequestDialog::Wanted StatementRequestDialog::wanted() const
{
    return {.base = caseFile(),
            .consent = typedConsent(),
            .unitPath = unitPath(),
            .request = written({}),
            .sentOn = sentOn()};
}

void StatementRequestDialog::keepDraft()
{
    if (unitPath().isEmpty())
        return refuse(tr("Choose the care provider to ask."), m_other->edit());
    Wanted draft = wanted();
    draft.sentOn = {};
    change(
        Activity::DraftingRequest,
        [draft](const Work &work) { return draft.store(work); },
        [number = caseFile().number](const RequestChange &done) {
            return tr("%1: request to %2 kept as a draft", "case number, care provider")
                .arg(number, unitName(done.request.unitPath));
        });
}

void StatementRequestDialog::submit()
{
    if (unitPath().isEmpty())
        return refuse(tr("Choose the care provider to ask."), m_other->edit());
    if (!maySend())
        return;
    change(
        Activity::SendingRequest,
        [sending = wanted()](const Work &work) { return sending.store(work); },
        [this](const RequestChange &done) { return sentText(done); });
}

} // namespace talan::ui
