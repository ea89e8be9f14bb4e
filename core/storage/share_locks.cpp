#include "core/storage/share_locks.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <map>
#include <mutex>
#include <string>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include "core/storage/smb_locks.h"

namespace talan::storage {

namespace {

static_assert(sizeof(off_t) == 8, "SQLite and Talan must mean the same struct flock and stat");

using OpenCall = int (*)(const char *path, int flags, int mode);
using CloseCall = int (*)(int descriptor);
using LockingCall = int (*)(int descriptor, int command, ...);
using StatCall = int (*)(const char *path, struct stat *found);
using DescriptorStatCall = int (*)(int descriptor, struct stat *found);

/// What stood in SQLite's table before.
struct SystemCalls
{
    OpenCall open = nullptr;
    CloseCall close = nullptr;
    LockingCall fcntl = nullptr;
    StatCall stat = nullptr;
    DescriptorStatCall fstat = nullptr;
};

ShareKind kindOfMount(int descriptor)
{
    // From linux/magic.h, which lacks the second.
    constexpr auto kCifs = 0xFF534D42U;
    constexpr auto kSmb2 = 0xFE534D42U;
    constexpr auto kNfs = 0x6969U;
    struct statfs fileSystem = {};
    if (::fstatfs(descriptor, &fileSystem) != 0)
        return ShareKind::None;
    const auto magic = static_cast<unsigned int>(fileSystem.f_type);
    if (magic == kCifs || magic == kSmb2)
        return ShareKind::Smb;
    return magic == kNfs ? ShareKind::Nfs : ShareKind::None;
}

struct ShareFile
{
    FileKey key;
    ShareKind kind = ShareKind::None;
};

/// The descriptors on network shares that SQLite has open. Which file system a descriptor lies on
/// is asked once, when it is opened: the question costs a journey to the server.
class ShareFiles
{
public:
    SystemCalls system;
    SmbLocks locks{[this](int descriptor, int command, struct flock *lock) {
        return system.fcntl(descriptor, command, lock);
    }};

    bool isEmpty() const { return m_count.load(std::memory_order_acquire) == 0; }

    void opened(int descriptor)
    {
        struct stat found = {};
        if (system.fstat(descriptor, &found) != 0)
            return;
        const ShareKind kind = kindOf(descriptor, found.st_dev);
        if (kind == ShareKind::None)
            return;
        const std::lock_guard guard(m_mutex);
        m_files.insert_or_assign(descriptor,
                                 ShareFile{.key = {found.st_dev, found.st_ino}, .kind = kind});
        m_count.store(m_files.size(), std::memory_order_release);
    }

    void closing(int descriptor)
    {
        const ShareFile file = find(descriptor);
        if (file.kind == ShareKind::None)
            return;
        locks.forget(file.key, descriptor);
        const std::lock_guard guard(m_mutex);
        m_files.erase(descriptor);
        m_count.store(m_files.size(), std::memory_order_release);
    }

    ShareFile find(int descriptor) const
    {
        if (isEmpty())
            return {};
        const std::lock_guard guard(m_mutex);
        const auto known = m_files.find(descriptor);
        return known == m_files.end() ? ShareFile() : known->second;
    }

    /// True only while a file of the device is open, so that its number cannot mean another one.
    bool knowsDevice(dev_t device) const { return kindOfDevice(device) != ShareKind::None; }

    void setQuestion(std::function<ShareKind(int)> question)
    {
        const std::lock_guard guard(m_mutex);
        m_question = std::move(question);
    }

private:
    ShareKind kindOfDevice(dev_t device) const
    {
        if (isEmpty())
            return ShareKind::None;
        const std::lock_guard guard(m_mutex);
        const auto known = std::ranges::find_if(
            m_files, [&](const auto &file) { return file.second.key.first == device; });
        return known == m_files.end() ? ShareKind::None : known->second.kind;
    }

    ShareKind kindOf(int descriptor, dev_t device) const
    {
        std::function<ShareKind(int)> question;
        {
            const std::lock_guard guard(m_mutex);
            question = m_question;
        }
        if (question)
            return question(descriptor);
        if (major(device) != 0) // Network mounts have no block device, and with it no such number.
            return ShareKind::None;
        const ShareKind known = kindOfDevice(device);
        return known != ShareKind::None ? known : kindOfMount(descriptor);
    }

