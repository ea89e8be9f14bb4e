#pragma once

#include <QList>
#include <QString>

#include "ui/desk/desk.h"

namespace talan::ui {

/// "2 cases and 1 note".
QString amountText(const QList<LocalEntry> &entries);

/// What has come in, for the status line: "2 cases and 1 note came in: PN 2026-0413,
/// PN 2026-0414". Empty when nothing did.
QString cameInText(const QList<BroughtIn> &entries);

/// "New case", "Note in PN 2026-0007".
QString kindText(const LocalEntry &entry);

/// The first words of an entry; of somebody protected nothing but that.
QString firstWords(const LocalEntry &entry);

/// All that was written, for reading and copying; and the file it was written for, where that is
/// not the one at `path`.
QString wholeText(const LocalEntry &entry, const QString &path);

/// Why an entry did not come in, as a sentence.
QString refusalText(const Error &why);

} // namespace talan::ui
