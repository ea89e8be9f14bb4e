#include "core/wording/words.h"

#include <QSet>
#include <array>

#include <gtest/gtest.h>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// Every value has words, and no two values the same ones: people could not tell them apart.
template <class List>
void expectDistinctWords(const List &all)
{
    QSet<QString> seen;
    for (const auto value : all) {
        const QString text = displayText(value);
        EXPECT_FALSE(text.isEmpty()) << static_cast<int>(value);
        EXPECT_FALSE(text.contains(u'!'));
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.insert(text);
    }
}

/// The values of a closed list that begins at 0 and ends with `last`.
template <class T>
QList<T> allUntil(T last)
{
    QList<T> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.append(static_cast<T>(i));
    return all;
}

CaseFile caseOf(const QString &name, Protection protection = Protection::None)
{
    CaseFile caseFile;
    caseFile.patient = Person{};
    caseFile.patient->name = name;
    caseFile.patient->protection = protection;
    return caseFile;
}

} // namespace

TEST(Words, EveryValueHasItsOwn)
{
    expectDistinctWords(kAllCaseKinds);
    expectDistinctWords(kAllChannels);
    expectDistinctWords(kAllRelations);
    expectDistinctWords(kAllCaseStatuses);
    expectDistinctWords(kAllNextSteps);
    expectDistinctWords(kAllOutcomes);
    expectDistinctWords(kAllSatisfactions);
    expectDistinctWords(kAllNoteKinds);
    expectDistinctWords(kAllProtections);
    expectDistinctWords(kAllBodyKinds);
    expectDistinctWords(kAllStaffRoles);
    expectDistinctWords(kAllCaseColumns);
    expectDistinctWords(allUntil(IdentityKind::Unknown));
    expectDistinctWords(allUntil(IdentityNumber::Fault::BadLetter));
    expectDistinctWords(allUntil(Sex::Male));
    expectDistinctWords(allUntil(RequestState::Withdrawn));
    expectDistinctWords(allUntil(EventKind::SummaryMade));
    expectDistinctWords(allUntil(Gap::PatientName));
    expectDistinctWords(allUntil(TodayList::Group::NextSteps));
    expectDistinctWords(allUntil(DayOff::NewYearsEve));
}

TEST(Words, AnEmptyGroupSaysSo)
{
    for (const auto group : allUntil(TodayList::Group::NextSteps))
        EXPECT_FALSE(emptyText(group).isEmpty());
}

TEST(Words, APatientIsShownOnlyToThoseWhoMaySee)
{
    EXPECT_EQ(shownPatient(caseOf(u"Åsa Öhman"_s), false), u"Åsa Öhman"_s);
    EXPECT_EQ(shownPatient(caseOf(u"Åsa Öhman"_s, Protection::Marking), false),
              u"Protected person"_s);
    EXPECT_EQ(shownPatient(caseOf(u"Åsa Öhman"_s, Protection::Marking), true), u"Åsa Öhman"_s);
    EXPECT_EQ(shownPatient(caseOf({}), true), u"–"_s);
}

TEST(Words, AProtectedComplainantHidesThePatientToo)
{
    CaseFile caseFile = caseOf(u"Åsa Öhman"_s);
    caseFile.complainant = Person{};
    caseFile.complainant->protection = Protection::Protected;
    EXPECT_EQ(shownPatient(caseFile, false), u"Protected person"_s);
}

TEST(Words, AnAnonymousCaseIsAnonymousUntilThePatientIsKnown)
{
    CaseFile caseFile;
    caseFile.relation = Relation::Anonymous;
    EXPECT_EQ(shownPatient(caseFile, false), u"Anonymous"_s);
    caseFile.patient = Person{};
    caseFile.patient->name = u"Åsa Öhman"_s;
    EXPECT_EQ(shownPatient(caseFile, false), u"Åsa Öhman"_s);
}

TEST(Words, AListLineShowsThePatientByItsKind)
{
    CaseRow row;
    EXPECT_EQ(shownPatient(row), u"–"_s);
    row.patientShown = PatientShown::Named;
    row.patient = u"Åsa Öhman"_s;
    EXPECT_EQ(shownPatient(row), u"Åsa Öhman"_s);
    row.patientShown = PatientShown::Protected;
    EXPECT_EQ(shownPatient(row), u"Protected person"_s);
    row.patientShown = PatientShown::Anonymous;
    EXPECT_EQ(shownPatient(row), u"Anonymous"_s);
}

TEST(Words, ACategoryIsShownWithItsLabelWhenTheListKnowsIt)
{
    Category treatment;
    treatment.code = u"3.4"_s;
    treatment.label = u"Bemötande"_s;
    EXPECT_EQ(shownCategory(u"3.4"_s, {treatment}), u"3.4 Bemötande"_s);
    EXPECT_EQ(shownCategory(u"9.9"_s, {treatment}), u"9.9"_s);
    EXPECT_EQ(shownCategory({}, {treatment}), QString());
}
