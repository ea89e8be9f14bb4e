#pragma once

#include <QString>

#include "core/deadlines/provider_record.h"

namespace talan {

/// How a provider has answered, in one or two sentences: "Svarar oftast på 24 dagar; 9 av 10 svar
/// inom 41 dagar; 79 % i tid." With few answers it says so instead of counting.
QString recordText(const ProviderRecord &record);

/// "79 %" of what has been decided; empty with fewer than kFewestAnswers answers.
QString shareInTimeText(const ProviderRecord &record);

} // namespace talan
