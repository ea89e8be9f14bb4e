#include "core/base/clock.h"

#include "core/base/office_time.h"

namespace talan {

Clock Clock::fixedAt(const QDateTime &instant)
{
    Clock clock;
    clock.m_fixed = instant.toUTC();
    return clock;
}

Clock Clock::readFrom(std::function<QDateTime()> source)
{
    Clock clock;
    clock.m_source = std::move(source);
    return clock;
}

QDateTime Clock::now() const
{
    if (m_source)
        return m_source().toUTC();
    return m_fixed.isValid() ? m_fixed : QDateTime::currentDateTimeUtc();
}

QDate Clock::today() const
{
    return officeDate(now());
}

} // namespace talan
