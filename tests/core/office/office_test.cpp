#include <gtest/gtest.h>

#include "core/categories/category_store.h"
#include "core/office/office_founding.h"
#include "core/office/office_settings.h"
#include "core/office/staff_changes.h"
#include "core/office/staff_store.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

class OfficeTest : public testing::Test
{
protected:
    test::OfficeFile office;
};

} // namespace

TEST_F(OfficeTest, FoundingMakesTheFirstAdministratorAndTheShippedLists)
{
    const auto anna = StaffStore(office.database()).activeByLogin(u"ANNA.LIND"_s);
    ASSERT_TRUE(anna);
    EXPECT_EQ(anna->role, StaffRole::Administrator);
    EXPECT_TRUE(anna->seesProtected);
    EXPECT_EQ(CategoryStore(office.database()).problems().value(),
              CategoryStore::shippedProblems().value());
    EXPECT_EQ(OfficeSettingStore(office.database()).load()->name,
              u"Patientnämnden Region Exempel"_s);
    EXPECT_EQ(StaffStore(office.database()).activeByLogin(u"nobody"_s).error().code,
              ErrorCode::UnknownStaff);
}

TEST_F(OfficeTest, AnOfficeNeedsAName)
{
    const auto refused = foundOffice(office.database(), u" \n"_s, u"x"_s, u"X"_s, test::aMonday());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, u"office"_s);
}

TEST_F(OfficeTest, SettingsComeBackAsTheyWereSaved)
{
    OfficeSettings settings = OfficeSettingStore(office.database()).load().value();
    settings.name = u"Patientnämnden Södra"_s;
    settings.address = u"Box 1\n123 45 Exempelstad"_s;
    settings.logoPng = QByteArray("\x89PNG\0x", 6);
    settings.numberPattern = u"{year}/#####-PaN"_s;
    settings.termWeeks = 2;
    settings.rollsToWorkingDay = false;
    ASSERT_TRUE(saveSettings(office.work(), settings));

    EXPECT_EQ(OfficeSettingStore(office.database()).load().value(), settings);
}

TEST_F(OfficeTest, SettingsThatMakeNoSenseAreRefusedByName)
{
    const OfficeSettings good = OfficeSettingStore(office.database()).load().value();
    const auto subjectOf = [&](auto spoil) {
        OfficeSettings bad = good;
        spoil(bad);
        const auto saved = saveSettings(office.work(), bad);
        return saved ? u"saved"_s : saved.error().subject;
    };

    EXPECT_EQ(subjectOf([](auto &s) { s.name = u" "_s; }), u"name"_s);
    EXPECT_EQ(subjectOf([](auto &s) { s.numberPattern = u"PN ####"_s; }), u"number_pattern"_s);
    EXPECT_EQ(subjectOf([](auto &s) { s.numberPattern = u"{year}-## ##"_s; }), u"number_pattern"_s);
    EXPECT_EQ(subjectOf([](auto &s) { s.numberPattern = u"{year}"_s; }), u"number_pattern"_s);
    EXPECT_EQ(subjectOf([](auto &s) { s.termWeeks = 3; }), u"term_weeks"_s);
    EXPECT_EQ(subjectOf([](auto &s) { s.confirmHours = 0; }), u"confirm_hours"_s);
    EXPECT_EQ(OfficeSettingStore(office.database()).load().value(), good);
}

TEST_F(OfficeTest, OnlyThoseWhoMayChangeTheOffice)
{
    const StaffMember registrar =
        office.addStaff(u"r"_s, u"Rut Registrator"_s, StaffRole::Registrar);
    const StaffMember head = office.addStaff(u"h"_s, u"Hilda Chef"_s, StaffRole::Head);
    OfficeSettings settings = OfficeSettingStore(office.database()).load().value();
    settings.phone = u"08-46500400"_s;
    StaffMember someone;
    someone.login = u"ny"_s;
    someone.name = u"Ny Person"_s;

    EXPECT_EQ(saveSettings(office.workOf(registrar.id), settings).error().code,
              ErrorCode::NotPermitted);
    EXPECT_TRUE(saveSettings(office.workOf(head.id), settings));
    EXPECT_EQ(saveStaffMember(office.workOf(head.id), someone).error().code,
              ErrorCode::NotPermitted);
    EXPECT_TRUE(saveStaffMember(office.work(), someone));
}

TEST_F(OfficeTest, SomebodyIsAlwaysLeftToAdministerTheOffice)
{
    StaffMember anna = office.anna();
    anna.role = StaffRole::Handler;
    EXPECT_EQ(saveStaffMember(office.work(), anna).error().code, ErrorCode::LastAdministrator);

    office.addStaff(u"b"_s, u"Bo Berg"_s, StaffRole::Administrator);
    EXPECT_TRUE(saveStaffMember(office.work(), anna));
}

TEST_F(OfficeTest, ALoginIsOnePersonsAndAnOldRowIsNotSaved)
{
    StaffMember twin;
    twin.login = u"Anna.Lind"_s;
    twin.name = u"En annan Anna"_s;
    EXPECT_EQ(saveStaffMember(office.work(), twin).error().code, ErrorCode::AlreadyDone);

    StaffMember anna = office.anna();
    anna.name = u"Anna Lindh"_s;
    ASSERT_TRUE(saveStaffMember(office.work(), anna));
    EXPECT_EQ(saveStaffMember(office.work(), anna).error().code, ErrorCode::EditConflict);
}

TEST(NumberPatternTest, WritesYearAndRunningNumber)
{
    EXPECT_EQ(rules::caseNumber(u"PN {year}-####"_s, 2026, 1), u"PN 2026-0001"_s);
    EXPECT_EQ(rules::caseNumber(u"PN {year}-####"_s, 2026, 12345), u"PN 2026-12345"_s);
    EXPECT_EQ(rules::caseNumber(u"###/{year}"_s, 2027, 7), u"007/2027"_s);
}
