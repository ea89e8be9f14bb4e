#include <QSqlQuery>

#include <gtest/gtest.h>

#include "core/cases/case_history.h"
#include "core/cases/case_list.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/office/journal.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aComplaint;
using test::aMonday;

namespace {

class CaseLifeTest : public testing::Test
{
protected:
    CaseFile aCase() { return test::registered(office.work(), aComplaint()); }
    CaseFile stored(CaseId id) { return CaseStore(office.database()).byId(id).value(); }
    QList<Event> events(CaseId id) { return Journal(office.database()).ofCase(id).value(); }

    test::OfficeFile office;
};

} // namespace

TEST_F(CaseLifeTest, ANewCaseHasItsNumberAndItsNextStep)
{
    const CaseFile caseFile = aCase();

    EXPECT_EQ(caseFile.number, u"PN 2026-0001"_s);
    EXPECT_EQ(caseFile.status, CaseStatus::Registered);
    ASSERT_TRUE(caseFile.next);
    EXPECT_EQ(caseFile.next->step, NextStep::Confirm);
    EXPECT_EQ(caseFile.next->at, aMonday().addDays(1));
    EXPECT_EQ(caseFile.handler, office.anna().id);
    ASSERT_EQ(events(caseFile.id).size(), 1);
    EXPECT_EQ(events(caseFile.id).first().kind, EventKind::Registered);
    EXPECT_EQ(events(caseFile.id).first().staffName, u"Anna Lind"_s);
}

TEST_F(CaseLifeTest, WhatIsStoredIsWhatWasReturned)
{
    const CaseFile caseFile = aCase();

    EXPECT_EQ(stored(caseFile.id), caseFile);
    EXPECT_EQ(caseFile.patient->sex, Sex::Female);
    EXPECT_EQ(caseFile.patient->bornOn, QDate(1990, 1, 1));
    EXPECT_FALSE(caseFile.isChild);
}

TEST_F(CaseLifeTest, NumbersRunOnWithoutGapsAlsoAfterARefusedCase)
{
    aCase();
    NewCase bad = aComplaint();
    bad.narrative = u"  \n "_s;
    const auto refused = registerCase(office.work(), bad);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::MissingField);
    EXPECT_EQ(refused.error().subject, u"narrative"_s);

    EXPECT_EQ(aCase().number, u"PN 2026-0002"_s);
}

TEST_F(CaseLifeTest, ANumberTakenByAnotherDeskBetweenTypingAndSavingIsNotTakenTwice)
{
    storage::Database other = office.anotherDesk();
    const NewCase typed = aComplaint();
    const auto theirs =
        registerCase({other, {office.anna().id, u"desk-2"_s}, aMonday()}, aComplaint());
    ASSERT_TRUE(theirs);

    const CaseFile mine = test::registered(office.work(), typed);

    EXPECT_EQ(theirs->caseFile.number, u"PN 2026-0001"_s);
    EXPECT_EQ(mine.number, u"PN 2026-0002"_s);
}

TEST_F(CaseLifeTest, SeveralAreRegisteredTogetherOrNotAtAll)
{
    NewCase bad = aComplaint();
    bad.problems = {u"99.9"_s};
    const auto refused = registerCases(office.work(), {aComplaint(), bad});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, u"[1].problems[0].code"_s);
    EXPECT_EQ(listCases(office.database(), {}, aMonday())->total, 0);
    EXPECT_EQ(aCase().number, u"PN 2026-0001"_s);
}

TEST_F(CaseLifeTest, ConfirmingLeadsToTheFirstContactWithinSevenDays)
{
    const auto confirmed = confirmCase(office.work(), aCase().id, aMonday());

    ASSERT_TRUE(confirmed) << confirmed.error().detail.toStdString();
    EXPECT_EQ(confirmed->status, CaseStatus::Confirmed);
    EXPECT_EQ(confirmed->next->step, NextStep::FirstContact);
    EXPECT_EQ(confirmed->next->on, QDate(2026, 11, 30));
    EXPECT_EQ(confirmCase(office.work(), confirmed->id, aMonday()).error().code,
              ErrorCode::AlreadyDone);
}

TEST_F(CaseLifeTest, NothingHappensBeforeTheCaseCameInOrInTheFuture)
{
    const CaseId id = aCase().id;

    EXPECT_EQ(confirmCase(office.work(), id, aMonday().addDays(-1)).error().code,
              ErrorCode::BeforeItsCause);
    EXPECT_EQ(confirmCase(office.work(), id, aMonday().addDays(1)).error().code,
              ErrorCode::DateInFuture);
}

