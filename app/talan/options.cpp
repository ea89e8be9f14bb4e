#include "app/talan/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan::app {

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("talan::app::Options", "Case handling for a patientnämnd."));
    parser.addPositionalArgument(
        u"FILE"_s,
        QCoreApplication::translate("talan::app::Options",
                                    "The office's file; the last one if left out."),
        u"[FILE]"_s);
    parser.addOptions(
        {{{u"h"_s, u"help"_s},
          QCoreApplication::translate("talan::app::Options", "Print all options and leave.")},
         {{u"v"_s, u"version"_s},
          QCoreApplication::translate("talan::app::Options", "Print the version and leave.")},
         {u"file"_s,
          QCoreApplication::translate("talan::app::Options", "Open this office, the same as FILE."),
          u"FILE"_s},
         {u"screenshot"_s,
          QCoreApplication::translate(
              "talan::app::Options",
              "Show a temporary demo office, save the window's picture and leave."),
          u"PNG"_s},
         {u"now"_s,
          QCoreApplication::translate(
              "talan::app::Options",
              "Use this instant instead of the clock, e.g. 2026-11-23T09:00:00+01:00."),
          u"INSTANT"_s}});
}

} // namespace

Options readOptions(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    Options options;
    if (!parser.parse(words))
        options.misuse = parser.errorText();
    options.wantsHelp = parser.isSet(u"help"_s);
    options.wantsVersion = parser.isSet(u"version"_s);
    options.file = parser.value(u"file"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    const QStringList files = parser.positionalArguments();
    if (options.file.isEmpty() && !files.isEmpty())
        options.file = files.first();
    if (parser.isSet(u"now"_s)) {
        options.now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate).toUTC();
        if (!options.now.isValid())
            options.misuse = QCoreApplication::translate(
                "talan::app::Options", "--now needs an instant like 2026-11-23T09:00:00+01:00.");
    }
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

bool isAnsweredInText(const QStringList &words)
{
    const QStringList wanted{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    return std::ranges::any_of(words, [&](const QString &word) { return wanted.contains(word); });
}

} // namespace talan::app
