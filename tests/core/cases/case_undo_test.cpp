#include "core/cases/case_undo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <functional>

#include <gtest/gtest.h>

#include "core/cases/case_rows.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/office/journal.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aMonday;

namespace {

using Edit = std::function<void(CaseFile &)>;

/// Anna has saved something, and Karim has changed the case at another desk since.
class CaseUndoTest : public testing::Test
{
protected:
    Work annas() { return office.work(); }
    Work karims() { return {otherDesk, {karim.id, u"desk-2"_s}, aMonday().addSecs(60)}; }

    CaseFile stored() { return CaseStore(office.database()).byId(caseId).value(); }
    QList<Event> events() { return Journal(office.database()).ofCase(caseId).value(); }

    void save(const Work &work, const Edit &edit)
    {
        const CaseFile before = stored();
        CaseFile after = before;
        edit(after);
        const auto saved = saveFacts(work, before, after);
        EXPECT_TRUE(saved) << saved.error().detail.toStdString();
    }

    UndoConflict conflict()
    {
        const auto found = undoConflict(office.database(), caseId, office.anna().id);
        EXPECT_TRUE(found) << (found ? "" : found.error().detail.toStdString());
        return found ? *found : UndoConflict{};
    }

    static UndoChoices choices(const UndoConflict &conflict, bool restoresMine)
    {
        UndoChoices all{.event = conflict.event, .columns = {}};
        for (const UndoneColumn &column : conflict.columns)
            all.columns.append({.column = column, .restoresMine = restoresMine});
        return all;
    }

    void expectJournalAgrees()
    {
        EXPECT_TRUE(differencesFromJournal(office.database(), caseId)->isEmpty());
    }

    test::OfficeFile office;
    storage::Database otherDesk = office.anotherDesk();
    StaffMember karim = office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler, true);
    CaseFile base = test::registered(office.work(), test::aComplaint());
    CaseId caseId = base.id;
};

} // namespace

TEST_F(CaseUndoTest, AnUndoThatMeetsNothingHasNoConflict)
{
    save(annas(), [](CaseFile &c) { c.title = u"Min rubrik"_s; });
    save(karims(), [](CaseFile &c) { c.area = 2; });

    EXPECT_TRUE(conflict().columns.isEmpty());
    ASSERT_TRUE(undo(annas(), caseId));
    EXPECT_EQ(stored().title, base.title);
    EXPECT_EQ(stored().area, 2);
}

TEST_F(CaseUndoTest, AConflictSaysWhatItWasWhatItIsAndWhoChangedItWhen)
{
    save(annas(), [](CaseFile &c) {
        c.title = u"Min rubrik"_s;
        c.area = 4;
    });
    save(karims(), [](CaseFile &c) { c.title = u"Karims rubrik"_s; });

    const UndoConflict found = conflict();

    ASSERT_EQ(found.columns.size(), 1);
    const UndoneColumn &column = found.columns.first();
    EXPECT_EQ(column.table, u"case_file"_s);
    EXPECT_EQ(column.row, caseId.value());
    EXPECT_EQ(column.column, u"title"_s);
    EXPECT_EQ(column.before, QJsonValue(base.title));
    EXPECT_EQ(column.mine, QJsonValue(u"Min rubrik"_s));
    EXPECT_EQ(column.now, QJsonValue(u"Karims rubrik"_s));
    EXPECT_EQ(column.origin.staffName, u"Karim Aziz"_s);
    EXPECT_EQ(column.origin.at, aMonday().addSecs(60));
    EXPECT_EQ(undo(annas(), caseId).error().subject, u"case_file.title"_s);
}

TEST_F(CaseUndoTest, TheirsIsLeftAndTheRestIsTakenBack)
{
    save(annas(), [](CaseFile &c) {
        c.title = u"Min rubrik"_s;
        c.area = 4;
    });
    save(karims(), [](CaseFile &c) { c.title = u"Karims rubrik"_s; });

    const auto undone = undo(annas(), caseId, choices(conflict(), false));

    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    EXPECT_EQ(undone->title, u"Karims rubrik"_s);
    EXPECT_EQ(undone->area, base.area);
    const auto all = events();
    EXPECT_EQ(all.at(all.size() - 2).kind, EventKind::Undone);
    ASSERT_EQ(all.last().kind, EventKind::ConflictSettled);
    const SettledField field = settledLines(all.last()).first().fields.first();
    EXPECT_EQ(field.mine, QJsonValue(base.title)) << "what the undo would have brought back";
    EXPECT_EQ(field.stood, Stands::Theirs);
    expectJournalAgrees();

    ASSERT_TRUE(redo(annas(), caseId));
    EXPECT_EQ(stored().area, 4);
    EXPECT_EQ(stored().title, u"Karims rubrik"_s);
    expectJournalAgrees();
}

