#include "ui/shell/main_window.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QSystemTrayIcon>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QWhatsThis>
#include <atomic>
#include <set>

#include <gtest/gtest.h>

#include "core/cases/registration.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_view.h"
#include "ui/cases/register_form.h"
#include "ui/deadlines/today_view.h"
#include "ui/desk/desk.h"
#include "ui/kit/message_strip.h"
#include "ui/kit/search_field.h"
#include "ui/shell/date_notices.h"
#include "ui/shell/tray_sign.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class MainWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        applyTheme(ThemeChoice::Light, 1.0);
        saveLooks(settings,
                  {.theme = ThemeChoice::Light, .textFactor = 1.0, .language = Language::English});
        openDesk();
    }

    void TearDown() override { applyTheme(ThemeChoice::Light, 1.0); }

    void openDesk()
    {
        auto opened = Desk::open(office.path(),
                                 u"anna.lind"_s,
                                 Clock::readFrom([this] { return instantOf(seconds); }),
                                 office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = *std::move(opened);
    }

    MainWindow &openWindow()
    {
        window = std::make_unique<MainWindow>(*desk, settings);
        const QSignalSpy counted(window.get(), &MainWindow::todayCounted);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !counted.isEmpty(); }));
        return *window;
    }

    CaseFile aCase() { return test::registered(office.work(), test::aComplaint()); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), key, modifiers);
    }

    template <class Page>
    Page *current() const
    {
        Page *found = nullptr;
        const auto pages = window->findChildren<Page *>();
        for (Page *page : pages) {
            if (page->isVisible())
                found = page;
        }
        return found;
    }

    QTabBar *tabBar() const { return window->findChild<QTabBar *>(u"tabBar"_s); }
    QString tabText() const { return tabBar()->tabText(tabBar()->currentIndex()); }

    /// Winds the clock on, as a machine that slept does, and comes back to it.
    void wakeUpAt(const QDateTime &instant)
    {
        seconds = instant.toSecsSinceEpoch();
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(window.get(), &activated);
    }
    static QDateTime instantOf(qint64 time) { return QDateTime::fromSecsSinceEpoch(time, Qt::UTC); }

    std::atomic<qint64> seconds = test::aMonday().toSecsSinceEpoch();
    test::OfficeFile office;
    QSettings settings{office.folder() + u"/talan.ini"_s, QSettings::IniFormat};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowTest, StartsOnTodayUnderTheOfficesName)
{
    openWindow();
    EXPECT_TRUE(window->windowTitle().contains(desk->lists().settings.name));
    EXPECT_TRUE(current<TodayView>());
    EXPECT_EQ(window->findChild<QListWidget *>(u"sideList"_s)->currentRow(), 0);
    EXPECT_EQ(window->findChild<QLabel *>(u"staffName"_s)->text(), u"Anna Lind"_s);
}

TEST_F(MainWindowTest, ControlAndANumberShowTheViews)
{
    openWindow();
    auto *sideList = window->findChild<QListWidget *>(u"sideList"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(current<CaseListView>());
    EXPECT_EQ(sideList->currentRow(), 1);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_FALSE(current<CaseListView>());
    EXPECT_EQ(sideList->currentRow(), 2);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(current<TodayView>());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(sideList->currentRow(), 2);
}

TEST_F(MainWindowTest, TheSideListIsWalkedWithTheArrows)
{
    openWindow();
    auto *sideList = window->findChild<QListWidget *>(u"sideList"_s);
    sideList->setFocus();
    press(Qt::Key_Down);
    EXPECT_TRUE(current<CaseListView>());
}

TEST_F(MainWindowTest, ControlNOpensOneFormAfterAnother)
{
    openWindow();
    press(Qt::Key_N, Qt::ControlModifier);
    RegisterForm *first = current<RegisterForm>();
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->isAncestorOf(QApplication::focusWidget())) << "one can type at once";
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_NE(current<RegisterForm>(), first);
    EXPECT_EQ(tabBar()->count(), 3);

    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(current<RegisterForm>(), first);
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(tabBar()->count(), 1);
    EXPECT_TRUE(current<TodayView>());
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(tabBar()->count(), 1) << "a view stays";
}

