#pragma once

#include "app/demo/case_course.h"
#include "core/office/work.h"

namespace talan::demo {

/// What an office of today has besides its cases' ordinary course: a clock that stands still, a
/// request that is written and not sent, one taken further, steps of one's own, planned absence, a
/// colleague's cases taken over, a planning day. Done through the same tasks as at a desk. Errors:
/// those of the tasks.
Result<> setPresentMoment(const Work &work, const DemoStaff &staff);

} // namespace talan::demo
