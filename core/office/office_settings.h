#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/calendar/swedish_calendar.h"
#include "core/office/office_terms.h"
#include "core/office/work.h"

namespace talan {

/// What an office decides for itself. Terms marked "custom" are practice, not law (no statute sets
/// 24 h, 7 days, 2 or 4 weeks or three reminders; patientsäkerhetslagen (2010:659) 3 kap. 8 b §
/// says "snarast").
struct OfficeSettings
{
    QString officeId; ///< Random, made with the file; names its drafts on each machine.
    QString name;     ///< "Patientnämnden Region Exempel".
    QString address;  ///< Letterhead, several lines.
    QString phone;
    QString email;
    QByteArray logoPng;                                       ///< Empty: no logo.
    QString numberPattern = QStringLiteral("PN {year}-####"); ///< See rules::isNumberPattern.
    int confirmHours = 24;    ///< Custom: a new case is confirmed within clock hours.
    int firstContactDays = 7; ///< Custom: calendar days from the day it came in.
    int termWeeks = 4;        ///< Custom: the term offered first in a statement request, 2 or 4.
    int reminderWeeks = 2;    ///< Custom: the new date a reminder gives.
    int followUpDays =
        7; ///< Custom: days for the office's own next step (request, forward, close).
    bool rollsToWorkingDay = true;    ///< Requests and reminders count by lag (1930:173) 2 §.
    bool contactRolls = false;        ///< So does the first contact.
    bool followUpRolls = false;       ///< So do the office's own steps.
    QList<ClosedDay> closedDays;      ///< Days on which the office itself is closed, in order.
    bool closedDaysMoveDates = false; ///< Whether they move the office's own terms too.
    int warnDaysContact = 0; ///< Pre-deadline of the first contact: 0 (none), 3 or 7 days before.
    int warnDaysAnswer = 7;  ///< … of a provider's answer.
    int warnDaysOwnStep = 3; ///< … of the office's own steps.
    QString backupFolder;    ///< Whole path of the folder that backups go to; empty: none are made.
    int backupHours = 24;    ///< A new backup is made when the latest is older than that.
    QString secrecyProvision =
        QStringLiteral("25 kap. 4 § offentlighets- och sekretesslagen (2009:400)");
    QString municipalSecrecyProvision =
        QStringLiteral("26 kap. 1 § offentlighets- och sekretesslagen (2009:400)");

    /// The terms among them, as they hold from an instant on.
    OfficeTerms terms(const QDateTime &validFrom) const;

    friend bool operator==(const OfficeSettings &, const OfficeSettings &) = default;
};

namespace rules {

/// A case number pattern has one run of '#' (the running number, at least that many digits) and
/// "{year}".
bool isNumberPattern(const QString &pattern);

/// "PN 2026-0001" for pattern "PN {year}-####", 2026 and 1.
QString caseNumber(const QString &pattern, int year, int running);

/// The first thing wrong with the settings, with the member as `subject`.
Result<> validate(const OfficeSettings &settings);

} // namespace rules

/// The settings for the journal; the logo only by its size.
QJsonObject settingsJson(const OfficeSettings &settings);

class OfficeSettingStore
{
public:
    explicit OfficeSettingStore(storage::Database &database);

    Result<OfficeSettings> load() const;
    /// Terms that differ from those before hold from `now` on; the ones before stay in the history.
    Result<> save(const OfficeSettings &settings, const QDateTime &now);

private:
    storage::Database &m_database;
};

} // namespace talan
