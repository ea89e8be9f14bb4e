#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace talan::app {

/// What was asked for on the command line.
struct Options
{
    QString file;       ///< Empty: the office that was open last.
    QString screenshot; ///< Not empty: show a demo office, save its picture there and leave.
    QDateTime now;      ///< Null: the clock of the machine.
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString misuse; ///< A sentence about what could not be understood; empty when all was.

    friend bool operator==(const Options &, const Options &) = default;
};

/// Reads the command line; `words` begins with the program's name.
Options readOptions(const QStringList &words);

/// What --help prints.
QString helpText();

/// Whether the answer is text only, so that no window system is needed. Looks for nothing else.
bool isAnsweredInText(const QStringList &words);

} // namespace talan::app
