#include "ui/office/restore_dialog.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/kit/message_strip.h"
#include "ui/office/backup_table_model.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class RestoreDialogTest : public testing::Test
{
protected:
    ~RestoreDialogTest() override { delete dialog; }

    QString made(const QDateTime &at)
    {
        const auto backup = storage::makeBackup(office.database(), backups.path(), at);
        EXPECT_TRUE(backup);
        return backup ? backup->file.path : QString();
    }

    void open(const QString &folder)
    {
        dialog = new RestoreDialog({.folder = folder, .officeId = {}, .officePath = office.path()},
                                   Clock::fixedAt(test::at(QDate(2026, 11, 27), 12)));
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    void openWithBackups()
    {
        test::registered(office.work(), test::aComplaint());
        made(test::at(QDate(2026, 11, 26), 8));
        test::registered(office.work(), test::aComplaint());
        made(test::at(QDate(2026, 11, 27), 10, 42));
        open(backups.path());
        ASSERT_TRUE(waitForRows(2));
    }

    bool waitForRows(int rows)
    {
        return QTest::qWaitFor([&] { return table()->model()->rowCount() == rows; });
    }
    template <class Widget>
    Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QTableView *table() const { return find<QTableView>("backupTable"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    bool waitForText(const char *strip)
    {
        return QTest::qWaitFor([&] { return find<MessageStrip>(strip)->isVisible(); });
    }
    /// Answers the window that asks for the new file's name.
    void answerTarget(const QString &target)
    {
        auto *chooser = find<QFileDialog>("restoreFileDialog");
        ASSERT_TRUE(chooser);
        suggested = chooser->selectedFiles().value(0);
        emit chooser->fileSelected(target);
        chooser->reject();
    }
    static void damage(const QString &path)
    {
        constexpr qsizetype kPage = 4096;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const qsizetype text = file.readAll().indexOf(test::aComplaint().narrative.toUtf8());
        ASSERT_GT(text, 0);
        file.seek(text / kPage * kPage);
        file.write(QByteArray(kPage, '\xAA'));
    }

    test::OfficeFile office;
    QTemporaryDir backups;
    QString suggested;
    QPointer<RestoreDialog> dialog;
};

TEST_F(RestoreDialogTest, ShowsEachBackupWithDateSizeAndCases)
{
    openWithBackups();
    const QAbstractItemModelTester tester(table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_EQ(cell(0, BackupTableModel::Made), u"today 10.42"_s);
    EXPECT_EQ(cell(0, BackupTableModel::Cases), u"2"_s);
    EXPECT_TRUE(cell(1, BackupTableModel::Made).contains(u"26"_s));
    EXPECT_TRUE(cell(1, BackupTableModel::Made).endsWith(u" 08.00"_s));
    EXPECT_EQ(cell(1, BackupTableModel::Cases), u"1"_s);
    EXPECT_TRUE(cell(1, BackupTableModel::Size).endsWith(u"kB"_s));
    EXPECT_TRUE(table()->isColumnHidden(BackupTableModel::Office)) << "all are of one office";
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return cell(0, BackupTableModel::Condition) == u"Whole"_s &&
               cell(1, BackupTableModel::Condition) == u"Whole"_s;
    }));
}

TEST_F(RestoreDialogTest, RestoresByKeyboardAloneAndOffersToOpenTheNewFile)
{
    openWithBackups();
    ASSERT_EQ(dialog->focusWidget(), table());
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    const QString target = office.folder() + u"/nytt.talan"_s;
    answerTarget(target);
    EXPECT_TRUE(suggested.endsWith(u"/office restored from 2026-11-26.talan"_s))
        << qPrintable(suggested);
    ASSERT_TRUE(waitForText("restoreDone"));
    EXPECT_TRUE(find<MessageStrip>("restoreDone")->text().contains(u"1 case"_s));
    EXPECT_TRUE(QFile::exists(target));

    QSignalSpy opened(dialog, &RestoreDialog::openRequested);
    ASSERT_EQ(dialog->focusWidget(), find<QPushButton>("openRestored"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first()[0].toString(), target);
}

TEST_F(RestoreDialogTest, SaysWhichAreDamagedAndDoesNotOfferThem)
{
    test::registered(office.work(), test::aComplaint());
    const QString inside = made(test::at(QDate(2026, 11, 25), 8));
    damage(inside);
    const QString cut = made(test::at(QDate(2026, 11, 24), 8));
    ASSERT_TRUE(QFile::resize(cut, 8192));
    open(backups.path());
    ASSERT_TRUE(waitForRows(2));
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return cell(0, BackupTableModel::Condition) == u"Damaged"_s;
    })) << "damage inside is found by reading it";
    EXPECT_EQ(cell(1, BackupTableModel::Condition), u"Damaged"_s);
    EXPECT_EQ(cell(1, BackupTableModel::Cases), u"–"_s);
    for (int row = 0; row < 2; ++row) {
        table()->selectRow(row);
        EXPECT_FALSE(find<QPushButton>("restoreChosen")->isEnabled());
        QTest::keyClick(table(), Qt::Key_Return);
        EXPECT_FALSE(find<QFileDialog>("restoreFileDialog"));
    }
}

