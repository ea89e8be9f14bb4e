#include "core/wording/words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

QString protectedPerson()
{
    return QCoreApplication::translate(
        "Words", "Protected person", "instead of the patient’s name");
}

QString anonymousPerson()
{
    return QCoreApplication::translate("Words", "Anonymous", "instead of the patient’s name");
}

/// Stands where a name would, when nobody is known yet.
QString nobodyYet()
{
    return u"–"_s;
}

} // namespace

QString displayText(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Patient:
        return QCoreApplication::translate("Words", "Patient case");
    case CaseKind::Information:
        return QCoreApplication::translate("Words", "Information case");
    }
    Q_UNREACHABLE();
}

QString displayText(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return QCoreApplication::translate("Words", "Phone", "way a case came in");
    case Channel::Service1177:
        return QCoreApplication::translate(
            "Words", "1177", "way a case came in: the national e-service");
    case Channel::Letter:
        return QCoreApplication::translate("Words", "Letter", "way a case came in");
    case Channel::Email:
        return QCoreApplication::translate("Words", "E-mail", "way a case came in");
    case Channel::Visit:
        return QCoreApplication::translate("Words", "Visit", "way a case came in");
    case Channel::Ivo:
        return QCoreApplication::translate(
            "Words", "IVO", "way a case came in: handed over by the inspectorate");
    case Channel::Other:
        return QCoreApplication::translate("Words", "Other way", "way a case came in");
    }
    Q_UNREACHABLE();
}

QString displayText(Relation relation)
{
    switch (relation) {
    case Relation::Patient:
        return QCoreApplication::translate("Words", "The patient", "who brings the case");
    case Relation::Relative:
        return QCoreApplication::translate("Words", "Relative", "who brings the case: närstående");
    case Relation::Guardian:
        return QCoreApplication::translate(
            "Words", "Guardian", "who brings the case: vårdnadshavare");
    case Relation::Trustee:
        return QCoreApplication::translate(
            "Words", "Trustee", "who brings the case: god man or förvaltare");
    case Relation::Staff:
        return QCoreApplication::translate("Words", "Health care staff", "who brings the case");
    case Relation::Other:
        return QCoreApplication::translate("Words", "Somebody else", "who brings the case");
    case Relation::Anonymous:
        return QCoreApplication::translate("Words", "Anonymous", "who brings the case");
    }
    Q_UNREACHABLE();
}

QString displayText(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
        return QCoreApplication::translate("Words", "Registered", "status of a case");
    case CaseStatus::Confirmed:
        return QCoreApplication::translate("Words", "Confirmed", "status of a case");
    case CaseStatus::InProgress:
        return QCoreApplication::translate("Words", "In progress", "status of a case");
    case CaseStatus::AwaitingAnswer:
        return QCoreApplication::translate("Words", "Awaiting answer", "status of a case");
    case CaseStatus::Answered:
        return QCoreApplication::translate("Words", "Answered", "status of a case");
    case CaseStatus::Closed:
        return QCoreApplication::translate("Words", "Closed", "status of a case");
    }
    Q_UNREACHABLE();
}

QString displayText(NextStep step)
{
    switch (step) {
    case NextStep::Confirm:
        return QCoreApplication::translate("Words", "Confirm", "next step of a case");
    case NextStep::FirstContact:
        return QCoreApplication::translate("Words", "First contact", "next step of a case");
    case NextStep::RequestStatement:
        return QCoreApplication::translate(
            "Words", "Request a statement", "next step of a case: begära yttrande");
    case NextStep::SendDraft:
        return QCoreApplication::translate(
            "Words", "Send the written request", "next step of a case: a draft is waiting");
    case NextStep::AwaitAnswer:
        return QCoreApplication::translate("Words", "Await the answer", "next step of a case");
    case NextStep::Resume:
        return QCoreApplication::translate("Words",
                                           "See whether the request can go on",
                                           "next step of a case: a clock is stopped");
    case NextStep::Decide:
        return QCoreApplication::translate(
            "Words", "Decide how to go on", "next step of a case: all reminders are sent");
    case NextStep::ForwardAnswer:
        return QCoreApplication::translate("Words", "Forward the answer", "next step of a case");
    case NextStep::OwnStep:
        return QCoreApplication::translate("Words", "Own step", "next step of a case");
    case NextStep::Close:
        return QCoreApplication::translate("Words", "Close the case", "next step of a case");
    }
    Q_UNREACHABLE();
}

