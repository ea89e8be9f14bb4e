#pragma once

#include <QtGlobal>
#include <memory>
#include <optional>
#include <set>

#include <sqlite3.h>

namespace talan::test {

/// A step of SQLite's at a disk.
enum class IoStep {
    Open,
    Read,
    Write,
    Sync,
    Truncate,
    Size,
    Lock,
    Unlock,
    Delete,
    Access,
    SharedMemory,     ///< Mapping a page of the shared index of a write-ahead log.
    SharedMemoryLock, ///< … and its locks.
};

/// What goes wrong.
struct Fault
{
    qint64 at = 1;             ///< The n-th of the steps that count, from 1.
    bool stays = false;        ///< Every later one fails too, until the fault is lifted.
    std::set<IoStep> only;     ///< The steps that count; empty: all.
    std::optional<int> answer; ///< SQLite's code; nothing: the step's own SQLITE_IOERR or CANTOPEN.
};

/// While it lives, SQLite's way to files is by this one, which can make any step fail. A write that
/// fails has written half of what it should; a sync does nothing, for no power is cut here.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// Steps count from here.
    void arm(Fault fault);
    void lift();

    /// The first step that was made to fail since arm().
    std::optional<IoStep> hit() const;

    /// Steps since arm() that counted.
    qint64 steps() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace talan::test
