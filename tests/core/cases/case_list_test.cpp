#include "core/cases/case_list.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/swedish_sort_key.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aComplaint;
using test::aMonday;

namespace {

/// 45 cases that differ in everything a list can be sorted or filtered by.
class CaseListTest : public testing::Test
{
protected:
    CaseListTest()
    {
        const StaffMember karim = office.addStaff(u"karim"_s, u"Karim Aziz"_s, StaffRole::Handler);
        const QStringList names{
            u"Åke Ås"_s, u"Anna Berg"_s, u"Östen Öberg"_s, u"Eva Zetterlund"_s, u""_s};
        const QStringList codes{u"3.4"_s, u"1.2"_s, u"6.2"_s};
        QList<NewCase> newCases;
        for (int i = 0; i < 45; ++i) {
            NewCase complaint = aComplaint();
            complaint.receivedAt = aMonday().addDays(-i % 7).addSecs(-i * 60);
            complaint.kind = i % 4 == 0 ? CaseKind::Information : CaseKind::Patient;
            complaint.channel = kAllChannels.at(static_cast<size_t>(i) % kAllChannels.size());
            complaint.title = u"Ärende %1"_s.arg(i % 10);
            complaint.patient = TypedPerson{};
            complaint.patient->person.name = names.at(i % names.size());
            complaint.problems = {codes.at(i % codes.size())};
            complaint.handler = i % 2 == 0 ? karim.login : QString();
            complaint.units = {u"Region Exempel/Närsjukvården/Vårdcentralen %1"_s.arg(i % 3)};
            newCases.append(complaint);
        }
        EXPECT_TRUE(registerCases(office.work(), newCases));
    }

    CasePage list(const CaseQuery &query, const QDateTime &now = aMonday())
    {
        const auto page = listCases(office.database(), query, now);
        EXPECT_TRUE(page) << page.error().detail.toStdString();
        return page.value();
    }

    test::OfficeFile office;
};

} // namespace

TEST_F(CaseListTest, EveryColumnPagesThroughAllCasesOnceInOrder)
{
    for (const CaseColumn column : kAllCaseColumns) {
        for (const bool descending : {false, true}) {
            CaseQuery whole;
            whole.sort = column;
            whole.descending = descending;
            const auto expected = list(whole).rows;
            ASSERT_EQ(expected.size(), 45);

            CaseQuery paged = whole;
            paged.limit = 7;
            QList<CaseRow> collected;
            do {
                const CasePage page = list(paged);
                EXPECT_EQ(page.total, 45);
                collected += page.rows;
                paged.after = page.next;
            } while (!paged.after.isEmpty() && collected.size() <= 45);
            EXPECT_EQ(collected, expected) << storageKey(column).toString().toStdString();
        }
    }
}

TEST_F(CaseListTest, NamesAreInSwedishOrder)
{
    CaseQuery query;
    query.sort = CaseColumn::Patient;
    query.descending = false;
    const auto rows = list(query).rows;

    EXPECT_TRUE(std::ranges::is_sorted(
        rows, {}, [](const CaseRow &row) { return swedishSortKey(row.patient); }));
    EXPECT_EQ(rows.last().patient, u"Östen Öberg"_s);
}

TEST_F(CaseListTest, FiltersNarrowAndCombine)
{
    CaseQuery byKind;
    byKind.kind = CaseKind::Information;
    EXPECT_EQ(list(byKind).total, 12);

    CaseQuery byMain;
    byMain.category = u"1"_s;
    EXPECT_EQ(list(byMain).total, 15);
    byMain.category = u"1.2"_s;
    EXPECT_EQ(list(byMain).total, 15);
    byMain.category = u"1.22"_s;
    EXPECT_EQ(list(byMain).total, 0);

    CaseQuery byUnit;
    byUnit.unit = u"vårdcentralen 1"_s;
    EXPECT_EQ(list(byUnit).total, 15);

    CaseQuery both = byUnit;
    both.kind = CaseKind::Information;
    EXPECT_LT(list(both).total, 12);
}

TEST_F(CaseListTest, AnOverdueCaseIsOneWhoseStepHasPassed)
{
    CaseQuery overdue;
    overdue.onlyOverdue = true;
    const qint64 first = list(overdue).total;

    EXPECT_GT(first, 0) << "cases that came in days ago and nobody confirmed";
    EXPECT_LT(first, 45);
    EXPECT_EQ(list(overdue, aMonday().addDays(2)).total, 45);
    EXPECT_EQ(list(overdue, aMonday().addDays(-30)).total, 0);
}

TEST_F(CaseListTest, ThePeriodIncludesBothItsDays)
{
    CaseQuery day;
    day.receivedFrom = QDate(2026, 11, 20);
    day.receivedTo = QDate(2026, 11, 20);
    for (const CaseRow &row : list(day).rows)
        EXPECT_EQ(officeDate(row.receivedAt), QDate(2026, 11, 20));
    EXPECT_GT(list(day).total, 0);
}

TEST_F(CaseListTest, SearchFindsWordsByTheirBeginningInNumberNameUnitAndText)
{
    const auto hits = [&](const QString &words) {
        CaseQuery query;
        query.search = words;
        return list(query).total;
    };

    EXPECT_EQ(hits(u"PN 2026-0007"_s), 1);
    EXPECT_EQ(hits(u"zetter"_s), 9);
    EXPECT_EQ(hits(u"ZETTERLUND eva"_s), 9);
    EXPECT_EQ(hits(u"röntg"_s), 45);
    EXPECT_EQ(hits(u"rontg"_s), 0) << "ö is a letter of its own";
    EXPECT_EQ(hits(u"närsjukvården"_s), 45);
    EXPECT_EQ(hits(u"finnsinte"_s), 0);
    EXPECT_EQ(hits(u"\" OR 1=1 --"_s), 0);
    EXPECT_EQ(hits(u"NEAR( AND *"_s), 0);
    EXPECT_EQ(hits(u"  "_s), 45);
    EXPECT_EQ(hits(u"!!!"_s), 0);
}

TEST_F(CaseListTest, APageKeyOfAnotherQueryIsRefused)
{
    CaseQuery query;
    query.limit = 5;
    const QString key = list(query).next;
    ASSERT_FALSE(key.isEmpty());
    query.sort = CaseColumn::Patient;

    for (const QString &after : {key, u"nonsense"_s, u"e30"_s, u"'; DROP TABLE case_file"_s}) {
        query.after = after;
        const auto page = listCases(office.database(), query, aMonday());
        ASSERT_FALSE(page);
        EXPECT_EQ(page.error().code, ErrorCode::InvalidInput);
    }
}
