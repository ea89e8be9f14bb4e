#include "tests/ui/desk/cable.h"

#include <QByteArray>
#include <QFile>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace talan::test {

namespace {

using ReadAt = ssize_t (*)(int, void *, size_t, off_t);
using Open = int (*)(const char *, int, int);

struct State
{
    std::mutex mutex;
    std::condition_variable changed;
    std::string prefix;
    std::optional<Cable::Cut> cut;
    ReadAt read = nullptr;
    Open open = nullptr;
};

State &state()
{
    static State one;
    return one;
}

/// False when the call is to fail.
bool passes(const std::string &path)
{
    State &cable = state();
    std::unique_lock lock(cable.mutex);
    if (path.rfind(cable.prefix, 0) != 0)
        return true;
    cable.changed.wait(lock, [&cable] { return cable.cut != Cable::Cut::Hangs; });
    return !cable.cut;
}

std::string pathOf(int file)
{
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
    return size > 0 ? std::string(path.data(), static_cast<size_t>(size)) : std::string();
}

ssize_t readByCable(int file, void *into, size_t count, off_t at)
{
    if (passes(pathOf(file)))
        return state().read(file, into, count, at);
    errno = EIO;
    return -1;
}

int openByCable(const char *path, int flags, int mode)
{
    if (passes(path))
        return state().open(path, flags, mode);
    errno = EIO;
    return -1;
}

template <class Call>
sqlite3_syscall_ptr asPointer(Call call)
{
    return reinterpret_cast<sqlite3_syscall_ptr>(call);
}

} // namespace

Cable::Cable(const QString &prefix)
{
    State &cable = state();
    cable.prefix = QFile::encodeName(prefix).toStdString();
    cable.cut.reset();
    sqlite3_vfs *system = sqlite3_vfs_find("unix");
    cable.read = reinterpret_cast<ReadAt>(system->xGetSystemCall(system, "pread64"));
    cable.open = reinterpret_cast<Open>(system->xGetSystemCall(system, "open"));
    system->xSetSystemCall(system, "pread64", asPointer(readByCable));
    system->xSetSystemCall(system, "open", asPointer(openByCable));
}

Cable::~Cable()
{
    plugIn();
    sqlite3_vfs *system = sqlite3_vfs_find("unix");
    system->xSetSystemCall(system, "pread64", asPointer(state().read));
    system->xSetSystemCall(system, "open", asPointer(state().open));
}

void Cable::pull(Cut cut)
{
    const std::scoped_lock lock(state().mutex);
    state().cut = cut;
}

void Cable::plugIn()
{
    {
        const std::scoped_lock lock(state().mutex);
        state().cut.reset();
    }
    state().changed.notify_all();
}

} // namespace talan::test
