#include "core/cases/registration.h"

#include "core/base/field_text.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_rules.h"
#include "core/cases/case_store.h"
#include "core/cases/old_categories.h"
#include "core/cases/received_day.h"
#include "core/categories/category_store.h"
#include "core/office/journal.h"
#include "core/office/number_series.h"
#include "core/office/office_settings.h"
#include "core/office/staff_store.h"
#include "core/people/person_store.h"
#include "core/providers/unit_adding.h"
#include "core/storage/row_changes.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

bool hasContactDetails(const std::optional<TypedPerson> &typed)
{
    return typed && typed->person.isProtected() &&
           !(typed->person.phone.isEmpty() && typed->person.email.isEmpty() &&
             typed->person.address.isEmpty());
}

/// A person's own row, as the journal compares it.
const QList<storage::RowSource> &personRow()
{
    static const QList<storage::RowSource> source{
        {.table = u"person"_s,
         .sql = u"SELECT * FROM person WHERE id = :owner"_s,
         .isShared = true,
         .derived = {}}};
    return source;
}

/// Sex and day of birth that nobody gave come from the number: they do not replace what somebody
/// once wrote about a person the office knows.
void keepWhatWasGiven(const Person &typed, const Person &known, Person &person)
{
    if (typed.sex == Sex::Unknown && known.sex != Sex::Unknown)
        person.sex = known.sex;
    if (!typed.bornOn.isValid() && known.bornOn.isValid())
        person.bornOn = known.bornOn;
}

/// Keeps a person of the case. What it changes of somebody the office knew is added to `changes`.
Result<std::optional<Person>> keepPerson(storage::Database &database,
                                         const std::optional<TypedPerson> &typed,
                                         QDate today,
                                         QJsonArray &changes)
{
    if (!typed)
        return std::optional<Person>();
    Person person = rules::tidyPerson(typed->person, typed->number, today);
    if (person.isEmpty())
        return std::optional<Person>();
    PersonStore persons(database);
    const auto known = person.isIdentityValid ? persons.byNumber(person.identityNumber)
                                              : Result<std::optional<Person>>(std::nullopt);
    if (!known)
        return known.error();
    if (!known->has_value()) {
        const auto kept = persons.keep(person);
        return kept ? Result<std::optional<Person>>(*kept) : kept.error();
    }
    keepWhatWasGiven(typed->person, **known, person);
    const auto before = storage::readRows(database, personRow(), (*known)->id.value());
    if (!before)
        return before.error();
    const auto kept = persons.keep(person);
    if (!kept)
        return kept.error();
    const auto after = storage::readRows(database, personRow(), kept->id.value());
    if (!after)
        return after.error();
    for (const auto &change : storage::difference(personRow(), *before, *after))
        changes.append(kept->isProtected() ? withoutContactDetails(change.toObject())
                                           : change.toObject());
    return std::optional(*kept);
}

/// The case as it will be stored, with cleaned text; persons, units, handler and number come later.
CaseFile caseFrom(const NewCase &newCase, const QDateTime &now)
{
    CaseFile caseFile;
    caseFile.kind = newCase.kind;
    caseFile.channel = newCase.channel;
    caseFile.externalRef = cleanLine(newCase.externalRef);
    caseFile.receivedAt = newCase.receivedAt.isValid() ? newCase.receivedAt : now;
    caseFile.arrival = newCase.arrival;
    caseFile.registeredAt = now;
    caseFile.title = cleanLine(newCase.title);
    caseFile.narrative = cleanText(newCase.narrative);
    caseFile.relation = newCase.relation;
    caseFile.wantsAnswer = newCase.wantsAnswer;
    caseFile.area = newCase.area;
    caseFile.problems = newCase.problems;
    caseFile.consent = {.givenOn = newCase.consent.givenOn,
                        .by = cleanLine(newCase.consent.by),
                        .how = cleanLine(newCase.consent.how)};
    for (const QString &theme : newCase.themes)
        caseFile.themes.append(cleanLine(theme));
    return caseFile;
}

/// What the office is when cases come in.
struct Office
{
    OfficeSettings settings;
    TermHistory terms;
};

/// When what came by post or letter box counts as received.
Result<> countAsReceived(CaseFile &caseFile)
{
    if (caseFile.arrival == Arrival::Direct)
        return {};
    caseFile.arrivedAt = caseFile.receivedAt;
    const auto received = rules::receivedInstant(caseFile.arrivedAt, caseFile.arrival);
    if (!received)
        return received.error();
    caseFile.receivedAt = *received;
    return {};
}

