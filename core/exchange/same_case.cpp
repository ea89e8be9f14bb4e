#include "core/exchange/same_case.h"

#include <QJsonObject>

#include "core/base/field_text.h"
#include "core/office/journal.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// A text of the case row as it was registered: what the first change of it found there.
QString textAtFirst(const QList<Event> &events, const QString &column, const QString &now)
{
    for (const Event &event : events) {
        for (const auto &value : event.changes) {
            const QJsonObject change = value.toObject();
            const QJsonObject before = change[u"before"_s].toObject();
            if (change[u"table"_s].toString() == "case_file"_L1 && before.contains(column))
                return before[column].toString();
        }
    }
    return now;
}

/// Whether what was typed about somebody stands in the file. What was left empty may have been
/// known before.
bool standsInFile(const std::optional<TypedPerson> &typed,
                  const std::optional<Person> &stored,
                  QDate on)
{
    if (!typed)
        return true;
    const Person given = rules::tidyPerson(typed->person, typed->number, on);
    if (given.isEmpty())
        return true;
    if (!stored)
        return false;
    const auto stands = [](const QString &text, const QString &inFile) {
        return text.isEmpty() || text == inFile;
    };
    const bool isReachable = stored->isProtected() || (stands(given.phone, stored->phone) &&
                                                       stands(given.email, stored->email) &&
                                                       stands(given.address, stored->address));
    return isReachable && stands(given.identityNumber, stored->identityNumber) &&
           stands(given.name, stored->name) && stands(given.language, stored->language) &&
           given.protection <= stored->protection;
}

bool personsStandInFile(const CaseFile &caseFile, const NewCase &newCase)
{
    const QDate on = officeDate(caseFile.registeredAt);
    std::optional<TypedPerson> patient = newCase.patient;
    std::optional<TypedPerson> complainant = newCase.complainant;
    // A patient who brings the case is one person, however the input put it.
    if (newCase.relation == Relation::Patient && !patient)
        std::swap(patient, complainant);
    return standsInFile(patient, caseFile.patient, on) &&
           standsInFile(complainant, caseFile.complainant, on);
}

} // namespace

Result<bool> isRegisteredAs(const Work &work, const CaseFile &caseFile, const NewCase &newCase)
{
    const auto events = Journal(work.database).ofCase(caseFile.id);
    if (!events)
        return events.error();
    const auto atFirst = [&](const QString &column, const QString &now) {
        return textAtFirst(*events, column, now);
    };
    const bool hasSameWords =
        atFirst(u"narrative"_s, caseFile.narrative) == cleanText(newCase.narrative) &&
        atFirst(u"title"_s, caseFile.title) == cleanLine(newCase.title) &&
        atFirst(u"external_ref"_s, caseFile.externalRef) == cleanLine(newCase.externalRef);
    const bool isUntouched = events->size() == 1;
    return hasSameWords && (!isUntouched || personsStandInFile(caseFile, newCase));
}

} // namespace talan
