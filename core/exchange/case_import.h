#pragma once

#include <QByteArray>
#include <QList>

#include "core/base/result.h"
#include "core/cases/case_file.h"

namespace talan {

/// The most that is read in one go: bytes, and cases.
inline constexpr qsizetype kMostImportBytes = 10 * 1024 * 1024;
inline constexpr qsizetype kMostImportedCases = 10'000;

/// Reads one case (an object) or several (an array) as JSON, as `talanctl register` takes them.
/// Only the form is checked here; the rules of registration come later.
///
/// Errors carry the member's path as subject, "[3].patient.sex" for the fourth of an array:
/// TooLarge; InvalidInput for what is not UTF-8 or not JSON (the detail has the offset), for a
/// wrong type and for a member given twice; UnknownMember; MissingField; UnknownValue; InvalidDate.
Result<QList<NewCase>> readCases(const QByteArray &json);

} // namespace talan
