#include "ui/office/logo_picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QImage fitted(const QImage &image, int side)
{
    if (image.width() <= side && image.height() <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Result<QByteArray> logoFromPicture(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileMissing, u"no such picture"_s, u"logo_png"_s};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QList<QByteArray> formats{"png", "jpeg", "jpg"};
    if (!formats.contains(reader.format()))
        return Error{ErrorCode::InvalidInput, u"neither PNG nor JPEG"_s, u"logo_png"_s};
    const QImage picture = reader.read();
    if (picture.isNull())
        return Error{ErrorCode::InvalidInput, reader.errorString(), u"logo_png"_s};
    // A drawing fits at once; a photograph may need to be smaller than a letterhead would like.
    QByteArray png;
    for (int side = kLongestLogoSide; side > 0; side = side * 3 / 4) {
        png = pngOf(fitted(picture, side));
        if (png.size() <= kLargestLogo)
            break;
    }
    return png;
}

} // namespace talan::ui
