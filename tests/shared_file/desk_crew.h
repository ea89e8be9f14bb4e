#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>

#include <sys/types.h>

#include "tests/shared_file/kept_saves.h"

namespace talan::test {

/// Desks as processes of their own (talan_desk_worker) that work on one file. What they say is read
/// here, by whoever waits for something of theirs.
class DeskCrew
{
public:
    /// `verb` is what the desks do: "work", "register", "hold" (see desk_worker_main.cpp).
    explicit DeskCrew(QString path, QString verb = QStringLiteral("work"));
    ~DeskCrew();
    Q_DISABLE_COPY_MOVE(DeskCrew)

    /// Starts a desk and waits until it has the file open. It begins at go(). Each start has a seed
    /// of its own. `operations` 0: until it is told to stop.
    void start(int desk, int operations = 0);
    void go(int desk);

    /// Reads until `done`; false when every desk has ended before.
    bool readUntil(const std::function<bool()> &done);

    /// Lets all desks end their save and stop; reads what they say till then.
    void stop();

    /// Reads until the desks have ended by themselves.
    void waitForEnd();

    /// Pulls the plug of a desk (SIGKILL), and reads what it had said.
    void kill(int desk);

    QList<int> desks() const;
    KeptSaves &saves() { return m_saves; }
    qint64 linesRead() const { return m_linesRead; }
    /// Confirmed saves of a desk since it was started first.
    qint64 savesOf(int desk) const { return m_savesOf.value(desk); }
    /// What a desk said last of that kind; nothing but empty parts when it has not.
    DeskLine lastLine(int desk, const QByteArray &verb) const;

    /// Desks that ended other than by themselves or by kill().
    const QStringList &accidents() const { return m_accidents; }

private:
    struct Process
    {
        pid_t id = 0;
        int input = -1; ///< Ours to write; closed when the desk is to stop.
        int output = -1;
        QByteArray unread;
        bool isKilled = false;
    };

    void readFrom(int desk);
    void take(int desk, const DeskLine &line);
    void end(int desk);
    void readOnce();

    QString m_path;
    QString m_verb;
    std::map<int, Process> m_processes;
    QHash<int, qint64> m_savesOf;
    QHash<int, QHash<QByteArray, DeskLine>> m_last;
    qint64 m_linesRead = 0;
    KeptSaves m_saves;
    QStringList m_accidents;
    int m_seed = 0;
};

} // namespace talan::test
