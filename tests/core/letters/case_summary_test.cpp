#include "core/letters/case_summary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/letters/level_text.h"
#include "tests/core/letters/summary_fixture.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// Everything a reader of the paper reads.
QString textOf(const CaseSummary &summary)
{
    QStringList text{summary.title, summary.subject, summary.narrative, summary.printedNote};
    for (const auto &sections : {summary.facts, summary.requests}) {
        for (const SummarySection &section : sections) {
            text.append(section.heading);
            for (const SummaryFact &fact : section.facts)
                text.append(fact.heading + u": "_s + fact.value);
        }
    }
    for (const SummaryEntry &entry : summary.story)
        text.append(entry.when + u' ' + entry.heading + u" · "_s + entry.detail + u'\n' +
                    entry.text);
    return (text + summary.secrecyNote + summary.letterhead).join(u'\n');
}

QString factIn(const CaseSummary &summary, const QString &heading)
{
    for (const SummarySection &section : summary.facts) {
        for (const SummaryFact &fact : section.facts) {
            if (fact.heading == heading)
                return fact.value;
        }
    }
    return {};
}

QStringList storyLines(const CaseSummary &summary)
{
    QStringList headings;
    for (const SummaryEntry &entry : summary.story)
        headings.append(entry.when + u' ' + entry.heading + u" · "_s + entry.detail);
    return headings;
}

bool holds(const CaseSummary &summary, const QString &text)
{
    return textOf(summary).contains(text, Qt::CaseInsensitive);
}

CaseSummary full()
{
    return composeSummary(test::aRichSource(), SummaryLevel::Full);
}

CaseSummary forProvider(const SummarySource &source = test::aRichSource())
{
    return composeSummary(source, SummaryLevel::Provider);
}

CaseSummary anonymous(const SummarySource &source = test::aRichSource())
{
    return composeSummary(source, SummaryLevel::Anonymous);
}

TEST(SummaryLevel, KeepsItsKeys)
{
    for (const SummaryLevel level : kAllSummaryLevels)
        EXPECT_EQ(summaryLevelFromKey(storageKey(level)), level);
    EXPECT_FALSE(summaryLevelFromKey(u"everything"));
}

TEST(FullSummary, HoldsEveryFactOfTheCase)
{
    const CaseSummary summary = full();

    for (const QString &text : {u"PN 2026-0112"_s,
                                u"1177-ABC-77120"_s,
                                u"2026-03-02 09.15"_s,
                                u"Karin Handläggarsson"_s,
                                u"Åsa Öhman-Ljungqvist"_s,
                                u"19540101-7966"_s,
                                u"72 years · Woman"_s,
                                u"finska · interpreter needed"_s,
                                u"070-174 06 05"_s,
                                u"asa.ohman@example.se"_s,
                                u"Björkstigen 14 B, 123 45 Ängelholm"_s,
                                u"Relative"_s,
                                u"Gunvor Öhman"_s,
                                u"08-465 004 21"_s,
                                u"Ortopedavdelning 23 · Ortopedkliniken · Sjukhusvården"_s,
                                u"Somatisk specialistvård"_s,
                                u"6.2 Väntetider i vården"_s,
                                u"3.4 Bemötande"_s,
                                u"höftfraktur"_s,
                                u"2026-03-04 · Åsa Öhman-Ljungqvist · muntligen"_s,
                                u"Satisfied with the answer"_s,
                                u"for the patient, in the organisation"_s,
                                u"<b>Detta är viktigt</b> & måste utredas."_s})
        EXPECT_TRUE(holds(summary, text)) << text.toStdString();
    EXPECT_EQ(summary.narrative, test::aRichSource().caseFile.narrative);
    EXPECT_TRUE(summary.masked.isEmpty());
}

