#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <array>
#include <atomic>
#include <random>
#include <thread>

#include <sqlite3.h>

#include "core/storage/commit_question.h"
#include "core/storage/file_header.h"
#include "core/storage/lock_test.h"
#include "core/storage/migrations.h"
#include "core/storage/share_locks.h"
#include "core/storage/statement.h"
#include "core/storage/upgrade.h"
#include "core/storage/writer_mark.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

QString newConnectionName()
{
    static std::atomic<int> count{0};
    return u"talan-%1"_s.arg(++count);
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<> runAll(const Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = Statement(database, sql).exec(); !done)
            return done;
    }
    return {};
}

/// Also refuses a file whose every write bit is off: an administrator may write to it all the same,
/// but somebody has said that nobody should.
bool isWritable(const QFileInfo &file)
{
    constexpr auto kAnyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return file.isWritable() && (file.permissions() & kAnyWrite) != 0 &&
           QFileInfo(file.absolutePath()).isWritable();
}

/// Why nobody may write at a place; nothing where one may.
std::optional<Error> refusalOf(const FilePlace &place)
{
    if (place.kind == PlaceKind::LocksIgnored)
        return Error{ErrorCode::LocksIgnored, u"file system "_s + place.fileSystem, {}};
    if (place.kind == PlaceKind::SyncFolder)
        return Error{ErrorCode::SyncFolder, u"synchronised folder"_s, place.service};
    return std::nullopt;
}

/// Talan calls SQLite on the handles of Qt's driver: both have to be one library. Where Qt brings a
/// copy of its own, the driver is built anew with -system-sqlite.
Result<> requireOwnSqlite(const Database &database)
{
    Statement source(database, u"SELECT sqlite_source_id()"_s);
    if (const auto read = source.first(); !read)
        return read;
    if (source.text(0) != QString::fromLatin1(sqlite3_sourceid()))
        return Error{ErrorCode::StorageFailed, u"Qt's driver has another SQLite"_s, {}};
    return {};
}

/// The oldest schema whose programs can read the file, as it says itself.
Result<int> readableFrom(const Database &database)
{
    Statement from(database, u"SELECT reads_from FROM file_format WHERE id = 1"_s);
    if (const auto read = from.first(); !read)
        return read.error();
    return static_cast<int>(from.number(0));
}

} // namespace

int newestSchema()
{
    return migrations().isEmpty() ? 0 : migrations().last().version;
}

Database::Database(QString connectionName, FileInfo info)
    : m_connectionName(std::move(connectionName))
    , m_info(std::move(info))
{}

Database::Database(Database &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, {}))
    , m_info(std::move(other.m_info))
    , m_signature(std::move(other.m_signature))
    , m_transactionDepth(other.m_transactionDepth)
    , m_waiting(std::move(other.m_waiting))
    , m_idle(std::move(other.m_idle))
{}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_connectionName, other.m_connectionName);
    std::swap(m_info, other.m_info);
    std::swap(m_signature, other.m_signature);
    std::swap(m_transactionDepth, other.m_transactionDepth);
    std::swap(m_waiting, other.m_waiting);
    std::swap(m_idle, other.m_idle);
    return *this;
}

Database::~Database()
{
    if (m_connectionName.isEmpty())
        return;
    m_idle.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<Database> Database::connect(FileInfo info)
{
    installShareLocks();
    const QString path = info.path;
    Database database(newConnectionName(), std::move(info));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connectionName);
    connection.setDatabaseName(path);
    if (database.m_info.isReadOnly)
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        return errorFromSql(connection.lastError());
    if (const auto same = requireOwnSqlite(database); !same)
        return same.error();
    if (const auto done = database.setUp(); !done)
        return done.error();
    return database;
}

/// SQLite's own back-off grows to 100 ms and starves some of many desks. Random sleeps are fairer,
/// and those who have waited longer ask more often: between two saves of somebody who writes
/// without a pause the file is free for a fraction of a millisecond only.
int Database::waitForOtherDesk(void *waiting, int attempt)
{
    using namespace std::chrono_literals;
    using std::chrono::microseconds;
    constexpr microseconds kLongestSleep = 5ms;
    constexpr microseconds kShortestSleep = 100us;
    constexpr int kWaitedForEachLess = 50;
    auto &wait = *static_cast<Waiting *>(waiting);
    const auto now = std::chrono::steady_clock::now();
    if (attempt == 0)
        wait.since = now;
    const auto waited = std::chrono::duration_cast<microseconds>(now - wait.since);
    if (waited >= wait.patience)
        return 0;
    const auto longest =
        std::max<microseconds>(3 * kShortestSleep, kLongestSleep - waited / kWaitedForEachLess);
    thread_local std::minstd_rand random{std::random_device{}()};
    std::uniform_int_distribution sleep(kShortestSleep.count(), longest.count());
    std::this_thread::sleep_for(microseconds(sleep(random)));
    return 1;
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    m_waiting->patience = patience;
}

