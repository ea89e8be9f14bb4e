#include "ui/office/light_mark.h"

#include <QPainter>
#include <QPainterPath>

#include "core/wording/doctor_words.h"
#include "ui/kit/theme.h"

namespace talan::ui {

namespace {

using storage::Light;

/// Shapes are drawn in a square of ten by ten.
constexpr qreal kSide = 10;

QPainterPath groundOf(Light light)
{
    QPainterPath path;
    switch (light) {
    case Light::Green:
    case Light::Unlit:
        path.addEllipse(QRectF(0.5, 0.5, kSide - 1, kSide - 1));
        break;
    case Light::Amber:
        path.moveTo(kSide / 2, 0.2);
        path.lineTo(kSide, kSide - 0.6);
        path.lineTo(0, kSide - 0.6);
        path.closeSubpath();
        break;
    case Light::Red:
        path.addRoundedRect(QRectF(0.6, 0.6, kSide - 1.2, kSide - 1.2), 1, 1);
        break;
    }
    return path;
}

QPainterPath signOf(Light light)
{
    QPainterPath path;
    switch (light) {
    case Light::Green:
        path.moveTo(2.8, 5.2);
        path.lineTo(4.4, 6.8);
        path.lineTo(7.3, 3.5);
        break;
    case Light::Amber:
        path.moveTo(5, 3.6);
        path.lineTo(5, 6);
        path.moveTo(5, 7.7);
        path.lineTo(5, 7.8);
        break;
    case Light::Red:
        path.moveTo(3.2, 3.2);
        path.lineTo(6.8, 6.8);
        path.moveTo(6.8, 3.2);
        path.lineTo(3.2, 6.8);
        break;
    case Light::Unlit:
        path.moveTo(3.2, 5);
        path.lineTo(6.8, 5);
        break;
    }
    return path;
}

} // namespace

QColor lightColour(const QPalette &palette, Light light)
{
    switch (light) {
    case Light::Green:
        return colour(palette, ColourRole::Done);
    case Light::Amber:
        return colour(palette, ColourRole::Soon);
    case Light::Red:
        return colour(palette, ColourRole::Late);
    case Light::Unlit:
        return colour(palette, ColourRole::SecondaryText);
    }
    Q_UNREACHABLE();
}

LightMark::LightMark(Light light, QWidget *parent)
    : QWidget(parent)
    , m_light(light)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLight(light);
}

void LightMark::setLight(Light light)
{
    m_light = light;
    setAccessibleName(displayText(light));
    update();
}

QSize LightMark::sizeHint() const
{
    const int side = smallIconSide(this) * 5 / 4;
    return {side, side};
}

void LightMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / kSide, height() / kSide);
    const QColor own = lightColour(palette(), m_light);
    constexpr qreal kLine = 1.3;
    const bool isHollow = m_light == Light::Unlit;
    if (isHollow)
        painter.strokePath(groundOf(m_light), QPen(own, 1));
    else
        painter.fillPath(groundOf(m_light), own);
    const QColor sign = isHollow ? own : palette().color(QPalette::Window);
    painter.strokePath(signOf(m_light),
                       QPen(sign, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace talan::ui