TEST(FullSummary, TellsTheRequestWithAllItsDates)
{
    const auto requests = full().requests;

    ASSERT_EQ(requests.size(), 1);
    const QList<SummaryFact> facts = requests.first().facts;
    ASSERT_EQ(facts.size(), 6);
    EXPECT_EQ(facts.at(0), (SummaryFact{u"Sent"_s, u"2026-03-10 · 4 weeks"_s}));
    EXPECT_EQ(facts.at(1).value,
              u"2026-04-02 · until 2026-04-21 · asked by Verksamhetschef Rolf Ekman · läkaren som "
              "träffade Åsa är ledig"_s);
    EXPECT_TRUE(facts.at(2).value.startsWith(u"2026-04-21\n"_s));
    EXPECT_EQ(facts.at(3), (SummaryFact{u"Reminder 1"_s, u"2026-04-23 · new date 2026-05-07"_s}));
    EXPECT_EQ(facts.at(4), (SummaryFact{u"Answered"_s, u"2026-05-06 · late"_s}));
    EXPECT_EQ(facts.at(5), (SummaryFact{u"Answer forwarded"_s, u"2026-05-08"_s}));
}

TEST(FullSummary, TellsTheStoryInOrderWithoutEdits)
{
    EXPECT_THAT(
        storyLines(full()),
        testing::ElementsAre(
            u"2026-03-02 09.15 The case came in · 1177"_s,
            u"2026-03-02 10.40 Confirmed · "_s,
            u"2026-03-04 14.05 First contact · Karin Handläggarsson"_s,
            u"2026-03-10 Statement requested · Ortopedavdelning 23 · 4 weeks"_s,
            u"2026-04-01 09.00 Call · Karin Handläggarsson"_s,
            u"2026-04-02 Extension granted · Ortopedavdelning 23 · until 2026-04-21 · asked by "
            "Verksamhetschef Rolf Ekman · läkaren som träffade Åsa är ledig"_s,
            u"2026-04-23 Reminder 1 · Ortopedavdelning 23 · new date 2026-05-07"_s,
            u"2026-05-06 Answer received · Ortopedavdelning 23"_s,
            u"2026-05-06 16.20 The provider’s answer · Karin Handläggarsson"_s,
            u"2026-05-08 Answer forwarded · Ortopedavdelning 23"_s,
            u"2026-05-20 11.30 Closed · Satisfied with the answer"_s,
            u"2026-05-20 11.30 Closing note · Karin Handläggarsson"_s));
}

TEST(FullSummary, TellsAnEarlierClosingThatStands)
{
    SummarySource source = test::aRichSource();
    Event closed = source.events.last();
    closed.id = EventId(20);
    closed.at = closed.at.addDays(-5);
    Event reopened = closed;
    reopened.id = EventId(21);
    reopened.kind = EventKind::Reopened;
    Event takenBack = closed;
    takenBack.id = EventId(22);
    takenBack.at = closed.at.addDays(1);
    Event undoing = takenBack;
    undoing.id = EventId(23);
    undoing.kind = EventKind::Undone;
    undoing.undoes = takenBack.id;
    source.events += {closed, reopened, takenBack, undoing};

    const QStringList headings = storyLines(composeSummary(source, SummaryLevel::Full));

    EXPECT_TRUE(headings.contains(u"2026-05-15 11.30 Closed · "_s));
    EXPECT_TRUE(headings.contains(u"2026-05-15 11.30 Opened again · "_s));
    EXPECT_FALSE(headings.contains(u"2026-05-16 11.30 Closed · "_s));
}

TEST(FullSummary, CarriesTheSecrecyMarkingWithProvisionDateAndAuthority)
{
    EXPECT_EQ(full().secrecyNote,
              QStringList({u"Secrecy"_s,
                           u"under 25 kap. 4 § offentlighets- och sekretesslagen (2009:400)"_s,
                           u"2026-05-22"_s,
                           u"Patientnämnden Region Exempel"_s}));
    EXPECT_EQ(full().printedNote, u"Printed 2026-05-22 10.15 by Anna Lind"_s);
    EXPECT_EQ(full().letterhead.first(), u"Patientnämnden Region Exempel"_s);
    EXPECT_TRUE(full().letterhead.contains(u"123 00 Exempelstad"_s));
}

TEST(FullSummary, OfMunicipalCareCarriesTheProvisionOfSocialServices)
{
    SummarySource source = test::aRichSource();
    source.units = {source.allUnits.at(7)};

    EXPECT_EQ(composeSummary(source, SummaryLevel::Full).secrecyNote.at(1),
              u"under 26 kap. 1 § offentlighets- och sekretesslagen (2009:400)"_s);
}

