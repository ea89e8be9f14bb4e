#include "core/base/field_merge.h"

#include <array>

#include "core/base/enum_key.h"

namespace talan {

QStringView storageKey(Stands stands)
{
    switch (stands) {
    case Stands::Mine:
        return u"mine";
    case Stands::Theirs:
        return u"theirs";
    case Stands::Combined:
        return u"combined";
    }
    Q_UNREACHABLE();
}

std::optional<Stands> standsFromKey(QStringView key)
{
    constexpr std::array kAll{Stands::Mine, Stands::Theirs, Stands::Combined};
    return enumFromKey(kAll, key);
}

} // namespace talan
