#include "ui/desk/desk.h"

#include <QFileInfo>
#include <QThread>
#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <thread>

#include "core/categories/category_store.h"
#include "core/office/staff_store.h"
#include "core/providers/care_unit_store.h"
#include "ui/desk/file_watch.h"
#include "ui/desk/snapshot_keeper.h"
#include "ui/desk/window_sight.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kPollInterval = 2s;
constexpr auto kDayWatchInterval = 1min;

/// Keeps the value of a read, or passes its failure on.
template <class T>
Result<> take(Result<T> read, T &into)
{
    if (!read)
        return read.error();
    into = *std::move(read);
    return {};
}

Result<> readLists(storage::Database &database, DeskLists &lists)
{
    const CategoryStore categories(database);
    if (const auto done = take(OfficeSettingStore(database).load(), lists.settings); !done)
        return done;
    if (const auto done = take(categories.problems(), lists.problems); !done)
        return done;
    if (const auto done = take(categories.areas(), lists.areas); !done)
        return done;
    if (const auto done = take(categories.oldProblems(), lists.oldProblems); !done)
        return done;
    if (const auto done = take(CareUnitStore(database).all(), lists.units); !done)
        return done;
    return take(StaffStore(database).all(), lists.staff);
}

Result<DeskLists> loadLists(storage::Database &database)
{
    DeskLists lists;
    const auto read = database.snapshot([&] { return readLists(database, lists); });
    if (!read)
        return read.error();
    return lists;
}

struct Sitter
{
    StaffMember staff;
    DeskLists lists;
};

Result<Sitter> findSitter(storage::Database &database, const QString &login)
{
    auto staff = StaffStore(database).activeByLogin(login);
    if (!staff)
        return staff.error();
    auto lists = loadLists(database);
    if (!lists)
        return lists.error();
    return Sitter{*std::move(staff), *std::move(lists)};
}

/// What can only mean that the file or its place is away, not that something was wrong with what
/// was asked.
bool tellsOfLoss(const Error &error)
{
    constexpr std::array kLosses{ErrorCode::FileMissing,
                                 ErrorCode::FolderMissing,
                                 ErrorCode::FileReplaced,
                                 ErrorCode::NotConnected,
                                 ErrorCode::StorageFailed,
                                 ErrorCode::CorruptFile};
    return std::ranges::find(kLosses, error.code) != kLosses.end();
}

/// Whether the place of the file answers at all. A call to a network place that is away may hang
/// for minutes: it is left to itself then.
bool answersInTime(const QString &path)
{
    constexpr auto kPatience = 5s;
    std::promise<void> answer;
    auto answered = answer.get_future();
    std::thread([path, answer = std::move(answer)]() mutable {
        QFileInfo::exists(path);
        answer.set_value();
    }).detach();
    return answered.wait_for(kPatience) == std::future_status::ready;
}

} // namespace

