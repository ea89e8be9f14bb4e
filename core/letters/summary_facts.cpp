#include "core/letters/summary_facts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/people/person.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// A section that takes only facts with a value.
class Facts
{
public:
    explicit Facts(const QString &heading)
        : m_section{.heading = heading, .facts = {}}
    {}

    void add(const QString &heading, const QString &value)
    {
        if (!value.isEmpty())
            m_section.facts.append({heading, value});
    }

    const SummarySection &section() const { return m_section; }

private:
    SummarySection m_section;
};

QString withDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString yes()
{
    return QCoreApplication::translate("CaseSummary", "Yes", "value of a fact");
}

QString no()
{
    return QCoreApplication::translate("CaseSummary", "No", "value of a fact");
}

QString statusText(const SummarySource &source, SummaryLevel level)
{
    if (level == SummaryLevel::Full)
        return headline(source.caseFile, source.requests, source.printedAt);
    return displayText(source.caseFile.status);
}

SummarySection caseFacts(const SummarySource &source, const LevelText &text)
{
    const CaseFile &caseFile = source.caseFile;
    Facts facts(QCoreApplication::translate("CaseSummary", "The case"));
    if (text.level() != SummaryLevel::Anonymous)
        facts.add(QCoreApplication::translate("CaseSummary", "Case number"), caseFile.number);
    facts.add(QCoreApplication::translate("CaseSummary", "Kind of case"),
              displayText(caseFile.kind));
    facts.add(QCoreApplication::translate("CaseSummary", "Received"),
              withDots({text.moment(caseFile.receivedAt), displayText(caseFile.channel)}));
    if (text.level() == SummaryLevel::Full)
        facts.add(QCoreApplication::translate("CaseSummary", "Other reference"),
                  caseFile.externalRef);
    facts.add(QCoreApplication::translate("CaseSummary", "Status"),
              statusText(source, text.level()));
    if (text.level() != SummaryLevel::Anonymous)
        facts.add(QCoreApplication::translate("CaseSummary", "Handler"), source.handlerName);
    facts.add(QCoreApplication::translate("CaseSummary", "Wants an answer"),
              caseFile.wantsAnswer ? yes() : no());
    return facts.section();
}

/// Age when the case came in; no more than ten years exact when anonymous.
QString ageText(const Person &person, const CaseFile &caseFile, SummaryLevel level)
{
    constexpr int kBand = 10;
    constexpr int kOldestBand = 90;
    const int age = rules::ageAt(person.bornOn, officeDate(caseFile.receivedAt));
    if (age < 0)
        return {};
    if (level != SummaryLevel::Anonymous)
        return QCoreApplication::translate("CaseSummary", "%1 years", "age").arg(age);
    if (age >= kOldestBand)
        return QCoreApplication::translate("CaseSummary", "%1 years or older", "age")
            .arg(kOldestBand);
    const int from = age / kBand * kBand;
    return QCoreApplication::translate("CaseSummary", "%1–%2 years", "age band")
        .arg(from)
        .arg(from + kBand - 1);
}

QString sexText(const Person &person)
{
    return person.sex == Sex::Unknown ? QString() : displayText(person.sex);
}

QString languageText(const Person &person)
{
    return withDots(
        {person.language,
         person.needsInterpreter
             ? QCoreApplication::translate("CaseSummary", "interpreter needed", "in running text")
             : QString()});
}

/// How a protected person is reached, and that the person is protected at all.
void addProtection(Facts &facts, const Person &person)
{
    facts.add(QCoreApplication::translate("CaseSummary", "Protected personal data"),
              displayText(person.protection));
    facts.add(QCoreApplication::translate("CaseSummary", "Address"),
              QCoreApplication::translate("CaseSummary",
                                          "By the Swedish Tax Agency’s mail forwarding service",
                                          "Skatteverkets postförmedlingsservice"));
}

/// Everything about a person that the office may have on paper.
void addWhole(Facts &facts, const Person &person, const CaseFile &caseFile)
{
    facts.add(QCoreApplication::translate("CaseSummary", "Name"), person.name);
    facts.add(QCoreApplication::translate("CaseSummary", "Identity number"),
              rules::shownNumber(person));
    facts.add(QCoreApplication::translate("CaseSummary", "Age and sex"),
              withDots({ageText(person, caseFile, SummaryLevel::Full), sexText(person)}));
    if (person.isProtected()) {
        addProtection(facts, person);
    } else {
        facts.add(QCoreApplication::translate("CaseSummary", "Phone"), person.phone);
        facts.add(QCoreApplication::translate("CaseSummary", "E-mail"), person.email);
        facts.add(QCoreApplication::translate("CaseSummary", "Address"), person.address);
    }
    facts.add(QCoreApplication::translate("CaseSummary", "Language"), languageText(person));
}

/// What a provider needs to find the patient and to meet the patient; nothing of a protected one.
void addNeeded(Facts &facts, const Person &person, const CaseFile &caseFile)
{
    if (caseFile.isProtected()) {
        facts.add(QCoreApplication::translate("CaseSummary", "Name"),
                  QCoreApplication::translate("CaseSummary", "Protected person"));
    } else {
        facts.add(QCoreApplication::translate("CaseSummary", "Name"), person.name);
        facts.add(QCoreApplication::translate("CaseSummary", "Identity number"),
                  rules::shownNumber(person));
    }
    if (person.needsInterpreter)
        facts.add(QCoreApplication::translate("CaseSummary", "Interpreter needed"), yes());
}

