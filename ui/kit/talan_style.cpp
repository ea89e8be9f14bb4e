#include "ui/kit/talan_style.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <algorithm>

#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kSmallestIndicator = 14;

/// As high as a capital letter with some air round it.
int indicatorSide(const QStyleOption *option, const QWidget *widget)
{
    int letter = QFontMetrics(QApplication::font()).ascent();
    if (widget)
        letter = widget->fontMetrics().ascent();
    else if (option)
        letter = option->fontMetrics.ascent();
    return std::max(kSmallestIndicator, letter);
}

struct IndicatorColours
{
    QColor ground;
    QColor edge;
    QColor mark;
};

IndicatorColours coloursOf(const QStyleOption &option, bool isMarked)
{
    const QPalette &palette = option.palette;
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        const QColor faint = palette.color(QPalette::Disabled, QPalette::Text);
        return {palette.color(QPalette::Window), faint, faint};
    }
    const QColor accent = colour(palette, ColourRole::Accent);
    if (isMarked)
        return {accent, accent, colour(palette, ColourRole::OnAccent)};
    const bool isTouched =
        option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_HasFocus);
    return {palette.color(QPalette::Base),
            isTouched ? accent : colour(palette, ColourRole::Outline),
            accent};
}

void drawTick(QPainter *painter, const QRectF &square)
{
    QPainterPath tick;
    tick.moveTo(square.left() + 0.24 * square.width(), square.top() + 0.53 * square.height());
    tick.lineTo(square.left() + 0.43 * square.width(), square.top() + 0.71 * square.height());
    tick.lineTo(square.left() + 0.77 * square.width(), square.top() + 0.31 * square.height());
    painter->drawPath(tick);
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const IndicatorColours colours = coloursOf(option, isOn || isPartly);
    const QRectF square = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(colours.edge);
    painter->setBrush(colours.ground);
    painter->drawRoundedRect(square, 2, 2);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.mark,
                         std::max(1.6, square.height() / 8),
                         Qt::SolidLine,
                         Qt::RoundCap,
                         Qt::RoundJoin));
    if (isPartly)
        painter->drawLine(QPointF(square.left() + 0.28 * square.width(), square.center().y()),
                          QPointF(square.left() + 0.72 * square.width(), square.center().y()));
    else if (isOn)
        drawTick(painter, square);
}

void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const IndicatorColours colours = coloursOf(option, isOn);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(colours.edge);
    painter->setBrush(colours.ground);
    painter->drawEllipse(circle);
    if (!isOn)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.mark);
    const double dot = 0.2 * circle.width();
    painter->drawEllipse(circle.center(), dot, dot);
}

} // namespace

TalanStyle::TalanStyle()
    : QProxyStyle(u"Fusion"_s)
{}

int TalanStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    const bool isIndicator = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
                             metric == PM_ExclusiveIndicatorWidth ||
                             metric == PM_ExclusiveIndicatorHeight;
    return isIndicator ? indicatorSide(option, widget)
                       : QProxyStyle::pixelMetric(metric, option, widget);
}

void TalanStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorCheckBox)
        drawCheckBox(painter, *option);
    else
        drawRadioButton(painter, *option);
    painter->restore();
}

} // namespace talan::ui
