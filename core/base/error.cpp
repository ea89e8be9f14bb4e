#include "core/base/error.h"

namespace talan {

QStringView storageKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return u"invalid_input";
    case ErrorCode::UnknownMember:
        return u"unknown_member";
    case ErrorCode::TooLarge:
        return u"too_large";
    case ErrorCode::MissingField:
        return u"missing_field";
    case ErrorCode::UnknownValue:
        return u"unknown_value";
    case ErrorCode::InvalidDate:
        return u"invalid_date";
    case ErrorCode::DateInFuture:
        return u"date_in_future";
    case ErrorCode::TextTooLong:
        return u"text_too_long";
    case ErrorCode::UnreadableNumber:
        return u"unreadable_number";
    case ErrorCode::CalendarOutOfRange:
        return u"calendar_out_of_range";
    case ErrorCode::RuleViolated:
        return u"rule_violated";
    case ErrorCode::NotFound:
        return u"not_found";
    case ErrorCode::UnknownStaff:
        return u"unknown_staff";
    case ErrorCode::NotPermitted:
        return u"not_permitted";
    case ErrorCode::CaseClosed:
        return u"case_closed";
    case ErrorCode::CaseNotClosed:
        return u"case_not_closed";
    case ErrorCode::ConsentMissing:
        return u"consent_missing";
    case ErrorCode::AlreadyDone:
        return u"already_done";
    case ErrorCode::NoOpenRequest:
        return u"no_open_request";
    case ErrorCode::SeveralOpenRequests:
        return u"several_open_requests";
    case ErrorCode::ActionNotAllowed:
        return u"action_not_allowed";
    case ErrorCode::ExtensionNotLater:
        return u"extension_not_later";
    case ErrorCode::OpenRequestsRemain:
        return u"open_requests_remain";
    case ErrorCode::BeforeItsCause:
        return u"before_its_cause";
    case ErrorCode::NothingToUndo:
        return u"nothing_to_undo";
    case ErrorCode::LastAdministrator:
        return u"last_administrator";
    case ErrorCode::EditConflict:
        return u"edit_conflict";
    case ErrorCode::FileMissing:
        return u"file_missing";
    case ErrorCode::FolderMissing:
        return u"folder_missing";
    case ErrorCode::FileExists:
        return u"file_exists";
    case ErrorCode::NotTalanFile:
        return u"not_talan_file";
    case ErrorCode::NewerFile:
        return u"newer_file";
    case ErrorCode::ReadOnlyFile:
        return u"read_only_file";
    case ErrorCode::CorruptFile:
        return u"corrupt_file";
    case ErrorCode::DiskFull:
        return u"disk_full";
    case ErrorCode::FileBusy:
        return u"file_busy";
    case ErrorCode::LocksIgnored:
        return u"locks_ignored";
    case ErrorCode::SyncFolder:
        return u"sync_folder";
    case ErrorCode::FileReplaced:
        return u"file_replaced";
    case ErrorCode::NotConnected:
        return u"not_connected";
    case ErrorCode::UpgradeWaits:
        return u"upgrade_waits";
    case ErrorCode::BackupUnusable:
        return u"backup_unusable";
    case ErrorCode::StorageFailed:
        return u"storage_failed";
    }
    Q_UNREACHABLE();
}

} // namespace talan
