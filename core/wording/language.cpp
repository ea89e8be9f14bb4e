#include "core/wording/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// Names the translators among the application's children, so that a change of language finds them
/// again.
constexpr auto kTranslatorName = "talan_translator"_L1;

QList<QTranslator *> installedTranslators()
{
    return qApp->findChildren<QTranslator *>(kTranslatorName, Qt::FindDirectChildrenOnly);
}

void install(const QString &file)
{
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(kTranslatorName);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void useLanguage(Language language)
{
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    for (QTranslator *old : installedTranslators()) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    if (language == Language::English)
        return;
    install(u":/i18n/qt_sv.qm"_s);
    install(u":/i18n/talan_sv.qm"_s);
}

Language languageInUse()
{
    return installedTranslators().isEmpty() ? Language::English : Language::Swedish;
}

Language languageOfEnvironment()
{
    return qgetenv("LANG").startsWith("en") ? Language::English : Language::Swedish;
}

} // namespace talan
