#include "ui/desk/board_thread.h"

#include <chrono>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kLeavePatience = 500ms;

std::shared_ptr<storage::DeskBoard> makeBoard(const QString &path,
                                              storage::DeskBoard::SteadyTime steadyTime)
{
    QString id = storage::newDeskId();
    if (steadyTime)
        return std::make_shared<storage::DeskBoard>(path, std::move(id), std::move(steadyTime));
    return std::make_shared<storage::DeskBoard>(path, std::move(id));
}

} // namespace

BoardThread::BoardThread(const QString &path, storage::DeskBoard::SteadyTime steadyTime)
    : m_board(makeBoard(path, std::move(steadyTime)))
{}

BoardThread::~BoardThread()
{
    auto leave = std::make_shared<std::promise<void>>();
    const auto hasLeft = leave->get_future();
    run([leave](storage::DeskBoard &board) -> Result<> {
        board.leave();
        leave->set_value();
        return {};
    });
    if (hasLeft.wait_for(kLeavePatience) == std::future_status::timeout)
        m_thread.abandon({ErrorCode::NotConnected, u"the notes of the desks do not answer"_s, {}});
}

} // namespace talan::ui
