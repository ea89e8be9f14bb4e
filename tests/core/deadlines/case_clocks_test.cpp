#include "core/deadlines/case_clocks.h"

#include <QSqlQuery>

#include <gtest/gtest.h>

#include "core/cases/case_steps.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/deadlines/file_check.h"
#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/statements.h"
#include "core/office/office_settings.h"
#include "core/office/staff_changes.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::at;

namespace {

class CaseClocksTest : public testing::Test
{
protected:
    CaseFile brought(Arrival arrival, const QDateTime &when)
    {
        NewCase complaint = test::aComplaint();
        complaint.channel = Channel::Letter;
        complaint.receivedAt = when;
        complaint.arrival = arrival;
        return test::registered(office.work(when), complaint);
    }

    OfficeSettings settings() { return OfficeSettingStore(office.database()).load().value(); }

    CaseClocks clocks(CaseId id)
    {
        return {CaseStore(office.database()).byId(id).value(),
                StatementRequestStore(office.database()).ofCase(id).value(),
                caseSteps(office.database(), id).value(),
                OfficeTermsStore(office.database()).history().value()};
    }

    void expectTheFileChecks()
    {
        const auto check = checkFile(office.database());
        ASSERT_TRUE(check);
        for (const FileProblem &problem : check->problems)
            ADD_FAILURE() << problem.where.toStdString() << ": " << problem.text.toStdString();
    }

    test::OfficeFile office;
};

} // namespace

TEST_F(CaseClocksTest, ALetterCountsAsReceivedTheWorkingDayBefore)
{
    // The example of förvaltningslagen 22 §: in the box at the first emptying on Monday 23
    // November.
    const CaseFile found = brought(Arrival::LetterBox, at({2026, 11, 23}, 8, 15));
    EXPECT_EQ(officeDate(found.receivedAt), QDate(2026, 11, 20));
    EXPECT_EQ(found.arrivedAt, at({2026, 11, 23}, 8, 15));

    const CaseFile posted = brought(Arrival::Post, at({2026, 12, 28}, 9, 0));
    EXPECT_EQ(officeDate(posted.receivedAt), QDate(2026, 12, 23)) << "past Christmas";

    const CaseFile handed = brought(Arrival::Direct, at({2026, 11, 23}, 8, 15));
    EXPECT_EQ(handed.receivedAt, at({2026, 11, 23}, 8, 15));
    EXPECT_FALSE(handed.arrivedAt.isValid());
    expectTheFileChecks();
}

TEST_F(CaseClocksTest, TheHoursToConfirmRunFromTheDeskAndTheDaysFromTheDayReceived)
{
    const CaseFile found = brought(Arrival::LetterBox, at({2026, 11, 23}, 8, 15));
    ASSERT_TRUE(found.next);
    EXPECT_EQ(found.next->step, NextStep::Confirm);
    EXPECT_EQ(found.next->at, at({2026, 11, 24}, 8, 15));
    EXPECT_EQ(rules::explainedNext(clocks(found.id))->steps.last().time, QTime(8, 15));

    const auto confirmed =
        confirmCase(office.work(at({2026, 11, 23})), found.id, at({2026, 11, 23}));
    ASSERT_TRUE(confirmed);
    EXPECT_EQ(confirmed->next->step, NextStep::FirstContact);
    EXPECT_EQ(confirmed->next->on, QDate(2026, 11, 27));
    EXPECT_EQ(rules::explainedNext(clocks(found.id))->due, QDate(2026, 11, 27));
}

TEST_F(CaseClocksTest, ADaySetByHandReplacesTheRule)
{
    const CaseFile found = brought(Arrival::Post, at({2026, 11, 23}, 8, 15));
    CaseFile edited = found;
    edited.receivedAt = at({2026, 11, 18}, 12, 0);
    const auto saved = saveFacts(office.work(at({2026, 11, 23})), found, edited);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->receivedAt, at({2026, 11, 18}, 12, 0));
    EXPECT_EQ(saved->arrival, Arrival::Direct);
    expectTheFileChecks();
}