TEST_F(CaseLifeTest, UndoAndRedoOfAConfirmation)
{
    const CaseFile before = aCase();
    ASSERT_TRUE(confirmCase(office.work(), before.id, aMonday()));

    const auto undone = undo(office.work(), before.id);
    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    EXPECT_FALSE(undone->confirmedAt.isValid());
    EXPECT_EQ(undone->next, before.next);
    EXPECT_EQ(undo(office.work(), before.id).error().code, ErrorCode::NothingToUndo);

    const auto redone = redo(office.work(), before.id);
    ASSERT_TRUE(redone) << redone.error().detail.toStdString();
    EXPECT_EQ(redone->confirmedAt, aMonday());
    EXPECT_EQ(redo(office.work(), before.id).error().code, ErrorCode::NothingToUndo);
    ASSERT_TRUE(undo(office.work(), before.id));
    EXPECT_FALSE(stored(before.id).confirmedAt.isValid());
}

TEST_F(CaseLifeTest, UndoOfAnEditRestoresEveryFieldOfIt)
{
    const CaseFile before = aCase();
    CaseFile edited = before;
    edited.title = u"Ny rubrik"_s;
    edited.problems = {u"3.4"_s, u"1.2"_s, u"6.2"_s};
    edited.patient->name = u"Åsa Östlund"_s;
    edited.complainant = Person{};
    edited.complainant->name = u"Örjan Öhman"_s;
    edited.relation = Relation::Relative;
    const auto saved = saveFacts(office.work(), before, edited);
    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    EXPECT_EQ(saved->complainant->name, u"Örjan Öhman"_s);

    const auto undone = undo(office.work(), before.id);

    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    CaseFile expected = before;
    expected.revision = undone->revision;
    EXPECT_EQ(*undone, expected);
    const auto redone = redo(office.work(), before.id);
    ASSERT_TRUE(redone) << redone.error().detail.toStdString();
    CaseFile again = *saved;
    again.revision = redone->revision;
    EXPECT_EQ(*redone, again);
}

TEST_F(CaseLifeTest, UndoRefusesToOverwriteWhatAnotherDeskWroteSince)
{
    const StaffMember karim = office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler);
    const CaseFile before = aCase();
    CaseFile mine = before;
    mine.title = u"Min rubrik"_s;
    const CaseFile saved = saveFacts(office.work(), before, mine).value();
    CaseFile theirs = saved;
    theirs.title = u"Karims rubrik"_s;
    ASSERT_TRUE(saveFacts(office.workOf(karim.id), saved, theirs));

    const auto undone = undo(office.work(), before.id);

    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(undone.error().subject, u"case_file.title"_s);
    EXPECT_EQ(stored(before.id).title, u"Karims rubrik"_s);
}

TEST_F(CaseLifeTest, EditsOfDifferentFieldsMergeAndOfTheSameFieldConflict)
{
    const StaffMember karim = office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler);
    const CaseFile base = aCase();
    CaseFile theirs = base;
    theirs.externalRef = u"1177-55"_s;
    ASSERT_TRUE(saveFacts(office.workOf(karim.id), base, theirs));

    CaseFile mine = base;
    mine.title = u"Min rubrik"_s;
    const auto merged = saveFacts(office.work(), base, mine);
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->externalRef, u"1177-55"_s);
    EXPECT_EQ(merged->title, u"Min rubrik"_s);

    CaseFile alsoTitle = base;
    alsoTitle.title = u"Karims rubrik"_s;
    const auto refused = saveFacts(office.workOf(karim.id), base, alsoTitle);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(refused.error().subject, u"title"_s);
}

TEST_F(CaseLifeTest, AnEditThatChangesNothingLeavesNoTrace)
{
    const CaseFile caseFile = aCase();

    ASSERT_TRUE(saveFacts(office.work(), caseFile, caseFile));

    EXPECT_EQ(events(caseFile.id).size(), 1);
    EXPECT_EQ(stored(caseFile.id).revision, caseFile.revision);
}

TEST_F(CaseLifeTest, AClosedCaseHasNoNextStepAndTakesOnlyNotes)
{
    const CaseFile caseFile = aCase();
    const Closing closing{
        .outcome = Outcome::Satisfied, .measureIndividual = true, .satisfied = Satisfaction::Yes};
    const auto closed = closeCase(office.work(), caseFile.id, closing, u"Klart."_s);

    ASSERT_TRUE(closed) << closed.error().detail.toStdString();
    EXPECT_EQ(closed->status, CaseStatus::Closed);
    EXPECT_FALSE(closed->next);
    EXPECT_EQ(closed->closing, closing);
    EXPECT_EQ(confirmCase(office.work(), caseFile.id, aMonday()).error().code,
              ErrorCode::CaseClosed);
    EXPECT_TRUE(addNote(office.work(), caseFile.id, NoteKind::Note, aMonday(), u"Efter avslut."_s));

    const auto reopened = reopenCase(office.work(), caseFile.id, u"Nya uppgifter."_s);
    ASSERT_TRUE(reopened);
    EXPECT_EQ(reopened->next, caseFile.next);
}

