#include "core/storage/upgrade.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <memory>

#include <sqlite3.h>

#include "core/base/clock.h"
#include "core/base/office_time.h"
#include "core/storage/closed_file.h"
#include "core/storage/database.h"
#include "core/storage/desk_board.h"
#include "core/storage/migrations.h"
#include "core/storage/partial_file.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};
using RawConnection = std::unique_ptr<sqlite3, Close>;

/// Copies the file as others read it: a connection of its own, for SQLite copies nothing through
/// one that is writing.
Result<> copyPages(const QString &path, const ClosedFile &copy)
{
    sqlite3 *opened = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const RawConnection source(opened);
    if (code != SQLITE_OK)
        return errorFromCode(code, u"the file to be copied"_s);
    sqlite3_backup *copying = sqlite3_backup_init(copy.handle(), "main", source.get(), "main");
    if (!copying)
        return errorFromCode(sqlite3_errcode(copy.handle()), u"the copy"_s);
    constexpr int kAllPages = -1;
    const int stepped = sqlite3_backup_step(copying, kAllPages);
    sqlite3_backup_finish(copying);
    if (stepped != SQLITE_DONE)
        return errorFromCode(stepped, u"copying"_s);
    return {};
}

/// A copy that does not open is worse than none: one would go on and rely on it.
Result<> check(ClosedFile &copy, int schema)
{
    // One file that can be put anywhere, without a write-ahead journal beside it.
    if (const auto done = copy.run(u"PRAGMA journal_mode = DELETE"_s); !done)
        return done;
    if (const auto sound = copy.checkStructure(); !sound)
        return sound;
    const auto version = copy.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version != schema)
        return Error{ErrorCode::BackupUnusable, u"the copy has schema %1"_s.arg(*version), {}};
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

/// Keeps the file as it is beside it, whole and on the disk before anything is changed.
Result<> keepCopy(const QString &path, int schema)
{
    const QString target = copyPathFor(path, schema);
    auto partial = PartialFile::beside(target, PartialFile::Readers::OnlyOwner);
    if (!partial)
        return partial.error();
    {
        auto copy = ClosedFile::openAlone(partial->path());
        if (!copy)
            return copy.error();
        if (const auto done = copyPages(path, *copy); !done)
            return done;
        if (const auto done = check(*copy, schema); !done)
            return done;
    }
    QFile::setPermissions(partial->path(), QFile::permissions(path));
    if (const auto done = partial->flushToDisk(); !done)
        return done;
    return partial->putInPlace(target, PartialFile::Existing::Refuse);
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
