#include "ui/office/staff_section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <algorithm>

#include <gtest/gtest.h>

#include "core/office/staff_changes.h"
#include "core/office/staff_store.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/kit/merge_dialog.h"
#include "ui/kit/message_strip.h"
#include "ui/office/staff_dialog.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class StaffSectionTest : public testing::Test
{
protected:
    void sitDown(const QString &login = u"anna.lind"_s)
    {
        auto opened = Desk::open(
            office.path(), login, Clock::fixedAt(test::aMonday()), office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = std::move(opened).value();
        section = std::make_unique<StaffSection>(*desk);
        section->show();
    }

    QTableView *table() const { return section->findChild<QTableView *>(u"staffTable"_s); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    StaffDialog *dialog() const { return section->findChild<StaffDialog *>(u"staffDialog"_s); }
    template <class Widget>
    Widget *inDialog(const char *name) const
    {
        return dialog()->findChild<Widget *>(QString::fromLatin1(name));
    }
    void openRow(int row)
    {
        table()->selectRow(row);
        QTest::keyClick(table(), Qt::Key_Return);
    }
    void save() { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); }
    bool isClosed()
    {
        return QTest::qWaitFor([this] { return dialog() == nullptr || !dialog()->isVisible(); });
    }
    bool hasRows(int count)
    {
        return QTest::qWaitFor([this, count] { return table()->model()->rowCount() == count; });
    }
    bool saysProblem()
    {
        auto *strip = inDialog<MessageStrip>("staffProblem");
        return QTest::qWaitFor([strip] { return strip->isVisible(); });
    }
    StaffMember stored(const QString &login)
    {
        const auto all = StaffStore(office.database()).all().value();
        const auto member = std::ranges::find(all, login, &StaffMember::login);
        return member == all.end() ? StaffMember{} : *member;
    }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<StaffSection> section;
};

TEST_F(StaffSectionTest, AddsAColleague)
{
    sitDown();
    QTest::keyClick(section->findChild<QPushButton *>(u"addStaff"_s), Qt::Key_Space);
    ASSERT_NE(dialog(), nullptr);
    test::typeText(inDialog<QLineEdit>("staffName"), u"Örjan Ek"_s);
    test::typeText(inDialog<QLineEdit>("staffLogin"), u"Orjan.Ek"_s);
    QTest::keyClick(inDialog<QRadioButton>("staffRole1"), Qt::Key_Space);
    QTest::keyClick(inDialog<QCheckBox>("staffSeesProtected"), Qt::Key_Space);
    save();
    ASSERT_TRUE(isClosed());
    ASSERT_TRUE(hasRows(2));
    EXPECT_EQ(cell(1, 0), u"Örjan Ek"_s);
    EXPECT_EQ(cell(1, 1), u"orjan.ek"_s);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    const StaffMember member = stored(u"orjan.ek"_s);
    EXPECT_EQ(member.role, StaffRole::Handler);
    EXPECT_TRUE(member.seesProtected);
    EXPECT_TRUE(member.isActive);
}

TEST_F(StaffSectionTest, ChangesAPersonAndLeavesWhatAnotherDeskChanged)
{
    office.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Registrar);
    sitDown();
    openRow(1);
    ASSERT_NE(dialog(), nullptr);
    QTest::keyClick(inDialog<QRadioButton>("staffRole2"), Qt::Key_Space);
    StaffMember elsewhere = stored(u"bo.ek"_s);
    elsewhere.name = u"Bo Ekström"_s;
    ASSERT_TRUE(saveStaffMember(office.work(), elsewhere));
    save();
    ASSERT_TRUE(isClosed());
    const StaffMember member = stored(u"bo.ek"_s);
    EXPECT_EQ(member.role, StaffRole::Head);
    EXPECT_EQ(member.name, u"Bo Ekström"_s);
}

