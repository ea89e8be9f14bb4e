#include "core/cases/fact_merge.h"

#include <functional>
#include <random>

#include <gtest/gtest.h>

#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

constexpr int kRounds = 3000;

/// Cases whose facts come from small pools, so that two edits are often alike.
class RandomCases
{
public:
    CaseFile aCase()
    {
        CaseFile caseFile;
        caseFile.id = CaseId(1);
        caseFile.number = u"PN 2026-0001"_s;
        for (const auto &change : m_changes)
            change(caseFile);
        return caseFile;
    }

    /// The case with some of its facts changed, or changed to what they were.
    CaseFile edited(CaseFile caseFile)
    {
        const int count = below(5);
        for (int i = 0; i < count; ++i)
            m_changes.at(below(static_cast<int>(m_changes.size())))(caseFile);
        return caseFile;
    }

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

private:
    template <class T>
    T oneOf(const QList<T> &pool)
    {
        return pool.at(below(static_cast<int>(pool.size())));
    }

    QString text() { return oneOf<QString>({{}, u"ett"_s, u"två"_s, u"tre"_s}); }

    std::optional<Person> person()
    {
        if (below(4) == 0)
            return std::nullopt;
        Person person;
        person.id = PersonId(7);
        for (int part = 0; part < 6; ++part)
            changePart(person);
        return person;
    }

    void changePart(Person &person)
    {
        switch (below(7)) {
        case 0:
            person.name = text();
            break;
        case 1:
            person.phone = text();
            break;
        case 2:
            person.email = text();
            break;
        case 3:
            person.language = text();
            break;
        case 4:
            person.sex = oneOf<Sex>({Sex::Unknown, Sex::Female, Sex::Male});
            break;
        case 5:
            person.identityNumber = oneOf<QString>({{}, test::kAdultNumber, test::kChildNumber});
            person.isIdentityValid = !person.identityNumber.isEmpty();
            break;
        default:
            person.protection =
                oneOf<Protection>({Protection::None, Protection::None, Protection::Marking});
        }
        if (person.isProtected())
            person.phone = person.email = person.address = QString();
    }

    void change(std::optional<Person> &of)
    {
        if (of && below(5) > 0)
            changePart(*of);
        else
            of = person();
    }

    void receive(CaseFile &caseFile)
    {
        caseFile.arrival = oneOf<Arrival>({Arrival::Direct, Arrival::Post});
        caseFile.receivedAt = test::aMonday().addDays(-below(3));
        caseFile.arrivedAt =
            caseFile.arrival == Arrival::Direct ? QDateTime() : caseFile.receivedAt.addDays(1);
    }

    std::mt19937 m_random{20261123};
    QList<std::function<void(CaseFile &)>> m_changes{
        [this](CaseFile &c) { c.title = text(); },
        [this](CaseFile &c) { c.narrative = text(); },
        [this](CaseFile &c) { c.externalRef = text(); },
        [this](CaseFile &c) {
            c.kind = oneOf<CaseKind>({CaseKind::Patient, CaseKind::Information});
        },
        [this](CaseFile &c) {
            c.channel = oneOf<Channel>({Channel::Phone, Channel::Letter});
        },
        [this](CaseFile &c) { receive(c); },
        [this](CaseFile &c) { c.handler = StaffId(below(3)); },
        [this](CaseFile &c) {
            c.relation = oneOf<Relation>({Relation::Patient, Relation::Other});
        },
        [this](CaseFile &c) { change(c.patient); },
        [this](CaseFile &c) { change(c.patient); },
        [this](CaseFile &c) { change(c.complainant); },
        [this](CaseFile &c) { change(c.complainant); },
        [this](CaseFile &c) { c.wantsAnswer = below(2) == 0; },
        [this](CaseFile &c) { c.isChild = below(2) == 0; },
        [this](CaseFile &c) { c.area = below(3); },
        [this](CaseFile &c) {
            c.problems = oneOf<QStringList>({{u"1.1"_s}, {u"2.1"_s}});
        },
        [this](CaseFile &c) {
            c.units = oneOf<QList<CareUnitId>>({{}, {CareUnitId(4)}});
        },
        [this](CaseFile &c) { c.consent.by = text(); },
        [this](CaseFile &c) {
            c.themes = oneOf<QStringList>({{}, {u"bemötande"_s}});
        },
    };
};

struct Round
{
    CaseFile base;
    CaseFile mine;
    CaseFile theirs;
    FactMerge merge = mergeFacts(base, mine, theirs);
};

Round aRound(RandomCases &cases)
{
    const CaseFile base = cases.aCase();
    return {.base = base, .mine = cases.edited(base), .theirs = cases.edited(base)};
}

/// "complainant.person" of "complainant.person.phone"; the field itself when it is no part.
QString personOf(const QString &field)
{
    for (const QString &person : {u"patient"_s, u"complainant.person"_s}) {
        if (field.startsWith(person))
            return person;
    }
    return field;
}

