#include "ui/deadlines/queue_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <gtest/gtest.h>

#include "tests/ui/deadlines/queue_office.h"
#include "ui/cases/date_why_popup.h"
#include "ui/deadlines/queue_columns.h"
#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_table.h"
#include "ui/deadlines/queue_timeline.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

const QDate kToday(2027, 1, 11);

class QueueViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        applyTheme(ThemeChoice::Light, 1.0);
    }
    void TearDown() override { applyTheme(ThemeChoice::Light, 1.0); }

    /// Late since 28 December, late since 29 December, awaited on 18 January.
    void fill()
    {
        latest = office.sent(u"Adam Ek"_s, {2026, 11, 26});
        late = office.sent(u"Bo Ek"_s, {2026, 12, 1});
        running = office.sent(u"Cilla Ek"_s, {2026, 12, 21});
    }

    void show(const QSize &size = {1170, 640}, const QDateTime &now = test::at(kToday, 9))
    {
        auto opened = Desk::open(office.file.path(),
                                 u"anna.lind"_s,
                                 Clock::fixedAt(now),
                                 office.file.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        view.reset();
        desk = *std::move(opened);
        view = std::make_unique<QueueView>(*desk);
        view->resize(size);
        QSignalSpy shown(view.get(), &QueueView::shown);
        view->QWidget::show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !shown.isEmpty(); }));
        view->activateWindow();
        table()->setFocus();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return !table()->isVisible() || QApplication::focusWidget() == table(); }));
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *found = view->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QueueTable *table() const { return view->findChild<QueueTable *>(); }
    QueueModel *model() const { return view->findChild<QueueModel *>(); }
    QueueTimeline *timeline() const { return view->findChild<QueueTimeline *>(); }
    StatementRequestId current() const
    {
        return StatementRequestId(
            table()->currentIndex().data(QueueModel::RequestIdRole).toLongLong());
    }
    /// Stands on a request, whatever keys the test before held down.
    void goTo(StatementRequestId request) const
    {
        table()->selectionModel()->setCurrentIndex(model()->index(model()->lineOf(request), 0),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    }
    QDialog *dialog(const char *type) const
    {
        QDialog *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            const auto dialogs = view->findChildren<QDialog *>();
            for (QDialog *one : dialogs) {
                if (one->isVisible() && one->inherits(type))
                    found = one;
            }
            return found != nullptr;
        })) << type;
        return found;
    }

    test::QueueOffice office;
    StatementRequest latest;
    StatementRequest late;
    StatementRequest running;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<QueueView> view;
};

} // namespace

TEST_F(QueueViewTest, WhatIsLateStandsFirstReadyToActOn)
{
    fill();
    show();
    EXPECT_EQ(current(), latest.id);
    EXPECT_EQ(find<QLabel>(u"queueCount"_s)->text(), u"3 requests, 2 late"_s);
    EXPECT_TRUE(find<QToolButton>(u"remindSelected"_s)->isEnabled());
}

TEST_F(QueueViewTest, EnterOpensTheCase)
{
    fill();
    show();
    QSignalSpy opened(view.get(), &QueueView::openCaseRequested);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<CaseId>(), late.caseId);
}

TEST_F(QueueViewTest, OneKeyAndReturnSendTheReminderOfTheLine)
{
    fill();
    show();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_P);
    QDialog *reminder = dialog("talan::ui::StatementReminderDialog");
    ASSERT_NE(reminder, nullptr);
    QTest::keyClick(reminder, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return office.remindersOf(late).size() == 1; }));
    EXPECT_TRUE(office.remindersOf(latest).isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->totals().late == 1; }));
    EXPECT_EQ(current(), late.id) << "the place stays with the request";
}

TEST_F(QueueViewTest, LettersExtendAndRegisterTheAnswer)
{
    fill();
    show();
    QTest::keyClick(table(), Qt::Key_U);
    const QPointer extension = dialog("talan::ui::StatementExtensionDialog");
    ASSERT_NE(extension, nullptr);
    extension->close();
    view->activateWindow();
    EXPECT_TRUE(QTest::qWaitFor([&] { return extension.isNull(); }));
    QTest::keyClick(table(), Qt::Key_S);
    QDialog *answer = dialog("talan::ui::StatementAnswerDialog");
    ASSERT_NE(answer, nullptr);
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->lineOf(latest.id) < 0; }));
    EXPECT_EQ(current(), late.id) << "the place goes to the line that stands there now";
}

