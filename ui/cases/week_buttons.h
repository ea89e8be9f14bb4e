#pragma once

#include <functional>

class QWidget;

namespace talan::ui {

/// "+1 week" and "+2 weeks" beneath a date: one click instead of counting.
QWidget *makeWeekButtons(const std::function<void(int weeks)> &chosen, QWidget *parent);

} // namespace talan::ui
