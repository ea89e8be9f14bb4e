#include "core/exchange/case_import.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include "core/base/office_time.h"
#include "core/exchange/json_members.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

const QByteArray kWholeCase = R"({
    "kind":"patient","channel":"phone","received_at":"2026-11-20T10:15:00+01:00","title":"Lång väntan",
    "narrative":"Jag har väntat.","handler":"anna.lind","wants_answer":true,"external_ref":"1177-4711",
    "complainant":{"relation":"relative","person":{"name":"Bo Öhman","identity_number":"","phone":"070-1740605"}},
    "patient":{"name":"Åsa Öhman","identity_number":"19900101-2385","sex":"female","birth_date":"1990-01-01",
        "protected":"none","language":"finska","address":"Storgatan 1","phone":"070-1740606","email":"asa@example.se"},
    "units":["Region Exempel/Närsjukvården/Vårdcentralen Eken"],"area":3,
    "problems":[{"code":"3.4"},{"code":"1.2"}],
    "consent":{"given_on":"2026-11-20","by":"patienten","how":"muntligen"},"theme":["väntan","röntgen"]})";

/// The least a case can say, with more members before its end.
QByteArray caseWith(const QByteArray &members)
{
    return R"({"kind":"patient","channel":"phone","narrative":"x",)" + members + '}';
}

Error errorOf(const QByteArray &json)
{
    const auto cases = readCases(json);
    EXPECT_FALSE(cases.has_value()) << json.left(200).toStdString();
    return cases ? Error{} : cases.error();
}

void expectRefused(const QByteArray &json, ErrorCode code, const QString &subject)
{
    const Error error = errorOf(json);
    EXPECT_EQ(error.code, code) << json.left(200).toStdString();
    EXPECT_EQ(error.subject, subject);
    EXPECT_FALSE(error.detail.isEmpty());
}

NewCase onlyCase(const QByteArray &json)
{
    const auto cases = readCases(json);
    EXPECT_TRUE(cases.has_value()) << (cases ? "" : cases.error().detail.toStdString());
    EXPECT_EQ(cases ? cases->size() : 0, 1);
    return cases ? cases->value(0) : NewCase();
}

} // namespace

TEST(CaseImport, AWholeCase)
{
    const NewCase read = onlyCase(kWholeCase);

    EXPECT_EQ(read.kind, CaseKind::Patient);
    EXPECT_EQ(read.channel, Channel::Phone);
    EXPECT_EQ(read.receivedAt, QDateTime({2026, 11, 20}, {9, 15}, Qt::UTC));
    EXPECT_EQ(read.title, u"Lång väntan"_s);
    EXPECT_EQ(read.handler, u"anna.lind"_s);
    EXPECT_TRUE(read.wantsAnswer);
    EXPECT_EQ(read.relation, Relation::Relative);
    ASSERT_TRUE(read.complainant);
    EXPECT_EQ(read.complainant->person.name, u"Bo Öhman"_s);
    ASSERT_TRUE(read.patient);
    EXPECT_EQ(read.patient->number, u"19900101-2385"_s);
    EXPECT_EQ(read.patient->person.sex, Sex::Female);
    EXPECT_EQ(read.patient->person.bornOn, QDate(1990, 1, 1));
    EXPECT_EQ(read.patient->person.email, u"asa@example.se"_s);
    EXPECT_EQ(read.units, QStringList{u"Region Exempel/Närsjukvården/Vårdcentralen Eken"_s});
    EXPECT_EQ(read.area, 3);
    EXPECT_EQ(read.problems, (QStringList{u"3.4"_s, u"1.2"_s}));
    EXPECT_EQ(read.consent,
              (Consent{.givenOn = {2026, 11, 20}, .by = u"patienten"_s, .how = u"muntligen"_s}));
    EXPECT_EQ(read.themes, (QStringList{u"väntan"_s, u"röntgen"_s}));
}

TEST(CaseImport, TheLeastACaseCanSay)
{
    const NewCase read = onlyCase(R"({"kind":"information","channel":"1177","narrative":"Fråga"})");

    EXPECT_EQ(read.kind, CaseKind::Information);
    EXPECT_EQ(read.channel, Channel::Service1177);
    EXPECT_FALSE(read.receivedAt.isValid());
    EXPECT_EQ(read.relation, Relation::Patient);
    EXPECT_FALSE(read.patient || read.complainant || read.isChild);
    EXPECT_FALSE(read.consent.isGiven());
}

