#include "core/office/absence.h"

#include <QSqlQuery>

#include <gtest/gtest.h>

#include "core/office/journal.h"
#include "core/office/staff_changes.h"
#include "core/office/staff_store.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// Anna administers the office; Bo and Cilla handle cases. It is Monday 23 November 2026.
class AbsenceTest : public testing::Test
{
protected:
    AbsenceTest()
        : bo(office.addStaff(u"bo"_s, u"Bo Berg"_s, StaffRole::Handler).id)
        , cilla(office.addStaff(u"cilla"_s, u"Cilla Ceder"_s, StaffRole::Handler).id)
    {}

    Work by(StaffId who, const QDate &day = QDate(2026, 11, 23))
    {
        return office.workOf(who, test::at(day));
    }

    static Absence away(StaffId who, const QDate &from, const QDate &to)
    {
        Absence absence;
        absence.staff = who;
        absence.from = from;
        absence.to = to;
        absence.note = u"semester"_s;
        return absence;
    }

    static StandIn period(StaffId absent, StaffId standIn, const QDate &from, const QDate &to)
    {
        StandIn planned;
        planned.absent = absent;
        planned.standIn = standIn;
        planned.from = from;
        planned.to = to;
        return planned;
    }

    void leave(StaffId who)
    {
        StaffMember member = StaffStore(office.database()).byId(who).value();
        member.isActive = false;
        ASSERT_TRUE(saveStaffMember(office.work(), member));
    }

    /// The changes of the journal's last line, if it is of that kind.
    QString lastEvent(EventKind kind)
    {
        QSqlQuery last(u"SELECT kind, changes FROM event ORDER BY id DESC LIMIT 1"_s,
                       office.database().connection());
        if (!last.next() || last.value(0).toString() != storageKey(kind))
            return {};
        return last.value(1).toString();
    }

    test::OfficeFile office;
    StaffId bo;
    StaffId cilla;
};

} // namespace

TEST_F(AbsenceTest, IsKeptWithBothItsDays)
{
    const auto saved = saveAbsence(by(bo), away(bo, QDate(2026, 12, 21), QDate(2027, 1, 8)));

    ASSERT_TRUE(saved) << saved.error().detail.toStdString();
    EXPECT_TRUE(saved->id.isValid());
    EXPECT_EQ(saved->note, u"semester"_s);
    const auto in = [this](const QDate &from, const QDate &to) {
        return absences(office.database(), from, to).value().size();
    };
    EXPECT_EQ(in(QDate(2026, 12, 14), QDate(2026, 12, 20)), 0);
    EXPECT_EQ(in(QDate(2026, 12, 14), QDate(2026, 12, 21)), 1);
    EXPECT_EQ(in(QDate(2027, 1, 8), QDate(2027, 1, 9)), 1);
    EXPECT_EQ(in(QDate(2027, 1, 9), QDate(2027, 1, 20)), 0);
}

TEST_F(AbsenceTest, ListsByNameAndDay)
{
    ASSERT_TRUE(saveAbsence(by(cilla), away(cilla, QDate(2026, 12, 1), QDate(2026, 12, 2))));
    const auto later = saveAbsence(by(bo), away(bo, QDate(2026, 12, 20), QDate(2026, 12, 22)));
    const auto first = saveAbsence(by(bo), away(bo, QDate(2026, 12, 3), QDate(2026, 12, 3)));

    const auto list = absences(office.database(), QDate(2026, 12, 1), QDate(2026, 12, 31));

    ASSERT_EQ(list->size(), 3);
    EXPECT_EQ(list->at(0), *first);
    EXPECT_EQ(list->at(1), *later);
    EXPECT_EQ(list->at(2).staff, cilla);
}

TEST_F(AbsenceTest, OneOwnEverybodyPlansAndOthersOnlyAHead)
{
    const Absence ofBo = away(bo, QDate(2026, 12, 1), QDate(2026, 12, 4));

    EXPECT_EQ(saveAbsence(by(cilla), ofBo).error().code, ErrorCode::NotPermitted);
    const auto saved = saveAbsence(by(office.anna().id), ofBo);
    ASSERT_TRUE(saved);
    EXPECT_EQ(removeAbsence(by(cilla), saved->id).error().code, ErrorCode::NotPermitted);
    Absence stolen = *saved;
    stolen.staff = cilla;
    EXPECT_EQ(saveAbsence(by(cilla), stolen).error().code, ErrorCode::NotPermitted)
        << "not by making it one's own";
    EXPECT_TRUE(removeAbsence(by(bo), saved->id));
    EXPECT_EQ(removeAbsence(by(bo), saved->id).error().code, ErrorCode::NotFound);
}

