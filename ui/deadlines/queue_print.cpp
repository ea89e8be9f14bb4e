#include "ui/deadlines/queue_print.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

#include "core/wording/date_words.h"
#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_painting.h"
#include "ui/deadlines/queue_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr double kTextPoints = 8;
constexpr double kTodayShare = 0.55;

/// What stands beside the picture, in shares of the page's width. No patient: paper goes astray.
struct PrintedColumn
{
    QueueColumn column;
    double share;
};
constexpr std::array kPrintedColumns{PrintedColumn{QueueColumn::Number, 0.10},
                                     PrintedColumn{QueueColumn::Unit, 0.15},
                                     PrintedColumn{QueueColumn::Handler, 0.10},
                                     PrintedColumn{QueueColumn::Due, 0.08}};

/// Paints one page after the other.
class QueuePrinter
{
public:
    QueuePrinter(QPagedPaintDevice &device, const QueueModel &model, const QueuePaper &paper)
        : m_device(device)
        , m_model(model)
        , m_paper(paper)
        , m_painter(&device)
        , m_inks(paperInks())
    {
        m_font = QGuiApplication::font();
        m_font.setPointSizeF(kTextPoints);
        m_painter.setFont(m_font);
        const QFontMetricsF metrics(m_font, &device);
        m_textHeight = metrics.height();
        m_lineHeight = 1.7 * m_textHeight;
        m_width = m_painter.viewport().width();
        m_height = m_painter.viewport().height();
        m_pictureLeft = 0;
        for (const PrintedColumn &column : kPrintedColumns)
            m_pictureLeft += column.share * m_width;
        const double room = m_width - m_pictureLeft;
        m_axis = {.today = model.today(),
                  .todayX = kTodayShare * room,
                  .dayWidth = dayWidthOf(paper.zoom, qRound(m_textHeight)),
                  .width = room};
        m_daysOff = daysOff(m_axis, paper.closedDays);
    }

    int paintAll()
    {
        const int lines = std::min(m_model.rowCount(), kMostPrintedLines);
        beginPage();
        for (int line = 0; line < lines; ++line) {
            // A heading does not stand alone at the foot of a page.
            const double needed = m_model.rowAt(line) ? m_lineHeight : 2 * m_lineHeight;
            if (m_y + needed > m_height - 2 * m_lineHeight) {
                endPage();
                m_device.newPage();
                beginPage();
            }
            paintLine(line);
        }
        if (const int more = m_model.rowCount() - lines; more > 0)
            paintText(0,
                      m_width,
                      QCoreApplication::translate("QueuePrint", "… and %1 more lines").arg(more));
        endPage();
        return m_page;
    }

private:
    void beginPage()
    {
        ++m_page;
        m_y = 0;
        QFont heading = m_font;
        heading.setBold(true);
        m_painter.setFont(heading);
        paintText(0, m_width * 0.8, m_paper.heading);
        m_painter.setFont(m_font);
        const QString pageText =
            QCoreApplication::translate("QueuePrint", "%1, page %2", "a date and a page")
                .arg(isoText(m_model.today()))
                .arg(m_page);
        m_painter.drawText(
            QRectF(0, 0, m_width, m_lineHeight), Qt::AlignRight | Qt::AlignVCenter, pageText);
        m_y += m_lineHeight;
        double left = 0;
        m_painter.setPen(m_inks.secondary);
        for (const PrintedColumn &column : kPrintedColumns) {
            m_painter.drawText(
                QRectF(left, m_y + m_lineHeight, column.share * m_width, m_lineHeight),
                Qt::AlignLeft | Qt::AlignVCenter,
                displayText(column.column));
            left += column.share * m_width;
        }
        const QRectF axis(m_pictureLeft, m_y, m_axis.width, 2 * m_lineHeight);
        m_painter.save();
        m_painter.setClipRect(axis);
        paintAxis(m_painter, axis, m_axis, m_paper.zoom, m_inks);
        m_painter.restore();
        m_y += 2 * m_lineHeight;
        m_painter.setPen(QPen(m_inks.text, m_lineHeight * 0.04));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    }

    /// The foot says what the shapes mean.
    void endPage()
    {
        m_painter.setPen(m_inks.secondary);
        m_painter.drawText(
            QRectF(0, m_height - m_lineHeight, m_width, m_lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter,
            QCoreApplication::translate(
                "QueuePrint",
                "Dark: the term · light: extension · outlined: after a reminder · thin: late · "
                "hatched: the clock stands still · notch: reminder · line: today"));
    }

    void paintLine(int line)
    {
        const QueueRow *row = m_model.rowAt(line);
        if (row)
            paintRow(*row);
        else
            paintHeading(m_model.groupAt(line));
        m_y += m_lineHeight;
        m_painter.setPen(QPen(m_inks.line, m_lineHeight * 0.02));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    }

    void paintHeading(const QueueGroup &group)
    {
        QFont bold = m_font;
        bold.setBold(true);
        m_painter.setFont(bold);
        paintText(0, m_width, group.title + u" · "_s + queueCountText(group));
        m_painter.setFont(m_font);
    }

    void paintRow(const QueueRow &row)
    {
        double left = 0;
        for (const PrintedColumn &column : kPrintedColumns) {
            const double width = column.share * m_width;
            paintText(left, width - m_textHeight / 2, textOf(row, column.column));
            left += width;
        }
        const QRectF space(m_pictureLeft, m_y, m_axis.width, m_lineHeight);
        m_painter.save();
        m_painter.setClipRect(space);
        paintDaysOff(m_painter, space, m_daysOff, m_inks);
        paintToday(m_painter, space, m_axis, m_inks);
        const QDate today = m_model.today();
        paintBand(m_painter,
                  space,
                  row,
                  m_axis,
                  {queueDaysText(row, today), queueTone(row, m_model.settings(), today)},
                  m_inks);
        m_painter.restore();
    }

    static QString textOf(const QueueRow &row, QueueColumn column)
    {
        if (column == QueueColumn::Number)
            return row.number;
        if (column == QueueColumn::Unit)
            return row.unitPath.isEmpty() ? queuePatientText(row) : queueUnitText(row);
        return column == QueueColumn::Handler ? row.handlerName : isoText(row.dueOn);
    }

    void paintText(double left, double width, const QString &text)
    {
        const QFontMetricsF metrics(m_painter.font(), &m_device);
        m_painter.setPen(m_inks.text);
        m_painter.drawText(QRectF(left, m_y, width, m_lineHeight),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(text, Qt::ElideRight, width));
    }

    QPagedPaintDevice &m_device;
    const QueueModel &m_model;
    const QueuePaper &m_paper;
    QPainter m_painter;
    QueueInks m_inks;
    QFont m_font;
    TimeAxis m_axis;
    QList<AxisStretch> m_daysOff;
    double m_textHeight = 0;
    double m_lineHeight = 0;
    double m_width = 0;
    double m_height = 0;
    double m_pictureLeft = 0;
    double m_y = 0;
    int m_page = 0;
};

} // namespace

int paintQueue(QPagedPaintDevice &device, const QueueModel &model, const QueuePaper &paper)
{
    return QueuePrinter(device, model, paper).paintAll();
}

} // namespace talan::ui
