#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

#include "core/base/strong_id.h"
#include "core/cases/case_terms.h"
#include "core/categories/old_category.h"
#include "core/people/person.h"

namespace talan {

/// The patient's approval to contact the provider; without it no letter goes out, because
/// offentlighets- och sekretesslagen 25 kap. 11 § does not cover the patientnämnd.
struct Consent
{
    QDate givenOn; ///< Null: no consent yet.
    QString by;
    QString how;

    bool isGiven() const { return givenOn.isValid(); }
    friend bool operator==(const Consent &, const Consent &) = default;
};

struct Closing
{
    Outcome outcome = Outcome::Satisfied;
    bool measureIndividual = false;   ///< Åtgärd på individnivå.
    bool measureOrganisation = false; ///< Åtgärd på organisationsnivå.
    Satisfaction satisfied = Satisfaction::Unknown;

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// The next step and when it is due: an instant for what is counted in hours, else a date.
struct DueStep
{
    NextStep step = NextStep::Confirm;
    QDate on;
    QDateTime at; ///< Set for steps counted in hours; then `on` is its office date.

    /// Whether the due moment has passed.
    bool isOverdue(const QDateTime &now) const;

    /// As in the file and in JSON columns: the date, or the UTC instant.
    QString stored() const;

    friend bool operator==(const DueStep &, const DueStep &) = default;
};

/// One complaint or question, as the office works with it. Called CaseFile because `case` is a word
/// of C++.
struct CaseFile
{
    CaseId id;
    int revision = 0;
    QString number; ///< "PN 2026-0001"; unique, without gaps in a year.
    CaseKind kind = CaseKind::Patient;
    CaseStatus status = CaseStatus::Registered;
    Channel channel = Channel::Phone;
    QString externalRef;
    QDateTime receivedAt; ///< When it counts as received, by förvaltningslagen (2017:900) 22 §.
    Arrival arrival = Arrival::Direct;
    QDateTime arrivedAt; ///< When it reached the desk; null when that is when it was received.
    QDateTime registeredAt;
    QDateTime confirmedAt;    ///< Null until confirmed.
    QDateTime firstContactAt; ///< Null until contacted.
    StaffId handler;
    QString title; ///< May be empty; then the first line of the narrative stands for it.
    QString narrative;
    Relation relation = Relation::Patient;
    std::optional<Person> patient;
    std::optional<Person>
        complainant; ///< Nobody when the patient or somebody anonymous brings the case.
    bool wantsAnswer = false;
    bool isChild = false;
    int area = 0; ///< Area of care (verksamhetsområde) 1..6; 0 when not said yet.
    QStringList
        problems; ///< One to three codes of the national categorisation; the first is the main one.
    QList<CareUnitId> units; ///< The first is the one shown in lists.
    Consent consent;
    QStringList themes;
    QDateTime closedAt; ///< Null unless closed.
    std::optional<Closing> closing;
    std::optional<DueStep> next; ///< Nothing only when closed.

    /// When the case reached the desk, which may be later than it counts as received.
    QDateTime reachedAt() const { return arrivedAt.isValid() ? arrivedAt : receivedAt; }

    /// Whether anybody of the case has protected personal data.
    bool isProtected() const;

    /// The title, or the beginning of the narrative.
    QString shownTitle() const;

    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

/// A note, call or remark in the story of a case.
struct Note
{
    NoteId id;
    NoteKind kind = NoteKind::Note;
    QDateTime at;
    StaffId staff;
    QString staffName;
    QString text;
    int revision = 0;

    friend bool operator==(const Note &, const Note &) = default;
};

/// A person as typed, before the number is read.
struct TypedPerson
{
    Person person; ///< Without number.
    QString number;

    friend bool operator==(const TypedPerson &, const TypedPerson &) = default;
};

/// A case as it is brought in: what a form or a script gives, not checked yet.
struct NewCase
{
    CaseKind kind = CaseKind::Patient;
    Channel channel = Channel::Phone;
    QDateTime receivedAt;              ///< When it reached the desk; null: now.
    Arrival arrival = Arrival::Direct; ///< Decides the day it counts as received.
    QString title;
    QString narrative;
    QString handler; ///< Login or name; empty: whoever registers it.
    bool wantsAnswer = false;
    QString externalRef;
    Relation relation = Relation::Patient;
    std::optional<TypedPerson> complainant;
    std::optional<TypedPerson> patient;
    std::optional<bool> isChild; ///< Nothing: from the patient's age.
    QStringList units;           ///< Paths; what is missing of one is made.
    int area = 0;
    QStringList problems;
    QList<OldCategory> oldCategories; ///< Of the scheme before the national one, as written.
    Consent consent;
    QStringList themes;

    friend bool operator==(const NewCase &, const NewCase &) = default;
};

} // namespace talan
