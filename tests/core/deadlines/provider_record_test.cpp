#include "core/deadlines/provider_record.h"

#include <QSqlError>
#include <QSqlQuery>
#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "core/cases/case_work.h"
#include "core/deadlines/statements.h"
#include "core/providers/unit_adding.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

const QDate kToday(2026, 11, 23);

/// A request as it lies in the file.
struct Stored
{
    CareUnit unit;
    QDate sentOn;
    QDate deadlineOn;
    QDate answeredOn;
    RequestState state = RequestState::Sent;
    int extensions = 0;
    int reminders = 0;
};

class ProviderRecordTest : public testing::Test
{
protected:
    ProviderRecordTest()
        : caseFile(test::registered(office.work(), test::aComplaint()))
    {}

    CareUnit unit(const QString &path) { return findOrAddUnit(office.work(), path).value(); }

    QSqlQuery run(const QString &sql, const QVariantList &values)
    {
        QSqlQuery query(office.database().connection());
        EXPECT_TRUE(query.prepare(sql)) << query.lastError().text().toStdString();
        for (const QVariant &value : values)
            query.addBindValue(value);
        EXPECT_TRUE(query.exec()) << query.lastError().text().toStdString();
        return query;
    }

    void store(const Stored &request, CaseId id = {})
    {
        const auto text = [](QDate day) {
            return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
        };
        const qint64 row = run(uR"(INSERT INTO statement_request
                    (case_id, unit_id, drafted_on, sent_on, term_weeks, answered_on, withdrawn_on, state,
                     deadline_on, due_on) VALUES (?, ?, ?, ?, 4, ?, ?, ?, ?, ?))"_s,
                               {(id.isValid() ? id : caseFile.id).value(),
                                request.unit.id.value(),
                                text(QDate(2020, 1, 1)),
                                text(request.sentOn),
                                text(request.answeredOn),
                                text(request.state == RequestState::Withdrawn ? kToday : QDate()),
                                storageKey(request.state).toString(),
                                text(request.deadlineOn),
                                text(request.deadlineOn)})
                               .lastInsertId()
                               .toLongLong();
        for (int i = 0; i < request.extensions; ++i)
            run(u"INSERT INTO request_extension (request_id, granted_on, until_on) VALUES (?, ?, ?)"_s,
                {row, text(kToday), text(kToday)});
        for (int i = 0; i < request.reminders; ++i)
            run(u"INSERT INTO reminder (request_id, number, sent_on, new_due_on) VALUES (?, ?, ?, ?)"_s,
                {row, i + 1, text(kToday), text(kToday)});
    }

    /// An answered request sent on 1 October, due in four weeks.
    void storeAnswered(const CareUnit &unit, int days)
    {
        const QDate sentOn(2026, 10, 1);
        store({.unit = unit,
               .sentOn = sentOn,
               .deadlineOn = sentOn.addDays(28),
               .answeredOn = sentOn.addDays(days),
               .state = RequestState::Answered});
    }

    ProviderRecord record(const CareUnit &unit, QDate since = {})
    {
        const auto read = providerRecord(office.database(), unit.id, kToday, since);
        EXPECT_TRUE(read);
        return read ? *read : ProviderRecord();
    }

    test::OfficeFile office;
    CaseFile caseFile;
};

/// The record as one would count it by hand.
ProviderRecord naiveRecord(const CareUnit &unit, const QList<Stored> &requests, QDate since)
{
    ProviderRecord record;
    record.unit = unit.id;
    QList<int> days;
    for (const Stored &request : requests) {
        const bool isBelow =
            request.unit.path == unit.path || request.unit.path.startsWith(unit.path + u'/');
        const bool counts =
            request.state != RequestState::Draft && request.state != RequestState::Withdrawn;
        if (!isBelow || !counts || (since.isValid() && request.sentOn < since))
            continue;
        ++record.requests;
        record.reminders += request.reminders;
        record.extended += request.extensions > 0 ? 1 : 0;
        if (request.answeredOn.isValid()) {
            ++record.answered;
            ++record.decided;
            record.inTime += request.answeredOn <= request.deadlineOn ? 1 : 0;
            days.append(static_cast<int>(request.sentOn.daysTo(request.answeredOn)));
            continue;
        }
        record.running += request.state == RequestState::Unanswered ? 0 : 1;
        const bool standsStill = request.state == RequestState::Suspended;
        record.decided += !standsStill && request.deadlineOn < kToday ? 1 : 0;
    }
    std::ranges::sort(days);
    for (const int candidate : days) {
        const auto notAbove = std::ranges::count_if(days, [&](int d) { return d <= candidate; });
        if (!record.medianDays && 2 * notAbove >= days.size())
            record.medianDays = candidate;
        if (!record.p90Days && 10 * notAbove >= 9 * days.size())
            record.p90Days = candidate;
    }
    return record;
}

} // namespace