TEST_F(CaseLifeTest, UndoOfClosingBringsTheNextStepBack)
{
    const CaseFile caseFile = aCase();
    ASSERT_TRUE(closeCase(office.work(), caseFile.id, {}, u"Klart."_s));

    const auto undone = undo(office.work(), caseFile.id);

    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    EXPECT_EQ(undone->status, CaseStatus::Registered);
    EXPECT_EQ(undone->next, caseFile.next);
    EXPECT_TRUE(CaseStore(office.database()).notes(caseFile.id)->isEmpty());
}

TEST_F(CaseLifeTest, ThePersonOfAKnownNumberIsOnePerson)
{
    const CaseFile first = aCase();
    NewCase second = aComplaint();
    second.patient->person.name = u"Åsa Öhman Berg"_s;
    second.patient->person.phone = QString();
    const CaseFile later = test::registered(office.work(), second);

    EXPECT_EQ(later.patient->id, first.patient->id);
    EXPECT_EQ(later.patient->name, u"Åsa Öhman Berg"_s);
    EXPECT_EQ(later.patient->phone, first.patient->phone);
    EXPECT_EQ(earlierCases(office.database(), test::kAdultNumber, {}, true)->size(), 2);
    EXPECT_EQ(earlierCases(office.database(), {}, u"åsa öhman"_s, true)->size(), 2);
    EXPECT_EQ(earlierCases(office.database(), {}, u"åsa"_s, true)->size(), 0);
}

TEST_F(CaseLifeTest, AProtectedPersonKeepsNoContactDetailsAndShowsNowhere)
{
    NewCase complaint = aComplaint();
    complaint.patient->person.protection = Protection::Protected;
    complaint.patient->person.address = u"Hemliga gatan 1"_s;
    const auto done = registerCase(office.work(), complaint);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->droppedContactDetails);
    EXPECT_EQ(done->caseFile.patient->phone, QString());

    const auto page = listCases(office.database(), {}, aMonday());
    ASSERT_EQ(page->rows.size(), 1);
    EXPECT_EQ(page->rows.first().patientShown, PatientShown::Protected);
    EXPECT_EQ(page->rows.first().patient, QString());
    EXPECT_EQ(page->rows.first().title, QString());
    EXPECT_EQ(page->rows.first().unit, QString());
    for (const auto &words : {u"Åsa"_s, u"väntat"_s, u"Eken"_s, test::kAdultNumber}) {
        CaseQuery query;
        query.search = words;
        EXPECT_EQ(listCases(office.database(), query, aMonday())->total, 0) << words.toStdString();
    }
}

TEST_F(CaseLifeTest, OnlyThoseWhoMayOpenTheCaseOfAProtectedPersonAndItIsNoted)
{
    const StaffMember karim =
        office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler, false);
    NewCase complaint = aComplaint();
    complaint.patient->person.protection = Protection::Marking;
    const CaseFile caseFile = test::registered(office.work(), complaint);

    EXPECT_EQ(openCase(office.workOf(karim.id), caseFile.id).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(openCase(office.work(), caseFile.id));
    EXPECT_EQ(events(caseFile.id).last().kind, EventKind::ProtectedOpened);
    EXPECT_EQ(earlierCases(office.database(), {}, u"Åsa Öhman"_s, false)->size(), 0);
}

TEST_F(CaseLifeTest, HostileTextIsKeptAsTextWithoutItsHarm)
{
    NewCase complaint = aComplaint();
    complaint.narrative = u"<b>fet</b>\r\nrad två\u202E omvänd\u0000slut 😀"_s;
    complaint.title = u"Rubrik\nmed brytning\t'; DROP TABLE case_file; --"_s;
    const CaseFile caseFile = test::registered(office.work(), complaint);

    EXPECT_EQ(caseFile.narrative, u"<b>fet</b>\nrad två omvändslut 😀"_s);
    EXPECT_EQ(caseFile.title, u"Rubrik med brytning '; DROP TABLE case_file; --"_s);
    EXPECT_EQ(stored(caseFile.id), caseFile);
}

TEST_F(CaseLifeTest, AHundredThousandCharactersAreKeptToTheLast)
{
    NewCase complaint = aComplaint();
    complaint.narrative = QString(100'000, u'å') + u"slut"_s;

    EXPECT_EQ(test::registered(office.work(), complaint).narrative, complaint.narrative);
}

TEST_F(CaseLifeTest, TheJournalRefusesToBeChanged)
{
    aCase();
    QSqlQuery query(office.database().connection());

    EXPECT_FALSE(query.exec(u"UPDATE event SET machine = 'x'"_s));
    EXPECT_FALSE(query.exec(u"DELETE FROM event"_s));
    EXPECT_FALSE(query.exec(u"UPDATE case_file SET next_step = NULL, next_step_due = NULL"_s))
        << "a case without a next step must not exist unless closed";
}
