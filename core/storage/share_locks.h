#pragma once

namespace talan::storage {

/// Makes SQLite see network shares of Linux as they are, by standing between its "unix" VFS and
/// five of its system calls (open, close, fcntl, fstat, stat). Files elsewhere are left exactly as
/// they were. Call it before the first database is opened; idempotent, safe from any thread, and
/// nothing at all outside Linux: Windows locks the same bytes of the file in the same way itself.
///
/// # Files that are there, and how large they are (SMB and NFS)
///
/// The drivers believe for a while what they were told of a file's size, and that a file is not
/// there: a second on SMB, half a minute on NFS (nfs(5), "lookupcache"). SQLite looks that way for
/// the journal of a desk that was switched off in the middle of a commit; who does not see it goes
/// on writing in a half-written file. So the server is asked for the folder and for the file.
///
/// # Locks (SMB)
///
/// Why. POSIX locks belong to a process and may be changed in place; the locks of SMB belong to a
/// handle and may not: a write lock is refused over one's own read lock, so that every commit fails
/// with "database is locked".
///
/// How. All locks of one file are kept through one descriptor. To change a lock it is given back
/// and asked for anew; refused, the old one is taken again. Whether somebody writes is asked with a
/// read lock, so that two who ask do not take each other for writers.
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
