#include "ui/cases/register_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/field_text.h"
#include "core/base/office_time.h"
#include "core/cases/received_day.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/person_fields.h"
#include "ui/cases/problem_picker.h"
#include "ui/cases/register_day_edit.h"
#include "ui/cases/register_hit_edit.h"
#include "ui/cases/register_narrative.h"
#include "ui/cases/unit_picker.h"
#include "ui/desk/desk.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/instant_field.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

using Width = FieldGrid::Width;

constexpr int kGroupGap = 16;

/// In the order the form offers them: most letters come by post.
constexpr std::array kArrivals{Arrival::Post, Arrival::LetterBox, Arrival::Direct};

QStringList arrivalTexts()
{
    return {RegisterFields::tr("Came by post that day", "a letter"),
            RegisterFields::tr("Found when the letter box was first emptied", "a letter"),
            RegisterFields::tr("Handed over", "a letter")};
}

/// Whether the way a case came in leaves open on which day it counts as received.
bool asksForArrival(Channel channel)
{
    return channel == Channel::Letter || channel == Channel::Other;
}

template <class Values>
QStringList textsOf(const Values &values)
{
    QStringList texts;
    for (const auto value : values)
        texts.append(displayText(value));
    return texts;
}

template <class Values, class Value>
int placeOf(const Values &values, Value value)
{
    return static_cast<int>(std::ranges::find(values, value) - values.begin());
}

template <class Values>
auto valueAt(const Values &values, int place)
{
    return values.at(static_cast<size_t>(std::max(0, place)));
}

QComboBox *narrowCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

} // namespace

RegisterFields::RegisterFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGroupGap);
    addArrival();
    addPersons();
    addCare();
    addConsent();
    m_column->addStretch();
    nameAll();
    fillLists();
    listen();
    listenToCare();
    startNew();
}

void RegisterFields::addArrival()
{
    m_arrivalGrid = new FieldGrid(this);
    m_channel = new ChoiceRow(textsOf(kAllChannels), m_arrivalGrid);
    m_received = new InstantField(m_desk.clock(), m_arrivalGrid);
    m_arrival = new ChoiceRow(arrivalTexts(), m_arrivalGrid);
    m_reference = new QLineEdit(m_arrivalGrid);
    m_kind = new ChoiceRow(textsOf(kAllCaseKinds), m_arrivalGrid);
    m_narrative = new NarrativeEdit(m_arrivalGrid);
    m_relation = new ChoiceRow(textsOf(kAllRelations), m_arrivalGrid);
    m_cells[u"channel"_s] = m_arrivalGrid->add(tr("Came in &by"), m_channel);
    m_cells[u"received_at"_s] = m_arrivalGrid->add(tr("&When it came"), m_received, Width::Half);
    m_cells[u"external_ref"_s] = m_arrivalGrid->add(
        tr("Their &reference", "number that 1177 or IVO gave the case"), m_reference, Width::Half);
    m_cells[u"arrival"_s] = m_arrivalGrid->add(tr("How it &reached the office"), m_arrival);
    m_cells[u"kind"_s] = m_arrivalGrid->add(tr("&Kind of case"), m_kind);
    m_cells[u"narrative"_s] = m_arrivalGrid->add(tr("What it is &about"), m_narrative);
    m_cells[u"relation"_s] =
        m_arrivalGrid->add(tr("Brought &forward by", "who complains"), m_relation);
    m_column->addWidget(m_arrivalGrid);
}

void RegisterFields::addPersons()
{
    m_complainant = new PersonFields(PersonFields::Role::Complainant, m_desk.clock(), this);
    m_exchange = new QPushButton(tr("Exchange with the patient"));
    m_complainant->addButton(m_exchange);
    m_patient = new PersonFields(PersonFields::Role::Patient, m_desk.clock(), this);
    m_belowPersons = new QVBoxLayout;
    m_column->addWidget(m_complainant);
    m_column->addWidget(m_patient);
    m_column->addLayout(m_belowPersons);
}

