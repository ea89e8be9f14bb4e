#include "ui/kit/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

#include <gtest/gtest.h>

#include "ui/kit/labels.h"
#include "ui/kit/talan_style.h"

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
    EXPECT_TRUE(qobject_cast<TalanStyle *>(QApplication::style()));

    applyTheme(ThemeChoice::Dark, 2.0);
    EXPECT_TRUE(isDark(QApplication::palette()));
    EXPECT_NEAR(QApplication::font().pointSizeF(), 2 * usual, 0.01);

    applyTheme(ThemeChoice::Light, 1.0);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual, 0.01)
        << "text grows from the system's font, not from what is set";
}

/// The best contrast to the ground that any pixel of the picture has.
double bestContrast(const QImage &picture, const QColor &ground)
{
    double best = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            best = std::max(best, contrast(picture.pixelColor(x, y), ground));
    }
    return best;
}

QRect indicatorOf(const QAbstractButton &button, QStyle::SubElement element)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    return button.style()->subElementRect(element, &option, &button);
}

class IndicatorTest : public testing::TestWithParam<ThemeChoice>
{
protected:
    ~IndicatorTest() override { applyTheme(ThemeChoice::Light, 1.0); }
};

TEST_P(IndicatorTest, CanBeSeenUncheckedAndChecked)
{
    applyTheme(GetParam(), 1.0);
    QWidget window;
    auto *line = new QHBoxLayout(&window);
    auto *box = new QCheckBox(&window);
    auto *radio = new QRadioButton(&window);
    auto *focused = new QCheckBox(&window);
    for (QWidget *widget : {static_cast<QWidget *>(focused),
                            static_cast<QWidget *>(box),
                            static_cast<QWidget *>(radio)})
        line->addWidget(widget);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    focused->setFocus();
    const QColor ground = window.palette().color(QPalette::Window);
    const auto seen = [&ground](QAbstractButton *button, QStyle::SubElement element) {
        return bestContrast(button->grab(indicatorOf(*button, element)).toImage(), ground);
    };
    EXPECT_GE(seen(box, QStyle::SE_CheckBoxIndicator), kShape);
    EXPECT_GE(seen(radio, QStyle::SE_RadioButtonIndicator), kShape);
    box->setChecked(true);
    radio->setChecked(true);
    EXPECT_GE(seen(box, QStyle::SE_CheckBoxIndicator), kShape);
    EXPECT_GE(seen(radio, QStyle::SE_RadioButtonIndicator), kShape);
}

TEST_P(IndicatorTest, GrowsWithTheText)
{
    applyTheme(GetParam(), 1.0);
    QCheckBox box;
    QRadioButton radio;
    const QSize usual = indicatorOf(box, QStyle::SE_CheckBoxIndicator).size();
    const QSize usualRadio = indicatorOf(radio, QStyle::SE_RadioButtonIndicator).size();
    applyTheme(GetParam(), 2.0);
    QCheckBox largeBox;
    QRadioButton largeRadio;
    EXPECT_GE(indicatorOf(largeBox, QStyle::SE_CheckBoxIndicator).height(), 1.7 * usual.height());
    EXPECT_GE(indicatorOf(largeRadio, QStyle::SE_RadioButtonIndicator).height(),
              1.7 * usualRadio.height());
}

INSTANTIATE_TEST_SUITE_P(Both,
                         IndicatorTest,
                         testing::Values(ThemeChoice::Light, ThemeChoice::Dark));

class LabelsTest : public testing::Test
{
protected:
    LabelsTest() { applyTheme(ThemeChoice::Light, 1.0); }
    ~LabelsTest() override { applyTheme(ThemeChoice::Light, 1.0); }

    static double sizeOf(const QWidget &widget) { return widget.font().pointSizeF(); }
    static QColor inkOf(const QWidget &widget)
    {
        return widget.palette().color(widget.foregroundRole());
    }
};

TEST_F(LabelsTest, FollowTheTextSizeWhileTheyStandThere)
{
    QWidget window;
    auto *line = new QHBoxLayout(&window);
    auto *headline = new Headline(QStringLiteral("Headline"), &window);
    auto *section = new SectionLabel(QStringLiteral("Section"), &window);
    auto *secondary = new SecondaryLabel(QStringLiteral("Secondary"), &window);
    for (QLabel *label : {static_cast<QLabel *>(headline),
                          static_cast<QLabel *>(section),
                          static_cast<QLabel *>(secondary)})
        line->addWidget(label);
    window.show();
    const double usual = QApplication::font().pointSizeF();
    for (const double factor : {2.0, 1.25, 1.0}) {
        applyTheme(ThemeChoice::Light, factor);
        QCoreApplication::sendPostedEvents();
        EXPECT_NEAR(sizeOf(*headline), 1.15 * usual * factor, 0.02);
        EXPECT_NEAR(sizeOf(*section), usual * factor, 0.02);
        EXPECT_NEAR(sizeOf(*secondary), 0.9 * usual * factor, 0.02);
        EXPECT_EQ(section->font().weight(), QFont::DemiBold);
    }
}

TEST_F(LabelsTest, FollowTheThemeWhileTheyStandThere)
{
    QWidget window;
    auto *line = new QHBoxLayout(&window);
    auto *section = new SectionLabel(QStringLiteral("Section"), &window);
    auto *secondary = new SecondaryLabel(QStringLiteral("Secondary"), &window);
    auto *button = new PrimaryButton(QStringLiteral("Do it"), &window);
    auto *hidden = new SecondaryLabel(QStringLiteral("Hidden"), &window);
    for (QWidget *widget : {static_cast<QWidget *>(section),
                            static_cast<QWidget *>(secondary),
                            static_cast<QWidget *>(button),
                            static_cast<QWidget *>(hidden)})
        line->addWidget(widget);
    hidden->hide();
    window.show();
    for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(theme, 1.0);
        QCoreApplication::sendPostedEvents();
        const QPalette palette = QApplication::palette();
        EXPECT_EQ(inkOf(*section), palette.color(QPalette::WindowText));
        EXPECT_EQ(inkOf(*secondary), colour(palette, ColourRole::SecondaryText));
        EXPECT_EQ(inkOf(*hidden), colour(palette, ColourRole::SecondaryText));
        EXPECT_EQ(button->palette().color(QPalette::Button), colour(palette, ColourRole::Accent));
    }
}

TEST_F(LabelsTest, FollowBothAtOnce)
{
    SecondaryLabel label(QStringLiteral("Secondary"));
    SectionLabel section(QStringLiteral("Section"));
    const double usual = QApplication::font().pointSizeF();
    applyTheme(ThemeChoice::Dark, 2.0);
    EXPECT_EQ(inkOf(label), colour(QApplication::palette(), ColourRole::SecondaryText));
    EXPECT_NEAR(sizeOf(label), 0.9 * 2 * usual, 0.02);
    EXPECT_NEAR(sizeOf(section), 2 * usual, 0.02);
    EXPECT_EQ(inkOf(section), QApplication::palette().color(QPalette::WindowText));
}

} // namespace
} // namespace talan::ui
