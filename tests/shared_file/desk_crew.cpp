#include "tests/shared_file/desk_crew.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

extern char **environ;

namespace talan::test {

namespace {

/// Two ends of a pipe that no later child inherits.
std::array<int, 2> newPipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    return ends;
}

pid_t spawn(const QStringList &command, int input, int output)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(word.toUtf8());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    pid_t id = 0;
    if (posix_spawn(&id, argv.front(), &files, nullptr, argv.data(), environ) != 0)
        qFatal("no process");
    posix_spawn_file_actions_destroy(&files);
    return id;
}

} // namespace

DeskCrew::DeskCrew(QString path, QString verb)
    : m_path(std::move(path))
    , m_verb(std::move(verb))
{
    // A desk that was killed reads nothing more.
    std::signal(SIGPIPE, SIG_IGN);
}

DeskCrew::~DeskCrew()
{
    const QList<int> left = desks();
    for (const int desk : left)
        kill(desk);
}

void DeskCrew::start(int desk, int operations)
{
    const auto input = newPipe();
    const auto output = newPipe();
    Process process;
    process.id = spawn({QStringLiteral(TALAN_DESK_WORKER),
                        m_verb,
                        m_path,
                        QString::number(desk),
                        QString::number(++m_seed),
                        QString::number(operations)},
                       input[0],
                       output[1]);
    ::close(input[0]);
    ::close(output[1]);
    process.input = input[1];
    process.output = output[0];
    m_processes[desk] = process;
    m_last[desk].remove("ready");
    readUntil([&] { return m_last[desk].contains("ready") || !m_processes.contains(desk); });
}

void DeskCrew::go(int desk)
{
    if (m_processes.contains(desk) && ::write(m_processes[desk].input, "go\n", 3) != 3)
        m_accidents.append(u"desk %1 does not listen"_s.arg(desk));
}

bool DeskCrew::readUntil(const std::function<bool()> &done)
{
    while (!done()) {
        if (m_processes.empty())
            return false;
        readOnce();
    }
    return true;
}

void DeskCrew::readOnce()
{
    std::vector<pollfd> waiting;
    std::vector<int> desks;
    for (const auto &[desk, process] : m_processes) {
        waiting.push_back({.fd = process.output, .events = POLLIN, .revents = 0});
        desks.push_back(desk);
    }
    if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
        qFatal("poll");
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        if (waiting[i].revents != 0)
            readFrom(desks[i]);
    }
}

void DeskCrew::readFrom(int desk)
{
    Process &process = m_processes[desk];
    std::array<char, 16'384> buffer{};
    const ssize_t count = ::read(process.output, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR)
        return;
    if (count <= 0)
        return end(desk);
    process.unread.append(buffer.data(), count);
    for (qsizetype end = process.unread.indexOf('\n'); end >= 0;
         end = process.unread.indexOf('\n')) {
        take(desk, deskLine(process.unread.first(end)));
        process.unread.remove(0, end + 1);
    }
}

void DeskCrew::take(int desk, const DeskLine &line)
{
    ++m_linesRead;
    m_saves.add(line);
    m_last[desk][line.verb] = line;
    if (line.verb == "saved")
        ++m_savesOf[desk];
}

void DeskCrew::end(int desk)
{
    const Process process = m_processes[desk];
    m_processes.erase(desk);
    ::close(process.output);
    if (process.input >= 0)
        ::close(process.input);
    int status = 0;
    while (::waitpid(process.id, &status, 0) < 0 && errno == EINTR) {
    }
    if (!process.unread.isEmpty())
        m_accidents.append(u"desk %1 said half a line"_s.arg(desk));
    if (!process.isKilled && status != 0)
        m_accidents.append(u"desk %1 ended with status %2"_s.arg(desk).arg(status));
}

void DeskCrew::stop()
{
    for (auto &[desk, process] : m_processes)
        ::close(std::exchange(process.input, -1));
    waitForEnd();
}

void DeskCrew::waitForEnd()
{
    readUntil([] { return false; });
}

void DeskCrew::kill(int desk)
{
    Process &process = m_processes[desk];
    process.isKilled = true;
    ::kill(process.id, SIGKILL);
    while (m_processes.contains(desk))
        readFrom(desk);
}

QList<int> DeskCrew::desks() const
{
    QList<int> list;
    for (const auto &entry : m_processes)
        list.append(entry.first);
    return list;
}

DeskLine DeskCrew::lastLine(int desk, const QByteArray &verb) const
{
    return m_last.value(desk).value(verb);
}

} // namespace talan::test
