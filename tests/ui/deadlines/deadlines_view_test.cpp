#include "ui/deadlines/deadlines_view.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/deadlines/queue_office.h"
#include "ui/deadlines/look_ahead_view.h"
#include "ui/deadlines/queue_table.h"
#include "ui/deadlines/queue_view.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

TEST(DeadlinesViewTest, TheQueueComesFirstAndTheLookAheadIsOneTabAway)
{
    QSettings().clear();
    test::QueueOffice office;
    const StatementRequest request = office.sent(u"Adam Ek"_s, {2026, 11, 26});
    const auto desk = Desk::open(office.file.path(),
                                 u"anna.lind"_s,
                                 Clock::fixedAt(test::at({2027, 1, 11}, 9)),
                                 office.file.folder() + u"/drafts"_s);
    ASSERT_TRUE(desk);
    DeadlinesView view(**desk);
    view.resize(1170, 640);
    auto *queue = view.findChild<QueueView *>();
    QSignalSpy shown(queue, &QueueView::shown);
    QSignalSpy opened(&view, &DeadlinesView::openCaseRequested);
    view.show();
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shown.isEmpty(); }));
    auto *parts = view.findChild<QTabBar *>(u"deadlineParts"_s);
    EXPECT_TRUE(queue->isVisible());
    view.setFocus();
    EXPECT_TRUE(view.findChild<QueueTable *>()->hasFocus());
    QTest::keyClick(view.findChild<QueueTable *>(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<CaseId>(), request.caseId);

    QTest::mouseClick(parts, Qt::LeftButton, {}, parts->tabRect(1).center());
    EXPECT_FALSE(queue->isVisible());
    EXPECT_TRUE(view.findChild<LookAheadView *>()->isVisible());
    EXPECT_LE(view.minimumSizeHint().width(), 1000);
}

} // namespace talan::ui
