#include "core/wording/error_text.h"

#include <QCoreApplication>
#include <array>

#include "core/base/office_time.h"
#include "core/deadlines/statement_request.h"
#include "core/storage/writer_mark.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// The words for one error code, as source texts of the translation.
struct CodeWords
{
    ErrorCode code;
    const char *reason; ///< Goes on after a colon.
    const char *about;  ///< The same with the subject named; null where a subject adds nothing.
    const char *toDo;
};

constexpr std::array kCodeWords{
    CodeWords{ErrorCode::InvalidInput,
              QT_TRANSLATE_NOOP("ErrorText", "what was given cannot be understood"),
              QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be understood"),
              QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.")},
    CodeWords{ErrorCode::UnknownMember,
              QT_TRANSLATE_NOOP("ErrorText", "the input has a member that Talan does not know"),
              QT_TRANSLATE_NOOP("ErrorText", "Talan does not know the member “%1”"),
              QT_TRANSLATE_NOOP("ErrorText", "Check how it is spelled, or leave it out.")},
    CodeWords{ErrorCode::TooLarge,
              QT_TRANSLATE_NOOP("ErrorText",
                                "it is larger than ten megabytes or more than ten thousand cases"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "Divide it into smaller parts.")},
    CodeWords{ErrorCode::MissingField,
              QT_TRANSLATE_NOOP("ErrorText", "something that is needed is missing"),
              QT_TRANSLATE_NOOP("ErrorText", "“%1” is missing"),
              QT_TRANSLATE_NOOP("ErrorText", "Fill it in and try again.")},
    CodeWords{
        ErrorCode::UnknownValue,
        QT_TRANSLATE_NOOP("ErrorText", "a value is not one of those that can be chosen"),
        QT_TRANSLATE_NOOP("ErrorText", "the value of “%1” is not one of those that can be chosen"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose one of the values that are offered.")},
    CodeWords{
        ErrorCode::InvalidDate,
        QT_TRANSLATE_NOOP("ErrorText", "a date is not a real date, or lies too far away"),
        QT_TRANSLATE_NOOP("ErrorText", "the date in “%1” is not a real date, or lies too far away"),
        QT_TRANSLATE_NOOP("ErrorText", "Write the date as YYYY-MM-DD and check the year.")},
    CodeWords{ErrorCode::DateInFuture,
              QT_TRANSLATE_NOOP("ErrorText", "the date lies in the future"),
              QT_TRANSLATE_NOOP("ErrorText", "the date in “%1” lies in the future"),
              QT_TRANSLATE_NOOP("ErrorText", "Give the day on which it happened.")},
    CodeWords{ErrorCode::TextTooLong,
              QT_TRANSLATE_NOOP("ErrorText", "a text is longer than there is room for"),
              QT_TRANSLATE_NOOP("ErrorText", "the text in “%1” is longer than there is room for"),
              QT_TRANSLATE_NOOP("ErrorText", "Shorten it, or add the rest as a note.")},
    CodeWords{ErrorCode::UnreadableNumber,
              QT_TRANSLATE_NOOP("ErrorText", "the identity number cannot be read"),
              QT_TRANSLATE_NOOP("ErrorText", "the identity number in “%1” cannot be read"),
              QT_TRANSLATE_NOOP("ErrorText", "Check the number, or leave it out for now.")},
    CodeWords{
        ErrorCode::CalendarOutOfRange,
        QT_TRANSLATE_NOOP("ErrorText", "the date lies outside the years whose holidays are known"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText", "Choose another date.")},
    CodeWords{
        ErrorCode::RuleViolated,
        QT_TRANSLATE_NOOP("ErrorText", "a rule of the office’s work does not allow it"),
        QT_TRANSLATE_NOOP("ErrorText", "a rule of the office’s work does not allow “%1”"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the case as it is now and choose another step.")},
    CodeWords{ErrorCode::NotFound,
              QT_TRANSLATE_NOOP("ErrorText", "it does not exist in this file"),
              QT_TRANSLATE_NOOP("ErrorText", "“%1” does not exist in this file"),
              QT_TRANSLATE_NOOP("ErrorText", "Check the number or the name.")},
    CodeWords{ErrorCode::UnknownStaff,
              QT_TRANSLATE_NOOP("ErrorText", "your login name is not among the office’s staff"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator of the office to add you.")},
    CodeWords{ErrorCode::NotPermitted,
              QT_TRANSLATE_NOOP("ErrorText", "your role does not include it"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText",
                                "Ask a colleague who may, or an administrator of the office.")},
    CodeWords{ErrorCode::CaseClosed,
              QT_TRANSLATE_NOOP("ErrorText", "the case is closed"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "Open the case again first.")},
    CodeWords{ErrorCode::CaseNotClosed,
              QT_TRANSLATE_NOOP("ErrorText", "the case is not closed"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "It can be worked with as it is.")},
    CodeWords{
        ErrorCode::ConsentMissing,
        QT_TRANSLATE_NOOP("ErrorText", "the patient’s consent is not noted on the case"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText", "Ask for consent and note who gave it, when and how.")},
    CodeWords{
        ErrorCode::AlreadyDone,
        QT_TRANSLATE_NOOP("ErrorText", "it is done already"),
        QT_TRANSLATE_NOOP("ErrorText", "“%1” is in use or done already"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at it as it is now; perhaps nothing more is needed.")},
    CodeWords{
        ErrorCode::NoOpenRequest,
        QT_TRANSLATE_NOOP("ErrorText", "no statement request is waiting"),
        nullptr,
        QT_TRANSLATE_NOOP(
            "ErrorText", "Look at the requests of the case, and send one first if none is there.")},
    CodeWords{ErrorCode::SeveralOpenRequests,
              QT_TRANSLATE_NOOP("ErrorText", "more than one statement request is waiting"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "Choose which one you mean.")},
    CodeWords{ErrorCode::ActionNotAllowed,
              QT_TRANSLATE_NOOP("ErrorText", "the statement request is not in a state for that"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "Nothing more can be done with it.")},
    CodeWords{
        ErrorCode::ExtensionNotLater,
        QT_TRANSLATE_NOOP("ErrorText", "the new date is not later than the date that holds now"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText", "Choose a later date.")},
    CodeWords{
        ErrorCode::OpenRequestsRemain,
        QT_TRANSLATE_NOOP("ErrorText", "statement requests are still waiting for an answer"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText", "Register the answers or withdraw the requests first.")},
    CodeWords{ErrorCode::BeforeItsCause,
              QT_TRANSLATE_NOOP("ErrorText", "the date lies before what it follows"),
              QT_TRANSLATE_NOOP("ErrorText", "the date in “%1” lies before what it follows"),
              QT_TRANSLATE_NOOP("ErrorText", "Check the date.")},
    CodeWords{ErrorCode::NothingToUndo,
              QT_TRANSLATE_NOOP("ErrorText", "nothing of yours is left to take back"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText",
                                "The story of the case shows what was done last, and by whom.")},
    CodeWords{ErrorCode::LastAdministrator,
              QT_TRANSLATE_NOOP("ErrorText", "nobody would be left to administer the office"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "Make a colleague administrator first.")},
    CodeWords{ErrorCode::EditConflict,
              QT_TRANSLATE_NOOP("ErrorText", "somebody else changed the same thing"),
              QT_TRANSLATE_NOOP("ErrorText", "somebody else changed “%1” at the same time"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "Look at the case as it is now and decide what shall stand.")},
    CodeWords{ErrorCode::FileMissing,
              QT_TRANSLATE_NOOP("ErrorText", "there is no such file"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText",
                                "Check the name and the place. If it lies on the network, check "
                                "that the network place is connected.")},
    CodeWords{ErrorCode::FolderMissing,
              QT_TRANSLATE_NOOP("ErrorText", "its folder does not exist or cannot be reached"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText",
                                "Check the place. If it lies on the network, check that the "
                                "network place is connected.")},
    CodeWords{
        ErrorCode::FileExists,
        QT_TRANSLATE_NOOP("ErrorText", "a file with that name is there already"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name, or open the file that is there.")},
    CodeWords{
        ErrorCode::NotTalanFile,
        QT_TRANSLATE_NOOP("ErrorText", "the file is not an office of Talan"),
        nullptr,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Choose the office’s own file. If this should be it, ask for the latest backup.")},
    CodeWords{
        ErrorCode::NewerFile,
        QT_TRANSLATE_NOOP("ErrorText", "the file was made with a newer version of Talan"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Update Talan on this computer to the version that the others have.")},
    CodeWords{ErrorCode::ReadOnlyFile,
              QT_TRANSLATE_NOOP("ErrorText", "the file or its folder may only be read here"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText",
                                "Ask whoever looks after the place for the right to write there.")},
    CodeWords{
        ErrorCode::CorruptFile,
        QT_TRANSLATE_NOOP("ErrorText", "the file is damaged"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText", "Let nobody work in it, and ask for the latest backup.")},
    CodeWords{ErrorCode::DiskFull,
              QT_TRANSLATE_NOOP("ErrorText", "the disk is full"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText",
                                "Make room on the disk or the network place and try again.")},
    CodeWords{ErrorCode::FileBusy,
              QT_TRANSLATE_NOOP("ErrorText",
                                "somebody else is writing to the file and did not finish in time"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "Wait a moment and try again.")},
    CodeWords{
        ErrorCode::LocksIgnored,
        QT_TRANSLATE_NOOP("ErrorText",
                          "its place does not keep locks between computers, so that two people who "
                          "write there would destroy the file"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Ask the IT department for a network folder that keeps locks between all "
                          "the computers that shall use it, or for the file to be moved to one.")},
    CodeWords{ErrorCode::SyncFolder,
              QT_TRANSLATE_NOOP("ErrorText",
                                "it lies in a folder that is copied to the cloud, and such copies "
                                "overwrite what others write"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "it lies in a folder that %1 copies to the cloud, and such copies "
                                "overwrite what others write"),
              QT_TRANSLATE_NOOP(
                  "ErrorText", "Move the file to a disk of this computer or to a network folder.")},
    CodeWords{
        ErrorCode::FileReplaced,
        QT_TRANSLATE_NOOP("ErrorText", "the file was moved, removed or replaced while it was open"),
        nullptr,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Do not write more in it. Open the office again from where it lies "
                          "now, or ask for the latest backup.")},
    CodeWords{ErrorCode::NotConnected,
              QT_TRANSLATE_NOOP("ErrorText", "the place of the office’s file does not answer"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText",
                                "When it answers again, look at the case before you do this once "
                                "more. Until then you can register cases and write notes; they are "
                                "kept on this computer.")},
    CodeWords{
        ErrorCode::UpgradeWaits,
        QT_TRANSLATE_NOOP("ErrorText",
                          "the file has to be brought up to date for this version of Talan, and "
                          "others have it open"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "the file has to be brought up to date for this version of Talan, and it "
                          "is open at %1"),
        QT_TRANSLATE_NOOP("ErrorText", "Ask them to close Talan, then try again.")},
    CodeWords{ErrorCode::BackupUnusable,
              QT_TRANSLATE_NOOP("ErrorText", "the backup is damaged or not one of Talan’s"),
              nullptr,
              QT_TRANSLATE_NOOP("ErrorText", "Choose another backup.")},
    CodeWords{ErrorCode::StorageFailed,
              QT_TRANSLATE_NOOP("ErrorText", "the file could not be read or written"),
              nullptr,
              QT_TRANSLATE_NOOP(
                  "ErrorText", "Check that the disk or the network place answers, and try again.")},
};

/// Rows stand in the order of the codes, so that a code is its own index.
constexpr bool hasOneRowForEveryCode()
{
    for (std::size_t i = 0; i < kCodeWords.size(); ++i) {
        if (static_cast<std::size_t>(kCodeWords[i].code) != i)
            return false;
    }
    return kCodeWords.size() == static_cast<std::size_t>(ErrorCode::StorageFailed) + 1;
}
static_assert(hasOneRowForEveryCode());

QString words(const char *source)
{
    return QCoreApplication::translate("ErrorText", source);
}

/// What did not happen.
QString failureOf(Activity activity)
{
    switch (activity) {
    case Activity::OpeningFile:
        return QCoreApplication::translate("ErrorText", "The office could not be opened");
    case Activity::OpeningToWrite:
        return QCoreApplication::translate("ErrorText", "The office can only be read here");
    case Activity::CreatingFile:
        return QCoreApplication::translate("ErrorText", "The office could not be created");
    case Activity::RegisteringCase:
        return QCoreApplication::translate("ErrorText", "The case could not be registered");
    case Activity::ImportingCases:
        return QCoreApplication::translate("ErrorText", "The cases could not be registered");
    case Activity::ReadingCases:
        return QCoreApplication::translate("ErrorText", "The cases could not be read");
    case Activity::OpeningCase:
        return QCoreApplication::translate("ErrorText", "The case could not be opened");
    case Activity::SavingCase:
        return QCoreApplication::translate("ErrorText", "The case could not be saved");
    case Activity::ConfirmingCase:
        return QCoreApplication::translate("ErrorText", "The confirmation could not be registered");
    case Activity::RegisteringContact:
        return QCoreApplication::translate("ErrorText",
                                           "The first contact could not be registered");
    case Activity::ChangingSteps:
        return QCoreApplication::translate("ErrorText", "The step could not be saved");
    case Activity::AddingNote:
        return QCoreApplication::translate("ErrorText", "The note could not be saved");
    case Activity::DraftingRequest:
        return QCoreApplication::translate("ErrorText", "The statement request could not be kept");
    case Activity::SendingRequest:
        return QCoreApplication::translate("ErrorText", "The statement request could not be sent");
    case Activity::ResumingRequest:
        return QCoreApplication::translate("ErrorText", "The clock could not be set going again");
    case Activity::SuspendingRequest:
        return QCoreApplication::translate("ErrorText", "The clock could not be paused");
    case Activity::ExtendingRequest:
        return QCoreApplication::translate("ErrorText", "The extension could not be registered");
    case Activity::EscalatingRequest:
        return QCoreApplication::translate("ErrorText", "The choice could not be registered");
    case Activity::Reminding:
        return QCoreApplication::translate("ErrorText", "The reminder could not be sent");
    case Activity::RegisteringAnswer:
        return QCoreApplication::translate("ErrorText", "The answer could not be registered");
    case Activity::ForwardingAnswer:
        return QCoreApplication::translate("ErrorText",
                                           "The forwarding of the answer could not be registered");
    case Activity::WithdrawingRequest:
        return QCoreApplication::translate("ErrorText",
                                           "The statement request could not be withdrawn");
    case Activity::ClosingCase:
        return QCoreApplication::translate("ErrorText", "The case could not be closed");
    case Activity::ReopeningCase:
        return QCoreApplication::translate("ErrorText", "The case could not be opened again");
    case Activity::Undoing:
        return QCoreApplication::translate("ErrorText", "The change could not be taken back");
    case Activity::SavingDraft:
        return QCoreApplication::translate("ErrorText",
                                           "The draft could not be kept on this computer");
    case Activity::SavingSettings:
        return QCoreApplication::translate("ErrorText", "The settings could not be saved");
    case Activity::PlanningAbsence:
        return QCoreApplication::translate("ErrorText", "The planning could not be saved");
    case Activity::SavingStaff:
        return QCoreApplication::translate("ErrorText", "The staff list could not be saved");
    case Activity::MakingSummary:
        return QCoreApplication::translate("ErrorText", "The summary could not be made");
    case Activity::CheckingFile:
        return QCoreApplication::translate("ErrorText", "The file could not be checked");
    case Activity::ExaminingPlace:
        return QCoreApplication::translate("ErrorText",
                                           "The place of the file could not be examined");
    case Activity::MakingBackup:
        return QCoreApplication::translate("ErrorText", "The backup could not be made");
    case Activity::RestoringBackup:
        return QCoreApplication::translate("ErrorText", "The backup could not be restored");
    case Activity::BringingIn:
        return QCoreApplication::translate(
            "ErrorText", "What was kept on this computer could not be brought into the file");
    case Activity::KeepingLocally:
        return QCoreApplication::translate("ErrorText", "It could not be kept on this computer");
    case Activity::ReadingInput:
        return QCoreApplication::translate("ErrorText", "The input could not be used");
    case Activity::ComputingDate:
        return QCoreApplication::translate("ErrorText", "The date could not be computed");
    }
    Q_UNREACHABLE();
}

/// Who has kept the file from being written, as it signed itself, and since when.
QString heldBy(const storage::Holder &holder)
{
    return QCoreApplication::translate("ErrorText",
                                       "%1 has been writing to the file since %2",
                                       "a name and a machine, the time of day")
        .arg(holder.who, officeTime(holder.since).toString(u"HH.mm"_s));
}

QString reasonOf(const Error &error)
{
    if (const auto holder = storage::rules::holderFromText(error.subject);
        holder && error.code == ErrorCode::FileBusy)
        return heldBy(*holder);
    const CodeWords &row = kCodeWords[static_cast<std::size_t>(error.code)];
    if (error.subject.isEmpty() || !row.about)
        return words(row.reason);
    return words(row.about).arg(error.subject);
}

/// Why an action on a statement request was refused: the state it is in, which is the subject.
QString refusedIn(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return QCoreApplication::translate("ErrorText", "the statement request is not sent yet");
    case RequestState::Sent:
        return QCoreApplication::translate("ErrorText",
                                           "the statement request is sent and its clock runs");
    case RequestState::Suspended:
        return QCoreApplication::translate("ErrorText",
                                           "the clock of the statement request is paused");
    case RequestState::Exhausted:
        return QCoreApplication::translate("ErrorText",
                                           "all three reminders of the statement request are sent");
    case RequestState::Escalated:
        return QCoreApplication::translate("ErrorText",
                                           "the statement request has been taken further");
    case RequestState::Unanswered:
        return QCoreApplication::translate("ErrorText",
                                           "the office has stopped waiting for an answer");
    case RequestState::Answered:
        return QCoreApplication::translate("ErrorText", "the statement request is answered");
    case RequestState::Forwarded:
        return QCoreApplication::translate(
            "ErrorText", "the statement request is answered and the answer is forwarded");
    case RequestState::Withdrawn:
        return QCoreApplication::translate("ErrorText", "the statement request is withdrawn");
    }
    Q_UNREACHABLE();
}

/// What is allowed instead: "Det som går nu: registrera svaret eller dra tillbaka den."
QString allowedIn(RequestState state)
{
    QStringList actions;
    const auto allowed = rules::allowedActions(state);
    for (const RequestAction action : allowed)
        actions.append(displayText(action));
    if (actions.isEmpty())
        return QCoreApplication::translate("ErrorText", "Nothing more can be done with it.");
    const QString last = actions.takeLast();
    if (actions.isEmpty())
        return QCoreApplication::translate("ErrorText", "What can be done now: %1.").arg(last);
    return QCoreApplication::translate(
               "ErrorText", "What can be done now: %1 or %2.", "a list and its last part")
        .arg(actions.join(u", "_s), last);
}

/// What stayed as it was, which is what a person asks first.
QString keptIn(Activity activity)
{
    switch (activity) {
    case Activity::RegisteringCase:
    case Activity::SavingCase:
    case Activity::AddingNote:
    case Activity::SavingSettings:
    case Activity::SavingStaff:
        return QCoreApplication::translate(
            "ErrorText", "Nothing in the file was changed, and what you wrote is still there.");
    case Activity::SavingDraft:
        return QCoreApplication::translate(
            "ErrorText", "What you wrote is still in the form, but nowhere else.");
    case Activity::ImportingCases:
        return QCoreApplication::translate("ErrorText", "No case was registered.");
    case Activity::CreatingFile:
        return QCoreApplication::translate("ErrorText", "No office was created.");
    case Activity::MakingSummary:
        return QCoreApplication::translate("ErrorText", "No summary was written.");
    case Activity::BringingIn:
        return QCoreApplication::translate("ErrorText", "It is still there, on this computer.");
    case Activity::KeepingLocally:
        return QCoreApplication::translate(
            "ErrorText", "What you wrote is still in the form, but nowhere else.");
    case Activity::MakingBackup:
        return QCoreApplication::translate("ErrorText",
                                           "The file and the earlier backups are as they were.");
    case Activity::RestoringBackup:
        return QCoreApplication::translate("ErrorText", "The backup is as it was.");
    case Activity::OpeningToWrite:
    case Activity::ComputingDate:
        return {};
    case Activity::OpeningFile:
    case Activity::ExaminingPlace:
    case Activity::ReadingCases:
    case Activity::OpeningCase:
    case Activity::ConfirmingCase:
    case Activity::RegisteringContact:
    case Activity::SendingRequest:
    case Activity::ExtendingRequest:
    case Activity::Reminding:
    case Activity::RegisteringAnswer:
    case Activity::ForwardingAnswer:
    case Activity::WithdrawingRequest:
    case Activity::ClosingCase:
    case Activity::ReopeningCase:
    case Activity::DraftingRequest:
    case Activity::SuspendingRequest:
    case Activity::ResumingRequest:
    case Activity::EscalatingRequest:
    case Activity::ChangingSteps:
    case Activity::PlanningAbsence:
    case Activity::Undoing:
    case Activity::CheckingFile:
    case Activity::ReadingInput:
        return QCoreApplication::translate("ErrorText", "Nothing was changed.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ErrorText::sentence() const
{
    QStringList parts{whatHappened, whatWasKept, whatToDo};
    parts.removeAll(QString());
    return parts.join(u' ');
}

ErrorText errorText(Activity activity, const Error &error)
{
    QString reason = reasonOf(error);
    QString toDo = words(kCodeWords[static_cast<std::size_t>(error.code)].toDo);
    if (error.code == ErrorCode::ActionNotAllowed) {
        if (const auto state = requestStateFromKey(error.subject)) {
            reason = refusedIn(*state);
            toDo = allowedIn(*state);
        }
    }
    return {
        .whatHappened =
            QCoreApplication::translate("ErrorText", "%1: %2.", "what did not happen, and why")
                .arg(failureOf(activity), reason),
        .whatWasKept = keptIn(activity),
        .whatToDo = toDo,
    };
}

} // namespace talan
