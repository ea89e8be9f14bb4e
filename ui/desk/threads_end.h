#pragma once

#include <chrono>

namespace talan::ui {

/// Whether every thread that had a file open has ended, now or within `patience`. One that hangs in
/// a place that is away has not; then Qt must not take its connection down under it, as it does
/// with all that are left when the program ends in the ordinary way.
bool haveStorageThreadsEnded(std::chrono::milliseconds patience);

} // namespace talan::ui
