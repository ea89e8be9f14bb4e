#pragma once

#include <QString>
#include <functional>
#include <memory>

#include "core/base/result.h"

struct sqlite3;

namespace talan::storage {

/// Asked now and then by what takes long; true: stop as soon as possible.
using CancelQuestion = std::function<bool()>;

/// A database file that nobody works in: a copy that is being written, or a backup that is looked
/// at. It is opened beside the office's own connections, so that no feature finds it.
class ClosedFile
{
public:
    /// Opens for reading a file that nobody writes: takes no lock and leaves nothing beside it.
    /// Errors: FileMissing, NotTalanFile, CorruptFile, StorageFailed.
    static Result<ClosedFile> openForReading(const QString &path, CancelQuestion isCancelled = {});

    /// Opens a file of this program alone for writing, without locks (which the places where copies
    /// are kept may not offer) and without synchronising: see PartialFile::flushToDisk(). Errors:
    /// StorageFailed, ReadOnlyFile.
    static Result<ClosedFile> openAlone(const QString &path, CancelQuestion isCancelled = {});

    /// Runs one statement, whatever it answers. Errors: those of the file; StorageFailed when it
    /// was cancelled.
    Result<> run(const QString &sql);
    /// The first column of the first row; NotFound when there is none.
    Result<QString> text(const QString &sql);
    Result<qint64> number(const QString &sql);

    /// Whether the file is sound and an office's: structure, references, mark. Error:
    /// BackupUnusable with what was found first; those of the file.
    Result<> checkSound();
    /// The quicker part of it: structure and mark, not the references between rows.
    Result<> checkStructure();

    sqlite3 *handle() const { return m_connection->handle; }

private:
    struct Connection
    {
        ~Connection();
        sqlite3 *handle = nullptr;
        CancelQuestion isCancelled;
    };

    static Result<ClosedFile>
    open(const QByteArray &name, int flags, const char *system, CancelQuestion isCancelled);
    explicit ClosedFile(std::unique_ptr<Connection> connection);
    Result<bool> firstRow(const QString &sql, const std::function<void(const QString &)> &take);

    std::unique_ptr<Connection> m_connection;
};

/// What a result code of SQLite means for the person at the desk, as errorFromSql() does.
Error errorFromCode(int code, const QString &text);

/// What the system's own error number means, after writing to `what`: DiskFull, ReadOnlyFile,
/// FolderMissing, StorageFailed.
Error errorFromSystem(int number, const QString &what);

} // namespace talan::storage
