#include "core/storage/backup_rotation.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <array>
#include <functional>

#include "core/base/office_time.h"

namespace talan::storage {

namespace {

/// A kind of period, how many of the latest are kept, and a number that names the one a day is in.
struct Period
{
    KeepReason reason;
    int kept;
    qint64 (*of)(QDate day);
};

qint64 weekOf(QDate day)
{
    constexpr int kMoreThanWeeks = 100;
    int year = 0;
    const int week = day.weekNumber(&year);
    return qint64{year} * kMoreThanWeeks + week;
}

qint64 monthOf(QDate day)
{
    constexpr int kMonths = 12;
    return qint64{day.year()} * kMonths + day.month();
}

constexpr std::array kPeriods{
    Period{KeepReason::Daily, 14, [](QDate day) { return day.toJulianDay(); }},
    Period{KeepReason::Weekly, 8, weekOf},
    Period{KeepReason::Monthly, 12, monthOf},
};

using Reasons = QMap<QDateTime, KeepReason>;

void addReason(Reasons &reasons, const QDateTime &instant, KeepReason reason)
{
    if (!reasons.contains(instant))
        reasons.insert(instant, reason);
}

/// `newestFirst` has every instant once.
Reasons reasonsFor(const QList<QDateTime> &newestFirst)
{
    Reasons reasons;
    for (const QDateTime &instant : newestFirst) {
        if (officeDate(instant) == officeDate(newestFirst.first()))
            addReason(reasons, instant, KeepReason::NewestDay);
    }
    for (const Period &period : kPeriods) {
        QSet<qint64> seen;
        for (const QDateTime &instant : newestFirst) {
            const qint64 place = period.of(officeDate(instant));
            if (seen.contains(place) || seen.size() == period.kept)
                continue;
            seen.insert(place);
            addReason(reasons, instant, period.reason);
        }
    }
    return reasons;
}

} // namespace

namespace rules {

QList<std::optional<KeepReason>> backupsToKeep(const QList<QDateTime> &madeAt)
{
    QList<QDateTime> newestFirst = madeAt;
    std::ranges::sort(newestFirst, std::greater<>());
    newestFirst.erase(std::unique(newestFirst.begin(), newestFirst.end()), newestFirst.end());
    const Reasons reasons = reasonsFor(newestFirst);
    QList<std::optional<KeepReason>> kept;
    for (const QDateTime &instant : madeAt) {
        const auto reason = reasons.find(instant);
        kept.append(reason == reasons.end() ? std::nullopt : std::optional(*reason));
    }
    return kept;
}

bool isBackupDue(const QList<QDateTime> &madeAt, int hours, const QDateTime &now)
{
    // Names tell the minute, and two machines' clocks differ a little.
    constexpr int kWrongClockSeconds = 3600;
    const QDateTime since = now.addSecs(-qint64{hours} * 3600);
    return std::ranges::none_of(madeAt, [&](const QDateTime &instant) {
        return instant > since && instant <= now.addSecs(kWrongClockSeconds);
    });
}

} // namespace rules

} // namespace talan::storage
