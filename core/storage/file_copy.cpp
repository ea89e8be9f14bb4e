#include "core/storage/file_copy.h"

#include <QSqlDriver>
#include <memory>
#include <thread>

#include <sqlite3.h>

#include "core/storage/partial_file.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace talan::storage {

namespace {

const QString kCancelled = QStringLiteral("cancelled");

sqlite3 *handleOf(const Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// The pages of one file on their way into another.
class PageCopy
{
public:
    enum class State {
        Going,
        StartedAnew, ///< Somebody has written: what was copied so far is copied again.
        Whole,
    };

    PageCopy(sqlite3 *from, sqlite3 *into, const CopyPace &pace)
        : m_into(into)
        , m_pace(pace)
        , m_backup(sqlite3_backup_init(into, "main", from, "main"), sqlite3_backup_finish)
    {}

    Result<State> step();

    /// Steps without a pause to the end; the caller sees to it that nobody writes meanwhile.
    Result<> takeRest();

    /// Steps with pauses. False: writers have made it start anew too often.
    Result<bool> takeTurns();

private:
    bool isCancelled() const { return m_pace.isCancelled && m_pace.isCancelled(); }

    sqlite3 *m_into;
    const CopyPace &m_pace;
    std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> m_backup;
    int m_donePages = 0;
    int m_timesBusy = 0;
};

Result<PageCopy::State> PageCopy::step()
{
    constexpr int kMostTimesBusy = 5; // Each is the whole patience of the connection.
    if (!m_backup)
        return errorFromCode(sqlite3_errcode(m_into), QString::fromUtf8(sqlite3_errmsg(m_into)));
    if (isCancelled())
        return cancelledCopy();
    const int code = sqlite3_backup_step(m_backup.get(), m_pace.pagesPerStep);
    const int primary = code & 0xFF;
    if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED) {
        if (++m_timesBusy < kMostTimesBusy)
            return State::Going;
        return errorFromCode(code, u"the file was busy for too long"_s);
    }
    if (code != SQLITE_OK && code != SQLITE_DONE) {
        m_backup.reset(); // Only then the target's connection knows why.
        const int number = sqlite3_system_errno(m_into);
        if (code == SQLITE_IOERR_WRITE && number != 0)
            return errorFromSystem(number, u"copy"_s);
        return errorFromCode(code, u"copy: "_s + QString::fromUtf8(sqlite3_errstr(code)));
    }
    m_timesBusy = 0;
    const int all = sqlite3_backup_pagecount(m_backup.get());
    const int done = all - sqlite3_backup_remaining(m_backup.get());
    const bool isAnew = done <= m_donePages && code != SQLITE_DONE;
    m_donePages = done;
    if (m_pace.progress)
        m_pace.progress(done, all);
    if (code == SQLITE_DONE)
        return State::Whole;
    return isAnew ? State::StartedAnew : State::Going;
}

Result<> PageCopy::takeRest()
{
    while (true) {
        const auto state = step();
        if (!state)
            return state.error();
        if (*state == State::Whole)
            return {};
    }
}

Result<bool> PageCopy::takeTurns()
{
    int restarts = 0;
    while (true) {
        const auto state = step();
        if (!state)
            return state.error();
        if (*state == State::Whole)
            return true;
        if (*state == State::StartedAnew && ++restarts > m_pace.mostRestarts)
            return false;
        std::this_thread::sleep_for(m_pace.pause);
    }
}

/// With a write-ahead journal a reader stands in nobody's way: then one state is read from start to
/// end.
Result<bool> letsOthersWrite(const Database &source)
{
    Statement mode(source, u"PRAGMA journal_mode"_s);
    if (const auto done = mode.first(); !done)
        return done.error();
    return mode.text(0) == "wal"_L1;
}

/// Takes the read lock now: BEGIN alone does not.
Result<> holdState(const Database &source)
{
    return Statement(source, u"SELECT count(*) FROM sqlite_schema"_s).first();
}

Result<> copyPages(Database &source, const ClosedFile &copy, const CopyPace &pace)
{
    PageCopy pages(handleOf(source), copy.handle(), pace);
    const auto mayHold = letsOthersWrite(source);
    if (!mayHold)
        return mayHold.error();
    if (!*mayHold) {
        const auto whole = pages.takeTurns();
        if (!whole)
            return whole.error();
        if (*whole)
            return {};
        if (!pace.mayHoldUpWriters)
            return Error{ErrorCode::FileBusy, u"others write too often for a copy"_s, {}};
    }
    return source.snapshot([&]() -> Result<> {
        if (const auto held = holdState(source); !held)
            return held;
        return pages.takeRest();
    });
}

/// A copy of a file with a write-ahead journal says that it has one too; a copy has none.
Result<> finish(ClosedFile &copy, const CopyPace &pace)
{
    const auto mode = copy.text(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode)
        return mode.error();
    if (*mode != "delete"_L1)
        return Error{ErrorCode::StorageFailed, u"journal stays "_s + *mode, {}};
    const auto sound = copy.checkStructure();
    if (!sound && pace.isCancelled && pace.isCancelled())
        return cancelledCopy();
    if (!sound && sound.error().code == ErrorCode::CorruptFile)
        return Error{ErrorCode::BackupUnusable, sound.error().detail, {}};
    return sound;
}

} // namespace

Result<> writeCopy(Database &source, const QString &partial, const CopyPace &pace)
{
    auto copy = ClosedFile::openAlone(partial, pace.isCancelled);
    if (!copy)
        return copy.error();
    if (const auto done = copyPages(source, *copy, pace); !done)
        return done;
    return finish(*copy, pace);
}

Result<> writeCopy(ClosedFile &source, const QString &partial, const CopyPace &pace)
{
    auto copy = ClosedFile::openAlone(partial, pace.isCancelled);
    if (!copy)
        return copy.error();
    const auto done = [&] { return PageCopy(source.handle(), copy->handle(), pace).takeRest(); }();
    return done ? finish(*copy, pace) : done;
}

Result<> copyTo(Database &source, const QString &target, const CopyPace &pace)
{
    auto partial = PartialFile::beside(target, PartialFile::Readers::OnlyOwner);
    if (!partial)
        return partial.error();
    if (const auto done = writeCopy(source, partial->path(), pace); !done)
        return done;
    if (const auto done = partial->flushToDisk(); !done)
        return done;
    return partial->putInPlace(target, PartialFile::Existing::Replace);
}

Result<> keepWriteAhead(const QString &partial)
{
    auto file = ClosedFile::openAlone(partial);
    if (!file)
        return file.error();
    const auto mode = file->text(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (*mode != "wal"_L1)
        return Error{ErrorCode::StorageFailed, u"journal stays "_s + *mode, {}};
    return {};
}

Error cancelledCopy()
{
    return {ErrorCode::StorageFailed, kCancelled, {}};
}

bool wasCancelled(const Error &error)
{
    return error.code == ErrorCode::StorageFailed && error.detail == kCancelled;
}

} // namespace talan::storage
