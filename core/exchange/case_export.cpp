#include "core/exchange/case_export.h"

#include "core/deadlines/case_clocks.h"
#include "core/exchange/date_json.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Stand for the patient's name in every language: the contract fixes them.
constexpr auto kAnonymousPatient = "Anonym"_L1;
constexpr auto kProtectedPatient = "Skyddad person"_L1;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <class T>
QJsonValue key(T value)
{
    return storageKey(value).toString();
}

QJsonValue personJson(const std::optional<Person> &person)
{
    if (!person)
        return QJsonValue::Null;
    return QJsonObject{{u"name"_s, person->name},
                       {u"identity_number"_s, textOrNull(person->identityNumber)},
                       {u"identity_kind"_s, key(person->identityKind)},
                       {u"identity_valid"_s, person->isIdentityValid},
                       {u"sex"_s, key(person->sex)},
                       {u"birth_date"_s, dateJson(person->bornOn)},
                       {u"protected"_s, key(person->protection)},
                       {u"language"_s, person->language},
                       {u"interpreter"_s, person->needsInterpreter},
                       {u"address"_s, person->address},
                       {u"phone"_s, person->phone},
                       {u"email"_s, person->email}};
}

QJsonArray problemsJson(const QStringList &codes)
{
    QJsonArray problems;
    for (const QString &code : codes)
        problems.append(QJsonObject{{u"code"_s, code}});
    return problems;
}

/// As they were written.
QJsonArray oldCategoriesJson(const QList<CaseOldCategory> &categories)
{
    QJsonArray array;
    for (const CaseOldCategory &category : categories)
        array.append(QJsonObject{{u"main"_s, category.old.main}, {u"sub"_s, category.old.sub}});
    return array;
}

/// The national code each has got since, in the same order.
QJsonArray oldCategoryCodesJson(const QList<CaseOldCategory> &categories)
{
    QJsonArray array;
    for (const CaseOldCategory &category : categories) {
        const QJsonValue mappedBy = category.mappedBy ? key(*category.mappedBy) : QJsonValue::Null;
        array.append(
            QJsonObject{{u"code"_s, textOrNull(category.code)}, {u"mapped_by"_s, mappedBy}});
    }
    return array;
}

QJsonValue consentJson(const Consent &consent)
{
    if (!consent.isGiven())
        return QJsonValue::Null;
    return QJsonObject{
        {u"given_on"_s, dateJson(consent.givenOn)}, {u"by"_s, consent.by}, {u"how"_s, consent.how}};
}

QJsonArray unitsJson(const QList<CareUnit> &units)
{
    QJsonArray paths;
    for (const CareUnit &unit : units)
        paths.append(unit.path);
    return paths;
}

QJsonArray notesJson(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes) {
        array.append(QJsonObject{{u"id"_s, note.id.value()},
                                 {u"kind"_s, key(note.kind)},
                                 {u"at"_s, instantJson(note.at)},
                                 {u"who"_s, note.staffName},
                                 {u"text"_s, note.text}});
    }
    return array;
}

QJsonArray eventsJson(const QList<Event> &events)
{
    QJsonArray array;
    for (const Event &event : events) {
        const QJsonValue undoes = event.undoes.isValid() ? QJsonValue(event.undoes.value())
                                                         : QJsonValue(QJsonValue::Null);
        array.append(QJsonObject{{u"id"_s, event.id.value()},
                                 {u"at"_s, instantJson(event.at)},
                                 {u"who"_s, event.staffName},
                                 {u"machine"_s, event.machine},
                                 {u"kind"_s, key(event.kind)},
                                 {u"changes"_s, event.changes},
                                 {u"undoes"_s, undoes}});
    }
    return array;
}

QJsonArray extensionsJson(const QList<Extension> &extensions)
{
    QJsonArray array;
    for (const Extension &extension : extensions) {
        array.append(QJsonObject{{u"granted"_s, dateJson(extension.grantedOn)},
                                 {u"until"_s, dateJson(extension.until)},
                                 {u"by"_s, extension.askedBy},
                                 {u"reason"_s, extension.reason}});
    }
    return array;
}

