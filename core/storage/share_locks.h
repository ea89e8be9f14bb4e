#pragma once

namespace talan::storage {

/// Makes SQLite's locks work on SMB mounts of Linux, by standing between SQLite's "unix" VFS and
/// five of its system calls (open, close, fcntl, fstat, stat). Files elsewhere are left exactly as
/// they were. Call it before the first database is opened; idempotent, safe from any thread, and
/// nothing at all outside Linux: Windows locks the same bytes of the file in the same way itself.
///
/// Why. POSIX locks belong to a process and may be changed in place; the locks of SMB belong to a
/// handle and may not: a write lock is refused over one's own read lock, so that every commit fails
/// with "database is locked". And the kernel's driver trusts the size of a file for a second.
///
/// How. All locks of one file are kept through one descriptor. To change a lock it is given back
/// and asked for anew; refused, the old one is taken again. Whether somebody writes is asked with a
/// read lock, so that two who ask do not take each other for writers. The size of a file is asked
/// of the server, not of the cache.
///
/// Why that is safe (https://www.sqlite.org/lockingv3.html). Between giving back the read lock of
/// the SHARED bytes and getting the write lock, a program holds PENDING, which it took before.
/// - A new reader needs PENDING first, and is refused. One who had it before we did has got its
///   SHARED lock or given up, for the two locks of PENDING exclude each other; its SHARED lock
///   makes ours fail, as it should.
/// - A writer needs PENDING before it may write to the file, and is refused too. So what this
///   program has read stays true, and the read lock is free for us to take again.
/// - Rolling back after a crash goes from SHARED to PENDING to EXCLUSIVE without RESERVED; the same
///   holds, since it is PENDING that keeps the others out.
/// - Going back from EXCLUSIVE to SHARED, PENDING is given back last.
/// SQLite's own VFS for Windows has the same gap and relies on the same reasoning.
void installShareLocks();

} // namespace talan::storage
