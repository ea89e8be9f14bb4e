#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include "core/wording/date_words.h"
#include "core/wording/doctor_words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// A measured value as an IT department reads it: exact, in the same words in every language.
QString technicalText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts.append(technicalText(part));
        return parts.join(u","_s);
    }
    case QJsonValue::String:
    case QJsonValue::Null:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return value.toString();
    }
    Q_UNREACHABLE();
}

QString technicalText(const QJsonObject &values)
{
    QStringList parts;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString text = technicalText(value.value());
        if (!text.isEmpty())
            parts.append(value.key() + u'=' + text);
    }
    return parts.join(u"; "_s);
}

} // namespace

QString reportText(const storage::Diagnosis &diagnosis)
{
    const auto line = [](const QString &name, const QString &value) {
        return QCoreApplication::translate("DoctorWords", "%1: %2", "a name and its value")
            .arg(name, value);
    };
    QStringList lines{
        QCoreApplication::translate(
            "DoctorWords", "Talan’s examination of an office’s file and the place where it lies"),
        line(QCoreApplication::translate("DoctorWords", "File"),
             QDir::toNativeSeparators(diagnosis.path)),
        line(QCoreApplication::translate("DoctorWords", "Examined"),
             instantText(diagnosis.examinedAt)),
        line(QCoreApplication::translate("DoctorWords", "Result"), displayText(diagnosis.light())),
        QString()};
    for (const storage::Finding &finding : diagnosis.findings) {
        const FindingWords words = findingWords(finding);
        lines.append(line(words.title, displayText(finding.light) + u". "_s + words.found));
        const QString facts = technicalText(storage::measuredJson(finding.measured));
        if (!facts.isEmpty())
            lines.append(u"    "_s + facts);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace talan
