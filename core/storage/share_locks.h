#pragma once

namespace talan::storage {

/// Makes SQLite's locks work on SMB mounts of Linux. Idempotent; does nothing on other systems.
void installShareLocks();

} // namespace talan::storage
