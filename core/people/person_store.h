#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/people/person.h"
#include "core/storage/database.h"

namespace talan {

class PersonStore
{
public:
    explicit PersonStore(storage::Database &database);

    Result<Person> byId(PersonId id) const;

    /// The one person with that verified number, or nothing.
    Result<std::optional<Person>> byNumber(const QString &normalisedNumber) const;

    Result<PersonId> insert(const Person &person);
    Result<> update(const Person &person);

    /// Stores a person as given for a case: a verified number that is known already updates that
    /// person (what is given replaces, what is left empty stays, protection is never lowered), else
    /// a new row is made.
    Result<Person> keep(const Person &person);

private:
    storage::Database &m_database;
};

} // namespace talan
