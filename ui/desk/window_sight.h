#pragma once

namespace talan::ui {

/// Whether somebody can see a window of this program: while all are minimised or closed, nothing
/// has to be looked up for them.
bool isAnyWindowInSight();

} // namespace talan::ui
