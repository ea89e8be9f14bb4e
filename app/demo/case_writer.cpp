#include "app/demo/case_writer.h"

#include <algorithm>

#include "core/base/office_time.h"
#include "core/categories/category.h"

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

constexpr int kAdult = 18;

QString lastNameOf(const Person &person)
{
    return person.name.section(u' ', -1);
}

/// Whether the story says that the patient has died.
bool isOfTheDead(const QString &narrative)
{
    static const QStringList signs{u"avlid"_s,
                                   u"gick bort"_s,
                                   u"obduktion"_s,
                                   u"begravning"_s,
                                   u"sista tiden"_s,
                                   u"Sista natten"_s,
                                   u"adjö"_s,
                                   u"att slutet"_s};
    return std::ranges::any_of(signs,
                               [&](const QString &sign) { return narrative.contains(sign); });
}

/// Who asks, as the text of an information case tells it.
Relation relationAsked(const QString &narrative)
{
    static const QList<std::pair<QString, Relation>> signs{{u"God man"_s, Relation::Trustee},
                                                           {u"Förälder"_s, Relation::Guardian},
                                                           {u"Mamma"_s, Relation::Guardian},
                                                           {u"Pappa"_s, Relation::Guardian},
                                                           {u"Föräldrar"_s, Relation::Guardian},
                                                           {u"Anhörig"_s, Relation::Relative},
                                                           {u"Dotter"_s, Relation::Relative},
                                                           {u"Son "_s, Relation::Relative},
                                                           {u"student"_s, Relation::Other},
                                                           {u"Volontär"_s, Relation::Other},
                                                           {u"granne"_s, Relation::Other},
                                                           {u"arbetsplats"_s, Relation::Staff}};
    for (const auto &[sign, relation] : signs) {
        if (narrative.contains(sign))
            return relation;
    }
    return Relation::Patient;
}