TEST_F(QueueViewTest, AKeyThatIsNotAllowedSaysWhy)
{
    fill();
    office.suspend(latest, {2026, 12, 1});
    show();
    QSignalSpy failed(desk.get(), &Desk::failed);
    goTo(latest.id);
    QTest::keyClick(table(), Qt::Key_P);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed.first().last().value<Error>().code, ErrorCode::ActionNotAllowed);
    QTest::keyClick(table(), Qt::Key_R);
    EXPECT_NE(dialog("talan::ui::StatementResumptionDialog"), nullptr)
        << "on a clock that stands still";
}

TEST_F(QueueViewTest, AnActionIsAboutTheLinesOwnRequest)
{
    latest = office.sent(u"Adam Ek"_s, {2026, 11, 26});
    NewCase other = test::QueueOffice::complaintOf(u"Bo Ek"_s);
    other.units = {u"Region Exempel/Sjukhuset/Ortopedkliniken"_s};
    const CareUnitId second = test::registered(office.file.work(), other).units.first();
    const auto more = sendRequest(
        office.on({2026, 12, 1}), latest.caseId, {.unit = second, .termWeeks = 4}, {2026, 12, 1});
    ASSERT_TRUE(more);
    show();
    goTo(more->request.id);
    QTest::keyClick(table(), Qt::Key_P);
    QDialog *reminder = dialog("talan::ui::StatementReminderDialog");
    ASSERT_NE(reminder, nullptr);
    EXPECT_EQ(reminder->findChild<QComboBox *>(u"requestChoice"_s), nullptr) << "nothing to choose";
    QTest::keyClick(reminder, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return office.remindersOf(more->request).size() == 1; }));
    EXPECT_TRUE(office.remindersOf(latest).isEmpty());
}

TEST_F(QueueViewTest, TheMenuShowsWhatTheLineAllowsWithItsKeys)
{
    fill();
    show();
    emit table()->customContextMenuRequested({5, 5});
    auto *menu = table()->findChild<QMenu *>(u"queueMenu"_s);
    ASSERT_NE(menu, nullptr);
    QStringList keys;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            keys.append(action->shortcut().toString());
    }
    EXPECT_EQ(keys.mid(0, 6), (QStringList{u"Return"_s, u"P"_s, u"U"_s, u"S"_s, u"T"_s, u"R"_s}));
    EXPECT_TRUE(keys.contains(u"Ctrl+C"_s) && keys.contains(u"G"_s) && keys.contains(u"+"_s));
    menu->close();
}

TEST_F(QueueViewTest, GCyclesTheGroupsAndArrowsStepOverHeadings)
{
    fill();
    show();
    QTest::keyClick(table(), Qt::Key_G);
    EXPECT_EQ(model()->order().grouping, QueueGrouping::Handler);
    EXPECT_EQ(find<QComboBox>(u"groupingChoice"_s)->currentIndex(), 1);
    EXPECT_TRUE(model()->lineAt(0).isHeading());
    EXPECT_EQ(current(), latest.id) << "the line stays";
    QTest::keyClick(table(), Qt::Key_G);
    QTest::keyClick(table(), Qt::Key_G);
    EXPECT_EQ(model()->order().grouping, QueueGrouping::Week);
    // Two of one week, then the heading of another.
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(current(), late.id);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(current(), running.id);
    QTest::keyClick(table(), Qt::Key_Home);
    EXPECT_EQ(current(), latest.id);
    QTest::keyClick(table(), Qt::Key_Up);
    EXPECT_EQ(current(), latest.id) << "a heading is no place to stand";
    QTest::keyClick(table(), Qt::Key_G);
    EXPECT_EQ(model()->order().grouping, QueueGrouping::None);
}

