#include "core/letters/summary_body.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr double kTitleSize = 16;
constexpr double kSectionSize = 11.5;
constexpr int kBold = QFont::DemiBold;
constexpr double kRoomInSecrecyFrame = 8;

QTextCharFormat letters(double points, int weight = QFont::Normal, const QColor &ink = kInk)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(ink);
    return format;
}

QTextCharFormat quietLetters()
{
    return letters(kTextSize, QFont::Normal, kQuietInk);
}

QTextBlockFormat paragraph(double above, double below, bool keepsWithNext = false)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    if (keepsWithNext)
        format.setProperty(kKeepsWithNext, true);
    return format;
}

/// Lines of a value without the distance of paragraphs.
QString inOneBlock(QString lines)
{
    return lines.replace(u'\n', QChar::LineSeparator);
}

/// The logo at its size on paper, in dots of 1/96 inch; none if it cannot be read.
QImage logoImage(const QByteArray &png)
{
    constexpr QSize kMost(190, 64); // 50 × 17 mm
    constexpr int kFinerThanLaidOut = 3;
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {};
    const QSize fitting = size.scaled(kMost * kFinerThanLaidOut, Qt::KeepAspectRatio);
    reader.setScaledSize(size.width() > fitting.width() ? fitting : size);
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    // On white: paper has no transparency, and neither may a PDF for the archive.
    QImage onPaper(read.size(), QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(0, 0, read);
    return onPaper;
}

/// Writes a summary as one flowing text; values go in as plain text, whatever they hold.
class BodyWriter
{
public:
    explicit BodyWriter(QTextDocument &document)
        : m_document(document)
        , m_cursor(&document)
    {}

    void write(const CaseSummary &summary);

private:
    void letterhead(const CaseSummary &summary);
    void officeLines(QTextCursor cursor, const CaseSummary &summary);
    void secrecyNote(QTextTableCell cell, const QStringList &note);
    void titles(const CaseSummary &summary);
    void section(const QString &heading);
    void facts(const QList<SummaryFact> &facts);
    void text(const QString &words);
    void story(const QList<SummaryEntry> &entries);
    QTextTable *table(int rows, double firstColumn);

    QTextDocument &m_document;
    QTextCursor m_cursor;
};

void BodyWriter::write(const CaseSummary &summary)
{
    letterhead(summary);
    titles(summary);
    for (const SummarySection &part : summary.facts) {
        section(part.heading);
        facts(part.facts);
    }
    section(QCoreApplication::translate("CaseSummary", "What the case is about"));
    text(summary.narrative);
    if (!summary.requests.isEmpty()) {
        section(QCoreApplication::translate("CaseSummary", "Statement requests"));
        for (const SummarySection &request : summary.requests) {
            m_cursor.insertBlock(paragraph(6, 2, true), letters(kTextSize, kBold));
            m_cursor.insertText(request.heading);
            facts(request.facts);
        }
    }
    section(QCoreApplication::translate("CaseSummary", "What has happened"));
    story(summary.story);
}

QTextTable *BodyWriter::table(int rows, double firstColumn)
{
    constexpr double kWhole = 100;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setMargin(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, kWhole));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, firstColumn),
         QTextLength(QTextLength::PercentageLength, kWhole - firstColumn)});
    return m_cursor.insertTable(rows, 2, format);
}

void BodyWriter::letterhead(const CaseSummary &summary)
{
    constexpr double kOfficeWidth = 58;
    QTextTable *head = table(1, kOfficeWidth);
    officeLines(head->cellAt(0, 0).firstCursorPosition(), summary);
    secrecyNote(head->cellAt(0, 1), summary.secrecyNote);
    m_cursor.movePosition(QTextCursor::End);
}