TEST(FullSummary, OfAProtectedPersonGivesTheForwardingServiceAsAddress)
{
    const CaseSummary summary = composeSummary(test::aProtectedSource(), SummaryLevel::Full);

    EXPECT_EQ(summary.warning, u"Protected personal data (secrecy marking)"_s);
    EXPECT_EQ(full().warning, QString());
    EXPECT_EQ(factIn(summary, u"Protected personal data"_s), u"Secrecy marking"_s);
    EXPECT_EQ(factIn(summary, u"Name"_s), u"Åsa Öhman-Ljungqvist"_s);
    EXPECT_EQ(factIn(summary, u"Address"_s),
              u"By the Swedish Tax Agency’s mail forwarding service"_s);
}

TEST(ProviderSummary, HoldsWhatTheComplaintIsAbout)
{
    const CaseSummary summary = forProvider();

    EXPECT_EQ(factIn(summary, u"Name"_s), u"Åsa Öhman-Ljungqvist"_s);
    EXPECT_EQ(factIn(summary, u"Identity number"_s), u"19540101-7966"_s);
    EXPECT_EQ(factIn(summary, u"Interpreter needed"_s), u"Yes"_s);
    EXPECT_TRUE(summary.narrative.contains(u"bröt höften den 14 februari"_s));
    EXPECT_TRUE(holds(summary, u"Rutinen för höftbrott är ändrad."_s));
    EXPECT_THAT(storyLines(summary),
                testing::ElementsAre(
                    u"2026-03-02 09.15 The case came in · 1177"_s,
                    u"2026-03-10 Statement requested · Ortopedavdelning 23 · 4 weeks"_s,
                    u"2026-04-02 Extension granted · Ortopedavdelning 23 · until 2026-04-21 · "
                    "läkaren som träffade Åsa är ledig"_s,
                    u"2026-04-23 Reminder 1 · Ortopedavdelning 23 · new date 2026-05-07"_s,
                    u"2026-05-06 Answer received · Ortopedavdelning 23"_s,
                    u"2026-05-06 16.20 The provider’s answer · "_s,
                    u"2026-05-08 Answer forwarded · Ortopedavdelning 23"_s,
                    u"2026-05-20 11.30 Closed · "_s));
}

TEST(ProviderSummary, HoldsNoContactDetailsNotesOrSatisfaction)
{
    const CaseSummary summary = forProvider();

    for (const QString &text : {u"174 06 05"_s,
                                u"465 004 21"_s,
                                u"asa.ohman@"_s,
                                u"gunvor@"_s,
                                u"Björkstigen"_s,
                                u"Ängelholm"_s,
                                u"finska"_s,
                                u"röntgen"_s,
                                u"Samtal med"_s,
                                u"nöjd"_s,
                                u"Satisfied"_s,
                                u"muntligen"_s,
                                u"1177-ABC"_s,
                                u"Gunvor Öhman"_s})
        EXPECT_FALSE(holds(summary, text)) << text.toStdString();
    EXPECT_THAT(
        summary.masked,
        testing::ElementsAre(u"08-465 004 21"_s, u"gunvor@example.com"_s, u"Björkstigen 14 B"_s));
}

TEST(ProviderSummary, OfAProtectedPersonHoldsNothingOfThePerson)
{
    const CaseSummary summary = forProvider(test::aProtectedSource());

    EXPECT_EQ(factIn(summary, u"Name"_s), u"Protected person"_s);
    for (const QString &text :
         {u"Åsa"_s, u"Öhman"_s, u"Ljungqvist"_s, u"Gunvor"_s, u"540101"_s, u"7966"_s, u"finska"_s})
        EXPECT_FALSE(holds(summary, text)) << text.toStdString();
    EXPECT_TRUE(holds(summary, u"PN 2026-0112"_s));
    EXPECT_TRUE(holds(summary, u"den 14 februari"_s));
}

TEST(AnonymousSummary, HoldsNothingThatTellsWho)
{
    const CaseSummary summary = anonymous();

    for (const QString &text : test::whatTellsWho())
        EXPECT_FALSE(holds(summary, text)) << text.toStdString();
    EXPECT_EQ(summary.title, u"Anonymised case summary"_s);
    EXPECT_EQ(summary.printedNote, u"Printed 2026-05-22 10.15 by Patientnämnden Region Exempel"_s);
}