TEST_F(AbsenceTest, RefusesDaysThatAreNone)
{
    const QDate day(2026, 12, 1);
    const auto refused = [this](const QDate &from, const QDate &to) {
        const auto saved = saveAbsence(by(bo), away(bo, from, to));
        return saved ? Error() : saved.error();
    };

    EXPECT_EQ(refused({}, day).subject, u"from"_s);
    EXPECT_EQ(refused(day, {}).subject, u"to"_s);
    EXPECT_EQ(refused(day, day.addDays(-1)).code, ErrorCode::InvalidDate);
    EXPECT_EQ(refused(day, QDate(2201, 1, 1)).code, ErrorCode::InvalidDate);
    Absence wordy = away(bo, day, day);
    wordy.note = QString(501, u'x');
    EXPECT_EQ(saveAbsence(by(bo), wordy).error().code, ErrorCode::TextTooLong);
}

TEST_F(AbsenceTest, OnlyThoseWhoWorkHereCanBeAway)
{
    leave(bo);

    EXPECT_EQ(
        saveAbsence(office.work(), away(bo, QDate(2026, 12, 1), QDate(2026, 12, 4))).error().code,
        ErrorCode::NotFound);
    EXPECT_EQ(saveAbsence(office.work(), away({}, QDate(2026, 12, 1), QDate(2026, 12, 4)))
                  .error()
                  .subject,
              u"staff"_s);
}

TEST_F(AbsenceTest, AnOldRowIsNotSaved)
{
    Absence mine = saveAbsence(by(bo), away(bo, QDate(2026, 12, 1), QDate(2026, 12, 4))).value();
    Absence longer = mine;
    longer.to = QDate(2026, 12, 11);
    ASSERT_EQ(saveAbsence(by(bo), longer)->to, QDate(2026, 12, 11));

    EXPECT_EQ(saveAbsence(by(bo), mine).error().code, ErrorCode::EditConflict);
}

TEST_F(AbsenceTest, TheJournalHoldsIdsAndDatesButNoNote)
{
    const auto saved = saveAbsence(by(bo), away(bo, QDate(2026, 12, 1), QDate(2026, 12, 4)));
    const QString added = lastEvent(EventKind::AbsenceChanged);
    EXPECT_TRUE(added.contains(u"\"to_on\":\"2026-12-04\""_s)) << added.toStdString();
    EXPECT_TRUE(added.contains(u"\"before\":null"_s));
    EXPECT_FALSE(added.contains(u"semester"_s));

    ASSERT_TRUE(removeAbsence(by(bo), saved->id));
    EXPECT_TRUE(lastEvent(EventKind::AbsenceChanged).contains(u"\"after\":null"_s));
}

TEST_F(AbsenceTest, AStandInHoldsFromTheFirstDayToTheLast)
{
    const auto taken =
        takeOver(by(cilla), period(bo, cilla, QDate(2026, 12, 1), QDate(2026, 12, 14)));

    ASSERT_TRUE(taken) << taken.error().detail.toStdString();
    EXPECT_FALSE(taken->holdsOn(QDate(2026, 11, 30)));
    EXPECT_TRUE(taken->holdsOn(QDate(2026, 12, 1)));
    EXPECT_TRUE(taken->holdsOn(QDate(2026, 12, 14)));
    EXPECT_FALSE(taken->holdsOn(QDate(2026, 12, 15)));
    EXPECT_EQ(standIns(office.database(), QDate(2026, 12, 14))->size(), 1);
    EXPECT_EQ(standIns(office.database(), QDate(2026, 12, 15))->size(), 0);
    EXPECT_TRUE(lastEvent(EventKind::StandInChanged).contains(u"\"from_on\":\"2026-12-01\""_s));
}