void BodyWriter::officeLines(QTextCursor cursor, const CaseSummary &summary)
{
    constexpr double kFinerThanLaidOut = 3;
    if (const QImage logo = logoImage(summary.logoPng); !logo.isNull()) {
        const QUrl name(u"office-logo"_s);
        m_document.addResource(QTextDocument::ImageResource, name, logo);
        QTextImageFormat image;
        image.setName(name.toString());
        image.setWidth(logo.width() / kFinerThanLaidOut);
        image.setHeight(logo.height() / kFinerThanLaidOut);
        cursor.insertImage(image);
        cursor.insertBlock(paragraph(6, 0));
    }
    for (qsizetype i = 0; i < summary.letterhead.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(paragraph(0, 0));
        cursor.insertText(summary.letterhead.at(i),
                          i == 0 ? letters(kSectionSize, kBold) : letters(kSmallSize + 1));
    }
}

void BodyWriter::secrecyNote(QTextTableCell cell, const QStringList &note)
{
    QTextTableCellFormat room;
    room.setPadding(kRoomInSecrecyFrame);
    cell.setFormat(room);
    QTextBlockFormat marked = paragraph(0, 0);
    marked.setProperty(kIsSecrecyNote, true);
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setBlockFormat(marked);
    for (qsizetype i = 0; i < note.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(marked);
        cursor.insertText(note.at(i),
                          i == 0 ? letters(kSectionSize, kBold, kSecrecyRed)
                                 : letters(kSmallSize + 1));
    }
}

void BodyWriter::titles(const CaseSummary &summary)
{
    m_cursor.insertBlock(paragraph(18, 2, true), letters(kTitleSize, kBold));
    m_cursor.insertText(summary.title);
    if (!summary.subject.isEmpty()) {
        m_cursor.insertBlock(paragraph(0, 2, true), letters(kSectionSize));
        m_cursor.insertText(summary.subject);
    }
    if (!summary.warning.isEmpty()) {
        const QTextCharFormat red = letters(kSectionSize, kBold, kSecrecyRed);
        m_cursor.insertBlock(paragraph(4, 2, true), red);
        m_cursor.insertText(summary.warning, red);
    }
}

void BodyWriter::section(const QString &heading)
{
    m_cursor.insertBlock(paragraph(16, 4, true), letters(kSectionSize, kBold));
    m_cursor.insertText(heading);
}

void BodyWriter::facts(const QList<SummaryFact> &facts)
{
    constexpr double kHeadingWidth = 33;
    QTextTable *rows = table(static_cast<int>(facts.size()), kHeadingWidth);
    for (int row = 0; row < facts.size(); ++row) {
        QTextCursor heading = rows->cellAt(row, 0).firstCursorPosition();
        heading.setBlockFormat(paragraph(1, 1));
        heading.insertText(facts.at(row).heading, quietLetters());
        QTextCursor value = rows->cellAt(row, 1).firstCursorPosition();
        value.setBlockFormat(paragraph(1, 1));
        value.insertText(inOneBlock(facts.at(row).value), letters(kTextSize));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void BodyWriter::text(const QString &words)
{
    for (const QString &line : words.split(u'\n')) {
        m_cursor.insertBlock(paragraph(0, 4), letters(kTextSize));
        m_cursor.insertText(line);
    }
}

void BodyWriter::story(const QList<SummaryEntry> &entries)
{
    for (const SummaryEntry &entry : entries) {
        m_cursor.insertBlock(paragraph(6, 1, !entry.text.isEmpty()), letters(kTextSize));
        m_cursor.insertText(entry.when + u"   "_s, quietLetters());
        m_cursor.insertText(entry.heading, letters(kTextSize, kBold));
        if (!entry.detail.isEmpty())
            m_cursor.insertText(u" · "_s + entry.detail, letters(kTextSize));
        if (!entry.text.isEmpty())
            text(entry.text);
    }
}

} // namespace

QFont paperFont(double points)
{
    QFont font;
    font.setFamilies(
        {QFontInfo(QGuiApplication::font()).family(), u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    // Spacing that nobody sees turns ligatures off: "fi" must be found as two letters in a PDF.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    return font;
}

void writeSummaryBody(QTextDocument &document, const CaseSummary &summary)
{
    BodyWriter(document).write(summary);
}

} // namespace talan