QString displayText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Satisfied:
        return QCoreApplication::translate(
            "Words", "Satisfied with the answer", "why a case was closed");
    case Outcome::DialogueEnded:
        return QCoreApplication::translate(
            "Words", "Further dialogue not needed or not possible", "why a case was closed");
    case Outcome::Referred:
        return QCoreApplication::translate(
            "Words", "Referred to somebody else", "why a case was closed: hänvisad vidare");
    case Outcome::Withdrawn:
        return QCoreApplication::translate(
            "Words", "Withdrawn by the complainant", "why a case was closed");
    case Outcome::NoAnswer:
        return QCoreApplication::translate(
            "Words", "No statement came", "why a case was closed: yttrande uteblev");
    case Outcome::RegisteredOnly:
        return QCoreApplication::translate("Words", "Only registered", "why a case was closed");
    }
    Q_UNREACHABLE();
}

QString displayText(Satisfaction satisfaction)
{
    switch (satisfaction) {
    case Satisfaction::Unknown:
        return QCoreApplication::translate(
            "Words", "Not known", "whether the complainant was satisfied");
    case Satisfaction::Yes:
        return QCoreApplication::translate("Words", "Yes", "whether the complainant was satisfied");
    case Satisfaction::No:
        return QCoreApplication::translate("Words", "No", "whether the complainant was satisfied");
    }
    Q_UNREACHABLE();
}

QString displayText(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note:
        return QCoreApplication::translate("Words", "Note", "kind of note");
    case NoteKind::Call:
        return QCoreApplication::translate("Words", "Call", "kind of note: a telephone call");
    case NoteKind::Contact:
        return QCoreApplication::translate("Words", "First contact", "kind of note");
    case NoteKind::Answer:
        return QCoreApplication::translate("Words", "The provider’s answer", "kind of note");
    case NoteKind::Closing:
        return QCoreApplication::translate("Words", "Closing note", "kind of note");
    }
    Q_UNREACHABLE();
}

QString displayText(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::None:
        return QCoreApplication::translate("Words", "No number", "kind of identity number");
    case IdentityKind::Personnummer:
        return QCoreApplication::translate(
            "Words", "Personal identity number", "kind of identity number: personnummer");
    case IdentityKind::Samordningsnummer:
        return QCoreApplication::translate(
            "Words", "Coordination number", "kind of identity number: samordningsnummer");
    case IdentityKind::Interim:
        return QCoreApplication::translate(
            "Words", "Interim number", "kind of identity number: T-nummer");
    case IdentityKind::Reservnummer:
        return QCoreApplication::translate(
            "Words", "Reserve number", "kind of identity number: nationellt reservnummer");
    case IdentityKind::Organisationsnummer:
        return QCoreApplication::translate(
            "Words", "Organisation number", "kind of identity number: organisationsnummer");
    case IdentityKind::Unknown:
        return QCoreApplication::translate(
            "Words", "Unknown kind of number", "kind of identity number");
    }
    Q_UNREACHABLE();
}

QString displayText(IdentityNumber::Fault fault)
{
    switch (fault) {
    case IdentityNumber::Fault::None:
        return QCoreApplication::translate("Words", "The number is right.");
    case IdentityNumber::Fault::Empty:
        return QCoreApplication::translate("Words", "No number is given.");
    case IdentityNumber::Fault::BadCharacters:
        return QCoreApplication::translate("Words",
                                           "The number holds characters that do not belong in it.");
    case IdentityNumber::Fault::BadLength:
        return QCoreApplication::translate("Words", "The number has too few or too many digits.");
    case IdentityNumber::Fault::BadDate:
        return QCoreApplication::translate("Words", "The number does not begin with a real date.");
    case IdentityNumber::Fault::BadCheckDigit:
        return QCoreApplication::translate("Words",
                                           "The last digit does not fit the others. A digit may be "
                                           "wrong or two may have changed places.");
    case IdentityNumber::Fault::BornInFuture:
        return QCoreApplication::translate("Words",
                                           "The number is of somebody who is not born yet.");
    case IdentityNumber::Fault::BadSerial:
        return QCoreApplication::translate(
            "Words", "The number after the birth date is one that nobody is given.");
    case IdentityNumber::Fault::BadLetter:
        return QCoreApplication::translate(
            "Words", "The number holds a letter that such numbers do not use.");
    }
    Q_UNREACHABLE();
}

