#include "core/storage/share_locks.h"

namespace talan::storage {

void installShareLocks() {}

} // namespace talan::storage