/// What may be kept of the field hangs on the person's protection, not on the edits.
bool fallsAway(const QString &field, const CaseFile &merged)
{
    const auto &person = field.startsWith("patient"_L1) ? merged.patient : merged.complainant;
    return person && person->isProtected() &&
           (field.endsWith(".phone"_L1) || field.endsWith(".email"_L1) ||
            field.endsWith(".address"_L1));
}

} // namespace

TEST(FactMerge, NothingIsLostAndNothingInvented)
{
    RandomCases cases;
    int conflicts = 0;
    for (int i = 0; i < kRounds; ++i) {
        const Round round = aRound(cases);
        for (const QString &field : factFields()) {
            const QJsonValue base = factValue(round.base, field);
            const QJsonValue mine = factValue(round.mine, field);
            const QJsonValue theirs = factValue(round.theirs, field);
            const QJsonValue merged = factValue(round.merge.merged, field);
            const bool isInvented = merged != base && merged != mine && merged != theirs;
            const bool isConflict = round.merge.fields.conflicts.contains(field) ||
                                    round.merge.fields.conflicts.contains(personOf(field));
            conflicts += isConflict ? 1 : 0;
            // A person as a whole may be put together from the parts of both.
            if (field == u"patient" || field == u"complainant.person")
                continue;
            ASSERT_FALSE(isInvented) << field.toStdString() << " in round " << i;
            if (isConflict || fallsAway(field, round.merge.merged))
                continue;
            if (mine == base)
                ASSERT_EQ(merged, theirs) << field.toStdString() << " in round " << i;
            else if (theirs == base || mine == theirs)
                ASSERT_EQ(merged, mine) << field.toStdString() << " in round " << i;
            else
                FAIL() << "both changed " << field.toStdString() << " in round " << i;
        }
    }
    EXPECT_GT(conflicts, kRounds / 10) << "the rounds have to meet conflicts";
}

TEST(FactMerge, WhoeverSavesFirstTheResultIsTheSame)
{
    RandomCases cases;
    int merged = 0;
    for (int i = 0; i < kRounds; ++i) {
        const Round round = aRound(cases);
        const FactMerge swapped = mergeFacts(round.base, round.theirs, round.mine);
        ASSERT_EQ(swapped.fields.mine, round.merge.fields.theirs) << i;
        ASSERT_EQ(swapped.fields.theirs, round.merge.fields.mine) << i;
        ASSERT_EQ(swapped.fields.same, round.merge.fields.same) << i;
        ASSERT_EQ(swapped.fields.conflicts, round.merge.fields.conflicts) << i;
        if (!round.merge.fields.conflicts.isEmpty())
            continue;
        ++merged;
        ASSERT_EQ(swapped.merged, round.merge.merged) << i;
    }
    EXPECT_GT(merged, kRounds / 3);
}

TEST(FactMerge, MergingWithTheBaseIsIdentityAndIdenticalEditsMerge)
{
    RandomCases cases;
    for (int i = 0; i < kRounds; ++i) {
        const Round round = aRound(cases);
        const FactMerge onlyMine = mergeFacts(round.base, round.mine, round.base);
        ASSERT_EQ(onlyMine.merged, round.mine) << i;
        ASSERT_TRUE(onlyMine.fields.theirs.isEmpty() && onlyMine.fields.conflicts.isEmpty()) << i;
        const FactMerge onlyTheirs = mergeFacts(round.base, round.base, round.theirs);
        ASSERT_EQ(onlyTheirs.merged, round.theirs) << i;
        const FactMerge alike = mergeFacts(round.base, round.mine, round.mine);
        ASSERT_EQ(alike.merged, round.mine) << i;
        ASSERT_TRUE(alike.fields.mine.isEmpty() && alike.fields.theirs.isEmpty() &&
                    alike.fields.conflicts.isEmpty())
            << i;
    }
}

TEST(FactMerge, EveryFieldOfACaseIsOneOfItsFacts)
{
    RandomCases cases;
    for (int i = 0; i < kRounds; ++i) {
        const Round round = aRound(cases);
        const bool isEdited = round.mine != round.base;
        ASSERT_EQ(isEdited, !mergeFacts(round.base, round.mine, round.base).fields.mine.isEmpty())
            << i;
    }
}

TEST(FactMerge, WhatIsSettledIsAsItWasChosenAndBothTextsAreKept)
{
    RandomCases cases;
    for (int i = 0; i < kRounds; ++i) {
        const Round round = aRound(cases);
        FieldChoices choices;
        for (const QString &field : round.merge.fields.conflicts)
            choices[field].stands = cases.below(2) == 0 ? Stands::Mine : Stands::Theirs;
        const auto decided = settleFacts(round.base, round.mine, round.theirs, choices);
        ASSERT_TRUE(decided);
        ASSERT_EQ(decided->settled.size(), choices.size());
        const FactMerge after = mergeFacts(decided->base, decided->edited, round.theirs);
        ASSERT_TRUE(after.fields.conflicts.isEmpty())
            << i << ": " << after.fields.conflicts.join(u", "_s).toStdString();
        for (const SettledField &settled : decided->settled) {
            const bool isMine = settled.stood == Stands::Mine;
            const CaseFile &chosen = isMine ? round.mine : round.theirs;
            if (fallsAway(settled.field, after.merged))
                continue;
            ASSERT_EQ(factValue(after.merged, settled.field), factValue(chosen, settled.field))
                << i << ": " << settled.field.toStdString();
        }
    }
}

