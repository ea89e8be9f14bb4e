#pragma once

#include "core/letters/case_summary.h"

namespace talan::test {

/// A case with something in every field: a daughter complains for her mother, the clinic is asked,
/// gets an extension and a reminder, answers late, and the case is closed.
SummarySource aRichSource();

/// The same, but the mother's personal data are protected.
SummarySource aProtectedSource();

/// What must be in no summary that leaves the office anonymous: names, numbers, contacts, dates.
QStringList whatTellsWho();

} // namespace talan::test
