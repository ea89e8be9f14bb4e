#include "ui/office/value_form.h"

#include <QFormLayout>
#include <QLineEdit>

#include <gtest/gtest.h>

#include "core/office/staff.h"
#include "tests/support/gui.h"
#include "tests/support/print.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

const QList<MemberField<StaffMember>> &staffFields()
{
    static const QList<MemberField<StaffMember>> fields{
        memberField(u"name"_s, &StaffMember::name),
        memberField(u"role"_s, &StaffMember::role),
        memberField(u"is_active"_s, &StaffMember::isActive)};
    return fields;
}

StaffMember bo()
{
    StaffMember member;
    member.name = u"Bo Ek"_s;
    member.role = StaffRole::Handler;
    return member;
}

TEST(MergedByMemberTest, PutsChangesOfTwoDesksTogether)
{
    StaffMember mine = bo();
    mine.role = StaffRole::Head;
    StaffMember theirs = bo();
    theirs.name = u"Bo Ekström"_s;
    theirs.revision = 7;
    const auto merged = mergedByMember(staffFields(), bo(), mine, theirs);
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->name, u"Bo Ekström"_s);
    EXPECT_EQ(merged->role, StaffRole::Head);
    EXPECT_EQ(merged->revision, 7);
}

TEST(MergedByMemberTest, NamesTheMemberThatBothChanged)
{
    StaffMember mine = bo();
    mine.role = StaffRole::Head;
    StaffMember theirs = bo();
    theirs.role = StaffRole::Registrar;
    const auto merged = mergedByMember(staffFields(), bo(), mine, theirs);
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(merged.error().subject, u"role"_s);
}

TEST(MergedByMemberTest, AgreesWhenBothMadeTheSameChange)
{
    StaffMember mine = bo();
    mine.isActive = false;
    const auto merged = mergedByMember(staffFields(), bo(), mine, mine);
    ASSERT_TRUE(merged);
    EXPECT_FALSE(merged->isActive);
}

class ValueFormTest : public testing::Test
{
protected:
    ValueFormTest()
    {
        form.add(u"name"_s, &StaffMember::name, name);
        form.add(u"login"_s, &StaffMember::login, login);
        form.show(bo());
    }

    QLineEdit *edit(FormEntry *entry) const { return qobject_cast<QLineEdit *>(entry->control()); }

    QWidget page;
    FormEntry *name = lineEntry({u"name"_s, u"Name"_s, {}}, &page);
    FormEntry *login = lineEntry({u"login"_s, u"Login"_s, {}}, &page);
    ValueForm<StaffMember> form;
};

TEST_F(ValueFormTest, FollowsOthersWhereNobodyTypedAndKeepsWhatIsTyped)
{
    test::typeText(edit(login), u"bo"_s);
    StaffMember theirs = bo();
    theirs.name = u"Bo Ekström"_s;
    theirs.login = u"bo.ek"_s;
    form.take(theirs);
    EXPECT_EQ(edit(name)->text(), u"Bo Ekström"_s);
    EXPECT_EQ(edit(login)->text(), u"bo"_s);
    EXPECT_TRUE(name->fault().isEmpty());
    EXPECT_TRUE(login->fault().contains(u"bo.ek"_s));
    EXPECT_TRUE(form.hasTyped());
    EXPECT_EQ(form.typed().login, u"bo"_s);
}

TEST_F(ValueFormTest, ShowsWhatWasStoredWithoutItsOuterSpace)
{
    test::typeText(edit(login), u"bo  "_s);
    const StaffMember sent = form.typed();
    form.keep(sent, sent);
    EXPECT_FALSE(form.hasTyped());
    EXPECT_TRUE(login->fault().isEmpty());
}

} // namespace
} // namespace talan::ui
