#include "core/storage/upgrade.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <memory>

#include <sqlite3.h>

#include "core/base/clock.h"
#include "core/base/office_time.h"
#include "core/storage/database.h"
#include "core/storage/desk_board.h"
#include "core/storage/migrations.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};
using RawConnection = std::unique_ptr<sqlite3, Close>;

Error errorFromCode(int code, const QString &what)
{
    constexpr int kPrimaryMask = 0xFF;
    const QString detail =
        u"%1: %2: %3"_s.arg(what).arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)));
    switch (code & kPrimaryMask) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, detail, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileBusy, detail, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::CorruptFile, detail, {}};
    default:
        return {ErrorCode::StorageFailed, detail, {}};
    }
}

Result<> openRaw(const QString &path, int flags, RawConnection &into)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &connection, flags, nullptr);
    into.reset(connection);
    if (code != SQLITE_OK)
        return errorFromCode(code, u"open"_s);
    return {};
}

/// The single value of a statement that answers with one.
QByteArray answerOf(sqlite3 *connection, const char *sql)
{
    QByteArray answer;
    const auto keep = [](void *into, int count, char **values, char **) {
        if (count > 0)
            *static_cast<QByteArray *>(into) = values[0];
        return 0;
    };
    if (sqlite3_exec(connection, sql, keep, &answer, nullptr) != SQLITE_OK)
        return {};
    return answer;
}

/// Copies the file as others read it: a connection of its own, for SQLite copies nothing through
/// one that is writing.
Result<> copyInto(const QString &path, const QString &copyPath)
{
    RawConnection from;
    RawConnection into;
    if (const auto done = openRaw(path, SQLITE_OPEN_READONLY, from); !done)
        return done;
    if (const auto done = openRaw(copyPath, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, into);
        !done)
        return done;
    constexpr int kAllPages = -1;
    sqlite3_backup *copying = sqlite3_backup_init(into.get(), "main", from.get(), "main");
    const int stepped =
        copying ? sqlite3_backup_step(copying, kAllPages) : sqlite3_errcode(into.get());
    const int finished = copying ? sqlite3_backup_finish(copying) : stepped;
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return errorFromCode(finished == SQLITE_OK ? stepped : finished, u"copy"_s);
    const bool isWhole =
        answerOf(into.get(), "PRAGMA quick_check") == "ok" &&
        answerOf(into.get(), "PRAGMA user_version") == answerOf(from.get(), "PRAGMA user_version");
    if (!isWhole)
        return Error{ErrorCode::BackupUnusable, u"the copy before the upgrade is damaged"_s, {}};
    // One file, that can be put anywhere, without a write-ahead journal beside it.
    answerOf(into.get(), "PRAGMA journal_mode = DELETE");
    return {};
}

/// A name beside the file that nothing has yet.
QString copyPathFor(const QString &path, int schema)
{
    const QFileInfo file(path);
    const QString instant = officeTime(Clock().now()).toString(u"yyyy-MM-dd HH.mm"_s);
    const QString name = QCoreApplication::translate(
                             "Upgrade", "%1 before upgrade from schema %2 %3", "name of a file")
                             .arg(file.completeBaseName())
                             .arg(schema)
                             .arg(instant);
    const QString base = file.absolutePath() + u'/' + name;
    const QString suffix = u'.' + file.suffix();
    QString copyPath = base + suffix;
    for (int number = 2; QFileInfo::exists(copyPath); ++number)
        copyPath = u"%1 (%2)%3"_s.arg(base).arg(number).arg(suffix);
    return copyPath;
}

Result<> keepCopy(const QString &path, int schema)
{
    const QString copyPath = copyPathFor(path, schema);
    const auto copied = copyInto(path, copyPath);
    if (!copied) {
        for (const auto rest : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(copyPath + rest);
        return copied;
    }
    QFile::setPermissions(copyPath, QFile::permissions(path));
    return {};
}

/// Nobody else may have the file open.
Result<> waitForOthers(DeskBoard &board)
{
    const auto sight = board.look();
    if (!sight)
        return sight.error();
    if (sight->others.isEmpty())
        return {};
    return Error{ErrorCode::UpgradeWaits,
                 u"%1 other desks"_s.arg(sight->others.size()),
                 rules::deskNames(sight->others)};
}

} // namespace

Result<> upgrade(Database &database)
{
    const QString path = database.info().path;
    DeskBoard board(path);
    // Asked before the lock, so that nobody who works is made to wait, and again under it.
    if (const auto alone = waitForOthers(board); !alone)
        return alone;
    return database.transaction([&]() -> Result<> {
        const auto version = schemaVersion(database);
        if (!version)
            return version.error();
        if (*version == newestSchema()) // Another program was faster.
            return {};
        if (*version > newestSchema())
            return Error{ErrorCode::NewerFile, u"schema %1"_s.arg(*version), {}};
        if (const auto alone = waitForOthers(board); !alone)
            return alone;
        if (const auto kept = keepCopy(path, *version); !kept)
            return kept;
        return migrate(database);
    });
}

} // namespace talan::storage
