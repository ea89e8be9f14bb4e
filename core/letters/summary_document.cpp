#include "core/letters/summary_document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr double kTextSize = 10;
constexpr double kSmallSize = 8;
constexpr double kTitleSize = 16;
constexpr double kSectionSize = 11.5;
constexpr double kRunningHeight = 22; ///< Points kept above and below the text.
constexpr int kBold = QFont::DemiBold;
/// Marks a heading that must stay on the page of what follows it.
constexpr int kKeepsWithNext = QTextFormat::UserProperty + 1;

const QColor kInk(Qt::black);
const QColor kQuietInk(0x50, 0x50, 0x50);
const QColor kRule(0xb0, 0xb0, 0xb0);
const QColor kSecrecyRed(0xb0, 0x00, 0x20);

/// The program's own family, with two that hold all Swedish letters behind it.
QFont textFont(double points)
{
    QFont font;
    font.setFamilies(
        {QFontInfo(QGuiApplication::font()).family(), u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    return font;
}

/// Points to the dots of a device.
double dots(double points, const QPaintDevice &device)
{
    constexpr double kPointsPerInch = 72;
    return points * device.logicalDpiY() / kPointsPerInch;
}

QTextCharFormat letters(double points, int weight = QFont::Normal, const QColor &ink = kInk)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(ink);
    return format;
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
    void secrecyBox(QTextCursor cursor, const QStringList &note);
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
    format.setWidth({QTextLength::PercentageLength, kWhole});
    format.setColumnWidthConstraints({{QTextLength::PercentageLength, firstColumn},
                                      {QTextLength::PercentageLength, kWhole - firstColumn}});
    return m_cursor.insertTable(rows, 2, format);
}

void BodyWriter::letterhead(const CaseSummary &summary)
{
    constexpr double kOfficeWidth = 58;
    QTextTable *head = table(1, kOfficeWidth);
    officeLines(head->cellAt(0, 0).firstCursorPosition(), summary);
    secrecyBox(head->cellAt(0, 1).firstCursorPosition(), summary.secrecyNote);
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

void BodyWriter::secrecyBox(QTextCursor cursor, const QStringList &note)
{
    if (note.isEmpty())
        return;
    QTextFrameFormat frame;
    frame.setBorder(1.5);
    frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setBorderBrush(kSecrecyRed);
    frame.setPadding(6);
    frame.setMargin(0);
    cursor.insertFrame(frame);
    for (qsizetype i = 0; i < note.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(paragraph(0, 0));
        cursor.insertText(note.at(i),
                          i == 0 ? letters(kSectionSize, kBold, kSecrecyRed)
                                 : letters(kSmallSize + 1));
    }
}

void BodyWriter::titles(const CaseSummary &summary)
{
    m_cursor.insertBlock(paragraph(18, 2, true), letters(kTitleSize, kBold));
    m_cursor.insertText(summary.title);
    if (summary.subject.isEmpty())
        return;
    m_cursor.insertBlock(paragraph(0, 2, true), letters(kSectionSize));
    m_cursor.insertText(summary.subject);
}

void BodyWriter::section(const QString &heading)
{
    m_cursor.insertBlock(paragraph(16, 4, true), letters(kSectionSize, kBold));
    m_cursor.insertText(heading);
}

void BodyWriter::facts(const QList<SummaryFact> &facts)
{
    constexpr double kHeadingWidth = 30;
    QTextTable *rows = table(static_cast<int>(facts.size()), kHeadingWidth);
    for (int row = 0; row < facts.size(); ++row) {
        QTextCursor heading = rows->cellAt(row, 0).firstCursorPosition();
        heading.setBlockFormat(paragraph(1, 1));
        heading.insertText(facts.at(row).heading, letters(kTextSize, QFont::Normal, kQuietInk));
        QTextCursor value = rows->cellAt(row, 1).firstCursorPosition();
        value.setBlockFormat(paragraph(1, 1));
        value.insertText(facts.at(row).value, letters(kTextSize));
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
        m_cursor.insertBlock(paragraph(6, 1, !entry.text.isEmpty()), letters(kTextSize, kBold));
        m_cursor.insertText(entry.when + u"   "_s, letters(kTextSize, QFont::Normal, kQuietInk));
        m_cursor.insertText(entry.heading, letters(kTextSize, kBold));
        if (!entry.text.isEmpty())
            text(entry.text);
    }
}

/// The pages of a laid out summary on one device.
class Pages
{
public:
    Pages(const CaseSummary &summary, QPagedPaintDevice &device, QPainter &painter);

    int count() const { return m_document.pageCount(); }
    void paint(int page);

private:
    void keepHeadings();
    int pageAt(double y) const;
    void paintRunningHead();
    void paintFoot(int page);

    const CaseSummary &m_summary;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    QTextDocument m_document;
    QSizeF m_page; ///< Of the whole printable area, in dots.
    QSizeF m_body; ///< Without running head and foot.
};

Pages::Pages(const CaseSummary &summary, QPagedPaintDevice &device, QPainter &painter)
    : m_summary(summary)
    , m_device(device)
    , m_painter(painter)
    , m_page(device.width(), device.height())
    , m_body(m_page.width(), m_page.height() - 2 * dots(kRunningHeight, device))
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(textFont(kTextSize));
    m_document.setDocumentMargin(0);
    QTextOption option = m_document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    BodyWriter(m_document).write(summary);
    m_document.documentLayout()->setPaintDevice(&device);
    m_document.setPageSize(m_body);
    keepHeadings();
}

int Pages::pageAt(double y) const
{
    return static_cast<int>(y / m_body.height());
}

/// A heading alone at the foot of a page goes over to the next one.
void Pages::keepHeadings()
{
    auto *layout = m_document.documentLayout();
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(kKeepsWithNext))
            continue;
        QTextBlock next = block.next();
        while (next.isValid() && next.blockFormat().boolProperty(kKeepsWithNext))
            next = next.next();
        if (!next.isValid() || next.layout()->lineCount() == 0)
            continue;
        const double firstLine =
            layout->blockBoundingRect(next).top() + next.layout()->lineAt(0).y();
        if (pageAt(layout->blockBoundingRect(block).top()) == pageAt(firstLine))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

void Pages::paint(int page)
{
    if (page > 0)
        paintRunningHead();
    paintFoot(page);
    const double top = dots(kRunningHeight, m_device);
    const QRectF part(0, page * m_body.height(), m_body.width(), m_body.height());
    m_painter.save();
    m_painter.translate(0, top - part.top());
    m_painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, kInk);
    m_document.documentLayout()->draw(&m_painter, context);
    m_painter.restore();
}