TEST_F(CaseUndoTest, MineIsRestoredAndTheirTextIsKept)
{
    save(annas(), [](CaseFile &c) { c.title = u"Min rubrik"_s; });
    save(karims(), [](CaseFile &c) { c.title = u"Karims rubrik"_s; });

    const auto undone = undo(annas(), caseId, choices(conflict(), true));

    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    EXPECT_EQ(undone->title, base.title);
    const SettledField field = settledLines(events().last()).first().fields.first();
    EXPECT_EQ(field.theirs, QJsonValue(u"Karims rubrik"_s));
    EXPECT_EQ(field.base, QJsonValue(u"Min rubrik"_s));
    EXPECT_EQ(field.stood, Stands::Mine);
    expectJournalAgrees();
    ASSERT_TRUE(redo(annas(), caseId));
    EXPECT_EQ(stored().title, u"Karims rubrik"_s);
}

TEST_F(CaseUndoTest, WhereAllIsLeftTheChangeIsNotOfferedAgain)
{
    save(annas(), [](CaseFile &c) { c.title = u"Min rubrik"_s; });
    save(karims(), [](CaseFile &c) { c.title = u"Karims rubrik"_s; });

    ASSERT_TRUE(undo(annas(), caseId, choices(conflict(), false)));

    EXPECT_EQ(stored().title, u"Karims rubrik"_s);
    EXPECT_EQ(undoConflict(office.database(), caseId, office.anna().id).error().code,
              ErrorCode::NothingToUndo);
    EXPECT_FALSE(nextRedo(office.database(), caseId, office.anna().id)->has_value());
    ASSERT_TRUE(undo(karims(), caseId));
    EXPECT_EQ(stored().title, u"Min rubrik"_s);
}

