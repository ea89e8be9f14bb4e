#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <atomic>
#include <chrono>
#include <random>
#include <thread>

#include <sqlite3.h>

#include "core/storage/file_header.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

constexpr int kBusyMilliseconds = 10'000;

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

/// SQLite's own back-off grows to 100 ms and starves some of many desks; short random sleeps are
/// fair.
int waitForOtherDesk(void *, int attempt)
{
    constexpr int kLongestSleep = 5;
    thread_local std::minstd_rand random{std::random_device{}()};
    const int milliseconds = std::uniform_int_distribution(1, kLongestSleep)(random);
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    constexpr int kMeanSleep = (1 + kLongestSleep) / 2;
    return attempt * kMeanSleep < kBusyMilliseconds ? 1 : 0;
}

Result<> runAll(const Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = Statement(database, sql).exec(); !done)
            return done;
    }
    return {};
}

Result<> setUpConnection(const Database &database)
{
    sqlite3_busy_handler(handleOf(database.connection()), waitForOtherDesk, nullptr);
    return runAll(database,
                  {u"PRAGMA foreign_keys = ON"_s,
                   u"PRAGMA trusted_schema = OFF"_s,
                   u"PRAGMA temp_store = MEMORY"_s,
                   u"PRAGMA cache_size = -32000"_s,
                   u"PRAGMA mmap_size = 0"_s,
                   u"PRAGMA synchronous = FULL"_s});
}

/// Also refuses a file whose every write bit is off: an administrator may write to it all the same,
/// but somebody has said that nobody should.
bool isWritable(const QFileInfo &file)
{
    constexpr auto kAnyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return file.isWritable() && (file.permissions() & kAnyWrite) != 0 &&
           QFileInfo(file.absolutePath()).isWritable();
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
    , m_transactionDepth(other.m_transactionDepth)
    , m_idle(std::move(other.m_idle))
{}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_connectionName, other.m_connectionName);
    std::swap(m_info, other.m_info);
    std::swap(m_transactionDepth, other.m_transactionDepth);
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

Result<Database> Database::connect(const QString &path, Access access)
{
    Database database(newConnectionName(),
                      {.path = path, .schema = 0, .isReadOnly = access == Access::ReadOnly});
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connectionName);
    connection.setDatabaseName(path);
    if (access == Access::ReadOnly)
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        return errorFromSql(connection.lastError());
    if (const auto done = setUpConnection(database); !done)
        return done.error();
    return database;
}

Result<Database> Database::create(const QString &path, JournalMode journal)
{
    const QFileInfo file(path);
    if (!file.dir().exists())
        return Error{ErrorCode::FolderMissing, u"no such folder"_s, {}};
    if (file.exists())
        return Error{ErrorCode::FileExists, u"the file exists already"_s, {}};
    if (!QFileInfo(file.absolutePath()).isWritable())
        return Error{ErrorCode::ReadOnlyFile, u"the folder is read-only"_s, {}};

    auto database = connect(file.absoluteFilePath(), Access::ReadWrite);
    if (!database)
        return database.error();
    const auto built = [&]() -> Result<> {
        if (const auto done = migrate(*database); !done)
            return done;
        return Statement(*database,
                         journal == JournalMode::Local ? u"PRAGMA journal_mode = WAL"_s
                                                       : u"PRAGMA journal_mode = DELETE"_s)
            .exec();
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
    if (header->schema > static_cast<quint32>(newestSchema()))
        return Error{ErrorCode::NewerFile, u"schema %1"_s.arg(header->schema), {}};
    if (access == Access::ReadWrite && !isWritable(file))
        return Error{ErrorCode::ReadOnlyFile, u"file or folder is read-only"_s, {}};

    auto database = connect(file.absoluteFilePath(), access);
    if (!database)
        return database.error();
    const auto version = schemaVersion(*database);
    if (!version)
        return version.error();
    if (*version > newestSchema())
        return Error{ErrorCode::NewerFile, u"schema %1"_s.arg(*version), {}};
    if (*version < newestSchema()) {
        if (access == Access::ReadOnly)
            return Error{ErrorCode::ReadOnlyFile, u"needs schema %1"_s.arg(newestSchema()), {}};
        if (const auto done = migrate(*database); !done)
            return done.error();
    }
    database->m_info.schema = newestSchema();
    return database;
}

Result<> Database::transaction(const std::function<Result<>()> &work)
{
    if (m_transactionDepth > 0)
        return work();
    return bracketed(u"BEGIN IMMEDIATE"_s, work);
}

Result<> Database::snapshot(const std::function<Result<>()> &work)
{
    if (m_transactionDepth > 0)
        return work();
    return bracketed(u"BEGIN"_s, work);
}

Result<> Database::bracketed(const QString &begin, const std::function<Result<>()> &work)
{
    if (const auto begun = Statement(*this, begin).exec(); !begun)
        return begun;
    ++m_transactionDepth;
    Result<> done = work();
    --m_transactionDepth;
    if (done)
        done = Statement(*this, u"COMMIT"_s).exec();
    // SQLite has rolled back by itself after a full disk or an I/O error; then this says so and
    // changes nothing.
    if (!done && sqlite3_get_autocommit(handleOf(connection())) == 0) {
        if (const auto undone = Statement(*this, u"ROLLBACK"_s).exec(); !undone)
            return undone;
    }
    return done;
}

Result<qint64> Database::changeStamp() const
{
    Statement stamp(*this, u"PRAGMA data_version"_s);
    if (const auto done = stamp.first(); !done)
        return done.error();
    return stamp.number(0);
}

void Database::interrupt()
{
    sqlite3_interrupt(handleOf(connection()));
}

} // namespace talan::storage
