#include "ui/desk/desk.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QWindow>
#include <algorithm>
#include <chrono>

#include "core/categories/category_store.h"
#include "core/office/staff_store.h"
#include "core/providers/care_unit_store.h"

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

/// What has to be known before a window can be shown.
struct Seat
{
    StaffMember staff;
    DeskLists lists;
};

Result<Seat> findSeat(storage::Database &database, const QString &login)
{
    auto staff = StaffStore(database).activeByLogin(login);
    if (!staff)
        return staff.error();
    auto lists = loadLists(database);
    if (!lists)
        return lists.error();
    return Seat{*std::move(staff), *std::move(lists)};
}

/// Also notices that the file has gone, which an open connection on Linux does not.
Result<qint64> stampOf(storage::Database &database)
{
    if (!QFileInfo::exists(database.info().path))
        return Error{ErrorCode::FileMissing, u"the open file is no longer there"_s, {}};
    return database.changeStamp();
}

bool isAnyWindowInSight()
{
    const auto windows = QGuiApplication::topLevelWindows();
    return std::ranges::any_of(windows, [](const QWindow *window) {
        return window->isVisible() && !window->windowStates().testFlag(Qt::WindowMinimized);
    });
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(const QString &path,
                                         const QString &login,
                                         const Clock &clock,
                                         const QString &draftFolder)
{
    auto writer = std::make_unique<StorageThread>();
    if (const auto opened = writer->open(path, storage::Database::Access::ReadWrite); !opened)
        return opened.error();
    auto reader = std::make_unique<StorageThread>();
    if (const auto opened = reader->open(path, storage::Database::Access::ReadOnly); !opened)
        return opened.error();
    const auto seat =
        reader->run([&login](storage::Database &database) { return findSeat(database, login); })
            .result();
    if (!seat)
        return seat.error();

    std::unique_ptr<Desk> desk(new Desk(path, seat->staff, seat->lists, clock, draftFolder));
    desk->m_reader = std::move(reader);
    desk->m_writer = std::move(writer);
    desk->rememberOwnChange();
    desk->m_changePoll.start(kPollInterval);
    desk->m_dayWatch.start(kDayWatchInterval);
    return desk;
}

Desk::Desk(QString path,
           StaffMember staff,
           DeskLists lists,
           const Clock &clock,
           const QString &draftFolder)
    : m_path(std::move(path))
    , m_staff(std::move(staff))
    , m_lists(std::move(lists))
    , m_clock(clock)
    , m_drafts(draftFolder, m_lists.settings.officeId)
    , m_day(clock.today())
{
    connect(&m_changePoll, &QTimer::timeout, this, [this] {
        if (isAnyWindowInSight())
            lookForOthersChanges();
    });
    connect(&m_dayWatch, &QTimer::timeout, this, &Desk::lookAtClock);
    connect(this, &Desk::casesChanged, this, &Desk::refreshLists);
}

Desk::~Desk() = default;

Actor Desk::actor() const
{
    return {m_staff.id, nameOfThisMachine()};
}

void Desk::runInBackground(std::function<void()> job)
{
    auto work = [job = std::move(job)](storage::Database &) -> Result<> {
        job();
        return {};
    };
    m_writer->run(std::move(work));
}

void Desk::say(const QString &text, std::function<void()> undo)
{
    emit said(text, undo);
}

void Desk::fail(Activity activity, const Error &error)
{
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
    read(this, stampOf, [this](const Result<qint64> &stamp) {
        setConnected(stamp.has_value());
        if (stamp && std::exchange(m_changeStamp, *stamp) != *stamp)
            emit casesChanged();
    });
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
    read(this, stampOf, [this](const Result<qint64> &stamp) {
        setConnected(stamp.has_value());
        if (stamp)
            m_changeStamp = *stamp;
    });
}

void Desk::setConnected(bool connected)
{
    if (std::exchange(m_isConnected, connected) != connected)
        emit connectionChanged(connected);
}

} // namespace talan::ui
