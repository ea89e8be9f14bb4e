#include <QJsonObject>

#include <gtest/gtest.h>

#include "core/letters/case_summary.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

NewCase aProtectedComplaint()
{
    NewCase complaint = test::aComplaint();
    complaint.patient->person.protection = Protection::Marking;
    return complaint;
}

class SummaryWorkTest : public testing::Test
{
protected:
    QList<Event> events(CaseId id) { return *Journal(file.database()).ofCase(id); }

    test::OfficeFile file;
};

TEST_F(SummaryWorkTest, ReadsAllASummaryNeeds)
{
    const CaseFile caseFile = test::registered(file.work(), test::aComplaint());

    const auto source = readSummarySource(file.work(), caseFile.id);

    ASSERT_TRUE(source) << source.error().detail.toStdString();
    EXPECT_EQ(source->caseFile.number, caseFile.number);
    EXPECT_EQ(source->printedBy, u"Anna Lind"_s);
    EXPECT_EQ(source->handlerName, u"Anna Lind"_s);
    EXPECT_EQ(source->office.name, u"Patientnämnden Region Exempel"_s);
    ASSERT_EQ(source->units.size(), 1);
    EXPECT_EQ(source->units.first().name, u"Vårdcentralen Eken"_s);
    EXPECT_EQ(source->allUnits.size(), 3);
    EXPECT_TRUE(source->staffNames.contains(u"Anna Lind"_s));
    EXPECT_FALSE(source->problems.isEmpty());
    EXPECT_EQ(source->printedAt, test::aMonday());
}

TEST_F(SummaryWorkTest, OfAProtectedPersonNeedsTheRightAndIsJournalled)
{
    const CaseFile caseFile = test::registered(file.work(), aProtectedComplaint());
    const StaffMember bo = file.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Handler);

    const auto refused = readSummarySource(file.workOf(bo.id), caseFile.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);

    ASSERT_TRUE(readSummarySource(file.work(), caseFile.id));
    EXPECT_EQ(events(caseFile.id).last().kind, EventKind::ProtectedOpened);
}

TEST_F(SummaryWorkTest, JournalsLevelAndPagesOfEachSummary)
{
    const CaseFile caseFile = test::registered(file.work(), test::aComplaint());

    ASSERT_TRUE(recordSummaryMade(file.work(), caseFile.id, SummaryLevel::Provider, 3));

    const Event made = events(caseFile.id).last();
    EXPECT_EQ(made.kind, EventKind::SummaryMade);
    ASSERT_EQ(made.changes.size(), 1);
    EXPECT_EQ(made.changes.first().toObject(),
              (QJsonObject{{u"level"_s, u"provider"_s}, {u"pages"_s, 3}}));
}

TEST_F(SummaryWorkTest, OfNoCaseIsNotFound)
{
    const auto source = readSummarySource(file.work(), CaseId(77));

    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, ErrorCode::NotFound);
}

} // namespace