void RegisterFields::addCare()
{
    m_careGrid = new FieldGrid(this);
    m_units = new UnitPicker(m_careGrid);
    m_problems = new ProblemPicker(m_careGrid);
    m_area = narrowCombo(m_careGrid);
    m_handler = narrowCombo(m_careGrid);
    m_wantsAnswer = new QCheckBox(tr("Wants an answer from the pro&vider"), m_careGrid);
    m_cells[u"units"_s] = m_careGrid->add(tr("Care un&it"), m_units);
    m_cells[u"problems"_s] = m_careGrid->add(tr("Cate&gory of problem"), m_problems);
    m_cells[u"area"_s] = m_careGrid->add(tr("T&ype of care", "area of care"), m_area, Width::Half);
    m_cells[u"handler"_s] = m_careGrid->add(tr("&Handler"), m_handler, Width::Half);
    m_cells[u"wants_answer"_s] = m_careGrid->add({}, m_wantsAnswer);
    auto *group = new QVBoxLayout;
    group->setSpacing(8);
    group->addWidget(new SectionLabel(tr("The care", "heading above unit and problem"), this));
    group->addWidget(m_careGrid);
    m_column->addLayout(group);
}

/// The letter of consent leads through its four fields, one after the other.
void RegisterFields::addConsent()
{
    m_consent = new QCheckBox(tr("Co&nsents to contact with the provider"), m_careGrid);
    m_consentOn = new DayEdit(m_desk.clock().today(), DayEdit::Meaning::Recent, m_careGrid);
    m_consentBy = new QLineEdit(m_careGrid);
    m_consentHow = narrowCombo(m_careGrid);
    m_consentHow->setEditable(true);
    m_consentHow->addItems({tr("By telephone", "how consent was given"),
                            tr("In writing", "how consent was given"),
                            tr("By 1177", "how consent was given"),
                            tr("At a visit", "how consent was given")});
    m_cells[u"consent"_s] = m_careGrid->add({}, m_consent);
    m_cells[u"consent.given_on"_s] =
        m_careGrid->add(tr("Give&n on", "consent"), m_consentOn, Width::Half);
    m_cells[u"consent.by"_s] =
        m_careGrid->add(tr("Give&n by", "consent"), m_consentBy, Width::Half);
    m_cells[u"consent.how"_s] =
        m_careGrid->add(tr("How it was give&n", "consent"), m_consentHow, Width::Half);
}

void RegisterFields::nameAll()
{
    m_channel->setName(u"channel"_s, tr("Came in by"));
    m_received->setName(u"received"_s, tr("When it came"));
    m_arrival->setName(u"arrival"_s, tr("How it reached the office"));
    m_reference->setObjectName(u"reference"_s);
    m_kind->setName(u"kind"_s, tr("Kind of case"));
    m_narrative->setObjectName(u"narrative"_s);
    m_narrative->setAccessibleName(tr("What it is about"));
    m_relation->setName(u"relation"_s, tr("Brought forward by"));
    m_exchange->setObjectName(u"exchangePersons"_s);
    m_exchange->setToolTip(tr("What is filled in for the one goes to the other."));
    m_units->setObjectName(u"units"_s);
    m_problems->setObjectName(u"problems"_s);
    m_area->setObjectName(u"area"_s);
    m_handler->setObjectName(u"handler"_s);
    m_wantsAnswer->setObjectName(u"wantsAnswer"_s);
    m_consent->setObjectName(u"consent"_s);
    m_consentOn->setObjectName(u"consentOn"_s);
    m_consentBy->setObjectName(u"consentBy"_s);
    m_consentHow->setObjectName(u"consentHow"_s);
    m_patient->setHeading(tr("Patient"));
}

void RegisterFields::listen()
{
    const auto tell = [this] { emit edited(); };
    connect(m_channel, &ChoiceRow::chosen, this, [this, tell] {
        adaptArrival();
        tell();
    });
    connect(m_arrival, &ChoiceRow::chosen, this, [this, tell] {
        m_isArrivalChosen = true;
        sayReceivedDay();
        tell();
    });
    connect(m_kind, &ChoiceRow::chosen, this, tell);
    connect(m_reference, &QLineEdit::textChanged, this, tell);
    connect(m_narrative, &QPlainTextEdit::textChanged, this, tell);
    connect(m_received, &InstantField::edited, this, [this, tell] {
        sayReceivedDay();
        tell();
    });
    connect(m_received, &InstantField::left, this, &RegisterFields::adaptReceived);
    connect(m_relation, &ChoiceRow::chosen, this, [this, tell] {
        adaptToRelation();
        tell();
        emit identityEdited();
    });
    connect(m_exchange, &QPushButton::clicked, this, &RegisterFields::exchangePersons);
    for (PersonFields *person : {m_complainant, m_patient}) {
        connect(person, &PersonFields::edited, this, tell);
        connect(person, &PersonFields::identityEdited, this, &RegisterFields::identityEdited);
    }
    // An error has been read once somebody types again.
    connect(this, &RegisterFields::edited, this, [this] {
        if (m_marked)
            std::exchange(m_marked, nullptr)->sayNothing();
    });
    connect(&m_desk, &Desk::listsChanged, this, &RegisterFields::fillLists);
}

