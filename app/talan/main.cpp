#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "app/talan/options.h"
#include "app/talan/program.h"
#include "core/wording/language.h"
#include "ui/desk/threads_end.h"
#include "ui/shell/looks.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

void print(std::FILE *to, const QString &text)
{
    std::fputs(qUtf8Printable(text), to);
    std::fputc('\n', to);
}

int answerInText(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    talan::useLanguage(talan::languageOfEnvironment());
    if (talan::app::readOptions(QCoreApplication::arguments()).wantsHelp)
        print(stdout, talan::app::helpText());
    else
        print(stdout, u"Talan "_s + QCoreApplication::applicationVersion());
    return 0;
}

int runWindow(const talan::app::Options &options, QSettings &settings)
{
    const talan::ui::Looks looks = talan::ui::readLooks(settings);
    talan::useLanguage(looks.language);
    talan::ui::applyTheme(looks.theme, looks.textFactor);
    int code = 0;
    {
        talan::app::Program program(options, settings);
        program.start();
        code = QApplication::exec();
    }
    constexpr std::chrono::milliseconds kPatience{500};
    if (!talan::ui::haveStorageThreadsEnded(kPatience)) {
        settings.sync();
        std::_Exit(code);
    }
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"Talan"_s);
    QCoreApplication::setApplicationName(u"Talan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TALAN_VERSION));
    QStringList words;
    for (int index = 0; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    if (talan::app::isAnsweredInText(words))
        return answerInText(argc, argv);

    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"talan"_s);
    const auto options = talan::app::readOptions(QCoreApplication::arguments());
    if (!options.misuse.isEmpty()) {
        print(stderr, options.misuse);
        return kUsage;
    }
    if (options.screenshot.isEmpty()) {
        QSettings settings;
        return runWindow(options, settings);
    }
    // A picture shows the program as it is delivered, and leaves no trace in what is remembered.
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"talan.ini"_s), QSettings::IniFormat);
    return runWindow(options, settings);
}