TEST_F(CaseClocksTest, AnArrivalChosenLaterIsCountedByTheRule)
{
    const CaseFile handed = brought(Arrival::Direct, at({2026, 11, 23}, 8, 15));
    CaseFile edited = handed;
    edited.arrival = Arrival::Post;
    const auto saved = saveFacts(office.work(at({2026, 11, 23})), handed, edited);
    ASSERT_TRUE(saved);
    EXPECT_EQ(officeDate(saved->receivedAt), QDate(2026, 11, 20));
    EXPECT_EQ(saved->arrivedAt, at({2026, 11, 23}, 8, 15));
    expectTheFileChecks();
}

TEST_F(CaseClocksTest, AChangedTermNeverChangesWhatWasCountedBefore)
{
    const CaseFile before = brought(Arrival::Direct, at({2026, 11, 23}, 9, 0));
    OfficeSettings shorter = settings();
    shorter.confirmHours = 4;
    shorter.firstContactDays = 2;
    ASSERT_TRUE(saveSettings(office.work(at({2026, 11, 23}, 10)), shorter));
    const CaseFile after = brought(Arrival::Direct, at({2026, 11, 23}, 11, 0));

    EXPECT_EQ(after.next->at, at({2026, 11, 23}, 15, 0));
    const auto confirmed =
        confirmCase(office.work(at({2026, 11, 23})), before.id, at({2026, 11, 23}));
    ASSERT_TRUE(confirmed);
    EXPECT_EQ(confirmed->next->on, QDate(2026, 11, 30)) << "seven days, as when it came in";
    expectTheFileChecks();
}

TEST_F(CaseClocksTest, EachKindOfTermCountsByTheActOnlyWhereTheOfficeSaysSo)
{
    // Received on a Saturday: seven days later is a Saturday too.
    const CaseFile plain = brought(Arrival::Direct, at({2026, 11, 21}, 9, 0));
    OfficeSettings rolling = settings();
    rolling.contactRolls = true;
    rolling.followUpRolls = true;
    ASSERT_TRUE(saveSettings(office.work(at({2026, 11, 21}, 10)), rolling));
    const CaseFile rolled = brought(Arrival::Direct, at({2026, 11, 21}, 11, 0));
    const auto contactOf = [&](const CaseFile &caseFile) {
        const QDateTime now = at({2026, 11, 22});
        return confirmCase(office.work(now), caseFile.id, now)->next->on;
    };
    EXPECT_EQ(contactOf(plain), QDate(2026, 11, 28));
    EXPECT_EQ(contactOf(rolled), QDate(2026, 11, 30));
    EXPECT_EQ(rules::explainedNext(clocks(rolled.id))->due, QDate(2026, 11, 30));

    const QDateTime saturday = at({2026, 11, 28});
    const auto contacted = registerFirstContact(office.work(saturday), rolled.id, saturday);
    EXPECT_EQ(contacted->next->on, QDate(2026, 12, 7)) << "12-05 is a Saturday";
    EXPECT_EQ(rules::explainedNext(clocks(rolled.id))->due, QDate(2026, 12, 7));
    expectTheFileChecks();
}

