#pragma once

#include "core/letters/level_text.h"

namespace talan {

/// The facts of a case as far as the level tells them: the case, the patient, who brought it, the
/// care, the closing. A section without facts is left out.
QList<SummarySection> summaryFacts(const SummarySource &source, LevelText &text);

} // namespace talan
