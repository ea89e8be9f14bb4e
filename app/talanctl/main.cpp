// talanctl: the core of Talan without a window, for scripts and administrators.

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <memory>
#include <string_view>

#include "app/talanctl/verbs.h"
#include "core/wording/language.h"

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// Qt complains on standard error, where only talanctl's own sentence belongs, when the environment
/// names no UTF-8 locale.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_CTYPE, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// Laying out a summary needs fonts, and those a QGuiApplication; nothing else here does.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool needsFonts = std::any_of(argv + 1, argv + argc, [](const char *word) {
        return std::string_view(word) == "summary";
    });
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Qt warns of a desktop session that is not there; standard error is for talanctl's own
    // sentence.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    const auto application = makeApplication(argc, argv);
    talan::useLanguage(talan::languageOfEnvironment());

    QFile in;
    QFile out;
    QFile err;
    // By descriptor: a stream of the C library would keep the answer to itself and lose a full
    // disk's refusal.
    const bool areOpen = in.open(fileno(stdin), QIODevice::ReadOnly) &&
                         out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                         err.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!areOpen)
        return static_cast<int>(talan::ctl::Exit::FileUnusable);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    return static_cast<int>(talan::ctl::runTalanctl(words, {in, out, err}));
}