QJsonArray remindersJson(const QList<Reminder> &reminders)
{
    QJsonArray array;
    for (const Reminder &reminder : reminders) {
        array.append(QJsonObject{{u"number"_s, reminder.number},
                                 {u"sent"_s, dateJson(reminder.sentOn)},
                                 {u"due"_s, dateJson(reminder.newDueOn)},
                                 {u"message"_s, reminder.message}});
    }
    return array;
}

QJsonArray suspensionsJson(const QList<Suspension> &suspensions)
{
    QJsonArray array;
    for (const Suspension &suspension : suspensions) {
        array.append(QJsonObject{{u"from"_s, dateJson(suspension.from)},
                                 {u"resumed"_s, dateJson(suspension.resumedOn)},
                                 {u"reason"_s, suspension.reason}});
    }
    return array;
}

QJsonArray escalationsJson(const QList<Escalation> &escalations)
{
    QJsonArray array;
    for (const Escalation &escalation : escalations) {
        array.append(QJsonObject{{u"on"_s, dateJson(escalation.on)},
                                 {u"choice"_s, key(escalation.choice)},
                                 {u"next"_s, dateJson(escalation.nextOn)},
                                 {u"note"_s, escalation.note}});
    }
    return array;
}

QJsonArray ownStepsJson(const QList<CaseStep> &steps)
{
    QJsonArray array;
    for (const CaseStep &step : steps) {
        array.append(QJsonObject{{u"id"_s, step.id.value()},
                                 {u"text"_s, step.text},
                                 {u"due"_s, dateJson(step.dueOn)},
                                 {u"added"_s, dateJson(step.addedOn)},
                                 {u"done"_s, dateJson(step.doneOn)}});
    }
    return array;
}

/// What a script gave, or could have given, at registration.
QJsonObject registeredPart(const CaseRecord &record)
{
    const CaseFile &caseFile = record.caseFile;
    return {
        {u"kind"_s, key(caseFile.kind)},
        {u"channel"_s, key(caseFile.channel)},
        {u"received_at"_s, instantJson(caseFile.receivedAt)},
        {u"arrival"_s, key(caseFile.arrival)},
        {u"title"_s, caseFile.title},
        {u"narrative"_s, caseFile.narrative},
        {u"handler"_s, textOrNull(record.handlerName)},
        {u"wants_answer"_s, caseFile.wantsAnswer},
        {u"external_ref"_s, caseFile.externalRef},
        {u"complainant"_s,
         QJsonObject{{u"relation"_s, key(caseFile.relation)},
                     {u"person"_s, personJson(caseFile.complainant)}}},
        {u"patient"_s, personJson(caseFile.patient)},
        {u"is_child"_s, caseFile.isChild},
        {u"units"_s, unitsJson(record.units)},
        {u"area"_s, caseFile.area > 0 ? QJsonValue(caseFile.area) : QJsonValue(QJsonValue::Null)},
        {u"problems"_s, problemsJson(caseFile.problems)},
        {u"old_categories"_s, oldCategoriesJson(record.oldCategories)},
        {u"consent"_s, consentJson(caseFile.consent)},
        {u"theme"_s, QJsonArray::fromStringList(caseFile.themes)}};
}

void addCourse(QJsonObject &json, const CaseFile &caseFile)
{
    json[u"number"] = caseFile.number;
    json[u"status"] = key(caseFile.status);
    json[u"arrived_at"] = instantJson(caseFile.reachedAt());
    json[u"registered_at"] = instantJson(caseFile.registeredAt);
    json[u"confirmed_at"] = instantJson(caseFile.confirmedAt);
    json[u"first_contact_at"] = instantJson(caseFile.firstContactAt);
    json[u"closed_at"] = instantJson(caseFile.closedAt);
    json[u"next_step"] = nextStepJson(caseFile.next);
    json[u"revision"] = caseFile.revision;
}

