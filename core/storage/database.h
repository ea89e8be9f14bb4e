#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <functional>
#include <memory>
#include <unordered_map>

#include "core/base/result.h"

namespace talan::storage {

/// The journal a file is kept with: `Local` is write-ahead logging for a disk of this machine,
/// `Shared` is a rollback journal with full synchronisation for a network share.
enum class JournalMode {
    Local,
    Shared,
};

/// What Talan knows about a file before any feature reads it.
struct FileInfo
{
    QString path;
    int schema = 0;
    bool isReadOnly = false;

    friend bool operator==(const FileInfo &, const FileInfo &) = default;
};

/// One open office file: one connection, used from the thread that opened it.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
    };

    /// Makes a new office file with the newest schema.
    /// Errors: FileExists, FolderMissing, ReadOnlyFile, DiskFull, StorageFailed.
    static Result<Database> create(const QString &path, JournalMode journal);

    /// Opens an office file, bringing an older schema up to date in one transaction.
    ///
    /// Nothing is written to a file that is refused. Errors: FileMissing, FolderMissing,
    /// NotTalanFile, NewerFile, ReadOnlyFile (when writing is asked for), CorruptFile, DiskFull,
    /// FileBusy, StorageFailed.
    static Result<Database> open(const QString &path, Access access = Access::ReadWrite);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// For statements only; features write no pragma and open no transaction of their own.
    QSqlDatabase connection() const;
    const FileInfo &info() const { return m_info; }

    /// Runs `work` in one immediate transaction: committed when it succeeds, else rolled back. May
    /// be nested: the inner call is then part of the outer transaction. Errors: those of `work`,
    /// FileBusy, DiskFull, ReadOnlyFile, CorruptFile, StorageFailed.
    Result<> transaction(const std::function<Result<>()> &work);

    /// Runs several reads on one state of the file.
    Result<> snapshot(const std::function<Result<>()> &work);

    /// A number that changes when another connection has committed to the file.
    Result<qint64> changeStamp() const;

    /// Lets another thread stop what this connection is doing; the statement fails with
    /// StorageFailed.
    void interrupt();

private:
    friend class Statement;
    /// Prepared statements that nobody is using now, by their text: preparing costs more than
    /// running most of them.
    using IdleStatements = std::unordered_map<QString, QSqlQuery>;

    Database(QString connectionName, FileInfo info);
    static Result<Database> connect(const QString &path, Access access);
    Result<> bracketed(const QString &begin, const std::function<Result<>()> &work);

    QString m_connectionName;
    FileInfo m_info;
    int m_transactionDepth = 0;
    std::unique_ptr<IdleStatements> m_idle = std::make_unique<IdleStatements>();
};

/// The newest schema this program knows.
int newestSchema();

} // namespace talan::storage
