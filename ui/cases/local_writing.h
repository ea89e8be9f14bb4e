#pragma once

#include "ui/desk/desk.h"

namespace talan::ui {

/// Whether a save that failed so goes into the local journal of this machine instead: the file
/// cannot be reached, and it may be written when it can.
bool wentAway(const Desk &desk, const Error &error);

/// What somebody at this desk has written just now, for the local journal.
LocalEntry localEntry(const Desk &desk, const QString &id, std::variant<NewCase, LocalNote> what);

} // namespace talan::ui