TEST(CaseImport, NullIsTheSameAsLeftOut)
{
    EXPECT_EQ(onlyCase(caseWith(
                  R"("title":null,"patient":null,"area":null,"units":null,"consent":null)")),
              onlyCase(R"({"kind":"patient","channel":"phone","narrative":"x"})"));
    expectRefused(R"({"kind":"patient","channel":"phone","narrative":null})",
                  ErrorCode::MissingField,
                  u"narrative"_s);
}

TEST(CaseImport, AnArrayKeepsItsOrderAndNamesThePlace)
{
    const auto cases =
        readCases("[" + caseWith(R"("title":"a")") + "," + caseWith(R"("title":"b")") + "]");
    ASSERT_TRUE(cases);
    EXPECT_EQ(cases->at(0).title, u"a"_s);
    EXPECT_EQ(cases->at(1).title, u"b"_s);
    EXPECT_TRUE(readCases("[]")->isEmpty());

    const QByteArray good = caseWith(R"("title":"a")");
    expectRefused("[" + good + "," + good + "," + good + "," +
                      caseWith(R"("patient":{"sex":"both"})") + "]",
                  ErrorCode::UnknownValue,
                  u"[3].patient.sex"_s);
    expectRefused("[" + good + ",1]", ErrorCode::InvalidInput, u"[1]"_s);
}

TEST(CaseImport, APatientWhoComplainsMayBeGivenInEitherPlace)
{
    const NewCase read =
        onlyCase(caseWith(R"("complainant":{"relation":"patient","person":{"name":"Åsa"}})"));
    ASSERT_TRUE(read.patient);
    EXPECT_EQ(read.patient->person.name, u"Åsa"_s);
    EXPECT_FALSE(read.complainant);

    const NewCase both =
        onlyCase(caseWith(R"("complainant":{"person":{"name":"Åsa"}},"patient":{"name":"Åsa"})"));
    EXPECT_FALSE(both.complainant);
    expectRefused(caseWith(R"("complainant":{"person":{"name":"Bo"}},"patient":{"name":"Åsa"})"),
                  ErrorCode::InvalidInput,
                  u"complainant.person"_s);
    EXPECT_EQ(onlyCase(caseWith(R"("complainant":{"relation":"anonymous"})")).relation,
              Relation::Anonymous);
}

TEST(CaseImport, UnknownMembersAreNamed)
{
    expectRefused(caseWith(R"("colour":"red")"), ErrorCode::UnknownMember, u"colour"_s);
    expectRefused(caseWith(R"("patient":{"age":36})"), ErrorCode::UnknownMember, u"patient.age"_s);
    expectRefused(caseWith(R"("problems":[{"code":"1"},{"kod":"2"}])"),
                  ErrorCode::MissingField,
                  u"problems[1].code"_s);
    expectRefused(caseWith(R"("problems":[{"code":"1","label":"x"}])"),
                  ErrorCode::UnknownMember,
                  u"problems[0].label"_s);
    expectRefused(caseWith(R"("consent":{"given_on":"2026-11-20","to":"x"})"),
                  ErrorCode::UnknownMember,
                  u"consent.to"_s);
    expectRefused(caseWith(R"("complainant":{"name":"Bo"})"),
                  ErrorCode::UnknownMember,
                  u"complainant.name"_s);
    expectRefused(caseWith("\"\\u001b[31mlong" + QByteArray(5000, 'g') + "\":1"),
                  ErrorCode::UnknownMember,
                  shownMember(u"[31mlong"_s + QString(5000, u'g')));
}

TEST(CaseImport, TypesAreChecked)
{
    expectRefused(caseWith(R"("title":7)"), ErrorCode::InvalidInput, u"title"_s);
    expectRefused(caseWith(R"("wants_answer":"yes")"), ErrorCode::InvalidInput, u"wants_answer"_s);
    expectRefused(caseWith(R"("patient":"Åsa")"), ErrorCode::InvalidInput, u"patient"_s);
    expectRefused(caseWith(R"("units":"Region")"), ErrorCode::InvalidInput, u"units"_s);
    expectRefused(caseWith(R"("units":["Region",7])"), ErrorCode::InvalidInput, u"units[1]"_s);
    expectRefused(caseWith(R"("problems":["3.4"])"), ErrorCode::InvalidInput, u"problems[0]"_s);
    expectRefused(caseWith(R"("area":"3")"), ErrorCode::InvalidInput, u"area"_s);
    expectRefused(caseWith(R"("area":2.5)"), ErrorCode::InvalidInput, u"area"_s);
    expectRefused(caseWith(R"("area":1e300)"), ErrorCode::InvalidInput, u"area"_s);
    expectRefused(caseWith(R"("area":0)"), ErrorCode::UnknownValue, u"area"_s);
    expectRefused(caseWith(R"("area":7)"), ErrorCode::UnknownValue, u"area"_s);
    expectRefused(
        R"({"kind":1,"channel":"phone","narrative":"x"})", ErrorCode::InvalidInput, u"kind"_s);
}

