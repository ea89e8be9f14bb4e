#include "ui/cases/person_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/words.h"
#include "ui/cases/register_day_edit.h"
#include "ui/cases/register_field.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr std::array kSexes{Sex::Female, Sex::Male, Sex::Unknown};

QStringList sexTexts()
{
    QStringList texts;
    for (const Sex sex : kSexes)
        texts.append(displayText(sex));
    return texts;
}

int placeOf(Sex sex)
{
    return static_cast<int>(std::ranges::find(kSexes, sex) - kSexes.begin());
}

} // namespace

PersonFields::PersonFields(Role role, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_clock(clock)
    , m_referenceDay(clock.today())
    , m_heading(new SectionLabel({}, this))
    , m_grid(new FieldGrid(this))
    , m_number(new QLineEdit(m_grid))
    , m_name(new QLineEdit(m_grid))
    , m_sex(new ChoiceRow(sexTexts(), m_grid))
    , m_born(new DayEdit(clock.today(), DayEdit::Meaning::Birth, m_grid))
    , m_child(new QCheckBox(tr("Child (y&ounger than 18)"), m_grid))
    , m_protection(new QComboBox(m_grid))
    , m_phone(new QLineEdit(m_grid))
    , m_email(new QLineEdit(m_grid))
    , m_address(new QLineEdit(m_grid))
    , m_language(new QLineEdit(m_grid))
    , m_interpreter(new QCheckBox(tr("Needs an in&terpreter"), m_grid))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_grid);
    for (const Protection level : kAllProtections)
        m_protection->addItem(displayText(level));
    m_protection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_number->setPlaceholderText(tr("YYYYMMDD-NNNN", "placeholder of an identity number"));
    m_sex->setCurrent(placeOf(Sex::Unknown));
    addFields();
    addContactFields();
    nameAll(role == Role::Patient ? u"patient"_s : u"complainant"_s);
    listen();
}

void PersonFields::addFields()
{
    using Width = FieldGrid::Width;
    m_cells[u"identity_number"_s] = m_grid->add(tr("Identity n&umber"), m_number, Width::Half);
    m_cells[u"name"_s] = m_grid->add(tr("Na&me"), m_name, Width::Half);
    m_cells[u"sex"_s] = m_grid->add(tr("Se&x", "of a person"), m_sex, Width::Half);
    m_cells[u"birth_date"_s] = m_grid->add(tr("B&orn", "birth date"), m_born, Width::Half);
    if (m_role == Role::Patient)
        m_cells[u"child"_s] = m_grid->add({}, m_child);
    m_child->setVisible(m_role == Role::Patient);
}

void PersonFields::addContactFields()
{
    using Width = FieldGrid::Width;
    m_cells[u"protected"_s] =
        m_grid->add(tr("Prote&cted data", "protection of personal data"), m_protection);
    m_cells[u"phone"_s] = m_grid->add(tr("&Phone"), m_phone, Width::Half);
    m_cells[u"email"_s] = m_grid->add(tr("&E-mail"), m_email, Width::Half);
    m_cells[u"address"_s] = m_grid->add(tr("A&ddress"), m_address);
    m_cells[u"language"_s] = m_grid->add(tr("&Language"), m_language, Width::Half);
    m_cells[u"interpreter"_s] = m_grid->add({}, m_interpreter, Width::Half);
}

void PersonFields::nameAll(const QString &prefix)
{
    setObjectName(prefix + u"Fields"_s);
    m_number->setObjectName(prefix + u"Number"_s);
    m_name->setObjectName(prefix + u"Name"_s);
    m_sex->setName(prefix + u"Sex"_s, tr("Sex"));
    m_born->setObjectName(prefix + u"Born"_s);
    m_child->setObjectName(prefix + u"Child"_s);
    m_protection->setObjectName(prefix + u"Protection"_s);
    m_phone->setObjectName(prefix + u"Phone"_s);
    m_email->setObjectName(prefix + u"Email"_s);
    m_address->setObjectName(prefix + u"Address"_s);
    m_language->setObjectName(prefix + u"Language"_s);
    m_interpreter->setObjectName(prefix + u"Interpreter"_s);
}