Result<> Database::setUp()
{
    sqlite3_busy_handler(handleOf(connection()), waitForOtherDesk, m_waiting.get());
    return runAll(*this,
                  {u"PRAGMA foreign_keys = ON"_s,
                   u"PRAGMA trusted_schema = OFF"_s,
                   u"PRAGMA temp_store = MEMORY"_s,
                   u"PRAGMA cache_size = -32000"_s,
                   u"PRAGMA mmap_size = 0"_s,
                   u"PRAGMA synchronous = FULL"_s});
}

Result<> Database::readJournal()
{
    Statement mode(*this, u"PRAGMA journal_mode"_s);
    if (const auto read = mode.first(); !read)
        return read;
    m_info.journal = mode.text(0) == "wal"_L1 ? JournalMode::Local : JournalMode::Shared;
    return {};
}

/// Write-ahead logging needs memory that all desks share, which machines do not: a file that lies
/// on a network share is taken out of it, by whoever comes first and is alone.
Result<> Database::makeShareable()
{
    if (m_info.journal == JournalMode::Shared)
        return proveLocks(*this);
    // Exclusive, SQLite keeps the index of its log in its own memory instead of a shared file.
    const auto exclusive = runAll(*this, {u"PRAGMA locking_mode = EXCLUSIVE"_s});
    const auto proved = exclusive ? proveLocks(*this) : exclusive;
    const auto changed = proved ? runAll(*this, {u"PRAGMA journal_mode = DELETE"_s}) : proved;
    // The lock goes with the first read after the mode is normal again.
    const auto normal =
        runAll(*this, {u"PRAGMA locking_mode = NORMAL"_s, u"SELECT count(*) FROM sqlite_schema"_s});
    if (!changed)
        return changed;
    return normal ? readJournal() : normal;
}

Result<Database> Database::create(const QString &path, JournalMode journal)
{
    const QFileInfo file(path);
    if (!file.dir().exists())
        return Error{ErrorCode::FolderMissing, u"no such folder"_s, {}};
    if (file.exists())
        return Error{ErrorCode::FileExists, u"the file exists already"_s, {}};
    const FilePlace place = placeOf(file.absoluteFilePath());
    if (const auto refused = refusalOf(place))
        return *refused;
    if (!QFileInfo(file.absolutePath()).isWritable())
        return Error{ErrorCode::ReadOnlyFile, u"the folder is read-only"_s, {}};

    auto database = connect(
        {.path = file.absoluteFilePath(), .schema = 0, .isReadOnly = false, .place = place});
    if (!database)
        return database.error();
    const bool isLocal = journal == JournalMode::Local && place.kind == PlaceKind::LocalDisk;
    const auto built = [&]() -> Result<> {
        if (place.kind == PlaceKind::NetworkShare) {
            if (const auto proved = proveLocks(*database); !proved)
                return proved;
        }
        if (const auto done = migrate(*database); !done)
            return done;
        const auto set =
            runAll(*database,
                   {isLocal ? u"PRAGMA journal_mode = WAL"_s : u"PRAGMA journal_mode = DELETE"_s});
        return set ? database->readJournal() : set;
    }();
    if (!built) {
        const Error why = built.error();
        database = Error{};
        QFile::remove(file.absoluteFilePath());
        return why;
    }
    database->m_info.schema = newestSchema();
    return database;
}

Result<Database> Database::open(const QString &path, Access access)
{
    const QFileInfo file(path);
    const auto header = readFileHeader(file.absoluteFilePath());
    if (!header)
        return header.error();
    if (header->schema > static_cast<quint32>(newestSchema()) && access != Access::ReadNewer)
        return Error{ErrorCode::NewerFile, u"schema %1"_s.arg(header->schema), {}};
    const FilePlace place = placeOf(file.absoluteFilePath());
    const bool isToBeWritten = access == Access::ReadWrite;
    if (const auto refused = refusalOf(place); refused && isToBeWritten)
        return *refused;
    if (isToBeWritten && !isWritable(file))
        return Error{ErrorCode::ReadOnlyFile, u"file or folder is read-only"_s, {}};

    auto database = connect({.path = file.absoluteFilePath(),
                             .schema = 0,
                             .isReadOnly = !isToBeWritten,
                             .place = place});
    if (!database)
        return database.error();
    if (const auto read = database->readJournal(); !read)
        return read.error();
    if (isToBeWritten && place.kind == PlaceKind::NetworkShare) {
        if (const auto done = database->makeShareable(); !done)
            return done.error();
    }
    if (const auto fits = database->fitSchema(access); !fits)
        return fits.error();
    return database;
}