TEST_F(MainWindowTest, AFormWithTextThatIsClosedComesBackByControlZ)
{
    openWindow();
    press(Qt::Key_N, Qt::ControlModifier);
    auto *form = current<RegisterForm>();
    test::typeText(QApplication::focusWidget(), u"Väntar på besked sedan mars"_s);
    ASSERT_TRUE(form->hasTyped());
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(current<TodayView>());
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(current<RegisterForm>(), form);
    EXPECT_TRUE(form->hasTyped());
}

TEST_F(MainWindowTest, WhatWasTypedIsOfferedAtTheNextStart)
{
    openWindow();
    press(Qt::Key_N, Qt::ControlModifier);
    test::typeText(QApplication::focusWidget(), u"Ett samtal som bröts"_s);
    window.reset();
    desk.reset();
    openDesk();
    openWindow();
    QPushButton *restore = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return (restore = window->findChild<QPushButton *>(u"restoreDraft"_s)) != nullptr;
    }));
    QTest::mouseClick(restore, Qt::LeftButton);
    ASSERT_TRUE(current<RegisterForm>());
    EXPECT_TRUE(current<RegisterForm>()->hasTyped());
}

TEST_F(MainWindowTest, ADraftThatIsThrownAwayCanBeTakenBack)
{
    const Draft draft{.id = DraftStore::newDraftId(),
                      .savedAt = test::aMonday(),
                      .content = {{u"narrative"_s, u"x"_s}}};
    ASSERT_TRUE(desk->drafts().save(draft));
    openWindow();
    QPushButton *discard = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return (discard = window->findChild<QPushButton *>(u"discardDraft"_s)) != nullptr;
    }));
    QTest::mouseClick(discard, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->drafts().all().isEmpty(); }));
    auto *takeBack = window->findChild<QPushButton *>(u"undoSaid"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return takeBack->isVisible(); }));
    QTest::mouseClick(takeBack, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return window->findChild<QPushButton *>(u"restoreDraft"_s) != nullptr; }));
    EXPECT_EQ(desk->drafts().all().size(), 1);
}

TEST_F(MainWindowTest, SearchingShowsTheCasesThatWereFound)
{
    const CaseFile known = aCase();
    NewCase other = test::aComplaint();
    other.narrative = u"Ambulansen kom sent"_s;
    test::registered(office.work(), other);
    openWindow();
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = window->findChild<SearchField *>(u"searchField"_s);
    ASSERT_TRUE(field->hasFocus());
    test::typeText(field, u"ambulansen"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(current<CaseListView>());
    auto *table = current<CaseListView>()->findChild<QTableView *>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
}

TEST_F(MainWindowTest, ACaseHasOneTabHoweverOftenItIsOpened)
{
    const CaseFile caseFile = aCase();
    openWindow();
    window->openCase(caseFile.id);
    ASSERT_TRUE(current<CaseView>());
    EXPECT_TRUE(QTest::qWaitFor([&] { return tabText().contains(caseFile.number); }));
    window->showView(MainWindow::View::Cases);
    window->openCase(caseFile.id);
    EXPECT_EQ(tabBar()->count(), 2);
}

TEST_F(MainWindowTest, OpenCasesComeBackAtTheNextStartAndAreReadWhenLookedAt)
{
    const CaseFile first = aCase();
    const CaseFile second = aCase();
    openWindow();
    window->openCase(first.id);
    window->openCase(second.id);
    ASSERT_TRUE(window->close());
    openWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tabBar()->count() == 3; }));
    EXPECT_EQ(tabBar()->tabText(1), first.number);
    EXPECT_TRUE(window->findChildren<CaseView *>().isEmpty());
    press(Qt::Key_Tab, Qt::ControlModifier);
    ASSERT_TRUE(current<CaseView>());
    EXPECT_EQ(current<CaseView>()->caseId(), first.id);
    EXPECT_EQ(window->findChildren<CaseView *>().size(), 1);
}