void PersonFields::listen()
{
    for (QLineEdit *edit : {m_name, m_phone, m_email, m_address, m_language})
        connect(edit, &QLineEdit::textEdited, this, &PersonFields::edited);
    connect(m_name, &QLineEdit::textChanged, this, &PersonFields::identityEdited);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        readNumber();
        sayNumber(true);
        emit edited();
        emit identityEdited();
    });
    connect(m_number, &QLineEdit::editingFinished, this, [this] { sayNumber(false); });
    connect(m_born, &QLineEdit::textEdited, this, [this] { m_isBirthStated = !m_born->isEmpty(); });
    connect(m_born, &QLineEdit::textChanged, this, [this] {
        if (!m_born->hasFault())
            sayAge();
        adaptChild();
        emit edited();
    });
    connect(m_born, &QLineEdit::editingFinished, this, &PersonFields::sayAge);
    connect(m_sex, &ChoiceRow::chosen, this, [this] {
        if (!m_isFilling)
            m_isSexStated = sex() != Sex::Unknown;
        sayNumber(m_number->hasFocus());
        emit edited();
    });
    connect(m_child, &QCheckBox::clicked, this, [this](bool isChild) {
        m_statedChild = isChild;
        adaptChild();
        emit edited();
    });
    connect(m_protection, &QComboBox::currentIndexChanged, this, [this] {
        applyProtection();
        emit edited();
    });
    connect(m_interpreter, &QCheckBox::toggled, this, &PersonFields::edited);
}

void PersonFields::setHeading(const QString &text)
{
    m_heading->setText(text);
}

void PersonFields::addButton(QPushButton *button)
{
    auto *line = new QWidget(m_grid);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    row->addStretch();
    m_grid->add({}, line);
}

FieldCell *PersonFields::cell(const QString &member) const
{
    return m_cells.value(member);
}

QList<FieldCell *> PersonFields::cells() const
{
    return m_cells.values();
}

/// The number as typed; people part it by spaces, which say nothing.
QString PersonFields::typedNumber() const
{
    QString number = m_number->text();
    return number.removeIf([](QChar c) { return c.isSpace(); });
}

std::optional<TypedPerson> PersonFields::typed() const
{
    TypedPerson typed;
    Person &person = typed.person;
    person.name = m_name->text();
    person.sex = m_isSexStated ? sex() : Sex::Unknown;
    person.bornOn = m_born->date();
    person.protection = protection();
    person.language = m_language->text();
    person.needsInterpreter = m_interpreter->isChecked();
    person.phone = m_phone->text();
    person.email = m_email->text();
    person.address = m_address->text();
    typed.number = typedNumber();
    const bool isNobody = rules::tidyPerson(person, typed.number, m_clock.today()).isEmpty();
    return isNobody ? std::nullopt : std::optional(typed);
}

Person PersonFields::tidied() const
{
    const auto person = typed();
    return person ? rules::tidyPerson(person->person, person->number, m_clock.today()) : Person();
}

bool PersonFields::hasFault() const
{
    return m_born->hasFault();
}

void PersonFields::markFaults()
{
    if (m_born->hasFault())
        m_cells[u"birth_date"_s]->say(FieldCell::Tone::Error,
                                      tr("This is not a date. Write it like 1990-01-31."));
}

void PersonFields::setReferenceDay(QDate day)
{
    m_referenceDay = day;
    adaptChild();
}

bool PersonFields::isChild() const
{
    return m_child->isChecked();
}

/// Sex and birth date follow the number until somebody states them.
void PersonFields::readNumber()
{
    const IdentityNumber number = rules::readIdentityNumber(typedNumber(), m_clock.today());
    const bool isOfPerson = number.isValid && number.kind != IdentityKind::Organisationsnummer;
    m_isFilling = true;
    if (!m_isSexStated)
        m_sex->setCurrent(placeOf(isOfPerson ? number.sex : Sex::Unknown));
    if (!m_isBirthStated) {
        if (isOfPerson && number.bornOn.isValid())
            m_born->setDate(number.bornOn);
        else
            m_born->clear();
    }
    m_isFilling = false;
}

void PersonFields::sayNumber(bool isBeingTyped)
{
    FieldCell *cell = m_cells[u"identity_number"_s];
    const IdentityNumber number = rules::readIdentityNumber(typedNumber(), m_clock.today());
    if (number.fault == IdentityNumber::Fault::Empty || number.kind == IdentityKind::None) {
        cell->sayNothing();
        return;
    }
    if (!number.isValid) {
        // While somebody types, every number is wrong for a while.
        if (isBeingTyped)
            cell->sayNothing();
        else
            cell->say(FieldCell::Tone::Warning, displayText(number.fault));
        return;
    }
    if (number.kind == IdentityKind::Organisationsnummer) {
        cell->say(FieldCell::Tone::Warning, tr("This is the number of an organisation."));
        return;
    }
    const bool saysOtherSex = m_isSexStated && number.sex != Sex::Unknown && number.sex != sex();
    const QString what = displayText(number.kind);
    if (saysOtherSex)
        cell->say(FieldCell::Tone::Warning,
                  tr("%1. The number says: %2.", "%1 is the kind of number, %2 a sex")
                      .arg(what, displayText(number.sex)));
    else
        cell->say(FieldCell::Tone::Info, what);
}

