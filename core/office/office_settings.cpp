#include "core/office/office_settings.h"

#include <QMap>
#include <QRegularExpression>

#include "core/base/field_text.h"
#include "core/base/office_time.h"
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
            {u"closed_days_move_dates"_s, settings.closedDaysMoveDates ? u"1"_s : u"0"_s},
            {u"warn_days_contact"_s, QString::number(settings.warnDaysContact)},
            {u"warn_days_answer"_s, QString::number(settings.warnDaysAnswer)},
            {u"warn_days_own_step"_s, QString::number(settings.warnDaysOwnStep)},
            {u"backup_folder"_s, settings.backupFolder},
            {u"backup_hours"_s, QString::number(settings.backupHours)},
            {u"secrecy_provision"_s, settings.secrecyProvision},
            {u"municipal_secrecy_provision"_s, settings.municipalSecrecyProvision}};
}

OfficeSettings fromValues(const Values &values)
{
    const OfficeSettings standard;
    const auto number = [&](const QString &key, int otherwise) {
        return values.contains(key) ? values.value(key).toInt() : otherwise;
    };
    OfficeSettings settings;
    settings.officeId = values.value(u"office_id"_s);
    settings.name = values.value(u"name"_s);
    settings.address = values.value(u"address"_s);
    settings.phone = values.value(u"phone"_s);
    settings.email = values.value(u"email"_s);
    settings.logoPng = QByteArray::fromBase64(values.value(u"logo_png"_s).toLatin1());
    settings.numberPattern = values.value(u"number_pattern"_s, standard.numberPattern);
    settings.closedDaysMoveDates = number(u"closed_days_move_dates"_s, 0) != 0;
    settings.warnDaysContact = number(u"warn_days_contact"_s, standard.warnDaysContact);
    settings.warnDaysAnswer = number(u"warn_days_answer"_s, standard.warnDaysAnswer);
    settings.warnDaysOwnStep = number(u"warn_days_own_step"_s, standard.warnDaysOwnStep);
    settings.backupFolder = values.value(u"backup_folder"_s);
    settings.backupHours = number(u"backup_hours"_s, standard.backupHours);
    settings.secrecyProvision = values.value(u"secrecy_provision"_s, standard.secrecyProvision);
    settings.municipalSecrecyProvision =
        values.value(u"municipal_secrecy_provision"_s, standard.municipalSecrecyProvision);
    return settings;
}

void takeTerms(OfficeSettings &settings, const OfficeTerms &terms)
{
    settings.confirmHours = terms.confirmHours;
    settings.firstContactDays = terms.firstContactDays;
    settings.termWeeks = terms.termWeeks;
    settings.reminderWeeks = terms.reminderWeeks;
    settings.followUpDays = terms.followUpDays;
    settings.rollsToWorkingDay = terms.rollsToWorkingDay;
    settings.contactRolls = terms.contactRolls;
    settings.followUpRolls = terms.followUpRolls;
}

Result<QList<ClosedDay>> readClosedDays(const storage::Database &database)
{
    Statement rows(database, u"SELECT day, name FROM closed_day ORDER BY day"_s);
    if (const auto done = rows.exec(); !done)
        return done.error();
    QList<ClosedDay> days;
    while (rows.next())
        days.append({.day = rows.day(0), .name = rows.text(1)});
    if (const auto failed = rows.failure(); !failed)
        return failed.error();
    return days;
}