void RegisterFields::listenToCare()
{
    const auto tell = [this] { emit edited(); };
    connect(m_units, &UnitPicker::changed, this, [this, tell] {
        adaptArea();
        tell();
    });
    connect(m_units, &UnitPicker::typedChanged, this, tell);
    connect(m_problems, &ProblemPicker::changed, this, tell);
    connect(m_problems, &ProblemPicker::typedChanged, this, tell);
    connect(m_area, &QComboBox::activated, this, [this] { m_isAreaChosen = true; });
    connect(m_area, &QComboBox::currentIndexChanged, this, tell);
    connect(m_handler, &QComboBox::currentIndexChanged, this, tell);
    connect(m_wantsAnswer, &QCheckBox::toggled, this, tell);
    connect(m_consent, &QCheckBox::toggled, this, [this, tell] {
        adaptConsent();
        tell();
    });
    connect(m_consentOn, &QLineEdit::textChanged, this, tell);
    connect(m_consentOn, &QLineEdit::editingFinished, this, [this] {
        if (m_consentOn->hasFault())
            m_cells[u"consent.given_on"_s]->say(FieldCell::Tone::Error, tr("This is not a date."));
        else
            m_cells[u"consent.given_on"_s]->sayNothing();
    });
    connect(m_consentBy, &QLineEdit::textChanged, this, tell);
    connect(m_consentHow, &QComboBox::currentTextChanged, this, tell);
}

/// Lists may change while the form is open; what is chosen stays chosen.
void RegisterFields::fillLists()
{
    const DeskLists &lists = m_desk.lists();
    const QSignalBlocker quietArea(m_area);
    const QSignalBlocker quietHandler(m_handler);
    m_units->setUnits(lists.units);
    m_problems->setProblems(lists.problems, receivedOn());

    const QVariant area = m_area->currentData();
    m_area->clear();
    m_area->addItem(tr("Not said yet", "area of care"), 0);
    for (const Category &entry : lists.areas) {
        if (rules::isValidOn(entry, receivedOn()))
            m_area->addItem(entry.label, entry.code.toInt());
    }
    m_area->setCurrentIndex(std::max(0, m_area->findData(area)));

    const QVariant handler =
        m_handler->count() > 0 ? m_handler->currentData() : QVariant(m_desk.staff().login);
    m_handler->clear();
    for (const StaffMember &member : lists.staff) {
        if (member.isActive)
            m_handler->addItem(member.name, member.login);
    }
    m_handler->setCurrentIndex(std::max(0, m_handler->findData(handler)));
}

void RegisterFields::startNew()
{
    setContent({});
    m_received->setNow();
    adaptReceived();
}

void RegisterFields::focusStart()
{
    m_narrative->setFocus(Qt::OtherFocusReason);
}

QJsonObject RegisterFields::content() const
{
    return {{u"form"_s, u"register"_s},
            {u"channel"_s, storageKey(channel()).toString()},
            {u"received"_s, m_received->text()},
            {u"arrival"_s, storageKey(arrival()).toString()},
            {u"arrival_chosen"_s, m_isArrivalChosen},
            {u"reference"_s, m_reference->text()},
            {u"kind"_s, storageKey(valueAt(kAllCaseKinds, m_kind->current())).toString()},
            {u"narrative"_s, m_narrative->toPlainText()},
            {u"relation"_s, storageKey(relation()).toString()},
            {u"complainant"_s, m_complainant->content()},
            {u"patient"_s, m_patient->content()},
            {u"units"_s, QJsonArray::fromStringList(m_units->paths())},
            {u"unit_typed"_s, m_units->typed()},
            {u"problems"_s, QJsonArray::fromStringList(m_problems->codes())},
            {u"problem_typed"_s, m_problems->typed()},
            {u"area"_s, m_area->currentData().toInt()},
            {u"area_chosen"_s, m_isAreaChosen},
            {u"handler"_s, m_handler->currentData().toString()},
            {u"wants_answer"_s, m_wantsAnswer->isChecked()},
            {u"consent"_s, m_consent->isChecked()},
            {u"consent_on"_s, m_consentOn->text()},
            {u"consent_by"_s, m_consentBy->text()},
            {u"consent_how"_s, m_consentHow->currentText()}};
}

