#include "core/deadlines/look_ahead.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/cases/case_work.h"
#include "core/deadlines/statements.h"
#include "core/office/office_settings.h"
#include "core/office/staff_changes.h"
#include "core/office/staff_store.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aMonday;

namespace {

/// Anna administers, Bo handles cases. It is Monday 23 November 2026, week 48.
class LookAheadTest : public testing::Test
{
protected:
    LookAheadTest()
        : bo(office.addStaff(u"bo"_s, u"Bo Berg"_s, StaffRole::Handler).id)
    {}

    CaseFile caseOf(const QString &handler, const QDateTime &now = aMonday())
    {
        NewCase complaint = test::aComplaint();
        complaint.handler = handler;
        return test::registered(office.work(now), complaint);
    }

    /// A case of Bo's whose request was sent on a day, for four weeks.
    CaseFile awaitingCase(const QDate &sentOn)
    {
        const CaseFile file = caseOf(u"bo"_s);
        EXPECT_TRUE(registerFirstContact(office.work(), file.id, aMonday()));
        const auto sent = sendRequest(office.work(test::at(sentOn)),
                                      file.id,
                                      {.unit = file.units.first(), .termWeeks = 4, .message = {}},
                                      sentOn);
        EXPECT_TRUE(sent) << sent.error().detail.toStdString();
        return file;
    }

    LookAhead ahead(const QDateTime &now = aMonday(), int weeks = 8)
    {
        const auto read = lookAhead(office.database(), now, weeks);
        EXPECT_TRUE(read);
        return read ? *read : LookAhead();
    }

    static LookAhead::Row rowOf(const LookAhead &ahead, StaffId handler)
    {
        const auto row = std::ranges::find(ahead.rows, handler, &LookAhead::Row::handler);
        return row == ahead.rows.end() ? LookAhead::Row() : *row;
    }

    test::OfficeFile office;
    StaffId bo;
};

} // namespace

TEST_F(LookAheadTest, WeeksBeginOnMondayAndNameTheirDaysOff)
{
    OfficeSettings settings = OfficeSettingStore(office.database()).load().value();
    settings.closedDays = {{.day = QDate(2026, 12, 4), .name = u"Planeringsdag"_s}};
    ASSERT_TRUE(saveSettings(office.work(), settings));

    const auto weeks = ahead(test::at(QDate(2026, 11, 29))).weeks;

    ASSERT_EQ(weeks.size(), 8);
    EXPECT_EQ(weeks.first().monday, QDate(2026, 11, 23)) << "Sunday still belongs to it";
    EXPECT_TRUE(weeks.first().daysOff.isEmpty()) << "Saturdays and Sundays go without saying";
    ASSERT_EQ(weeks.at(1).daysOff.size(), 1);
    EXPECT_EQ(weeks.at(1).daysOff.first().name, u"Planeringsdag"_s);
    EXPECT_EQ(weeks.at(1).daysOff.first().reason, DayOff::OfficeClosed);
    ASSERT_EQ(weeks.at(5).daysOff.size(), 2) << "week 53";
    EXPECT_EQ(weeks.at(5).daysOff.first().reason, DayOff::NewYearsEve);
    EXPECT_EQ(weeks.at(5).daysOff.last().reason, DayOff::NewYearsDay);
    EXPECT_EQ(weeks.at(6).daysOff.first().day, QDate(2027, 1, 6));
}

TEST_F(LookAheadTest, CountsEachKindInItsWeek)
{
    caseOf(u"bo"_s); // to be confirmed tomorrow
    const CaseFile confirmed = caseOf(u"bo"_s);
    ASSERT_TRUE(confirmCase(office.work(), confirmed.id, aMonday())); // contact within seven days
    awaitingCase(QDate(2026, 11, 26)); // answer by 28 December, past Christmas

    const LookAhead::Row row = rowOf(ahead(), bo);

    EXPECT_EQ(row.name, u"Bo Berg"_s);
    EXPECT_EQ(row.late.total(), 0);
    EXPECT_EQ(row.weeks.at(0), (LookAheadCount{.ownSteps = 1}));
    EXPECT_EQ(row.weeks.at(1), (LookAheadCount{.firstContacts = 1}));
    EXPECT_EQ(row.weeks.at(5), (LookAheadCount{.answers = 1}));
    int all = 0;
    for (const LookAheadCount &week : row.weeks)
        all += week.total();
    EXPECT_EQ(all, 3) << "nothing twice";
    EXPECT_EQ(rowOf(ahead(), office.anna().id).weeks.at(0).total(), 0);
}