Result<Desk::Seat> Desk::takeSeat(const QString &path,
                                  const QString &login,
                                  std::optional<storage::Database::Access> writing)
{
    Seat seat;
    if (writing) {
        seat.writer = std::make_unique<StorageThread>();
        if (const auto opened = seat.writer->open(path, *writing); !opened)
            return opened.error();
    }
    seat.reader = std::make_unique<StorageThread>();
    const auto reading = storage::Database::Access::ReadNewer;
    if (const auto opened = seat.reader->open(path, reading); !opened)
        return opened.error();
    auto sitter =
        seat.reader
            ->run([&login](storage::Database &database) { return findSitter(database, login); })
            .result();
    if (!sitter)
        return sitter.error();
    seat.staff = sitter->staff;
    seat.lists = sitter->lists;
    return seat;
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path,
                                         const QString &login,
                                         const Clock &clock,
                                         const QString &draftFolder)
{
    if (!answersInTime(path))
        return Error{ErrorCode::NotConnected, u"no answer at the start"_s, {}};
    auto seat = takeSeat(path, login, storage::Database::Access::ReadWrite);
    if (!seat)
        return seat.error();
    std::unique_ptr<Desk> desk(new Desk(path, *std::move(seat), clock, draftFolder));
    desk->watch();
    desk->bringInLocalJournal();
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::openForReading(const QString &path,
                                                   const QString &login,
                                                   const Clock &clock,
                                                   const QString &draftFolder,
                                                   const Error &why)
{
    auto seat = takeSeat(path, login, std::nullopt);
    if (!seat)
        return seat.error();
    std::unique_ptr<Desk> desk(new Desk(path, *std::move(seat), clock, draftFolder));
    desk->m_onlyReading = why;
    desk->watch();
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::openAway(const QString &path,
                                             const QString &login,
                                             const Clock &clock,
                                             const QString &draftFolder)
{
    const QString snapshot = SnapshotKeeper::pathFor(draftFolder, path);
    auto seat = takeSeat(snapshot, login, std::nullopt);
    if (!seat)
        return seat.error();
    std::unique_ptr<Desk> desk(new Desk(path, *std::move(seat), clock, draftFolder));
    desk->m_keepsSnapshots = true;
    desk->m_isConnected = false;
    desk->m_awaySince = clock.now();
    desk->m_awayBecause = {ErrorCode::NotConnected, u"away at the start"_s, {}};
    desk->m_snapshotAt = QFileInfo(snapshot).lastModified().toUTC();
    return desk;
}

Desk::Desk(QString path, Seat seat, const Clock &clock, const QString &draftFolder)
    : m_path(std::move(path))
    , m_staff(std::move(seat.staff))
    , m_lists(std::move(seat.lists))
    , m_clock(clock)
    , m_drafts(draftFolder, m_lists.settings.officeId)
    , m_machineFolder(draftFolder)
    , m_reader(std::move(seat.reader))
    , m_writer(std::move(seat.writer))
    , m_machine(std::make_unique<StorageThread>())
    , m_day(clock.today())
    , m_localJournal(draftFolder, m_lists.settings.officeId)
{
    connect(&m_changePoll, &QTimer::timeout, this, [this] {
        if (isAnyWindowInSight() || !m_isConnected)
            lookForOthersChanges();
    });
    connect(&m_dayWatch, &QTimer::timeout, this, &Desk::lookAtClock);
    connect(this, &Desk::casesChanged, this, &Desk::refreshLists);
    m_changePoll.start(kPollInterval);
    m_dayWatch.start(kDayWatchInterval);
    signWriter();
}

/// What was asked for is finished before the program ends; what hangs in a place that is away is
/// not waited for, or not for long (see StorageThread).
Desk::~Desk() = default;

void Desk::signWriter()
{
    if (!m_writer)
        return;
    m_writer->run([who = m_staff.name + u", "_s +
                         nameOfThisMachine()](storage::Database &database) -> Result<> {
        database.signAs(who);
        return {};
    });
}

void Desk::watch()
{
    m_watch = std::make_unique<FileWatch>();
    connect(m_watch.get(), &FileWatch::changed, this, &Desk::casesChanged);
    connect(m_watch.get(), &FileWatch::lost, this, &Desk::goAway);
    // At the start views read what they show after this; when the place has come back nobody knows
    // whether it stays.
    if (!m_awaySince.isNull())
        m_watch->openLater(m_path);
    else if (const auto opened = m_watch->open(m_path); !opened)
        return goAway(opened.error());
    if (m_keepsSnapshots)
        startSnapshots();
}

void Desk::keepSnapshots()
{
    m_keepsSnapshots = true;
    if (m_isConnected)
        startSnapshots();
}

void Desk::startSnapshots()
{
    m_snapshots =
        std::make_unique<SnapshotKeeper>(m_path, SnapshotKeeper::pathFor(m_machineFolder, m_path));
    connect(this, &Desk::casesChanged, m_snapshots.get(), &SnapshotKeeper::fileChanged);
    connect(m_snapshots.get(), &SnapshotKeeper::taken, this, &Desk::snapshotTaken);
    m_snapshots->takeNow();
}

/// Everything that waits for the place is answered at once: forms keep what was typed, and what is
/// read comes from the snapshot from now on.
void Desk::goAway(const Error &why)
{
    if (!m_isConnected)
        return;
    qInfo("the file is away: %s", qUtf8Printable(why.detail));
    m_isConnected = false;
    m_awaySince = m_clock.now();
    m_awayBecause = why;
    const Error answer{ErrorCode::NotConnected, why.detail, {}};
    // It may be in the middle of telling of the loss.
    m_watch.release()->deleteLater();
    m_snapshots.reset();
    const auto reader = std::exchange(m_reader, std::make_unique<StorageThread>());
    const auto writer = std::exchange(m_writer, nullptr);
    readSnapshot(answer);
    reader->abandon(answer);
    if (writer)
        writer->abandon(answer);
    emit connectionChanged(false);
    emit casesChanged();
}

void Desk::readSnapshot(const Error &otherwise)
{
    const QString snapshot = SnapshotKeeper::pathFor(m_machineFolder, m_path);
    const bool isThere = m_keepsSnapshots && QFileInfo::exists(snapshot) &&
                         m_reader->open(snapshot, storage::Database::Access::ReadNewer).has_value();
    if (isThere)
        m_snapshotAt = QFileInfo(snapshot).lastModified().toUTC();
    else
        m_reader->abandon(otherwise);
}

/// Tries to open the file anew on threads that nobody waits for. One try at a time: a place that
/// hangs hangs once.
void Desk::tryToComeBack()
{
    if (std::exchange(m_isComingBack, true))
        return;
    const bool mayWrite = !m_onlyReading;
    auto seat = std::make_shared<Seat>();
    auto why = std::make_shared<std::optional<Error>>();
    auto *opener = QThread::create([seat, why, mayWrite, path = m_path, login = m_staff.login] {
        std::optional<storage::Database::Access> writing;
        if (mayWrite)
            writing = storage::Database::Access::ReadWrite;
        auto taken = takeSeat(path, login, writing);
        if (taken)
            *seat = *std::move(taken);
        else
            *why = taken.error();
    });
    connect(opener, &QThread::finished, this, [this, seat, why] {
        m_isComingBack = false;
        if (m_isConnected)
            return;
        if (seat->reader)
            comeBack(std::move(*seat));
        else if (*why && !tellsOfLoss(**why) && (*why)->code != ErrorCode::FileBusy &&
                 std::exchange(m_awayBecause, **why) != **why)
            emit connectionChanged(false); // It answers again, and says no.
    });
    connect(opener, &QThread::finished, opener, &QObject::deleteLater);
    opener->start();
}

void Desk::comeBack(Seat seat)
{
    if (seat.lists.settings.officeId != m_lists.settings.officeId) {
        m_awayBecause = {ErrorCode::FileReplaced, u"another office in its place"_s, {}};
        emit connectionChanged(false);
        return;
    }
    m_reader = std::move(seat.reader);
    m_writer = std::move(seat.writer);
    m_staff = seat.staff;
    m_lists = seat.lists;
    m_isConnected = true;
    signWriter();
    watch();
    m_awaySince = {};
    m_snapshotAt = {};
    emit connectionChanged(true);
    emit listsChanged();
    emit casesChanged();
    bringInLocalJournal();
}

/// A change that failed because the place went away is the first sign of it.
void Desk::lookAtFailure(const Error &error)
{
    if (m_watch && tellsOfLoss(error))
        m_watch->look();
}

void Desk::keepLocally(QObject *receiver,
                       const LocalEntry &entry,
                       std::function<void(const Result<> &)> done)
{
    const auto keep = [journal = m_localJournal, entry] { return journal.keep(entry); };
    deliver(m_machine->runWithoutFile(keep),
            receiver,
            [this, done = std::move(done)](const Result<> &kept) {
                done(kept);
                emit localJournalChanged();
                // The place may have come back between two looks.
                if (m_isConnected)
                    bringInLocalJournal();
            });
}

void Desk::bringInLocalJournal()
{
    if (!m_writer || std::exchange(m_isBringingIn, true))
        return;
    // What was written for another file with the same office (a copy, a restored backup) waits
    // until somebody says that it belongs here.
    const auto read = [journal = m_localJournal, path = m_path]() -> Result<QList<LocalEntry>> {
        QList<LocalEntry> own = journal.waiting();
        own.removeIf([&path](const LocalEntry &entry) { return !entry.isFor(path); });
        return own;
    };
    deliver(
        m_machine->runWithoutFile(read), this, [this](const Result<QList<LocalEntry>> &waiting) {
            bringInNext(waiting ? *waiting : QList<LocalEntry>(), {});
        });
}

/// One after the other, each in a transaction of its own; one that is refused does not hold up the
/// next.
void Desk::bringInNext(QList<LocalEntry> waiting, QList<BroughtIn> done)
{
    if (waiting.isEmpty() || !m_writer) {
        m_isBringingIn = false;
        if (done.isEmpty())
            return;
        emit localJournalChanged();
        emit broughtIn(done);
        return;
    }
    const LocalEntry entry = waiting.takeFirst();
    const auto job = [entry, journal = m_localJournal](const Work &work) {
        return takeIn(work, journal, entry);
    };
    change(this, job, [=, this](const Result<CaseFile> &caseFile) {
        const bool isAway =
            !caseFile.has_value() && caseFile.error().code == ErrorCode::NotConnected;
        bringInNext(isAway ? QList<LocalEntry>() : waiting,
                    isAway ? done : done + QList<BroughtIn>{{entry, caseFile}});
    });
}

Actor Desk::actor() const
{
    return {m_staff.id, nameOfThisMachine()};
}

void Desk::runInBackground(std::function<void()> job)
{
    m_machine->runWithoutFile([job = std::move(job)]() -> Result<> {
        job();
        return {};
    });
}

void Desk::say(const QString &text, std::function<void()> undo)
{
    emit said(text, undo);
}

void Desk::fail(Activity activity, const Error &error)
{
    // What could not be read because the place went away is read from the snapshot; that the place
    // is away is said once.
    const bool isReading = activity == Activity::ReadingCases || activity == Activity::OpeningCase;
    if (isReading && error.code == ErrorCode::NotConnected)
        return;
    emit failed(activity, error);
}

void Desk::refreshLists()
{
    const int question = ++m_listQuestion;
    read(this, loadLists, [this, question](const Result<DeskLists> &lists) {
        // Lists that were asked for before a change of this desk may still be those before it.
        const bool isLate = question != m_listQuestion;
        if (isLate || !lists || *lists == m_lists)
            return;
        m_lists = *lists;
        const auto own = std::ranges::find(m_lists.staff, m_staff.id, &StaffMember::id);
        if (own != m_lists.staff.end())
            m_staff = *own;
        emit listsChanged();
    });
}

void Desk::lookForOthersChanges()
{
    if (m_isConnected)
        m_watch->look();
    else
        tryToComeBack();
}

void Desk::lookAtClock()
{
    const QDate today = m_clock.today();
    if (std::exchange(m_day, today) == today)
        return;
    emit dayChanged(today);
    emit casesChanged();
}

void Desk::rememberOwnChange()
{
    if (m_watch)
        m_watch->takeForOwn();
}

} // namespace talan::ui
