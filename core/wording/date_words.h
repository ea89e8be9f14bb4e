#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include "core/calendar/statutory_time.h"
#include "core/cases/case_file.h"
#include "core/deadlines/statement_request.h"

namespace talan {

/// "mån 28 dec", with the year when it is not today's: "mån 4 jan 2027".
QString dayText(QDate day, QDate today);

/// "2026-12-28", for columns and letters.
QString isoText(QDate day);

/// "2026-11-22 10.15" on the office's clock.
QString instantText(const QDateTime &instant);

/// "i dag", "i morgon", "om 3 dagar", "1 dag för sent", "10 dagar för sent".
QString distanceText(QDate day, QDate today);

/// The same for a step counted in hours: "kvar 22 h", "3 h för sent".
QString distanceText(const DueStep &due, const QDateTime &now);

/// "42 dagar gammalt", of a closed case "var öppet 42 dagar".
QString ageText(const CaseFile &caseFile, QDate today);

/// The headline of a case in words: whose move it is and until when, e.g.
/// "Väntar på svar · senast mån 28 dec (4 veckor, julafton flyttar)".
QString
headline(const CaseFile &caseFile, const QList<StatementRequest> &requests, const QDateTime &now);

/// One step of an explained date, e.g. "4 veckor från 2026-11-26 = 2026-12-24" or "2026-12-24 är
/// julafton".
QString stepText(const DateStep &step, const DateStep *before);

/// All steps, one line each, ending with the date and the rule: "… → måndag 2026-12-28 (lag
/// 1930:173 2 §)".
QStringList explanationLines(const ExplainedDate &date);

/// The explanation in one sentence for a tooltip.
QString explanationText(const ExplainedDate &date);

} // namespace talan
