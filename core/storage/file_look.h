#pragma once

#include <QString>
#include <functional>
#include <memory>

#include "core/base/result.h"
#include "core/storage/place_findings.h"
#include "core/storage/stop_sign.h"

struct sqlite3;

namespace talan::storage {

/// An office file as SQLite sees it, for reading only, whether or not Talan can use it: of an older
/// or newer Talan, or damaged. Changes nothing. Used from the thread that opened it; the sign stops
/// what it does.
class FileLook
{
public:
    /// `stop` outlives it. Errors: those of the file. A file that is no database is found out with
    /// the first question.
    static Result<FileLook> open(const QString &path, StopSign &stop);

    /// The first column of the first row of a pragma: "journal_mode", "user_version".
    Result<QString> pragma(const QString &name) const;

    /// Takes a copy of the file into memory, a little at a time, and examines that from now on:
    /// with a rollback journal nobody could write as long as a check takes. Where others may write
    /// while it is read (write-ahead journal), or where the file is too large for that, the file
    /// itself is examined.
    Result<> standAside();

    // Errors: those of the file; StorageFailed when stopped.

    Result<CheckMeasured> quickCheck() const;
    Result<CheckMeasured> foreignKeyCheck() const;
    Result<CheckMeasured> integrityCheck() const;

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Close>;

    FileLook(Connection file, StopSign &stop);
    Result<> copyInto(sqlite3 *memory) const;
    Result<> read(const QString &sql, QStringList &firstColumn) const;
    Result<CheckMeasured> check(const QString &sql) const;

    Connection m_file;
    Connection m_memory;
    StopSign *m_stop;
};

} // namespace talan::storage
