#include "core/people/person_store.h"

#include "core/base/swedish_sort_key.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

Person personFrom(const Statement &row)
{
    return {.id = row.id<PersonId>(0),
            .identityKind = identityKindFromKey(row.text(1)).value_or(IdentityKind::Unknown),
            .identityNumber = row.isNull(2) ? QString() : row.text(2),
            .isIdentityValid = row.yes(3),
            .name = row.text(4),
            .sex = sexFromKey(row.text(5)).value_or(Sex::Unknown),
            .bornOn = row.day(6),
            .protection = protectionFromKey(row.text(7)).value_or(Protection::Fictitious),
            .language = row.text(8),
            .needsInterpreter = row.yes(9),
            .phone = row.text(10),
            .email = row.text(11),
            .address = row.text(12)};
}

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Statement &bindPerson(Statement &statement, const Person &person)
{
    return statement.bind(u":kind", storageKey(person.identityKind))
        .bind(u":number", person.identityNumber)
        .bind(u":valid", person.isIdentityValid)
        .bind(u":name", notNull(person.name))
        .bind(u":sort_key", notNull(swedishSortKey(person.name)))
        .bind(u":sex", storageKey(person.sex))
        .bind(u":born_on", person.bornOn)
        .bind(u":protection", storageKey(person.protection))
        .bind(u":language", notNull(person.language))
        .bind(u":interpreter", person.needsInterpreter)
        .bind(u":phone", notNull(person.phone))
        .bind(u":email", notNull(person.email))
        .bind(u":address", notNull(person.address));
}

/// What is given replaces what is known; what is left out stays. Protection is only ever raised.
Person merged(const Person &known, const Person &given)
{
    const auto newer = [](const QString &text, const QString &otherwise) {
        return text.isEmpty() ? otherwise : text;
    };
    Person person = known;
    person.name = newer(given.name, known.name);
    person.sex = given.sex == Sex::Unknown ? known.sex : given.sex;
    person.bornOn = given.bornOn.isValid() ? given.bornOn : known.bornOn;
    person.protection = std::max(known.protection, given.protection);
    person.language = newer(given.language, known.language);
    person.needsInterpreter = known.needsInterpreter || given.needsInterpreter;
    person.phone = person.isProtected() ? QString() : newer(given.phone, known.phone);
    person.email = person.isProtected() ? QString() : newer(given.email, known.email);
    person.address = person.isProtected() ? QString() : newer(given.address, known.address);
    return person;
}

} // namespace

PersonStore::PersonStore(storage::Database &database)
    : m_database(database)
{}

Result<Person> PersonStore::byId(PersonId id) const
{
    Statement row(m_database, uR"(
        SELECT id, identity_kind, identity_number, identity_valid, name, sex, born_on, protection,
               language, needs_interpreter, phone, email, address
          FROM person WHERE id = :id)"_s);
    row.bind(u":id", id);
    if (const auto found = row.first(); !found)
        return found.error();
    return personFrom(row);
}

Result<std::optional<Person>> PersonStore::byNumber(const QString &normalisedNumber) const
{
    Statement row(m_database, uR"(
        SELECT id, identity_kind, identity_number, identity_valid, name, sex, born_on, protection,
               language, needs_interpreter, phone, email, address
          FROM person WHERE identity_number = :number AND identity_valid = 1)"_s);
    row.bind(u":number", normalisedNumber);
    if (const auto found = row.first(); !found) {
        if (found.error().code == ErrorCode::NotFound)
            return std::optional<Person>();
        return found.error();
    }
    return std::optional(personFrom(row));
}

Result<PersonId> PersonStore::insert(const Person &person)
{
    Statement insert(m_database, uR"(
        INSERT INTO person (identity_kind, identity_number, identity_valid, name, sort_key, sex, born_on,
                            protection, language, needs_interpreter, phone, email, address)
        VALUES (:kind, :number, :valid, :name, :sort_key, :sex, :born_on,
                :protection, :language, :interpreter, :phone, :email, :address))"_s);
    const auto id = bindPerson(insert, person).insert();
    if (!id)
        return id.error();
    return PersonId(*id);
}

Result<> PersonStore::update(const Person &person)
{
    Statement update(m_database, uR"(
        UPDATE person
           SET identity_kind = :kind, identity_number = :number, identity_valid = :valid, name = :name,
               sort_key = :sort_key, sex = :sex, born_on = :born_on, protection = :protection,
               language = :language, needs_interpreter = :interpreter, phone = :phone, email = :email,
               address = :address, revision = revision + 1
         WHERE id = :id)"_s);
    bindPerson(update, person).bind(u":id", person.id);
    return update.exec();
}

Result<Person> PersonStore::keep(const Person &person)
{
    Person kept = person;
    if (person.isIdentityValid) {
        const auto known = byNumber(person.identityNumber);
        if (!known)
            return known.error();
        if (*known) {
            kept = merged(**known, person);
            if (kept == **known)
                return kept;
            if (const auto done = update(kept); !done)
                return done.error();
            return kept;
        }
    }
    const auto id = insert(kept);
    if (!id)
        return id.error();
    kept.id = *id;
    return kept;
}

} // namespace talan
