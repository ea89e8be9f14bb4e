#include "ui/desk/presence.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "ui/desk/deliver.h"
#include "ui/desk/desk.h"
#include "ui/desk/window_sight.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kPollInterval = 3s;

/// A folder that is copied to other machines carries notes too late to say who is there.
bool isOfUse(const Desk &desk)
{
    const auto &why = desk.onlyReadingBecause();
    return !why || why->code != ErrorCode::SyncFolder;
}

void sortBySince(QList<Colleague> &colleagues)
{
    std::ranges::sort(colleagues, {}, [](const Colleague &one) {
        return std::tuple(one.since, one.who, one.machine);
    });
}

} // namespace

Presence::Presence(Desk &desk, storage::DeskBoard::SteadyTime steadyTime)
    : QObject(&desk)
    , m_desk(desk)
    , m_board(desk.path(), std::move(steadyTime))
    , m_note({.id = {},
              .machine = nameOfThisMachine(),
              .who = desk.staff().name,
              .staff = desk.staff().id.value(),
              .since = desk.clock().now(),
              .schema = storage::newestSchema(),
              .version = QCoreApplication::applicationVersion(),
              .cases = {}})
{
    if (!isOfUse(desk))
        return;
    connect(&m_beat, &QTimer::timeout, this, &Presence::beat);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_mustPost)
            post();
        if (isAnyWindowInSight())
            look();
    });
    m_beat.start(storage::DeskBoard::kBeat);
    m_poll.start(kPollInterval);
    post();
    look();
}

Presence *Presence::of(const Desk &desk)
{
    return desk.findChild<Presence *>(QString(), Qt::FindDirectChildrenOnly);
}

void Presence::setOpenCases(const QList<CaseId> &cases)
{
    QList<storage::OpenCase> open;
    for (const CaseId id : cases) {
        const auto known = std::ranges::find(m_note.cases, id.value(), &storage::OpenCase::caseId);
        open.append(known == m_note.cases.end()
                        ? storage::OpenCase{.caseId = id.value(), .since = m_desk.clock().now()}
                        : *known);
    }
    if (open == m_note.cases)
        return;
    m_note.cases = open;
    if (m_poll.isActive())
        post();
}

QList<Colleague> Presence::othersIn(CaseId id) const
{
    QList<Colleague> colleagues;
    for (const storage::DeskNote &note : m_sight.others) {
        const auto open = std::ranges::find(note.cases, id.value(), &storage::OpenCase::caseId);
        if (open != note.cases.end())
            colleagues.append(colleagueOf(note, open->since));
    }
    sortBySince(colleagues);
    return colleagues;
}

QList<Colleague> Presence::others() const
{
    QList<Colleague> colleagues;
    for (const storage::DeskNote &note : m_sight.others)
        colleagues.append(colleagueOf(note, note.since));
    sortBySince(colleagues);
    return colleagues;
}

Colleague Presence::colleagueOf(const storage::DeskNote &note, const QDateTime &since) const
{
    return {.who = note.who,
            .machine = note.machine,
            .since = since,
            .isSelf = note.staff == m_desk.staff().id.value()};
}

void Presence::beat()
{
    m_note.who = m_desk.staff().name;
    post();
}

/// One note at a time: a share that hangs holds one, not a queue.
void Presence::post()
{
    m_mustPost = true;
    if (std::exchange(m_isPosting, true))
        return;
    m_mustPost = false;
    const auto posted =
        m_board.run([note = m_note](storage::DeskBoard &board) { return board.post(note); });
    deliver(posted, this, [this](const Result<> &done) {
        m_isPosting = false;
        if (done) {
            m_timesRefused = 0;
            if (m_mustPost)
                post();
            return;
        }
        if (m_timesRefused++ == 0)
            qInfo("no note of this desk: %s", qUtf8Printable(done.error().detail));
        // Once more with the next poll: somebody may just have read the note, or taken the folder
        // away with the last of the others. Then with the next beat.
        m_mustPost = m_timesRefused == 1;
    });
}

void Presence::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    const auto seen = m_board.run([](storage::DeskBoard &board) { return board.look(); });
    deliver(seen, this, [this](const Result<storage::DeskBoard::Sight> &sight) {
        m_isLooking = false;
        // Where nothing can be seen, nothing is claimed.
        const auto now = sight ? *sight : storage::DeskBoard::Sight();
        if (std::exchange(m_sight, now) != now)
            emit changed();
    });
}

} // namespace talan::ui
