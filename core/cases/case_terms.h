#pragma once

#include <QStringView>
#include <array>
#include <optional>

namespace talan {

// The words of a case. Every storageKey() is written to files and JSON: never change one, add a
// migration instead.

/// Patientärende or informationsärende.
enum class CaseKind {
    Patient,
    Information,
};
inline constexpr std::array kAllCaseKinds{CaseKind::Patient, CaseKind::Information};
QStringView storageKey(CaseKind kind);
std::optional<CaseKind> caseKindFromKey(QStringView key);

/// How the case came in (kontaktväg).
enum class Channel {
    Phone,
    Service1177,
    Letter,
    Email,
    Visit,
    Ivo, ///< Handed over by IVO, patientsäkerhetslagen 7 kap. 12 §.
    Other,
};
inline constexpr std::array kAllChannels{Channel::Phone,
                                         Channel::Service1177,
                                         Channel::Letter,
                                         Channel::Email,
                                         Channel::Visit,
                                         Channel::Ivo,
                                         Channel::Other};
QStringView storageKey(Channel channel);
std::optional<Channel> channelFromKey(QStringView key);

/// How what came in reached the office: decides the day it counts as received, förvaltningslagen
/// (2017:900) 22 §.
enum class Arrival {
    Direct,    ///< Handed over, said, or sent by wire: that very moment.
    Post,      ///< Brought by the post: taken to have come the working day before.
    LetterBox, ///< Found at the first emptying of the office's letter box: the working day before.
};
inline constexpr std::array kAllArrivals{Arrival::Direct, Arrival::Post, Arrival::LetterBox};
QStringView storageKey(Arrival arrival);
std::optional<Arrival> arrivalFromKey(QStringView key);

/// What the complainant (anmälare) is to the patient.
enum class Relation {
    Patient,
    Relative,
    Guardian, ///< Vårdnadshavare.
    Trustee,  ///< God man or förvaltare.
    Staff,
    Other,
    Anonymous,
};
inline constexpr std::array kAllRelations{Relation::Patient,
                                          Relation::Relative,
                                          Relation::Guardian,
                                          Relation::Trustee,
                                          Relation::Staff,
                                          Relation::Other,
                                          Relation::Anonymous};
QStringView storageKey(Relation relation);
std::optional<Relation> relationFromKey(QStringView key);

/// Where a case stands. Derived from its events by rules::statusOf; stored as an index of that.
enum class CaseStatus {
    Registered,
    Confirmed,
    InProgress,
    AwaitingAnswer,
    Answered,
    Closed,
};
inline constexpr std::array kAllCaseStatuses{CaseStatus::Registered,
                                             CaseStatus::Confirmed,
                                             CaseStatus::InProgress,
                                             CaseStatus::AwaitingAnswer,
                                             CaseStatus::Answered,
                                             CaseStatus::Closed};
QStringView storageKey(CaseStatus status);
std::optional<CaseStatus> caseStatusFromKey(QStringView key);

/// What has to be done next, and by whom it is awaited.
enum class NextStep {
    Confirm,
    FirstContact,
    RequestStatement,
    SendDraft, ///< A statement request is written, but not sent.
    AwaitAnswer,
    Resume, ///< The clock of a statement request stands still: look whether it can go on.
    Decide, ///< All three reminders are sent: when the last date has come, the office has to
            ///< choose.
    ForwardAnswer,
    OwnStep, ///< A step somebody set for themselves.
    Close,
};
inline constexpr std::array kAllNextSteps{NextStep::Confirm,
                                          NextStep::FirstContact,
                                          NextStep::RequestStatement,
                                          NextStep::SendDraft,
                                          NextStep::AwaitAnswer,
                                          NextStep::Resume,
                                          NextStep::Decide,
                                          NextStep::ForwardAnswer,
                                          NextStep::OwnStep,
                                          NextStep::Close};
QStringView storageKey(NextStep step);
std::optional<NextStep> nextStepFromKey(QStringView key);

/// Why a case was closed (avslutsorsak).
enum class Outcome {
    Satisfied,     ///< Nöjd med svaret.
    DialogueEnded, ///< Fortsatt dialog inte nödvändig eller möjlig.
    Referred,      ///< Hänvisad vidare.
    Withdrawn,     ///< Återtagen av anmälaren.
    NoAnswer,      ///< Yttrande uteblev.
    RegisteredOnly,
};
inline constexpr std::array kAllOutcomes{Outcome::Satisfied,
                                         Outcome::DialogueEnded,
                                         Outcome::Referred,
                                         Outcome::Withdrawn,
                                         Outcome::NoAnswer,
                                         Outcome::RegisteredOnly};
QStringView storageKey(Outcome outcome);
std::optional<Outcome> outcomeFromKey(QStringView key);

/// Whether the complainant was satisfied with the answer.
enum class Satisfaction {
    Unknown,
    Yes,
    No,
};
inline constexpr std::array kAllSatisfactions{
    Satisfaction::Unknown, Satisfaction::Yes, Satisfaction::No};
QStringView storageKey(Satisfaction satisfaction);
std::optional<Satisfaction> satisfactionFromKey(QStringView key);

enum class NoteKind {
    Note,
    Call,
    Contact, ///< Written at the first contact.
    Answer,  ///< What the provider answered, in short.
    Closing,
};
inline constexpr std::array kAllNoteKinds{
    NoteKind::Note, NoteKind::Call, NoteKind::Contact, NoteKind::Answer, NoteKind::Closing};
QStringView storageKey(NoteKind kind);
std::optional<NoteKind> noteKindFromKey(QStringView key);

} // namespace talan
