#include "core/office/list_changes.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/cases/case_store.h"
#include "core/cases/registration.h"
#include "core/office/journal.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aMonday;

namespace {

const QDate kToday(2026, 11, 23);

class ListChangesTest : public testing::Test
{
protected:
    QList<Category> entries(ReferenceList list = ReferenceList::Problem)
    {
        return CategoryStore(office.database()).entries(list).value();
    }
    QList<Category> of(const QString &code, ReferenceList list = ReferenceList::Problem)
    {
        QList<Category> found = entries(list);
        found.removeIf([&code](const Category &entry) { return entry.code != code; });
        return found;
    }
    Category shown(const QString &code, ReferenceList list = ReferenceList::Problem)
    {
        return rules::entryOf(entries(list), code).value();
    }
    Category renamed(const QString &code, const QString &label, QDate from = kToday)
    {
        Category wanted = shown(code);
        wanted.label = label;
        wanted.validFrom = from;
        return wanted;
    }
    qsizetype journalled()
    {
        return Journal(office.database()).ofOffice(EventKind::CategoriesChanged)->size();
    }

    static Category aSubProblem(const QString &code = u"3.E1"_s)
    {
        return {.code = code,
                .label = u"Tolk"_s,
                .definition = u"Tolk saknades."_s,
                .validFrom = kToday,
                .validTo = {},
                .isNational = false};
    }

    test::OfficeFile office;
};

} // namespace

TEST_F(ListChangesTest, NewWordsBeginADayAndTheOldOnesEndTheDayBefore)
{
    const auto change = changeCategory(office.work(),
                                       ReferenceList::Problem,
                                       shown(u"3.4"_s),
                                       renamed(u"3.4"_s, u" Bemötandet "_s));
    ASSERT_TRUE(change) << testing::PrintToString(change.error());
    const auto both = of(u"3.4"_s);
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both.first().label, u"Bemötande"_s);
    EXPECT_EQ(both.first().validTo, QDate(2026, 11, 22));
    EXPECT_EQ(both.last().label, u"Bemötandet"_s);
    EXPECT_EQ(both.last().validFrom, kToday);
    EXPECT_TRUE(both.last().validTo.isNull());
    EXPECT_EQ(change->entry, both.last());

    const auto events = Journal(office.database()).ofOffice(EventKind::CategoriesChanged).value();
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.first().staffName, u"Anna Lind"_s);
    EXPECT_EQ(events.first().changes[0][u"after"_s][u"valid_to"_s].toString(), u"2026-11-22"_s);
    EXPECT_TRUE(events.first().changes[0][u"before"_s][u"valid_to"_s].isNull());
    EXPECT_EQ(events.first().changes[1][u"after"_s][u"label"_s].toString(), u"Bemötandet"_s);
    EXPECT_TRUE(events.first().changes[1][u"before"_s].isNull());
}

TEST_F(ListChangesTest, ACorrectionOfTheSameDayChangesInPlace)
{
    ASSERT_TRUE(changeCategory(
        office.work(), ReferenceList::Problem, shown(u"3.4"_s), renamed(u"3.4"_s, u"Bemot"_s)));
    ASSERT_TRUE(changeCategory(
        office.work(), ReferenceList::Problem, shown(u"3.4"_s), renamed(u"3.4"_s, u"Möte"_s)));
    EXPECT_EQ(of(u"3.4"_s).size(), 2);
    EXPECT_EQ(shown(u"3.4"_s).label, u"Möte"_s);
    EXPECT_EQ(journalled(), 2);

    const QDateTime tomorrow = aMonday().addDays(1);
    ASSERT_TRUE(changeCategory(office.work(tomorrow),
                               ReferenceList::Problem,
                               shown(u"3.4"_s),
                               renamed(u"3.4"_s, u"Mötet"_s, {2026, 11, 24})));
    EXPECT_EQ(of(u"3.4"_s).size(), 3);
}

TEST_F(ListChangesTest, WordsMayBePlannedForLater)
{
    const QDate newYear(2027, 1, 1);
    ASSERT_TRUE(changeCategory(office.work(),
                               ReferenceList::Problem,
                               shown(u"6.2"_s),
                               renamed(u"6.2"_s, u"Väntan"_s, newYear)));
    EXPECT_EQ(rules::entryOf(entries(), u"6.2"_s, kToday)->label, u"Väntetider i vården"_s);
    EXPECT_EQ(rules::entryOf(entries(), u"6.2"_s, newYear)->label, u"Väntan"_s);
}

