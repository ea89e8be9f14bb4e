#include "app/talanctl/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

using Takes = Option::Takes;

constexpr qsizetype kAnyNumber = 1'000'000;
/// A case number has a space in it, which a shell makes two words of unless it is quoted.
constexpr qsizetype kWordsOfNumber = 2;

/// Promised by the contract for a later version.
const QStringList &laterVerbs()
{
    static const QStringList verbs{u"statistics"_s, u"indicators"_s, u"report"_s};
    return verbs;
}

const QList<Option> &everywhere()
{
    static const QList<Option> options{{u"file"_s},
                                       {u"json"_s, Takes::Nothing},
                                       {u"now"_s},
                                       {u"help"_s, Takes::Nothing},
                                       {u"version"_s, Takes::Nothing}};
    return options;
}

QList<Option> valueOptions(const QStringList &names)
{
    QList<Option> options;
    for (const QString &name : names)
        options.append({name});
    return options;
}

Verb caseVerb(const QString &name,
              const QString &grammar,
              const QList<Option> &options,
              Exit (*run)(Call &))
{
    return {.name = name,
            .grammar = grammar.isEmpty() ? u"NUMBER"_s : u"NUMBER "_s + grammar,
            .options = options,
            .run = run,
            .leastArguments = 1,
            .mostArguments = kWordsOfNumber};
}

QList<Verb> fileVerbs()
{
    return {{.name = u"init"_s,
             .grammar = u"--office NAME [--name STAFF] [--journal local|shared]"_s,
             .options = valueOptions({u"office"_s, u"name"_s, u"journal"_s}),
             .run = initOffice},
            {.name = u"demo"_s,
             .grammar = u"[--cases N] [--seed S]"_s,
             .options = valueOptions({u"cases"_s, u"seed"_s}),
             .run = makeDemo},
            {.name = u"check"_s, .run = checkOffice},
            {.name = u"doctor"_s,
             .grammar = u"FILE"_s,
             .run = examineFilesPlace,
             .needsFile = false,
             .mostArguments = 1},
            {.name = u"backup"_s, .grammar = u"DIR"_s, .run = backUp, .mostArguments = 1},
            {.name = u"restore"_s,
             .grammar = u"BACKUP --to FILE"_s,
             .options = valueOptions({u"to"_s}),
             .run = restore,
             .needsFile = false,
             .mostArguments = 1}};
}

QList<Verb> caseVerbs()
{
    QList<Option> filters = valueOptions({u"status"_s,
                                          u"kind"_s,
                                          u"handler"_s,
                                          u"category"_s,
                                          u"unit"_s,
                                          u"received"_s,
                                          u"search"_s,
                                          u"sort"_s,
                                          u"limit"_s,
                                          u"after"_s});
    filters.append({u"overdue"_s, Takes::Nothing});
    const QList<Option> atAndText = valueOptions({u"at"_s, u"text"_s});
    return {
        {.name = u"register"_s, .grammar = u"< CASES.json"_s, .run = registerFromInput},
        {.name = u"list"_s,
         .grammar = u"[--status S] [--kind K] [--overdue] [--handler H] [--category CODE] "
                    "[--unit TEXT] [--received FROM..TO] [--search TEXT] [--sort COLUMN[:desc]] "
                    "[--limit N] [--after KEY]"_s,
         .options = filters,
         .run = listOffice},
        caseVerb(u"show"_s, {}, {}, showCase),
        caseVerb(u"confirm"_s, u"[--at I] [--text T]"_s, atAndText, confirm),
        caseVerb(u"contact"_s, u"[--at I] [--text T]"_s, atAndText, contact),
        caseVerb(u"note"_s, u"--text T [--at I]"_s, atAndText, note),
        caseVerb(u"close"_s,
                 u"--outcome CODE [--measure-individual] [--measure-organisation] "
                 "[--satisfied yes|no|unknown] [--text T]"_s,
                 {{u"outcome"_s},
                  {u"measure-individual"_s, Takes::Nothing},
                  {u"measure-organisation"_s, Takes::Nothing},
                  {u"satisfied"_s},
                  {u"text"_s}},
                 closeNamedCase),
        caseVerb(u"reopen"_s, u"--reason T"_s, valueOptions({u"reason"_s}), reopen),
        caseVerb(u"step"_s, u"--text T --due D"_s, valueOptions({u"text"_s, u"due"_s}), addOwnStep),
        caseVerb(u"done"_s, u"--step ID"_s, valueOptions({u"step"_s}), finishOwnStep),
        caseVerb(u"undo"_s, {}, {}, undoLast),
        caseVerb(u"redo"_s, {}, {}, redoLast),
        caseVerb(u"summary"_s,
                 u"--level full|provider|anonymous --pdf OUT"_s,
                 valueOptions({u"level"_s, u"pdf"_s}),
                 summarise)};
}

