#pragma once

// Internal: share_locks.cpp and its test.

#include <functional>
#include <map>
#include <mutex>
#include <utility>

#include <fcntl.h>

namespace talan::storage {

/// A file by its device and its number there.
using FileKey = std::pair<unsigned long long, unsigned long long>;

/// Asks the system to set or test a lock: fcntl(descriptor, command, lock).
using LockCall = std::function<int(int descriptor, int command, struct flock *lock)>;

/// SQLite's locks of files on SMB mounts, as installShareLocks() describes them. SQLite asks for
/// the locks of one file one after another, never at once.
class SmbLocks
{
public:
    explicit SmbLocks(LockCall call);

    /// What fcntl(descriptor, F_SETLK, &wanted) does on a local file, errno included.
    int set(const FileKey &file, int descriptor, const struct flock &wanted);
    /// What fcntl(descriptor, F_GETLK, &asked) does on a local file, errno included.
    int test(const FileKey &file, int descriptor, struct flock &asked);
    /// The descriptor is about to be closed: its locks go with it.
    void forget(const FileKey &file, int descriptor);

private:
    /// The bytes that SQLite locks.
    enum Range { Pending, Reserved, Shared, RangeCount };
    struct Held
    {
        int descriptor = -1; ///< That all locks are held by; none when there are none.
        short types[RangeCount] = {F_UNLCK, F_UNLCK, F_UNLCK};
    };

    Held heldOf(const FileKey &file, int descriptor) const;
    void remember(const FileKey &file, const Held &held);
    int call(int descriptor, short type, off_t start, off_t length) const;
    int callOn(const Held &held, Range range, short type) const;
    int change(Held &held, Range range, short type) const;
    int release(Held &held, const struct flock &wanted) const;

    LockCall m_call;
    mutable std::mutex m_mutex;
    std::map<FileKey, Held> m_held;
};

/// What kind of network share a descriptor lies on.
enum class ShareKind {
    None,
    Smb,
    Nfs,
};

/// For tests only: answers for the system what a descriptor lies on, when SQLite opens a file. An
/// empty function puts the true question back.
void setShareQuestion(std::function<ShareKind(int descriptor)> question);

} // namespace talan::storage
