#include "app/talanctl/command_line.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/office_time.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

/// Where the division of a command line stands.
struct CommandLine::Reading
{
    QStringList words;
    QList<Option> known;
    qsizetype at = 0;
};

void CommandLine::refuse(const QString &sentence)
{
    if (!m_misuse)
        m_misuse = sentence;
}

void CommandLine::refuseValue(const QString &option, const QString &text)
{
    refuse(QCoreApplication::translate("TalanCtl", "“%1” is not a value that --%2 takes.")
               .arg(text, option));
}

void CommandLine::readOption(CommandLine &line, Reading &reading, const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
    const auto option = std::ranges::find(reading.known, name, &Option::name);
    if (option == reading.known.end()) {
        line.refuse(
            QCoreApplication::translate("TalanCtl", "There is no option --%1 here.").arg(name));
        return;
    }
    if (line.has(name) && option->takes != Option::Takes::ManyValues) {
        line.refuse(QCoreApplication::translate("TalanCtl", "--%1 is given twice.").arg(name));
        return;
    }
    if (option->takes == Option::Takes::Nothing) {
        if (equals >= 0)
            line.refuse(QCoreApplication::translate("TalanCtl", "--%1 takes no value.").arg(name));
        line.m_options.insert(name, QString());
        return;
    }
    const bool isNext = equals < 0 && reading.at < reading.words.size() &&
                        !reading.words.at(reading.at).startsWith("--"_L1);
    if (equals < 0 && !isNext) {
        line.refuse(QCoreApplication::translate("TalanCtl", "--%1 needs a value.").arg(name));
        return;
    }
    line.m_options.insert(name, isNext ? reading.words.at(reading.at++) : word.sliced(equals + 1));
}

CommandLine CommandLine::divide(const QStringList &words,
                                const QList<Option> &everywhere,
                                const OptionsOf &optionsOf)
{
    CommandLine line;
    Reading reading{.words = words, .known = everywhere};
    bool areArguments = false;
    while (reading.at < words.size()) {
        const QString &word = words.at(reading.at++);
        if (!areArguments && word == "--"_L1) {
            areArguments = true;
        } else if (!areArguments && word.startsWith("--"_L1)) {
            readOption(line, reading, word);
        } else if (!line.m_verb.isEmpty()) {
            line.m_arguments.append(word);
        } else {
            line.m_verb = word;
            const auto options = optionsOf(word);
            if (!options)
                line.refuse(
                    QCoreApplication::translate("TalanCtl", "There is no verb “%1”.").arg(word));
            reading.known += options.value_or(QList<Option>());
        }
    }
    return line;
}

QStringList CommandLine::texts(const QString &option) const
{
    QStringList texts = m_options.values(option);
    std::ranges::reverse(texts); // A QMultiMap gives the latest first.
    return texts;
}

QString CommandLine::needed(const QString &option)
{
    if (!has(option))
        refuse(QCoreApplication::translate("TalanCtl", "--%1 is missing.").arg(option));
    return text(option);
}

QDate CommandLine::dateFrom(const QString &option, const QString &text)
{
    const auto day = dateFromIso(text);
    if (!day)
        refuse(QCoreApplication::translate("TalanCtl",
                                           "“%1” in --%2 is not a real date, written YYYY-MM-DD.")
                   .arg(text, option));
    return day.value_or(QDate());
}

QDate CommandLine::date(const QString &option, QDate otherwise)
{
    return has(option) ? dateFrom(option, text(option)) : otherwise;
}

QDateTime CommandLine::instant(const QString &option, const QDateTime &otherwise)
{
    if (!has(option))
        return otherwise;
    const auto instant = instantFromIso(text(option));
    if (!instant)
        refuse(QCoreApplication::translate(
                   "TalanCtl",
                   "“%1” in --%2 is not a real instant, written as in 2026-11-20T10:15:00+01:00.")
                   .arg(text(option), option));
    return instant.value_or(otherwise);
}

std::pair<QDate, QDate>
CommandLine::period(const QString &option, const QString &text, bool mayBeOpen)
{
    const QStringList ends = text.split(".."_L1);
    if (ends.size() != 2) {
        refuseValue(option, text);
        return {};
    }
    const auto end = [&](const QString &day) {
        return mayBeOpen && day.isEmpty() ? QDate() : dateFrom(option, day);
    };
    return {end(ends.first()), end(ends.last())};
}

int CommandLine::number(const QString &option, int least, int most, int otherwise)
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = text(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    refuseValue(option, text(option));
    return otherwise;
}

} // namespace talan::ctl