TEST_F(ListChangesTest, RefusesDaysThatWouldRewriteTheYearsBefore)
{
    const auto change = [&](QDate from) {
        return changeCategory(office.work(),
                              ReferenceList::Problem,
                              shown(u"3.4"_s),
                              renamed(u"3.4"_s, u"Annat"_s, from))
            .error();
    };
    EXPECT_EQ(change({2019, 1, 1}).subject, u"valid_from"_s);
    EXPECT_EQ(change({2019, 1, 1}).code, ErrorCode::InvalidDate);
    EXPECT_EQ(change({2018, 6, 1}).code, ErrorCode::InvalidDate);
    EXPECT_EQ(change({}).code, ErrorCode::InvalidDate);
    ASSERT_TRUE(endCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s), kToday));
    EXPECT_EQ(change(kToday.addDays(1)).code, ErrorCode::InvalidDate);
    EXPECT_EQ(shown(u"3.4"_s).label, u"Bemötande"_s);
}

TEST_F(ListChangesTest, AChangeThatChangesNothingIsNoChange)
{
    const auto change = changeCategory(
        office.work(), ReferenceList::Problem, shown(u"3.4"_s), renamed(u"3.4"_s, u"Bemötande"_s));
    ASSERT_TRUE(change);
    EXPECT_TRUE(change->changes.isEmpty());
    EXPECT_EQ(of(u"3.4"_s).size(), 1);
    EXPECT_EQ(journalled(), 0);
}

TEST_F(ListChangesTest, AddsASubProblemOfTheOfficesOwn)
{
    ASSERT_TRUE(addCategory(office.work(), ReferenceList::Problem, aSubProblem(u" 3.e1"_s)));
    const Category added = shown(u"3.E1"_s);
    EXPECT_EQ(added, aSubProblem());
    EXPECT_FALSE(rules::isValidOn(added, kToday.addDays(-1)));
    EXPECT_EQ(journalled(), 1);
}

TEST_F(ListChangesTest, RefusesWhatIsNoSubProblem)
{
    const auto refused = [&](const Category &entry) {
        return addCategory(office.work(), ReferenceList::Problem, entry).error();
    };
    EXPECT_EQ(refused(aSubProblem(u"10"_s)).code, ErrorCode::InvalidInput);
    EXPECT_EQ(refused(aSubProblem(u"3.x.1"_s)).code, ErrorCode::InvalidInput);
    EXPECT_EQ(refused(aSubProblem(u"77.1"_s)).code, ErrorCode::UnknownValue);
    EXPECT_EQ(refused(aSubProblem(u"3.4"_s)).code, ErrorCode::AlreadyDone);
    EXPECT_EQ(refused(aSubProblem({})).code, ErrorCode::MissingField);
    Category nameless = aSubProblem();
    nameless.label = u"  "_s;
    EXPECT_EQ(refused(nameless).subject, u"label"_s);
    Category dateless = aSubProblem();
    dateless.validFrom = {};
    EXPECT_EQ(refused(dateless).subject, u"valid_from"_s);
    Category early = aSubProblem();
    early.validFrom = {2018, 1, 1}; // Before its main problem.
    EXPECT_EQ(refused(early).code, ErrorCode::UnknownValue);
    EXPECT_EQ(addCategory(office.work(), ReferenceList::Area, aSubProblem(u"7"_s)).error().code,
              ErrorCode::RuleViolated);
    EXPECT_EQ(entries(), CategoryStore::shippedProblems().value());
    EXPECT_EQ(journalled(), 0);
}