TEST_F(QueueViewTest, SpaceMarksAndArrowsKeepTheMarksUntilEscape)
{
    fill();
    show();
    QTest::keyClick(table(), Qt::Key_Space);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    EXPECT_EQ(table()->selectedLines(), QList<int>{0});
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_EQ(table()->selectedLines(), (QList<int>{0, 2}));
    EXPECT_TRUE(find<QToolButton>(u"remindSelected"_s)->text().contains(u"2"_s));
    QTest::keyClick(table(), Qt::Key_G);
    EXPECT_EQ(table()->selectedLines(), (QList<int>{1, 3})) << "marks go with their requests";
    QTest::keyClick(table(), Qt::Key_Escape);
    EXPECT_EQ(table()->selectedLines(), (QList<int>{3}));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(table()->selectedLines(), (QList<int>{1, 2, 3})) << "no heading among them";
}

TEST_F(QueueViewTest, CopiesSelectedRowsWithHeadings)
{
    fill();
    show();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines.at(0).startsWith(u"Number\t"_s));
    EXPECT_TRUE(lines.at(1).contains(u"2026-12-28"_s)) << lines.at(1).toStdString();
}

TEST_F(QueueViewTest, KeysZoomAndMoveThroughTime)
{
    fill();
    show();
    const TimeAxis before = timeline()->axis();
    QTest::keyClick(table(), Qt::Key_Plus);
    EXPECT_EQ(timeline()->zoom(), QueueZoom::Week);
    EXPECT_EQ(find<QComboBox>(u"zoomChoice"_s)->currentIndex(), 0);
    QTest::keyClick(table(), Qt::Key_Minus);
    EXPECT_EQ(timeline()->axis(), before);
    QTest::keyClick(table(), Qt::Key_Left);
    EXPECT_NEAR(timeline()->axis().todayX, before.todayX + 7 * before.dayWidth, 0.01);
    QTest::keyClick(table(), Qt::Key_0);
    EXPECT_EQ(timeline()->axis(), before);
    // The axis is dragged by its header.
    QHeaderView *header = table()->horizontalHeader();
    const int x = header->sectionViewportPosition(header->count() - 1) + 100;
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, {x, 10});
    QTest::mouseMove(header->viewport(), {x + 40, 10});
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, {x + 40, 10});
    EXPECT_NEAR(timeline()->axis().todayX, before.todayX + 40, 1);
}

TEST_F(QueueViewTest, RemembersGroupsZoomPlaceAndColumns)
{
    fill();
    show();
    QTest::keyClick(table(), Qt::Key_G);
    QTest::keyClick(table(), Qt::Key_Minus);
    QTest::keyClick(table(), Qt::Key_Right);
    table()->sortByColumn(QueueModel::placeOf(QueueColumn::Patient), Qt::DescendingOrder);
    view->findChild<QueueColumns *>()->setShown(QueueColumn::Handler, false);
    find<QRadioButton>(u"mineOnly"_s)->setChecked(true);
    // The picture takes the room of the hidden column with the next layout.
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return timeline()->axis().width ==
               table()->columnWidth(QueueModel::placeOf(QueueColumn::Picture));
    }));
    const TimeAxis axis = timeline()->axis();
    show();
    EXPECT_EQ(model()->order(), (QueueOrder{QueueGrouping::Handler, QueueColumn::Patient, true}));
    EXPECT_EQ(timeline()->zoom(), QueueZoom::Quarter);
    EXPECT_NEAR(timeline()->axis().todayX, axis.todayX, 2);
    EXPECT_FALSE(view->findChild<QueueColumns *>()->isShown(QueueColumn::Handler));
    EXPECT_TRUE(find<QRadioButton>(u"mineOnly"_s)->isChecked());
}

TEST_F(QueueViewTest, MineLeavesOutWhatOthersHandle)
{
    office.file.addStaff(u"bo"_s, u"Bo Berg"_s, StaffRole::Handler);
    fill();
    NewCase ofBo = test::QueueOffice::complaintOf(u"Dag Ek"_s);
    ofBo.handler = u"bo"_s;
    office.sent(ofBo, {2026, 12, 1});
    show();
    EXPECT_EQ(model()->totals().requests, 4);
    find<QRadioButton>(u"mineOnly"_s)->setChecked(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->totals().requests == 3; }));
}

