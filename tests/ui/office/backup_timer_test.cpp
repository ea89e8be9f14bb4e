#include "ui/office/backup_timer.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

#include "core/office/staff_changes.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/desk/desk.h"
#include "ui/office/settings_view.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class BackupTimerTest : public testing::Test
{
protected:
    BackupTimerTest()
    {
        test::registered(office.work(), test::aComplaint());
        choose(backups.path());
    }

    void choose(const QString &folder)
    {
        OfficeSettings settings = OfficeSettingStore(office.database()).load().value();
        settings.backupFolder = folder;
        ASSERT_TRUE(saveSettings(office.work(), settings));
    }

    void sitDown()
    {
        auto opened = Desk::open(office.path(),
                                 u"anna.lind"_s,
                                 Clock::readFrom([this] { return now; }),
                                 office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = std::move(opened).value();
        said = std::make_unique<QSignalSpy>(desk.get(), &Desk::said);
        failed = std::make_unique<QSignalSpy>(desk.get(), &Desk::failed);
        timer = std::make_unique<BackupTimer>(*desk);
        ended = std::make_unique<QSignalSpy>(timer.get(), &BackupTimer::ended);
    }

    bool waitForEnd(int times = 1)
    {
        return QTest::qWaitFor([&] { return ended->size() >= times; });
    }
    QStringList files() const
    {
        return QDir(backups.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString lastSaid() const { return said->isEmpty() ? QString() : said->last()[0].toString(); }

    test::OfficeFile office;
    QTemporaryDir backups;
    QDateTime now = test::at(QDate(2026, 11, 27), 10, 42);
    std::unique_ptr<Desk> desk;
    std::unique_ptr<QSignalSpy> said;
    std::unique_ptr<QSignalSpy> failed;
    std::unique_ptr<BackupTimer> timer;
    std::unique_ptr<QSignalSpy> ended;
};

TEST_F(BackupTimerTest, MakesTheOneThatIsDueAtTheStartWithoutAWord)
{
    sitDown();
    timer->start();
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(files(), QStringList{u"office 2026-11-27 10.42.talan"_s});
    EXPECT_TRUE(said->isEmpty());
    EXPECT_TRUE(failed->isEmpty());
}

TEST_F(BackupTimerTest, MakesNoneWhenThereIsAFreshOne)
{
    ASSERT_TRUE(storage::makeBackup(office.database(), backups.path(), now.addSecs(-3600)));
    sitDown();
    timer->start();
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(files().size(), 1);
}

TEST_F(BackupTimerTest, MakesTheFirstOneWhenAFolderIsChosen)
{
    choose({});
    sitDown();
    timer->start();
    EXPECT_TRUE(ended->isEmpty());
    choose(backups.path());
    desk->lookForOthersChanges();
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(files().size(), 1);
}

TEST_F(BackupTimerTest, AFailureOfItsOwnIsSaidOnceInTheStatusLineAndNotAsAnAlarm)
{
    choose(backups.filePath(u"nowhere"_s));
    sitDown();
    timer->start();
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(said->size(), 1);
    EXPECT_TRUE(lastSaid().contains(u"could not be made"_s));
    EXPECT_TRUE(failed->isEmpty());
}

TEST_F(BackupTimerTest, MadeByHandItTellsHowManyCasesItHolds)
{
    sitDown();
    timer->backUpNow(nullptr);
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(files().size(), 1);
    EXPECT_TRUE(lastSaid().contains(u"1 case"_s)) << qPrintable(lastSaid());
    timer->backUpNow(nullptr);
    ASSERT_TRUE(waitForEnd(2));
    EXPECT_EQ(files().size(), 2) << "by hand also when none is due";
}

TEST_F(BackupTimerTest, AskedForWhileOneIsMadeItIsMadeAfterwards)
{
    sitDown();
    QWidget window;
    timer->start();
    timer->backUpNow(&window);
    ASSERT_TRUE(waitForEnd(2));
    EXPECT_EQ(files().size(), 2);
}

TEST_F(BackupTimerTest, AFailureByHandIsShown)
{
    choose(backups.filePath(u"nowhere"_s));
    sitDown();
    timer->backUpNow(nullptr);
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(failed->size(), 1);
    EXPECT_EQ(failed->first()[0].value<Activity>(), Activity::MakingBackup);
    EXPECT_EQ(failed->first()[1].value<Error>().code, ErrorCode::FolderMissing);
}

TEST_F(BackupTimerTest, WithoutAFolderItSaysWhereOneIsChosen)
{
    choose({});
    sitDown();
    const QSignalSpy wanted(timer.get(), &BackupTimer::folderWanted);
    timer->backUpNow(nullptr);
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_TRUE(lastSaid().contains(u"settings"_s));
}

TEST_F(BackupTimerTest, EndingTheProgramLeavesNothingHalfMade)
{
    sitDown();
    timer->backUpNow(nullptr);
    timer.reset();
    for (const QString &name : files())
        EXPECT_TRUE(name.endsWith(u".talan"_s)) << qPrintable(name);
}

class BackupSettingsTest : public BackupTimerTest
{
protected:
    void openSettings()
    {
        sitDown();
        view = std::make_unique<SettingsView>(*desk);
        view->resize(1150, 700);
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }
    QString latest() const { return view->findChild<QLabel *>(u"latestBackup"_s)->text(); }

    std::unique_ptr<SettingsView> view;
};

TEST_F(BackupSettingsTest, FolderAndIntervalAreSavedWithTheOthers)
{
    choose({});
    openSettings();
    auto *folder = view->findChild<QLineEdit *>(u"backupFolder"_s);
    EXPECT_FALSE(view->findChild<QPushButton *>(u"backUpNow"_s)->isEnabled());
    QTest::mouseClick(view->findChild<QPushButton *>(u"backupFolderChoose"_s), Qt::LeftButton);
    auto *dialog = view->findChild<QFileDialog *>(u"folderDialog"_s);
    ASSERT_TRUE(dialog);
    emit dialog->fileSelected(backups.path());
    dialog->reject();
    EXPECT_EQ(folder->text(), backups.path());
    view->findChild<QSpinBox *>(u"backupHours"_s)->setValue(6);
    QTest::keyClick(view.get(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said->isEmpty() && !view->hasTyped(); }));
    const auto stored = OfficeSettingStore(office.database()).load().value();
    EXPECT_EQ(stored.backupFolder, backups.path());
    EXPECT_EQ(stored.backupHours, 6);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return view->findChild<QPushButton *>(u"backUpNow"_s)->isEnabled(); }));
}

TEST_F(BackupSettingsTest, AFolderThatIsNotAWholePathIsRefusedUnderItsField)
{
    openSettings();
    auto *folder = view->findChild<QLineEdit *>(u"backupFolder"_s);
    folder->setFocus();
    folder->selectAll();
    test::typeText(folder, u"säkerhetskopior"_s);
    QTest::keyClick(view.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(view->findChild<QLabel *>(u"backupFolderFault"_s)->text().isEmpty());
    EXPECT_TRUE(view->hasTyped());
}

TEST_F(BackupSettingsTest, TellsWhenTheLastBackupWasMade)
{
    openSettings();
    ASSERT_TRUE(QTest::qWaitFor([&] { return latest().contains(u"no backup"_s); }));
    ASSERT_TRUE(storage::makeBackup(office.database(), backups.path(), now));
    view->lookForBackups();
    ASSERT_TRUE(QTest::qWaitFor([&] { return latest().contains(u"today 10.42, 1 case"_s); }))
        << qPrintable(latest());

    choose(backups.filePath(u"nowhere"_s));
    desk->lookForOthersChanges();
    ASSERT_TRUE(QTest::qWaitFor([&] { return latest().contains(u"cannot be reached"_s); }));
}

} // namespace
} // namespace talan::ui