TEST_F(MainWindowTest, TheMachineRemembersNoNumberAndNoName)
{
    const CaseFile caseFile = aCase();
    openWindow();
    window->openCase(caseFile.id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tabText().contains(caseFile.number); }));
    ASSERT_TRUE(window->close());
    settings.sync();
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"open_cases"_s));
    EXPECT_FALSE(text.contains(caseFile.number));
    EXPECT_FALSE(text.contains(caseFile.number.section(u' ', 1)));
    EXPECT_FALSE(text.contains(caseFile.patient->name.section(u' ', 0, 0)));
}

TEST_F(MainWindowTest, SaysWhatHappenedAndTakesItBackByControlZ)
{
    openWindow();
    int taken = 0;
    desk->say(u"PN 2026-0001 saved"_s, [&] { ++taken; });
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(taken, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(taken, 1) << "once";
}

TEST_F(MainWindowTest, AFailureStandsAboveTheWorkUntilSomethingIsDone)
{
    openWindow();
    auto *strip = window->findChild<MessageStrip *>(u"failure"_s);
    EXPECT_FALSE(strip->isVisible());
    desk->fail(Activity::SavingCase, {ErrorCode::DiskFull, u"no room left"_s, {}});
    EXPECT_TRUE(strip->isVisible());
    EXPECT_FALSE(strip->text().isEmpty());
    EXPECT_FALSE(strip->text().contains(u"no room left"_s)) << "details are for the log";
    desk->say(u"Saved"_s);
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(MainWindowTest, F6WalksThePanes)
{
    openWindow();
    auto *search = window->findChild<SearchField *>(u"searchField"_s);
    auto *sideList = window->findChild<QListWidget *>(u"sideList"_s);
    search->setFocus();
    press(Qt::Key_F6);
    EXPECT_TRUE(sideList->hasFocus());
    press(Qt::Key_F6);
    EXPECT_TRUE(current<TodayView>()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    EXPECT_TRUE(search->hasFocus());
}

/// The entries of a menu and of the menus in it.
QList<QAction *> entriesOf(const QList<QAction *> &actions)
{
    QList<QAction *> entries;
    for (QAction *action : actions) {
        if (!action->isSeparator())
            entries.append(action);
        if (const QMenu *menu = action->menu())
            entries.append(entriesOf(menu->actions()));
    }
    return entries;
}

TEST_F(MainWindowTest, EveryMenuEntryHasAKeyOrALetterAndNoKeyMeansTwoThings)
{
    openWindow();
    std::set<QString> keys;
    const QList<QAction *> entries = entriesOf(window->menuBar()->actions());
    ASSERT_GT(entries.size(), 30);
    for (const QAction *entry : entries) {
        const bool isPercent = entry->objectName().startsWith(u"textSizeAction"_s);
        EXPECT_TRUE(!entry->shortcut().isEmpty() || entry->text().contains(u'&') || isPercent)
            << entry->text().toStdString();
        const auto shortcuts = entry->shortcuts();
        for (const QKeySequence &key : shortcuts)
            EXPECT_TRUE(keys.insert(key.toString()).second) << key.toString().toStdString();
    }
}

TEST_F(MainWindowTest, ControlQuestionMarkShowsTheKeys)
{
    openWindow();
    press(Qt::Key_Question, Qt::ControlModifier);
    auto *dialog = window->findChild<QDialog *>(u"shortcutsDialog"_s);
    ASSERT_TRUE(dialog && dialog->isVisible());
    auto *tree = dialog->findChild<QTreeWidget *>(u"keys"_s);
    EXPECT_EQ(tree->findItems(u"Ctrl+N"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(MainWindowTest, TheHelpMenuExaminesTheFilesPlace)
{
    openWindow();
    window->findChild<QAction *>(u"examineAction"_s)->trigger();
    auto *dialog = window->findChild<QDialog *>(u"doctorDialog"_s);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return dialog->findChild<QWidget *>(u"examineAgain"_s)->isVisible(); }, 30'000));
}

TEST_F(MainWindowTest, TextSizeAndColoursChangeAtOnceAndAreRemembered)
{
    openWindow();
    const double usual = QApplication::font().pointSizeF();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NEAR(QApplication::font().pointSizeF(), 1.25 * usual, 0.01);
    window->findChild<QAction *>(u"themeAction2"_s)->trigger();
    EXPECT_TRUE(isDark(QApplication::palette()));
    EXPECT_EQ(readLooks(settings), (Looks{ThemeChoice::Dark, 1.25, Language::English}));
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual, 0.01);
}

TEST_F(MainWindowTest, AsksForARebuiltWindowInTheOtherLanguage)
{
    openWindow();
    const QSignalSpy asked(window.get(), &MainWindow::languageChosen);
    window->findChild<QAction *>(u"languageAction0"_s)->trigger();
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(readLooks(settings).language, Language::Swedish);
}

TEST_F(MainWindowTest, DoesNotRebuildItselfOverSomethingTyped)
{
    openWindow();
    press(Qt::Key_N, Qt::ControlModifier);
    test::typeText(QApplication::focusWidget(), u"mitt i ett samtal"_s);
    const QSignalSpy asked(window.get(), &MainWindow::languageChosen);
    window->findChild<QAction *>(u"languageAction0"_s)->trigger();
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(readLooks(settings).language, Language::Swedish);
}

TEST_F(MainWindowTest, FitsASmallScreenAtEveryTextSize)
{
    const CaseFile caseFile = aCase();
    openWindow();
    window->openCase(caseFile.id);
    window->startNewCase();
    for (const double factor : kTextFactors) {
        applyTheme(ThemeChoice::Light, factor);
        for (const auto view :
             {MainWindow::View::Today, MainWindow::View::Cases, MainWindow::View::Settings}) {
            window->showView(view);
            QCoreApplication::sendPostedEvents();
            EXPECT_LE(window->minimumSizeHint().width(), 1366)
                << factor << ' ' << static_cast<int>(view);
            EXPECT_LE(window->minimumSizeHint().height(), 740)
                << factor << ' ' << static_cast<int>(view);
        }
    }
}

TEST_F(MainWindowTest, TheSideListShowsOnlyIconsInANarrowWindow)
{
    openWindow();
    auto *sideList = window->findChild<QListWidget *>(u"sideList"_s);
    window->resize(1366, 768);
    const int wide = sideList->width();
    window->resize(1100, 768);
    EXPECT_LT(sideList->width(), wide);
}

TEST_F(MainWindowTest, TodayIsAnotherDayAfterMidnight)
{
    aCase();
    openWindow();
    auto *headline = current<TodayView>()->findChild<QLabel *>(u"todayHeadline"_s);
    EXPECT_TRUE(headline->text().contains(u"23"_s)) << headline->text().toStdString();
    QSignalSpy counted(window.get(), &MainWindow::todayCounted);
    wakeUpAt(test::at(QDate(2026, 11, 24), 0, 0));
    EXPECT_TRUE(headline->text().contains(u"24"_s)) << headline->text().toStdString();
    EXPECT_TRUE(counted.wait());
}

TEST_F(MainWindowTest, WhatIsOverdueStandsInTheTitleAndOnTheIcon)
{
    aCase();
    openWindow();
    const QString officeName = desk->lists().settings.name;
    EXPECT_EQ(window->windowTitle(), u"Talan – %1"_s.arg(officeName));
    const QImage before = window->windowIcon().pixmap(32, 32).toImage();
    // To be confirmed within 24 hours.
    wakeUpAt(test::aMonday().addDays(2));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return window->windowTitle() == u"Talan (1) – %1"_s.arg(officeName);
    })) << window->windowTitle().toStdString();
    EXPECT_NE(window->windowIcon().pixmap(32, 32).toImage(), before);
}

TEST_F(MainWindowTest, ADateThatPassesIsToldByItsNumberAlone)
{
    const CaseFile caseFile = aCase();
    openWindow();
    auto *notices = window->findChild<DateNotices *>();
    // The first look, which tells how the day begins, is over when it is remembered.
    const QString seen = u"office-%1/dates_seen"_s.arg(desk->lists().settings.officeId);
    ASSERT_TRUE(QTest::qWaitFor([&] { return settings.contains(seen); }));
    QList<Notice> told;
    QObject::connect(notices, &DateNotices::noticed, window.get(), [&told](const Notice &notice) {
        told.append(notice);
    });
    // Not a new day: the hour alone has passed.
    wakeUpAt(test::aMonday().addSecs(3600));
    ASSERT_TRUE(caseFile.next->at.isValid());
    wakeUpAt(caseFile.next->at.addSecs(60));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.first().text.contains(caseFile.number)) << told.first().text.toStdString();
    EXPECT_FALSE(told.first().text.contains(caseFile.patient->name));
}