/// Brings an older file up to date, also for somebody who only reads, and says of a newer one
/// whether it can be read.
Result<> Database::fitSchema(Access access)
{
    const auto version = schemaVersion(*this);
    if (!version)
        return version.error();
    m_info.schema = *version;
    if (*version > newestSchema()) {
        const auto from = access == Access::ReadNewer ? readableFrom(*this) : Result<int>(*version);
        if (!from || *from > newestSchema())
            return Error{ErrorCode::NewerFile, u"schema %1"_s.arg(*version), {}};
        return {};
    }
    if (*version == newestSchema())
        return {};
    if (access == Access::ReadWrite) {
        if (const auto done = upgrade(*this); !done)
            return done;
    } else if (const auto upgraded = open(m_info.path, Access::ReadWrite); !upgraded) {
        return upgraded.error();
    }
    m_info.schema = newestSchema();
    return {};
}

Result<> Database::transaction(const std::function<Result<>()> &work)
{
    if (m_transactionDepth > 0)
        return work();
    const WriterMark mark(m_info.path);
    if (const auto begun = Statement(*this, u"BEGIN IMMEDIATE"_s).exec(); !begun) {
        const auto holder = mark.holder();
        if (begun.error().code != ErrorCode::FileBusy || !holder)
            return begun;
        return Error{ErrorCode::FileBusy, begun.error().detail, rules::holderText(*holder)};
    }
    const bool isSigned = !m_signature.isEmpty();
    if (isSigned)
        mark.set({.who = m_signature, .since = QDateTime::currentDateTimeUtc()});
    return run([&]() -> Result<> {
        // A write-ahead log would take saves for a file that is not there any more.
        auto done = stillThere();
        if (done)
            done = requireKnownSchema();
        if (done)
            done = work();
        if (done && !isCommitWanted())
            done = Error{ErrorCode::NotConnected, u"given up before its commit"_s, {}};
        // While the lock is still held: afterwards the note may be the next desk's.
        if (isSigned)
            mark.clear();
        return done;
    });
}

/// A newer Talan may have brought the file up to date while this machine slept.
Result<> Database::requireKnownSchema() const
{
    const auto version = schemaVersion(*this);
    if (!version)
        return version.error();
    if (*version > newestSchema())
        return Error{ErrorCode::NewerFile, u"schema %1"_s.arg(*version), {}};
    return {};
}

Result<> Database::snapshot(const std::function<Result<>()> &work)
{
    if (m_transactionDepth > 0)
        return work();
    if (const auto begun = Statement(*this, u"BEGIN"_s).exec(); !begun)
        return begun;
    return run(work);
}

/// The work inside a transaction that has begun, and its end.
Result<> Database::run(const std::function<Result<>()> &work)
{
    sqlite3 *handle = handleOf(connection());
    ++m_transactionDepth;
    // SQLite rolls back by itself after a full disk or an I/O error. What a task that overlooks it
    // writes afterwards would be committed statement by statement.
    sqlite3_commit_hook(
        handle, [](void *) { return 1; }, nullptr);
    Result<> done = work();
    sqlite3_commit_hook(handle, nullptr, nullptr);
    --m_transactionDepth;
    const bool isRolledBack = sqlite3_get_autocommit(handle) != 0;
    if (done && isRolledBack)
        done = Error{ErrorCode::StorageFailed, u"rolled back by SQLite on the way"_s, {}};
    if (done)
        done = Statement(*this, u"COMMIT"_s).exec();
    if (!done && sqlite3_get_autocommit(handle) == 0) {
        if (const auto undone = Statement(*this, u"ROLLBACK"_s).exec(); !undone)
            return undone;
    }
    return done;
}

Result<> Database::stillThere() const
{
    if (!QFileInfo::exists(m_info.path))
        return Error{ErrorCode::FileMissing, u"the open file is no longer there"_s, {}};
    int hasMoved = 0;
    sqlite3_file_control(handleOf(connection()), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (hasMoved != 0)
        return Error{ErrorCode::FileReplaced, u"another file is in its place"_s, {}};
    return {};
}

bool Database::canBeRead() const
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handleOf(connection()), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    std::array<char, 16> beginning{};
    return file != nullptr && file->pMethods != nullptr &&
           file->pMethods->xRead(file, beginning.data(), static_cast<int>(beginning.size()), 0) ==
               SQLITE_OK;
}

bool Database::isDamaged() const
{
    if (!canBeRead())
        return false;
    if (m_info.place.kind != PlaceKind::NetworkShare)
        return true;
    const auto fresh = open(m_info.path, Access::ReadNewer);
    if (!fresh)
        return fresh.error().code == ErrorCode::CorruptFile;
    Statement check(*fresh, u"PRAGMA quick_check(1)"_s);
    if (const auto done = check.first(); !done)
        return done.error().code == ErrorCode::CorruptFile;
    return check.text(0) != "ok"_L1;
}

Result<qint64> Database::changeStamp() const
{
    Statement stamp(*this, u"PRAGMA data_version"_s);
    if (const auto done = stamp.first(); !done)
        return done.error();
    return stamp.number(0);
}

} // namespace talan::storage
