#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "ui/shell/looks.h"
#include "ui/shell/window_memory.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class MemoryTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"talan.ini"_s), QSettings::IniFormat};
};

TEST_F(MemoryTest, ComesBackForTheSameOffice)
{
    const WindowMemory memory{.geometry = "wide", .openCases = {CaseId(7), CaseId(3)}};
    saveWindowMemory(settings, u"office-one"_s, memory);
    EXPECT_EQ(readWindowMemory(settings, u"office-one"_s), memory);
    EXPECT_EQ(readWindowMemory(settings, u"office-two"_s), WindowMemory());
}

TEST_F(MemoryTest, LooksComeBackWhateverTheyWere)
{
    for (const auto theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const double factor : kTextFactors) {
            for (const auto language : {Language::Swedish, Language::English}) {
                const Looks looks{.theme = theme,
                                  .textFactor = factor,
                                  .language = language,
                                  .notices = language == Language::English};
                saveLooks(settings, looks);
                EXPECT_EQ(readLooks(settings), looks);
            }
        }
    }
}

TEST_F(MemoryTest, WhatSomebodyWroteIntoTheSettingsByHandDoesNoHarm)
{
    settings.setValue(u"looks/theme"_s, u"pink"_s);
    settings.setValue(u"looks/text_percent"_s, 173);
    const Looks looks = readLooks(settings);
    EXPECT_EQ(looks.theme, ThemeChoice::System);
    EXPECT_EQ(looks.textFactor, 1.5);

    settings.setValue(u"office-x/open_cases"_s, QStringList{u"4"_s, u"four"_s, u"-1"_s});
    EXPECT_EQ(readWindowMemory(settings, u"x"_s).openCases, QList<CaseId>{CaseId(4)});
}

} // namespace
} // namespace talan::ui