TEST_F(ListChangesTest, AnEndedCodeStaysOnOldCasesAndIsRefusedForNewOnes)
{
    const CaseFile before = test::registered(office.work(), test::aComplaint());
    ASSERT_TRUE(
        endCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s), kToday.addDays(-1)));
    EXPECT_EQ(CaseStore(office.database()).byId(before.id)->problems,
              (QStringList{u"6.2"_s, u"3.4"_s}));
    EXPECT_EQ(
        registerCase(office.work(), test::aComplaint()).error(),
        (Error{ErrorCode::UnknownValue, u"new case is not acceptable"_s, u"problems[1].code"_s}));
    NewCase late = test::aComplaint(); // It came in while the code was in use.
    late.receivedAt = aMonday().addDays(-3);
    EXPECT_TRUE(registerCase(office.work(), late));
    const auto all = entries();
    EXPECT_FALSE(rules::isValidOn(shown(u"3.4"_s), kToday));
    for (const CategoryMatch &match : rules::findCategories(all, u"bemötande"_s, kToday))
        EXPECT_NE(match.category.code, u"3.4"_s);
    EXPECT_EQ(rules::findCategories(all, u"3.4"_s, kToday.addDays(-1)).size(), 1);
}

TEST_F(ListChangesTest, AMainProblemEndsAfterItsSubProblems)
{
    EXPECT_EQ(
        endCategory(office.work(), ReferenceList::Problem, shown(u"2"_s), kToday).error().code,
        ErrorCode::RuleViolated);
    ASSERT_TRUE(endCategory(office.work(), ReferenceList::Problem, shown(u"2.1"_s), kToday));
    EXPECT_TRUE(endCategory(office.work(), ReferenceList::Problem, shown(u"2"_s), kToday));
    EXPECT_EQ(
        endCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s), {2018, 1, 1}).error(),
        (Error{ErrorCode::InvalidDate, u"outside the days of the entry"_s, u"valid_to"_s}));
}

TEST_F(ListChangesTest, AnEndedCodeIsTakenIntoUseAgain)
{
    EXPECT_EQ(resumeCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s)).error().code,
              ErrorCode::AlreadyDone);
    ASSERT_TRUE(endCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s), kToday));
    ASSERT_TRUE(resumeCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s)));
    ASSERT_EQ(of(u"3.4"_s).size(), 1); // Its last day had not passed.
    EXPECT_TRUE(shown(u"3.4"_s).validTo.isNull());

    ASSERT_TRUE(
        endCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s), {2025, 12, 31}));
    ASSERT_TRUE(resumeCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s)));
    ASSERT_EQ(of(u"3.4"_s).size(), 2); // The gap stays.
    EXPECT_EQ(shown(u"3.4"_s).validFrom, kToday);
    EXPECT_EQ(of(u"3.4"_s).first().validTo, QDate(2025, 12, 31));
}

TEST_F(ListChangesTest, EveryChangeCanBeTakenBack)
{
    const auto before = entries();
    const auto changed = changeCategory(
        office.work(), ReferenceList::Problem, shown(u"3.4"_s), renamed(u"3.4"_s, u"Annat"_s));
    ASSERT_TRUE(takeBackListChange(office.work(), *changed));
    EXPECT_EQ(entries(), before);
    const auto added = addCategory(office.work(), ReferenceList::Problem, aSubProblem());
    ASSERT_TRUE(takeBackListChange(office.work(), *added));
    EXPECT_EQ(entries(), before);
    const auto ended = endCategory(office.work(), ReferenceList::Problem, shown(u"3.4"_s), kToday);
    ASSERT_TRUE(takeBackListChange(office.work(), *ended));
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(journalled(), 6);
}

TEST_F(ListChangesTest, WhatACaseHasOrSomebodyChangedSinceIsNotTakenBack)
{
    const auto added = addCategory(office.work(), ReferenceList::Problem, aSubProblem());
    NewCase complaint = test::aComplaint();
    complaint.problems = {u"3.E1"_s};
    test::registered(office.work(), complaint);
    EXPECT_EQ(takeBackListChange(office.work(), *added).error().code, ErrorCode::RuleViolated);
    EXPECT_EQ(of(u"3.E1"_s).size(), 1);

    const auto changed = changeCategory(
        office.work(), ReferenceList::Problem, shown(u"3.4"_s), renamed(u"3.4"_s, u"Ett"_s));
    ASSERT_TRUE(changeCategory(
        office.work(), ReferenceList::Problem, shown(u"3.4"_s), renamed(u"3.4"_s, u"Två"_s)));
    EXPECT_EQ(takeBackListChange(office.work(), *changed).error().code, ErrorCode::EditConflict);
    EXPECT_EQ(shown(u"3.4"_s).label, u"Två"_s);
}