TEST_F(AbsenceTest, TakesOverForOneselfAndAHeadForOthers)
{
    const StandIn forCilla = period(bo, cilla, QDate(2026, 12, 1), QDate(2026, 12, 14));

    EXPECT_EQ(takeOver(by(bo), forCilla).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(takeOver(office.work(), forCilla));
    EXPECT_EQ(takeOver(by(bo), period(bo, bo, QDate(2026, 12, 1), QDate(2026, 12, 2))).error().code,
              ErrorCode::InvalidInput);
    EXPECT_EQ(takeOver(by(bo), period(StaffId(4711), bo, QDate(2026, 12, 1), QDate(2026, 12, 2)))
                  .error()
                  .code,
              ErrorCode::NotFound);
    EXPECT_EQ(takeOver(by(bo), period(cilla, bo, QDate(2026, 11, 2), QDate(2026, 11, 22)))
                  .error()
                  .subject,
              u"to"_s)
        << "over already";
}

TEST_F(AbsenceTest, TwoPeriodsOfTheSameTwoDoNotOverlap)
{
    const auto take = [this](StaffId absent, const QDate &from, const QDate &to) {
        return takeOver(by(cilla), period(absent, cilla, from, to));
    };
    ASSERT_TRUE(take(bo, QDate(2026, 12, 1), QDate(2026, 12, 14)));

    EXPECT_EQ(take(bo, QDate(2026, 12, 14), QDate(2026, 12, 20)).error().code,
              ErrorCode::InvalidInput);
    EXPECT_EQ(take(bo, QDate(2026, 11, 25), QDate(2026, 12, 1)).error().code,
              ErrorCode::InvalidInput);
    EXPECT_TRUE(take(bo, QDate(2026, 12, 15), QDate(2026, 12, 20))) << "the day after is free";
    EXPECT_TRUE(take(office.anna().id, QDate(2026, 12, 1), QDate(2026, 12, 14)))
        << "somebody else's at the same time";
}

TEST_F(AbsenceTest, GivenBackEndsAtOnceAndLeavesRoomForAnother)
{
    const auto taken =
        takeOver(by(cilla), period(bo, cilla, QDate(2026, 12, 1), QDate(2026, 12, 14)));
    const QDate day(2026, 12, 7);

    const auto back = giveBack(by(bo, day), taken->id);

    ASSERT_TRUE(back) << "the one who was away may take them back";
    EXPECT_EQ(back->givenBackOn, day);
    EXPECT_TRUE(back->holdsOn(day.addDays(-1)));
    EXPECT_FALSE(back->holdsOn(day));
    EXPECT_TRUE(standIns(office.database(), day)->isEmpty());
    EXPECT_EQ(giveBack(by(cilla, day), taken->id).error().code, ErrorCode::AlreadyDone);
    EXPECT_TRUE(takeOver(by(cilla, day), period(bo, cilla, day, QDate(2026, 12, 14))));
}

TEST_F(AbsenceTest, GivenBackBeforeItBeganItNeverHolds)
{
    const auto taken =
        takeOver(by(cilla), period(bo, cilla, QDate(2026, 12, 1), QDate(2026, 12, 14)));

    const auto back = giveBack(by(cilla), taken->id);

    for (QDate day(2026, 11, 20); day < QDate(2026, 12, 20); day = day.addDays(1))
        EXPECT_FALSE(back->holdsOn(day)) << day.toString(Qt::ISODate).toStdString();
    EXPECT_TRUE(takeOver(by(cilla), period(bo, cilla, QDate(2026, 12, 1), QDate(2026, 12, 14))));
}

TEST_F(AbsenceTest, OnlyTheTwoOrAHeadGiveBack)
{
    const auto taken = takeOver(
        by(cilla), period(office.anna().id, cilla, QDate(2026, 12, 1), QDate(2026, 12, 2)));

    EXPECT_EQ(giveBack(by(bo), taken->id).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(giveBack(by(cilla, QDate(2026, 12, 3)), taken->id).error().code,
              ErrorCode::AlreadyDone)
        << "over";
    EXPECT_EQ(giveBack(by(cilla), StandInId(99)).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(giveBack(by(cilla), taken->id));
}

TEST_F(AbsenceTest, GivingBackCanBeUndone)
{
    const auto taken =
        takeOver(by(cilla), period(bo, cilla, QDate(2026, 12, 1), QDate(2026, 12, 14)));
    EXPECT_EQ(keepTakenOver(by(cilla), taken->id).error().code, ErrorCode::NothingToUndo);
    const QDate day(2026, 12, 7);
    ASSERT_TRUE(giveBack(by(cilla, day), taken->id));

    const auto kept = keepTakenOver(by(cilla, day), taken->id);

    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->holdsOn(QDate(2026, 12, 14)));
    ASSERT_TRUE(giveBack(by(cilla, day), taken->id));
    ASSERT_TRUE(takeOver(by(cilla, day), period(bo, cilla, day, day)));
    EXPECT_EQ(keepTakenOver(by(cilla, day), taken->id).error().code, ErrorCode::InvalidInput);
}
