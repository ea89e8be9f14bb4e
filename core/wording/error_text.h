#pragma once

#include <QString>

#include "core/base/error.h"

namespace talan {

/// What somebody was doing when it went wrong.
enum class Activity {
    OpeningFile,
    OpeningToWrite, ///< The file is open, for reading only.
    CreatingFile,
    RegisteringCase,
    ImportingCases, ///< Registering what a script or another program gives.
    ReadingCases,
    OpeningCase,
    SavingCase,
    ConfirmingCase,
    RegisteringContact,
    AddingNote,
    ChangingSteps,
    SendingRequest,
    DraftingRequest,
    ExtendingRequest,
    SuspendingRequest,
    ResumingRequest,
    Reminding,
    EscalatingRequest,
    RegisteringAnswer,
    ForwardingAnswer,
    WithdrawingRequest,
    ClosingCase,
    ReopeningCase,
    Undoing,
    SavingDraft,
    SavingSettings,
    SavingStaff,
    PlanningAbsence, ///< Absences, and cases taken over and given back.
    MakingSummary,
    CheckingFile,
    ExaminingPlace, ///< The share doctor.
    MakingBackup,
    RestoringBackup,
    BringingIn, ///< What was written on this machine while the file's place did not answer.
    KeepingLocally,
    ReadingInput,
    ComputingDate,
};

/// A failure in plain words: three parts, none with codes or personal data.
struct ErrorText
{
    QString whatHappened; ///< "Ärendet kunde inte sparas: nätverksplatsen svarar inte."
    QString whatWasKept;  ///< "Din text finns kvar här på datorn." May be empty.
    QString whatToDo;

    /// The three as running text.
    QString sentence() const;
};

/// The words for a failure. `error.subject` is named as it stands; `error.detail` is for the log
/// and is left out.
ErrorText errorText(Activity activity, const Error &error);

} // namespace talan