TEST_F(CaseClocksTest, TheOfficesOwnClosedDaysMoveDatesOnlyWhenToldAndNeverAfterwards)
{
    const CaseFile caseFile = test::registered(office.work(), test::aComplaint());
    ASSERT_TRUE(registerFirstContact(office.work(), caseFile.id, test::aMonday()));
    const auto send = [&](const QDate &on) {
        const auto sent = sendRequest(
            office.work(at(on)), caseFile.id, {.unit = caseFile.units.first(), .termWeeks = 4}, on);
        EXPECT_TRUE(sent);
        return rules::awaitedDate(sent->request)->due;
    };
    OfficeSettings closed = settings();
    closed.closedDays = {{QDate(2026, 12, 28), u"Planeringsdag"_s}};
    ASSERT_TRUE(saveSettings(office.work(), closed));
    EXPECT_EQ(send({2026, 11, 26}), QDate(2026, 12, 28));

    closed.closedDaysMoveDates = true;
    ASSERT_TRUE(saveSettings(office.work(), closed));
    EXPECT_EQ(send({2026, 11, 26}), QDate(2026, 12, 29));

    closed.closedDays.clear();
    ASSERT_TRUE(saveSettings(office.work(), closed));
    expectTheFileChecks();
}

TEST_F(CaseClocksTest, AnOwnStepLeadsUntilItIsDone)
{
    const CaseFile caseFile = test::registered(office.work(), test::aComplaint());
    ASSERT_TRUE(registerFirstContact(office.work(), caseFile.id, test::aMonday()));
    const auto added =
        addStep(office.work(), caseFile.id, u"Ring  tolken\n"_s, QDate(2026, 11, 24));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->next->step, NextStep::OwnStep);
    EXPECT_EQ(rules::explainedNext(clocks(caseFile.id))->due, QDate(2026, 11, 24));
    const auto steps = caseSteps(office.database(), caseFile.id);
    ASSERT_EQ(steps->size(), 1);
    EXPECT_EQ(steps->first().text, u"Ring tolken"_s);

    const auto done = finishStep(office.work(), caseFile.id, steps->first().id);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->next->step, NextStep::RequestStatement);
    EXPECT_EQ(caseSteps(office.database(), caseFile.id)->first().doneOn, QDate(2026, 11, 23))
        << "done, not deleted";
    EXPECT_EQ(finishStep(office.work(), caseFile.id, steps->first().id).error().code,
              ErrorCode::AlreadyDone);
    expectTheFileChecks();
}

TEST_F(CaseClocksTest, AStepNeedsWordsAndADay)
{
    const CaseFile caseFile = test::registered(office.work(), test::aComplaint());
    const auto add = [&](const QString &text, QDate on) {
        return addStep(office.work(), caseFile.id, text, on).error();
    };
    EXPECT_EQ(add(u" "_s, {2026, 11, 24}).code, ErrorCode::MissingField);
    EXPECT_EQ(add(u"x"_s, {}).code, ErrorCode::InvalidDate);
    EXPECT_EQ(add(u"x"_s, {2201, 1, 1}).code, ErrorCode::InvalidDate);
    EXPECT_EQ(add(QString(501, u'x'), {2026, 11, 24}).code, ErrorCode::TextTooLong);
    EXPECT_EQ(finishStep(office.work(), caseFile.id, CaseStepId(99)).error().code,
              ErrorCode::NotFound);
}

TEST_F(CaseClocksTest, ACaseAgesFromTheDayReceivedToTheDayItIsClosed)
{
    const CaseFile found = brought(Arrival::LetterBox, at({2026, 11, 23}, 8, 15));
    EXPECT_EQ(rules::caseAgeDays(found, {2026, 11, 20}), 0);
    EXPECT_EQ(rules::caseAgeDays(found, {2026, 12, 1}), 11);
    const auto closed = closeCase(office.work(at({2026, 12, 4})), found.id, {});
    ASSERT_TRUE(closed);
    EXPECT_EQ(rules::caseAgeDays(*closed, {2027, 6, 1}), 14);
}

