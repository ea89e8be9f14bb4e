#include "core/cases/old_categories.h"

#include <gtest/gtest.h>

#include "core/cases/case_history.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/office/journal.h"
#include "core/office/list_changes.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aMonday;

namespace {

const OldCategory kUnclear{.main = u"Organisation och tillgänglighet"_s, .sub = {}};
const OldCategory kCare{.main = u"Omvårdnad"_s, .sub = u"Trycksår"_s};

class OldCategoriesTest : public testing::Test
{
protected:
    CaseFile register_(const QList<OldCategory> &old, const QStringList &problems = {})
    {
        NewCase complaint = test::aComplaint();
        complaint.oldCategories = old;
        complaint.problems = problems;
        return test::registered(office.work(), complaint);
    }
    QList<CaseOldCategory> stored(const CaseFile &caseFile)
    {
        return OldCategoryStore(office.database()).ofCase(caseFile.id).value();
    }
    CategoryQueue queue(int most = 100)
    {
        return categoryQueue(office.database(), office.work().today(), most).value();
    }
    CaseFile now(const CaseFile &caseFile)
    {
        return CaseStore(office.database()).byId(caseFile.id).value();
    }

    test::OfficeFile office;
};

} // namespace

TEST_F(OldCategoriesTest, WhatIsBeyondDoubtIsMappedAtOnce)
{
    const CaseFile caseFile = register_({{.main = u" Omvårdnad"_s, .sub = u"Trycksår "_s}});
    EXPECT_EQ(now(caseFile).problems, QStringList{u"1.5"_s});
    const auto old = stored(caseFile);
    ASSERT_EQ(old.size(), 1);
    EXPECT_EQ(old.first().old, kCare);
    EXPECT_EQ(old.first().code, u"1.5"_s);
    EXPECT_EQ(old.first().mappedBy, MappedBy::Rule);
    EXPECT_EQ(queue(), CategoryQueue());
}

TEST_F(OldCategoriesTest, WhatIsInDoubtWaitsInTheQueue)
{
    const CaseFile caseFile = register_({kCare, kUnclear}, {u"3.4"_s});
    EXPECT_EQ(now(caseFile).problems, (QStringList{u"3.4"_s, u"1.5"_s}));
    const CategoryQueue waiting = queue();
    EXPECT_EQ(waiting.count, 1);
    ASSERT_EQ(waiting.first.size(), 1);
    const CategoryToChoose &first = waiting.first.first();
    EXPECT_EQ(first.caseNumber, caseFile.number);
    EXPECT_EQ(first.caseId, caseFile.id);
    EXPECT_EQ(first.receivedAt, caseFile.receivedAt);
    EXPECT_EQ(first.old, kUnclear);
    EXPECT_TRUE(first.about.contains(u"elva veckor"_s));
    EXPECT_EQ(first.proposals.first(), u"6.1"_s);
    EXPECT_FALSE(stored(caseFile).last().mappedBy);
}

TEST_F(OldCategoriesTest, AFourthProblemIsNotMadeAndNoneTwice)
{
    const CaseFile full = register_({kCare}, {u"1.1"_s, u"1.2"_s, u"1.3"_s});
    EXPECT_EQ(now(full).problems, (QStringList{u"1.1"_s, u"1.2"_s, u"1.3"_s}));
    EXPECT_EQ(stored(full).first().code, u"1.5"_s);
    const CaseFile same = register_({kCare}, {u"1.5"_s});
    EXPECT_EQ(now(same).problems, QStringList{u"1.5"_s});
}

TEST_F(OldCategoriesTest, AChoiceIsAChangeOfTheCaseThatCanBeUndone)
{
    const CaseFile caseFile = register_({kUnclear}, {u"3.4"_s});
    const OldCategoryId id = queue().first.first().id;
    const auto chosen = chooseCategory(office.work(), id, u"7.3"_s);
    ASSERT_TRUE(chosen) << testing::PrintToString(chosen.error());
    EXPECT_EQ(chosen->problems, (QStringList{u"3.4"_s, u"7.3"_s}));
    EXPECT_EQ(stored(caseFile).first().mappedBy, MappedBy::Person);
    EXPECT_EQ(queue().count, 0);
    const auto events = Journal(office.database()).ofCase(caseFile.id).value();
    EXPECT_EQ(events.last().kind, EventKind::CategoryChosen);
    EXPECT_EQ(events.last().staff, office.anna().id);

    const auto undone = undo(office.work(), caseFile.id);
    ASSERT_TRUE(undone) << testing::PrintToString(undone.error());
    EXPECT_EQ(undone->problems, QStringList{u"3.4"_s});
    EXPECT_EQ(queue().first.first().id, id);
    const auto redone = redo(office.work(), caseFile.id);
    ASSERT_TRUE(redone);
    EXPECT_EQ(redone->problems, (QStringList{u"3.4"_s, u"7.3"_s}));
    EXPECT_EQ(queue().count, 0);
}

