#include "app/talanctl/call.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

QByteArray jsonText(const QJsonValue &json)
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return document.toJson(QJsonDocument::Compact);
}

/// A failure for administrators: what is wrong, and with what.
QString detailOf(const Error &error)
{
    return error.subject.isEmpty() ? error.detail : error.subject + u": "_s + error.detail;
}

QJsonObject errorJson(const QString &code, const QString &message, const QString &detail)
{
    return {{u"code"_s, code}, {u"message"_s, message}, {u"detail"_s, detail}};
}

QByteArray withEnd(QByteArray text)
{
    return text.isEmpty() || text.endsWith('\n') ? text : text + '\n';
}

} // namespace

Exit exitOf(ErrorCode code)
{
    if (code == ErrorCode::EditConflict)
        return Exit::Conflict;
    return code >= ErrorCode::FileMissing ? Exit::FileUnusable : Exit::Refused;
}

Call::Call(CommandLine line, QString usage, const Streams &streams)
    : m_line(std::move(line))
    , m_usage(std::move(usage))
    , m_streams(streams)
{
    const QDateTime fixed = m_line.instant(u"now"_s, {});
    if (fixed.isValid())
        m_clock = Clock::fixedAt(fixed);
}

QByteArray Call::input(qsizetype most) const
{
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray more = m_streams.in.read(most + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

std::optional<QString> Call::inputLine() const
{
    // A number is short; a line that goes on for ever is cut and reads as a wrong number.
    constexpr qint64 kLongestLineBytes = 4096;
    QByteArray bytes = m_streams.in.readLine(kLongestLineBytes);
    if (bytes.isEmpty())
        return std::nullopt;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

Exit Call::writeLine(const QByteArray &line)
{
    const QByteArray bytes = withEnd(line);
    if (m_streams.out.write(bytes) == bytes.size())
        return Exit::Done;
    const QString sentence = QCoreApplication::translate(
        "TalanCtl", "The answer could not be written to standard output.");
    m_streams.err.write(withEnd(sentence.toUtf8()));
    return Exit::FileUnusable;
}

Exit Call::answer(const QJsonValue &json, const QString &text)
{
    return writeLine(wantsJson() ? jsonText(json) : text.toUtf8());
}

Exit Call::answer(const QJsonValue &json, const QString &text, Exit exit)
{
    const Exit written = answer(json, text);
    return written == Exit::Done ? exit : written;
}

Exit Call::fail(Activity activity, const Error &error)
{
    return fail(exitOf(error.code),
                storageKey(error.code).toString(),
                errorText(activity, error).sentence(),
                detailOf(error));
}

Exit Call::answerOfUnusable(QJsonObject json,
                            const QString &text,
                            Activity activity,
                            const Error &error)
{
    const QString message = errorText(activity, error).sentence();
    m_streams.err.write(withEnd(message.toUtf8()));
    json.insert(u"error"_s, errorJson(storageKey(error.code).toString(), message, detailOf(error)));
    return answer(json, text, Exit::FileUnusable);
}

Exit Call::misuse(const QString &sentence)
{
    return fail(Exit::Misused, u"usage"_s, sentence, m_usage);
}

Exit Call::fail(Exit exit, const QString &code, const QString &message, const QString &detail)
{
    m_streams.err.write(withEnd(message.toUtf8()));
    if (exit == Exit::Misused)
        m_streams.err.write(withEnd(detail.toUtf8()));
    if (!wantsJson())
        return exit;
    const Exit written =
        writeLine(jsonText(QJsonObject{{u"error"_s, errorJson(code, message, detail)}}));
    return written == Exit::Done ? exit : written;
}

} // namespace talan::ctl
