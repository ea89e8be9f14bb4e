#include "core/letters/case_summary.h"

#include <QCoreApplication>

#include "core/base/enum_key.h"
#include "core/letters/level_text.h"
#include "core/letters/summary_facts.h"
#include "core/letters/summary_story.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

QString titleOf(const CaseFile &caseFile, SummaryLevel level)
{
    if (level == SummaryLevel::Anonymous)
        return QCoreApplication::translate("CaseSummary", "Anonymised case summary");
    return QCoreApplication::translate("CaseSummary", "Case summary %1", "with the case number")
        .arg(caseFile.number);
}

QStringList letterheadOf(const OfficeSettings &office)
{
    QStringList lines{office.name};
    lines += office.address.split(u'\n', Qt::SkipEmptyParts);
    if (!office.phone.isEmpty())
        lines.append(
            QCoreApplication::translate("CaseSummary", "Phone %1", "letterhead").arg(office.phone));
    if (!office.email.isEmpty())
        lines.append(office.email);
    return lines;
}

/// Care by a municipality includes general nursing, whose secrecy is that of social services
/// (offentlighets- och sekretesslagen 26 kap. 1 §).
QString provisionOf(const SummarySource &source)
{
    const bool isMunicipal =
        !source.units.isEmpty() && source.units.first().bodyKind == BodyKind::Municipality;
    return isMunicipal ? source.office.municipalSecrecyProvision : source.office.secrecyProvision;
}

QStringList secrecyNoteOf(const SummarySource &source)
{
    return {QCoreApplication::translate("CaseSummary", "Secrecy", "heading of the secrecy marking"),
            QCoreApplication::translate("CaseSummary", "under %1", "a provision of the law")
                .arg(provisionOf(source)),
            isoText(officeDate(source.printedAt)),
            source.office.name};
}

QString warningOf(const CaseFile &caseFile)
{
    QStringList kinds;
    for (const auto &person : {caseFile.patient, caseFile.complainant}) {
        if (person && person->isProtected() && !kinds.contains(displayText(person->protection)))
            kinds.append(displayText(person->protection));
    }
    if (kinds.isEmpty())
        return {};
    return QCoreApplication::translate("CaseSummary",
                                       "Protected personal data (%1)",
                                       "warning, with the kind of protection")
        .arg(kinds.join(u", "_s).toLower());
}

/// Who printed it is a name: an anonymous summary names the office instead.
QString printedNoteOf(const SummarySource &source, SummaryLevel level)
{
    const bool namesOffice = level == SummaryLevel::Anonymous || source.printedBy.isEmpty();
    return QCoreApplication::translate("CaseSummary", "Printed %1 by %2", "when and by whom")
        .arg(instantText(source.printedAt), namesOffice ? source.office.name : source.printedBy);
}

} // namespace

QStringView storageKey(SummaryLevel level)
{
    switch (level) {
    case SummaryLevel::Full:
        return u"full";
    case SummaryLevel::Provider:
        return u"provider";
    case SummaryLevel::Anonymous:
        return u"anonymous";
    }
    Q_UNREACHABLE();
}

std::optional<SummaryLevel> summaryLevelFromKey(QStringView key)
{
    return enumFromKey(kAllSummaryLevels, key);
}

CaseSummary
composeSummary(const SummarySource &source, SummaryLevel level, const QStringList &alsoMask)
{
    LevelText text(source, level, alsoMask);
    CaseSummary summary;
    summary.level = level;
    summary.title = titleOf(source.caseFile, level);
    summary.subject = text.written(source.caseFile.title);
    if (level == SummaryLevel::Full)
        summary.warning = warningOf(source.caseFile);
    summary.narrative = text.written(source.caseFile.narrative);
    summary.facts = summaryFacts(source, text);
    summary.requests = summaryRequests(source, text);
    summary.story = summaryStory(source, text);
    summary.secrecyNote = secrecyNoteOf(source);
    summary.printedNote = printedNoteOf(source, level);
    summary.letterhead = letterheadOf(source.office);
    summary.logoPng = source.office.logoPng;
    summary.masked = text.masked();
    summary.suspicious = text.suspicious();
    return summary;
}

} // namespace talan
