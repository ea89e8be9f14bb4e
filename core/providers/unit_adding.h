#pragma once

#include "core/office/work.h"
#include "core/providers/care_unit_store.h"

namespace talan {

/// The unit at `path`; what is missing of it is made on the way and written into the journal, all
/// in one transaction. Errors: those of CareUnitStore::findOrAdd.
Result<CareUnit> findOrAddUnit(const Work &work, const QString &path, int area = 0);

} // namespace talan
