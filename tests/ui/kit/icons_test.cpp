#include "ui/kit/icons.h"

#include <QApplication>
#include <QDir>
#include <QImage>

#include <gtest/gtest.h>

#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

/// The colour of the pixel that is least transparent.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

TEST(IconsTest, EveryIconIsDrawnInTheColourOfTheText)
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    ASSERT_GT(files.size(), 20);
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice, 1.0);
        for (const QString &file : files) {
            const QImage image = icon(file.chopped(4)).pixmap(24).toImage();
            const QColor ink = inkOf(image);
            ASSERT_GT(ink.alpha(), 200) << file.toStdString();
            const QColor text = QApplication::palette().color(QPalette::WindowText);
            EXPECT_LT(std::abs(ink.lightness() - text.lightness()), 12) << file.toStdString();
        }
    }
    applyTheme(ThemeChoice::Light, 1.0);
}

TEST(IconsTest, IsSharpOnADenseScreen)
{
    const QPixmap dense = icon(u"today"_s).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(dense.size(), QSize(32, 32));
    EXPECT_EQ(dense.devicePixelRatio(), 2.0);
}

} // namespace
} // namespace talan::ui
