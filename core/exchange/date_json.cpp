#include "core/exchange/date_json.h"

#include "core/base/office_time.h"
#include "core/wording/date_words.h"

using namespace Qt::StringLiterals;

namespace talan {

QStringView storageKey(DateStep::Kind kind)
{
    switch (kind) {
    case DateStep::Kind::Start:
        return u"start";
    case DateStep::Kind::Term:
        return u"term";
    case DateStep::Kind::Extended:
        return u"extended";
    case DateStep::Kind::Suspended:
        return u"suspended";
    case DateStep::Kind::Reminded:
        return u"reminded";
    case DateStep::Kind::Escalated:
        return u"escalated";
    case DateStep::Kind::DayBefore:
        return u"day_before";
    case DateStep::Kind::DayOff:
        return u"day_off";
    case DateStep::Kind::Due:
        return u"due";
    }
    Q_UNREACHABLE();
}

QJsonArray stepsJson(const QList<DateStep> &steps)
{
    QJsonArray array;
    const DateStep *before = nullptr;
    for (const DateStep &step : steps) {
        array.append(QJsonObject{{u"kind"_s, storageKey(step.kind).toString()},
                                 {u"date"_s, dateJson(step.date)},
                                 {u"text"_s, stepText(step, before)}});
        before = &step;
    }
    return array;
}

QJsonValue dateJson(QDate day)
{
    return day.isValid() ? QJsonValue(storedDate(day)) : QJsonValue(QJsonValue::Null);
}

QJsonValue instantJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(isoWithOffset(instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue dueJson(const DueStep &due)
{
    return due.at.isValid() ? instantJson(due.at) : dateJson(due.on);
}

QJsonValue nextStepJson(const std::optional<DueStep> &next)
{
    if (!next)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, storageKey(next->step).toString()}, {u"due"_s, dueJson(*next)}};
}

} // namespace talan
