#pragma once

#include <functional>

namespace talan::storage {

/// Has every transaction of this thread asked, right before it commits, whether somebody still
/// waits for it. Work that was given up while it hung in a place that is away is undone then:
/// whoever asked for it was told so, and may do it again. One question a thread, as one connection.
void askBeforeCommits(std::function<bool()> isStillWanted);

/// The answer to that question; true where nobody has put one.
bool isCommitWanted();

} // namespace talan::storage
