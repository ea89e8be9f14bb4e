#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/office/work.h"

namespace talan {

/// Whether a case in the file was registered with the words of `newCase`, whatever has been edited
/// since. As long as nothing else has happened in the case, its persons are compared too. Errors:
/// those of the file.
Result<bool> isRegisteredAs(const Work &work, const CaseFile &caseFile, const NewCase &newCase);

} // namespace talan