TEST_F(LookAheadTest, WhatIsLateStandsByItselfAndInNoWeek)
{
    caseOf(u"bo"_s);

    const LookAhead::Row onTime = rowOf(ahead(test::at(QDate(2026, 11, 24), 9)), bo);
    const LookAhead::Row late = rowOf(ahead(test::at(QDate(2026, 11, 24), 9, 1)), bo);

    EXPECT_EQ(onTime.late.total(), 0) << "to the minute";
    EXPECT_EQ(onTime.weeks.at(0).ownSteps, 1);
    EXPECT_EQ(late.late.ownSteps, 1);
    EXPECT_EQ(late.weeks.at(0).total(), 0);
}

TEST_F(LookAheadTest, AnInstantBelongsToTheOfficesDayNotToUtc)
{
    // Confirmed within 24 h of Sunday 00.30 means Monday 00.30, which is Sunday in UTC.
    caseOf(u"bo"_s, test::at(QDate(2026, 11, 29), 0, 30));

    const LookAhead two = ahead(aMonday(), 2);
    EXPECT_EQ(rowOf(two, bo).weeks.at(0).total(), 0);
    EXPECT_EQ(rowOf(two, bo).weeks.at(1).ownSteps, 1);
    EXPECT_EQ(rowOf(ahead(aMonday(), 1), bo).weeks.at(0).total(), 0);
    // … and Sunday 23.30 to the week that ends with it.
    caseOf(u"bo"_s, test::at(QDate(2026, 12, 5), 23, 30));
    EXPECT_EQ(rowOf(ahead(aMonday(), 2), bo).weeks.at(1).ownSteps, 2);
}

TEST_F(LookAheadTest, AClockThatStandsStillHasNoDeadline)
{
    const CaseFile file = awaitingCase(QDate(2026, 11, 26));
    ASSERT_TRUE(
        suspendRequest(office.work(test::at(QDate(2026, 11, 27))),
                       file.id,
                       {},
                       {.from = QDate(2026, 11, 27), .until = {}, .reason = u"samtycke"_s}));

    int answers = 0;
    for (const LookAheadCount &week : rowOf(ahead(), bo).weeks)
        answers += week.answers;
    EXPECT_EQ(answers, 0);
}

TEST_F(LookAheadTest, AfterTheLastReminderTheChoiceIsCountedOnce)
{
    const CaseFile file = awaitingCase(QDate(2026, 11, 26));
    QDate day(2026, 12, 29);
    for (int number = 1; number <= 3; ++number) {
        ASSERT_TRUE(remindProvider(office.work(test::at(day)), file.id, {}, {.sentOn = day}));
        day = day.addDays(15);
    }
    const LookAhead::Row row = rowOf(ahead(test::at(QDate(2027, 1, 29))), bo);

    int all = row.late.total();
    for (const LookAheadCount &week : row.weeks)
        all += week.total();
    EXPECT_EQ(all, 1);
}

TEST_F(LookAheadTest, RowsAreTheStaffByNameThenNobody)
{
    const StaffMember gone = office.addStaff(u"gun"_s, u"Gun Gran"_s, StaffRole::Handler);
    StaffMember left = gone;
    left.isActive = false;
    ASSERT_TRUE(saveStaffMember(office.work(), left));
    EXPECT_EQ(ahead().rows.size(), 2) << "Anna and Bo; nobody without cases is not listed";

    const auto handOn = [this](StaffId to) {
        const CaseFile file = caseOf(u"bo"_s);
        CaseFile edited = file;
        edited.handler = to;
        return saveFacts(office.work(), file, edited).has_value();
    };
    ASSERT_TRUE(handOn({}));
    ASSERT_TRUE(handOn(gone.id));

    const auto rows = ahead().rows;

    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows.at(0).name, u"Anna Lind"_s);
    EXPECT_EQ(rows.at(1).handler, bo);
    EXPECT_EQ(rows.at(2).handler, gone.id) << "has left, and left a case behind";
    EXPECT_EQ(rows.at(3).handler, StaffId());
    EXPECT_EQ(rows.at(3).weeks.at(0).ownSteps, 1);
}

