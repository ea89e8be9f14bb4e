#pragma once

#include <QStringView>
#include <optional>

namespace talan {

/// The value of a closed list whose storageKey() is `key`, or nothing for an unknown key (a newer
/// file).
template <class List>
auto enumFromKey(const List &all, QStringView key) -> std::optional<typename List::value_type>
{
    for (const auto value : all) {
        if (storageKey(value) == key)
            return value;
    }
    return std::nullopt;
}

} // namespace talan
