#include "ui/kit/theme.h"

#include <QApplication>
#include <QStyle>

#include <gtest/gtest.h>

namespace talan::ui {
namespace {

constexpr double kText = 4.5;  // WCAG 2.1, 1.4.3
constexpr double kShape = 3.0; // WCAG 2.1, 1.4.11

struct Theme
{
    const char *name;
    QPalette palette;
};

class ThemeTest : public testing::TestWithParam<Theme>
{
protected:
    QColor of(QPalette::ColorRole role) const { return GetParam().palette.color(role); }
    QColor of(ColourRole role) const { return colour(GetParam().palette, role); }
};

TEST_P(ThemeTest, TextCanBeReadOnEveryGround)
{
    for (const auto ground :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        EXPECT_GE(contrast(of(QPalette::WindowText), of(ground)), kText) << ground;
        EXPECT_GE(contrast(of(QPalette::Link), of(ground)), kText) << ground;
    }
    EXPECT_GE(contrast(of(QPalette::PlaceholderText), of(QPalette::Base)), kText);
    EXPECT_GE(contrast(of(QPalette::HighlightedText), of(QPalette::Highlight)), kText);
    EXPECT_GE(contrast(of(QPalette::ToolTipText), of(QPalette::ToolTipBase)), kText);
}

TEST_P(ThemeTest, TextWithAMeaningCanBeReadOnEveryGround)
{
    for (const auto role : {ColourRole::Accent,
                            ColourRole::Late,
                            ColourRole::Soon,
                            ColourRole::Done,
                            ColourRole::SecondaryText}) {
        for (const auto ground :
             {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
            EXPECT_GE(contrast(of(role), of(ground)), kText)
                << static_cast<int>(role) << " on " << ground;
    }
    EXPECT_GE(contrast(of(ColourRole::OnAccent), of(ColourRole::Accent)), kText);
    for (const auto ground : {ColourRole::Strip, ColourRole::StripWarning})
        EXPECT_GE(contrast(of(QPalette::WindowText), of(ground)), kText);
}

TEST_P(ThemeTest, ShapesCanBeSeenOnEveryGround)
{
    for (const auto role : {ColourRole::Outline,
                            ColourRole::Band,
                            ColourRole::BandExtension,
                            ColourRole::BandLate,
                            ColourRole::Today}) {
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            EXPECT_GE(contrast(of(role), of(ground)), kShape)
                << static_cast<int>(role) << " on " << ground;
        EXPECT_GE(contrast(of(role), of(ColourRole::DayOff)), kShape)
            << static_cast<int>(role) << " on a day off";
    }
    EXPECT_GE(contrast(of(QPalette::Highlight), of(QPalette::Base)), kShape);
}

INSTANTIATE_TEST_SUITE_P(Both,
                         ThemeTest,
                         testing::Values(Theme{"Light", lightPalette()},
                                         Theme{"Dark", darkPalette()}),
                         [](const auto &theme) { return theme.param.name; });

TEST(ContrastTest, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21.0, 0.001);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1.0, 0.001);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(ThemeChoiceTest, ChangesThePaletteAndTheTextOfTheWholeProgram)
{
    applyTheme(ThemeChoice::Light, 1.0);
    const double usual = QApplication::font().pointSizeF();
    EXPECT_FALSE(isDark(QApplication::palette()));
    EXPECT_EQ(QApplication::style()->name(), QStringLiteral("fusion"));

    applyTheme(ThemeChoice::Dark, 2.0);
    EXPECT_TRUE(isDark(QApplication::palette()));
    EXPECT_NEAR(QApplication::font().pointSizeF(), 2 * usual, 0.01);

    applyTheme(ThemeChoice::Light, 1.0);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual, 0.01)
        << "text grows from the system's font, not from what is set";
}

} // namespace
} // namespace talan::ui