QString displayText(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return QCoreApplication::translate("Words", "Not known", "sex of a person");
    case Sex::Female:
        return QCoreApplication::translate("Words", "Woman", "sex of a person");
    case Sex::Male:
        return QCoreApplication::translate("Words", "Man", "sex of a person");
    }
    Q_UNREACHABLE();
}

QString displayText(Protection protection)
{
    switch (protection) {
    case Protection::None:
        return QCoreApplication::translate("Words", "No protection", "protected personal data");
    case Protection::Marking:
        return QCoreApplication::translate(
            "Words", "Secrecy marking", "protected personal data: sekretessmarkering");
    case Protection::Protected:
        return QCoreApplication::translate(
            "Words", "Protected registration", "protected personal data: skyddad folkbokföring");
    case Protection::Fictitious:
        return QCoreApplication::translate("Words",
                                           "Fictitious personal data",
                                           "protected personal data: fingerade personuppgifter");
    }
    Q_UNREACHABLE();
}

QString displayText(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Region:
        return QCoreApplication::translate("Words", "Region", "responsible for care: huvudman");
    case BodyKind::Municipality:
        return QCoreApplication::translate("Words", "Municipality", "responsible for care: kommun");
    case BodyKind::Private:
        return QCoreApplication::translate(
            "Words", "Private provider", "responsible for care: privat vårdgivare med avtal");
    case BodyKind::Dental:
        return QCoreApplication::translate(
            "Words", "Dental care", "responsible for care: tandvård");
    }
    Q_UNREACHABLE();
}

QString displayText(StaffRole role)
{
    switch (role) {
    case StaffRole::Registrar:
        return QCoreApplication::translate("Words", "Registrar", "role of staff: registrator");
    case StaffRole::Handler:
        return QCoreApplication::translate("Words", "Handler", "role of staff: handläggare");
    case StaffRole::Head:
        return QCoreApplication::translate(
            "Words", "Head of office", "role of staff: förvaltningschef, kanslichef");
    case StaffRole::Administrator:
        return QCoreApplication::translate("Words", "Administrator", "role of staff");
    }
    Q_UNREACHABLE();
}

QString displayText(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return QCoreApplication::translate("Words", "Draft", "state of a statement request");
    case RequestState::Sent:
        return QCoreApplication::translate("Words", "Sent", "state of a statement request");
    case RequestState::Suspended:
        return QCoreApplication::translate(
            "Words", "Paused", "state of a statement request: its clock stands still");
    case RequestState::Exhausted:
        return QCoreApplication::translate(
            "Words", "Three reminders sent", "state of a statement request");
    case RequestState::Escalated:
        return QCoreApplication::translate(
            "Words",
            "Taken further",
            "state of a statement request: three reminders had no answer");
    case RequestState::Unanswered:
        return QCoreApplication::translate(
            "Words", "Left unanswered", "state of a statement request: nobody waits any more");
    case RequestState::Answered:
        return QCoreApplication::translate("Words", "Answered", "state of a statement request");
    case RequestState::Forwarded:
        return QCoreApplication::translate(
            "Words", "Forwarded", "state of a statement request: the answer was sent on");
    case RequestState::Withdrawn:
        return QCoreApplication::translate(
            "Words", "Withdrawn", "state of a statement request: taken back");
    }
    Q_UNREACHABLE();
}

