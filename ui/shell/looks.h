#pragma once

#include "core/wording/language.h"
#include "ui/kit/theme.h"

class QSettings;

namespace talan::ui {

/// How one person wants to see the program: remembered on the machine, the same for every office.
struct Looks
{
    ThemeChoice theme = ThemeChoice::System;
    double textFactor = 1.0;
    Language language = Language::Swedish;
    bool notices = true; ///< Desktop notifications about dates.

    friend bool operator==(const Looks &, const Looks &) = default;
};

/// What was chosen; where nothing was, the desktop's theme and the environment's language.
Looks readLooks(const QSettings &settings);
void saveLooks(QSettings &settings, const Looks &looks);

} // namespace talan::ui