TEST_F(CaseUndoTest, AColumnWithoutAChoiceAndAChoiceThatNoLongerHoldsAreConflictsAgain)
{
    save(annas(), [](CaseFile &c) { c.title = u"Min rubrik"_s; });
    save(karims(), [](CaseFile &c) { c.title = u"Karims rubrik"_s; });
    UndoChoices chosen = choices(conflict(), true);
    const UndoChoices none{.event = chosen.event, .columns = {}};

    EXPECT_EQ(undo(annas(), caseId, none).error().code, ErrorCode::EditConflict);
    save(karims(), [](CaseFile &c) { c.title = u"Karims andra rubrik"_s; });
    EXPECT_EQ(undo(annas(), caseId, chosen).error().code, ErrorCode::EditConflict);
    chosen.event = EventId(chosen.event.value() + 1);
    EXPECT_EQ(undo(annas(), caseId, chosen).error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(stored().title, u"Karims andra rubrik"_s);
}

TEST_F(CaseUndoTest, AListIsDecidedAsAWhole)
{
    save(annas(), [](CaseFile &c) { c.problems = {u"1.2"_s}; });
    save(karims(), [](CaseFile &c) { c.problems = {u"1.2"_s, u"6.2"_s}; });

    const UndoConflict found = conflict();
    ASSERT_EQ(found.columns.size(), 1);
    EXPECT_EQ(found.columns.first().table, u"case_problem"_s);
    EXPECT_EQ(found.columns.first().before, (QJsonArray{u"6.2"_s, u"3.4"_s}));
    EXPECT_EQ(found.columns.first().now, (QJsonArray{u"1.2"_s, u"6.2"_s}));
    EXPECT_EQ(found.columns.first().origin.staffName, u"Karim Aziz"_s);
    EXPECT_EQ(undo(annas(), caseId).error().subject, u"case_problem"_s);

    ASSERT_TRUE(undo(annas(), caseId, choices(found, true)));
    EXPECT_EQ(stored().problems, base.problems);
    expectJournalAgrees();
}

TEST_F(CaseUndoTest, AListSomebodyElseEmptiedOrFilledIsAConflictToo)
{
    save(annas(), [](CaseFile &c) { c.problems.clear(); });
    save(karims(), [](CaseFile &c) { c.problems = {u"1.2"_s}; });

    ASSERT_EQ(conflict().columns.size(), 1);
    ASSERT_TRUE(undo(annas(), caseId, choices(conflict(), false)));
    EXPECT_EQ(stored().problems, QStringList{u"1.2"_s});
}

TEST_F(CaseUndoTest, AnotherListOfOthersIsInNobodysWay)
{
    save(annas(), [](CaseFile &c) { c.problems = {u"1.2"_s}; });
    save(karims(), [](CaseFile &c) { c.units.clear(); });

    EXPECT_TRUE(conflict().columns.isEmpty());
    ASSERT_TRUE(undo(annas(), caseId));
    EXPECT_EQ(stored().problems, base.problems);
    EXPECT_TRUE(stored().units.isEmpty());
}

TEST_F(CaseUndoTest, WhenItCameInAndHowAreDecidedTogether)
{
    save(annas(), [](CaseFile &c) {
        c.arrival = Arrival::Post;
        c.arrivedAt = aMonday();
    });
    save(karims(), [](CaseFile &c) { c.arrivedAt = aMonday().addDays(-1); });
    const CaseFile karimsCase = stored();

    const UndoConflict found = conflict();
    ASSERT_EQ(found.columns.size(), 1);
    EXPECT_EQ(found.columns.first().column, u"received_at"_s);
    EXPECT_EQ(found.columns.first().before[u"arrival"_s], QJsonValue(u"direct"_s));
    ASSERT_TRUE(undo(annas(), caseId, choices(found, true)));
    EXPECT_EQ(stored().arrival, Arrival::Direct);
    EXPECT_EQ(stored().receivedAt, base.receivedAt);
    ASSERT_TRUE(redo(annas(), caseId));
    EXPECT_EQ(stored().arrivedAt, karimsCase.arrivedAt);
    EXPECT_EQ(stored().arrival, Arrival::Post);
}

TEST_F(CaseUndoTest, WhatOnlyTheOtherChangedOfSuchColumnsGoesBackToo)
{
    save(annas(), [](CaseFile &c) { c.receivedAt = aMonday().addSecs(-3600); });
    save(karims(), [](CaseFile &c) {
        c.arrival = Arrival::Post;
        c.arrivedAt = aMonday().addDays(-1);
    });

    ASSERT_TRUE(undo(annas(), caseId, choices(conflict(), true)));

    EXPECT_EQ(stored().receivedAt, base.receivedAt);
    EXPECT_EQ(stored().arrival, Arrival::Direct) << "as it was before Anna's change";
    EXPECT_FALSE(stored().arrivedAt.isValid());
    expectJournalAgrees();
}

TEST_F(CaseUndoTest, SomebodyBroughtInWhomAnotherHasWrittenAboutIsNotTakenOutFromUnder)
{
    save(annas(), [](CaseFile &c) {
        c.relation = Relation::Relative;
        c.complainant = Person{};
        c.complainant->name = u"Örjan Öhman"_s;
    });
    save(karims(), [](CaseFile &c) { c.complainant->phone = u"070-1740605"_s; });

    const auto refused = undoConflict(office.database(), caseId, office.anna().id);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(stored().complainant->phone, u"070-1740605"_s);
}

TEST_F(CaseUndoTest, APersonReplacedSinceIsShownByName)
{
    const auto bring = [](const QString &name) {
        return [name](CaseFile &c) {
            c.relation = Relation::Relative;
            c.complainant = Person{};
            c.complainant->name = name;
        };
    };
    save(annas(), bring(u"Örjan Öhman"_s));
    save(karims(), bring(u"Eva Öhman"_s));

    const UndoConflict found = conflict();
    ASSERT_EQ(found.columns.size(), 1);
    EXPECT_EQ(found.columns.first().column, u"complainant"_s);
    EXPECT_EQ(found.columns.first().mine, QJsonValue(u"Örjan Öhman"_s));
    EXPECT_EQ(found.columns.first().now, QJsonValue(u"Eva Öhman"_s));
    ASSERT_TRUE(undo(annas(), caseId, choices(found, true)));
    EXPECT_FALSE(stored().complainant);
}

TEST_F(CaseUndoTest, APhoneIsNotBroughtBackToSomebodyProtectedSince)
{
    save(annas(), [](CaseFile &c) {
        c.title = u"Min rubrik"_s;
        c.patient->phone.clear();
    });
    save(karims(), [](CaseFile &c) { c.patient->protection = Protection::Protected; });

    const auto undone = undo(annas(), caseId);

    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    EXPECT_EQ(undone->title, base.title);
    EXPECT_EQ(undone->patient->phone, QString());
}

TEST_F(CaseUndoTest, TheJournalDoesNotKeepHowSomebodyGivenProtectionCanBeReached)
{
    ASSERT_EQ(base.patient->phone, u"070-1740605"_s);
    save(annas(), [](CaseFile &c) { c.patient->protection = Protection::Protected; });
    ASSERT_TRUE(stored().patient->isProtected());
    ASSERT_TRUE(stored().patient->phone.isEmpty());
    const auto expectNothing = [&] {
        for (const Event &event : events())
            EXPECT_FALSE(QJsonDocument(event.changes).toJson().contains("070-1740605"));
        expectJournalAgrees();
    };
    expectNothing();

    ASSERT_TRUE(undo(annas(), caseId));
    EXPECT_FALSE(stored().patient->isProtected());
    EXPECT_TRUE(stored().patient->phone.isEmpty());
    ASSERT_TRUE(redo(annas(), caseId));
    EXPECT_TRUE(stored().patient->isProtected());
    expectNothing();
}

TEST_F(CaseUndoTest, OfWhoHadTheRoleOfSomebodyProtectedTheJournalKeepsNoContactDetailsEither)
{
    save(annas(), [](CaseFile &c) {
        c.patient = Person{};
        c.patient->name = u"Örjan Öhman"_s;
        c.patient->protection = Protection::Marking;
    });
    ASSERT_NE(stored().patient->id, base.patient->id);
    for (const Event &event : events())
        EXPECT_FALSE(QJsonDocument(event.changes).toJson().contains("070-1740605"));
}

TEST_F(CaseUndoTest, ProtectionIsNotBroughtBackOverAPhoneThatCameInSinceWithoutAChoice)
{
    save(karims(), [](CaseFile &c) { c.patient->protection = Protection::Protected; });
    save(annas(), [](CaseFile &c) { c.patient->protection = Protection::None; });
    save(karims(), [](CaseFile &c) { c.patient->phone = u"070-1740605"_s; });

    EXPECT_EQ(undo(annas(), caseId).error().code, ErrorCode::EditConflict);
    const UndoConflict found = conflict();
    ASSERT_EQ(found.columns.size(), 1);
    EXPECT_EQ(found.columns.first().column, u"protection"_s);
    const auto undone = undo(annas(), caseId, choices(found, true));
    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    EXPECT_EQ(undone->patient->protection, Protection::Protected);
    EXPECT_TRUE(undone->patient->phone.isEmpty());
    expectJournalAgrees();
}

TEST_F(CaseUndoTest, LeavingTheirPhoneLeavesThePersonUnprotected)
{
    save(karims(), [](CaseFile &c) { c.patient->protection = Protection::Protected; });
    save(annas(), [](CaseFile &c) { c.patient->protection = Protection::None; });
    save(karims(), [](CaseFile &c) { c.patient->phone = u"070-1740605"_s; });

    ASSERT_TRUE(undo(annas(), caseId, choices(conflict(), false)));
    EXPECT_FALSE(stored().patient->isProtected());
    EXPECT_EQ(stored().patient->phone, u"070-1740605"_s);
}

TEST_F(CaseUndoTest, AClosingReopenedAndClosedAgainBySomebodyElseIsDecidedAsAWhole)
{
    ASSERT_TRUE(closeCase(annas(), caseId, {.outcome = Outcome::Satisfied}));
    ASSERT_TRUE(reopenCase(karims(), caseId, u"Nya uppgifter."_s));
    ASSERT_TRUE(closeCase(karims(), caseId, {.outcome = Outcome::Referred}));

    const UndoConflict found = conflict();
    ASSERT_EQ(found.columns.size(), 1);
    EXPECT_EQ(found.columns.first().column, u"outcome"_s);
    const auto left = undo(annas(), caseId, choices(found, false));
    ASSERT_TRUE(left) << left.error().detail.toStdString();
    EXPECT_EQ(left->closing->outcome, Outcome::Referred);
    EXPECT_EQ(left->status, CaseStatus::Closed);
}