void Pages::paintRunningHead()
{
    m_painter.setFont(textFont(kSmallSize));
    m_painter.setPen(kQuietInk);
    const QRectF line(0, 0, m_page.width(), dots(kSmallSize * 1.6, m_device));
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, m_summary.title);
    m_painter.setPen(kSecrecyRed);
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignTop, m_summary.secrecyNote.value(0));
    m_painter.setPen(QPen(kRule, dots(0.5, m_device)));
    m_painter.drawLine(line.bottomLeft(), line.bottomRight());
}

void Pages::paintFoot(int page)
{
    const double height = dots(kSmallSize * 1.6, m_device);
    const QRectF line(0, m_page.height() - height, m_page.width(), height);
    m_painter.setPen(QPen(kRule, dots(0.5, m_device)));
    m_painter.drawLine(line.topLeft(), line.topRight());
    m_painter.setFont(textFont(kSmallSize));
    m_painter.setPen(kQuietInk);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_summary.printedNote);
    m_painter.drawText(line,
                       Qt::AlignRight | Qt::AlignBottom,
                       QCoreApplication::translate("CaseSummary", "Page %1 of %2", "at the foot")
                           .arg(page + 1)
                           .arg(count()));
}

Error fileError(const QSaveFile &file, const QString &path)
{
    const QString detail = u"%1 (%2)"_s.arg(file.errorString()).arg(file.error());
    if (!QFileInfo(path).absoluteDir().exists())
        return {ErrorCode::FolderMissing, detail, {}};
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return {ErrorCode::DiskFull, detail, {}};
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return {ErrorCode::ReadOnlyFile, detail, {}};
    case QFileDevice::NoError:
    case QFileDevice::ReadError:
    case QFileDevice::WriteError:
    case QFileDevice::FatalError:
    case QFileDevice::AbortError:
    case QFileDevice::TimeOutError:
    case QFileDevice::UnspecifiedError:
    case QFileDevice::RemoveError:
    case QFileDevice::RenameError:
    case QFileDevice::PositionError:
    case QFileDevice::ResizeError:
    case QFileDevice::CopyError:
        return {ErrorCode::StorageFailed, detail, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

void setSummaryPage(QPagedPaintDevice &device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     QPageLayout::Portrait,
                                     QMarginsF(22, 14, 18, 12),
                                     QPageLayout::Millimeter));
}

int paintSummary(const CaseSummary &summary, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    Pages pages(summary, device, painter);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return 0;
        pages.paint(page);
    }
    return pages.count();
}

Result<int> writeSummaryPdf(const CaseSummary &summary,
                            const QString &path,
                            const std::function<Result<>(int pages)> &beforeKept)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file, path);
    int pages = 0;
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(summary.title);
        writer.setCreator(u"Talan"_s);
        setSummaryPage(writer);
        pages = paintSummary(summary, writer);
    }
    if (pages == 0 || file.error() != QFileDevice::NoError)
        return fileError(file, path);
    if (beforeKept) {
        if (const auto done = beforeKept(pages); !done)
            return done.error();
    }
    if (!file.commit())
        return fileError(file, path);
    return pages;
}

} // namespace talan
