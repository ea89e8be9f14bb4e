#pragma once

#include <QDate>
#include <Qt>
#include <optional>

namespace talan::ui {

/// What an arrow does to the date in a field.
struct DateStepByKey
{
    int days = 0;
    int months = 0;
};

/// Up and Down are a day, with Ctrl a week, Page Up and Page Down a month; up is later. Nothing for
/// other keys.
std::optional<DateStepByKey> dateStepOf(int key, Qt::KeyboardModifiers modifiers);

QDate movedBy(QDate day, const DateStepByKey &step);

} // namespace talan::ui
