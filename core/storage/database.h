#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

#include "core/base/result.h"
#include "core/storage/file_place.h"

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
    FilePlace place;
    JournalMode journal = JournalMode::Local; ///< As the file is kept now.

    friend bool operator==(const FileInfo &, const FileInfo &) = default;
};

/// One open office file: one connection, used from the thread that opened it.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        ReadNewer, ///< ReadOnly, and also the file of a newer Talan that says it can be read.
    };

    /// Makes a new office file with the newest schema. On a network share it is kept with a
    /// rollback journal whatever is asked for. Errors: FileExists, FolderMissing, ReadOnlyFile,
    /// LocksIgnored, SyncFolder, DiskFull, StorageFailed.
    static Result<Database> create(const QString &path, JournalMode journal);

    /// Opens an office file, bringing an older schema up to date in one transaction.
    ///
    /// For writing, the place of the file has to keep locks: that is proved before the first write,
    /// and a file on a network share is taken out of write-ahead logging. Nothing is written to a
    /// file that is refused. Errors: FileMissing, FolderMissing, NotTalanFile, NewerFile,
    /// ReadOnlyFile, LocksIgnored and SyncFolder (when writing is asked for), UpgradeWaits,
    /// CorruptFile, DiskFull, FileBusy, StorageFailed.
    static Result<Database> open(const QString &path, Access access = Access::ReadWrite);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// For statements only; features write no pragma and open no transaction of their own.
    QSqlDatabase connection() const;
    const FileInfo &info() const { return m_info; }

    /// Runs `work` in one immediate transaction: committed when it succeeds, else rolled back. May
    /// be nested: the inner call is then part of the outer transaction. Errors: those of `work`,
    /// FileBusy (with the holder as subject), NewerFile (brought up to date by a newer Talan
    /// since), DiskFull, ReadOnlyFile, CorruptFile, StorageFailed.
    Result<> transaction(const std::function<Result<>()> &work);

    /// Says who writes here ("Anna Lind, desk-1"), so that others who wait in vain can be told.
    void signAs(const QString &who) { m_signature = who; }

    /// How long a statement waits for other desks before it answers FileBusy; ten seconds unless
    /// said otherwise.
    void setPatience(std::chrono::milliseconds patience);

    /// Whether the file is still the one that was opened. Errors: FileMissing, FileReplaced.
    Result<> stillThere() const;

    /// Whether the file is damaged, when SQLite has just said so. It also says so of a place that
    /// fails to answer (it reports EIO as SQLITE_CORRUPT), and of a share right after it was cut
    /// off: there a new connection has a second look at the whole file.
    bool isDamaged() const;

    /// Runs several reads on one state of the file.
    Result<> snapshot(const std::function<Result<>()> &work);

    /// A number that changes when another connection has committed to the file.
    Result<qint64> changeStamp() const;

private:
    friend class Statement;
    /// Prepared statements that nobody is using now, by their text: preparing costs more than
    /// running most of them.
    using IdleStatements = std::unordered_map<QString, QSqlQuery>;

    /// How long to wait, and since when this statement waits. SQLite keeps its address.
    struct Waiting
    {
        std::chrono::milliseconds patience{10'000};
        std::chrono::steady_clock::time_point since;
    };
    static int waitForOtherDesk(void *waiting, int attempt);

    Database(QString connectionName, FileInfo info);
    static Result<Database> connect(FileInfo info);
    Result<> setUp();
    Result<> makeShareable();
    Result<> readJournal();
    Result<> fitSchema(Access access);
    Result<> requireKnownSchema() const;
    bool canBeRead() const;
    Result<> run(const std::function<Result<>()> &work);

    QString m_connectionName;
    FileInfo m_info;
    QString m_signature;
    int m_transactionDepth = 0;
    std::unique_ptr<Waiting> m_waiting = std::make_unique<Waiting>();
    std::unique_ptr<IdleStatements> m_idle = std::make_unique<IdleStatements>();
};

/// The newest schema this program knows.
int newestSchema();

} // namespace talan::storage
