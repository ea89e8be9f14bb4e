#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

#include "core/cases/case_file.h"
#include "core/deadlines/statement_request.h"
#include "core/office/staff.h"

namespace talan::demo {

/// Who works in the demo office.
struct DemoStaff
{
    StaffMember administrator;
    QList<StaffMember> registrars;
    QList<StaffMember> handlers; ///< All of them.
    QList<StaffMember> trusted;  ///< Those handlers who may see protected identities.
};

struct PlannedNote
{
    QDateTime at;
    NoteKind kind = NoteKind::Call;
    QString text;
};

/// A statement request with everything that happens to it, and at which moment of the day.
struct RequestCourse
{
    StatementRequest request; ///< Dates only; ids come when it is sent.
    QDateTime sentAt;
    QList<QDateTime> extendedAt;
    QList<QDateTime> remindedAt;
    QDateTime answeredAt;
    QString answerText;
    QDateTime forwardedAt;
};

/// The whole course of a case: what is invalid or empty does not happen.
struct CaseCourse
{
    NewCase newCase;
    QDateTime registeredAt;
    StaffId registrar;
    StaffId handler;
    QDateTime confirmedAt;
    QDateTime contactedAt;
    QString contactText;
    std::optional<RequestCourse> request;
    QList<PlannedNote> notes;
    QDateTime closedAt;
    Closing closing;
    QString closingText;
};

} // namespace talan::demo
