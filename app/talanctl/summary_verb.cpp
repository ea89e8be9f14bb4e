#include <QCoreApplication>
#include <QJsonArray>

#include "app/talanctl/office_desk.h"
#include "app/talanctl/verbs.h"
#include "core/letters/case_summary.h"
#include "core/letters/summary_document.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

struct Written
{
    QString path;
    int pages = 0;
    QStringList masked;
    QStringList suspicious;
};

/// Writes the summary and the journal's line about it. A paper that the journal does not know of
/// must not exist.
Result<Written> write(const Work &work, CaseId id, SummaryLevel level, const QString &path)
{
    const auto source = readSummarySource(work, id);
    if (!source)
        return source.error();
    const CaseSummary summary = composeSummary(*source, level);
    const auto pages = writeSummaryPdf(
        summary, path, [&](int count) { return recordSummaryMade(work, id, level, count); });
    if (!pages)
        return pages.error();
    return Written{
        .path = path, .pages = *pages, .masked = summary.masked, .suspicious = summary.suspicious};
}

QString writtenText(const Written &written)
{
    QStringList lines{QCoreApplication::translate(
                          "TalanCtl", "The summary is in %1. Pages: %2.", "file, number of pages")
                          .arg(written.path)
                          .arg(written.pages)};
    if (!written.masked.isEmpty()) {
        lines.append(QCoreApplication::translate("TalanCtl", "Masked: %1.")
                         .arg(written.masked.join(u", "_s)));
    }
    if (!written.suspicious.isEmpty()) {
        lines.append(QCoreApplication::translate(
                         "TalanCtl", "Not masked, but perhaps names: %1. Look before you use it.")
                         .arg(written.suspicious.join(u", "_s)));
    }
    return lines.join(u'\n');
}

} // namespace

Exit summarise(Call &call)
{
    CommandLine &line = call.line();
    line.needed(u"level"_s);
    const auto level = line.choice(u"level"_s, summaryLevelFromKey);
    const QString path = line.needed(u"pdf"_s);
    return withCase(call, Activity::MakingSummary, [&](const Work &work, CaseId id) {
        const auto written = write(work, id, level.value_or(SummaryLevel::Anonymous), path);
        if (!written)
            return call.fail(Activity::MakingSummary, written.error());
        const QJsonObject json{{u"pdf"_s, written->path},
                               {u"pages"_s, written->pages},
                               {u"masked"_s, QJsonArray::fromStringList(written->masked)},
                               {u"suspicious"_s, QJsonArray::fromStringList(written->suspicious)}};
        return call.answer(json, writtenText(*written));
    });
}

} // namespace talan::ctl
