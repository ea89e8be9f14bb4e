#include "app/demo/demo_people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan::demo {

namespace {

constexpr int kMostCasesOfOne = 3;

const QList<Kinship> &kinships()
{
    constexpr Sex f = Sex::Female;
    constexpr Sex m = Sex::Male;
    constexpr Sex any = Sex::Unknown;
    static const QList<Kinship> list{
        {u"min mamma"_s, f, 48, 99, -27, any},   {u"min mamma"_s, f, 55, 99, -30, any},
        {u"min mor"_s, f, 70, 99, -29, any},     {u"min mormor"_s, f, 78, 99, -52, any},
        {u"min farmor"_s, f, 78, 99, -54, any},  {u"min moster"_s, f, 65, 95, -26, any},
        {u"min svärmor"_s, f, 62, 97, -27, any}, {u"min fru"_s, f, 35, 92, 2, m},
        {u"min sambo"_s, f, 22, 75, 1, m},       {u"min syster"_s, f, 22, 88, 2, any},
        {u"min dotter"_s, f, 18, 45, 30, any},   {u"min pappa"_s, m, 48, 99, -28, any},
        {u"min pappa"_s, m, 58, 99, -31, any},   {u"min far"_s, m, 70, 99, -30, any},
        {u"min morfar"_s, m, 78, 99, -53, any},  {u"min farfar"_s, m, 78, 99, -55, any},
        {u"min farbror"_s, m, 65, 95, -25, any}, {u"min svärfar"_s, m, 62, 97, -29, any},
        {u"min man"_s, m, 35, 94, -2, f},        {u"min sambo"_s, m, 22, 75, -1, f},
        {u"min bror"_s, m, 22, 88, -1, any},     {u"min son"_s, m, 18, 45, 31, any}};
    return list;
}

/// The letters a mail address is made of.
QString mailName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (letter == u'ł')
            plain += u'l';
        else if (letter == u'ı')
            plain += u'i';
        else if (letter == u'đ')
            plain += u'd';
        else if (letter == u' ')
            plain += u'.';
        else if (letter.unicode() < 128)
            plain += letter;
    }
    return plain;
}

QString languageOf(const QString &origin, Dice &dice)
{
    static const QHash<QString, QStringList> languages{
        {u"fi"_s, {u"finska"_s}},
        {u"ar"_s, {u"arabiska"_s}},
        {u"fa"_s, {u"persiska"_s, u"dari"_s}},
        {u"ku"_s, {u"kurdiska (sorani)"_s, u"kurdiska (kurmanji)"_s}},
        {u"so"_s, {u"somaliska"_s}},
        {u"bs"_s, {u"bosniska"_s, u"serbiska"_s}},
        {u"sq"_s, {u"albanska"_s}},
        {u"pl"_s, {u"polska"_s}},
        {u"uk"_s, {u"ukrainska"_s, u"ryska"_s}},
        {u"ti"_s, {u"tigrinja"_s}},
        {u"th"_s, {u"thailändska"_s}},
        {u"tr"_s, {u"turkiska"_s}}};
    const QStringList fitting = languages.value(origin);
    return fitting.isEmpty() ? QString() : dice.pick(fitting);
}

} // namespace

const Kinship &kinshipFor(Sex patientSex, int ageFrom, int ageTo, Dice &dice)
{
    const int middle = (ageFrom + ageTo) / 2;
    QList<const Kinship *> fitting;
    for (const Kinship &kinship : kinships()) {
        const bool isSex = patientSex == Sex::Unknown || patientSex == kinship.patientSex;
        if (isSex && kinship.patientAgeFrom <= middle && kinship.patientAgeTo >= middle)
            fitting.append(&kinship);
    }
    return *dice.pick(fitting);
}

DemoPeople::DemoPeople(const DemoTexts &texts, Dice &dice)
    : m_texts(texts)
    , m_dice(dice)
{
    const QDate kLongAfter(2100, 1, 1);
    for (const QString &text : texts.identityNumbers) {
        const IdentityNumber number = rules::readIdentityNumber(text, kLongAfter);
        if (!number.isValid || !number.bornOn.isValid())
            continue;
        Inhabitant inhabitant;
        inhabitant.number = text;
        inhabitant.bornOn = number.bornOn;
        inhabitant.sex = number.sex;
        m_inhabitants.append(inhabitant);
    }
    std::ranges::stable_sort(m_inhabitants, {}, &Inhabitant::bornOn);
}

DemoPeople::Inhabitant *DemoPeople::inhabitantFor(const Wanted &wanted)
{
    constexpr int kPercentReturning = 9;
    constexpr int kDaysBetweenCases = 40;
    const auto first = std::ranges::lower_bound(
        m_inhabitants, wanted.on.addYears(-wanted.ageTo - 1).addDays(1), {}, &Inhabitant::bornOn);
    const auto last = std::ranges::upper_bound(
        m_inhabitants, wanted.on.addYears(-wanted.ageFrom), {}, &Inhabitant::bornOn);
    const auto count = last - first;
    if (count <= 0)
        return nullptr;
    const bool mayReturn = m_dice.chance(kPercentReturning) && !wanted.isOnce &&
                           !wanted.isForeign && wanted.lastName.isEmpty();
    const int start = m_dice.below(count);
    for (qsizetype i = 0; i < count; ++i) {
        Inhabitant &one = *(first + (start + i) % count);
        const bool isFree = mayReturn ? one.cases > 0 && one.cases < kMostCasesOfOne &&
                                            one.lastCaseOn.addDays(kDaysBetweenCases) < wanted.on
                                      : one.cases == 0;
        if (isFree && (wanted.sex == Sex::Unknown || one.sex == wanted.sex))
            return &one;
    }
    return nullptr;
}

