#pragma once

#include <QString>
#include <QStringView>

namespace talan {

/// Why something could not be done. A closed list: `core/wording` has one sentence for each.
enum class ErrorCode {
    // What came from outside cannot be understood.
    InvalidInput,
    UnknownMember,
    TooLarge,
    MissingField,
    UnknownValue,
    InvalidDate,
    DateInFuture,
    TextTooLong,
    UnreadableNumber,
    CalendarOutOfRange,

    // It was understood, and a rule of the office's work says no.
    RuleViolated,
    NotFound,
    UnknownStaff,
    NotPermitted,
    CaseClosed,
    CaseNotClosed,
    ConsentMissing,
    AlreadyDone,
    NoOpenRequest,
    SeveralOpenRequests,
    ActionNotAllowed, ///< Not in the state a statement request is in; `subject` is the state's key.
    ExtensionNotLater,
    OpenRequestsRemain,
    BeforeItsCause,
    NothingToUndo,
    LastAdministrator,

    // Somebody else was there first.
    EditConflict,

    // The office file cannot be used.
    FileMissing,
    FolderMissing,
    FileExists,
    NotTalanFile,
    NewerFile,
    ReadOnlyFile,
    CorruptFile,
    DiskFull,
    FileBusy,     ///< `subject`: who holds the file (rules::holderText), or empty.
    LocksIgnored, ///< The place does not keep locks between machines: nobody may write there.
    SyncFolder,   ///< A folder that OneDrive, Dropbox or the like copies; `subject` is its service.
    FileReplaced, ///< The open file was moved, removed or replaced by another one.
    NotConnected, ///< The place of the open file does not answer.
    UpgradeWaits, ///< The file has to be brought up to date, and others have it open.
    BackupUnusable, ///< A backup that is damaged or not an office's.
    StorageFailed,
};

/// A failure as a value. `detail` is English, for the log and for "show details": it holds ids,
/// codes and member names, never personal data. `subject` names the member or value that is wrong,
/// as the reader wrote it in the input's own vocabulary ("channel", "problems[1].code"), or is
/// empty.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString detail;
    QString subject;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The key of a code in JSON and logs, e.g. "all_reminders_sent". Stable.
QStringView storageKey(ErrorCode code);

} // namespace talan
