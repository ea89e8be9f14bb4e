#include "core/cases/case_steps.h"

#include <gtest/gtest.h>

#include "core/cases/case_history.h"
#include "core/cases/case_rows.h"
#include "core/office/journal.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aMonday;

namespace {

/// One step, which Anna and Karim both read before either changes it.
class CaseStepsTest : public testing::Test
{
protected:
    CaseStepsTest()
    {
        EXPECT_TRUE(addStep(annas(), caseId, u"Ring"_s, {2026, 11, 24}));
        base = step();
    }

    Work annas() { return office.work(); }
    Work karims() { return {otherDesk, {karim.id, u"desk-2"_s}, aMonday().addSecs(60)}; }
    CaseStep step() { return caseSteps(office.database(), caseId)->first(); }
    Event lastEvent() { return Journal(office.database()).ofCase(caseId)->last(); }

    StepEdit edit(const QString &text, QDate dueOn)
    {
        StepEdit edit{.base = base, .mine = base};
        edit.mine.text = text;
        edit.mine.dueOn = dueOn;
        return edit;
    }

    test::OfficeFile office;
    storage::Database otherDesk = office.anotherDesk();
    StaffMember karim = office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler);
    CaseId caseId = test::registered(office.work(), test::aComplaint()).id;
    CaseStep base;
};

} // namespace

TEST_F(CaseStepsTest, ItsWordsAndItsDayMerge)
{
    ASSERT_TRUE(changeStep(karims(), caseId, edit(u"Ring"_s, {2026, 11, 25})));

    ASSERT_TRUE(changeStep(annas(), caseId, edit(u"Skriv"_s, {2026, 11, 24})));

    EXPECT_EQ(step().text, u"Skriv"_s);
    EXPECT_EQ(step().dueOn, QDate(2026, 11, 25));
    const auto line = mergedLine(lastEvent());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->thing, (MergedThing{u"case_step"_s, base.id.value()}));
    EXPECT_EQ(line->mine, QStringList{u"text"_s});
    EXPECT_EQ(line->theirs, QStringList{u"due_on"_s});
    EXPECT_TRUE(differencesFromJournal(office.database(), caseId)->isEmpty());
    ASSERT_TRUE(undo(annas(), caseId));
    EXPECT_EQ(step().text, u"Ring"_s);
    EXPECT_EQ(step().dueOn, QDate(2026, 11, 25));
}

TEST_F(CaseStepsTest, TwoVersionsOfItsWordsAreAConflictThatCanBeSettled)
{
    ASSERT_TRUE(changeStep(karims(), caseId, edit(u"Skriv till patienten"_s, base.dueOn)));
    const StepEdit mine = edit(u" Ring  patienten "_s, {2026, 11, 26});

    const auto refused = changeStep(annas(), caseId, mine);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(refused.error().subject, u"text"_s);
    EXPECT_EQ(step().dueOn, base.dueOn) << "nothing was written";

    const auto conflict = stepConflict(office.database(), caseId, mine);
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->fields.conflicts, QStringList{u"text"_s});
    EXPECT_EQ(conflict->origins.first().staffName, u"Karim Aziz"_s);
    const StepEdit settled = settleStep(*conflict, {{u"text"_s, {.stands = Stands::Theirs}}});
    ASSERT_TRUE(changeStep(annas(), caseId, settled));
    EXPECT_EQ(step().text, u"Skriv till patienten"_s);
    EXPECT_EQ(step().dueOn, QDate(2026, 11, 26));
    const auto lines = settledLines(lastEvent());
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().fields.first().mine, QJsonValue(conflict->mine.text));
    EXPECT_EQ(lines.first().fields.first().stood, Stands::Theirs);
}

TEST_F(CaseStepsTest, AStepDoneMeanwhileIsNotChangedAnyMore)
{
    ASSERT_TRUE(finishStep(karims(), caseId, base.id));

    EXPECT_EQ(changeStep(annas(), caseId, edit(u"Skriv"_s, base.dueOn)).error().code,
              ErrorCode::AlreadyDone);
}

TEST_F(CaseStepsTest, AnEditThatChangesNothingLeavesNoTrace)
{
    const EventId last = lastEvent().id;

    ASSERT_TRUE(changeStep(annas(), caseId, edit(u"Ring "_s, base.dueOn)));

    EXPECT_EQ(lastEvent().id, last);
}