QList<Verb> requestVerbs()
{
    const auto options = [](const QStringList &more) {
        return valueOptions(QStringList{u"request"_s, u"on"_s} + more);
    };
    return {
        caseVerb(
            u"request"_s,
            u"--unit U --weeks 2|4 [--sent D|--draft] [--text T] [--consent-by WHO] [--consent-how HOW] [--consent-on D]"_s,
            valueOptions({u"unit"_s,
                          u"weeks"_s,
                          u"sent"_s,
                          u"text"_s,
                          u"consent-by"_s,
                          u"consent-how"_s,
                          u"consent-on"_s}) +
                QList<Option>{{u"draft"_s, Takes::Nothing}},
            request),
        caseVerb(u"send"_s, u"[--request ID] [--on D]"_s, options({}), sendWritten),
        caseVerb(u"extend"_s,
                 u"--until D [--request ID] [--on D] [--by WHO] [--reason T]"_s,
                 options({u"until"_s, u"by"_s, u"reason"_s}),
                 extend),
        caseVerb(u"remind"_s,
                 u"[--request ID] [--on D] [--until D] [--text T]"_s,
                 options({u"until"_s, u"text"_s}),
                 remind),
        caseVerb(u"suspend"_s,
                 u"--reason T [--request ID] [--on D] [--until D]"_s,
                 options({u"until"_s, u"reason"_s}),
                 suspend),
        caseVerb(u"resume"_s, u"[--request ID] [--on D]"_s, options({}), resume),
        caseVerb(
            u"escalate"_s,
            u"--choice head_of_care|ivo|inform_patient|close_unanswered [--request ID] [--on D] "
            "[--until D] [--text T]"_s,
            options({u"choice"_s, u"until"_s, u"text"_s}),
            escalate),
        caseVerb(
            u"answer"_s, u"[--request ID] [--on D] [--text T]"_s, options({u"text"_s}), answer),
        caseVerb(u"forward"_s, u"[--request ID] [--on D]"_s, options({}), forward),
        caseVerb(u"withdraw"_s,
                 u"[--request ID] [--on D] [--reason T]"_s,
                 options({u"reason"_s}),
                 withdraw)};
}

Exit tellUsage(Call &call)
{
    QString text =
        QCoreApplication::translate(
            "TalanCtl", "talanctl works with an office of Talan from scripts and terminals.") +
        u"\n\n"_s;
    QJsonArray usages;
    for (const Verb &verb : verbs()) {
        text += verb.usage() + u'\n';
        usages.append(verb.usage());
    }
    text += u'\n' +
            QCoreApplication::translate(
                "TalanCtl",
                "Dates are written YYYY-MM-DD and instants as in 2026-11-20T10:15:00+01:00. "
                "--now INSTANT stands for the clock.") +
            u'\n';
    return call.answer(QJsonObject{{u"usage"_s, usages}}, text);
}

QList<Verb> ruleVerbs()
{
    return {{.name = u"deadline"_s,
             .grammar = u"--from D --weeks N|--days N|--months N [--extended D]... "
                        "[--suspended D..D]... [--no-roll]"_s,
             .options = {{u"from"_s},
                         {u"weeks"_s},
                         {u"days"_s},
                         {u"months"_s},
                         {u"extended"_s, Takes::ManyValues},
                         {u"suspended"_s, Takes::ManyValues},
                         {u"no-roll"_s, Takes::Nothing}},
             .run = computeDeadline,
             .needsFile = false},
            {.name = u"identity"_s,
             .grammar = u"[--on D] [NUMBER]..."_s,
             .options = valueOptions({u"on"_s}),
             .run = readIdentities,
             .needsFile = false,
             .mostArguments = kAnyNumber},
            {.name = u"categories"_s,
             .grammar = u"[--on D]"_s,
             .options = valueOptions({u"on"_s}),
             .run = listCategories,
             .needsFile = false},
            {.name = u"version"_s, .run = showVersion, .needsFile = false},
            {.name = u"help"_s, .run = tellUsage, .needsFile = false, .mostArguments = 1}};
}

const Verb *verbNamed(const QString &name)
{
    const auto found = std::ranges::find(verbs(), name, &Verb::name);
    return found == verbs().end() ? nullptr : &*found;
}

std::optional<QList<Option>> optionsOf(const QString &name)
{
    if (const Verb *verb = verbNamed(name))
        return verb->options;
    return laterVerbs().contains(name) ? std::optional(QList<Option>()) : std::nullopt;
}

/// --help and --version do what the verbs of those names do.
QString askedVerb(const CommandLine &line)
{
    for (const QString &asked : {u"help"_s, u"version"_s}) {
        if (line.has(asked))
            return asked;
    }
    return line.verb();
}

QString shortUsage()
{
    return u"talanctl [--file FILE] [--json] [--now INSTANT] VERB …  ·  talanctl help"_s;
}

void checkArguments(CommandLine &line, const Verb &verb)
{
    const qsizetype count = line.arguments().size();
    if (count < verb.leastArguments)
        line.refuse(QCoreApplication::translate("TalanCtl", "The case number is missing."));
    else if (count > verb.mostArguments)
        line.refuse(QCoreApplication::translate("TalanCtl", "“%1” is more than “%2” can use.")
                        .arg(line.arguments().last(), verb.name));
    else if (verb.needsFile && !line.has(u"file"_s))
        line.refuse(QCoreApplication::translate("TalanCtl", "--file is missing."));
}

} // namespace

QString Verb::usage() const
{
    const QString before = needsFile ? u"talanctl --file FILE "_s : u"talanctl "_s;
    return (before + name + u' ' + grammar).trimmed();
}

const QList<Verb> &verbs()
{
    static const QList<Verb> all = fileVerbs() + caseVerbs() + requestVerbs() + ruleVerbs();
    return all;
}

Exit runTalanctl(const QStringList &words, const Streams &streams)
{
    CommandLine line = CommandLine::divide(words, everywhere(), optionsOf);
    const QString name = askedVerb(line);
    if (laterVerbs().contains(name)) {
        const QString sentence =
            QCoreApplication::translate("TalanCtl", "This version of Talan does not have “%1” yet.")
                .arg(name);
        return Call(line, shortUsage(), streams).misuse(sentence);
    }
    const Verb *verb = verbNamed(name);
    if (!verb) {
        line.refuse(QCoreApplication::translate("TalanCtl", "A verb is missing."));
        return Call(line, shortUsage(), streams).misuse();
    }
    if (name == line.verb())
        checkArguments(line, *verb);
    Call call(line, verb->usage(), streams);
    return call.isMisused() ? call.misuse() : verb->run(call);
}

} // namespace talan::ctl
