#include "ui/deadlines/today_view.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/cases/case_steps.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/deadlines/today_model.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class TodayViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        applyTheme(ThemeChoice::Light, 1.0);
    }
    void TearDown() override { applyTheme(ThemeChoice::Light, 1.0); }

    void show(const QSize &size = {1170, 640}, const QDateTime &now = test::aMonday())
    {
        auto opened = Desk::open(
            office.path(), u"anna.lind"_s, Clock::fixedAt(now), office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        view.reset();
        desk = *std::move(opened);
        view = std::make_unique<TodayView>(*desk);
        view->resize(size);
        QSignalSpy counted(view.get(), &TodayView::countChanged);
        view->QWidget::show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !counted.isEmpty(); }));
        list()->setFocus();
    }

    QListView *list() const { return view->findChild<QListView *>(u"todayList"_s); }
    TodayModel *model() const { return view->findChild<TodayModel *>(); }
    CaseId currentCase() const
    {
        return CaseId(list()->currentIndex().data(TodayModel::CaseIdRole).toLongLong());
    }
    int cases() const
    {
        int found = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            found += model()->lineAt(row).row ? 1 : 0;
        return found;
    }
    CaseFile add(const NewCase &newCase = test::aComplaint())
    {
        return test::registered(office.work(), newCase);
    }
    CaseFile addOfErik()
    {
        NewCase ofErik = test::aComplaint();
        ofErik.handler = u"erik"_s;
        return add(ofErik);
    }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<TodayView> view;
};

TEST_F(TodayViewTest, IsReadyToActOnTheFirstLine)
{
    const CaseFile first = add();
    add();
    show();
    EXPECT_EQ(currentCase(), first.id);
    EXPECT_TRUE(view->findChild<QLabel *>(u"todayHeadline"_s)->text().contains(u"week 48"_s));
    EXPECT_FALSE(view->findChild<QLabel *>(u"calmText"_s)->isVisible());
}

TEST_F(TodayViewTest, OneKeyConfirmsAndLeadsToTheNextLine)
{
    const CaseFile first = add();
    const CaseFile second = add();
    show();
    QTest::keyClick(list(), Qt::Key_B);
    EXPECT_TRUE(QTest::qWaitFor([&] { return currentCase() == second.id; }));
    EXPECT_EQ(model()->lineAt(list()->currentIndex().row()).group, TodayList::Group::ToConfirm);
    QTest::keyClick(list(), Qt::Key_B);
    // Both wait for their first contact now.
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return currentCase().isValid() &&
               model()->lineAt(list()->currentIndex().row()).group == TodayList::Group::ToContact;
    }));
    EXPECT_EQ(cases(), 2);
    EXPECT_TRUE(model()->lineAt(0).isHeading() && model()->lineAt(1).isHeading());
    EXPECT_TRUE(currentCase() == first.id || currentCase() == second.id);
}

TEST_F(TodayViewTest, OpensByEnterAndByItsButton)
{
    const CaseFile first = add();
    const CaseFile second = add();
    show();
    QSignalSpy opened(view.get(), &TodayView::openCaseRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.last().first().value<CaseId>(), first.id);

    // Somewhere along the second line's end stand its buttons; the last one opens.
    const QRect line = list()->visualRect(model()->index(2));
    for (int x = line.right(); x > line.center().x() && opened.size() == 1; x -= 12)
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(x, line.center().y()));
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened.last().first().value<CaseId>(), second.id);
    EXPECT_EQ(currentCase(), second.id);
}

TEST_F(TodayViewTest, SaysWhyAKeyDoesNothing)
{
    add();
    show();
    QSignalSpy said(desk.get(), &Desk::said);
    QTest::keyClick(list(), Qt::Key_S);
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(cases(), 1);
}

TEST_F(TodayViewTest, TheKeyboardWalksOverCasesOnly)
{
    const CaseFile first = add();
    const CaseFile second = add();
    ASSERT_TRUE(confirmCase(office.work(), second.id, test::aMonday()));
    show();
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(currentCase(), second.id) << "over the heading between them";
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(currentCase(), second.id);
    QTest::keyClick(list(), Qt::Key_Home);
    EXPECT_EQ(currentCase(), first.id);
    QTest::keyClick(list(), Qt::Key_Up);
    EXPECT_EQ(currentCase(), first.id);
    QTest::keyClick(list(), Qt::Key_End);
    EXPECT_EQ(currentCase(), second.id);
    QTest::keyClick(list(), Qt::Key_PageUp);
    EXPECT_EQ(currentCase(), first.id);
    QTest::keyClick(list(), Qt::Key_PageDown);
    EXPECT_EQ(currentCase(), second.id);
}

TEST_F(TodayViewTest, OthersCasesAreOneClickAwayAndTheChoiceIsRemembered)
{
    office.addStaff(u"erik"_s, u"Erik Ek"_s, StaffRole::Handler);
    add();
    addOfErik();
    show();
    EXPECT_EQ(cases(), 1);
    view->findChild<QRadioButton *>(u"everybodys"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return cases() == 2; }));
    show();
    EXPECT_EQ(cases(), 2);
    EXPECT_TRUE(view->findChild<QRadioButton *>(u"everybodys"_s)->isChecked());
}

