#include "ui/cases/case_time_picture.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

#include "core/calendar/swedish_calendar.h"
#include "core/wording/date_words.h"
#include "ui/cases/date_why_popup.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

using Kind = TimeLine::Kind;
using Band = TimeLine::Band;

constexpr int kRowHeight = 14;
constexpr int kTop = 3;
constexpr double kEdge = 10;
constexpr double kReach = 8; ///< How near a mark is near enough, in pixels.
/// Days narrower than this are not shaded one by one: it would only be noise.
constexpr double kNarrowestShadedDay = 2.5;
constexpr int kMostLabelRows = 2;

QBrush brushOf(const QPalette &palette, Band::Kind kind)
{
    switch (kind) {
    case Band::Kind::Awaited:
        return colour(palette, ColourRole::Band);
    case Band::Kind::Extended:
        return colour(palette, ColourRole::BandExtension);
    case Band::Kind::Suspended:
        return {colour(palette, ColourRole::SecondaryText), Qt::BDiagPattern};
    case Band::Kind::Late:
        return colour(palette, ColourRole::BandLate);
    }
    Q_UNREACHABLE();
}

QPainterPath diamondAt(const QPointF &at)
{
    constexpr double kHalf = 7;
    QPainterPath diamond(at + QPointF(0, -kHalf));
    diamond.lineTo(at + QPointF(kHalf, 0));
    diamond.lineTo(at + QPointF(0, kHalf));
    diamond.lineTo(at + QPointF(-kHalf, 0));
    diamond.closeSubpath();
    return diamond;
}

bool isAwaited(const TimeLine::Mark &mark)
{
    return mark.kind == Kind::Due || mark.kind == Kind::Late;
}

} // namespace

