#include "ui/cases/case_time_picture.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"
#include "ui/cases/statement_choice.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kBarHeight = 14;
constexpr int kBarTop = 3;
constexpr double kEdge = 10;
/// Days narrower than this are not shaded one by one: it would only be noise.
constexpr double kNarrowestShadedDay = 2.5;
constexpr int kMostLabelRows = 2;

void addMark(TimeLine &line,
             QDate day,
             const QString &text,
             TimeLine::Kind kind = TimeLine::Kind::Past)
{
    const TimeLine::Mark mark{.day = day, .kind = kind, .text = text};
    if (day.isValid() && !line.marks.contains(mark))
        line.marks.append(mark);
}

void addRequest(TimeLine &line, const StatementRequest &request)
{
    addMark(line, request.sentOn, CaseTimePicture::tr("statement requested"));
    for (const Extension &extension : request.extensions)
        addMark(line, extension.grantedOn, CaseTimePicture::tr("time extended"));
    for (const Reminder &reminder : request.reminders)
        addMark(line, reminder.sentOn, CaseTimePicture::tr("reminder %1").arg(reminder.number));
    addMark(line, request.answeredOn, CaseTimePicture::tr("answer received"));
    addMark(line, request.forwardedOn, CaseTimePicture::tr("answer forwarded"));
    addMark(line, request.withdrawnOn, CaseTimePicture::tr("request withdrawn"));
    QDate until = request.answeredOn.isValid() ? request.answeredOn : request.withdrawnOn;
    if (request.isOpen())
        until = awaitedOn(request);
    if (until.isValid())
        line.bands.append({.from = request.sentOn, .to = until, .isLate = false});
    if (request.isOpen() && until.isValid() && until < line.today)
        line.bands.append({.from = until, .to = line.today, .isLate = true});
}

QString nextText(NextStep step)
{
    switch (step) {
    case NextStep::Confirm:
        return CaseTimePicture::tr("confirm");
    case NextStep::FirstContact:
        return CaseTimePicture::tr("first contact", "something to be done");
    case NextStep::RequestStatement:
        return CaseTimePicture::tr("request a statement");
    case NextStep::AwaitAnswer:
        return CaseTimePicture::tr("answer due");
    case NextStep::Decide:
        return CaseTimePicture::tr("decide");
    case NextStep::ForwardAnswer:
        return CaseTimePicture::tr("forward the answer");
    case NextStep::Close:
        return CaseTimePicture::tr("close");
    }
    Q_UNREACHABLE();
}

} // namespace

QDate TimeLine::first() const
{
    return marks.isEmpty() ? today : std::min(marks.first().day, today);
}

QDate TimeLine::last() const
{
    return marks.isEmpty() ? today : std::max(marks.last().day, today);
}

TimeLine timeLineOf(const CaseContent &content, const QDateTime &now)
{
    const CaseFile &caseFile = content.caseFile;
    TimeLine line;
    line.today = officeDate(caseFile.closedAt.isValid() ? caseFile.closedAt : now);
    addMark(line, officeDate(caseFile.receivedAt), CaseTimePicture::tr("came in"));
    addMark(line, officeDate(caseFile.confirmedAt), CaseTimePicture::tr("confirmed"));
    addMark(line, officeDate(caseFile.firstContactAt), CaseTimePicture::tr("first contact made"));
    for (const StatementRequest &request : content.requests)
        addRequest(line, request);
    addMark(line, officeDate(caseFile.closedAt), CaseTimePicture::tr("closed"));
    if (caseFile.next) {
        const bool isLate = caseFile.next->isOverdue(now);
        addMark(line,
                caseFile.next->on,
                nextText(caseFile.next->step),
                isLate ? TimeLine::Kind::Late : TimeLine::Kind::Due);
    }
    std::ranges::stable_sort(line.marks, {}, &TimeLine::Mark::day);
    return line;
}

