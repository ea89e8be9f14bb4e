#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include "tests/shared_file/desk_words.h"

namespace talan::test {

/// Everything the desks of a file have said, to be compared with the file.
class KeptSaves
{
public:
    /// Takes a line of a desk in.
    void add(const DeskLine &line);

    /// Saves that were confirmed to somebody.
    qint64 confirmed() const { return m_confirmed; }

    /// Saves that met a rule of the office's work, as they may.
    qint64 refusedByRule() const { return m_refusedByRule; }

    /// What no desk may ever say: an error of the file, a sentence with a code in it, a case that
    /// does not agree with itself.
    const QStringList &alarms() const { return m_alarms; }

    /// What is not right in the file; empty when every confirmed save is in it exactly once,
    /// nothing is there that nobody was told of but at most `underWay` saves of killed desks, and
    /// the file agrees with itself (checkFile, which asks integrity_check too).
    QStringList troubles(const QString &path, int underWay = 0);

    /// Saves in the file that nobody was told of, when the file was last looked at.
    int untold() const { return m_untold; }

private:
    struct Save
    {
        QString what;
        QString number;

        friend bool operator==(const Save &, const Save &) = default;
    };

    void refused(const DeskLine &line);
    void compareTokens(const QMultiHash<QString, Save> &inFile, QStringList &troubles);
    void compareTakenBack(const QHash<QString, int> &inFile, QStringList &troubles);

    QHash<QString, Save> m_saves;    ///< By token.
    QHash<QString, int> m_takenBack; ///< How often an event was taken back, by its id.
    qint64 m_confirmed = 0;
    qint64 m_refusedByRule = 0;
    int m_untold = 0;
    QStringList m_alarms;
};

} // namespace talan::test
