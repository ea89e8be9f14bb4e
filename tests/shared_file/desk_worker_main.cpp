// A desk as a program of its own, for tests of many desks on one file.
//
//   talan_desk_worker found FILE local|shared DESKS     makes an office with that many desks
//   talan_desk_worker work FILE DESK SEED [OPERATIONS]  does whatever comes to mind
//   talan_desk_worker register FILE DESK SEED [OPERATIONS]   only registers cases
//   talan_desk_worker once FILE DESK SEED               registers one case, then stops
//   talan_desk_worker hold FILE DESK SEED               takes the right to write and keeps it
//   talan_desk_worker check FILE KILLED OUTPUT…         compares the file with what desks said
//
// The desks say "ready", begin at a line on standard input, and stop after OPERATIONS, or without
// them (or 0) when standard input closes. What they say is described in desk_words.h. Exit code 0,
// or 1 when the file could not be opened or is not as it has to be.

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

#include "tests/shared_file/desk_office.h"
#include "tests/shared_file/kept_saves.h"
#include "tests/shared_file/random_desk.h"

using namespace Qt::StringLiterals;
using namespace talan;

namespace {

/// One write for each line: a desk that is killed has said it whole or not at all.
void say(const test::DeskLine &line)
{
    const QByteArray text = test::textOf(line);
    if (::write(STDOUT_FILENO, text.constData(), static_cast<std::size_t>(text.size())) !=
        text.size())
        ::_exit(1);
}

void say(const char *verb)
{
    say({.verb = verb, .what = {}, .number = {}, .token = {}, .sentence = {}});
}

int failed(const Error &error)
{
    std::fprintf(stderr,
                 "%s: %s\n",
                 qPrintable(storageKey(error.code).toString()),
                 qPrintable(error.detail));
    return 1;
}

/// Waits for a line; false when standard input is closed.
bool waitForLine()
{
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1) {
        if (letter == '\n')
            return true;
    }
    return false;
}

bool isToldToStop()
{
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    return ::poll(&input, 1, 0) > 0;
}

/// Takes the right to write and keeps it until standard input closes.
int hold(test::OpenDesk &desk)
{
    const auto done = desk.database.transaction([]() -> Result<> {
        say("holding");
        while (waitForLine()) {
        }
        return {};
    });
    return done ? 0 : failed(done.error());
}

int sitAtDesk(const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    const int number = arguments.value(3).toInt();
    auto desk = test::openDesk(arguments.value(2), number);
    if (!desk)
        return failed(desk.error());
    test::RandomDesk random(
        *desk, number, arguments.value(4).toUInt(), [](const auto &line) { say(line); });
    say("ready");
    if (!waitForLine())
        return 0;
    if (verb == "hold"_L1)
        return hold(*desk);
    const bool isOnce = verb == "once"_L1;
    if (isOnce)
        say("saving");
    const int operations = isOnce ? 1 : arguments.value(5).toInt();
    for (int i = 0; operations == 0 ? !isToldToStop() : i < operations; ++i) {
        if (verb == "work"_L1)
            random.doSomething();
        else
            random.registerACase();
    }
    say("stopped");
    return 0;
}

int found(const QStringList &arguments)
{
    const auto journal = arguments.value(3) == "shared"_L1 ? storage::JournalMode::Shared
                                                           : storage::JournalMode::Local;
    const auto made = test::makeDeskOffice(arguments.value(2), journal, arguments.value(4).toInt());
    return made ? 0 : failed(made.error());
}

int check(const QStringList &arguments)
{
    test::KeptSaves saves;
    for (const QString &path : arguments.sliced(4)) {
        QFile output(path);
        if (!output.open(QIODevice::ReadOnly))
            return failed({ErrorCode::FileMissing, path, {}});
        while (!output.atEnd())
            saves.add(test::deskLine(output.readLine()));
    }
    const QStringList troubles =
        saves.alarms() + saves.troubles(arguments.value(2), arguments.value(3).toInt());
    std::printf("%lld saves confirmed, %lld refused by a rule, %d untold\n",
                static_cast<long long>(saves.confirmed()),
                static_cast<long long>(saves.refusedByRule()),
                saves.untold());
    for (const QString &trouble : troubles)
        std::printf("%s\n", qPrintable(trouble));
    return troubles.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr qsizetype kFewestWords = 5;
    if (arguments.size() < kFewestWords) {
        std::fputs("usage: talan_desk_worker VERB FILE …, see desk_worker_main.cpp\n", stderr);
        return 2;
    }
    if (arguments.at(1) == "found"_L1)
        return found(arguments);
    if (arguments.at(1) == "check"_L1)
        return check(arguments);
    return sitAtDesk(arguments);
}
