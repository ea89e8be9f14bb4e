#pragma once

#include <QPagedPaintDevice>
#include <functional>

#include "core/base/result.h"
#include "core/letters/case_summary.h"

namespace talan {

/// Gives a device the page of a summary: A4 upright with its margins.
void setSummaryPage(QPagedPaintDevice &device);

/// Paints a summary on a paged device (printer, preview, PDF): letterhead and secrecy note on the
/// first page, running head on the others, "Sida x av y" and the printed note on every page. Needs
/// a QGuiApplication. Returns the number of pages; 0 when the device cannot be painted on.
int paintSummary(const CaseSummary &summary, QPagedPaintDevice &device);

/// Writes a summary as PDF (A4, fonts embedded, text extractable) so that a crash never leaves half
/// a file. Returns the number of pages.
///
/// `beforeKept` runs when the PDF is complete and not in its place yet; with its error no file is
/// left. Errors: those of `beforeKept`; FolderMissing, ReadOnlyFile, DiskFull, StorageFailed.
Result<int> writeSummaryPdf(const CaseSummary &summary,
                            const QString &path,
                            const std::function<Result<>(int pages)> &beforeKept = {});

} // namespace talan