TEST_F(OldCategoriesTest, RefusesASecondChoiceAndWhatIsNotInForce)
{
    register_({kUnclear});
    const OldCategoryId id = queue().first.first().id;
    EXPECT_EQ(chooseCategory(office.work(), id, u"9.9"_s).error().code, ErrorCode::UnknownValue);
    const auto problems = CategoryStore(office.database()).problems().value();
    ASSERT_TRUE(endCategory(office.work(),
                            ReferenceList::Problem,
                            rules::entryOf(problems, u"6.2"_s).value(),
                            office.work().today().addDays(-1)));
    EXPECT_EQ(chooseCategory(office.work(), id, u"6.2"_s).error().code, ErrorCode::UnknownValue);
    EXPECT_EQ(chooseCategory(office.work(), OldCategoryId(4711), u"6.1"_s).error().code,
              ErrorCode::NotFound);
    ASSERT_TRUE(chooseCategory(office.work(), id, u"6.1"_s));
    EXPECT_EQ(chooseCategory(office.work(), id, u"7.1"_s).error().code, ErrorCode::AlreadyDone);
}

TEST_F(OldCategoriesTest, AClosedCaseGetsItsCodeToo)
{
    const CaseFile caseFile = register_({kUnclear});
    ASSERT_TRUE(closeCase(office.work(), caseFile.id, Closing()));
    const auto chosen = chooseCategory(office.work(), queue().first.first().id, u"6.2"_s);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->status, CaseStatus::Closed);
    EXPECT_EQ(chosen->problems, QStringList{u"6.2"_s});
}

TEST_F(OldCategoriesTest, TheQueueTellsNothingOfAProtectedPerson)
{
    NewCase complaint = test::aComplaint();
    complaint.patient->person.protection = Protection::Protected;
    complaint.oldCategories = {kUnclear};
    test::registered(office.work(), complaint);
    const CategoryToChoose waiting = queue().first.first();
    EXPECT_TRUE(waiting.isProtected);
    EXPECT_TRUE(waiting.about.isEmpty());
}

TEST_F(OldCategoriesTest, TheOldestCaseStandsFirstAndTheCountIsOfAll)
{
    NewCase complaint = test::aComplaint();
    complaint.oldCategories = {kUnclear, kUnclear};
    complaint.receivedAt = test::at({2018, 5, 2});
    complaint.problems = {};
    test::registered(office.work(), test::aComplaint());
    register_({kUnclear});
    const CaseFile old = test::registered(office.work(), complaint);
    EXPECT_EQ(queue(2).count, 3);
    ASSERT_EQ(queue(2).first.size(), 2);
    EXPECT_EQ(queue(2).first.first().caseId, old.id);
    EXPECT_EQ(queue(2).first.last().caseId, old.id);
}

TEST_F(OldCategoriesTest, RefusesWhatCannotBeStored)
{
    const auto refused = [&](const QList<OldCategory> &old) {
        NewCase complaint = test::aComplaint();
        complaint.oldCategories = old;
        return registerCase(office.work(), complaint).error();
    };
    EXPECT_EQ(refused({kCare, {.main = u" "_s, .sub = u"x"_s}}).subject,
              u"old_categories[1].main"_s);
    EXPECT_EQ(refused({{.main = QString(501, u'a'), .sub = {}}}).code, ErrorCode::TextTooLong);
    EXPECT_EQ(refused({{.main = u"a"_s, .sub = QString(501, u'a')}}).subject,
              u"old_categories[0].sub"_s);
    EXPECT_EQ(refused(QList<OldCategory>(10, kCare)).code, ErrorCode::InvalidInput);
    EXPECT_EQ(queue().count, 0);
}
