#include "core/letters/summary_document.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <algorithm>

#include "core/letters/summary_body.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

constexpr double kRunningHeight = 22; ///< Points kept above and below the text.
constexpr double kRoomAboveFoot = 8;
constexpr double kRoomAroundSecrecyNote = 5;
constexpr double kTouching = 1; ///< Dots: a line that begins on the edge belongs to the next page.
const QColor kRule(0xb0, 0xb0, 0xb0);

/// Points to the dots of a device.
double dots(double points, const QPaintDevice &device)
{
    constexpr double kPointsPerInch = 72;
    return points * device.logicalDpiY() / kPointsPerInch;
}

/// A line of text and where its block begins in the flow of the document.
struct PlacedLine
{
    QTextLine line;
    QPointF origin;
};

/// The pages of a laid out summary on one device.
///
/// The lines are painted one by one: the layout's own draw() also paints the line before the part
/// it is asked for, which a clip hides on paper but not in the text of a PDF.
class Pages
{
public:
    Pages(const CaseSummary &summary, QPagedPaintDevice &device, QPainter &painter);

    int count() const { return static_cast<int>(m_lines.size()); }
    void paint(int page);

private:
    int pageAt(double y) const;
    QPointF originOf(const QTextBlock &block) const;
    int pageOf(const QTextBlock &block, int line) const;
    void keepHeadings();
    void placeLines();
    void paintSecrecyFrame();
    void paintRunningHead();
    void paintFoot(int page);

    const CaseSummary &m_summary;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    QTextDocument m_document;
    QSizeF m_page;                    ///< Of the whole printable area, in dots.
    QSizeF m_body;                    ///< Without running head and foot.
    QList<QList<PlacedLine>> m_lines; ///< By page.
    QRectF m_secrecyNote;             ///< On the first page.
};

Pages::Pages(const CaseSummary &summary, QPagedPaintDevice &device, QPainter &painter)
    : m_summary(summary)
    , m_device(device)
    , m_painter(painter)
    , m_page(device.width(), device.height())
    , m_body(m_page.width(), m_page.height() - dots(2 * kRunningHeight + kRoomAboveFoot, device))
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(paperFont(kTextSize));
    m_document.setDocumentMargin(0);
    QTextOption option = m_document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    // Device and size come first and the body in one go: every change of a full document lays all
    // of it out again.
    m_document.documentLayout()->setPaintDevice(&device);
    m_document.setPageSize(m_body);
    QTextCursor body(&m_document);
    body.beginEditBlock();
    writeSummaryBody(m_document, summary);
    body.endEditBlock();
    keepHeadings();
    placeLines();
}

/// What the positions of a block's lines count from.
QPointF Pages::originOf(const QTextBlock &block) const
{
    return m_document.documentLayout()->blockBoundingRect(block).topLeft() -
           block.layout()->boundingRect().topLeft();
}

/// The page of one of the block's lines, or of its last if it has no so many.
int Pages::pageOf(const QTextBlock &block, int line) const
{
    const int last = block.layout()->lineCount() - 1;
    const double y = last < 0 ? 0 : block.layout()->lineAt(std::min(line, last)).y();
    return pageAt(originOf(block).y() + y);
}

int Pages::pageAt(double y) const
{
    return std::max(0, static_cast<int>((y + kTouching) / m_body.height()));
}

/// A heading goes over to the next page unless two lines of what follows stand with it.
void Pages::keepHeadings()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(kKeepsWithNext))
            continue;
        QTextBlock next = block.next();
        while (next.isValid() && next.blockFormat().boolProperty(kKeepsWithNext))
            next = next.next();
        if (!next.isValid() || pageOf(block, 0) == pageOf(next, 1))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

void Pages::placeLines()
{
    m_lines.resize(m_document.pageCount());
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = originOf(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int page = std::min(pageAt(origin.y() + line.y()), count() - 1);
            m_lines[page].append({line, origin});
            if (block.blockFormat().boolProperty(kIsSecrecyNote))
                m_secrecyNote |= line.rect().translated(origin);
        }
    }
}

void Pages::paint(int page)
{
    if (page > 0)
        paintRunningHead();
    paintFoot(page);
    m_painter.save();
    m_painter.setPen(kInk);
    m_painter.translate(0, dots(kRunningHeight, m_device) - page * m_body.height());
    for (const PlacedLine &placed : std::as_const(m_lines[page]))
        placed.line.draw(&m_painter, placed.origin);
    if (page == 0)
        paintSecrecyFrame();
    m_painter.restore();
}

void Pages::paintSecrecyFrame()
{
    if (m_secrecyNote.isEmpty())
        return;
    const double room = dots(kRoomAroundSecrecyNote, m_device);
    const QPen pen(kSecrecyRed, dots(1.2, m_device));
    QRectF frame = m_secrecyNote.adjusted(-room, -room, 0, room);
    frame.setRight(m_body.width() - pen.widthF() / 2);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(frame);
}

void Pages::paintRunningHead()
{
    m_painter.setFont(paperFont(kSmallSize));
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
    m_painter.setFont(paperFont(kSmallSize));
    m_painter.setPen(kQuietInk);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_summary.printedNote);
    m_painter.drawText(line,
                       Qt::AlignRight | Qt::AlignBottom,
                       QCoreApplication::translate("CaseSummary", "Page %1 of %2", "at the foot")
                           .arg(page + 1)
                           .arg(count()));
}

/// A write that was cut short says only that it failed.
bool isDiskFull(const QString &path)
{
    constexpr qint64 kAlmostNothing = 1024 * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < kAlmostNothing;
}

Error fileError(const QSaveFile &file, const QString &path)
{
    const QString detail = u"%1 (%2)"_s.arg(file.errorString()).arg(file.error());
    if (!QFileInfo(path).absoluteDir().exists())
        return {ErrorCode::FolderMissing, detail, {}};
    switch (file.error()) {
    case QFileDevice::WriteError:
        return {isDiskFull(path) ? ErrorCode::DiskFull : ErrorCode::StorageFailed, detail, {}};
    case QFileDevice::ResourceError:
        return {ErrorCode::DiskFull, detail, {}};
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return {ErrorCode::ReadOnlyFile, detail, {}};
    case QFileDevice::NoError:
    case QFileDevice::ReadError:
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
    // Flushed here because commit() does not notice when its own last flush finds the disk full.
    if (pages == 0 || !file.flush() || file.error() != QFileDevice::NoError)
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