TEST(FactMerge, AConflictWithoutAChoiceStaysOne)
{
    CaseFile base;
    CaseFile mine = base;
    CaseFile theirs = base;
    mine.title = u"min"_s;
    theirs.title = u"deras"_s;
    mine.area = 1;
    theirs.area = 2;

    const auto decided = settleFacts(base, mine, theirs, {{u"title"_s, {.stands = Stands::Mine}}});

    ASSERT_TRUE(decided);
    EXPECT_EQ(mergeFacts(decided->base, decided->edited, theirs).fields.conflicts,
              QStringList{u"area"_s});
}

TEST(FactMerge, TwoTextsCanBeCombinedButNotTwoAreas)
{
    CaseFile base;
    CaseFile mine = base;
    CaseFile theirs = base;
    mine.narrative = u"Ringde igen."_s;
    theirs.narrative = u"Skrev också."_s;
    mine.area = 1;
    theirs.area = 2;
    const FieldChoice combined{.stands = Stands::Combined,
                               .combined = u"Ringde igen.\nSkrev också."_s};

    const auto decided = settleFacts(base, mine, theirs, {{u"narrative"_s, combined}});

    ASSERT_TRUE(decided);
    EXPECT_EQ(mergeFacts(decided->base, decided->edited, theirs).merged.narrative,
              combined.combined);
    EXPECT_EQ(decided->settled.first().mine, QJsonValue(u"Ringde igen."_s));
    EXPECT_EQ(decided->settled.first().theirs, QJsonValue(u"Skrev också."_s));
    EXPECT_EQ(settleFacts(base, mine, theirs, {{u"area"_s, combined}}).error().subject, u"area"_s);
}

TEST(FactMerge, ANumberAddedAndAPhoneAddedBelongToOnePerson)
{
    CaseFile base;
    base.patient = Person{};
    base.patient->id = PersonId(7);
    base.patient->name = u"Åsa Öhman"_s;
    CaseFile mine = base;
    mine.patient->identityNumber = test::kAdultNumber;
    CaseFile theirs = base;
    theirs.patient->phone = u"070-1740605"_s;

    const FactMerge merge = mergeFacts(base, mine, theirs);

    EXPECT_EQ(merge.fields.mine, QStringList{u"patient.identity_number"_s});
    EXPECT_EQ(merge.fields.theirs, QStringList{u"patient.phone"_s});
    EXPECT_EQ(merge.merged.patient->identityNumber, test::kAdultNumber);
    EXPECT_EQ(merge.merged.patient->phone, u"070-1740605"_s);

    base.patient->identityNumber = test::kChildNumber;
    theirs.patient->identityNumber = test::kChildNumber;
    EXPECT_EQ(mergeFacts(base, mine, theirs).fields.conflicts, QStringList{u"patient"_s})
        << "another number is somebody else, whose phone this is not";
}

TEST(FactMerge, APhoneTypedWhileSomebodyMarkedThePersonFallsAway)
{
    CaseFile base;
    base.patient = Person{};
    base.patient->name = u"Åsa Öhman"_s;
    CaseFile mine = base;
    mine.patient->phone = u"070-1740605"_s;
    CaseFile theirs = base;
    theirs.patient->protection = Protection::Marking;

    const FactMerge merge = mergeFacts(base, mine, theirs);

    EXPECT_TRUE(merge.fields.conflicts.isEmpty());
    EXPECT_EQ(merge.merged.patient->protection, Protection::Marking);
    EXPECT_EQ(merge.merged.patient->phone, QString());
}

TEST(FactMerge, NoContactDetailsOfAProtectedPersonAreKeptInASettledConflict)
{
    CaseFile base;
    CaseFile mine = base;
    mine.patient = Person{};
    mine.patient->name = u"Åsa Öhman"_s;
    mine.patient->phone = u"070-1740605"_s;
    CaseFile theirs = base;
    theirs.patient = Person{};
    theirs.patient->name = u"Åsa Öhman Berg"_s;
    theirs.patient->protection = Protection::Protected;

    const auto decided =
        settleFacts(base, mine, theirs, {{u"patient"_s, {.stands = Stands::Theirs}}});

    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->settled.first().mine[u"name"_s], QJsonValue(u"Åsa Öhman"_s));
    EXPECT_EQ(decided->settled.first().mine[u"phone"_s], QJsonValue(u""_s));
}