QString displayText(RequestAction action)
{
    switch (action) {
    case RequestAction::Send:
        return QCoreApplication::translate("Words", "send it", "done with a statement request");
    case RequestAction::Extend:
        return QCoreApplication::translate(
            "Words", "give it a later date", "done with a statement request: uppskov");
    case RequestAction::Remind:
        return QCoreApplication::translate(
            "Words", "send a reminder", "done with a statement request");
    case RequestAction::Suspend:
        return QCoreApplication::translate(
            "Words", "pause its clock", "done with a statement request");
    case RequestAction::Resume:
        return QCoreApplication::translate(
            "Words", "let its clock run again", "done with a statement request");
    case RequestAction::Escalate:
        return QCoreApplication::translate(
            "Words", "choose how to go on without an answer", "done with a statement request");
    case RequestAction::RegisterAnswer:
        return QCoreApplication::translate(
            "Words", "register the answer", "done with a statement request");
    case RequestAction::Forward:
        return QCoreApplication::translate(
            "Words", "forward the answer", "done with a statement request");
    case RequestAction::Withdraw:
        return QCoreApplication::translate("Words", "withdraw it", "done with a statement request");
    }
    Q_UNREACHABLE();
}

QString displayText(EscalationChoice choice)
{
    switch (choice) {
    case EscalationChoice::HeadOfCare:
        return QCoreApplication::translate(
            "Words", "Turn to the head of the provider", "no answer after three reminders");
    case EscalationChoice::Ivo:
        return QCoreApplication::translate(
            "Words", "Make IVO aware of it", "no answer after three reminders");
    case EscalationChoice::InformPatient:
        return QCoreApplication::translate(
            "Words", "Tell the complainant, and wait on", "no answer after three reminders");
    case EscalationChoice::CloseUnanswered:
        return QCoreApplication::translate(
            "Words", "Stop waiting for an answer", "no answer after three reminders");
    }
    Q_UNREACHABLE();
}

QString displayText(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Direct:
        return QCoreApplication::translate(
            "Words", "handed over or sent by wire", "how a case reached the office");
    case Arrival::Post:
        return QCoreApplication::translate(
            "Words", "brought by the post", "how a case reached the office");
    case Arrival::LetterBox:
        return QCoreApplication::translate("Words",
                                           "found at the first emptying of the letter box",
                                           "how a case reached the office");
    }
    Q_UNREACHABLE();
}

QString displayText(EventKind kind)
{
    switch (kind) {
    case EventKind::OfficeFounded:
        return QCoreApplication::translate("Words", "Office founded", "line of the journal");
    case EventKind::SettingsChanged:
        return QCoreApplication::translate("Words", "Settings changed", "line of the journal");
    case EventKind::StaffChanged:
        return QCoreApplication::translate("Words", "Staff changed", "line of the journal");
    case EventKind::UnitAdded:
        return QCoreApplication::translate("Words", "Care unit added", "line of the journal");
    case EventKind::Registered:
        return QCoreApplication::translate("Words", "Registered", "line of the journal");
    case EventKind::Edited:
        return QCoreApplication::translate("Words", "Edited", "line of the journal");
    case EventKind::Confirmed:
        return QCoreApplication::translate("Words", "Confirmed", "line of the journal");
    case EventKind::FirstContact:
        return QCoreApplication::translate("Words", "First contact", "line of the journal");
    case EventKind::NoteAdded:
        return QCoreApplication::translate("Words", "Note added", "line of the journal");
    case EventKind::RequestDrafted:
        return QCoreApplication::translate("Words", "Statement request written", "event");
    case EventKind::StatementRequested:
        return QCoreApplication::translate("Words", "Statement requested", "line of the journal");
    case EventKind::Extended:
        return QCoreApplication::translate(
            "Words", "Extension granted", "line of the journal: uppskov");
    case EventKind::Reminded:
        return QCoreApplication::translate("Words", "Reminder sent", "line of the journal");
    case EventKind::Suspended:
        return QCoreApplication::translate("Words", "Clock stopped", "line of the journal");
    case EventKind::Resumed:
        return QCoreApplication::translate("Words", "Clock started again", "line of the journal");
    case EventKind::Escalated:
        return QCoreApplication::translate("Words", "Taken further without an answer", "event");
    case EventKind::Answered:
        return QCoreApplication::translate("Words", "Answer received", "line of the journal");
    case EventKind::Forwarded:
        return QCoreApplication::translate("Words", "Answer forwarded", "line of the journal");
    case EventKind::Withdrawn:
        return QCoreApplication::translate("Words", "Request withdrawn", "line of the journal");
    case EventKind::StepAdded:
        return QCoreApplication::translate("Words", "Step added", "event");
    case EventKind::StepDone:
        return QCoreApplication::translate("Words", "Step done", "event");
    case EventKind::StepChanged:
        return QCoreApplication::translate("Words", "Step changed", "event");
    case EventKind::CategoryChosen:
        return QCoreApplication::translate(
            "Words", "National category chosen", "event: for one of the old scheme");
    case EventKind::CategoriesChanged:
        return QCoreApplication::translate("Words", "Categories changed", "event");
    case EventKind::AbsenceChanged:
        return QCoreApplication::translate("Words", "Absence planned or changed", "event");
    case EventKind::StandInChanged:
        return QCoreApplication::translate("Words", "Cases taken over or given back", "event");
    case EventKind::Closed:
        return QCoreApplication::translate("Words", "Closed", "line of the journal");
    case EventKind::Reopened:
        return QCoreApplication::translate("Words", "Opened again", "line of the journal");
    case EventKind::Merged:
        return QCoreApplication::translate(
            "Words", "Put together with a colleague’s change", "line of the journal");
    case EventKind::ConflictSettled:
        return QCoreApplication::translate(
            "Words", "Chosen between two changes", "line of the journal");
    case EventKind::Undone:
        return QCoreApplication::translate("Words", "Undone", "line of the journal");
    case EventKind::Redone:
        return QCoreApplication::translate("Words", "Redone", "line of the journal");
    case EventKind::ProtectedOpened:
        return QCoreApplication::translate(
            "Words", "Protected person’s case opened", "line of the journal");
    case EventKind::SummaryMade:
        return QCoreApplication::translate("Words", "Case summary made", "line of the journal");
    }
    Q_UNREACHABLE();
}