void addClosing(QJsonObject &json, const std::optional<Closing> &closing)
{
    const QJsonValue null(QJsonValue::Null);
    json[u"outcome"] = closing ? key(closing->outcome) : null;
    json[u"measure_individual"] = closing ? QJsonValue(closing->measureIndividual) : null;
    json[u"measure_organisation"] = closing ? QJsonValue(closing->measureOrganisation) : null;
    json[u"satisfied"] = closing ? key(closing->satisfied) : null;
}

QJsonValue patientJson(const CaseRow &row)
{
    switch (row.patientShown) {
    case PatientShown::Named:
        return row.patient;
    case PatientShown::Unnamed:
        return QJsonValue::Null;
    case PatientShown::Anonymous:
        return kAnonymousPatient;
    case PatientShown::Protected:
        return kProtectedPatient;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QJsonObject> caseJson(const CaseRecord &record)
{
    QJsonArray requests;
    for (const StatementRequest &request : record.requests) {
        const auto json = requestJson(request);
        if (!json)
            return json.error();
        requests.append(*json);
    }
    QJsonObject json = registeredPart(record);
    addCourse(json, record.caseFile);
    json[u"age_days"] = rules::caseAgeDays(record.caseFile, record.readOn);
    addClosing(json, record.caseFile.closing);
    json[u"old_category_codes"] = oldCategoryCodesJson(record.oldCategories);
    json[u"requests"] = requests;
    json[u"own_steps"] = ownStepsJson(record.steps);
    json[u"notes"] = notesJson(record.notes);
    json[u"events"] = eventsJson(record.events);
    json[u"letters"] = QJsonArray();
    json[u"documents"] = QJsonArray();
    return json;
}

Result<QJsonObject> requestJson(const StatementRequest &request)
{
    ExplainedDate deadline;
    ExplainedDate awaited;
    if (request.sentOn.isValid()) {
        const auto measured = rules::answerDeadline(request);
        const auto due = rules::awaitedDate(request);
        if (!measured || !due)
            return measured ? due.error() : measured.error();
        deadline = *measured;
        awaited = *due;
    }
    return QJsonObject{{u"id"_s, request.id.value()},
                       {u"unit"_s, request.unitPath},
                       {u"drafted"_s, dateJson(request.draftedOn)},
                       {u"sent"_s, dateJson(request.sentOn)},
                       {u"weeks"_s, request.termWeeks},
                       {u"message"_s, request.message},
                       {u"state"_s, key(request.state())},
                       {u"due"_s, dateJson(awaited.due)},
                       {u"deadline"_s, dateJson(deadline.due)},
                       {u"extensions"_s, extensionsJson(request.extensions)},
                       {u"suspensions"_s, suspensionsJson(request.suspensions)},
                       {u"reminders"_s, remindersJson(request.reminders)},
                       {u"escalations"_s, escalationsJson(request.escalations)},
                       {u"answered"_s, dateJson(request.answeredOn)},
                       {u"forwarded"_s, dateJson(request.forwardedOn)},
                       {u"withdrawn"_s, dateJson(request.withdrawnOn)},
                       {u"withdrawn_why"_s, request.withdrawnWhy},
                       {u"steps"_s, stepsJson(awaited.steps)}};
}

QJsonObject caseRowJson(const CaseRow &row)
{
    const QJsonValue null(QJsonValue::Null);
    return {{u"number"_s, row.number},
            {u"kind"_s, key(row.kind)},
            {u"status"_s, key(row.status)},
            {u"received_at"_s, instantJson(row.receivedAt)},
            {u"title"_s, row.title},
            {u"patient"_s, patientJson(row)},
            {u"category"_s, textOrNull(row.category)},
            {u"unit"_s, textOrNull(row.unit)},
            {u"handler"_s, textOrNull(row.handler)},
            {u"next_step"_s, row.next ? key(row.next->step) : null},
            {u"due"_s, row.next ? dueJson(*row.next) : null}};
}

} // namespace talan