Result<> addPersons(storage::Database &database,
                    const NewCase &newCase,
                    CaseFile &caseFile,
                    QJsonArray &changes)
{
    const QDate receivedOn = officeDate(caseFile.receivedAt);
    const QDate registeredOn = officeDate(caseFile.registeredAt);
    const auto patient = keepPerson(database, newCase.patient, registeredOn, changes);
    if (!patient)
        return patient.error();
    const auto complainant = keepPerson(database, newCase.complainant, registeredOn, changes);
    if (!complainant)
        return complainant.error();
    caseFile.patient = *patient;
    caseFile.complainant = *complainant;
    // A patient who brings the case is one person, however the input put it.
    if (caseFile.relation == Relation::Patient && !caseFile.patient)
        std::swap(caseFile.patient, caseFile.complainant);
    caseFile.isChild = newCase.isChild.value_or(caseFile.patient &&
                                                rules::isChildOn(*caseFile.patient, receivedOn));
    return {};
}

Result<> addUnits(const Work &work, const NewCase &newCase, CaseFile &caseFile)
{
    for (const QString &path : newCase.units) {
        const auto unit = findOrAddUnit(work, path, newCase.area);
        if (!unit)
            return unit.error();
        if (!caseFile.units.contains(unit->id))
            caseFile.units.append(unit->id);
    }
    return {};
}

Result<StaffId> handlerOf(const Work &work, const NewCase &newCase)
{
    if (cleanLine(newCase.handler).isEmpty())
        return work.actor.staff;
    const auto member = StaffStore(work.database).byLoginOrName(cleanLine(newCase.handler));
    if (!member)
        return Error{ErrorCode::UnknownValue, u"no such member of staff"_s, u"handler"_s};
    return member->id;
}

Result<Registered> storeCase(const Work &work, const NewCase &newCase, const Office &office)
{
    storage::Database &database = work.database;
    CaseFile caseFile = caseFrom(newCase, work.now);
    if (const auto counted = countAsReceived(caseFile); !counted)
        return counted.error();
    const auto handler = handlerOf(work, newCase);
    if (!handler)
        return handler.error();
    caseFile.handler = *handler;
    QJsonArray known; // What the registration changed of persons the office knew.
    if (const auto done = addPersons(database, newCase, caseFile, known); !done)
        return done.error();
    if (const auto done = addUnits(work, newCase, caseFile); !done)
        return done.error();

    const auto old = mapOldCategories(work, newCase.oldCategories, caseFile.problems);
    if (!old)
        return old.error();

    const int year = work.today().year();
    const auto running = takeNextNumber(database, year);
    if (!running)
        return running.error();
    caseFile.number = rules::caseNumber(office.settings.numberPattern, year, *running);
    caseFile.status = rules::statusOf(caseFile, {});
    caseFile.next = rules::nextStep(caseFile, {}, office.terms);

    const auto id = CaseStore(database).insert(caseFile);
    if (!id)
        return id.error();
    if (const auto done = storeOldCategories(work, *id, *old); !done)
        return done.error();
    if (const auto event = Journal(database).append(work, *id, EventKind::Registered, known);
        !event)
        return event.error();
    caseFile.id = *id;
    if (!known.isEmpty()) {
        if (const auto indexed = CaseStore(database).indexOthersOf(caseFile); !indexed)
            return indexed.error();
    }
    caseFile.revision = 1;
    return Registered{.caseFile = caseFile, .droppedContactDetails = dropsContactDetails(newCase)};
}

Error inCase(const Error &error, qsizetype index, qsizetype count)
{
    if (count < 2)
        return error;
    const QString prefix = u"[%1]"_s.arg(index);
    return {
        error.code, error.detail, error.subject.isEmpty() ? prefix : prefix + u'.' + error.subject};
}

} // namespace

bool dropsContactDetails(const NewCase &newCase)
{
    return hasContactDetails(newCase.patient) || hasContactDetails(newCase.complainant);
}

Result<QList<Registered>> registerCases(const Work &work, const QList<NewCase> &newCases)
{
    QList<Registered> registered;
    const auto done = work.database.transaction([&]() -> Result<> {
        const auto categories = CategoryStore(work.database).problems();
        if (!categories)
            return categories.error();
        const auto settings = OfficeSettingStore(work.database).load();
        const auto terms = OfficeTermsStore(work.database).history();
        if (!settings || !terms)
            return settings ? terms.error() : settings.error();
        for (qsizetype i = 0; i < newCases.size(); ++i) {
            const NewCase &newCase = newCases.at(i);
            if (const auto valid = rules::validate(newCase, *categories, work.now); !valid)
                return inCase(valid.error(), i, newCases.size());
            if (const auto valid = rules::validate(newCase.oldCategories); !valid)
                return inCase(valid.error(), i, newCases.size());
            const auto stored = storeCase(work, newCase, {*settings, *terms});
            if (!stored)
                return inCase(stored.error(), i, newCases.size());
            registered.append(*stored);
        }
        return {};
    });
    if (!done)
        return done.error();
    return registered;
}

Result<Registered> registerCase(const Work &work, const NewCase &newCase)
{
    const auto registered = registerCases(work, {newCase});
    if (!registered)
        return registered.error();
    return registered->first();
}

} // namespace talan