QString displayText(Gap gap)
{
    switch (gap) {
    case Gap::Unit:
        return QCoreApplication::translate("Words", "care unit", "what a case still lacks");
    case Gap::Problem:
        return QCoreApplication::translate("Words", "problem", "what a case still lacks");
    case Gap::Area:
        return QCoreApplication::translate(
            "Words", "area of care", "what a case still lacks: verksamhetsområde");
    case Gap::Consent:
        return QCoreApplication::translate("Words", "consent", "what a case still lacks");
    case Gap::Handler:
        return QCoreApplication::translate(
            "Words", "handler", "what a case still lacks: handläggare");
    case Gap::PatientName:
        return QCoreApplication::translate(
            "Words", "the patient’s name", "what a case still lacks");
    }
    Q_UNREACHABLE();
}

QString displayText(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return QCoreApplication::translate("Words", "Number", "column heading");
    case CaseColumn::Received:
        return QCoreApplication::translate("Words", "Received", "column heading");
    case CaseColumn::Kind:
        return QCoreApplication::translate("Words", "Kind", "column heading");
    case CaseColumn::Patient:
        return QCoreApplication::translate("Words", "Patient", "column heading");
    case CaseColumn::Category:
        return QCoreApplication::translate("Words", "Problem", "column heading");
    case CaseColumn::Unit:
        return QCoreApplication::translate("Words", "Care unit", "column heading");
    case CaseColumn::Handler:
        return QCoreApplication::translate("Words", "Handler", "column heading: handläggare");
    case CaseColumn::Status:
        return QCoreApplication::translate("Words", "Status", "column heading");
    case CaseColumn::NextStep:
        return QCoreApplication::translate("Words", "Next step", "column heading");
    case CaseColumn::Due:
        return QCoreApplication::translate(
            "Words", "Due", "column heading: the date of the next step");
    case CaseColumn::Title:
        return QCoreApplication::translate("Words", "Title", "column heading");
    }
    Q_UNREACHABLE();
}

QString displayText(TodayList::Group group)
{
    switch (group) {
    case TodayList::Group::ToConfirm:
        return QCoreApplication::translate(
            "Words", "Confirm within 24 hours", "group of today’s list");
    case TodayList::Group::ToContact:
        return QCoreApplication::translate(
            "Words", "First contact within 7 days", "group of today’s list");
    case TodayList::Group::AnswersOverdue:
        return QCoreApplication::translate("Words", "Answers overdue", "group of today’s list");
    case TodayList::Group::AnswersThisWeek:
        return QCoreApplication::translate(
            "Words", "Answers awaited this week", "group of today’s list");
    case TodayList::Group::NextSteps:
        return QCoreApplication::translate("Words", "Next steps", "group of today’s list");
    }
    Q_UNREACHABLE();
}