TEST_F(StaffSectionTest, ShowsBothNamesWhereTwoHaveChangedTheSamePerson)
{
    office.addStaff(u"bo.ek"_s, u"Bo Ek"_s, StaffRole::Registrar);
    const StaffMember karim =
        office.addStaff(u"karim.aziz"_s, u"Karim Aziz"_s, StaffRole::Administrator);
    sitDown();
    openRow(1);
    test::typeText(inDialog<QLineEdit>("staffName"), u"man"_s);
    StaffMember elsewhere = stored(u"bo.ek"_s);
    elsewhere.name = u"Bo Ekström"_s;
    ASSERT_TRUE(saveStaffMember(office.workOf(karim.id), elsewhere));
    save();
    MergeDialog *merge = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        merge = dialog()->findChild<MergeDialog *>();
        return merge != nullptr && merge->isVisible();
    }));
    EXPECT_TRUE(merge->findChild<QLabel *>(u"mergeSentence"_s)
                    ->text()
                    .startsWith(u"Karim Aziz changed the same"_s));
    EXPECT_EQ(stored(u"bo.ek"_s).name, u"Bo Ekström"_s);
    QTest::keyClick(merge->focusWidget(), Qt::Key_M);
    QTest::keyClick(merge->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(stored(u"bo.ek"_s).name.contains(u"man"_s));
}

TEST_F(StaffSectionTest, TheLastAdministratorStays)
{
    sitDown();
    openRow(0);
    QTest::keyClick(inDialog<QCheckBox>("staffIsActive"), Qt::Key_Space);
    save();
    ASSERT_TRUE(saysProblem());
    EXPECT_EQ(inDialog<MessageStrip>("staffProblem")->text(),
              errorText(Activity::SavingStaff, {ErrorCode::LastAdministrator, {}, {}}).sentence());
    EXPECT_TRUE(stored(u"anna.lind"_s).isActive);
    EXPECT_FALSE(inDialog<QCheckBox>("staffIsActive")->isChecked());
}

TEST_F(StaffSectionTest, SaysUnderTheFieldWhatIsMissingOrTaken)
{
    sitDown();
    QTest::keyClick(section->findChild<QPushButton *>(u"addStaff"_s), Qt::Key_Space);
    test::typeText(inDialog<QLineEdit>("staffName"), u"Anna Två"_s);
    save();
    auto *fault = inDialog<QLabel>("staffLoginFault");
    ASSERT_TRUE(QTest::qWaitFor([fault] { return !fault->text().isEmpty(); }));
    const QString missing = fault->text();
    test::typeText(inDialog<QLineEdit>("staffLogin"), u"anna.lind"_s);
    EXPECT_TRUE(fault->text().isEmpty());
    save();
    ASSERT_TRUE(QTest::qWaitFor([fault] { return !fault->text().isEmpty(); }));
    EXPECT_NE(fault->text(), missing);
    EXPECT_EQ(StaffStore(office.database()).all()->size(), 1);
}

TEST_F(StaffSectionTest, AsksBeforeTypedTextIsThrownAway)
{
    sitDown();
    QTest::keyClick(section->findChild<QPushButton *>(u"addStaff"_s), Qt::Key_Space);
    test::typeText(inDialog<QLineEdit>("staffName"), u"B"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_TRUE(inDialog<MessageStrip>("staffQuestion")->isVisible());
    QTest::keyClick(inDialog<QPushButton>("keepWriting"), Qt::Key_Space);
    EXPECT_EQ(inDialog<QLineEdit>("staffName")->text(), u"B"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTest::keyClick(inDialog<QPushButton>("throwAway"), Qt::Key_Space);
    EXPECT_TRUE(isClosed());
}

TEST_F(StaffSectionTest, OnlyAdministratorsChangePeople)
{
    office.addStaff(u"hanna.ek"_s, u"Hanna Ek"_s, StaffRole::Head);
    sitDown(u"hanna.ek"_s);
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_FALSE(section->findChild<QPushButton *>(u"addStaff"_s)->isVisible());
    openRow(0);
    EXPECT_EQ(dialog(), nullptr);
}

} // namespace
} // namespace talan::ui
