#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include "core/cases/case_work.h"
#include "core/letters/summary_document.h"
#include "tests/bench/benches.h"
#include "tests/support/office_file.h"

using namespace Qt::StringLiterals;

namespace talan::bench {

namespace {

QString textOf(const CaseSummary &summary)
{
    QString text = summary.title + u"\n\n"_s + summary.letterhead.join(u'\n') + u"\n\n"_s;
    for (const SummarySection &section : summary.facts) {
        for (const SummaryFact &fact : section.facts)
            text += fact.heading + u": "_s + fact.value + u'\n';
    }
    text += summary.narrative + u'\n';
    for (const SummaryEntry &entry : summary.story)
        text += entry.heading + u' ' + entry.text + u'\n';
    return text + summary.secrecyNote.join(u'\n') + u'\n' + summary.printedNote;
}

/// The text on as many A4 pages as it needs, laid out by QPainter alone.
void plainPdf(const QString &text, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPdfVersion(
        QPagedPaintDevice::PdfVersion_A1b); // as the summary: the format is not what is measured
    QPainter painter(&writer);
    QFont font = painter.font();
    font.setPointSize(10);
    painter.setFont(font);
    const QRect page(0, 0, writer.width(), writer.height());
    const int lineHeight = painter.fontMetrics().height();
    int y = 0;
    for (const QString &line : text.split(u'\n')) {
        const QRect needed =
            painter.boundingRect(QRect(0, 0, page.width(), page.height()), Qt::TextWordWrap, line);
        const int height = std::max(needed.height(), lineHeight);
        if (y + height > page.height()) {
            writer.newPage();
            y = 0;
        }
        painter.drawText(QRect(0, y, page.width(), height), Qt::TextWordWrap, line);
        y += height;
    }
}

} // namespace

Compared summaryPdf()
{
    constexpr int kRounds = 9;
    constexpr int kNotes = 40;
    test::OfficeFile office;
    NewCase complaint = test::aComplaint();
    complaint.narrative = complaint.narrative.repeated(40);
    const CaseFile caseFile = test::registered(office.work(), complaint);
    for (int i = 0; i < kNotes; ++i) {
        const auto noted = addNote(
            office.work(),
            caseFile.id,
            NoteKind::Call,
            test::aMonday().addSecs(i),
            u"Samtal %1: patienten undrar när svaret kommer och vill bli uppringd på eftermiddagen."_s
                .arg(i));
        if (!noted)
            qFatal("bench note");
    }
    const auto source = readSummarySource(office.work(), caseFile.id);
    if (!source)
        qFatal("bench source");
    const CaseSummary summary = composeSummary(*source, SummaryLevel::Full);
    const QString text = textOf(summary);
    const QTemporaryDir folder;
    const auto ours = [&] {
        return millisecondsOf([&] {
            if (!writeSummaryPdf(summary, folder.filePath(u"ours.pdf"_s)))
                qFatal("bench PDF");
        });
    };
    const auto raw = [&] {
        return millisecondsOf([&] { plainPdf(text, folder.filePath(u"raw.pdf"_s)); });
    };
    return compare(kRounds, ours, raw);
}

} // namespace talan::bench
