#pragma once

#include <QByteArray>
#include <QString>

namespace talan::test {

/// What a desk says on its standard output, a line each, its parts divided by tabs:
///
///     ready                                    the file is open
///     saved    WHAT  NUMBER  TOKEN             after a save was confirmed; WHAT is the event's key
///     refused  WHAT  CODE    SUBJECT SENTENCE  an error, with the sentence a person would read
///     holding                                  has the right to write, and keeps it
///     saving                                   is about to save what it saves once
///     half     NUMBER                          saw a case that does not agree with itself
///     stopped                                  ends by itself
///
/// A token is a word that stands in one event of the file only.
struct DeskLine
{
    QByteArray verb;
    QString what;
    QString number; ///< Of the case; with `refused` the error's code.
    QString token;  ///< With `refused` the error's subject.
    QString sentence;
};

/// Nothing but the verb for a line without more.
DeskLine deskLine(const QByteArray &text);

/// The line with its end.
QByteArray textOf(const DeskLine &line);

} // namespace talan::test
