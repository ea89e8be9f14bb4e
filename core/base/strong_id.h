#pragma once

#include <QtGlobal>
#include <compare>

namespace talan {

/// The id of one row of one table; ids of different tables cannot be mixed up.
template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(qint64 value)
        : m_value(value)
    {}

    /// False for a value that has not been stored yet.
    bool isValid() const { return m_value > 0; }
    qint64 value() const { return m_value; }

    friend auto operator<=>(const StrongId &, const StrongId &) = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(StrongId<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using AbsenceId = StrongId<struct AbsenceTag>;
using CaseId = StrongId<struct CaseTag>;
using CaseStepId = StrongId<struct CaseStepTag>;
using CareUnitId = StrongId<struct CareUnitTag>;
using EventId = StrongId<struct EventTag>;
using NoteId = StrongId<struct NoteTag>;
using PersonId = StrongId<struct PersonTag>;
using StaffId = StrongId<struct StaffTag>;
using StandInId = StrongId<struct StandInTag>;
using StatementRequestId = StrongId<struct StatementRequestTag>;

} // namespace talan