void PersonFields::sayAge()
{
    FieldCell *cell = m_cells[u"birth_date"_s];
    const QDate born = m_born->date();
    if (m_born->hasFault())
        cell->say(FieldCell::Tone::Error, tr("This is not a date. Write it like 1990-01-31."));
    else if (born > m_clock.today())
        cell->say(FieldCell::Tone::Error, tr("This day lies ahead."));
    else
        cell->say(FieldCell::Tone::Info, ageText());
}

QString PersonFields::ageText() const
{
    const int age = rules::ageAt(m_born->date(), m_clock.today());
    return age < 0 ? QString() : tr("Age %1", "%1 is a number of years").arg(age);
}

Sex PersonFields::sex() const
{
    return kSexes.at(static_cast<size_t>(std::max(0, m_sex->current())));
}

Protection PersonFields::protection() const
{
    return kAllProtections.at(static_cast<size_t>(std::max(0, m_protection->currentIndex())));
}

/// What was typed comes back when the protection is taken off before the case is saved.
void PersonFields::applyProtection()
{
    const QList<QLineEdit *> closed{m_phone, m_email, m_address};
    const bool isProtected = protection() != Protection::None;
    if (isProtected && m_setAside.isEmpty()) {
        for (QLineEdit *edit : closed) {
            m_setAside.append(edit->text());
            edit->clear();
        }
    } else if (!isProtected && !m_setAside.isEmpty()) {
        for (qsizetype i = 0; i < closed.size(); ++i)
            closed.at(i)->setText(m_setAside.at(i));
        m_setAside.clear();
    }
    for (QLineEdit *edit : closed) {
        edit->setEnabled(!isProtected);
        edit->setPlaceholderText(isProtected ? tr("Is not kept for a protected person")
                                             : QString());
    }
    sayProtection();
}

void PersonFields::sayProtection()
{
    FieldCell *cell = m_cells[u"protected"_s];
    if (protection() == Protection::None) {
        cell->sayNothing();
        return;
    }
    cell->say(FieldCell::Tone::Warning,
              tr("Only name and number are kept, and lists and titles say “Protected person”. Post "
                 "goes by "
                 "Skatteverkets postförmedlingsservice, Box 2820, 403 20 Göteborg."));
}

void PersonFields::adaptChild()
{
    if (m_role != Role::Patient)
        return;
    Person person;
    person.bornOn = m_born->date();
    const bool byAge = rules::isChildOn(person, m_referenceDay);
    m_child->setChecked(m_statedChild.value_or(byAge));
    FieldCell *cell = m_cells[u"child"_s];
    if (m_child->isChecked())
        cell->say(FieldCell::Tone::Warning,
                  tr("The best interests of the child must be given particular consideration "
                     "(lag 2017:372, 2 §)."));
    else
        cell->sayNothing();
}

QJsonObject PersonFields::content() const
{
    QJsonObject content{{u"number"_s, m_number->text()},
                        {u"name"_s, m_name->text()},
                        {u"born"_s, m_isBirthStated ? m_born->text() : QString()},
                        {u"sex"_s, m_isSexStated ? storageKey(sex()).toString() : QString()},
                        {u"protected"_s, storageKey(protection()).toString()},
                        {u"phone"_s, m_phone->text()},
                        {u"email"_s, m_email->text()},
                        {u"address"_s, m_address->text()},
                        {u"language"_s, m_language->text()},
                        {u"interpreter"_s, m_interpreter->isChecked()}};
    if (m_statedChild)
        content[u"child"_s] = *m_statedChild;
    return content;
}

void PersonFields::setContent(const QJsonObject &content)
{
    const auto text = [&content](const QString &member) { return content[member].toString(); };
    m_isBirthStated = !text(u"born"_s).isEmpty();
    const auto stated = sexFromKey(text(u"sex"_s));
    m_isSexStated = stated.has_value();
    m_setAside.clear();
    m_protection->setCurrentIndex(0);
    m_isFilling = true;
    m_born->setText(text(u"born"_s));
    m_sex->setCurrent(placeOf(stated.value_or(Sex::Unknown)));
    m_isFilling = false;
    m_number->setText(text(u"number"_s));
    m_name->setText(text(u"name"_s));
    m_phone->setText(text(u"phone"_s));
    m_email->setText(text(u"email"_s));
    m_address->setText(text(u"address"_s));
    m_language->setText(text(u"language"_s));
    m_interpreter->setChecked(content[u"interpreter"_s].toBool());
    const Protection level = protectionFromKey(text(u"protected"_s)).value_or(Protection::None);
    m_protection->setCurrentIndex(
        static_cast<int>(std::ranges::find(kAllProtections, level) - kAllProtections.begin()));
    m_statedChild =
        content.contains(u"child"_s) ? std::optional(content[u"child"_s].toBool()) : std::nullopt;
    sayNumber(false);
    sayAge();
    adaptChild();
}

} // namespace talan::ui
