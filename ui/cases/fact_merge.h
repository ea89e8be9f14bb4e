#pragma once

#include "core/cases/case_file.h"

namespace talan::ui {

/// The base to save `mine` against once its writer has seen `theirs` and decided that mine stands:
/// for the facts I changed it is theirs, for all others the old base, so that what only they
/// changed stays theirs.
CaseFile decidedBase(const CaseFile &base, const CaseFile &mine, const CaseFile &theirs);

} // namespace talan::ui
