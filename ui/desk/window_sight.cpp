#include "ui/desk/window_sight.h"

#include <QGuiApplication>
#include <QWindow>
#include <algorithm>

namespace talan::ui {

bool isAnyWindowInSight()
{
    const auto windows = QGuiApplication::topLevelWindows();
    return std::ranges::any_of(windows, [](const QWindow *window) {
        return window->isVisible() && !window->windowStates().testFlag(Qt::WindowMinimized);
    });
}

} // namespace talan::ui
