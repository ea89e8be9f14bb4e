#include "core/exchange/local_entry_json.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <limits>

#include "core/base/enum_key.h"
#include "core/base/field_text.h"
#include "core/base/office_time.h"
#include "core/exchange/json_members.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr int kFormat = 1;
/// A text of the greatest length with every letter escaped, and room for the rest.
constexpr qsizetype kMostEntryBytes = 16 * kLongestText;
constexpr qsizetype kMostInList = 100;

template <class T>
QString key(T value)
{
    return storageKey(value).toString();
}

/// Every code of the closed list, for reading a reason back.
std::optional<ErrorCode> errorCodeFromKey(QStringView key)
{
    for (int i = 0; i <= static_cast<int>(ErrorCode::StorageFailed); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        if (storageKey(code) == key)
            return code;
    }
    return std::nullopt;
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(storedDate(day)) : QJsonValue(QJsonValue::Null);
}

QJsonValue momentJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(storedInstant(instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue personJson(const std::optional<TypedPerson> &typed)
{
    if (!typed)
        return QJsonValue::Null;
    const Person &person = typed->person;
    return QJsonObject{{u"number"_s, typed->number},
                       {u"id"_s, person.id.value()},
                       {u"identity_kind"_s, key(person.identityKind)},
                       {u"identity_number"_s, person.identityNumber},
                       {u"identity_valid"_s, person.isIdentityValid},
                       {u"name"_s, person.name},
                       {u"sex"_s, key(person.sex)},
                       {u"birth_date"_s, dayJson(person.bornOn)},
                       {u"protected"_s, key(person.protection)},
                       {u"language"_s, person.language},
                       {u"interpreter"_s, person.needsInterpreter},
                       {u"phone"_s, person.phone},
                       {u"email"_s, person.email},
                       {u"address"_s, person.address}};
}

QJsonArray oldCategoriesJson(const QList<OldCategory> &categories)
{
    QJsonArray array;
    for (const OldCategory &category : categories)
        array.append(QJsonObject{{u"main"_s, category.main}, {u"sub"_s, category.sub}});
    return array;
}

QJsonObject consentJson(const Consent &consent)
{
    return {
        {u"given_on"_s, dayJson(consent.givenOn)}, {u"by"_s, consent.by}, {u"how"_s, consent.how}};
}

QJsonObject caseJson(const NewCase &newCase)
{
    return {{u"kind"_s, key(newCase.kind)},
            {u"channel"_s, key(newCase.channel)},
            {u"received_at"_s, momentJson(newCase.receivedAt)},
            {u"arrival"_s, key(newCase.arrival)},
            {u"title"_s, newCase.title},
            {u"narrative"_s, newCase.narrative},
            {u"handler"_s, newCase.handler},
            {u"wants_answer"_s, newCase.wantsAnswer},
            {u"external_ref"_s, newCase.externalRef},
            {u"relation"_s, key(newCase.relation)},
            {u"complainant"_s, personJson(newCase.complainant)},
            {u"patient"_s, personJson(newCase.patient)},
            {u"is_child"_s,
             newCase.isChild ? QJsonValue(*newCase.isChild) : QJsonValue(QJsonValue::Null)},
            {u"units"_s, QJsonArray::fromStringList(newCase.units)},
            {u"area"_s, newCase.area},
            {u"problems"_s, QJsonArray::fromStringList(newCase.problems)},
            {u"old_categories"_s, oldCategoriesJson(newCase.oldCategories)},
            {u"consent"_s, consentJson(newCase.consent)},
            {u"theme"_s, QJsonArray::fromStringList(newCase.themes)}};
}

QJsonObject noteJson(const LocalNote &note)
{
    return {{u"case_id"_s, note.caseId.value()},
            {u"case_number"_s, note.caseNumber},
            {u"kind"_s, key(note.kind)},
            {u"text"_s, note.text},
            {u"protected"_s, note.isOfProtected}};
}

/// Members of an entry, with the limits that keep a hostile file from filling the memory.
class EntryMembers : public JsonMembers
{
public:
    EntryMembers(const QJsonObject &object, const QString &path, std::optional<Error> &failure)
        : JsonMembers(object, path, failure)
    {}

    QString limited(const QString &name, qsizetype most)
    {
        const QString given = text(name);
        if (given.size() > most)
            fail(ErrorCode::TextTooLong, name, u"%1 characters"_s.arg(given.size()));
        return given;
    }

    /// What a person typed into a field may be longer than the field takes: the rules say so later.
    QString typed(const QString &name) { return limited(name, kLongestText); }

    QStringList list(const QString &name)
    {
        const QStringList given = texts(name);
        if (given.size() > kMostInList)
            fail(ErrorCode::InvalidInput, name, u"%1 of them"_s.arg(given.size()));
        return given;
    }

    /// The id of a row; nothing that can be counted to is left out.
    template <class Id>
    Id id(const QString &name)
    {
        return Id(number(name, 0, std::numeric_limits<int>::max()));
    }
};

TypedPerson
readPerson(const QJsonObject &object, const QString &path, std::optional<Error> &failure)
{
    EntryMembers members(object, path, failure);
    TypedPerson typed;
    typed.number = members.typed(u"number"_s);
    typed.person.id = members.id<PersonId>(u"id"_s);
    typed.person.identityKind =
        members.choice(u"identity_kind"_s, identityKindFromKey, IdentityKind::None);
    typed.person.identityNumber = members.typed(u"identity_number"_s);
    typed.person.isIdentityValid = members.yes(u"identity_valid"_s);
    typed.person.name = members.typed(u"name"_s);
    typed.person.sex = members.choice(u"sex"_s, sexFromKey, Sex::Unknown);
    typed.person.bornOn = members.date(u"birth_date"_s);
    typed.person.protection = members.choice(u"protected"_s, protectionFromKey, Protection::None);
    typed.person.language = members.typed(u"language"_s);
    typed.person.needsInterpreter = members.yes(u"interpreter"_s);
    typed.person.phone = members.typed(u"phone"_s);
    typed.person.email = members.typed(u"email"_s);
    typed.person.address = members.typed(u"address"_s);
    members.refuseOthers();
    return typed;
}

std::optional<TypedPerson>
readSomebody(EntryMembers &members, const QString &name, std::optional<Error> &failure)
{
    const auto object = members.object(name);
    if (!object)
        return std::nullopt;
    return readPerson(*object, members.pathOf(name), failure);
}

QList<OldCategory> readOldCategories(EntryMembers &members, std::optional<Error> &failure)
{
    QList<OldCategory> categories;
    const QJsonArray given = members.array(u"old_categories"_s);
    if (given.size() > kMostInList)
        members.fail(ErrorCode::InvalidInput, u"old_categories"_s, u"too many"_s);
    for (const auto &category : given) {
        if (failure)
            return {};
        const QString path = members.pathOf(u"old_categories[%1]"_s.arg(categories.size()));
        EntryMembers inner(category.toObject(), path, failure);
        inner.require(u"main"_s);
        categories.append({.main = inner.typed(u"main"_s), .sub = inner.typed(u"sub"_s)});
        inner.refuseOthers();
    }
    return categories;
}

Consent readConsent(EntryMembers &members, std::optional<Error> &failure)
{
    const auto object = members.object(u"consent"_s);
    if (!object)
        return {};
    EntryMembers inner(*object, members.pathOf(u"consent"_s), failure);
    const Consent consent{.givenOn = inner.date(u"given_on"_s),
                          .by = inner.typed(u"by"_s),
                          .how = inner.typed(u"how"_s)};
    inner.refuseOthers();
    return consent;
}

NewCase readCase(const QJsonObject &object, std::optional<Error> &failure)
{
    constexpr int kMostArea = 1000;
    EntryMembers members(object, u"case"_s, failure);
    NewCase newCase;
    for (const QString &needed : {u"kind"_s, u"channel"_s, u"narrative"_s, u"relation"_s})
        members.require(needed);
    newCase.kind = members.choice(u"kind"_s, caseKindFromKey, CaseKind::Patient);
    newCase.channel = members.choice(u"channel"_s, channelFromKey, Channel::Phone);
    newCase.receivedAt = members.instant(u"received_at"_s);
    newCase.arrival = members.choice(u"arrival"_s, arrivalFromKey, Arrival::Direct);
    newCase.title = members.typed(u"title"_s);
    newCase.narrative = members.typed(u"narrative"_s);
    newCase.handler = members.typed(u"handler"_s);
    newCase.wantsAnswer = members.yes(u"wants_answer"_s);
    newCase.externalRef = members.typed(u"external_ref"_s);
    newCase.relation = members.choice(u"relation"_s, relationFromKey, Relation::Patient);
    newCase.complainant = readSomebody(members, u"complainant"_s, failure);
    newCase.patient = readSomebody(members, u"patient"_s, failure);
    newCase.isChild = members.yesOrNothing(u"is_child"_s);
    newCase.units = members.list(u"units"_s);
    newCase.area = members.number(u"area"_s, 0, kMostArea);
    newCase.problems = members.list(u"problems"_s);
    newCase.oldCategories = readOldCategories(members, failure);
    newCase.consent = readConsent(members, failure);
    newCase.themes = members.list(u"theme"_s);
    members.refuseOthers();
    return newCase;
}

LocalNote readNote(const QJsonObject &object, std::optional<Error> &failure)
{
    EntryMembers members(object, u"note"_s, failure);
    for (const QString &needed : {u"case_id"_s, u"kind"_s, u"text"_s})
        members.require(needed);
    const LocalNote note{.caseId = members.id<CaseId>(u"case_id"_s),
                         .kind = members.choice(u"kind"_s, noteKindFromKey, NoteKind::Note),
                         .text = members.typed(u"text"_s),
                         .caseNumber = members.limited(u"case_number"_s, kLongestLine),
                         .isOfProtected = members.yes(u"protected"_s)};
    members.refuseOthers();
    return note;
}

/// What the entry holds: one of the two, never both.
void readWhat(EntryMembers &members, LocalEntry &entry, std::optional<Error> &failure)
{
    const auto newCase = members.object(u"case"_s);
    const auto note = members.object(u"note"_s);
    if (newCase.has_value() == note.has_value())
        members.fail(ErrorCode::InvalidInput, u"case"_s, u"neither a case nor a note, or both"_s);
    else if (newCase)
        entry.what = readCase(*newCase, failure);
    else
        entry.what = readNote(*note, failure);
}

std::optional<Error> readRefusal(EntryMembers &members, std::optional<Error> &failure)
{
    const auto object = members.object(u"refused"_s);
    if (!object)
        return std::nullopt;
    EntryMembers inner(*object, u"refused"_s, failure);
    inner.require(u"code"_s);
    const Error refusal{.code = inner.choice(u"code"_s, errorCodeFromKey, ErrorCode::StorageFailed),
                        .detail = inner.limited(u"detail"_s, kLongestLine),
                        .subject = inner.limited(u"subject"_s, kLongestLine)};
    inner.refuseOthers();
    return refusal;
}

StoredEntry readMembers(const QJsonObject &object, std::optional<Error> &failure)
{
    EntryMembers members(object, {}, failure);
    for (const QString &needed : {u"format"_s, u"id"_s, u"at"_s, u"staff"_s})
        members.require(needed);
    StoredEntry stored;
    LocalEntry &entry = stored.entry;
    members.number(u"format"_s, kFormat, kFormat);
    entry.id = members.text(u"id"_s);
    if (!isEntryId(entry.id))
        members.fail(ErrorCode::InvalidInput, u"id"_s, u"not an id"_s);
    entry.at = members.instant(u"at"_s);
    entry.actor.staff = members.id<StaffId>(u"staff"_s);
    entry.actor.machine = members.limited(u"machine"_s, kLongestLine);
    readWhat(members, entry, failure);
    entry.office = members.text(u"office"_s);
    stored.refusal = readRefusal(members, failure);
    members.refuseOthers();
    return stored;
}

} // namespace

bool isEntryId(const QString &id)
{
    static const QRegularExpression form(u"\\A[0-9A-Za-z-]{1,64}\\z"_s);
    return form.match(id).hasMatch();
}

QByteArray storedEntryJson(const StoredEntry &stored)
{
    const LocalEntry &entry = stored.entry;
    QJsonObject json{{u"format"_s, kFormat},
                     {u"id"_s, entry.id},
                     {u"at"_s, momentJson(entry.at)},
                     {u"staff"_s, entry.actor.staff.value()},
                     {u"machine"_s, entry.actor.machine}};
    if (const auto *newCase = std::get_if<NewCase>(&entry.what))
        json[u"case"_s] = caseJson(*newCase);
    else
        json[u"note"_s] = noteJson(std::get<LocalNote>(entry.what));
    if (!entry.office.isEmpty())
        json[u"office"_s] = entry.office;
    if (stored.refusal)
        json[u"refused"_s] = QJsonObject{{u"code"_s, key(stored.refusal->code)},
                                         {u"detail"_s, stored.refusal->detail},
                                         {u"subject"_s, stored.refusal->subject}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<StoredEntry> readStoredEntry(const QByteArray &json)
{
    if (json.size() > kMostEntryBytes)
        return Error{ErrorCode::TooLarge, u"more than %1 bytes"_s.arg(kMostEntryBytes), {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error{ErrorCode::InvalidInput, u"not a JSON object"_s, {}};
    if (const auto twice = duplicateMember(json))
        return Error{ErrorCode::InvalidInput, u"a member is given twice"_s, shownMember(*twice)};
    if (document.object().value(u"format"_s).toInt() > kFormat)
        return Error{ErrorCode::NewerFile, u"written by a newer program"_s, {}};
    std::optional<Error> failure;
    const StoredEntry stored = readMembers(document.object(), failure);
    if (failure)
        return *failure;
    return stored;
}

} // namespace talan
