#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/office/work.h"

namespace talan {

/// A registered case, and what registration had to leave out or change, for telling the registrar.
struct Registered
{
    CaseFile caseFile;
    bool droppedContactDetails =
        false;                   ///< Address, phone or e-mail of a protected person was not kept.
    bool wasThereBefore = false; ///< It had been registered already, and the answer was lost.
};

/// Whether registering leaves out how somebody protected can be reached.
bool dropsContactDetails(const NewCase &newCase);

/// Registers cases: checks every one, then stores all in one transaction or none. Each gets the
/// next number of the year it is registered in and its next step. Errors: those of rules::validate
/// (subject prefixed "[i]." when several are given); UnknownValue (handler).
Result<QList<Registered>> registerCases(const Work &work, const QList<NewCase> &newCases);
Result<Registered> registerCase(const Work &work, const NewCase &newCase);

} // namespace talan
