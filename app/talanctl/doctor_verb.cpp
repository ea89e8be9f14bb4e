#include <QCoreApplication>
#include <QJsonArray>

#include "app/talanctl/verbs.h"
#include "core/office/backup_place.h"
#include "core/wording/doctor_words.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

QJsonObject jsonOf(const storage::Diagnosis &diagnosis)
{
    QJsonArray findings;
    QJsonObject place;
    for (const storage::Finding &finding : diagnosis.findings) {
        const FindingWords words = findingWords(finding);
        const QJsonObject value = storage::measuredJson(finding.measured);
        if (finding.kind == storage::FindingKind::Place)
            place = value;
        findings.append(QJsonObject{{u"kind"_s, storageKey(finding.kind).toString()},
                                    {u"light"_s, storageKey(finding.light).toString()},
                                    {u"text"_s, words.found},
                                    {u"to_do"_s, words.toDo},
                                    {u"value"_s, value}});
    }
    return {{u"file"_s, diagnosis.path},
            {u"light"_s, storageKey(diagnosis.light()).toString()},
            {u"place"_s, place},
            {u"findings"_s, findings},
            {u"report"_s, reportText(diagnosis)}};
}

/// The whole in one sentence, what has to be done, and the text for the IT department.
QString textOf(const storage::Diagnosis &diagnosis)
{
    QString text = overallText(diagnosis) + u'\n';
    for (const storage::Finding &finding : diagnosis.findings) {
        const FindingWords words = findingWords(finding);
        if (!words.toDo.isEmpty())
            text += u"- %1: %2\n"_s.arg(words.title, words.toDo);
    }
    return text + u'\n' + reportText(diagnosis);
}

/// The file may stand behind the verb or behind --file.
QString namedFile(Call &call)
{
    const QString argument = call.line().argumentText();
    if (argument.isEmpty() && call.file().isEmpty())
        call.line().refuse(
            QCoreApplication::translate("TalanCtl", "The file to examine is missing."));
    else if (!argument.isEmpty() && !call.file().isEmpty() && argument != call.file())
        call.line().refuse(QCoreApplication::translate(
            "TalanCtl", "Two files are given; one can be examined at a time."));
    return argument.isEmpty() ? call.file() : argument;
}

} // namespace

Exit examineFilesPlace(Call &call)
{
    const QString path = namedFile(call);
    if (call.isMisused())
        return call.misuse();
    storage::StopSign stop;
    const auto diagnosis = storage::examinePlace(
        {.path = path, .now = call.now(), .backupPlaceOf = backupPlace}, stop);
    if (const auto refusal = diagnosis.refusal())
        return call.answerOfUnusable(
            jsonOf(diagnosis), textOf(diagnosis), Activity::OpeningFile, *refusal);
    return call.answer(jsonOf(diagnosis),
                       textOf(diagnosis),
                       diagnosis.light() == storage::Light::Red ? Exit::Refused : Exit::Done);
}

} // namespace talan::ctl
