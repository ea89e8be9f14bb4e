#pragma once

#include <QDate>
#include <QDateTime>
#include <QMultiMap>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <utility>

namespace talan::ctl {

/// An option that a verb, or every verb, knows.
struct Option
{
    QString name; ///< Without "--".
    enum class Takes {
        Nothing,
        OneValue,
        ManyValues, ///< One each time it is given.
    } takes = Takes::OneValue;
};

/// A command line by its verb, its arguments and its options, and the reading of their values.
///
/// The first thing that is wrong with any of them is kept as a sentence in misuse(); until a verb
/// has looked at that, what it has read may be placeholders.
class CommandLine
{
public:
    /// What `options` are known to a verb; nothing when there is no such verb.
    using OptionsOf = std::function<std::optional<QList<Option>>(const QString &verb)>;

    /// Divides `words` (without the program's name). Options of every verb may stand anywhere,
    /// those of a verb after it; "--name=value" and "--name value" are the same; after "--"
    /// everything is an argument.
    static CommandLine
    divide(const QStringList &words, const QList<Option> &everywhere, const OptionsOf &optionsOf);

    const QString &verb() const { return m_verb; }
    const QStringList &arguments() const { return m_arguments; }
    /// The arguments as one text: a case number has a space in it, quoted or not.
    QString argumentText() const { return m_arguments.join(u' '); }

    bool has(const QString &option) const { return m_options.contains(option); }
    QString text(const QString &option) const { return m_options.value(option); }
    /// All values of an option in the order they were given.
    QStringList texts(const QString &option) const;

    /// The value of an option that has to be given.
    QString needed(const QString &option);
    QDate date(const QString &option, QDate otherwise = {});
    QDateTime instant(const QString &option, const QDateTime &otherwise);
    /// "FROM..TO", both dates. With `mayBeOpen` either may be left out.
    std::pair<QDate, QDate> period(const QString &option, const QString &text, bool mayBeOpen);
    int number(const QString &option, int least, int most, int otherwise);
    QDate dateFrom(const QString &option, const QString &text);

    /// A value of a closed list, by its key.
    template <class T>
    std::optional<T> choice(const QString &option, std::optional<T> (*fromKey)(QStringView))
    {
        if (!has(option))
            return std::nullopt;
        const auto chosen = fromKey(text(option));
        if (!chosen)
            refuseValue(option, text(option));
        return chosen;
    }

    void refuse(const QString &sentence);
    void refuseValue(const QString &option, const QString &text);
    const std::optional<QString> &misuse() const { return m_misuse; }

private:
    struct Reading;
    static void readOption(CommandLine &line, Reading &reading, const QString &word);

    QString m_verb;
    QStringList m_arguments;
    QMultiMap<QString, QString> m_options;
    std::optional<QString> m_misuse;
};

} // namespace talan::ctl
