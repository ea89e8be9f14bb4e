#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace talan {

/// Takes the next running number of the year's case series. Runs in the caller's transaction, so
/// that a number that is not used is not taken: no gap, no duplicate.
Result<int> takeNextNumber(storage::Database &database, int year);

} // namespace talan