TEST_F(TodayViewTest, TellsHowMuchThereIsAndHowMuchIsLate)
{
    add();
    add();
    show({1170, 640}, test::at(QDate(2026, 11, 27), 9));
    QSignalSpy counted(view.get(), &TodayView::countChanged);
    view->refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !counted.isEmpty(); }));
    EXPECT_EQ(counted.last().at(0).toInt(), 2);
    EXPECT_EQ(counted.last().at(1).toInt(), 2);
}

TEST_F(TodayViewTest, ACalmDaySaysSo)
{
    show();
    EXPECT_TRUE(view->findChild<QLabel *>(u"calmText"_s)->isVisible());
    EXPECT_FALSE(currentCase().isValid());
    QTest::keyClick(list(), Qt::Key_B); // nothing to act on, and nothing happens
    EXPECT_EQ(cases(), 0);
}

TEST_F(TodayViewTest, WhatOthersDoSlidesInWithoutMovingTheLineOneIsOn)
{
    const QList<NewCase> many(40, test::aComplaint());
    ASSERT_TRUE(registerCases(office.work(), many));
    show();
    model()->toggleGroup(TodayList::Group::ToConfirm);
    for (int step = 0; step < 30; ++step)
        QTest::keyClick(list(), Qt::Key_Down);
    const CaseId current = currentCase();
    const int top = list()->visualRect(list()->currentIndex()).top();
    ASSERT_GT(list()->verticalScrollBar()->value(), 0);

    // A case that came in earlier is more urgent, and stands above.
    NewCase earlier = test::aComplaint();
    earlier.receivedAt = test::aMonday().addSecs(-3600);
    add(earlier);
    view->refresh();
    EXPECT_TRUE(QTest::qWaitFor([this] { return cases() == 41; }));
    EXPECT_EQ(currentCase(), current);
    EXPECT_EQ(list()->visualRect(list()->currentIndex()).top(), top);
}

TEST_F(TodayViewTest, ALongGroupOpensByKeyboard)
{
    ASSERT_TRUE(registerCases(office.work(), QList<NewCase>(20, test::aComplaint())));
    show();
    EXPECT_EQ(cases(), TodayModel::kShortGroup);
    QTest::keyClick(list(), Qt::Key_End);
    EXPECT_FALSE(currentCase().isValid()) << "the last stop shows the rest";
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(cases(), 20);
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_EQ(cases(), TodayModel::kShortGroup);
    const QRect line = list()->visualRect(list()->currentIndex());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, line.center());
    EXPECT_EQ(cases(), 20);
}

TEST_F(TodayViewTest, F1SaysWhyTheDateIsTheOneItIs)
{
    add();
    show();
    QTest::keyClick(list(), Qt::Key_F1);
    QWidget *why = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (why = view->findChild<QWidget *>(u"dateWhyPopup"_s)) != nullptr; }));
    EXPECT_TRUE(why->accessibleDescription().contains(u"24"_s))
        << why->accessibleDescription().toStdString();
}

TEST_F(TodayViewTest, OneKeyTicksOffAStepOfOnesOwn)
{
    NewCase complaint = test::aComplaint();
    complaint.wantsAnswer = false;
    const CaseFile caseFile = add(complaint);
    ASSERT_TRUE(registerFirstContact(office.work(), caseFile.id, test::aMonday()));
    ASSERT_TRUE(addStep(office.work(), caseFile.id, u"Ring"_s, QDate(2026, 11, 24)));
    show();
    ASSERT_EQ(currentCase(), caseFile.id);
    QTest::keyClick(list(), Qt::Key_K);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto steps = caseSteps(office.database(), caseFile.id);
        return steps && steps->first().doneOn.isValid();
    }));
}

TEST_F(TodayViewTest, TheMenuOffersWhatTheLineAllows)
{
    add();
    show();
    emit list()->customContextMenuRequested({5, 5});
    auto *menu = list()->findChild<QMenu *>(u"rowMenu"_s);
    ASSERT_NE(menu, nullptr);
    QStringList lines;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            lines.append(action->text());
    }
    EXPECT_EQ(lines, (QStringList{u"Open"_s, u"Confirm"_s, u"Call"_s, u"Why this date\tF1"_s}));
    menu->close();
}

TEST_F(TodayViewTest, NeverScrollsSideways)
{
    add();
    for (const double factor : kTextFactors) {
        applyTheme(ThemeChoice::Light, factor);
        show({1166, 620});
        EXPECT_EQ(list()->horizontalScrollBar()->maximum(), 0) << factor;
        EXPECT_LE(view->minimumSizeHint().width(), 900) << factor;
    }
}

TEST_F(TodayViewTest, ColoursStayReadableOnTheCurrentLine)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const RowTone tone :
             {RowTone::Plain, RowTone::Secondary, RowTone::Soon, RowTone::Late}) {
            for (const bool isActive : {true, false}) {
                const QColor ground = selectedGround(palette, isActive);
                EXPECT_GE(contrast(toneColour(palette, tone), ground), 4.5);
            }
        }
    }
}

} // namespace
} // namespace talan::ui