QString displayText(DayOff reason)
{
    switch (reason) {
    case DayOff::Saturday:
        return QCoreApplication::translate("Words", "Saturday", "day off, in running text");
    case DayOff::Sunday:
        return QCoreApplication::translate("Words", "Sunday", "day off, in running text");
    case DayOff::NewYearsDay:
        return QCoreApplication::translate("Words", "New Year’s Day", "day off, in running text");
    case DayOff::Epiphany:
        return QCoreApplication::translate("Words", "Epiphany", "day off, in running text");
    case DayOff::GoodFriday:
        return QCoreApplication::translate("Words", "Good Friday", "day off, in running text");
    case DayOff::EasterSunday:
        return QCoreApplication::translate("Words", "Easter Sunday", "day off, in running text");
    case DayOff::EasterMonday:
        return QCoreApplication::translate("Words", "Easter Monday", "day off, in running text");
    case DayOff::MayDay:
        return QCoreApplication::translate("Words", "May Day", "day off, in running text");
    case DayOff::AscensionDay:
        return QCoreApplication::translate("Words", "Ascension Day", "day off, in running text");
    case DayOff::NationalDay:
        return QCoreApplication::translate("Words", "the National Day", "day off, in running text");
    case DayOff::WhitSunday:
        return QCoreApplication::translate("Words", "Whit Sunday", "day off, in running text");
    case DayOff::WhitMonday:
        return QCoreApplication::translate("Words", "Whit Monday", "day off, in running text");
    case DayOff::MidsummerEve:
        return QCoreApplication::translate("Words", "Midsummer Eve", "day off, in running text");
    case DayOff::MidsummerDay:
        return QCoreApplication::translate("Words", "Midsummer Day", "day off, in running text");
    case DayOff::AllSaintsDay:
        return QCoreApplication::translate("Words", "All Saints’ Day", "day off, in running text");
    case DayOff::ChristmasEve:
        return QCoreApplication::translate("Words", "Christmas Eve", "day off, in running text");
    case DayOff::ChristmasDay:
        return QCoreApplication::translate("Words", "Christmas Day", "day off, in running text");
    case DayOff::BoxingDay:
        return QCoreApplication::translate("Words", "Boxing Day", "day off, in running text");
    case DayOff::NewYearsEve:
        return QCoreApplication::translate("Words", "New Year’s Eve", "day off, in running text");
    case DayOff::OfficeClosed:
        return QCoreApplication::translate(
            "Words", "a day on which the office is closed", "day off, in running text");
    }
    Q_UNREACHABLE();
}

QString emptyText(TodayList::Group group)
{
    switch (group) {
    case TodayList::Group::ToConfirm:
        return QCoreApplication::translate("Words", "Nothing to confirm");
    case TodayList::Group::ToContact:
        return QCoreApplication::translate("Words", "Nobody to contact");
    case TodayList::Group::AnswersOverdue:
        return QCoreApplication::translate("Words", "No answer is overdue");
    case TodayList::Group::AnswersThisWeek:
        return QCoreApplication::translate("Words", "No answer is awaited this week");
    case TodayList::Group::NextSteps:
        return QCoreApplication::translate("Words", "No next step this week");
    }
    Q_UNREACHABLE();
}

QString shownPatient(const CaseRow &row)
{
    switch (row.patientShown) {
    case PatientShown::Named:
        return row.patient;
    case PatientShown::Unnamed:
        return nobodyYet();
    case PatientShown::Anonymous:
        return anonymousPerson();
    case PatientShown::Protected:
        return protectedPerson();
    }
    Q_UNREACHABLE();
}

QString shownPatient(const CaseFile &caseFile, bool seesProtected)
{
    if (caseFile.isProtected() && !seesProtected)
        return protectedPerson();
    if (caseFile.patient && !caseFile.patient->name.isEmpty())
        return caseFile.patient->name;
    return caseFile.relation == Relation::Anonymous ? anonymousPerson() : nobodyYet();
}

QString shownCategory(const QString &code, const QList<Category> &problems, QDate on)
{
    const auto found = rules::entryOf(problems, code, on);
    return found ? code + u' ' + found->label : code;
}

} // namespace talan