QString howConsented(Channel channel)
{
    switch (channel) {
    case Channel::Service1177:
        return u"I ärendet via 1177"_s;
    case Channel::Letter:
        return u"Skriftligt i brevet"_s;
    case Channel::Email:
        return u"Skriftligt, blankett"_s;
    case Channel::Ivo:
        return u"Enligt IVO:s överlämnande"_s;
    case Channel::Phone:
    case Channel::Visit:
    case Channel::Other:
        return u"Muntligt vid samtal"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseWriter::CaseWriter(const DemoTexts &texts, const DemoStaff &staff, Dice &dice)
    : m_texts(texts)
    , m_staff(staff)
    , m_dice(dice)
    , m_people(texts, dice)
    , m_narrator(texts, dice)
{
    for (const UnitText &unit : texts.units)
        m_unitPaths.insert(unit.path.section(u'/', -1), unit.path);
}

QString CaseWriter::dealt(const QString &deck, const QStringList &list)
{
    if (list.isEmpty())
        return {};
    if (!m_decks.contains(deck))
        m_decks.insert(deck, Deck(list.size()));
    return list.at(m_decks[deck].deal(m_dice));
}

QString CaseWriter::call(const QString &list)
{
    return dealt(u"call."_s + list, m_texts.calls.value(list));
}

QString CaseWriter::note(const QString &list)
{
    return dealt(u"note."_s + list, m_texts.notes.value(list));
}

QString CaseWriter::closing(const QString &list)
{
    return dealt(u"closing."_s + list, m_texts.closings.value(list));
}

CaseCourse CaseWriter::begun(const CasePlan &plan, const Special &special)
{
    CaseCourse course;
    NewCase &newCase = course.newCase;
    newCase.kind = plan.kind;
    newCase.channel = plan.channel;
    newCase.receivedAt = plan.receivedAt;
    newCase.problems = plan.problems;
    newCase.wantsAnswer = plan.isWritten;
    if (plan.channel == Channel::Service1177)
        newCase.externalRef = u"1177-%1"_s.arg(m_dice.between(2'000'000, 9'999'999));
    if (plan.kind == CaseKind::Information)
        tellInformation(plan, newCase);
    else
        tellComplaint(plan, special, newCase);
    newCase.themes = themesOf(plan, newCase.area);

    course.registeredAt = plan.registeredAt;
    course.registrar = m_dice.pick(m_staff.registrars).id;
    course.handler = handlerFor(special);
    for (const StaffMember &member : m_staff.handlers) {
        if (member.id == course.handler)
            newCase.handler = member.login;
    }
    return course;
}

void CaseWriter::tellComplaint(const CasePlan &plan, const Special &special, NewCase &newCase)
{
    const ComplaintText &text = m_texts.complaints.at(plan.text);
    const QDate on = officeDate(plan.receivedAt);
    const QString unit = m_dice.pick(text.units);
    Telling telling{.channel = plan.channel,
                    .receivedOn = on,
                    .wantsAnswer = plan.isWritten,
                    .isAnonymous = special.isAnonymous,
                    .unit = unit,
                    .age = 0,
                    .kin = {}};
    newCase.title = text.title;
    newCase.area = text.area;
    newCase.units = {m_unitPaths.value(unit, unit)};
    addPeople(text, special, on, newCase, telling);
    newCase.narrative = m_narrator.complaint(text, telling);
    if (plan.isWritten)
        newCase.consent = consentFor(newCase, on);
}

void CaseWriter::addPeople(
    const ComplaintText &text, const Special &special, QDate on, NewCase &newCase, Telling &telling)
{
    const Relation relation = relationOf(text);
    const bool isChild = relation == Relation::Guardian;
    Wanted wanted{.sex = text.sex,
                  .ageFrom = isChild ? text.ageFrom : std::max(text.ageFrom, kAdult),
                  .ageTo = text.ageTo,
                  .on = on};
    const Kinship &kinship =
        kinshipFor(text.sex, std::max(text.ageFrom, kAdult), std::max(text.ageTo, kAdult), m_dice);
    if (text.voice == Voice::Relatives && !isChild) {
        wanted.sex = kinship.patientSex;
        wanted.ageFrom = std::max(wanted.ageFrom, kinship.patientAgeFrom);
        wanted.ageTo = std::min(wanted.ageTo, kinship.patientAgeTo);
        telling.kin = kinship.phrase;
    }
    wanted.isForeign = special.isForeign;
    wanted.isOnce = special.protection != Protection::None;
    if (special.isAnonymous) {
        newCase.relation = Relation::Anonymous;
        telling.age = m_dice.between(wanted.ageFrom, wanted.ageTo);
        return;
    }
    newCase.relation = relation;
    newCase.patient = m_people.patient(wanted);
    Person &patient = newCase.patient->person;
    if (special.protection != Protection::None) {
        patient.protection = special.protection;
        patient.phone.clear();
        patient.email.clear();
        patient.address.clear();
    }
    telling.age = rules::ageAt(patient.bornOn, on);
    if (relation != Relation::Patient)
        addComplainant(text, kinship, on, newCase, telling.age);
}

void CaseWriter::addComplainant(
    const ComplaintText &text, const Kinship &kinship, QDate on, NewCase &newCase, int age)
{
    constexpr int kOldest = 92;
    Wanted wanted{.sex = text.complainantSex, .ageFrom = 0, .ageTo = 0, .on = on};
    int ageOfComplainant = m_dice.between(28, 66);
    int percentSameName = 0;
    if (newCase.relation == Relation::Guardian) {
        ageOfComplainant = age + m_dice.between(24, 41);
        percentSameName = 75;
        if (wanted.sex == Sex::Unknown)
            wanted.sex = m_dice.chance(66) ? Sex::Female : Sex::Male;
    } else if (newCase.relation == Relation::Relative) {
        ageOfComplainant = age + kinship.yearsOlder + m_dice.between(-3, 3);
        percentSameName = 55;
        if (wanted.sex == Sex::Unknown)
            wanted.sex = kinship.complainantSex;
    }
    wanted.ageFrom = std::clamp(ageOfComplainant, kAdult, kOldest);
    wanted.ageTo = wanted.ageFrom;
    if (m_dice.chance(percentSameName))
        wanted.lastName = lastNameOf(newCase.patient->person);
    newCase.complainant = m_people.complainant(wanted);
    // Children live with those who speak for them.
    if (newCase.relation == Relation::Guardian)
        newCase.complainant->person.address = newCase.patient->person.address;
}

Relation CaseWriter::relationOf(const ComplaintText &text)
{
    constexpr int kOld = 65;
    if (text.relation)
        return *text.relation;
    if (text.ageFrom >= kOld && m_dice.chance(25))
        return Relation::Trustee;
    static const QList<Relation> tellers{
        Relation::Patient, Relation::Relative, Relation::Staff, Relation::Other};
    return tellers.at(m_dice.weighted({66, 26, 4, 4}));
}

void CaseWriter::tellInformation(const CasePlan &plan, NewCase &newCase)
{
    constexpr int kPercentNamed = 58;
    const InformationText &text = m_texts.information.at(plan.text);
    const QDate on = officeDate(plan.receivedAt);
    Telling telling;
    telling.channel = plan.channel;
    telling.receivedOn = on;
    newCase.title = text.title;
    newCase.narrative = m_narrator.information(text, telling);
    static const QList<int> byArea{30, 10, 40, 7, 3, 10};
    newCase.area = text.area > 0 ? text.area : m_dice.weighted(byArea) + 1;
    newCase.relation = relationAsked(text.narrative);
    const Wanted wanted{.sex = Sex::Unknown, .ageFrom = 24, .ageTo = 84, .on = on};
    const bool isNamed = m_dice.chance(kPercentNamed) || plan.channel != Channel::Phone;
    if (!isNamed)
        newCase.relation = Relation::Anonymous;
    else if (newCase.relation == Relation::Patient)
        newCase.patient = m_people.complainant(wanted);
    else
        newCase.complainant = m_people.complainant(wanted);
}

Consent CaseWriter::consentFor(const NewCase &newCase, QDate on) const
{
    Consent consent{.givenOn = on, .by = {}, .how = howConsented(newCase.channel)};
    const bool isAdult = newCase.relation != Relation::Guardian;
    if (newCase.patient && isAdult)
        consent.by = newCase.patient->person.name;
    if (newCase.complainant && !isAdult)
        consent.by = newCase.complainant->person.name;
    if (newCase.relation == Relation::Relative && newCase.complainant) {
        const bool isDead = isOfTheDead(newCase.narrative);
        consent.by = isDead ? newCase.complainant->person.name : consent.by;
        consent.how = isDead ? u"Som efterlevande"_s : u"Fullmakt"_s;
    }
    if (newCase.relation == Relation::Trustee)
        consent.how = u"Genom god man"_s;
    return consent;
}

StaffId CaseWriter::handlerFor(const Special &special)
{
    return m_dice.pick(special.protection == Protection::None ? m_staff.handlers : m_staff.trusted)
        .id;
}

QString CaseWriter::contactText(const CasePlan &plan, const CaseCourse &course)
{
    const auto contact = [this](const QString &list) {
        return dealt(u"contact."_s + list, m_texts.contacts.value(list));
    };
    const NewCase &newCase = course.newCase;
    const auto &caller = newCase.complainant ? newCase.complainant : newCase.patient;
    if (caller && caller->person.needsInterpreter && m_dice.chance(80))
        return contact(u"interpreter"_s);
    if (!plan.isContactedInTime)
        return contact(u"late"_s);
    if (newCase.relation == Relation::Relative && m_dice.chance(12) &&
        !isOfTheDead(newCase.narrative))
        return contact(u"representative"_s);
    if (plan.channel == Channel::Service1177 && m_dice.chance(14))
        return contact(u"service1177"_s);
    if (plan.isWritten)
        return contact(m_dice.chance(80) ? u"request"_s : u"any"_s);
    return contact(m_dice.chance(72) ? u"no_request"_s : u"any"_s);
}

const AnswerText &CaseWriter::answer(const NewCase &newCase)
{
    constexpr int kPercentToThePoint = 75;
    const QString code = newCase.problems.constFirst();
    const bool isToThePoint = m_dice.chance(kPercentToThePoint);
    const bool isDead = isOfTheDead(newCase.narrative);
    QList<int> fitting;
    QList<int> general;
    for (int i = 0; i < m_texts.answers.size(); ++i) {
        const AnswerText &answer = m_texts.answers.at(i);
        if (isDead && answer.text.contains("atienten"_L1))
            continue;
        if (answer.codes.isEmpty())
            general.append(i);
        else if (answer.codes.contains(code) || answer.codes.contains(rules::mainCode(code)))
            fitting.append(i);
    }
    return m_texts.answers.at(m_dice.pick(isToThePoint && !fitting.isEmpty() ? fitting : general));
}

Extension CaseWriter::extension(QDate grantedOn, QDate until)
{
    const QString asker = dealt(u"extension.by"_s, m_texts.extensionAskers);
    const QString reason = dealt(u"extension.reason"_s, m_texts.extensionReasons);
    return {.grantedOn = grantedOn,
            .until = until,
            .askedBy = asker,
            .reason = reason.at(0).toUpper() + reason.mid(1)};
}

QStringList CaseWriter::themesOf(const CasePlan &plan, int area)
{
    // The theme that IVO and the patientnämnder agreed on for 2023: access and organisation in
    // primary care.
    constexpr int kPrimaryCare = 3;
    constexpr int kAccess = 6;
    constexpr int kOrganisation = 7;
    const bool isAboutIt = plan.mainProblem == kAccess || plan.mainProblem == kOrganisation;
    if (area == kPrimaryCare && isAboutIt && plan.kind == CaseKind::Patient)
        return {u"Primärvård 2023"_s};
    return {};
}

} // namespace talan::demo
