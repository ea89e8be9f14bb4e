#pragma once

#include "tests/journeys/desk_session.h"

namespace talan::test {

// What somebody does at the desk, through the real widgets. Used by the journey test and by the
// tour without a display.

/// A phone call, by keyboard: who, where, what, with consent to contact the provider.
CaseFile registerPhoneCall(DeskSession &desk);
/// A letter that came some days ago.
CaseFile registerLetter(DeskSession &desk, const QString &cameIn);
/// A guardian about a child.
CaseFile registerChild(DeskSession &desk);
/// Somebody with protected identity.
CaseFile registerProtected(DeskSession &desk);
CaseFile registerAnonymous(DeskSession &desk);

void confirm(DeskSession &desk);
void makeFirstContact(DeskSession &desk, const QString &said);
void requestStatement(DeskSession &desk);
void extend(DeskSession &desk);
void remind(DeskSession &desk);
void registerAnswer(DeskSession &desk, const QString &summary);
void forwardAnswer(DeskSession &desk);
void closeCase(DeskSession &desk);
/// Prints the open case at a level ("full", "provider", "anonymous") to a PDF by the dialog's own
/// buttons.
void printSummary(DeskSession &desk, const QString &level, const QString &pdf);

} // namespace talan::test
