#include "ui/office/first_start_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/office/office_founding.h"
#include "core/office/office_settings.h"
#include "core/office/staff_store.h"
#include "core/wording/error_text.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class FirstStartDialogTest : public testing::Test
{
protected:
    FirstStartDialogTest()
        : accepted(&dialog, &QDialog::accepted)
    {
        dialog.open();
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }

    void fill(const QString &path)
    {
        test::typeText(edit("newOfficeName"), u"Patientnämnden Region Exempel"_s);
        test::typeText(edit("newOfficeStaffName"), u"Åsa Öberg"_s);
        edit("newOfficePath")->selectAll();
        test::typeText(edit("newOfficePath"), path);
    }
    void found() { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); }
    bool waitForAccepted() { return accepted.size() == 1 || accepted.wait(); }
    bool waitForProblem()
    {
        auto *strip = find<MessageStrip>("firstStartProblem");
        return QTest::qWaitFor([strip] { return strip->isVisible(); });
    }

    QTemporaryDir folder;
    bool homeIsHere = qputenv("HOME", folder.path().toUtf8());
    FirstStartDialog dialog{Clock::fixedAt(test::aMonday())};
    QSignalSpy accepted;
};

TEST_F(FirstStartDialogTest, FoundsAnOfficeThatCanBeUsed)
{
    const QString path = folder.filePath(u"nämnden.talan"_s);
    fill(path);
    found();
    ASSERT_TRUE(waitForAccepted());
    EXPECT_EQ(dialog.filePath(), path);

    auto database = storage::Database::open(path);
    ASSERT_TRUE(database);
    const auto settings = OfficeSettingStore(*database).load();
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->name, u"Patientnämnden Region Exempel"_s);
    const auto member = StaffStore(*database).activeByLogin(loginOfThisDesk());
    ASSERT_TRUE(member);
    EXPECT_EQ(member->name, u"Åsa Öberg"_s);
    EXPECT_EQ(member->role, StaffRole::Administrator);
}

TEST_F(FirstStartDialogTest, ProposesAPlaceNamedAfterTheOffice)
{
    test::typeText(edit("newOfficeName"), u"Nämnden: A/B"_s);
    EXPECT_EQ(edit("newOfficePath")->text(), folder.filePath(u"Nämnden AB.talan"_s));
    EXPECT_EQ(completedPath(u" ~/x "_s), folder.filePath(u"x.talan"_s));
}

TEST_F(FirstStartDialogTest, SaysUnderTheFieldsWhatIsMissing)
{
    found();
    EXPECT_FALSE(text("newOfficeNameFault").isEmpty());
    EXPECT_FALSE(text("newOfficeStaffNameFault").isEmpty());
    EXPECT_EQ(dialog.focusWidget(), edit("newOfficeName"));
    test::typeText(edit("newOfficeName"), u"N"_s);
    EXPECT_TRUE(text("newOfficeNameFault").isEmpty());
    EXPECT_EQ(accepted.size(), 0);
}

TEST_F(FirstStartDialogTest, RefusesAFileThatIsThereAndOffersToOpenIt)
{
    const QString path = folder.filePath(u"there.talan"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    fill(path);
    found();
    ASSERT_TRUE(waitForProblem());
    EXPECT_EQ(find<MessageStrip>("firstStartProblem")->text(),
              errorText(Activity::CreatingFile, {ErrorCode::FileExists, {}, {}}).sentence());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("kept"));
    EXPECT_EQ(edit("newOfficeStaffName")->text(), u"Åsa Öberg"_s);

    QTest::keyClick(find<QPushButton>("openThatFile"), Qt::Key_Space);
    EXPECT_EQ(accepted.size(), 1);
    EXPECT_EQ(dialog.filePath(), path);
}

TEST_F(FirstStartDialogTest, SaysThatAFolderIsMissing)
{
    fill(folder.filePath(u"none/office.talan"_s));
    found();
    ASSERT_TRUE(waitForProblem());
    EXPECT_FALSE(find<QPushButton>("openThatFile")->isVisible());
    EXPECT_EQ(accepted.size(), 0);
}

TEST_F(FirstStartDialogTest, ExplainsBothPlacesAndKeepsTheJournalThatSuits)
{
    const QString local = text("newOfficePlaceNote");
    auto *network = find<QRadioButton>("newOfficePlace1");
    QTest::keyClick(network, Qt::Key_Space);
    EXPECT_NE(text("newOfficePlaceNote"), local);
    const QString path = folder.filePath(u"shared.talan"_s);
    fill(path);
    found();
    ASSERT_TRUE(waitForAccepted());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    // The file format version in the header: 1 is a rollback journal, 2 write-ahead logging.
    EXPECT_EQ(file.read(20).at(18), '\1');
}

TEST_F(FirstStartDialogTest, OpensAnOfficeThatIsThere)
{
    const test::OfficeFile office;
    QTest::keyClick(find<QPushButton>("openExisting"), Qt::Key_Space);
    auto *chooser = find<QFileDialog>("openExistingDialog");
    ASSERT_NE(chooser, nullptr);
    emit chooser->fileSelected(office.path());
    EXPECT_EQ(accepted.size(), 1);
    EXPECT_EQ(dialog.filePath(), office.path());
}

TEST_F(FirstStartDialogTest, OffersTheDemoOfficeWhereThereIsOne)
{
    auto *demo = find<QPushButton>("tryDemo");
    EXPECT_FALSE(demo->isVisible());
    dialog.offerDemo([](storage::Database &database) -> Result<> {
        const auto founded =
            foundOffice(database, u"Demo"_s, loginOfThisDesk(), u"Anna"_s, test::aMonday());
        return founded ? Result<>() : founded.error();
    });
    ASSERT_TRUE(demo->isVisible());
    QTest::keyClick(demo, Qt::Key_Space);
    EXPECT_FALSE(find<QPushButton>("foundOffice")->isEnabled());
    ASSERT_TRUE(waitForAccepted());
    EXPECT_TRUE(storage::Database::open(dialog.filePath()));
}

TEST_F(FirstStartDialogTest, LeavesNoHalfOfficeBehind)
{
    dialog.offerDemo([](storage::Database &) -> Result<> {
        return Error{ErrorCode::DiskFull, u"full"_s, {}};
    });
    QTest::keyClick(find<QPushButton>("tryDemo"), Qt::Key_Space);
    ASSERT_TRUE(waitForProblem());
    EXPECT_TRUE(QDir(folder.path()).entryList({u"*.talan*"_s}).isEmpty());
    EXPECT_EQ(accepted.size(), 0);
}

} // namespace
} // namespace talan::ui
