#pragma once

#include <QString>

#include "tests/bench/stopwatch.h"

namespace talan::bench {

/// Saving one case: registerCase() against the same rows by raw SQLite, milliseconds each.
Compared saveOfACase();

/// A case summary of some pages as PDF against its text on plain QPdfWriter pages.
Compared summaryPdf();

/// From process start to the painted case list of 10 000 cases: Talan against a bare Qt table
/// window that shows the same rows. `self` is this program, which starts itself for each side.
Compared coldStartToList(const QString &self);

/// Both sides of the cold start, run in their own process. Returns the exit code.
int startTalan(const QString &file);
int startBareTable(const QString &file);

/// Milliseconds from Ctrl+N to the painted form in a running window.
double newCaseForm();

/// Nanoseconds that one deadline with its explanation takes.
double nanosecondsPerDeadline();

struct QueueTimes
{
    Compared opened;
    Compared regrouped; ///< To another grouping.
};

/// The work queue of 50 000 running requests, read and painted, against the plain query in a bare
/// Qt table.
QueueTimes workQueueOfFiftyThousand();

struct SharedFileTimes
{
    Compared perSave; ///< Of all writers together: the throughput, turned over.
    Compared p95;     ///< Of a single save with its waiting.
    Compared longest;
};

/// Eight processes that register cases in one file on this disk, flat out, against eight that write
/// the same rows by raw SQLite. `self` is this program, which starts itself for each writer.
SharedFileTimes eightWritersOnOneFile(const QString &self);

/// A writer of either side, run in its own process. Returns the exit code.
int writeAsTalan(const QString &file, int writer);
int writeAsRaw(const QString &file, int writer);

} // namespace talan::bench