TEST_F(QueueViewTest, AnEmptyQueueSaysWhatWillComeHere)
{
    show();
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(find<QLabel>(u"emptyText"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"emptyText"_s)->text().contains(u"until its answer has come"_s));
    office.sent(u"Adam Ek"_s, {2026, 11, 26});
    view->refresh();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table()->isVisible(); }));
}

TEST_F(QueueViewTest, HoveringExplainsTheDateInWords)
{
    fill();
    show();
    const QPoint place =
        table()->visualRect(model()->index(0, QueueModel::placeOf(QueueColumn::Due))).center();
    QHelpEvent help(QEvent::ToolTip, place, table()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table()->viewport(), &help);
    EXPECT_TRUE(QTest::qWaitFor([] { return QToolTip::isVisible(); }));
    EXPECT_TRUE(QToolTip::text().contains(u"2026-12-28"_s)) << QToolTip::text().toStdString();
    EXPECT_TRUE(QToolTip::text().contains(u"1930:173"_s)) << QToolTip::text().toStdString();
    QToolTip::hideText();
}

TEST_F(QueueViewTest, F1ShowsEveryStepOfTheDate)
{
    fill();
    show();
    QTest::keyClick(table(), Qt::Key_F1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return view->findChild<DateWhyPopup *>() != nullptr; }));
    auto *popup = view->findChild<DateWhyPopup *>();
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->accessibleDescription().contains(u"2026-12-24"_s))
        << popup->accessibleDescription().toStdString();
    popup->close();
}

TEST_F(QueueViewTest, TheDateOfAProtectedPersonTellsNothingOfThem)
{
    NewCase secret = test::QueueOffice::complaintOf(u"Hemlig Person"_s);
    secret.patient->person.protection = Protection::Protected;
    secret.patient->person.phone.clear();
    latest = office.sent(secret, {2026, 11, 26});
    office.suspend(latest, {2026, 12, 1});
    ASSERT_TRUE(resumeRequest(office.on({2026, 12, 3}), latest.caseId, latest.id, {2026, 12, 3}));
    show();
    QTest::keyClick(table(), Qt::Key_F1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return view->findChild<DateWhyPopup *>() != nullptr; }));
    const QString why = view->findChild<DateWhyPopup *>()->accessibleDescription();
    EXPECT_FALSE(why.contains(u"Eken"_s) || why.contains(u"samtycke"_s)) << why.toStdString();
    view->findChild<DateWhyPopup *>()->close();
}

TEST_F(QueueViewTest, KeepsSelectionAndPlaceWhenOthersChangeTheFile)
{
    for (int n = 0; n < 60; ++n)
        office.sent(u"Patient %1"_s.arg(n), QDate(2026, 11, 24).addDays(n % 20));
    show();
    goTo(model()->rowAt(40)->request);
    table()->verticalScrollBar()->setValue(30);
    const StatementRequestId selected = current();
    const StatementRequestId top = model()->rowAt(table()->rowAt(0))->request;
    latest = office.sent(u"Adam Ek"_s, {2026, 11, 24}, 2);
    view->refresh();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->lineOf(latest.id) == 0; }));
    EXPECT_EQ(current(), selected);
    EXPECT_EQ(model()->rowAt(table()->rowAt(0))->request, top);
}

TEST_F(QueueViewTest, NeverScrollsSidewaysAndKeepsRoomForThePicture)
{
    fill();
    for (const double factor : kTextFactors) {
        applyTheme(ThemeChoice::Light, factor);
        show({1166, 620});
        EXPECT_EQ(table()->horizontalScrollBar()->maximum(), 0) << factor;
        EXPECT_GE(
            table()->horizontalHeader()->sectionSize(QueueModel::placeOf(QueueColumn::Picture)),
            300)
            << factor;
        EXPECT_TRUE(view->findChild<QueueColumns *>()->isShown(QueueColumn::Number)) << factor;
        EXPECT_LE(view->minimumSizeHint().width(), 900) << factor;
    }
}

} // namespace talan::ui
