#include "ui/office/logo_picture.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/support/print.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class LogoPictureTest : public testing::Test
{
protected:
    /// No two neighbouring points alike: what PNG packs worst.
    QImage noise(const QSize &size) const
    {
        QImage image(size, QImage::Format_RGB32);
        quint32 state = 1;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                state = state * 1664525U + 1013904223U;
                image.setPixel(x, y, state >> 8 | 0xff000000U);
            }
        }
        return image;
    }

    QString saved(const QImage &image, const QString &name) const
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(image.save(path));
        return path;
    }

    QTemporaryDir folder;
};

TEST_F(LogoPictureTest, KeepsASmallPictureAsItIs)
{
    QImage image(120, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const auto png = logoFromPicture(saved(image, u"small.png"_s));
    ASSERT_TRUE(png);
    const QImage logo = QImage::fromData(*png, "PNG");
    EXPECT_EQ(logo.size(), QSize(120, 40));
    EXPECT_TRUE(logo.hasAlphaChannel());
}

TEST_F(LogoPictureTest, MakesALargePhotographFit)
{
    const auto png = logoFromPicture(saved(noise({1600, 1200}), u"photo.jpg"_s));
    ASSERT_TRUE(png);
    EXPECT_LE(png->size(), kLargestLogo);
    const QImage logo = QImage::fromData(*png, "PNG");
    EXPECT_LE(logo.width(), kLongestLogoSide);
    EXPECT_NEAR(logo.width() * 3.0, logo.height() * 4.0, 8.0);
}

TEST_F(LogoPictureTest, RefusesWhatIsNoPicture)
{
    const QString path = folder.filePath(u"letter.png"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear office");
    file.close();
    EXPECT_EQ(logoFromPicture(path).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(logoFromPicture(folder.filePath(u"none.png"_s)).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(logoFromPicture(saved(noise({8, 8}), u"other.bmp"_s)).error().code,
              ErrorCode::InvalidInput);
}

} // namespace
} // namespace talan::ui