TEST(CaseImport, ValuesOfClosedListsAreChecked)
{
    expectRefused(R"({"kind":"other","channel":"phone","narrative":"x"})",
                  ErrorCode::UnknownValue,
                  u"kind"_s);
    expectRefused(R"({"kind":"patient","channel":"Phone","narrative":"x"})",
                  ErrorCode::UnknownValue,
                  u"channel"_s);
    expectRefused(caseWith(R"("complainant":{"relation":"friend"})"),
                  ErrorCode::UnknownValue,
                  u"complainant.relation"_s);
    expectRefused(caseWith(R"("patient":{"protected":"yes"})"),
                  ErrorCode::UnknownValue,
                  u"patient.protected"_s);
    expectRefused(caseWith(R"("patient":{"sex":""})"), ErrorCode::UnknownValue, u"patient.sex"_s);
}

TEST(CaseImport, DatesAreStrict)
{
    expectRefused(caseWith(R"("received_at":"2026-02-30T10:00:00+01:00")"),
                  ErrorCode::InvalidDate,
                  u"received_at"_s);
    expectRefused(
        caseWith(R"("received_at":"yesterday")"), ErrorCode::InvalidDate, u"received_at"_s);
    expectRefused(caseWith(R"("received_at":"")"), ErrorCode::InvalidDate, u"received_at"_s);
    expectRefused(caseWith(R"("patient":{"birth_date":"900101"})"),
                  ErrorCode::InvalidDate,
                  u"patient.birth_date"_s);
    expectRefused(caseWith(R"("consent":{"given_on":"2026-13-01"})"),
                  ErrorCode::InvalidDate,
                  u"consent.given_on"_s);
    expectRefused(caseWith(R"("consent":{"by":"patienten"})"),
                  ErrorCode::MissingField,
                  u"consent.given_on"_s);
}

TEST(CaseImport, WhatIsNotJsonIsRefusedWithItsPlace)
{
    for (const QByteArray &json : {QByteArray(),
                                   QByteArray("{"),
                                   QByteArray("\"text\""),
                                   QByteArray("{} {}"),
                                   QByteArray("{'kind':1}"),
                                   QByteArray("{\"kind\":\"patient\"\0}", 19),
                                   QByteArray(100'000, '['),
                                   QByteArray("{\"a\":").repeated(50'000)})
        EXPECT_EQ(errorOf(json).code, ErrorCode::InvalidInput) << json.left(20).toStdString();
    EXPECT_EQ(errorOf("{\"kind\" 1}").detail.left(14), u"not JSON at of"_s);
    EXPECT_EQ(errorOf("{\"kind\":\"pati\xff\"}").detail.left(8), u"not UTF-"_s);
}

TEST(CaseImport, AByteOrderMarkIsNoTrouble)
{
    EXPECT_EQ(onlyCase("\xEF\xBB\xBF" + kWholeCase), onlyCase(kWholeCase));
}

TEST(CaseImport, AMemberGivenTwiceIsRefused)
{
    expectRefused(caseWith(R"("title":"a","title":"b")"), ErrorCode::InvalidInput, u"title"_s);
    expectRefused(caseWith(R"("title":"a","tit\u006ce":"b")"), ErrorCode::InvalidInput, u"title"_s);
    expectRefused(
        caseWith(R"("patient":{"name":"a" , "name" :"b"})"), ErrorCode::InvalidInput, u"name"_s);
    onlyCase(caseWith(
        R"("title":"a \"title\": {","patient":{"name":"a"},"complainant":{"relation":"other","person":{"name":"b"}})"));
}

TEST(CaseImport, TooMuchIsRefused)
{
    expectRefused(QByteArray(kMostImportBytes + 1, ' '), ErrorCode::TooLarge, {});
    const QByteArray small = R"({"kind":"patient","channel":"phone","narrative":"x"},)";
    expectRefused(
        "[" + small.repeated(kMostImportedCases + 1).chopped(1) + "]", ErrorCode::TooLarge, {});
    EXPECT_EQ(readCases("[" + small.repeated(kMostImportedCases).chopped(1) + "]")->size(),
              kMostImportedCases);
}
