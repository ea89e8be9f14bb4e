#include "core/exchange/case_import.h"

#include <QJsonDocument>

#include "core/exchange/json_members.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr int kFirstArea = 1;
constexpr int kLastArea = 6;

TypedPerson
readPerson(const QJsonObject &object, const QString &path, std::optional<Error> &failure)
{
    JsonMembers members(object, path, failure);
    TypedPerson typed;
    typed.number = members.text(u"identity_number"_s);
    typed.person.name = members.text(u"name"_s);
    typed.person.sex = members.choice(u"sex"_s, sexFromKey, Sex::Unknown);
    typed.person.bornOn = members.date(u"birth_date"_s);
    typed.person.protection = members.choice(u"protected"_s, protectionFromKey, Protection::None);
    typed.person.language = members.text(u"language"_s);
    typed.person.needsInterpreter = members.yes(u"interpreter"_s);
    typed.person.address = members.text(u"address"_s);
    typed.person.phone = members.text(u"phone"_s);
    typed.person.email = members.text(u"email"_s);
    members.refuseOthers();
    return typed;
}

/// Who brings the case. A complainant who is the patient may be given in either place, but not in
/// both.
void readPersons(JsonMembers &members, NewCase &newCase, std::optional<Error> &failure)
{
    if (const auto patient = members.object(u"patient"_s))
        newCase.patient = readPerson(*patient, members.pathOf(u"patient"_s), failure);

    const auto complainant = members.object(u"complainant"_s);
    if (!complainant)
        return;
    JsonMembers inner(*complainant, members.pathOf(u"complainant"_s), failure);
    newCase.relation = inner.choice(u"relation"_s, relationFromKey, Relation::Patient);
    const auto person = inner.object(u"person"_s);
    inner.refuseOthers();
    if (!person)
        return;
    const TypedPerson typed = readPerson(*person, inner.pathOf(u"person"_s), failure);
    if (newCase.relation != Relation::Patient)
        newCase.complainant = typed;
    else if (!newCase.patient)
        newCase.patient = typed;
    else if (*newCase.patient != typed)
        inner.fail(
            ErrorCode::InvalidInput, u"person"_s, u"differs from the patient it is said to be"_s);
}

QStringList readProblems(JsonMembers &members, std::optional<Error> &failure)
{
    QStringList codes;
    const QJsonArray problems = members.array(u"problems"_s);
    for (const QJsonValue &problem : problems) {
        const QString name = u"problems[%1]"_s.arg(codes.size());
        if (!problem.isObject()) {
            members.fail(ErrorCode::InvalidInput, name, u"not an object"_s);
            return {};
        }
        JsonMembers inner(problem.toObject(), members.pathOf(name), failure);
        inner.require(u"code"_s);
        codes.append(inner.text(u"code"_s));
        inner.refuseOthers();
    }
    return codes;
}

QList<OldCategory> readOldCategories(JsonMembers &members, std::optional<Error> &failure)
{
    QList<OldCategory> categories;
    const QJsonArray given = members.array(u"old_categories"_s);
    for (const QJsonValue &category : given) {
        const QString name = u"old_categories[%1]"_s.arg(categories.size());
        if (!category.isObject()) {
            members.fail(ErrorCode::InvalidInput, name, u"not an object"_s);
            return {};
        }
        JsonMembers inner(category.toObject(), members.pathOf(name), failure);
        inner.require(u"main"_s);
        categories.append({.main = inner.text(u"main"_s), .sub = inner.text(u"sub"_s)});
        inner.refuseOthers();
    }
    return categories;
}

Consent readConsent(JsonMembers &members, std::optional<Error> &failure)
{
    const auto object = members.object(u"consent"_s);
    if (!object)
        return {};
    JsonMembers inner(*object, members.pathOf(u"consent"_s), failure);
    inner.require(u"given_on"_s);
    const Consent consent{.givenOn = inner.date(u"given_on"_s),
                          .by = inner.text(u"by"_s),
                          .how = inner.text(u"how"_s)};
    inner.refuseOthers();
    return consent;
}

NewCase readCase(const QJsonObject &object, const QString &path, std::optional<Error> &failure)
{
    JsonMembers members(object, path, failure);
    for (const QString &needed : {u"kind"_s, u"channel"_s, u"narrative"_s})
        members.require(needed);

    NewCase newCase;
    newCase.kind = members.choice(u"kind"_s, caseKindFromKey, CaseKind::Patient);
    newCase.channel = members.choice(u"channel"_s, channelFromKey, Channel::Phone);
    newCase.receivedAt = members.instant(u"received_at"_s);
    newCase.arrival = members.choice(u"arrival"_s, arrivalFromKey, Arrival::Direct);
    newCase.title = members.text(u"title"_s);
    newCase.narrative = members.text(u"narrative"_s);
    newCase.handler = members.text(u"handler"_s);
    newCase.wantsAnswer = members.yes(u"wants_answer"_s);
    newCase.externalRef = members.text(u"external_ref"_s);
    newCase.isChild = members.yesOrNothing(u"is_child"_s);
    readPersons(members, newCase, failure);
    newCase.units = members.texts(u"units"_s);
    newCase.area = members.number(u"area"_s, kFirstArea, kLastArea);
    newCase.problems = readProblems(members, failure);
    newCase.oldCategories = readOldCategories(members, failure);
    newCase.consent = readConsent(members, failure);
    newCase.themes = members.texts(u"theme"_s);
    members.refuseOthers();
    return newCase;
}

/// Why a text is no JSON document. Qt's own words are translated, and the log is English.
Error notJson(const QJsonParseError &problem)
{
    QString what = u"not JSON"_s;
    if (problem.error == QJsonParseError::IllegalUTF8String)
        what = u"not UTF-8"_s;
    else if (problem.error == QJsonParseError::DeepNesting)
        what = u"nested too deeply"_s;
    return {ErrorCode::InvalidInput, u"%1 at offset %2"_s.arg(what).arg(problem.offset), {}};
}

Result<QList<NewCase>> readArray(const QJsonArray &array)
{
    if (array.size() > kMostImportedCases)
        return Error{ErrorCode::TooLarge, u"%1 cases"_s.arg(array.size()), {}};
    QList<NewCase> cases;
    std::optional<Error> failure;
    for (const QJsonValue &value : array) {
        const QString path = u"[%1]"_s.arg(cases.size());
        if (!value.isObject())
            return Error{ErrorCode::InvalidInput, u"not an object"_s, path};
        cases.append(readCase(value.toObject(), path, failure));
        if (failure)
            return *failure;
    }
    return cases;
}

} // namespace

Result<QList<NewCase>> readCases(const QByteArray &json)
{
    if (json.size() > kMostImportBytes)
        return Error{ErrorCode::TooLarge, u"more than %1 bytes"_s.arg(kMostImportBytes), {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return notJson(problem);
    if (const auto twice = duplicateMember(json))
        return Error{ErrorCode::InvalidInput, u"a member is given twice"_s, shownMember(*twice)};
    if (document.isArray())
        return readArray(document.array());

    std::optional<Error> failure;
    const NewCase newCase = readCase(document.object(), {}, failure);
    if (failure)
        return *failure;
    return QList<NewCase>{newCase};
}

} // namespace talan
