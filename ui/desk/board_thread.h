#pragma once

#include <memory>

#include "core/storage/desk_board.h"
#include "ui/desk/storage_thread.h"

namespace talan::ui {

/// The board of the desks of an office file on a thread of its own, so that a share that hangs
/// holds up nothing. What stands on the board from here is taken away when this goes.
class BoardThread
{
public:
    /// `steadyTime` is asked from the thread; without one it is the machine's.
    explicit BoardThread(const QString &path, storage::DeskBoard::SteadyTime steadyTime = {});
    /// Waits half a second at most; the others find out by themselves.
    ~BoardThread();
    Q_DISABLE_COPY_MOVE(BoardThread)

    /// Runs `job(storage::DeskBoard &)` → Result<T> on the thread, in the order of asking.
    template <class Job>
    auto run(Job job)
    {
        return m_thread.runWithoutFile(
            [board = m_board, job = std::move(job)]() mutable { return job(*board); });
    }

private:
    std::shared_ptr<storage::DeskBoard> m_board; ///< Touched on the thread only.
    StorageThread m_thread;
};

} // namespace talan::ui
