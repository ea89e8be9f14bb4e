#include "ui/cases/local_writing.h"

namespace talan::ui {

bool wentAway(const Desk &desk, const Error &error)
{
    const bool isAway = !desk.isConnected() && !desk.onlyReadingBecause();
    return error.code == ErrorCode::NotConnected || (isAway && !isRefusal(error));
}

LocalEntry localEntry(const Desk &desk, const QString &id, std::variant<NewCase, LocalNote> what)
{
    return {.id = id,
            .at = desk.clock().now(),
            .actor = {desk.staff().id, nameOfThisMachine()},
            .what = std::move(what),
            .office = desk.path()};
}

} // namespace talan::ui
