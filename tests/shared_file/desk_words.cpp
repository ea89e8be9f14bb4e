#include "tests/shared_file/desk_words.h"

#include <QStringList>

namespace talan::test {

DeskLine deskLine(const QByteArray &text)
{
    const QStringList parts = QString::fromUtf8(text).trimmed().split(u'\t');
    return {.verb = parts.value(0).toUtf8(),
            .what = parts.value(1),
            .number = parts.value(2),
            .token = parts.value(3),
            .sentence = parts.value(4)};
}

QByteArray textOf(const DeskLine &line)
{
    const QStringList parts{
        QString::fromUtf8(line.verb), line.what, line.number, line.token, line.sentence};
    return parts.join(u'\t').trimmed().toUtf8() + '\n';
}

} // namespace talan::test
