#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QWidget>
#include <algorithm>
#include <cmath>

#include "ui/kit/talan_style.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// The neutral colours a palette is made of.
struct Neutrals
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb disabledText;
    QRgb placeholder;
    QRgb button;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Neutrals kLight{.window = 0xfff5f6f6,
                          .base = 0xffffffff,
                          .alternate = 0xfff4f7f7,
                          .text = 0xff1b1f20,
                          .disabledText = 0xff7d8587,
                          .placeholder = 0xff636b6e,
                          .button = 0xfff0f2f2,
                          .highlight = 0xff0b5d68,
                          .highlightedText = 0xffffffff,
                          .link = 0xff0b5d68,
                          .light = 0xffffffff,
                          .midlight = 0xffe4e8e8,
                          .mid = 0xffc3cacb,
                          .dark = 0xff9aa3a5,
                          .shadow = 0xff5a6365};

constexpr Neutrals kDark{.window = 0xff1d2123,
                         .base = 0xff24292b,
                         .alternate = 0xff282e30,
                         .text = 0xffe9ecec,
                         .disabledText = 0xff838c8f,
                         .placeholder = 0xffa0a9ac,
                         .button = 0xff30373a,
                         .highlight = 0xff1e7d8b,
                         .highlightedText = 0xffffffff,
                         .link = 0xff74c8d4,
                         .light = 0xff485155,
                         .midlight = 0xff3a4245,
                         .mid = 0xff394144,
                         .dark = 0xff14181a,
                         .shadow = 0xff0b0d0e};

QPalette paletteFrom(const Neutrals &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.placeholder);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.highlightedText);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.light);
    palette.setColor(QPalette::Midlight, colours.midlight);
    palette.setColor(QPalette::Mid, colours.mid);
    palette.setColor(QPalette::Dark, colours.dark);
    palette.setColor(QPalette::Shadow, colours.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return palette;
}

QRgb lightColour(ColourRole role)
{
    switch (role) {
    case ColourRole::Accent:
        return 0xff0b5d68;
    case ColourRole::OnAccent:
        return 0xffffffff;
    case ColourRole::Late:
        return 0xffb3261e;
    case ColourRole::Soon:
        return 0xff8a5200;
    case ColourRole::Done:
        return 0xff2f6b3a;
    case ColourRole::SecondaryText:
        return 0xff596164;
    case ColourRole::Outline:
        return 0xff7b8587;
    case ColourRole::Separator:
        return 0xffd9dede;
    case ColourRole::Band:
        return 0xff3b8593;
    case ColourRole::BandExtension:
        return 0xff658990;
    case ColourRole::BandLate:
        return 0xffc2463d;
    case ColourRole::Today:
        return 0xff1b1f20;
    case ColourRole::DayOff:
        return 0xffeaeded;
    case ColourRole::Strip:
        return 0xffe3eff0;
    case ColourRole::StripWarning:
        return 0xfffdf0dc;
    }
    Q_UNREACHABLE();
}

QRgb darkColour(ColourRole role)
{
    switch (role) {
    case ColourRole::Accent:
        return 0xff6fc3cf;
    case ColourRole::OnAccent:
        return 0xff0d2529;
    case ColourRole::Late:
        return 0xffff8f85;
    case ColourRole::Soon:
        return 0xfff0b860;
    case ColourRole::Done:
        return 0xff8fcf9b;
    case ColourRole::SecondaryText:
        return 0xffa9b2b5;
    case ColourRole::Outline:
        return 0xff7c878b;
    case ColourRole::Separator:
        return 0xff394144;
    case ColourRole::Band:
        return 0xff4fa3b1;
    case ColourRole::BandExtension:
        return 0xff75969d;
    case ColourRole::BandLate:
        return 0xffe0695f;
    case ColourRole::Today:
        return 0xffe9ecec;
    case ColourRole::DayOff:
        return 0xff32383b;
    case ColourRole::Strip:
        return 0xff223a3e;
    case ColourRole::StripWarning:
        return 0xff43361e;
    }
    Q_UNREACHABLE();
}

/// Qt 6.4 has no word for the desktop's colour scheme; its window colour tells.
bool isSystemDark()
{
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

/// Qt tells windows only, and what inherits from them: a label with a size or colour of its own
/// would keep it.
void tellEveryWidget()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (const auto type : {QEvent::ApplicationPaletteChange, QEvent::ApplicationFontChange}) {
        for (QWidget *widget : widgets) {
            QEvent event(type);
            QCoreApplication::sendEvent(widget, &event);
        }
    }
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto of = [&](float channel) { return linear(static_cast<double>(channel)); };
    return 0.2126 * of(colour.redF()) + 0.7152 * of(colour.greenF()) + 0.0722 * of(colour.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QColor colour(const QPalette &palette, ColourRole role)
{
    return QColor(isDark(palette) ? darkColour(role) : lightColour(role));
}

QPalette lightPalette()
{
    return paletteFrom(kLight);
}

QPalette darkPalette()
{
    return paletteFrom(kDark);
}

void applyTheme(ThemeChoice choice, double textFactor)
{
    if (!qobject_cast<TalanStyle *>(QApplication::style()))
        QApplication::setStyle(new TalanStyle);
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark());
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QApplication::setFont(
        scaled(QFontDatabase::systemFont(QFontDatabase::GeneralFont), textFactor));
    tellEveryWidget();
}

QFont headlineFont(const QFont &base)
{
    constexpr double kHeadline = 1.15;
    QFont font = scaled(base, kHeadline);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont secondaryFont(const QFont &base)
{
    constexpr double kSecondary = 0.9;
    return scaled(base, kSecondary);
}

int smallIconSide(const QWidget *widget)
{
    constexpr int kSmallest = 16;
    return std::max(kSmallest, widget->fontMetrics().height());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace talan::ui
