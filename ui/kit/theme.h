#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <array>

class QWidget;

namespace talan::ui {

enum class ThemeChoice {
    System, ///< Light or dark as the desktop is.
    Light,
    Dark,
};

/// How much larger text is than the system's: 1.0, 1.25, 1.5 or 2.0.
inline constexpr std::array kTextFactors{1.0, 1.25, 1.5, 2.0};

/// What a colour means; always joined by a word or a shape that says the same.
enum class ColourRole {
    Accent,        ///< The one thing to do: deep blue-green.
    OnAccent,      ///< Text on the accent.
    Late,          ///< Past its date.
    Soon,          ///< This week.
    Done,          ///< Behind us, and well.
    SecondaryText, ///< Dates, hints, what is read second.
    Outline,       ///< Edges of fields and shapes that have to be seen.
    Separator,     ///< Quiet lines between groups; decoration.
    Band,          ///< Time from sent to due.
    BandExtension, ///< Time added by an extension.
    BandLate,      ///< Time past the date.
    Today,         ///< The line through today.
    DayOff,        ///< Shade of weekends and holidays; decoration.
    Strip,         ///< Ground of a message.
    StripWarning,  ///< Ground of a message about something that went wrong.
};
inline constexpr std::array kAllColourRoles{ColourRole::Accent,
                                            ColourRole::OnAccent,
                                            ColourRole::Late,
                                            ColourRole::Soon,
                                            ColourRole::Done,
                                            ColourRole::SecondaryText,
                                            ColourRole::Outline,
                                            ColourRole::Separator,
                                            ColourRole::Band,
                                            ColourRole::BandExtension,
                                            ColourRole::BandLate,
                                            ColourRole::Today,
                                            ColourRole::DayOff,
                                            ColourRole::Strip,
                                            ColourRole::StripWarning};

/// Whether a widget with this palette is drawn light on dark.
bool isDark(const QPalette &palette);

/// The colour for a meaning in the theme that `palette` belongs to: `colour(palette(),
/// ColourRole::Late)`.
QColor colour(const QPalette &palette, ColourRole role);

/// Talan's own palettes.
QPalette lightPalette();
QPalette darkPalette();

/// Sets style, palette and font of the whole program; may be called again. Text grows from the
/// system's font.
void applyTheme(ThemeChoice choice, double textFactor);

/// The three sizes there are: 115 % for headlines, 100 %, 90 % for what is read second. Fonts are
/// the system's; figures of the same width come with all of them (DejaVu, Segoe UI, Noto,
/// Cantarell), so columns of numbers stand straight.
QFont headlineFont(const QFont &base);
QFont secondaryFont(const QFont &base);

/// The side of a small icon beside text of this widget: 16 px at normal text size, growing with the
/// text.
int smallIconSide(const QWidget *widget);

/// Contrast of two colours after WCAG 2.1: 1 (none) to 21 (black on white).
double contrast(const QColor &one, const QColor &other);

} // namespace talan::ui
