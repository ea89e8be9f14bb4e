#pragma once

#include <QProxyStyle>

namespace talan::ui {

/// Fusion with boxes and buttons to tick that can be seen in both themes and grow with the text.
/// (Fusion derives their outlines from the window's colour, which is next to nothing on a dark
/// one.)
class TalanStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    TalanStyle();

    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace talan::ui