TEST_F(RestoreDialogTest, AnExistingFileIsRefusedInWordsAndStays)
{
    openWithBackups();
    const QString target = office.folder() + u"/nytt.talan"_s;
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("somebody's");
    file.close();
    QTest::mouseClick(find<QPushButton>("restoreChosen"), Qt::LeftButton);
    answerTarget(target);
    ASSERT_TRUE(waitForText("restoreFailure"));
    EXPECT_TRUE(find<MessageStrip>("restoreFailure")->text().contains(u"is there already"_s));
    EXPECT_EQ(QFileInfo(target).size(), 10);
    EXPECT_TRUE(find<QPushButton>("restoreChosen")->isEnabled()) << "another name can be tried";
}

TEST_F(RestoreDialogTest, EmptyFoldersAndNoFolderSayHowToGoOn)
{
    open({});
    EXPECT_TRUE(find<QLabel>("noBackups")->isVisible());
    EXPECT_TRUE(find<QLabel>("noBackups")->text().contains(u"choose that folder"_s));
    EXPECT_EQ(dialog->focusWidget(), find<QPushButton>("otherFolder"));
    EXPECT_FALSE(find<QPushButton>("restoreChosen")->isEnabled());
    delete dialog;

    open(backups.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLabel>("noBackups")->isVisible(); }));
    EXPECT_TRUE(find<QLabel>("noBackups")->text().contains(u"no backups in this folder"_s));
    delete dialog;

    open(backups.filePath(u"nowhere"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLabel>("noBackups")->isVisible(); }));
    EXPECT_FALSE(find<QLabel>("noBackups")->text().isEmpty());
}

TEST_F(RestoreDialogTest, AnotherFolderCanBeChosen)
{
    test::registered(office.work(), test::aComplaint());
    made(test::at(QDate(2026, 11, 27), 10));
    const QTemporaryDir empty;
    open(empty.path());
    QTest::mouseClick(find<QPushButton>("otherFolder"), Qt::LeftButton);
    auto *chooser = find<QFileDialog>("backupFolderDialog");
    ASSERT_TRUE(chooser);
    emit chooser->fileSelected(backups.path());
    chooser->reject();
    EXPECT_TRUE(waitForRows(1));
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(RestoreDialogTest, EscapeClosesAndBreaksOffWhatIsRead)
{
    openWithBackups();
    dialog->restoreTo(office.folder() + u"/nytt.talan"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));
    const auto left = QDir(office.folder()).entryList({u"*.part*"_s}, QDir::Files);
    EXPECT_TRUE(left.isEmpty());
}

} // namespace
} // namespace talan::ui