TEST_F(ListChangesTest, TheSecondDeskIsToldThatTheEntryIsAnother)
{
    const Category seen = shown(u"3.4"_s);
    ASSERT_TRUE(
        changeCategory(office.work(), ReferenceList::Problem, seen, renamed(u"3.4"_s, u"Ett"_s)));
    EXPECT_EQ(
        changeCategory(office.work(), ReferenceList::Problem, seen, renamed(u"3.4"_s, u"Två"_s))
            .error()
            .code,
        ErrorCode::EditConflict);
    EXPECT_EQ(endCategory(office.work(), ReferenceList::Problem, seen, kToday).error().code,
              ErrorCode::EditConflict);
    EXPECT_EQ(shown(u"3.4"_s).label, u"Ett"_s);
}

TEST_F(ListChangesTest, OnlyAdministratorsChangeLists)
{
    const StaffMember head = office.addStaff(u"hanna.ek"_s, u"Hanna Ek"_s, StaffRole::Head);
    const Work work = office.workOf(head.id);
    const Category seen = shown(u"3.4"_s);
    EXPECT_EQ(addCategory(work, ReferenceList::Problem, aSubProblem()).error().code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(changeCategory(work, ReferenceList::Problem, seen, renamed(u"3.4"_s, u"Nej"_s))
                  .error()
                  .code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(endCategory(work, ReferenceList::Problem, seen, kToday).error().code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(resumeCategory(work, ReferenceList::Problem, seen).error().code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(entries(), CategoryStore::shippedProblems().value());
}

TEST_F(ListChangesTest, AreasOfCareGetNewWordsToo)
{
    Category wanted = shown(u"3"_s, ReferenceList::Area);
    wanted.label = u"Nära vård"_s;
    wanted.validFrom = kToday;
    ASSERT_TRUE(changeCategory(
        office.work(), ReferenceList::Area, shown(u"3"_s, ReferenceList::Area), wanted));
    EXPECT_EQ(of(u"3"_s, ReferenceList::Area).size(), 2);
    EXPECT_EQ(entries(), CategoryStore::shippedProblems().value());
}

TEST_F(ListChangesTest, TheOldSchemeIsCorrectedInPlace)
{
    Category wanted = shown(u"2"_s, ReferenceList::OldProblem);
    wanted.label = u"Vård och omsorg"_s;
    ASSERT_TRUE(changeCategory(office.work(),
                               ReferenceList::OldProblem,
                               shown(u"2"_s, ReferenceList::OldProblem),
                               wanted));
    ASSERT_EQ(of(u"2"_s, ReferenceList::OldProblem).size(), 1);
    EXPECT_EQ(of(u"2"_s, ReferenceList::OldProblem).first().label, u"Vård och omsorg"_s);
    EXPECT_EQ(endCategory(office.work(), ReferenceList::OldProblem, wanted, kToday).error().code,
              ErrorCode::RuleViolated);
}

TEST_F(ListChangesTest, TheHistoryOfACodeNamesWhoWroteIt)
{
    const QDateTime later = aMonday().addDays(7);
    ASSERT_TRUE(changeCategory(office.work(later),
                               ReferenceList::Problem,
                               shown(u"3.4"_s),
                               renamed(u"3.4"_s, u"Mötet"_s, {2026, 11, 30})));
    const auto history =
        categoryHistory(office.database(), ReferenceList::Problem, u"3.4"_s).value();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history.first().entry, shown(u"3.4"_s));
    EXPECT_EQ(history.first().writtenBy, u"Anna Lind"_s);
    EXPECT_EQ(history.first().writtenAt, later);
    EXPECT_EQ(history.last().entry.label, u"Bemötande"_s);
    const auto untouched =
        categoryHistory(office.database(), ReferenceList::Problem, u"1.1"_s).value();
    ASSERT_EQ(untouched.size(), 1);
    EXPECT_TRUE(untouched.first().writtenBy.isEmpty());
    EXPECT_TRUE(untouched.first().writtenAt.isNull());
    EXPECT_TRUE(categoryHistory(office.database(), ReferenceList::Problem, u"0"_s)->isEmpty());
}
