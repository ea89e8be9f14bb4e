#include "ui/shell/tray_sign.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

int differingPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    }
    return count;
}

TEST(ProgramIconTest, CarriesABadgeThatShowsTheNumber)
{
    for (const int side : {16, 24, 32, 64}) {
        const auto picture = [side](int overdue) {
            return programIcon(overdue).pixmap(side, side).toImage();
        };
        ASSERT_FALSE(picture(0).isNull());
        EXPECT_GT(differingPixels(picture(0), picture(3)), side * side / 8) << side;
        EXPECT_GT(differingPixels(picture(3), picture(4)), 0) << side;
        EXPECT_GT(differingPixels(picture(3), picture(12)), 0) << side;
        EXPECT_EQ(differingPixels(picture(100), picture(5000)), 0) << "99+";
        EXPECT_EQ(differingPixels(picture(0), picture(-1)), 0);
    }
}

TEST(TraySignTest, IsSilentWhereThereIsNoTray)
{
    ASSERT_FALSE(QSystemTrayIcon::isSystemTrayAvailable()) << "the offscreen platform has none";
    TraySign sign;
    sign.setOn(true);
    sign.setOverdue(3, u"3 overdue"_s);
    sign.show(u"Today"_s, u"3 answers are late"_s);
    EXPECT_FALSE(sign.findChild<QSystemTrayIcon *>()->isVisible());
}

TEST(TraySignTest, AsksForTheWindowWhenItIsPressed)
{
    TraySign sign;
    const QSignalSpy wanted(&sign, &TraySign::windowWanted);
    auto *icon = sign.findChild<QSystemTrayIcon *>();
    emit icon->messageClicked();
    emit icon->activated(QSystemTrayIcon::Trigger);
    EXPECT_EQ(wanted.size(), 2);
    emit icon->activated(QSystemTrayIcon::Context);
    EXPECT_EQ(wanted.size(), 2);
}

} // namespace
} // namespace talan::ui
