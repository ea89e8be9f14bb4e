#include "core/storage/file_look.h"

#include <QFileInfo>
#include <chrono>
#include <thread>

#include <sqlite3.h>

#include "core/storage/closed_file.h"
#include "core/storage/share_locks.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::storage {

namespace {

constexpr int kPatienceMilliseconds = 10'000;
constexpr int kMostFaults = 20;

Error errorOf(sqlite3 *connection)
{
    return errorFromCode(sqlite3_extended_errcode(connection),
                         QString::fromUtf8(sqlite3_errmsg(connection)));
}

Error stopped()
{
    return {ErrorCode::StorageFailed, u"stopped"_s, {}};
}

/// The lines of a check without its headings ("*** in database main ***") and its "ok".
CheckMeasured measuredFrom(const QStringList &rows)
{
    CheckMeasured check;
    for (const QString &row : rows) {
        const QStringList lines = row.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line != "ok"_L1 && !line.startsWith("***"_L1))
                check.faults.append(line);
        }
    }
    check.mayBeMore = rows.size() >= kMostFaults || check.faults.size() > kMostFaults;
    check.faults = check.faults.mid(0, kMostFaults);
    return check;
}

} // namespace

void FileLook::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

FileLook::FileLook(Connection file, StopSign &stop)
    : m_file(std::move(file))
    , m_stop(&stop)
{}

Result<FileLook> FileLook::open(const QString &path, StopSign &stop)
{
    installShareLocks();
    sqlite3 *opened = nullptr;
    // "file:" at the beginning of a path would be read as an address.
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const int code = sqlite3_open_v2(name.constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    Connection file(opened);
    if (code != SQLITE_OK)
        return opened ? errorOf(opened) : errorFromCode(code, u"no memory"_s);
    sqlite3_extended_result_codes(opened, 1);
    sqlite3_busy_timeout(opened, kPatienceMilliseconds);
    FileLook look(std::move(file), stop);
    QStringList none;
    if (const auto safe = look.read(u"PRAGMA trusted_schema = OFF"_s, none); !safe)
        return safe.error();
    return look;
}

Result<QString> FileLook::pragma(const QString &name) const
{
    QStringList values;
    if (const auto done = read(u"PRAGMA "_s + name, values); !done)
        return done.error();
    return values.value(0);
}

Result<> FileLook::standAside()
{
    constexpr qint64 kLargestCopyBytes = 512LL * 1'024 * 1'024;
    const auto mode = pragma(u"journal_mode"_s);
    const auto pages = pragma(u"page_count"_s);
    const auto pageSize = pragma(u"page_size"_s);
    for (const auto *read : {&mode, &pages, &pageSize}) {
        if (!*read)
            return read->error();
    }
    if (*mode == "wal"_L1 || pages->toLongLong() * pageSize->toLongLong() > kLargestCopyBytes)
        return {};
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open(":memory:", &opened);
    Connection memory(opened);
    if (code != SQLITE_OK)
        return errorFromCode(code, u"memory"_s);
    if (const auto copied = copyInto(opened); !copied)
        return copied;
    m_memory = std::move(memory);
    return {};
}

/// A step at a time, so that those who write get their turn in between. Who writes makes it start
/// anew; after some turns of that the rest is taken at once.
Result<> FileLook::copyInto(sqlite3 *memory) const
{
    constexpr int kPagesPerStep = 512;
    constexpr int kMostTurnsPerPage = 4;
    constexpr auto kPause = 2ms;
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(memory, "main", m_file.get(), "main"), sqlite3_backup_finish);
    if (!backup)
        return errorOf(memory);
    qint64 steps = 0;
    while (!m_stop->isRaised()) {
        const qint64 expected = sqlite3_backup_pagecount(backup.get()) / kPagesPerStep + 1;
        const bool isHurried = steps > kMostTurnsPerPage * expected;
        const int code = sqlite3_backup_step(backup.get(), isHurried ? -1 : kPagesPerStep);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return errorFromCode(code, QString::fromUtf8(sqlite3_errstr(code)));
        ++steps;
        std::this_thread::sleep_for(kPause);
    }
    return stopped();
}

Result<> FileLook::read(const QString &sql, QStringList &firstColumn) const
{
    sqlite3 *connection = m_memory ? m_memory.get() : m_file.get();
    const StopSign::Interrupting interrupting(*m_stop,
                                              [connection] { sqlite3_interrupt(connection); });
    if (m_stop->isRaised())
        return stopped();
    sqlite3_stmt *raw = nullptr;
    const QByteArray text = sql.toUtf8();
    int code = sqlite3_prepare_v2(
        connection, text.constData(), static_cast<int>(text.size()), &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw,
                                                                               sqlite3_finalize);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(raw);
        if (code == SQLITE_ROW) {
            const void *column = sqlite3_column_text(raw, 0);
            firstColumn.append(QString::fromUtf8(static_cast<const char *>(column)));
        }
    }
    // A check that is interrupted may end as if all were well.
    if (m_stop->isRaised())
        return stopped();
    if (code != SQLITE_DONE)
        return errorOf(connection);
    return {};
}

Result<CheckMeasured> FileLook::check(const QString &sql) const
{
    QStringList rows;
    const auto done = read(sql, rows);
    if (!done && done.error().code != ErrorCode::CorruptFile)
        return done.error();
    // Damage may be such that the check itself cannot go on.
    if (!done)
        rows.append(done.error().detail);
    CheckMeasured measured = measuredFrom(rows);
    measured.mayBeMore = measured.mayBeMore || !done;
    return measured;
}

Result<CheckMeasured> FileLook::quickCheck() const
{
    return check(u"PRAGMA quick_check(%1)"_s.arg(kMostFaults));
}

Result<CheckMeasured> FileLook::integrityCheck() const
{
    return check(u"PRAGMA integrity_check(%1)"_s.arg(kMostFaults));
}

Result<CheckMeasured> FileLook::foreignKeyCheck() const
{
    return check(uR"(
        SELECT "table" || ': ' || count(*) || ' rows point to nothing'
          FROM pragma_foreign_key_check GROUP BY "table" LIMIT %1)"_s.arg(kMostFaults));
}

} // namespace talan::storage