CaseTimePicture::CaseTimePicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timePicture"_s);
    setAccessibleName(tr("The case on a line of time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void CaseTimePicture::setTimeLine(const TimeLine &line)
{
    if (line == m_line)
        return;
    m_line = line;
    QStringList words;
    for (const TimeLine::Mark &mark : line.marks)
        words << labelOf(mark);
    setAccessibleDescription(words.join(u", "_s));
    update();
}

void CaseTimePicture::setCompact(bool isCompact)
{
    m_rows = isCompact ? 1 : kMostLabelRows;
    updateGeometry();
    update();
}

QSize CaseTimePicture::sizeHint() const
{
    const int row = QFontMetrics(secondaryFont(font())).height();
    return {400, kBarTop + kBarHeight + 4 + m_rows * row};
}

QSize CaseTimePicture::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

double CaseTimePicture::xOf(QDate day) const
{
    const double days = std::max<double>(1, double(m_line.first().daysTo(m_line.last())));
    return kEdge + double(m_line.first().daysTo(day)) * (width() - 2 * kEdge) / days;
}

QString CaseTimePicture::labelOf(const TimeLine::Mark &mark) const
{
    return dayText(mark.day, m_line.today) + u' ' + mark.text;
}

void CaseTimePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDays(painter);
    paintBands(painter);
    paintMarks(painter);
    paintLabels(painter);
}

void CaseTimePicture::paintDays(QPainter &painter) const
{
    painter.fillRect(QRectF(0, kBarTop, width(), kBarHeight), palette().base());
    const double dayWidth = xOf(m_line.first().addDays(1)) - xOf(m_line.first());
    if (dayWidth >= kNarrowestShadedDay) {
        // A day is centred on its place, so that a mark stands in the middle of its day.
        for (QDate day = m_line.first(); day <= m_line.last(); day = day.addDays(1)) {
            if (rules::calendarCovers(day) && rules::dayOff(day))
                painter.fillRect(QRectF(xOf(day) - 0.5 * dayWidth, kBarTop, dayWidth, kBarHeight),
                                 colour(palette(), ColourRole::DayOff));
        }
    }
    painter.setPen(QPen(colour(palette(), ColourRole::Separator), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0.5, kBarTop + 0.5, width() - 1, kBarHeight - 1));
}

void CaseTimePicture::paintBands(QPainter &painter) const
{
    const double middle = kBarTop + 0.5 * kBarHeight;
    painter.setPen(QPen(colour(palette(), ColourRole::Outline), 1));
    painter.drawLine(QPointF(kEdge, middle), QPointF(width() - kEdge, middle));
    for (const TimeLine::Band &band : m_line.bands) {
        const QRectF box(xOf(band.from), middle - 2.5, xOf(band.to) - xOf(band.from), 5);
        painter.fillRect(box,
                         colour(palette(), band.isLate ? ColourRole::BandLate : ColourRole::Band));
    }
    const double today = xOf(m_line.today);
    painter.setPen(QPen(colour(palette(), ColourRole::Today), 1.5));
    painter.drawLine(QPointF(today, kBarTop - 2), QPointF(today, kBarTop + kBarHeight + 2));
}

void CaseTimePicture::paintMarks(QPainter &painter) const
{
    const double middle = kBarTop + 0.5 * kBarHeight;
    for (const TimeLine::Mark &mark : m_line.marks) {
        const QPointF at(xOf(mark.day), middle);
        if (mark.kind == TimeLine::Kind::Past) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().windowText());
            painter.drawEllipse(at, 3.5, 3.5);
            continue;
        }
        const bool isLate = mark.kind == TimeLine::Kind::Late;
        const QColor ink =
            isLate ? colour(palette(), ColourRole::Late) : colour(palette(), ColourRole::Accent);
        QPainterPath diamond;
        diamond.addPolygon(QPolygonF{at + QPointF(0, -7),
                                     at + QPointF(7, 0),
                                     at + QPointF(0, 7),
                                     at + QPointF(-7, 0),
                                     at + QPointF(0, -7)});
        painter.setPen(QPen(ink, 1.8));
        painter.setBrush(isLate ? ink : palette().base().color());
        painter.drawPath(diamond);
    }
}

/// The awaited date and the day it came in get their words first, then the others from left to
/// right where there is room.
void CaseTimePicture::paintLabels(QPainter &painter) const
{
    painter.setFont(secondaryFont(font()));
    const QFontMetrics metrics(painter.font());
    const int top = kBarTop + kBarHeight + 4;
    QList<QList<QRect>> taken(m_rows);
    QList<TimeLine::Mark> marks = m_line.marks;
    std::ranges::stable_partition(
        marks, [](const TimeLine::Mark &mark) { return mark.kind != TimeLine::Kind::Past; });
    for (const TimeLine::Mark &mark : std::as_const(marks)) {
        const QString text = labelOf(mark);
        const int textWidth = metrics.horizontalAdvance(text);
        const int left =
            std::clamp(int(xOf(mark.day)) - textWidth / 2, 0, std::max(0, width() - textWidth));
        for (int row = 0; row < m_rows; ++row) {
            const QRect box(left, top + row * metrics.height(), textWidth, metrics.height());
            const auto meets = [&](const QRect &other) {
                return other.adjusted(-8, 0, 8, 0).intersects(box);
            };
            if (std::ranges::any_of(std::as_const(taken).at(row), meets))
                continue;
            taken[row].append(box);
            painter.setPen(mark.kind == TimeLine::Kind::Late
                               ? colour(palette(), ColourRole::Late)
                               : colour(palette(), ColourRole::SecondaryText));
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
            break;
        }
    }
}

bool CaseTimePicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList words;
    for (const TimeLine::Mark &mark : std::as_const(m_line.marks)) {
        if (std::abs(xOf(mark.day) - help->pos().x()) < 8)
            words << labelOf(mark);
    }
    QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
    return true;
}

} // namespace talan::ui
