#include "tests/support/fault_vfs.h"

#include <mutex>
#include <utility>

namespace talan::test {

struct FaultVfs::State
{
    /// What SQLite is to be answered instead of taking the step; nothing: it may be taken.
    std::optional<int> refusal(IoStep step, int ownCode)
    {
        const std::scoped_lock lock(mutex);
        const bool counts = fault && (fault->only.empty() || fault->only.contains(step));
        if (!counts)
            return std::nullopt;
        ++steps;
        const bool fails = fault->stays ? steps >= fault->at : steps == fault->at;
        if (!fails)
            return std::nullopt;
        if (!hit)
            hit = step;
        return fault->answer.value_or(ownCode);
    }

    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    std::mutex mutex;
    std::optional<Fault> fault;
    std::optional<IoStep> hit;
    qint64 steps = 0;
};

namespace {

/// One open file; the real one's own memory follows it.
struct FaultFile
{
    sqlite3_file base;
    FaultVfs::State *state;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods *methods() { return real()->pMethods; }
};

FaultFile &of(sqlite3_file *file)
{
    return *reinterpret_cast<FaultFile *>(file);
}

FaultVfs::State &of(sqlite3_vfs *vfs)
{
    return *static_cast<FaultVfs::State *>(vfs->pAppData);
}

/// Takes a step of an open file, or refuses it.
template <auto Method, class... Arguments>
int step(sqlite3_file *file, IoStep what, int ownCode, Arguments... arguments)
{
    FaultFile &own = of(file);
    if (const auto refusal = own.state->refusal(what, ownCode))
        return *refusal;
    return (own.methods()->*Method)(own.real(), arguments...);
}

int closeFile(sqlite3_file *file)
{
    FaultFile &own = of(file);
    return own.methods()->xClose(own.real());
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 from)
{
    return step<&sqlite3_io_methods::xRead>(file, IoStep::Read, SQLITE_IOERR_READ, to, count, from);
}

int writeFile(sqlite3_file *file, const void *data, int count, sqlite3_int64 to)
{
    FaultFile &own = of(file);
    const auto refusal = own.state->refusal(IoStep::Write, SQLITE_IOERR_WRITE);
    const int written = refusal ? count / 2 : count;
    const int done = own.methods()->xWrite(own.real(), data, written, to);
    return refusal.value_or(done);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return step<&sqlite3_io_methods::xTruncate>(
        file, IoStep::Truncate, SQLITE_IOERR_TRUNCATE, size);
}

int syncFile(sqlite3_file *file, int)
{
    return of(file).state->refusal(IoStep::Sync, SQLITE_IOERR_FSYNC).value_or(SQLITE_OK);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return step<&sqlite3_io_methods::xFileSize>(file, IoStep::Size, SQLITE_IOERR_FSTAT, size);
}

int lockFile(sqlite3_file *file, int level)
{
    return step<&sqlite3_io_methods::xLock>(file, IoStep::Lock, SQLITE_IOERR_LOCK, level);
}

/// The lock goes all the same: a lock of this process that nobody knows of helps no test.
int unlockFile(sqlite3_file *file, int level)
{
    FaultFile &own = of(file);
    const auto refusal = own.state->refusal(IoStep::Unlock, SQLITE_IOERR_UNLOCK);
    const int done = own.methods()->xUnlock(own.real(), level);
    return refusal.value_or(done);
}

int askForReserved(sqlite3_file *file, int *isReserved)
{
    return step<&sqlite3_io_methods::xCheckReservedLock>(
        file, IoStep::Lock, SQLITE_IOERR_CHECKRESERVEDLOCK, isReserved);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    FaultFile &own = of(file);
    return own.methods()->xFileControl(own.real(), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    FaultFile &own = of(file);
    return own.methods()->xSectorSize(own.real());
}

int deviceCharacteristics(sqlite3_file *file)
{
    FaultFile &own = of(file);
    return own.methods()->xDeviceCharacteristics(own.real());
}

int mapSharedMemory(sqlite3_file *file, int page, int size, int extends, void volatile **memory)
{
    return step<&sqlite3_io_methods::xShmMap>(
        file, IoStep::SharedMemory, SQLITE_IOERR_SHMMAP, page, size, extends, memory);
}

int lockSharedMemory(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        FaultFile &own = of(file);
        return own.methods()->xShmLock(own.real(), offset, count, flags);
    }
    return step<&sqlite3_io_methods::xShmLock>(
        file, IoStep::SharedMemoryLock, SQLITE_IOERR_SHMLOCK, offset, count, flags);
}

void sharedMemoryBarrier(sqlite3_file *file)
{
    FaultFile &own = of(file);
    own.methods()->xShmBarrier(own.real());
}

int unmapSharedMemory(sqlite3_file *file, int removes)
{
    FaultFile &own = of(file);
    return own.methods()->xShmUnmap(own.real(), removes);
}

/// Without memory mapping of the file itself (version 3), which Talan never asks for.
constexpr sqlite3_io_methods kMethods{.iVersion = 2,
                                      .xClose = closeFile,
                                      .xRead = readFile,
                                      .xWrite = writeFile,
                                      .xTruncate = truncateFile,
                                      .xSync = syncFile,
                                      .xFileSize = sizeOfFile,
                                      .xLock = lockFile,
                                      .xUnlock = unlockFile,
                                      .xCheckReservedLock = askForReserved,
                                      .xFileControl = controlFile,
                                      .xSectorSize = sectorSize,
                                      .xDeviceCharacteristics = deviceCharacteristics,
                                      .xShmMap = mapSharedMemory,
                                      .xShmLock = lockSharedMemory,
                                      .xShmBarrier = sharedMemoryBarrier,
                                      .xShmUnmap = unmapSharedMemory,
                                      .xFetch = nullptr,
                                      .xUnfetch = nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultFile &own = of(file);
    own.base.pMethods = nullptr;
    own.state = &of(vfs);
    if (const auto refusal = own.state->refusal(IoStep::Open, SQLITE_CANTOPEN))
        return *refusal;
    sqlite3_vfs *real = own.state->real;
    own.real()->pMethods = nullptr;
    const int done = real->xOpen(real, name, own.real(), flags, outFlags);
    // SQLite closes what has methods, also when opening failed.
    if (own.methods() != nullptr)
        own.base.pMethods = &kMethods;
    return done;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    if (const auto refusal = of(vfs).refusal(IoStep::Delete, SQLITE_IOERR_DELETE))
        return *refusal;
    return of(vfs).real->xDelete(of(vfs).real, name, syncsFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    if (const auto refusal = of(vfs).refusal(IoStep::Access, SQLITE_IOERR_ACCESS))
        return *refusal;
    return of(vfs).real->xAccess(of(vfs).real, name, flags, answer);
}

} // namespace

FaultVfs::FaultVfs()
    : m_state(std::make_unique<State>())
{
    sqlite3_initialize();
    m_state->real = sqlite3_vfs_find(nullptr);
    // Everything that has nothing to do with the file is the real one's, and takes it as `this`
    // without a look at its data.
    m_state->vfs = *m_state->real;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.zName = "talan-faults";
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_state->real->szOsFile;
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    m_state->vfs.xAccess = accessFile;
    sqlite3_vfs_register(&m_state->vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void FaultVfs::arm(Fault fault)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->fault = std::move(fault);
    m_state->hit.reset();
    m_state->steps = 0;
}

void FaultVfs::lift()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->fault.reset();
}

std::optional<IoStep> FaultVfs::hit() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->hit;
}

qint64 FaultVfs::steps() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->steps;
}

} // namespace talan::test
