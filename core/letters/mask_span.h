#pragma once

#include <QString>

namespace talan {

/// What a masked text was; decides the word that stands in its place.
enum class MaskKind {
    Name,
    Number,
    Phone,
    Email,
    Link,
    Date,
    Address,
    Unit,
};

/// A part of a text that is to be masked: [from, to).
struct MaskSpan
{
    qsizetype from = 0;
    qsizetype to = 0;
    MaskKind kind = MaskKind::Name;
};

} // namespace talan
