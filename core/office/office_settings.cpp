#include "core/office/office_settings.h"

#include <QMap>
#include <QRegularExpression>

#include "core/base/field_text.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using talan::storage::Statement;

namespace talan {

namespace {

using Values = QMap<QString, QString>;

Values toValues(const OfficeSettings &settings)
{
    return {{u"office_id"_s, settings.officeId},
            {u"name"_s, settings.name},
            {u"address"_s, settings.address},
            {u"phone"_s, settings.phone},
            {u"email"_s, settings.email},
            {u"logo_png"_s, QString::fromLatin1(settings.logoPng.toBase64())},
            {u"number_pattern"_s, settings.numberPattern},
            {u"confirm_hours"_s, QString::number(settings.confirmHours)},
            {u"first_contact_days"_s, QString::number(settings.firstContactDays)},
            {u"term_weeks"_s, QString::number(settings.termWeeks)},
            {u"reminder_weeks"_s, QString::number(settings.reminderWeeks)},
            {u"follow_up_days"_s, QString::number(settings.followUpDays)},
            {u"rolls_to_working_day"_s, settings.rollsToWorkingDay ? u"1"_s : u"0"_s},
            {u"secrecy_provision"_s, settings.secrecyProvision},
            {u"municipal_secrecy_provision"_s, settings.municipalSecrecyProvision}};
}

OfficeSettings fromValues(const Values &values)
{
    const OfficeSettings standard;
    const auto number = [&](const QString &key, int otherwise) {
        return values.contains(key) ? values.value(key).toInt() : otherwise;
    };
    return {.officeId = values.value(u"office_id"_s),
            .name = values.value(u"name"_s),
            .address = values.value(u"address"_s),
            .phone = values.value(u"phone"_s),
            .email = values.value(u"email"_s),
            .logoPng = QByteArray::fromBase64(values.value(u"logo_png"_s).toLatin1()),
            .numberPattern = values.value(u"number_pattern"_s, standard.numberPattern),
            .confirmHours = number(u"confirm_hours"_s, standard.confirmHours),
            .firstContactDays = number(u"first_contact_days"_s, standard.firstContactDays),
            .termWeeks = number(u"term_weeks"_s, standard.termWeeks),
            .reminderWeeks = number(u"reminder_weeks"_s, standard.reminderWeeks),
            .followUpDays = number(u"follow_up_days"_s, standard.followUpDays),
            .rollsToWorkingDay = number(u"rolls_to_working_day"_s, 1) != 0,
            .secrecyProvision = values.value(u"secrecy_provision"_s, standard.secrecyProvision),
            .municipalSecrecyProvision =
                values.value(u"municipal_secrecy_provision"_s, standard.municipalSecrecyProvision)};
}

const QRegularExpression &runOfHashes()
{
    static const QRegularExpression run(u"#+"_s);
    return run;
}

Error wrong(ErrorCode code, const QString &member)
{
    return {code, u"settings member is not acceptable"_s, member};
}

bool isBetween(int value, int least, int most)
{
    return value >= least && value <= most;
}

} // namespace

namespace rules {

bool isNumberPattern(const QString &pattern)
{
    constexpr int kLongestPattern = 40;
    constexpr int kMostDigits = 9;
    const auto digits = runOfHashes().match(pattern).capturedLength();
    const bool isOneRun = digits > 0 && digits == pattern.count(u'#');
    return isOneRun && digits <= kMostDigits && pattern.count("{year}"_L1) == 1 &&
           pattern.size() <= kLongestPattern && cleanLine(pattern) == pattern;
}

QString caseNumber(const QString &pattern, int year, int running)
{
    const auto run = runOfHashes().match(pattern);
    const int digits = static_cast<int>(run.capturedLength());
    QString number = pattern;
    number.replace(run.capturedStart(),
                   run.capturedLength(),
                   u"%1"_s.arg(running, digits, 10, QLatin1Char('0')));
    return number.replace("{year}"_L1, QString::number(year));
}

Result<> validate(const OfficeSettings &settings)
{
    constexpr int kMostHours = 24 * 14;
    constexpr int kMostDays = 90;
    constexpr qsizetype kLargestLogo = 1024 * 1024;
    if (settings.name.isEmpty())
        return wrong(ErrorCode::MissingField, u"name"_s);
    if (!isNumberPattern(settings.numberPattern))
        return wrong(ErrorCode::InvalidInput, u"number_pattern"_s);
    if (!isBetween(settings.confirmHours, 1, kMostHours))
        return wrong(ErrorCode::InvalidInput, u"confirm_hours"_s);
    if (!isBetween(settings.firstContactDays, 1, kMostDays))
        return wrong(ErrorCode::InvalidInput, u"first_contact_days"_s);
    if (settings.termWeeks != 2 && settings.termWeeks != 4)
        return wrong(ErrorCode::InvalidInput, u"term_weeks"_s);
    if (!isBetween(settings.reminderWeeks, 1, 8))
        return wrong(ErrorCode::InvalidInput, u"reminder_weeks"_s);
    if (!isBetween(settings.followUpDays, 1, kMostDays))
        return wrong(ErrorCode::InvalidInput, u"follow_up_days"_s);
    if (settings.logoPng.size() > kLargestLogo)
        return wrong(ErrorCode::TooLarge, u"logo_png"_s);
    return {};
}

} // namespace rules

QJsonObject settingsJson(const OfficeSettings &settings)
{
    QJsonObject json;
    const Values values = toValues(settings);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        json.insert(it.key(), it.value());
    json[u"logo_png"_s] = settings.logoPng.size();
    return json;
}

OfficeSettingStore::OfficeSettingStore(storage::Database &database)
    : m_database(database)
{}

Result<OfficeSettings> OfficeSettingStore::load() const
{
    Statement rows(m_database, u"SELECT key, value FROM office_setting"_s);
    if (const auto done = rows.exec(); !done)
        return done.error();
    Values values;
    while (rows.next())
        values.insert(rows.text(0), rows.text(1));
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return fromValues(values);
}

Result<> OfficeSettingStore::save(const OfficeSettings &settings)
{
    const Values values = toValues(settings);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        Statement save(m_database, uR"(
            INSERT INTO office_setting (key, value) VALUES (:key, :value)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value, revision = revision + 1
                WHERE value <> excluded.value)"_s);
        save.bind(u":key", it.key()).bind(u":value", it.value().isNull() ? u""_s : it.value());
        if (const auto done = save.exec(); !done)
            return done;
    }
    return {};
}

} // namespace talan
