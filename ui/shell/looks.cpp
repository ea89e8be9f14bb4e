#include "ui/shell/looks.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr auto kTheme = "looks/theme"_L1;
constexpr auto kTextPercent = "looks/text_percent"_L1;
constexpr auto kLanguage = "looks/language"_L1;
constexpr auto kNotices = "looks/notices"_L1;

QLatin1StringView key(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return "system"_L1;
    case ThemeChoice::Light:
        return "light"_L1;
    case ThemeChoice::Dark:
        return "dark"_L1;
    }
    Q_UNREACHABLE();
}

ThemeChoice themeFromKey(const QString &text)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (text == key(choice))
            return choice;
    }
    return ThemeChoice::System;
}

double nearestTextFactor(int percent)
{
    const auto *const nearest = std::ranges::min_element(
        kTextFactors, {}, [&](double factor) { return std::abs(factor * 100 - percent); });
    return *nearest;
}

} // namespace

Looks readLooks(const QSettings &settings)
{
    Looks looks;
    looks.theme = themeFromKey(settings.value(kTheme).toString());
    looks.textFactor = nearestTextFactor(settings.value(kTextPercent, 100).toInt());
    const QString language = settings.value(kLanguage).toString();
    if (language.isEmpty())
        looks.language = languageOfEnvironment();
    else
        looks.language = language == "en"_L1 ? Language::English : Language::Swedish;
    looks.notices = settings.value(kNotices, true).toBool();
    return looks;
}

void saveLooks(QSettings &settings, const Looks &looks)
{
    settings.setValue(kTheme, QString(key(looks.theme)));
    settings.setValue(kTextPercent, qRound(looks.textFactor * 100));
    settings.setValue(kLanguage, looks.language == Language::English ? u"en"_s : u"sv"_s);
    settings.setValue(kNotices, looks.notices);
}

} // namespace talan::ui