SummarySection patientFacts(const SummarySource &source, const LevelText &text)
{
    const CaseFile &caseFile = source.caseFile;
    Facts facts(QCoreApplication::translate("CaseSummary", "The patient"));
    if (caseFile.patient) {
        switch (text.level()) {
        case SummaryLevel::Full:
            addWhole(facts, *caseFile.patient, caseFile);
            break;
        case SummaryLevel::Provider:
            addNeeded(facts, *caseFile.patient, caseFile);
            break;
        case SummaryLevel::Anonymous:
            facts.add(QCoreApplication::translate("CaseSummary", "Age and sex"),
                      withDots({ageText(*caseFile.patient, caseFile, text.level()),
                                sexText(*caseFile.patient)}));
            break;
        }
    }
    if (caseFile.isChild)
        facts.add(QCoreApplication::translate("CaseSummary", "Child"), yes());
    return facts.section();
}

SummarySection complainantFacts(const SummarySource &source, const LevelText &text)
{
    const CaseFile &caseFile = source.caseFile;
    Facts facts(QCoreApplication::translate("CaseSummary", "Brought by"));
    facts.add(QCoreApplication::translate("CaseSummary", "Relation to the patient"),
              displayText(caseFile.relation));
    if (caseFile.complainant && text.level() == SummaryLevel::Full)
        addWhole(facts, *caseFile.complainant, caseFile);
    return facts.section();
}

QString unitsText(const SummarySource &source, const LevelText &text)
{
    QStringList units;
    for (const CareUnit &unit : source.units) {
        const QString shown = text.unit(unit.path);
        if (!units.contains(shown))
            units.append(shown);
    }
    return units.join(u'\n');
}

QString areaText(const SummarySource &source)
{
    const QString code = QString::number(source.caseFile.area);
    const auto found = rules::entryOf(source.areas, code, officeDate(source.caseFile.receivedAt));
    return found ? found->label : QString();
}

QString problemsText(const SummarySource &source)
{
    QStringList problems;
    for (const QString &code : source.caseFile.problems)
        problems.append(
            shownCategory(code, source.problems, officeDate(source.caseFile.receivedAt)));
    return problems.join(u'\n');
}

QString consentText(const SummarySource &source, const LevelText &text)
{
    const Consent &consent = source.caseFile.consent;
    if (!consent.isGiven() || text.level() == SummaryLevel::Anonymous)
        return {};
    const QString day = text.day(consent.givenOn);
    return text.level() == SummaryLevel::Full ? withDots({day, consent.by, consent.how}) : day;
}

SummarySection careFacts(const SummarySource &source, LevelText &text)
{
    const bool isForProvider = text.level() == SummaryLevel::Provider;
    Facts facts(QCoreApplication::translate("CaseSummary", "The care"));
    facts.add(QCoreApplication::translate("CaseSummary", "Care unit"), unitsText(source, text));
    facts.add(QCoreApplication::translate("CaseSummary", "Area of care"), areaText(source));
    facts.add(QCoreApplication::translate("CaseSummary", "Problem"), problemsText(source));
    if (!isForProvider)
        facts.add(QCoreApplication::translate("CaseSummary", "Themes"),
                  text.written(source.caseFile.themes.join(u", "_s)));
    facts.add(QCoreApplication::translate("CaseSummary", "Consent to contact the provider"),
              consentText(source, text));
    return facts.section();
}

QString measuresText(const Closing &closing)
{
    QStringList measures;
    if (closing.measureIndividual)
        measures.append(QCoreApplication::translate("CaseSummary", "for the patient", "measures"));
    if (closing.measureOrganisation)
        measures.append(
            QCoreApplication::translate("CaseSummary", "in the organisation", "measures"));
    return measures.join(u", "_s);
}

SummarySection closingFacts(const SummarySource &source, const LevelText &text)
{
    const CaseFile &caseFile = source.caseFile;
    Facts facts(QCoreApplication::translate("CaseSummary", "Closing"));
    if (!caseFile.closedAt.isValid())
        return facts.section();
    facts.add(QCoreApplication::translate("CaseSummary", "Closed"), text.moment(caseFile.closedAt));
    if (!caseFile.closing)
        return facts.section();
    // How the complainant took the answer is between the complainant and the office.
    const bool isForProvider = text.level() == SummaryLevel::Provider;
    if (!isForProvider)
        facts.add(QCoreApplication::translate("CaseSummary", "Outcome"),
                  displayText(caseFile.closing->outcome));
    facts.add(QCoreApplication::translate("CaseSummary", "Measures in the care"),
              measuresText(*caseFile.closing));
    if (!isForProvider && caseFile.closing->satisfied != Satisfaction::Unknown)
        facts.add(QCoreApplication::translate("CaseSummary", "Satisfied with the answer"),
                  displayText(caseFile.closing->satisfied));
    return facts.section();
}

} // namespace

QList<SummarySection> summaryFacts(const SummarySource &source, LevelText &text)
{
    QList<SummarySection> sections{caseFacts(source, text),
                                   patientFacts(source, text),
                                   complainantFacts(source, text),
                                   careFacts(source, text),
                                   closingFacts(source, text)};
    sections.removeIf([](const SummarySection &section) { return section.facts.isEmpty(); });
    return sections;
}

} // namespace talan
