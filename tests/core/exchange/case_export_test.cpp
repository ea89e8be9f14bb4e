#include "core/exchange/case_export.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include "core/cases/case_work.h"
#include "core/deadlines/statements.h"
#include "core/exchange/case_import.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::aComplaint;
using test::aMonday;

namespace {

class CaseExportTest : public testing::Test
{
protected:
    QJsonObject shown(CaseId id, const QDateTime &now = aMonday())
    {
        const auto record = readCaseRecord(office.work(now), id);
        EXPECT_TRUE(record.has_value());
        const auto json = caseJson(*record);
        EXPECT_TRUE(json.has_value());
        return *json;
    }

    test::OfficeFile office;
};

NewCase aProtectedComplaint()
{
    NewCase complaint = aComplaint();
    complaint.patient->person.protection = Protection::Marking;
    return complaint;
}

} // namespace

TEST_F(CaseExportTest, ANewCaseSaysWhatWasRegistered)
{
    const CaseFile caseFile = test::registered(office.work(), aComplaint());
    const QJsonObject json = shown(caseFile.id);

    EXPECT_EQ(json[u"number"].toString(), u"PN 2026-0001"_s);
    EXPECT_EQ(json[u"status"].toString(), u"registered"_s);
    EXPECT_EQ(json[u"received_at"].toString(), u"2026-11-23T09:00:00+01:00"_s);
    EXPECT_TRUE(json[u"confirmed_at"].isNull());
    EXPECT_EQ(json[u"handler"].toString(), u"Anna Lind"_s);
    EXPECT_EQ(json[u"patient"][u"identity_number"].toString(), test::kAdultNumber);
    EXPECT_TRUE(json[u"patient"][u"identity_valid"].toBool());
    EXPECT_EQ(json[u"patient"][u"birth_date"].toString(), u"1990-01-01"_s);
    EXPECT_EQ(json[u"complainant"][u"relation"].toString(), u"patient"_s);
    EXPECT_TRUE(json[u"complainant"][u"person"].isNull());
    EXPECT_EQ(json[u"units"][0].toString(), u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s);
    EXPECT_EQ(json[u"problems"][1][u"code"].toString(), u"3.4"_s);
    EXPECT_EQ(json[u"consent"][u"given_on"].toString(), u"2026-11-20"_s);
    EXPECT_EQ(json[u"next_step"][u"kind"].toString(), u"confirm"_s);
    EXPECT_EQ(json[u"next_step"][u"due"].toString(), u"2026-11-24T09:00:00+01:00"_s);
    EXPECT_EQ(json[u"revision"].toInt(), 1);
    EXPECT_TRUE(json[u"outcome"].isNull());
    for (const auto *empty : {u"requests", u"notes", u"letters", u"documents"})
        EXPECT_TRUE(json[QStringView(empty)].isArray() &&
                    json[QStringView(empty)].toArray().isEmpty());
    EXPECT_EQ(json[u"events"][0][u"kind"].toString(), u"registered"_s);
    EXPECT_EQ(json[u"events"][0][u"who"].toString(), u"Anna Lind"_s);
}

TEST_F(CaseExportTest, WhatIsShownCanBeRegisteredAgain)
{
    const CaseFile caseFile = test::registered(office.work(), aComplaint());
    QJsonObject json = shown(caseFile.id);
    for (const auto *own : {u"number",
                            u"status",
                            u"registered_at",
                            u"confirmed_at",
                            u"first_contact_at",
                            u"closed_at",
                            u"next_step",
                            u"revision",
                            u"outcome",
                            u"measure_individual",
                            u"measure_organisation",
                            u"satisfied",
                            u"old_category_codes",
                            u"own_steps",
                            u"age_days",
                            u"arrived_at",
                            u"requests",
                            u"notes",
                            u"events",
                            u"letters",
                            u"documents"})
        json.remove(QStringView(own));
    QJsonObject patient = json[u"patient"].toObject();
    patient.remove(u"identity_kind");
    patient.remove(u"identity_valid");
    json[u"patient"] = patient;

    const auto read = readCases(QJsonDocument(json).toJson());
    ASSERT_TRUE(read) << read.error().subject.toStdString();
    const CaseFile again = test::registered(office.work(), read->first());
    EXPECT_EQ(again.number, u"PN 2026-0002"_s);
    EXPECT_EQ(again.patient, caseFile.patient);
    EXPECT_EQ(again.units, caseFile.units);
}

