#pragma once

#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/categories/category.h"
#include "core/deadlines/statement_request.h"
#include "core/office/journal.h"
#include "core/office/office_settings.h"
#include "core/providers/care_unit.h"

namespace talan {

/// Who a case summary is for.
enum class SummaryLevel {
    Full,      ///< The office itself and the patient.
    Provider,  ///< No contact details beyond need, nothing protected, no internal notes.
    Anonymous, ///< No name, number or birth date, no unit below clinic; names in text are masked.
};
inline constexpr std::array kAllSummaryLevels{
    SummaryLevel::Full, SummaryLevel::Provider, SummaryLevel::Anonymous};
QStringView storageKey(SummaryLevel level);
std::optional<SummaryLevel> summaryLevelFromKey(QStringView key);

/// Everything a summary is made of, read once.
struct SummarySource
{
    CaseFile caseFile;
    QString handlerName;
    QList<CareUnit> units; ///< In the case's order, each with its path.
    QList<Note> notes;
    QList<StatementRequest> requests;
    QList<Event> events;
    QList<Category> problems;
    QList<Category> areas;
    QList<CareUnit> allUnits; ///< The whole register: where a clinic ends, and which names to mask.
    QStringList staffNames;   ///< Everybody of the office, also those who have left.
    OfficeSettings office;
    QString printedBy;
    QDateTime printedAt;
};

/// Reads what a summary needs. Errors: those of openCase (a protected person's case needs the
/// right, and the reading is journalled), NotFound.
Result<SummarySource> readSummarySource(const Work &work, CaseId id);

/// Writes into the journal that a summary of the case was printed or saved; never any of its text.
Result<> recordSummaryMade(const Work &work, CaseId id, SummaryLevel level, int pages);

/// A fact line of a summary: heading and value, both as people read them.
struct SummaryFact
{
    QString heading;
    QString value; ///< May have several lines.

    friend bool operator==(const SummaryFact &, const SummaryFact &) = default;
};

/// Facts that belong together: the case, the patient, the care; or one statement request.
struct SummarySection
{
    QString heading;
    QList<SummaryFact> facts;

    friend bool operator==(const SummarySection &, const SummarySection &) = default;
};

/// Something that happened in the case.
struct SummaryEntry
{
    QString when; ///< "2026-11-22 10.15", a date, or a month when anonymous.
    QString heading;
    QString detail; ///< A few words of the office's own; may be empty.
    QString text;   ///< What somebody wrote; may be empty.

    friend bool operator==(const SummaryEntry &, const SummaryEntry &) = default;
};

/// The finished text of a summary, before it is laid out.
struct CaseSummary
{
    SummaryLevel level = SummaryLevel::Full;
    QString title;   ///< "Ärendesammanställning PN 2026-0001"; without number when anonymous.
    QString subject; ///< The case's own title; may be empty.
    QString warning; ///< Full only: that personal data are protected, and how.
    QList<SummarySection> facts;
    QString narrative;
    QList<SummarySection> requests; ///< One a statement request: its dates with explanation.
    QList<SummaryEntry> story;      ///< Oldest first.
    QStringList secrecyNote;        ///< "Sekretess", provision, date, authority (OSL 5 kap. 5 §).
    QString printedNote;            ///< "Utskriven 2026-11-22 10.15 av Anna Lind".
    QStringList letterhead;         ///< The office's name, then address and how to reach it.
    QByteArray logoPng;
    QStringList masked;     ///< Each text that was masked, for a human look.
    QStringList suspicious; ///< Left as it stands, but may be a name: also for a human look.
};

/// Makes the text of a summary. `alsoMask` are further names a person found in an anonymous one.
CaseSummary
composeSummary(const SummarySource &source, SummaryLevel level, const QStringList &alsoMask = {});

} // namespace talan