Result<> writeClosedDays(const storage::Database &database, const QList<ClosedDay> &days)
{
    Statement clear(database, u"DELETE FROM closed_day"_s);
    if (const auto done = clear.exec(); !done)
        return done;
    for (const ClosedDay &closed : days) {
        Statement insert(database, u"INSERT INTO closed_day (day, name) VALUES (:day, :name)"_s);
        insert.bind(u":day", closed.day).bind(u":name", cleanLine(closed.name));
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
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

/// How many days before a date the office may ask to be warned.
bool isWarning(int days)
{
    return days == 0 || days == 3 || days == 7;
}

/// A path that means the same to every desk, as far as that can be seen: not one that begins in
/// whatever folder a program was started in. Windows' own forms count everywhere, since desks of
/// both kinds may share an office.
bool isWholePath(const QString &path)
{
    static const QRegularExpression start(uR"(^(/|\\\\|[A-Za-z]:[/\\]))"_s);
    return start.match(path).hasMatch();
}

Result<> validateBackups(const OfficeSettings &settings)
{
    constexpr int kLongestInterval = 24 * 31;
    if (settings.backupFolder.size() > kLongestLine)
        return wrong(ErrorCode::TextTooLong, u"backup_folder"_s);
    if (!settings.backupFolder.isEmpty() && !isWholePath(settings.backupFolder))
        return wrong(ErrorCode::InvalidInput, u"backup_folder"_s);
    if (!isBetween(settings.backupHours, 1, kLongestInterval))
        return wrong(ErrorCode::InvalidInput, u"backup_hours"_s);
    return {};
}

Result<> validateClosedDays(const QList<ClosedDay> &days)
{
    constexpr qsizetype kMostDays = 1000;
    if (days.size() > kMostDays)
        return wrong(ErrorCode::TooLarge, u"closed_days"_s);
    QDate before;
    for (const ClosedDay &closed : days) {
        if (!closed.day.isValid() || !rules::calendarCovers(closed.day))
            return wrong(ErrorCode::InvalidDate, u"closed_days"_s);
        if (cleanLine(closed.name).isEmpty())
            return wrong(ErrorCode::MissingField, u"closed_days"_s);
        if (closed.name.size() > kLongestLine)
            return wrong(ErrorCode::TextTooLong, u"closed_days"_s);
        if (before.isValid() && closed.day <= before)
            return wrong(ErrorCode::InvalidInput, u"closed_days"_s);
        before = closed.day;
    }
    return {};
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
    const bool areWarnings = isWarning(settings.warnDaysContact) &&
                             isWarning(settings.warnDaysAnswer) &&
                             isWarning(settings.warnDaysOwnStep);
    if (!areWarnings)
        return wrong(ErrorCode::InvalidInput, u"warn_days"_s);
    if (const auto done = validateBackups(settings); !done)
        return done;
    return validateClosedDays(settings.closedDays);
}

} // namespace rules

QJsonObject settingsJson(const OfficeSettings &settings)
{
    QJsonObject json;
    const Values values = toValues(settings);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        json.insert(it.key(), it.value());
    json[u"logo_png"_s] = settings.logoPng.size();
    json[u"confirm_hours"_s] = settings.confirmHours;
    json[u"first_contact_days"_s] = settings.firstContactDays;
    json[u"term_weeks"_s] = settings.termWeeks;
    json[u"reminder_weeks"_s] = settings.reminderWeeks;
    json[u"follow_up_days"_s] = settings.followUpDays;
    json[u"rolls_to_working_day"_s] = settings.rollsToWorkingDay;
    json[u"contact_rolls"_s] = settings.contactRolls;
    json[u"follow_up_rolls"_s] = settings.followUpRolls;
    QJsonObject closedDays;
    for (const ClosedDay &closed : settings.closedDays)
        closedDays.insert(storedDate(closed.day), closed.name);
    json[u"closed_days"_s] = closedDays;
    return json;
}

OfficeTerms OfficeSettings::terms(const QDateTime &validFrom) const
{
    return {.validFrom = validFrom,
            .confirmHours = confirmHours,
            .firstContactDays = firstContactDays,
            .termWeeks = termWeeks,
            .reminderWeeks = reminderWeeks,
            .followUpDays = followUpDays,
            .rollsToWorkingDay = rollsToWorkingDay,
            .contactRolls = contactRolls,
            .followUpRolls = followUpRolls};
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
    const auto terms = OfficeTermsStore(m_database).history();
    if (!terms)
        return terms.error();
    const auto closedDays = readClosedDays(m_database);
    if (!closedDays)
        return closedDays.error();
    OfficeSettings settings = fromValues(values);
    takeTerms(settings, terms->latest());
    settings.closedDays = *closedDays;
    return settings;
}

Result<> OfficeSettingStore::save(const OfficeSettings &settings, const QDateTime &now)
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
    if (const auto done = writeClosedDays(m_database, settings.closedDays); !done)
        return done;
    return OfficeTermsStore(m_database).add(settings.terms(now));
}

} // namespace talan
