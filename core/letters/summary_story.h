#pragma once

#include "core/letters/level_text.h"

namespace talan {

/// The statement requests with all their dates, in the order they were sent.
QList<SummarySection> summaryRequests(const SummarySource &source, LevelText &text);

/// What happened, oldest first, without what was edited, taken back or only looked at. A provider
/// reads nothing of notes and calls.
QList<SummaryEntry> summaryStory(const SummarySource &source, LevelText &text);

} // namespace talan