TEST_F(MainWindowTest, TheSignInTheTrayBringsTheWindowBackAtToday)
{
    openWindow();
    window->showView(MainWindow::View::Cases);
    window->showMinimized();
    emit window->findChild<QSystemTrayIcon *>()->messageClicked();
    EXPECT_FALSE(window->isMinimized());
    EXPECT_TRUE(current<TodayView>());
}

TEST_F(MainWindowTest, NotificationsAreSwitchedOffAndStayOff)
{
    openWindow();
    auto *tray = window->findChild<TraySign *>();
    EXPECT_TRUE(tray->isOn());
    window->findChild<QAction *>(u"noticesAction"_s)->trigger();
    EXPECT_FALSE(tray->isOn());
    EXPECT_FALSE(readLooks(settings).notices);
    window.reset();
    openWindow();
    EXPECT_FALSE(window->findChild<TraySign *>()->isOn());
    EXPECT_FALSE(window->findChild<QAction *>(u"noticesAction"_s)->isChecked());
}

TEST_F(MainWindowTest, DoesNotCloseOverSettingsThatAreNotSaved)
{
    openWindow();
    window->showView(MainWindow::View::Settings);
    auto *name = window->findChild<QLineEdit *>(u"officeName"_s);
    name->setFocus();
    test::typeText(name, u" Öst"_s);
    window->showView(MainWindow::View::Today);
    EXPECT_TRUE(window->hasTyped());
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(name->isVisible()) << "the settings are shown";
    EXPECT_TRUE(window->findChild<MessageStrip *>(u"typedWarning"_s)->isVisible());
    QTest::mouseClick(window->findChild<QPushButton *>(u"leaveWithoutSaving"_s), Qt::LeftButton);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(MainWindowTest, PanesStandWhereTheyWereLeft)
{
    const CaseFile caseFile = aCase();
    openWindow();
    const auto openPanes = [&] {
        window->openCase(caseFile.id);
        auto *panes = current<CaseView>()->findChild<QSplitter *>(u"casePanes"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return panes->isVisible(); }));
        return panes;
    };
    QSplitter *panes = openPanes();
    QSplitterHandle *handle = panes->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle - QPoint(120, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle - QPoint(120, 0));
    const QList<int> left = panes->sizes();
    ASSERT_TRUE(window->close());
    settings.remove(u"office-%1"_s.arg(desk->lists().settings.officeId));
    openWindow();
    const QList<int> found = openPanes()->sizes();
    EXPECT_NEAR(double(found[0]) / found[1], double(left[0]) / left[1], 0.05);
}

} // namespace
} // namespace talan::ui
