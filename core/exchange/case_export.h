#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/cases/case_list.h"
#include "core/exchange/case_record.h"

namespace talan {

/// The whole case as JSON: the members that `readCases` takes, and what has become of the case
/// since. Letters and documents are empty arrays until the office file holds any. Errors: those of
/// rules::awaitedDate.
Result<QJsonObject> caseJson(const CaseRecord &record);

/// A statement request with all that happened to it and its explained dates. Errors: those of
/// rules::awaitedDate.
Result<QJsonObject> requestJson(const StatementRequest &request);

/// One line of a case list. Of a protected person it says no more than the list on screen does.
QJsonObject caseRowJson(const CaseRow &row);

} // namespace talan
