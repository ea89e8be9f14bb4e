#pragma once

#include <QIcon>
#include <QString>

namespace talan::ui {

/// An icon of Talan's own by its file name ("reminder"), drawn in the colour of the program's text
/// at any size and screen density. Follows the theme by itself.
QIcon icon(const QString &name);

} // namespace talan::ui
