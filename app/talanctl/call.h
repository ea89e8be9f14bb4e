#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>

#include "app/talanctl/command_line.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/wording/error_text.h"

namespace talan::ctl {

/// How talanctl ends, by its contract.
enum class Exit {
    Done = 0,
    Refused = 1,
    Misused = 2,
    FileUnusable = 3,
    Conflict = 4,
};

/// How a failure ends the program.
Exit exitOf(ErrorCode code);

/// The three streams of a program.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
};

/// One call of talanctl: what was asked, when, and where the answer goes.
class Call
{
public:
    /// `usage` is the line that shows how the verb is written.
    Call(CommandLine line, QString usage, const Streams &streams);

    CommandLine &line() { return m_line; }
    bool wantsJson() const { return m_line.has(QStringLiteral("json")); }
    QString file() const { return m_line.text(QStringLiteral("file")); }

    /// The instant that counts as now: --now, or the clock.
    QDateTime now() const { return m_clock.now(); }
    QDate today() const { return m_clock.today(); }

    /// Standard input, at most `most` bytes and one more, so that too much can be told from enough.
    QByteArray input(qsizetype most) const;
    /// The next line of standard input without its end; nothing after the last one.
    std::optional<QString> inputLine() const;

    /// Answers with JSON or with text for people, as was asked for.
    Exit answer(const QJsonValue &json, const QString &text);
    /// The same for an answer that tells of something wrong.
    Exit answer(const QJsonValue &json, const QString &text, Exit exit);
    /// Writes one line to standard output, whatever was asked for.
    Exit writeLine(const QByteArray &line);

    Exit fail(Activity activity, const Error &error);
    /// Answers with what can be said of a file although it cannot be used: the failure is told as
    /// fail() tells it, in JSON as the member "error" of the answer.
    Exit
    answerOfUnusable(QJsonObject json, const QString &text, Activity activity, const Error &error);
    Exit misuse(const QString &sentence);
    /// The end of a call whose command line was misused.
    Exit misuse() { return misuse(m_line.misuse().value_or(QString())); }
    bool isMisused() const { return m_line.misuse().has_value(); }

private:
    Exit fail(Exit exit, const QString &code, const QString &message, const QString &detail);

    CommandLine m_line;
    QString m_usage;
    Streams m_streams;
    Clock m_clock;
};

} // namespace talan::ctl