CaseTimePicture::CaseTimePicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timePicture"_s);
    setAccessibleName(tr("The case on a line of time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void CaseTimePicture::setTimeLine(const TimeLine &line)
{
    if (line == m_line)
        return;
    const bool isHigher = line.lanes.size() != m_line.lanes.size();
    m_line = line;
    m_current = -1;
    QStringList words;
    for (const TimeLine::Mark &mark : line.marks)
        words << labelOf(mark);
    setAccessibleDescription(words.join(u", "_s));
    if (isHigher)
        updateGeometry();
    update();
}

void CaseTimePicture::setCompact(bool isCompact)
{
    m_labelRows = isCompact ? 1 : kMostLabelRows;
    updateGeometry();
    update();
}

/// Where there are several requests the case's own days have a row above theirs.
int CaseTimePicture::rows() const
{
    const int lanes = int(m_line.lanes.size());
    return lanes <= 1 ? 1 : lanes + 1;
}

int CaseTimePicture::rowOf(int lane) const
{
    return rows() == 1 ? 0 : lane + 1;
}

int CaseTimePicture::rowHeight() const
{
    const int name = QFontMetrics(secondaryFont(font())).height();
    return rows() == 1 ? kRowHeight : std::max(kRowHeight, name);
}

int CaseTimePicture::barHeight() const
{
    return rows() * rowHeight();
}

QSize CaseTimePicture::sizeHint() const
{
    const int label = QFontMetrics(secondaryFont(font())).height();
    return {400, kTop + barHeight() + 4 + m_labelRows * label};
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

double CaseTimePicture::yOf(int lane) const
{
    return kTop + (rowOf(lane) + 0.5) * rowHeight();
}

QPointF CaseTimePicture::placeOf(const TimeLine::Mark &mark) const
{
    return {xOf(mark.day), yOf(mark.lane)};
}

QString CaseTimePicture::labelOf(const TimeLine::Mark &mark) const
{
    const QString label = dayText(mark.day, m_line.today) + u' ' + mark.text;
    const bool needsName = mark.lane >= 0 && m_line.lanes.size() > 1;
    return needsName ? u"%1 (%2)"_s.arg(label, m_line.lanes.at(mark.lane).provider) : label;
}

void CaseTimePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDays(painter);
    for (int lane = 0; lane < m_line.lanes.size(); ++lane)
        paintLane(painter, lane);
    const double today = xOf(m_line.today);
    painter.setPen(QPen(colour(palette(), ColourRole::Today), 1.5));
    painter.drawLine(QPointF(today, kTop - 2), QPointF(today, kTop + barHeight() + 2));
    for (const TimeLine::Mark &mark : std::as_const(m_line.marks))
        paintMark(painter, mark);
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(colour(palette(), ColourRole::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placeOf(m_line.marks.at(m_current)), 10, 10);
    }
    paintLabels(painter);
}

void CaseTimePicture::paintDays(QPainter &painter) const
{
    painter.fillRect(QRectF(0, kTop, width(), barHeight()), palette().base());
    const double dayWidth = xOf(m_line.first().addDays(1)) - xOf(m_line.first());
    if (dayWidth >= kNarrowestShadedDay) {
        // A day is centred on its place, so that a mark stands in the middle of its day.
        for (QDate day = m_line.first(); day <= m_line.last(); day = day.addDays(1)) {
            if (rules::calendarCovers(day) && rules::dayOff(day))
                painter.fillRect(QRectF(xOf(day) - 0.5 * dayWidth, kTop, dayWidth, barHeight()),
                                 colour(palette(), ColourRole::DayOff));
        }
    }
    painter.setPen(QPen(colour(palette(), ColourRole::Separator), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0.5, kTop + 0.5, width() - 1, barHeight() - 1));
    painter.setPen(QPen(colour(palette(), ColourRole::Outline), 1));
    for (int row = 0; row < rows(); ++row) {
        const double y = kTop + (row + 0.5) * rowHeight();
        painter.drawLine(QPointF(kEdge, y), QPointF(width() - kEdge, y));
    }
}

void CaseTimePicture::paintLane(QPainter &painter, int lane) const
{
    constexpr double kHalf = 2.5;
    constexpr double kHatchedHalf = 4;
    for (const Band &band : m_line.lanes.at(lane).bands) {
        const bool isHatched = band.kind == Band::Kind::Suspended;
        const double half = isHatched ? kHatchedHalf : kHalf;
        const QRectF box(xOf(band.from), yOf(lane) - half, xOf(band.to) - xOf(band.from), 2 * half);
        if (isHatched) {
            painter.fillRect(box, palette().base());
            painter.setPen(QPen(colour(palette(), ColourRole::SecondaryText), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
        painter.fillRect(box, brushOf(palette(), band.kind));
    }
    if (rows() > 1)
        paintProvider(painter, lane);
}

/// The provider's name, behind its band or in front of it, where there is room.
void CaseTimePicture::paintProvider(QPainter &painter, int lane) const
{
    constexpr double kGap = 12;
    const auto &[provider, bands] = m_line.lanes.at(lane);
    if (bands.isEmpty())
        return;
    double begin = xOf(bands.first().from);
    double end = begin;
    for (const Band &band : bands)
        end = std::max(end, xOf(band.to));
    painter.setFont(secondaryFont(font()));
    const double wide = painter.fontMetrics().horizontalAdvance(provider);
    double left = end + kGap;
    if (left + wide > width())
        left = begin - kGap - wide;
    if (left < 0)
        return;
    const QRectF box(left, yOf(lane) - 0.5 * rowHeight(), wide + 1, rowHeight());
    painter.fillRect(box, palette().base());
    painter.setPen(colour(palette(), ColourRole::SecondaryText));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, provider);
}

void CaseTimePicture::paintMark(QPainter &painter, const TimeLine::Mark &mark) const
{
    const QPointF at = placeOf(mark);
    const QColor text = palette().color(QPalette::WindowText);
    switch (mark.kind) {
    case Kind::Past:
        painter.setPen(Qt::NoPen);
        painter.setBrush(text);
        painter.drawEllipse(at, 3.5, 3.5);
        return;
    case Kind::Reminder:
        painter.setPen(QPen(text, 2.5));
        painter.drawLine(at + QPointF(0, -5.5), at + QPointF(0, 5.5));
        return;
    case Kind::Choice:
        painter.setPen(QPen(text, 1.5));
        painter.setBrush(palette().base());
        painter.drawRect(QRectF(at - QPointF(4, 4), QSizeF(8, 8)));
        return;
    case Kind::Due:
    case Kind::Late: {
        const bool isLate = mark.kind == Kind::Late;
        const QColor ink = colour(palette(), isLate ? ColourRole::Late : ColourRole::Accent);
        painter.setPen(QPen(ink, 1.8));
        painter.setBrush(isLate ? ink : palette().base().color());
        painter.drawPath(diamondAt(at));
        return;
    }
    }
    Q_UNREACHABLE();
}

/// The awaited dates get their words first, then the others from left to right where there is room.
void CaseTimePicture::paintLabels(QPainter &painter) const
{
    painter.setFont(secondaryFont(font()));
    const QFontMetrics metrics(painter.font());
    const int top = kTop + barHeight() + 4;
    QList<QList<QRect>> taken(m_labelRows);
    QList<TimeLine::Mark> marks = m_line.marks;
    std::ranges::stable_partition(marks, isAwaited);
    for (const TimeLine::Mark &mark : std::as_const(marks)) {
        const QString text = labelOf(mark);
        const int textWidth = metrics.horizontalAdvance(text);
        const int left =
            std::clamp(int(xOf(mark.day)) - textWidth / 2, 0, std::max(0, width() - textWidth));
        for (int row = 0; row < m_labelRows; ++row) {
            const QRect box(left, top + row * metrics.height(), textWidth, metrics.height());
            const auto meets = [&](const QRect &other) {
                return other.adjusted(-8, 0, 8, 0).intersects(box);
            };
            if (std::ranges::any_of(std::as_const(taken).at(row), meets))
                continue;
            taken[row].append(box);
            painter.setPen(mark.kind == Kind::Late ? colour(palette(), ColourRole::Late)
                                                   : colour(palette(), ColourRole::SecondaryText));
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
            break;
        }
    }
}

QStringList CaseTimePicture::wordsAt(const QPoint &place) const
{
    QStringList words;
    for (const TimeLine::Mark &mark : std::as_const(m_line.marks)) {
        const QPointF at = placeOf(mark);
        const bool isNear = std::abs(at.x() - place.x()) < kReach &&
                            (rows() == 1 || std::abs(at.y() - place.y()) < kReach);
        if (isNear)
            words << labelOf(mark) << mark.why.steps;
    }
    for (int lane = 0; lane < m_line.lanes.size(); ++lane) {
        if (std::abs(yOf(lane) - place.y()) >= kReach)
            continue;
        for (const Band &band : m_line.lanes.at(lane).bands) {
            const bool isOn = xOf(band.from) <= place.x() && place.x() <= xOf(band.to);
            if (isOn && band.kind == Band::Kind::Suspended)
                words << tr("The clock stands still: %1", "with the reason").arg(band.text);
            else if (isOn && band.kind == Band::Kind::Extended && !band.text.isEmpty())
                words << tr("More time: %1", "with the reason").arg(band.text);
        }
    }
    return words;
}

/// The mark under a place, one that can be explained before the others; -1 when none is.
int CaseTimePicture::markAt(const QPointF &place) const
{
    int found = -1;
    for (int i = 0; i < m_line.marks.size(); ++i) {
        const QPointF away = placeOf(m_line.marks.at(i)) - place;
        if (std::abs(away.x()) >= kReach || std::abs(away.y()) >= kReach)
            continue;
        if (found < 0 || !m_line.marks.at(i).why.isEmpty())
            found = i;
    }
    return found;
}

/// To the next mark in that direction.
void CaseTimePicture::step(int direction)
{
    if (m_line.marks.isEmpty())
        return;
    const int last = int(m_line.marks.size()) - 1;
    m_current = m_current < 0 ? last : std::clamp(m_current + direction, 0, last);
    setAccessibleDescription(labelOf(m_line.marks.at(m_current)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void CaseTimePicture::explain(int mark)
{
    if (mark < 0)
        return;
    const TimeLine::Mark &asked = m_line.marks.at(mark);
    constexpr int kSide = 20;
    QRect place(0, 0, kSide, kSide);
    place.moveCenter(placeOf(asked).toPoint());
    const DateWhy plain{.what = asked.text, .when = dayText(asked.day, m_line.today), .steps = {}};
    DateWhyPopup::open(asked.why.isEmpty() ? plain : asked.why, m_line.number, this, place);
}

void CaseTimePicture::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        step(key == Qt::Key_Left ? -1 : 1);
    else if (key == Qt::Key_F1 || key == Qt::Key_Return || key == Qt::Key_Enter ||
             key == Qt::Key_Space)
        explain(m_current);
    else
        QWidget::keyPressEvent(event);
}

void CaseTimePicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        explain(markAt(event->position()));
}

void CaseTimePicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current >= 0)
        return;
    // Most likely the awaited date is meant.
    const auto awaited = std::ranges::find_if(m_line.marks, isAwaited);
    m_current = awaited == m_line.marks.end() ? int(m_line.marks.size()) - 1
                                              : int(awaited - m_line.marks.begin());
    update();
}

void CaseTimePicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool CaseTimePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wordsAt(help->pos()).join(u'\n'), this);
    return true;
}

} // namespace talan::ui