void RegisterFields::setContent(const QJsonObject &content)
{
    const auto text = [&content](const QString &member) { return content[member].toString(); };
    const auto list = [&content](const QString &member) {
        return content[member].toVariant().toStringList();
    };
    clearErrors();
    m_channel->setCurrent(
        placeOf(kAllChannels, channelFromKey(text(u"channel"_s)).value_or(Channel::Phone)));
    m_received->setText(text(u"received"_s));
    m_arrival->setCurrent(
        placeOf(kArrivals, arrivalFromKey(text(u"arrival"_s)).value_or(Arrival::Direct)));
    m_isArrivalChosen = content[u"arrival_chosen"_s].toBool();
    adaptArrival();
    m_reference->setText(text(u"reference"_s));
    m_kind->setCurrent(
        placeOf(kAllCaseKinds, caseKindFromKey(text(u"kind"_s)).value_or(CaseKind::Patient)));
    m_narrative->setPlainText(text(u"narrative"_s));
    m_relation->setCurrent(
        placeOf(kAllRelations, relationFromKey(text(u"relation"_s)).value_or(Relation::Patient)));
    m_complainant->setContent(content[u"complainant"_s].toObject());
    m_patient->setContent(content[u"patient"_s].toObject());
    m_isAreaChosen = content[u"area_chosen"_s].toBool();
    m_units->setPaths(list(u"units"_s));
    m_units->setTyped(text(u"unit_typed"_s));
    m_problems->setCodes(list(u"problems"_s));
    m_problems->setTyped(text(u"problem_typed"_s));
    m_area->setCurrentIndex(std::max(0, m_area->findData(content[u"area"_s].toInt())));
    const QString handler =
        content.contains(u"handler"_s) ? text(u"handler"_s) : m_desk.staff().login;
    m_handler->setCurrentIndex(std::max(0, m_handler->findData(handler)));
    m_wantsAnswer->setChecked(content[u"wants_answer"_s].toBool());
    m_consent->setChecked(content[u"consent"_s].toBool());
    m_consentOn->setText(text(u"consent_on"_s));
    m_consentBy->setText(text(u"consent_by"_s));
    m_consentHow->setCurrentText(text(u"consent_how"_s));
    adaptReceived();
    adaptToRelation();
    adaptConsent();
}

NewCase RegisterFields::newCase() const
{
    NewCase newCase;
    newCase.kind = valueAt(kAllCaseKinds, m_kind->current());
    newCase.channel = channel();
    newCase.receivedAt = m_received->instant().value_or(QDateTime());
    newCase.arrival = arrival();
    newCase.narrative = cleanText(m_narrative->toPlainText());
    newCase.handler = m_handler->currentData().toString();
    newCase.wantsAnswer = m_wantsAnswer->isChecked();
    newCase.externalRef = cleanLine(m_reference->text());
    newCase.relation = relation();
    if (hasComplainant())
        newCase.complainant = m_complainant->typed();
    newCase.patient = m_patient->typed();
    newCase.isChild = m_patient->statedChild();
    newCase.units = m_units->paths();
    newCase.area = m_area->currentData().toInt();
    newCase.problems = m_problems->codes();
    if (m_consent->isChecked())
        newCase.consent = {.givenOn = m_consentOn->date(),
                           .by = cleanLine(m_consentBy->text()),
                           .how = cleanLine(m_consentHow->currentText())};
    return newCase;
}

QList<TypedPerson> RegisterFields::persons() const
{
    QList<TypedPerson> persons;
    for (const auto &typed :
         {m_patient->typed(), hasComplainant() ? m_complainant->typed() : std::nullopt}) {
        if (typed)
            persons.append(*typed);
    }
    return persons;
}