TEST_F(LookAheadTest, HoldsAbsencesOfItsWeeksAndStandInsThatAreNotOver)
{
    const auto save = [this](const QDate &from, const QDate &to) {
        Absence absence;
        absence.staff = bo;
        absence.from = from;
        absence.to = to;
        return saveAbsence(office.work(), absence).value();
    };
    save(QDate(2026, 11, 1), QDate(2026, 11, 22));
    const Absence touching = save(QDate(2026, 12, 6), QDate(2026, 12, 20));
    save(QDate(2026, 12, 7), QDate(2026, 12, 8));
    StandIn planned;
    planned.absent = bo;
    planned.standIn = office.anna().id;
    planned.from = QDate(2026, 12, 6);
    planned.to = QDate(2026, 12, 20);
    ASSERT_TRUE(takeOver(office.work(), planned));

    const LookAhead two = ahead(aMonday(), 2);

    EXPECT_EQ(two.absences, QList<Absence>{touching});
    EXPECT_EQ(two.standIns.size(), 1);
    EXPECT_TRUE(ahead(test::at(QDate(2026, 12, 21))).standIns.isEmpty());
}

TEST_F(LookAheadTest, RefusesWeeksItCannotShow)
{
    EXPECT_EQ(lookAhead(office.database(), aMonday(), 0).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(lookAhead(office.database(), aMonday(), 54).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(lookAhead(office.database(), test::at(QDate(2200, 12, 20)), 4).error().code,
              ErrorCode::CalendarOutOfRange);
}

TEST_F(LookAheadTest, ACellListsWhatItCounts)
{
    const CaseFile fresh = caseOf(u"bo"_s);
    const CaseFile awaited = awaitingCase(QDate(2026, 11, 26));
    const auto inWeek = [this](std::optional<QDate> monday) {
        return deadlinesOf(office.database(), {.handler = bo, .monday = monday}, aMonday()).value();
    };

    const auto thisWeek = inWeek(QDate(2026, 11, 23));
    const auto newYears = inWeek(QDate(2026, 12, 28));

    ASSERT_EQ(thisWeek.size(), 1);
    EXPECT_EQ(thisWeek.first().row.id, fresh.id);
    EXPECT_EQ(thisWeek.first().kind, LookAheadKind::OwnStep);
    EXPECT_EQ(thisWeek.first().at, test::at(QDate(2026, 11, 24), 9));
    ASSERT_EQ(newYears.size(), 1);
    EXPECT_EQ(newYears.first().row.id, awaited.id);
    EXPECT_EQ(newYears.first().on, QDate(2026, 12, 28));
    EXPECT_EQ(newYears.first().unitPath, u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    EXPECT_TRUE(inWeek(QDate(2026, 11, 30)).isEmpty());
    EXPECT_TRUE(inWeek({}).isEmpty());
    const auto late = deadlinesOf(
        office.database(), {.handler = bo, .monday = {}}, test::at(QDate(2026, 11, 27)));
    EXPECT_EQ(late->size(), 1);
    EXPECT_TRUE(
        deadlinesOf(office.database(), {.handler = {}, .monday = QDate(2026, 11, 23)}, aMonday())
            ->isEmpty())
        << "nobody's";
}

TEST_F(LookAheadTest, AProtectedPersonsUnitIsNotListed)
{
    NewCase hidden = test::aComplaint();
    hidden.handler = u"bo"_s;
    hidden.patient->person.protection = Protection::Protected;
    hidden.patient->person.phone.clear();
    const CaseFile file = test::registered(office.work(), hidden);
    ASSERT_TRUE(registerFirstContact(office.work(), file.id, aMonday()));
    ASSERT_TRUE(sendRequest(office.work(),
                            file.id,
                            {.unit = file.units.first(), .termWeeks = 4, .message = {}},
                            QDate(2026, 11, 23)));

    const auto listed =
        deadlinesOf(office.database(), {.handler = bo, .monday = QDate(2026, 12, 21)}, aMonday());

    ASSERT_EQ(listed->size(), 1);
    EXPECT_EQ(listed->first().row.patientShown, PatientShown::Protected);
    EXPECT_TRUE(listed->first().unitPath.isEmpty());
    EXPECT_TRUE(listed->first().row.title.isEmpty());
}

TEST_F(LookAheadTest, SaysHowMuchATakeOverIs)
{
    caseOf(u"bo"_s);
    awaitingCase(QDate(2026, 11, 26));

    EXPECT_EQ(*takeOverLoad(office.database(), bo, QDate(2026, 12, 27)),
              (TakeOverLoad{.openCases = 2, .deadlines = 1}));
    EXPECT_EQ(*takeOverLoad(office.database(), bo, QDate(2026, 12, 28)),
              (TakeOverLoad{.openCases = 2, .deadlines = 2}))
        << "the last day counts";
    EXPECT_EQ(*takeOverLoad(office.database(), office.anna().id, QDate(2026, 12, 28)),
              TakeOverLoad());
}