TypedPerson DemoPeople::patient(const Wanted &wanted)
{
    constexpr int kPercentWithoutNumber = 7;
    const bool hasNumber = !m_dice.chance(kPercentWithoutNumber);
    Inhabitant *inhabitant = hasNumber ? inhabitantFor(wanted) : nullptr;
    if (!inhabitant) {
        const Sex sex = eitherSex(wanted.sex);
        return {.person = person(sex, birthDate(wanted), wanted), .number = {}};
    }
    if (inhabitant->cases == 0)
        inhabitant->person = person(inhabitant->sex, inhabitant->bornOn, wanted);
    inhabitant->cases = wanted.isOnce ? kMostCasesOfOne : inhabitant->cases + 1;
    inhabitant->lastCaseOn = wanted.on;
    return {.person = inhabitant->person, .number = inhabitant->number};
}

TypedPerson DemoPeople::complainant(const Wanted &wanted)
{
    Person somebody = person(eitherSex(wanted.sex), birthDate(wanted), wanted);
    somebody.bornOn = {};
    return {.person = somebody, .number = {}};
}

Person DemoPeople::person(Sex sex, QDate bornOn, const Wanted &wanted)
{
    constexpr int kPercentWithPhone = 88;
    constexpr int kPercentWithEmail = 45;
    constexpr int kPercentWithAddress = 72;
    constexpr int kPercentOtherLanguage = 30;
    constexpr int kAdult = 18;
    QString from = origin(wanted.isForeign);
    if (firstNames(sex, bornOn.year(), from).isEmpty())
        from = u"sv"_s;
    QList<NameText> lastNames;
    std::ranges::copy_if(m_texts.lastNames,
                         std::back_inserter(lastNames),
                         [&](const NameText &name) { return name.origin == from; });
    Person person;
    person.sex = sex;
    person.bornOn = bornOn;
    const QString lastName = m_dice.pick(lastNames).name;
    person.name = m_dice.pick(firstNames(sex, bornOn.year(), from)) + u' ' +
                  (wanted.lastName.isEmpty() ? lastName : wanted.lastName);
    const bool isChild = bornOn.addYears(kAdult) > wanted.on;
    if (m_dice.chance(kPercentWithPhone) && !isChild)
        person.phone = phone(bornOn.year());
    if (m_dice.chance(kPercentWithEmail) && !isChild)
        person.email = mailName(person.name) + u"@example.se"_s;
    if (m_dice.chance(kPercentWithAddress))
        person.address = address();
    if (wanted.isForeign || m_dice.chance(kPercentOtherLanguage)) {
        person.language = languageOf(from, m_dice);
        const bool often = m_dice.chance(55);
        person.needsInterpreter = !person.language.isEmpty() && (wanted.isForeign || often);
    }
    return person;
}

QString DemoPeople::origin(bool isForeign)
{
    static const QStringList origins{u"sv"_s,
                                     u"fi"_s,
                                     u"ar"_s,
                                     u"so"_s,
                                     u"fa"_s,
                                     u"bs"_s,
                                     u"pl"_s,
                                     u"uk"_s,
                                     u"sq"_s,
                                     u"ti"_s,
                                     u"ku"_s,
                                     u"tr"_s,
                                     u"th"_s};
    static const QList<int> ofAll{800, 45, 40, 25, 18, 22, 12, 8, 8, 8, 5, 5, 4};
    static const QList<int> ofForeign{0, 5, 30, 20, 12, 8, 5, 6, 4, 6, 4, 2, 2};
    return origins.at(m_dice.weighted(isForeign ? ofForeign : ofAll));
}

QStringList DemoPeople::firstNames(Sex sex, int bornIn, const QString &origin) const
{
    // The lists are of those born 1930-2005; the last names on them were still given after that.
    const int year = std::clamp(bornIn, 1930, 2004);
    const QList<NameText> &all = sex == Sex::Female ? m_texts.femaleNames : m_texts.maleNames;
    QStringList fitting;
    for (const NameText &name : all) {
        if (name.origin == origin && name.bornFrom <= year && name.bornTo >= year)
            fitting.append(name.name);
    }
    return fitting;
}

QString DemoPeople::phone(int bornIn)
{
    // The series that Post- och telestyrelsen keeps for books and films; the old still have a land
    // line.
    constexpr int kLandLineUntil = 1948;
    if (bornIn < kLandLineUntil && m_dice.chance(55)) {
        if (m_dice.chance(50))
            return u"08-465 004 %1"_s.arg(m_dice.between(0, 99), 2, 10, QChar(u'0'));
        return u"031-390 06 %1"_s.arg(m_dice.between(0, 99), 2, 10, QChar(u'0'));
    }
    return u"070-174 06 %1"_s.arg(m_dice.between(5, 99), 2, 10, QChar(u'0'));
}

QString DemoPeople::address()
{
    const QString street = m_dice.pick(m_texts.streets);
    return u"%1 %2, 123 45 Exempelstad"_s.arg(street).arg(m_dice.between(1, 48));
}

QDate DemoPeople::birthDate(const Wanted &wanted)
{
    const QDate earliest = wanted.on.addYears(-wanted.ageTo - 1).addDays(1);
    const QDate latest = wanted.on.addYears(-wanted.ageFrom);
    return earliest.addDays(m_dice.below(earliest.daysTo(latest) + 1));
}

Sex DemoPeople::eitherSex(Sex wanted)
{
    if (wanted != Sex::Unknown)
        return wanted;
    return m_dice.chance(58) ? Sex::Female : Sex::Male;
}

} // namespace talan::demo
