#include "ui/cases/local_writing.h"

namespace talan::ui {

bool isKeptLocally(const Desk &desk)
{
    return !desk.isConnected() && !desk.onlyReadingBecause();
}

bool wentAway(const Desk &desk, const Error &error)
{
    return error.code == ErrorCode::NotConnected || (!isRefusal(error) && isKeptLocally(desk));
}

LocalEntry localEntry(const Desk &desk, const QString &id, std::variant<NewCase, LocalNote> what)
{
    return {.id = id,
            .at = desk.clock().now(),
            .actor = {desk.staff().id, nameOfThisMachine()},
            .what = std::move(what)};
}

} // namespace talan::ui