TEST_F(CaseExportTest, ARequestTellsItsDatesAndWhy)
{
    const CaseFile caseFile = test::registered(office.work(), aComplaint());
    const QDateTime later = test::at({2026, 11, 26}, 10);
    ASSERT_TRUE(registerFirstContact(office.work(later), caseFile.id, later));
    ASSERT_TRUE(sendRequest(office.work(later),
                            caseFile.id,
                            {.unit = caseFile.units.first(), .termWeeks = 4},
                            {2026, 11, 26}));
    const QDateTime muchLater = test::at({2026, 12, 29}, 10);
    ASSERT_TRUE(
        remindProvider(office.work(muchLater), caseFile.id, {}, {.sentOn = QDate(2026, 12, 29)}));

    const QJsonObject json = shown(caseFile.id, muchLater);
    const QJsonValue request = json[u"requests"][0];
    EXPECT_EQ(request[u"state"].toString(), u"sent"_s);
    EXPECT_EQ(request[u"weeks"].toInt(), 4);
    EXPECT_EQ(request[u"sent"].toString(), u"2026-11-26"_s);
    EXPECT_EQ(request[u"deadline"].toString(), u"2026-12-28"_s);
    EXPECT_EQ(request[u"due"].toString(), u"2027-01-12"_s);
    EXPECT_EQ(request[u"reminders"][0][u"due"].toString(), u"2027-01-12"_s);
    EXPECT_TRUE(request[u"answered"].isNull());
    EXPECT_EQ(request[u"steps"].toArray().last()[u"kind"].toString(), u"due"_s);
    EXPECT_EQ(json[u"next_step"][u"due"].toString(), u"2027-01-12"_s);
    EXPECT_EQ(json[u"first_contact_at"].toString(), u"2026-11-26T10:00:00+01:00"_s);
}

TEST_F(CaseExportTest, AClosedCaseTellsHowItEnded)
{
    const CaseFile caseFile = test::registered(office.work(), aComplaint());
    ASSERT_TRUE(closeCase(office.work(),
                          caseFile.id,
                          {.outcome = Outcome::Referred,
                           .measureIndividual = false,
                           .measureOrganisation = true,
                           .satisfied = Satisfaction::No},
                          u"Hänvisad till IVO."_s));

    const QJsonObject json = shown(caseFile.id);
    EXPECT_EQ(json[u"status"].toString(), u"closed"_s);
    EXPECT_TRUE(json[u"next_step"].isNull());
    EXPECT_EQ(json[u"outcome"].toString(), u"referred"_s);
    EXPECT_TRUE(json[u"measure_organisation"].toBool());
    EXPECT_FALSE(json[u"measure_individual"].toBool(true));
    EXPECT_EQ(json[u"satisfied"].toString(), u"no"_s);
    EXPECT_EQ(json[u"notes"][0][u"text"].toString(), u"Hänvisad till IVO."_s);
}

TEST_F(CaseExportTest, AProtectedPersonsCaseIsForThoseWhoMaySeeIt)
{
    const CaseFile caseFile = test::registered(office.work(), aProtectedComplaint());
    const StaffMember bo = office.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Handler);

    const auto refused = readCaseRecord(office.workOf(bo.id), caseFile.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    const QJsonArray events = shown(caseFile.id)[u"events"].toArray();
    EXPECT_EQ(events.last()[u"kind"].toString(), u"protected_opened"_s);
}

TEST_F(CaseExportTest, AListLineOfAProtectedPersonShowsNothing)
{
    test::registered(office.work(), aProtectedComplaint());
    NewCase anonymous;
    anonymous.narrative = u"Anonymt samtal"_s;
    anonymous.relation = Relation::Anonymous;
    test::registered(office.work(), anonymous);
    NewCase nobody;
    nobody.narrative = u"Ingen känd"_s;
    test::registered(office.work(), nobody);

    CaseQuery byNumber;
    byNumber.sort = CaseColumn::Number;
    byNumber.descending = false;
    const auto page = listCases(office.database(), byNumber, aMonday());
    ASSERT_TRUE(page);
    const QJsonObject hidden = caseRowJson(page->rows.at(0));
    EXPECT_EQ(hidden[u"patient"].toString(), u"Skyddad person"_s);
    EXPECT_EQ(hidden[u"title"].toString(), QString());
    EXPECT_TRUE(hidden[u"unit"].isNull());
    EXPECT_EQ(caseRowJson(page->rows.at(1))[u"patient"].toString(), u"Anonym"_s);
    EXPECT_TRUE(caseRowJson(page->rows.at(2))[u"patient"].isNull());
    EXPECT_EQ(hidden[u"next_step"].toString(), u"confirm"_s);
    EXPECT_EQ(hidden[u"due"].toString(), u"2026-11-24T09:00:00+01:00"_s);
}
