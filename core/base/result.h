#pragma once

#include <utility>
#include <variant>

#include "core/base/error.h"

namespace talan {

/// A value, or the reason why there is none. Member names are those of `std::expected`, which
/// replaces this class once every supported compiler has it. The compiler names a result that is
/// not looked at.
template <class T = std::monostate>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result() requires std::is_default_constructible_v<T>
    = default;
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{…};` is the point
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    /// By value: `for (const auto &row : *readRows())` then keeps the rows alive.
    T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace talan
