#include "core/base/office_time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;

bool isPlausible(const QDateTime &instant)
{
    return instant.isValid() && instant.date().year() >= kFirstYear &&
           instant.date().year() <= kLastYear;
}

} // namespace

const QTimeZone &officeTimeZone()
{
    static const QTimeZone zone("Europe/Stockholm");
    return zone;
}

QDateTime officeTime(const QDateTime &instant)
{
    return instant.toTimeZone(officeTimeZone());
}

QDate officeDate(const QDateTime &instant)
{
    return instant.isValid() ? officeTime(instant).date() : QDate();
}

QDateTime startOfOfficeDay(QDate day)
{
    return day.startOfDay(officeTimeZone()).toUTC();
}

QString storedInstant(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s)
                             : QString();
}

QDateTime instantFromStored(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString storedDate(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dateFromStored(const QString &text)
{
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

QString isoWithOffset(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = officeTime(instant);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

std::optional<QDateTime> instantFromIso(const QString &text)
{
    if (const auto day = dateFromIso(text))
        return startOfOfficeDay(*day);
    static const QRegularExpression form(
        u"^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,3})?)?"
        "(Z|[+-]\\d{2}:?\\d{2})?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (match.captured(3).isEmpty())
        instant = QDateTime(instant.date(), instant.time(), officeTimeZone());
    if (!isPlausible(instant))
        return std::nullopt;
    return instant.toUTC();
}

std::optional<QDate> dateFromIso(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.year() < kFirstYear || day.year() > kLastYear)
        return std::nullopt;
    return day;
}

} // namespace talan
