#include <QCoreApplication>

#include "app/talanctl/office_desk.h"
#include "app/talanctl/plain_text.h"
#include "app/talanctl/verbs.h"
#include "core/categories/category_store.h"
#include "core/exchange/case_export.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

QString personText(const std::optional<Person> &person)
{
    if (!person)
        return {};
    QStringList parts{
        person->name, rules::shownNumber(*person), person->phone, person->email, person->address};
    if (person->isProtected())
        parts.append(displayText(person->protection));
    parts.removeAll(QString());
    return parts.join(u" · "_s).replace(u'\n', u", "_s);
}

QString complainantText(const CaseFile &caseFile)
{
    const QString relation = displayText(caseFile.relation);
    const QString person = personText(caseFile.complainant);
    return person.isEmpty() ? relation : relation + u" · "_s + person;
}

QString problemsText(const CaseFile &caseFile, const QList<Category> &problems)
{
    QStringList shown;
    for (const QString &code : caseFile.problems)
        shown.append(shownCategory(code, problems));
    return shown.join(u", "_s);
}

QString unitsText(const QList<CareUnit> &units)
{
    QStringList paths;
    for (const CareUnit &unit : units)
        paths.append(unit.path);
    return paths.join(u", "_s);
}

QString consentText(const Consent &consent)
{
    if (!consent.isGiven())
        return {};
    QStringList parts{isoText(consent.givenOn), consent.by, consent.how};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString factsOf(const CaseRecord &record, const QList<Category> &problems)
{
    const CaseFile &caseFile = record.caseFile;
    const auto name = [](const char *source) {
        return QCoreApplication::translate("TalanCtl", source);
    };
    return factsText({
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Kind of case")), displayText(caseFile.kind)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Came in")),
         instantText(caseFile.receivedAt) + u", "_s + displayText(caseFile.channel)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Confirmed on")), instantText(caseFile.confirmedAt)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "First contact on")),
         instantText(caseFile.firstContactAt)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Closed on")), instantText(caseFile.closedAt)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Handler")), record.handlerName},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Complainant")), complainantText(caseFile)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Patient")), personText(caseFile.patient)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Care unit")), unitsText(record.units)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Problem")), problemsText(caseFile, problems)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Consent")), consentText(caseFile.consent)},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "External reference")), caseFile.externalRef},
        {name(QT_TRANSLATE_NOOP("TalanCtl", "Themes")), caseFile.themes.join(u", "_s)},
    });
}

Result<QString> requestsText(const CaseRecord &record)
{
    QList<QStringList> rows;
    for (const StatementRequest &request : record.requests) {
        const bool isSent = request.sentOn.isValid();
        const auto awaited =
            isSent ? rules::awaitedDate(request) : Result<ExplainedDate>(ExplainedDate());
        if (!awaited)
            return awaited.error();
        rows.append({QString::number(request.id.value()),
                     displayText(request.state()),
                     request.unitPath.section(u'/', -1),
                     isSent ? explanationText(*awaited) : QString()});
    }
    if (rows.isEmpty())
        return QString();
    return u'\n' + QCoreApplication::translate("TalanCtl", "Statement requests") + u'\n' +
           tableText(rows);
}

QString notesText(const CaseRecord &record)
{
    QString text;
    for (const Note &note : record.notes) {
        text += u'\n' + instantText(note.at) + u"  "_s + displayText(note.kind) + u", "_s +
                note.staffName + u'\n' + note.text + u'\n';
    }
    return text;
}

QString eventsText(const CaseRecord &record)
{
    QList<QStringList> rows;
    for (const Event &event : record.events)
        rows.append({instantText(event.at), displayText(event.kind), event.staffName});
    return u'\n' + QCoreApplication::translate("TalanCtl", "What was done") + u'\n' +
           tableText(rows);
}

Result<QString> recordText(const Work &work, const CaseRecord &record)
{
    const auto problems = CategoryStore(work.database).problems();
    if (!problems)
        return problems.error();
    const auto requests = requestsText(record);
    if (!requests)
        return requests.error();
    const CaseFile &caseFile = record.caseFile;
    return caseFile.number + u"  "_s + caseFile.shownTitle() + u'\n' +
           headline(caseFile, record.requests, work.now) + u"\n\n"_s + factsOf(record, *problems) +
           u'\n' + caseFile.narrative + u'\n' + *requests + notesText(record) + eventsText(record);
}

} // namespace

Exit showCase(Call &call)
{
    return withCase(call, Activity::OpeningCase, [&](const Work &work, CaseId id) {
        const auto record = readCaseRecord(work, id);
        if (!record)
            return call.fail(Activity::OpeningCase, record.error());
        const auto json = caseJson(*record);
        if (!json)
            return call.fail(Activity::OpeningCase, json.error());
        const auto text = recordText(work, *record);
        if (!text)
            return call.fail(Activity::OpeningCase, text.error());
        return call.answer(*json, *text);
    });
}

} // namespace talan::ctl
