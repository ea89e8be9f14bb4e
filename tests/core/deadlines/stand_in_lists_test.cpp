#include <gtest/gtest.h>

#include "core/deadlines/today_list.h"
#include "core/office/absence.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// Bo is away, and Cilla follows his one case from 1 to 14 December 2026.
class StandInListsTest : public testing::Test
{
protected:
    StandInListsTest()
        : bo(office.addStaff(u"bo"_s, u"Bo Berg"_s, StaffRole::Handler).id)
        , cilla(office.addStaff(u"cilla"_s, u"Cilla Ceder"_s, StaffRole::Handler).id)
    {
        NewCase complaint = test::aComplaint();
        complaint.handler = u"bo"_s;
        ofBo = test::registered(office.work(), complaint);
    }

    StandIn take(const QDate &from, const QDate &to, const QDate &on = QDate(2026, 11, 23))
    {
        StandIn planned;
        planned.absent = bo;
        planned.standIn = cilla;
        planned.from = from;
        planned.to = to;
        const auto taken = takeOver(office.workOf(cilla, test::at(on)), planned);
        EXPECT_TRUE(taken) << taken.error().detail.toStdString();
        return taken ? *taken : StandIn();
    }

    /// How many cases stand on somebody's list of that day.
    qint64 todo(StaffId whose, const QDate &day)
    {
        const auto list = todayList(office.database(), whose, test::at(day));
        qint64 total = 0;
        for (const auto &section : list->sections)
            total += section.total;
        return total;
    }

    qint64 mine(StaffId whose, const QDate &day, bool withStandIns = true)
    {
        CaseQuery query;
        query.handler = whose;
        query.withStandIns = withStandIns;
        return listCases(office.database(), query, test::at(day))->total;
    }

    test::OfficeFile office;
    StaffId bo;
    StaffId cilla;
    CaseFile ofBo;
};

} // namespace

TEST_F(StandInListsTest, TodaysListHoldsThemFromTheFirstDayToTheLast)
{
    take(QDate(2026, 12, 1), QDate(2026, 12, 14));

    EXPECT_EQ(todo(cilla, QDate(2026, 11, 30)), 0);
    EXPECT_EQ(todo(cilla, QDate(2026, 12, 1)), 1);
    EXPECT_EQ(todo(cilla, QDate(2026, 12, 14)), 1);
    EXPECT_EQ(todo(cilla, QDate(2026, 12, 15)), 0);
    EXPECT_EQ(todo(bo, QDate(2026, 12, 7)), 1) << "they stay his own";
    EXPECT_EQ(todo(office.anna().id, QDate(2026, 12, 7)), 0);
}

TEST_F(StandInListsTest, TheLineSaysWhoseCaseItIs)
{
    take(QDate(2026, 12, 1), QDate(2026, 12, 14));

    const auto list = todayList(office.database(), cilla, test::at(QDate(2026, 12, 7)));

    ASSERT_EQ(list->sections.first().rows.size(), 1);
    EXPECT_EQ(list->sections.first().rows.first().handler, u"Bo Berg"_s);
}

TEST_F(StandInListsTest, GivenBackTheyAreGoneFromThatDayOn)
{
    const StandIn taken = take(QDate(2026, 12, 1), QDate(2026, 12, 14));
    ASSERT_TRUE(giveBack(office.workOf(cilla, test::at(QDate(2026, 12, 7))), taken.id));

    EXPECT_EQ(todo(cilla, QDate(2026, 12, 6)), 1);
    EXPECT_EQ(todo(cilla, QDate(2026, 12, 7)), 0);
    EXPECT_EQ(todo(cilla, QDate(2026, 12, 14)), 0);
}

TEST_F(StandInListsTest, OverlappingStandInsShowACaseOnce)
{
    take(QDate(2026, 12, 1), QDate(2026, 12, 14));
    take(QDate(2026, 12, 15), QDate(2026, 12, 20));
    StandIn annas;
    annas.absent = office.anna().id;
    annas.standIn = cilla;
    annas.from = QDate(2026, 12, 10);
    annas.to = QDate(2026, 12, 18);
    ASSERT_TRUE(takeOver(office.workOf(cilla), annas));
    test::registered(office.work(), test::aComplaint());

    EXPECT_EQ(todo(cilla, QDate(2026, 12, 9)), 1);
    EXPECT_EQ(todo(cilla, QDate(2026, 12, 14)), 2);
    EXPECT_EQ(todo(cilla, QDate(2026, 12, 15)), 2);
    EXPECT_EQ(todo(cilla, QDate(2026, 12, 19)), 1);
}

TEST_F(StandInListsTest, MyCasesInTheListOfAllHoldThemToo)
{
    take(QDate(2026, 12, 1), QDate(2026, 12, 14));

    EXPECT_EQ(mine(cilla, QDate(2026, 11, 30)), 0);
    EXPECT_EQ(mine(cilla, QDate(2026, 12, 1)), 1);
    EXPECT_EQ(mine(cilla, QDate(2026, 12, 15)), 0);
    EXPECT_EQ(mine(cilla, QDate(2026, 12, 1), false), 0)
        << "a colleague looked up is the colleague";
    EXPECT_EQ(mine(bo, QDate(2026, 12, 1), false), 1);
}
