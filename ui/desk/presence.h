#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/strong_id.h"
#include "core/storage/desk_board.h"
#include "ui/desk/board_thread.h"

namespace talan::ui {

class Desk;

/// Somebody at another desk, as far as it matters here.
struct Colleague
{
    QString who;
    QString machine;
    QDateTime since;     ///< Since when they have the case, or the office, open.
    bool isSelf = false; ///< The same person at another machine or window.

    friend bool operator==(const Colleague &, const Colleague &) = default;
};

/// Lets the desks of an office see each other: tells the others what is open here, and knows what
/// they tell (see storage::DeskBoard). A hint to people, never a lock. Everything that touches the
/// network happens on a thread of its own, so that a share that hangs holds up nothing.
class Presence final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the desk, which views find it by, and to whoever made it: goes before the desk.
    /// `steadyTime` is asked from another thread.
    explicit Presence(Desk &desk, storage::DeskBoard::SteadyTime steadyTime = {});

    /// The presence of a desk; nullptr where nobody has made one.
    static Presence *of(const Desk &desk);

    /// The cases that stand on screen here, for the others to see.
    void setOpenCases(const QList<CaseId> &cases);

    /// Who else has the case open, the first one first.
    QList<Colleague> othersIn(CaseId id) const;
    /// Who else has the office open, the first one first.
    QList<Colleague> others() const;
    /// Who asks for the office to be closed.
    const QList<storage::CloseCall> &calls() const { return m_sight.calls; }

    /// Asks now, not at the next poll.
    void look();

signals:
    void changed();

private:
    Colleague colleagueOf(const storage::DeskNote &note, const QDateTime &since) const;
    void post();
    void beat();

    Desk &m_desk;
    BoardThread m_board;
    storage::DeskNote m_note;
    storage::DeskBoard::Sight m_sight;
    QTimer m_beat;
    QTimer m_poll;
    bool m_isPosting = false;
    bool m_mustPost =
        false; ///< Something is new since the note was written, or it was not written.
    bool m_isLooking = false;
    int m_timesRefused = 0;
};

} // namespace talan::ui