TEST(PreDeadline, FollowsTheOfficesChoiceForTheKindOfStep)
{
    const QDate due(2026, 12, 28);
    const auto warnedOn = [&](NextStep step, const OfficeSettings &settings) {
        return rules::warnOn({.step = step, .on = due, .at = {}}, settings);
    };
    OfficeSettings settings;
    settings.warnDaysContact = 3;
    settings.warnDaysAnswer = 7;
    settings.warnDaysOwnStep = 0;
    EXPECT_EQ(warnedOn(NextStep::Confirm, settings), QDate());
    EXPECT_EQ(warnedOn(NextStep::FirstContact, settings), QDate(2026, 12, 25));
    for (const NextStep step : {NextStep::AwaitAnswer, NextStep::Decide})
        EXPECT_EQ(warnedOn(step, settings), QDate(2026, 12, 21));
    const QList ownSteps{NextStep::RequestStatement,
                         NextStep::SendDraft,
                         NextStep::Resume,
                         NextStep::ForwardAnswer,
                         NextStep::OwnStep,
                         NextStep::Close};
    for (const NextStep step : ownSteps)
        EXPECT_EQ(warnedOn(step, settings), QDate()) << "none is wanted";
    settings.warnDaysOwnStep = 3;
    for (const NextStep step : ownSteps)
        EXPECT_EQ(warnedOn(step, settings), QDate(2026, 12, 25));
}

TEST(PreDeadline, ADateIsNearFromItsPreDeadlineToItsDay)
{
    const DueStep contact{.step = NextStep::FirstContact, .on = {2026, 12, 28}, .at = {}};
    OfficeSettings settings;
    settings.warnDaysContact = 3;
    EXPECT_FALSE(rules::isNear(contact, settings, {2026, 12, 24}));
    EXPECT_TRUE(rules::isNear(contact, settings, {2026, 12, 25}));
    EXPECT_TRUE(rules::isNear(contact, settings, {2026, 12, 28}));
    EXPECT_FALSE(rules::isNear(contact, settings, {2026, 12, 29})) << "late, no longer near";
    settings.warnDaysContact = 0;
    EXPECT_FALSE(rules::isNear(contact, settings, {2026, 12, 27}));
    EXPECT_TRUE(rules::isNear(contact, settings, {2026, 12, 28})) << "its very day needs no choice";
}

TEST_F(CaseClocksTest, TheControlSumIsCountedInTheJournalAndInTheCases)
{
    const CaseFile first = test::registered(office.work(), test::aComplaint());
    test::registered(office.work(), test::aComplaint());
    const QDateTime nextYear = at({2027, 3, 1});
    ASSERT_TRUE(closeCase(office.work(nextYear), first.id, {}));

    const auto check = checkFile(office.database());

    ASSERT_TRUE(check);
    const QList<YearSum> expected{
        {.year = 2026, .carriedOver = 0, .registered = 2, .closed = 0, .open = 2},
        {.year = 2027, .carriedOver = 2, .registered = 0, .closed = 1, .open = 1}};
    EXPECT_EQ(check->sums, expected);
    EXPECT_TRUE(check->problems.isEmpty());
}

TEST_F(CaseClocksTest, TheCheckNamesWhatWasWrittenPastTalan)
{
    const CaseFile first = test::registered(office.work(), test::aComplaint());
    test::registered(office.work(), test::aComplaint());
    ASSERT_TRUE(closeCase(office.work(at({2026, 11, 24})), first.id, {}));
    const auto spoil = [this](const QString &sql) {
        QSqlQuery query(office.database().connection());
        EXPECT_TRUE(query.exec(sql)) << sql.toStdString();
    };
    spoil(u"UPDATE case_file SET closed_at = '2027-01-05T10:00:00.000Z' WHERE id = 1"_s);
    spoil(u"UPDATE case_problem SET code = '99.9' WHERE case_id = 2 AND position = 1"_s);

    const auto check = checkFile(office.database());

    ASSERT_TRUE(check);
    QList<FileProblem::Kind> kinds;
    for (const FileProblem &problem : check->problems)
        kinds.append(problem.kind);
    EXPECT_TRUE(kinds.contains(FileProblem::Kind::ControlSum));
    EXPECT_TRUE(kinds.contains(FileProblem::Kind::Category));
    EXPECT_TRUE(kinds.contains(FileProblem::Kind::Journal));
}
