#include "ui/cases/case_person_groups.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "core/wording/words.h"
#include "ui/cases/person_fields.h"
#include "ui/cases/register_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// A stored person as PersonFields takes it: what the number says by itself is not stated again.
QJsonObject contentOf(const Person &person, QDate today)
{
    const IdentityNumber number = rules::readIdentityNumber(person.identityNumber, today);
    const bool saysSex = number.isValid && number.sex == person.sex;
    const bool saysBirth = number.isValid && number.bornOn == person.bornOn;
    return {{u"number"_s, rules::shownNumber(person)},
            {u"name"_s, person.name},
            {u"born"_s, saysBirth ? QString() : person.bornOn.toString(Qt::ISODate)},
            {u"sex"_s,
             saysSex || person.sex == Sex::Unknown ? QString() : storageKey(person.sex).toString()},
            {u"protected"_s, storageKey(person.protection).toString()},
            {u"phone"_s, person.phone},
            {u"email"_s, person.email},
            {u"address"_s, person.address},
            {u"language"_s, person.language},
            {u"interpreter"_s, person.needsInterpreter}};
}

/// The person as edited, still the same row of the file; nobody when everything was taken away.
std::optional<Person> editedPerson(const PersonFields &fields, const std::optional<Person> &before)
{
    if (!fields.typed())
        return {};
    Person person = fields.tidied();
    if (before)
        person.id = before->id;
    return person;
}

PersonFields *makeFields(PersonFields::Role role, Desk &desk, QWidget *parent)
{
    auto *fields = new PersonFields(role, desk.clock(), parent);
    fields->grid()->arrange({.hasPairs = false, .isStacked = false},
                            fields->grid()->neededLabelWidth());
    return fields;
}

QString birthText(const Person &person, QDate today)
{
    if (!person.bornOn.isValid())
        return {};
    return PatientGroup::tr("%1 (%2 years)", "birth date and age")
        .arg(person.bornOn.toString(Qt::ISODate))
        .arg(rules::ageAt(person.bornOn, today));
}

QString languageText(const Person &person)
{
    if (!person.needsInterpreter)
        return person.language;
    const QString interpreter = PatientGroup::tr("interpreter needed");
    return person.language.isEmpty() ? interpreter : person.language + u", "_s + interpreter;
}

} // namespace

QList<FactLine> personLines(const Person &person, QDate today)
{
    const QString sex = person.sex == Sex::Unknown ? QString() : displayText(person.sex);
    const QString protection = person.isProtected() ? displayText(person.protection) : QString();
    return {{PatientGroup::tr("Name"), person.name},
            {PatientGroup::tr("Identity number"), rules::shownNumber(person)},
            {PatientGroup::tr("Born"), birthText(person, today)},
            {PatientGroup::tr("Sex"), sex},
            {PatientGroup::tr("Protected data"), protection},
            {PatientGroup::tr("Phone"), person.phone},
            {PatientGroup::tr("E-mail"), person.email},
            {PatientGroup::tr("Address"), person.address},
            {PatientGroup::tr("Language"), languageText(person)}};
}

PatientGroup::PatientGroup(Desk &desk, QWidget *parent)
    : FactGroup(desk, tr("Patient"), u"patientFacts"_s, parent)
{}

QList<FactLine> PatientGroup::lines(const CaseFile &caseFile) const
{
    QList<FactLine> lines;
    if (caseFile.patient)
        lines = personLines(*caseFile.patient, desk().clock().today());
    if (caseFile.isChild)
        lines.append(
            {tr("Child"), tr("The best interests of the child are the first thing to look at.")});
    return lines;
}

QWidget *PatientGroup::makeEditor()
{
    m_fields = makeFields(PersonFields::Role::Patient, desk(), this);
    return m_fields;
}

void PatientGroup::fill(const CaseFile &caseFile)
{
    m_fields->setReferenceDay(officeDate(caseFile.receivedAt));
    QJsonObject content = contentOf(caseFile.patient.value_or(Person()), desk().clock().today());
    const bool byAge =
        caseFile.patient && rules::isChildOn(*caseFile.patient, officeDate(caseFile.receivedAt));
    if (caseFile.isChild != byAge)
        content[u"child"_s] = caseFile.isChild;
    m_fields->setContent(content);
    m_filled = m_fields->content();
}

void PatientGroup::apply(CaseFile &caseFile) const
{
    if (m_fields->content() == m_filled)
        return;
    caseFile.patient = editedPerson(*m_fields, base().patient);
    caseFile.isChild = m_fields->isChild();
}

QString PatientGroup::fault() const
{
    m_fields->markFaults();
    return m_fields->hasFault() ? tr("The birth date cannot be read yet.") : QString();
}

ComplainantGroup::ComplainantGroup(Desk &desk, QWidget *parent)
    : FactGroup(desk, tr("Who brings the case"), u"complainantFacts"_s, parent)
{}

QList<FactLine> ComplainantGroup::lines(const CaseFile &caseFile) const
{
    QList<FactLine> lines{{{}, displayText(caseFile.relation)}};
    if (caseFile.complainant)
        lines << personLines(*caseFile.complainant, desk().clock().today());
    return lines;
}

QWidget *ComplainantGroup::makeEditor()
{
    auto *editor = new QWidget(this);
    m_relation = new QComboBox(editor);
    m_relation->setObjectName(u"relationBox"_s);
    m_relation->setAccessibleName(tr("Who brings the case"));
    for (const Relation one : kAllRelations)
        m_relation->addItem(displayText(one), int(one));
    m_fields = makeFields(PersonFields::Role::Complainant, desk(), editor);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_relation);
    column->addWidget(m_fields);
    editor->setFocusProxy(m_relation);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &ComplainantGroup::adapt);
    return editor;
}

void ComplainantGroup::fill(const CaseFile &caseFile)
{
    m_relation->setCurrentIndex(m_relation->findData(int(caseFile.relation)));
    m_fields->setContent(
        contentOf(caseFile.complainant.value_or(Person()), desk().clock().today()));
    m_filled = m_fields->content();
    adapt();
}

Relation ComplainantGroup::relation() const
{
    return Relation(m_relation->currentData().toInt());
}

/// The patient stands in a group of its own, and who is anonymous has no details.
void ComplainantGroup::adapt()
{
    const bool isSomebodyElse =
        relation() != Relation::Patient && relation() != Relation::Anonymous;
    m_fields->setVisible(isSomebodyElse);
}

void ComplainantGroup::apply(CaseFile &caseFile) const
{
    caseFile.relation = relation();
    if (relation() == Relation::Patient || relation() == Relation::Anonymous)
        caseFile.complainant.reset();
    else if (m_fields->content() != m_filled)
        caseFile.complainant = editedPerson(*m_fields, base().complainant);
}

QString ComplainantGroup::fault() const
{
    m_fields->markFaults();
    return m_fields->isVisible() && m_fields->hasFault() ? tr("The birth date cannot be read yet.")
                                                         : QString();
}

} // namespace talan::ui
