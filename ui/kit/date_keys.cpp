#include "ui/kit/date_keys.h"

namespace talan::ui {

std::optional<DateStepByKey> dateStepOf(int key, Qt::KeyboardModifiers modifiers)
{
    constexpr int kWeek = 7;
    const bool isUpOrDown = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const int sign = key == Qt::Key_Up || key == Qt::Key_PageUp ? 1 : -1;
    if (isUpOrDown && modifiers == Qt::NoModifier)
        return DateStepByKey{.days = sign};
    if (isUpOrDown && modifiers == Qt::ControlModifier)
        return DateStepByKey{.days = kWeek * sign};
    if (isPage && modifiers == Qt::NoModifier)
        return DateStepByKey{.months = sign};
    return {};
}

QDate movedBy(QDate day, const DateStepByKey &step)
{
    return day.addDays(step.days).addMonths(step.months);
}

} // namespace talan::ui
