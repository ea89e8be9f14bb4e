#pragma once

#include <QString>
#include <QStringList>
#include <tuple>

#include "core/cases/case_file.h"

namespace talan {

// The one list of a case's facts: what errors call each, where it is stored, and how it is read and
// written. Merging, saving, the journal and the words on screen all go by it.

/// One fact, or one part of a person.
template <class Get, class Set>
struct FactField
{
    QString name;
    QString table;
    QStringList columns;
    Get get;
    Set set;
};
template <class Get, class Set>
FactField(QString, QString, QStringList, Get, Set) -> FactField<Get, Set>;

/// When a case came in, and how: the three only make sense together.
struct Received
{
    QDateTime at;
    Arrival arrival = Arrival::Direct;
    QDateTime arrivedAt;

    friend bool operator==(const Received &, const Received &) = default;
};

inline Received receivedOf(const CaseFile &caseFile)
{
    return {caseFile.receivedAt, caseFile.arrival, caseFile.arrivedAt};
}

/// What says who a person is.
struct Identity
{
    IdentityKind kind = IdentityKind::None;
    QString number;
    bool isValid = false;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// Calls `visit` with every fact but the persons, in the order people read them.
template <class Visit>
void eachFact(const Visit &visit)
{
    using namespace Qt::StringLiterals;
    const auto member =
        [&](const QString &name, const QString &table, const QStringList &columns, auto pointer) {
            visit(FactField{name,
                            table,
                            columns,
                            [pointer](const CaseFile &from) { return from.*pointer; },
                            [pointer](CaseFile &to, const auto &value) { to.*pointer = value; }});
        };
    const auto column = [&](const QString &name, const QString &stored, auto pointer) {
        member(name, u"case_file"_s, {stored}, pointer);
    };
    column(u"kind"_s, u"kind"_s, &CaseFile::kind);
    column(u"channel"_s, u"channel"_s, &CaseFile::channel);
    column(u"external_ref"_s, u"external_ref"_s, &CaseFile::externalRef);
    visit(FactField{u"received_at"_s,
                    u"case_file"_s,
                    {u"received_at"_s, u"arrival"_s, u"arrived_at"_s},
                    receivedOf,
                    [](CaseFile &to, const Received &received) {
                        std::tie(to.receivedAt, to.arrival, to.arrivedAt) =
                            std::tie(received.at, received.arrival, received.arrivedAt);
                    }});
    column(u"handler"_s, u"handler_id"_s, &CaseFile::handler);
    column(u"title"_s, u"title"_s, &CaseFile::title);
    column(u"narrative"_s, u"narrative"_s, &CaseFile::narrative);
    column(u"complainant.relation"_s, u"complainant_relation"_s, &CaseFile::relation);
    column(u"wants_answer"_s, u"wants_answer"_s, &CaseFile::wantsAnswer);
    column(u"is_child"_s, u"is_child"_s, &CaseFile::isChild);
    column(u"area"_s, u"area"_s, &CaseFile::area);
    member(u"problems"_s, u"case_problem"_s, {}, &CaseFile::problems);
    member(u"units"_s, u"case_unit"_s, {}, &CaseFile::units);
    member(u"consent"_s,
           u"case_file"_s,
           {u"consent_given_on"_s, u"consent_by"_s, u"consent_how"_s},
           &CaseFile::consent);
    column(u"theme"_s, u"theme"_s, &CaseFile::themes);
}

/// Calls `visit` with every part of a person of a case, protection first: what may be kept of the
/// rest hangs on it.
template <class Visit>
void eachPartOfPerson(const Visit &visit)
{
    using namespace Qt::StringLiterals;
    const auto part = [&](const QString &name, const QString &column, auto pointer) {
        visit(FactField{name,
                        u"person"_s,
                        QStringList{column},
                        [pointer](const Person &from) { return from.*pointer; },
                        [pointer](Person &to, const auto &value) { to.*pointer = value; }});
    };
    part(u"protected"_s, u"protection"_s, &Person::protection);
    visit(
        FactField{u"identity_number"_s,
                  u"person"_s,
                  {u"identity_kind"_s, u"identity_number"_s, u"identity_valid"_s},
                  [](const Person &from) {
                      return Identity{from.identityKind, from.identityNumber, from.isIdentityValid};
                  },
                  [](Person &to, const Identity &identity) {
                      std::tie(to.identityKind, to.identityNumber, to.isIdentityValid) =
                          std::tie(identity.kind, identity.number, identity.isValid);
                  }});
    part(u"name"_s, u"name"_s, &Person::name);
    part(u"sex"_s, u"sex"_s, &Person::sex);
    part(u"birth_date"_s, u"born_on"_s, &Person::bornOn);
    part(u"language"_s, u"language"_s, &Person::language);
    part(u"interpreter"_s, u"needs_interpreter"_s, &Person::needsInterpreter);
    part(u"phone"_s, u"phone"_s, &Person::phone);
    part(u"email"_s, u"email"_s, &Person::email);
    part(u"address"_s, u"address"_s, &Person::address);
}

/// Whether a part of a person is one that is kept nowhere for the protected.
inline bool isContactDetail(const QString &part)
{
    return part == u"phone" || part == u"email" || part == u"address";
}

/// Calls `visit(name, pointer)` for both persons of a case.
template <class Visit>
void eachPersonOfCase(const Visit &visit)
{
    using namespace Qt::StringLiterals;
    visit(u"patient"_s, &CaseFile::patient);
    visit(u"complainant.person"_s, &CaseFile::complainant);
}

} // namespace talan
