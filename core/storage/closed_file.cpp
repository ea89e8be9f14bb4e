#include "core/storage/closed_file.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <cerrno>
#include <cstring>

#include <sqlite3.h>

#include "core/storage/file_header.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

/// How many instructions of SQLite run between two questions whether to stop.
constexpr int kInstructionsPerQuestion = 20'000;

/// A system interface that takes no locks, beside the one in use; the one in use where it is
/// neither of SQLite's own two.
const char *systemWithoutLocks()
{
    const sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    for (const char *plain : {"unix", "win32"}) {
        if (!system || std::strcmp(system->zName, plain) != 0)
            continue;
        const QByteArray name = QByteArray(plain) + "-none";
        const sqlite3_vfs *without = sqlite3_vfs_find(name.constData());
        return without ? without->zName : nullptr;
    }
    return nullptr;
}

/// A file that does not change: then SQLite neither locks it nor looks for a journal.
QByteArray immutableName(const QString &path)
{
    const QString rooted = path.startsWith(u'/') ? path : u'/' + path;
    return "file://" + QUrl::toPercentEncoding(rooted, "/:") + "?immutable=1";
}

int askWhetherToStop(void *question)
{
    return (*static_cast<CancelQuestion *>(question))() ? 1 : 0;
}

} // namespace

Error errorFromCode(int code, const QString &text)
{
    return errorFromSql(
        QSqlError(QString(), text, QSqlError::StatementError, QString::number(code)));
}

Error errorFromSystem(int number, const QString &what)
{
    const QString detail =
        u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(number))); // NOLINT: one thread
    switch (number) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG:
        return {ErrorCode::DiskFull, detail, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::ReadOnlyFile, detail, {}};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::FolderMissing, detail, {}};
    default:
        return {ErrorCode::StorageFailed, detail, {}};
    }
}

ClosedFile::Connection::~Connection()
{
    sqlite3_close(handle);
}

ClosedFile::ClosedFile(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}

Result<ClosedFile>
ClosedFile::open(const QByteArray &name, int flags, const char *system, CancelQuestion isCancelled)
{
    auto connection = std::make_unique<Connection>();
    connection->isCancelled = std::move(isCancelled);
    const int code =
        sqlite3_open_v2(name.constData(), &connection->handle, flags | SQLITE_OPEN_NOMUTEX, system);
    if (code != SQLITE_OK)
        return errorFromCode(code, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_extended_result_codes(connection->handle, 1);
    if (connection->isCancelled) {
        sqlite3_progress_handler(connection->handle,
                                 kInstructionsPerQuestion,
                                 askWhetherToStop,
                                 &connection->isCancelled);
    }
    return ClosedFile(std::move(connection));
}

Result<ClosedFile> ClosedFile::openForReading(const QString &path, CancelQuestion isCancelled)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, u"no such file"_s, {}};
    if (!file.isFile())
        return Error{ErrorCode::NotTalanFile, u"not a file"_s, {}};
    auto opened = open(immutableName(file.absoluteFilePath()),
                       SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
                       nullptr,
                       std::move(isCancelled));
    if (!opened)
        return opened;
    // SQLite reads the header with the first question; a file without one is an empty database.
    const auto mark = opened->number(u"PRAGMA application_id"_s);
    if (!mark)
        return mark.error().code == ErrorCode::CorruptFile && file.size() == 0
                   ? Error{ErrorCode::NotTalanFile, u"empty"_s, {}}
                   : mark.error();
    if (*mark != kApplicationId)
        return Error{ErrorCode::NotTalanFile, u"another program's database"_s, {}};
    return opened;
}

Result<ClosedFile> ClosedFile::openAlone(const QString &path, CancelQuestion isCancelled)
{
    auto opened = open(QFileInfo(path).absoluteFilePath().toUtf8(),
                       SQLITE_OPEN_READWRITE,
                       systemWithoutLocks(),
                       std::move(isCancelled));
    if (!opened)
        return opened;
    for (const QString &setting : {u"PRAGMA locking_mode = EXCLUSIVE"_s,
                                   u"PRAGMA synchronous = OFF"_s,
                                   u"PRAGMA journal_mode = MEMORY"_s}) {
        if (const auto done = opened->run(setting); !done)
            return done.error();
    }
    return opened;
}

Result<bool> ClosedFile::firstRow(const QString &sql,
                                  const std::function<void(const QString &)> &take)
{
    sqlite3 *connection = handle();
    sqlite3_stmt *raw = nullptr;
    const QByteArray text = sql.toUtf8();
    int code = sqlite3_prepare_v2(
        connection, text.constData(), static_cast<int>(text.size()), &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw,
                                                                               sqlite3_finalize);
    if (code == SQLITE_OK)
        code = sqlite3_step(raw);
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_ROW)
        return errorFromCode(code, QString::fromUtf8(sqlite3_errmsg(connection)));
    const void *column = sqlite3_column_text(raw, 0);
    take(QString::fromUtf8(static_cast<const char *>(column)));
    while (code == SQLITE_ROW)
        code = sqlite3_step(raw);
    if (code != SQLITE_DONE)
        return errorFromCode(code, QString::fromUtf8(sqlite3_errmsg(connection)));
    return true;
}

Result<> ClosedFile::run(const QString &sql)
{
    const auto ran = firstRow(sql, [](const QString &) {});
    return ran ? Result<>() : ran.error();
}

Result<QString> ClosedFile::text(const QString &sql)
{
    QString text;
    const auto found = firstRow(sql, [&](const QString &value) { text = value; });
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such row"_s, {}};
    return text;
}

Result<qint64> ClosedFile::number(const QString &sql)
{
    const auto value = text(sql);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<> ClosedFile::checkStructure()
{
    const auto mark = number(u"PRAGMA application_id"_s);
    if (!mark)
        return mark.error();
    if (*mark != kApplicationId)
        return Error{ErrorCode::BackupUnusable, u"another program's database"_s, {}};
    const auto found = text(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return found.error();
    if (*found != "ok"_L1)
        return Error{ErrorCode::BackupUnusable, *found, {}};
    return {};
}

Result<> ClosedFile::checkSound()
{
    if (const auto done = checkStructure(); !done)
        return done;
    const auto orphan = text(u"PRAGMA foreign_key_check"_s);
    if (orphan)
        return Error{ErrorCode::BackupUnusable, u"a reference leads nowhere: "_s + *orphan, {}};
    if (orphan.error().code != ErrorCode::NotFound)
        return orphan.error();
    return {};
}

} // namespace talan::storage