    mutable std::mutex m_mutex;
    std::map<int, ShareFile> m_files;
    std::atomic<std::size_t> m_count = 0;
    std::function<ShareKind(int)> m_question;
};

/// SQLite's table is the process's, and its functions take no data of ours. Never destroyed: a
/// connection may be closed later than static objects go.
ShareFiles &shareFiles()
{
    static auto *files = new ShareFiles;
    return *files;
}

/// Makes the driver ask the server for the size and the times of a file, or for what a folder holds
/// by now.
void refresh(int folder, const char *path, int flags)
{
    struct statx fresh = {};
    ::statx(folder, path, flags | AT_STATX_FORCE_SYNC, STATX_BASIC_STATS, &fresh);
}

std::string folderOf(const char *path)
{
    const std::string whole(path);
    const auto slash = whole.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : whole.substr(0, slash);
}

extern "C" {

int talanOpen(const char *path, int flags, int mode)
{
    ShareFiles &files = shareFiles();
    const int descriptor = files.system.open(path, flags, mode);
    if (descriptor >= 0)
        files.opened(descriptor);
    return descriptor;
}

int talanClose(int descriptor)
{
    ShareFiles &files = shareFiles();
    files.closing(descriptor);
    return files.system.close(descriptor);
}

int talanFcntl(int descriptor, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    if (command != F_SETLK && command != F_GETLK) {
        const int number = va_arg(arguments, int); // SQLite asks for nothing else than flags.
        va_end(arguments);
        return shareFiles().system.fcntl(descriptor, command, number);
    }
    auto *lock = va_arg(arguments, struct flock *);
    va_end(arguments);
    ShareFiles &files = shareFiles();
    const ShareFile file = files.find(descriptor);
    if (file.kind != ShareKind::Smb)
        return files.system.fcntl(descriptor, command, lock);
    return command == F_SETLK ? files.locks.set(file.key, descriptor, *lock)
                              : files.locks.test(file.key, descriptor, *lock);
}

int talanStat(const char *path, struct stat *found)
{
    ShareFiles &files = shareFiles();
    if (!files.isEmpty()) {
        const std::string folder = folderOf(path);
        struct stat itself = {};
        if (files.system.stat(folder.c_str(), &itself) == 0 && files.knowsDevice(itself.st_dev)) {
            refresh(AT_FDCWD, folder.c_str(), 0);
            refresh(AT_FDCWD, path, 0);
        }
    }
    return files.system.stat(path, found);
}

int talanFstat(int descriptor, struct stat *found)
{
    ShareFiles &files = shareFiles();
    if (files.find(descriptor).kind != ShareKind::None)
        refresh(descriptor, "", AT_EMPTY_PATH);
    return files.system.fstat(descriptor, found);
}

} // extern "C"

template <class Call>
void replace(sqlite3_vfs *vfs, const char *name, Call &before, Call ours)
{
    before = reinterpret_cast<Call>(vfs->xGetSystemCall(vfs, name));
    vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(ours));
}

void replaceSystemCalls()
{
    sqlite3_initialize();
    sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
    constexpr int kVersionWithSystemCalls = 3;
    if (!vfs || vfs->iVersion < kVersionWithSystemCalls)
        return;
    SystemCalls &system = shareFiles().system;
    replace<LockingCall>(vfs, "fcntl", system.fcntl, talanFcntl);
    replace<StatCall>(vfs, "stat", system.stat, talanStat);
    replace<DescriptorStatCall>(vfs, "fstat", system.fstat, talanFstat);
    replace<CloseCall>(vfs, "close", system.close, talanClose);
    replace<OpenCall>(vfs, "open", system.open, talanOpen);
}

} // namespace

void setShareQuestion(std::function<ShareKind(int)> question)
{
    shareFiles().setQuestion(std::move(question));
}

void installShareLocks()
{
    static std::once_flag once;
    std::call_once(once, replaceSystemCalls);
}

} // namespace talan::storage

#else

namespace talan::storage {

void installShareLocks() {}

} // namespace talan::storage

#endif
