#include "core/storage/lock_test.h"

#include <QDir>
#include <QFile>
#include <chrono>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::storage {

namespace {

/// Bytes whose locks say that somebody writes: PENDING and RESERVED of the file itself
/// (sqlite.org/lockingv3.html), or the writer's byte of the shared index of a write-ahead log.
struct LockBytes
{
    QString path;
    qint64 offset = 0;
    qint64 count = 0;
};

LockBytes writersBytes(const FileInfo &file)
{
    constexpr qint64 kPendingByte = 0x40000000;
    constexpr qint64 kWalWriterByte = 120;
    const bool isInLog =
        file.journal == JournalMode::Local && file.place.kind != PlaceKind::NetworkShare;
    if (isInLog)
        return {.path = file.path + u"-shm"_s, .offset = kWalWriterByte, .count = 1};
    return {.path = file.path, .offset = kPendingByte, .count = 2};
}

/// What somebody else met who tried the same lock.
enum class Attempt {
    Got,
    Refused,
    Failed,   ///< The file could not be opened, or locks are not known there.
    NoAnswer, ///< The place hangs.
};

#ifdef Q_OS_WIN

Attempt tryFromElsewhere(const LockBytes &bytes)
{
    const QString native = QDir::toNativeSeparators(bytes.path);
    const HANDLE file = CreateFileW(reinterpret_cast<LPCWSTR>(native.utf16()),
                                    GENERIC_READ | GENERIC_WRITE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                    nullptr,
                                    OPEN_EXISTING,
                                    0,
                                    nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return Attempt::Failed;
    OVERLAPPED from{};
    from.Offset = static_cast<DWORD>(bytes.offset);
    const auto count = static_cast<DWORD>(bytes.count);
    const bool isLocked =
        LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, count, 0, &from);
    const DWORD why = isLocked ? ERROR_SUCCESS : GetLastError();
    if (isLocked)
        UnlockFileEx(file, 0, count, 0, &from);
    CloseHandle(file);
    if (isLocked)
        return Attempt::Got;
    return why == ERROR_LOCK_VIOLATION || why == ERROR_IO_PENDING ? Attempt::Refused
                                                                  : Attempt::Failed;
}

#else

/// Runs in a process of its own that shares this one's memory image but none of its locks. Only
/// calls that are safe between fork and _exit.
[[noreturn]] void tryAndExit(const char *path, const struct flock &wanted)
{
    const int file = ::open(path, O_RDWR | O_CLOEXEC);
    if (file < 0)
        ::_exit(static_cast<int>(Attempt::Failed));
    struct flock lock = wanted;
    if (::fcntl(file, F_SETLK, &lock) == 0)
        ::_exit(static_cast<int>(Attempt::Got));
    const bool isRefused = errno == EAGAIN || errno == EACCES;
    ::_exit(static_cast<int>(isRefused ? Attempt::Refused : Attempt::Failed));
}

Attempt answerOf(pid_t process)
{
    constexpr auto kPatience = 10s;
    const auto end = std::chrono::steady_clock::now() + kPatience;
    int status = 0;
    pid_t ended = 0;
    while ((ended = ::waitpid(process, &status, WNOHANG)) == 0) {
        if (std::chrono::steady_clock::now() > end) {
            ::kill(process, SIGKILL);
            return Attempt::NoAnswer;
        }
        std::this_thread::sleep_for(1ms);
    }
    if (ended != process || !WIFEXITED(status))
        return Attempt::Failed;
    return static_cast<Attempt>(WEXITSTATUS(status));
}

Attempt tryFromElsewhere(const LockBytes &bytes)
{
    const QByteArray path = QFile::encodeName(bytes.path);
    struct flock wanted = {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    wanted.l_start = bytes.offset;
    wanted.l_len = bytes.count;
    const pid_t process = ::fork();
    if (process == 0)
        tryAndExit(path.constData(), wanted);
    return process < 0 ? Attempt::Failed : answerOf(process);
}

#endif

Error refusal(Attempt attempt)
{
    if (attempt == Attempt::NoAnswer)
        return {ErrorCode::NotConnected, u"no answer to a lock"_s, {}};
    if (attempt == Attempt::Got)
        return {ErrorCode::LocksIgnored, u"another process got a lock that is held"_s, {}};
    return {ErrorCode::LocksIgnored, u"another process cannot ask for a lock"_s, {}};
}

/// Once the lock is given back, others get it; other desks may hold it in between.
Result<> proveRelease(const LockBytes &bytes)
{
    constexpr int kMostAttempts = 200;
    Attempt attempt = Attempt::Refused;
    for (int i = 0; i < kMostAttempts && attempt == Attempt::Refused; ++i) {
        attempt = tryFromElsewhere(bytes);
        if (attempt == Attempt::Refused)
            std::this_thread::sleep_for(10ms);
    }
    if (attempt == Attempt::Got)
        return {};
    if (attempt == Attempt::Refused)
        return Error{ErrorCode::FileBusy, u"others hold the lock all the time"_s, {}};
    return refusal(attempt);
}

} // namespace

Result<> proveLocks(Database &database)
{
    const LockBytes bytes = writersBytes(database.info());
    Attempt whileHeld = Attempt::Failed;
    const Error nothingToKeep{ErrorCode::StorageFailed, u"taken back"_s, {}};
    const auto held = database.transaction([&]() -> Result<> {
        whileHeld = tryFromElsewhere(bytes);
        return nothingToKeep; // So that nothing is written.
    });
    if (held.error() != nothingToKeep)
        return held;
    if (whileHeld != Attempt::Refused)
        return refusal(whileHeld);
    return proveRelease(bytes);
}

} // namespace talan::storage