TEST(AnonymousSummary, StillTellsTheCase)
{
    const CaseSummary summary = anonymous();

    EXPECT_EQ(factIn(summary, u"Age and sex"_s), u"70–79 years · Woman"_s);
    EXPECT_EQ(factIn(summary, u"Care unit"_s),
              u"Ortopedkliniken · Sjukhusvården · Region Exempel"_s);
    EXPECT_TRUE(factIn(summary, u"Received"_s).startsWith(u"March 2026"_s));
    EXPECT_TRUE(holds(summary, u"bröt höften"_s));
    EXPECT_TRUE(holds(summary, u"Rutinen för höftbrott är ändrad."_s));
    EXPECT_EQ(summary.subject, u"[name] fick vänta på operation"_s);
    EXPECT_TRUE(summary.masked.contains(u"Bergstrand"_s));
    EXPECT_TRUE(summary.masked.contains(u"Åsa Öhman"_s));
}

TEST(AnonymousSummary, MasksAlsoWhatAPersonFound)
{
    const CaseSummary summary = composeSummary(
        test::aRichSource(), SummaryLevel::Anonymous, {u"höftfraktur"_s, u"Kliniken"_s});

    EXPECT_EQ(factIn(summary, u"Themes"_s), u"[name]"_s);
    EXPECT_TRUE(holds(summary, u"[name] beklagar väntan"_s));
}

TEST(AnonymousSummary, OfAProtectedPersonTellsOnlyTheKindOfProvider)
{
    const CaseSummary summary = anonymous(test::aProtectedSource());

    EXPECT_EQ(factIn(summary, u"Care unit"_s), u"Region"_s);
    EXPECT_FALSE(holds(summary, u"Ortopedkliniken"_s));
}

TEST(AnonymousSummary, PutsTheOldestIntoOneBand)
{
    SummarySource source = test::aRichSource();
    source.caseFile.patient->bornOn = QDate(1926, 1, 1);

    EXPECT_EQ(factIn(anonymous(source), u"Age and sex"_s), u"90 years or older · Woman"_s);
}

TEST(PathDownToClinic, CutsUnitsAndKeepsClinics)
{
    const QList<CareUnit> all = test::aRichSource().allUnits;
    const auto cut = [&all](const QString &path) { return rules::pathDownToClinic(path, all); };

    EXPECT_EQ(cut(u"Region Exempel/Sjukhusvården/Ortopedkliniken/Ortopedavdelning 23"_s),
              u"Region Exempel/Sjukhusvården/Ortopedkliniken"_s);
    EXPECT_EQ(cut(u"Region Exempel/Sjukhusvården/Ortopedkliniken"_s),
              u"Region Exempel/Sjukhusvården/Ortopedkliniken"_s);
    EXPECT_EQ(cut(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s),
              u"Region Exempel/Närsjukvården"_s);
    EXPECT_EQ(cut(u"Ekby kommun/Omsorgsförvaltningen"_s), u"Ekby kommun/Omsorgsförvaltningen"_s);
    EXPECT_EQ(cut(u"Ekby kommun/Solgläntans äldreboende"_s), u"Ekby kommun"_s);
    EXPECT_EQ(cut(u"Region Exempel"_s), u"Region Exempel"_s);
}

TEST(AnySummary, OfAnEmptyCaseIsStillWhole)
{
    SummarySource source;
    source.caseFile.number = u"PN 2026-0001"_s;
    source.caseFile.narrative = u"Text"_s;
    source.caseFile.receivedAt = test::aRichSource().printedAt;
    source.caseFile.next = DueStep{.step = NextStep::Confirm, .on = QDate(2026, 5, 23), .at = {}};
    source.printedAt = source.caseFile.receivedAt;

    for (const SummaryLevel level : kAllSummaryLevels) {
        const CaseSummary summary = composeSummary(source, level);
        EXPECT_EQ(summary.narrative, u"Text"_s);
        EXPECT_FALSE(summary.facts.isEmpty());
        EXPECT_EQ(summary.story.size(), 1);
    }
}

} // namespace
