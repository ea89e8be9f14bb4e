#include "core/storage/smb_locks.h"

#include <algorithm>
#include <cerrno>

namespace talan::storage {

namespace {

// SQLite's bytes, the same on all systems (sqlite.org/src: os.h).
constexpr off_t kPendingByte = 0x40000000;
constexpr off_t kReservedByte = kPendingByte + 1;
constexpr off_t kSharedFirst = kPendingByte + 2;
constexpr off_t kSharedCount = 510;
constexpr off_t kAllCount = 2 + kSharedCount;

struct Bytes
{
    off_t start;
    off_t length;
};
constexpr Bytes kRanges[] = {{kPendingByte, 1}, {kReservedByte, 1}, {kSharedFirst, kSharedCount}};

bool isRefusal(int error)
{
    return error == EACCES || error == EAGAIN;
}

bool covers(const struct flock &lock, const Bytes &bytes)
{
    const bool toTheEnd = lock.l_len == 0;
    return lock.l_start <= bytes.start &&
           (toTheEnd || lock.l_start + lock.l_len >= bytes.start + bytes.length);
}

} // namespace

SmbLocks::SmbLocks(LockCall call)
    : m_call(std::move(call))
{}

SmbLocks::Held SmbLocks::heldOf(const FileKey &file, int descriptor) const
{
    const std::lock_guard guard(m_mutex);
    const auto known = m_held.find(file);
    Held held = known == m_held.end() ? Held() : known->second;
    if (held.descriptor < 0)
        held.descriptor = descriptor;
    return held;
}

void SmbLocks::remember(const FileKey &file, const Held &held)
{
    const std::lock_guard guard(m_mutex);
    const bool isAny = std::ranges::any_of(held.types, [](short type) { return type != F_UNLCK; });
    if (isAny)
        m_held.insert_or_assign(file, held);
    else
        m_held.erase(file);
}

void SmbLocks::forget(const FileKey &file, int descriptor)
{
    const std::lock_guard guard(m_mutex);
    const auto known = m_held.find(file);
    if (known != m_held.end() && known->second.descriptor == descriptor)
        m_held.erase(known);
}

int SmbLocks::call(int descriptor, short type, off_t start, off_t length) const
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    return m_call(descriptor, F_SETLK, &lock);
}

int SmbLocks::callOn(const Held &held, Range range, short type) const
{
    return call(held.descriptor, type, kRanges[range].start, kRanges[range].length);
}

int SmbLocks::change(Held &held, Range range, short type) const
{
    short &current = held.types[range];
    if (current == type)
        return 0;
    const short before = current;
    if (before != F_UNLCK && callOn(held, range, F_UNLCK) != 0)
        return -1;
    current = F_UNLCK;
    if (callOn(held, range, type) == 0) {
        current = type;
        return 0;
    }
    int why = errno;
    // The driver asks the server first and then this machine's own table; refused there, it leaves
    // the server's lock standing.
    callOn(held, range, F_UNLCK);
    if (before != F_UNLCK) {
        if (callOn(held, range, before) == 0)
            current = before;
        else
            why = EIO; // Not "busy": SQLite would go on reading without a lock.
    }
    errno = why;
    return -1;
}

int SmbLocks::release(Held &held, const struct flock &wanted) const
{
    for (int range = Pending; range < RangeCount; ++range) {
        if (covers(wanted, kRanges[range]))
            held.types[range] = F_UNLCK;
    }
    const bool isAll = wanted.l_start == 0 && wanted.l_len == 0;
    // The driver does not give back everything when it is asked to unlock to the end of the file.
    const int given = isAll ? call(held.descriptor, F_UNLCK, kPendingByte, kAllCount) : 0;
    const int asked = call(held.descriptor, F_UNLCK, wanted.l_start, wanted.l_len);
    return given != 0 ? given : asked;
}

int SmbLocks::set(const FileKey &file, int descriptor, const struct flock &wanted)
{
    Held held = heldOf(file, descriptor);
    int done = -1;
    if (wanted.l_type == F_UNLCK) {
        done = release(held, wanted);
    } else {
        const auto *range = std::ranges::find_if(kRanges, [&](const Bytes &bytes) {
            return wanted.l_start == bytes.start && wanted.l_len == bytes.length;
        });
        if (range == std::end(kRanges))
            return call(descriptor, wanted.l_type, wanted.l_start, wanted.l_len);
        done = change(held, static_cast<Range>(range - std::begin(kRanges)), wanted.l_type);
    }
    const int why = errno;
    remember(file, held);
    errno = why;
    return done;
}

int SmbLocks::test(const FileKey &file, int descriptor, struct flock &asked)
{
    if (asked.l_start != kReservedByte || asked.l_len != 1)
        return m_call(descriptor, F_GETLK, &asked);
    const Held held = heldOf(file, descriptor);
    if (held.types[Reserved] == F_UNLCK) {
        const int got = callOn(held, Reserved, F_RDLCK);
        const int why = errno;
        callOn(held, Reserved, F_UNLCK);
        if (got != 0 && !isRefusal(why)) {
            errno = why;
            return -1;
        }
        asked.l_type = got == 0 ? F_UNLCK : F_WRLCK;
    } else {
        asked.l_type = F_UNLCK; // One's own lock is never in one's way.
    }
    return 0;
}

} // namespace talan::storage