bool RegisterFields::hasNarrative() const
{
    return !m_narrative->toPlainText().trimmed().isEmpty();
}

QList<Gap> RegisterFields::gaps() const
{
    CaseFile soFar;
    soFar.kind = valueAt(kAllCaseKinds, m_kind->current());
    soFar.relation = relation();
    soFar.patient = m_patient->tidied();
    soFar.wantsAnswer = m_wantsAnswer->isChecked();
    soFar.area = m_area->currentData().toInt();
    soFar.problems = m_problems->codes();
    // Chosen units count, also those that get their id when the case is saved.
    soFar.units = QList<CareUnitId>(m_units->paths().size());
    soFar.handler = m_desk.staff().id;
    if (m_consent->isChecked())
        soFar.consent.givenOn = m_consentOn->date();
    return rules::gaps(soFar);
}

bool RegisterFields::markFaults()
{
    using Tone = FieldCell::Tone;
    for (PersonFields *person : {m_complainant, m_patient})
        person->markFaults();
    if (!m_received->instant()) {
        go(m_cells[u"received_at"_s],
           Tone::Error,
           tr("This is not a time. Write it like 2026-11-22 10.15, or press N for now."));
        return true;
    }
    if (!hasNarrative())
        return markError({ErrorCode::MissingField, {}, u"narrative"_s});
    for (PersonFields *person : {m_complainant, m_patient}) {
        if (!person->isHidden() && person->hasFault()) {
            person->cell(u"birth_date"_s)->control()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (m_consent->isChecked() && !m_consentOn->date().isValid()) {
        go(m_cells[u"consent.given_on"_s],
           Tone::Error,
           tr("Say on which day the consent was given."));
        return true;
    }
    return markUnchosen();
}

/// Words that were typed to find something, and nothing was chosen: they would be lost.
bool RegisterFields::markUnchosen()
{
    using Tone = FieldCell::Tone;
    if (!m_units->typed().isEmpty()) {
        go(m_cells[u"units"_s],
           Tone::Error,
           tr("“%1” is not chosen yet. Choose it from the list, add it as a new unit, or empty the "
              "field.")
               .arg(m_units->typed()));
        return true;
    }
    if (!m_problems->typed().isEmpty()) {
        go(m_cells[u"problems"_s],
           Tone::Error,
           tr("“%1” is not chosen yet. Choose it from the list or empty the field.")
               .arg(m_problems->typed()));
        return true;
    }
    return false;
}

bool RegisterFields::markError(const Error &error)
{
    FieldCell *cell = cellOf(error.subject);
    if (!cell)
        return false;
    QString text;
    if (error.code == ErrorCode::MissingField)
        text = tr("Say in a few words what the case is about.");
    else if (error.code == ErrorCode::DateInFuture)
        text = tr("This lies ahead of now.");
    else if (error.code == ErrorCode::InvalidDate)
        text = tr("This is more than ten years ago. Is the year right?");
    else if (error.code == ErrorCode::TextTooLong)
        text = tr("This is too long to be kept whole. Please shorten it.");
    else
        text = errorText(Activity::RegisteringCase, error).sentence();
    go(cell, FieldCell::Tone::Error, text);
    return true;
}

void RegisterFields::clearErrors()
{
    m_marked = nullptr;
    QList<FieldCell *> cells = m_cells.values();
    cells += m_complainant->cells() + m_patient->cells();
    for (FieldCell *cell : cells) {
        if (cell->hasError())
            cell->sayNothing();
    }
}

void RegisterFields::arrange(const FieldGrid::Shape &shape)
{
    for (FieldGrid *grid : grids())
        grid->arrange(shape, labelWidth());
}

int RegisterFields::widthForLabelsBeside() const
{
    int control = 0;
    for (const FieldGrid *grid : grids())
        control = std::max(control, grid->neededControlWidth());
    return labelWidth() + control + 2 * kGroupGap;
}

QList<FieldGrid *> RegisterFields::grids() const
{
    return {m_arrivalGrid, m_complainant->grid(), m_patient->grid(), m_careGrid};
}

int RegisterFields::labelWidth() const
{
    int width = 0;
    for (const FieldGrid *grid : grids())
        width = std::max(width, grid->neededLabelWidth());
    return width;
}

void RegisterFields::placeBelowPersons(QWidget *widget)
{
    m_belowPersons->addWidget(widget);
}

void RegisterFields::adaptToRelation()
{
    m_complainant->setVisible(hasComplainant());
    m_complainant->setHeading(
        tr("Brought forward by: %1", "%1 is e.g. relative").arg(displayText(relation()).toLower()));
}

void RegisterFields::adaptConsent()
{
    const bool isGiven = m_consent->isChecked();
    for (const QString &member : {u"consent.given_on"_s, u"consent.by"_s, u"consent.how"_s})
        m_cells[member]->setVisible(isGiven);
    if (isGiven && m_consentOn->isEmpty())
        m_consentOn->setDate(m_desk.clock().today());
    if (isGiven && m_consentBy->text().isEmpty() && relation() == Relation::Patient)
        m_consentBy->setText(tr("the patient", "who gave consent"));
}

void RegisterFields::adaptReceived()
{
    FieldCell *cell = m_cells[u"received_at"_s];
    if (m_received->text().isEmpty() || m_received->instant())
        cell->sayNothing();
    else
        cell->say(FieldCell::Tone::Error,
                  tr("This is not a time. Write it like 2026-11-22 10.15, or press N for now."));
    m_patient->setReferenceDay(receivedOn());
    m_problems->setProblems(m_desk.lists().problems, receivedOn());
}

/// A letter most likely came by post; what came some other way was most likely handed over.
void RegisterFields::adaptArrival()
{
    if (!m_isArrivalChosen) {
        const QSignalBlocker quiet(m_arrival);
        const bool isLetter = channel() == Channel::Letter;
        m_arrival->setCurrent(placeOf(kArrivals, isLetter ? Arrival::Post : Arrival::Direct));
    }
    m_cells[u"arrival"_s]->setVisible(asksForArrival(channel()));
    sayReceivedDay();
}

/// The day it counts as received, with its reason, where that is another one than it seems.
void RegisterFields::sayReceivedDay()
{
    FieldCell *cell = m_cells[u"arrival"_s];
    const auto arrivedAt = m_received->instant();
    if (!arrivedAt || arrival() == Arrival::Direct) {
        cell->sayNothing();
        return;
    }
    const auto day = rules::receivedDay(*arrivedAt, arrival());
    cell->say(FieldCell::Tone::Info,
              day ? tr("Received: %1", "how the day came about").arg(explanationText(*day))
                  : errorText(Activity::ComputingDate, day.error()).sentence());
}

/// A unit knows what kind of care it gives; somebody who has chosen knows better.
void RegisterFields::adaptArea()
{
    if (!m_isAreaChosen)
        m_area->setCurrentIndex(std::max(0, m_area->findData(m_units->area())));
}

void RegisterFields::exchangePersons()
{
    const QJsonObject complainant = m_complainant->content();
    m_complainant->setContent(m_patient->content());
    m_patient->setContent(complainant);
}

void RegisterFields::go(FieldCell *cell, FieldCell::Tone tone, const QString &text)
{
    cell->control()->setFocus(Qt::OtherFocusReason);
    cell->say(tone, text);
    m_marked = cell;
}

FieldCell *RegisterFields::cellOf(const QString &subject) const
{
    if (subject.startsWith("problems"_L1))
        return m_cells.value(u"problems"_s);
    if (subject.startsWith("units"_L1))
        return m_cells.value(u"units"_s);
    const QString last = subject.section(u'.', -1);
    if (subject.startsWith("patient."_L1))
        return m_patient->cell(last);
    if (subject.startsWith("complainant."_L1))
        return m_complainant->cell(last);
    return m_cells.value(subject);
}

Relation RegisterFields::relation() const
{
    return valueAt(kAllRelations, m_relation->current());
}

Channel RegisterFields::channel() const
{
    return valueAt(kAllChannels, m_channel->current());
}

Arrival RegisterFields::arrival() const
{
    return asksForArrival(channel()) ? valueAt(kArrivals, m_arrival->current()) : Arrival::Direct;
}

QDate RegisterFields::receivedOn() const
{
    return officeDate(m_received->instant().value_or(m_desk.clock().now()));
}

bool RegisterFields::hasComplainant() const
{
    return relation() != Relation::Patient && relation() != Relation::Anonymous;
}

} // namespace talan::ui
