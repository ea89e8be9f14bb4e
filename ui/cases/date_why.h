#pragma once

#include <QStringList>

#include "core/calendar/statutory_time.h"
#include "ui/cases/case_content.h"

class QPagedPaintDevice;

namespace talan::ui {

/// A date with how it came about, in the words somebody reads who asks why.
struct DateWhy
{
    QString what;      ///< What the date is: "Await the answer · Vårdcentralen Eken".
    QString when;      ///< "mon 28 Dec (in 32 days)"; empty where there is no date.
    QStringList steps; ///< One a line; or the one sentence why there is no date.

    bool isEmpty() const { return what.isEmpty(); }
    /// All of it, a line each: to copy, to print, and for a screen reader.
    QString text() const;

    friend bool operator==(const DateWhy &, const DateWhy &) = default;
};

DateWhy whyOf(const QString &what, const Result<ExplainedDate> &date, QDate today);

/// Whether the provider or the step of one's own that a date is about may be named: never for a
/// protected person outside the opened case.
enum class DetailShown {
    Named,
    Unnamed,
};

/// Why the case's next step is due when it is; empty for a closed case.
DateWhy whyNext(const CaseContent &content, QDate today, DetailShown shown);

/// Why the answer to a request is awaited when it is; for a draft, and for one that is over, the
/// date it would be or was measured by.
DateWhy whyRequest(const StatementRequest &request, QDate today);

/// Why a case counts as received when it does.
DateWhy whyReceived(const CaseFile &caseFile, QDate today);

/// The date of a consent, which nothing but its note gives; empty where none is noted.
DateWhy whyConsent(const Consent &consent, QDate today);

/// Puts an explanation on one plain page. `about` is the line at its top: the case's number.
void paintWhy(const DateWhy &why, const QString &about, QPagedPaintDevice &device);

} // namespace talan::ui