TEST_F(ProviderRecordTest, IsEmptyWhereNothingWasAsked)
{
    const CareUnit eken = unit(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);

    EXPECT_EQ(record(eken), ProviderRecord{.unit = eken.id});
    EXPECT_TRUE(providerRecords(office.database(), kToday)->isEmpty());
}

TEST_F(ProviderRecordTest, TheMedianIsTheLowerOneAndThePercentileTheNearestRank)
{
    const CareUnit eken = unit(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    for (const int days : {40, 10, 30, 20})
        storeAnswered(eken, days);
    EXPECT_EQ(record(eken).medianDays, 20);
    EXPECT_EQ(record(eken).p90Days, 40);

    for (const int days : {50, 60, 70, 80, 90, 100})
        storeAnswered(eken, days);
    EXPECT_EQ(record(eken).medianDays, 50);
    EXPECT_EQ(record(eken).p90Days, 90) << "nine of ten are not above it";
}

TEST_F(ProviderRecordTest, InTimeIsByTheDeadlineAndTheDayItselfIsInTime)
{
    const CareUnit eken = unit(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    storeAnswered(eken, 28);
    storeAnswered(eken, 29);
    const QDate sentOn(2026, 11, 2);
    store({.unit = eken, .sentOn = sentOn, .deadlineOn = kToday, .answeredOn = {}});
    store({.unit = eken, .sentOn = sentOn, .deadlineOn = kToday.addDays(-1), .answeredOn = {}});
    store({.unit = eken,
           .sentOn = sentOn,
           .deadlineOn = kToday.addDays(-1),
           .answeredOn = {},
           .state = RequestState::Suspended});

    const ProviderRecord counted = record(eken);

    EXPECT_EQ(counted.requests, 5);
    EXPECT_EQ(counted.answered, 2);
    EXPECT_EQ(counted.running, 3);
    EXPECT_EQ(counted.inTime, 1);
    EXPECT_EQ(counted.decided, 3) << "one may still come today, and one stands still";
}

TEST_F(ProviderRecordTest, DraftsAndWithdrawnRequestsCountNowhere)
{
    const CareUnit eken = unit(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    store({.unit = eken,
           .sentOn = {},
           .deadlineOn = {},
           .answeredOn = {},
           .state = RequestState::Draft});
    store({.unit = eken,
           .sentOn = QDate(2026, 10, 1),
           .deadlineOn = QDate(2026, 10, 29),
           .answeredOn = {},
           .state = RequestState::Withdrawn,
           .reminders = 2});

    EXPECT_EQ(record(eken), ProviderRecord{.unit = eken.id});
}

TEST_F(ProviderRecordTest, AClinicStandsForItsUnitsInTheOrderOfTheTree)
{
    const CareUnit sea = unit(u"Region Exempel/Sjukhuset/Ögon/Mottagning Å"_s);
    const CareUnit oak = unit(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    const CareUnit region = unit(u"Region Exempel"_s);
    const CareUnit near = unit(u"Region Exempel/Närsjukvården"_s);
    storeAnswered(sea, 10);
    storeAnswered(oak, 20);
    storeAnswered(oak, 30);

    const auto all = providerRecords(office.database(), kToday);

    ASSERT_EQ(all->size(), 6) << "the region, and two branches below it";
    EXPECT_EQ(all->at(0).unit, region.id);
    EXPECT_EQ(all->at(0).requests, 3);
    EXPECT_EQ(all->at(1).unit, near.id);
    EXPECT_EQ(all->at(1).requests, 2);
    EXPECT_EQ(all->at(2).unit, oak.id);
    EXPECT_EQ(all->at(5).unit, sea.id);
    EXPECT_EQ(all->at(5).requests, 1);
    for (const ProviderRecord &one : *all)
        EXPECT_EQ(one, *providerRecord(office.database(), one.unit, kToday));
}

TEST_F(ProviderRecordTest, APeriodBeginsOnItsFirstDay)
{
    const CareUnit eken = unit(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    storeAnswered(eken, 10);

    EXPECT_EQ(record(eken, QDate(2026, 10, 1)).requests, 1);
    EXPECT_EQ(record(eken, QDate(2026, 10, 2)).requests, 0);
    EXPECT_TRUE(providerRecords(office.database(), kToday, QDate(2026, 10, 2))->isEmpty());
}

TEST_F(ProviderRecordTest, EqualsANaiveCountOfRandomRequests)
{
    std::mt19937 random(20261123);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution(0, most)(random);
    };
    QList<CareUnit> units;
    for (int body = 0; body < 2; ++body) {
        for (int leaf = 0; leaf < 6; ++leaf)
            units.append(
                unit(u"Region %1/Förvaltning %2/Klinik %3"_s.arg(body).arg(leaf / 3).arg(leaf)));
        units.append(unit(u"Region %1/Förvaltning 0"_s.arg(body)));
    }
    for (int round = 0; round < 8; ++round) {
        QList<Stored> requests;
        run(u"DELETE FROM reminder"_s, {});
        run(u"DELETE FROM request_extension"_s, {});
        run(u"DELETE FROM statement_request"_s, {});
        const int count = upTo(60);
        for (int i = 0; i < count; ++i) {
            const auto pick = upTo(static_cast<int>(kAllRequestStates.size()) - 1);
            Stored request{.unit = units.at(upTo(static_cast<int>(units.size()) - 1)),
                           .sentOn = QDate(2026, 1, 1).addDays(upTo(320)),
                           .deadlineOn = {},
                           .answeredOn = {},
                           .state = kAllRequestStates.at(static_cast<size_t>(pick)),
                           .extensions = upTo(2),
                           .reminders = upTo(3)};
            request.deadlineOn = request.sentOn.addDays(14 + upTo(30));
            if (request.state == RequestState::Answered || request.state == RequestState::Forwarded)
                request.answeredOn = request.sentOn.addDays(upTo(60));
            if (request.state == RequestState::Draft) {
                request.sentOn = {};
                request.deadlineOn = {};
            }
            store(request);
            requests.append(request);
        }
        const QDate since = upTo(1) == 0 ? QDate() : QDate(2026, 1, 1).addDays(upTo(320));
        const auto records = providerRecords(office.database(), kToday, since);
        ASSERT_TRUE(records);
        for (const ProviderRecord &counted : *records) {
            const CareUnit of = CareUnitStore(office.database()).byId(counted.unit).value();
            EXPECT_EQ(counted, naiveRecord(of, requests, since))
                << of.path.toStdString() << " in round " << round;
            EXPECT_GT(counted.requests, 0);
        }
        for (const CareUnit &of : std::as_const(units)) {
            const bool isListed = std::ranges::any_of(
                *records, [&of](const ProviderRecord &one) { return one.unit == of.id; });
            EXPECT_EQ(isListed, naiveRecord(of, requests, since).requests > 0);
        }
    }
}

TEST_F(ProviderRecordTest, ListsWhatRunsBelowAUnitButNotWhoIsProtected)
{
    const CareUnit eken = unit(u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    const CareUnit region = unit(u"Region Exempel"_s);
    NewCase hidden = test::aComplaint();
    hidden.patient->number = test::kChildNumber;
    hidden.patient->person.protection = Protection::Protected;
    hidden.patient->person.phone.clear();
    const CaseFile sealed = test::registered(office.work(), hidden);
    const Stored late{.unit = eken,
                      .sentOn = QDate(2026, 10, 1),
                      .deadlineOn = QDate(2026, 10, 29),
                      .answeredOn = {},
                      .state = RequestState::Exhausted,
                      .reminders = 3};
    store({.unit = eken,
           .sentOn = QDate(2026, 11, 1),
           .deadlineOn = QDate(2026, 11, 30),
           .answeredOn = {}});
    store(late);
    store(late, sealed.id);
    storeAnswered(eken, 5);

    const auto running = runningRequests(office.database(), region.id);

    ASSERT_TRUE(running);
    EXPECT_EQ(running->total, 3);
    EXPECT_EQ(running->unnamed, 1);
    ASSERT_EQ(running->rows.size(), 2);
    EXPECT_EQ(running->rows.first().dueOn, QDate(2026, 10, 29)) << "the one awaited first";
    EXPECT_EQ(running->rows.first().reminders, 3);
    EXPECT_EQ(running->rows.first().unitPath, eken.path);
    for (const ProviderRequest &request : running->rows)
        EXPECT_EQ(request.row.id, caseFile.id);
}
