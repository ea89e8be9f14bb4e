#include "ui/kit/day_calendar.h"

#include <QEvent>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QToolButton>
#include <algorithm>

#include "core/wording/language.h"
#include "ui/kit/day_words.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// A month is shown with the days of the weeks before and after it.
constexpr int kDaysBeside = 14;

/// Whether a closed day has a name of its own.
bool isNamed(QDate day)
{
    const auto reason = rules::dayOff(day);
    return !reason || (*reason != DayOff::Saturday && *reason != DayOff::Sunday);
}

} // namespace

DayCalendar::DayCalendar(QDate today, QWidget *parent)
    : QCalendarWidget(parent)
    , m_today(today)
{
    setLocale(languageInUse() == Language::Swedish
                  ? QLocale(QLocale::Swedish, QLocale::Sweden)
                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setGridVisible(false);
    setDateRange(QDate(kFirstCalendarYear, 1, 1), QDate(kLastCalendarYear, 12, 31));
    adaptLooks();
    connect(this, &QCalendarWidget::currentPageChanged, this, &DayCalendar::nameDaysInSight);
    // A day that is set from outside turns the page without saying so.
    connect(this, &QCalendarWidget::selectionChanged, this, &DayCalendar::nameDaysInSight);
    nameDaysInSight();
}

void DayCalendar::setClosedDays(const QList<ClosedDay> &days)
{
    m_closedDays = days;
    nameDaysInSight();
}

/// Closed days are shaded below; the red of the platform means "late" in Talan.
void DayCalendar::adaptLooks()
{
    QTextCharFormat plain;
    plain.setForeground(palette().text());
    setWeekdayTextFormat(Qt::Saturday, plain);
    setWeekdayTextFormat(Qt::Sunday, plain);
    // The platform's arrows are green pictures of one size.
    for (const auto &[name, sign] : {std::pair{u"qt_calendar_prevmonth"_s, u"‹"_s},
                                     std::pair{u"qt_calendar_nextmonth"_s, u"›"_s}}) {
        if (auto *button = findChild<QToolButton *>(name)) {
            button->setIcon({});
            button->setText(sign);
        }
    }
}

void DayCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adaptLooks();
}

void DayCalendar::nameDaysInSight()
{
    setDateTextFormat({}, {});
    const QDate first(yearShown(), monthShown(), 1);
    const QDate last = first.addMonths(1).addDays(kDaysBeside);
    for (QDate day = first.addDays(-kDaysBeside); day <= last; day = day.addDays(1)) {
        const QString name = closedText(day, m_closedDays);
        if (name.isEmpty())
            continue;
        QTextCharFormat format;
        format.setToolTip(Qt::convertFromPlainText(name, Qt::WhiteSpaceNormal));
        setDateTextFormat(day, format);
    }
}

void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate day) const
{
    const bool isClosed = !closedText(day, m_closedDays).isEmpty();
    const bool isChosen = day == selectedDate();
    const bool isOtherMonth = day.month() != monthShown() || day.year() != yearShown();
    painter->save();
    if (isChosen)
        painter->fillRect(rect, palette().highlight());
    else if (isClosed)
        painter->fillRect(rect, colour(palette(), ColourRole::DayOff));
    if (day == m_today) {
        const auto edge = isChosen ? QPalette::HighlightedText : QPalette::Highlight;
        painter->setPen(QPen(palette().color(edge), 2));
        painter->drawRect(rect.adjusted(2, 2, -2, -2));
    }
    const auto group = isOtherMonth ? QPalette::Disabled : QPalette::Active;
    const auto role = isChosen ? QPalette::HighlightedText : QPalette::Text;
    const QColor ink = palette().color(isChosen ? QPalette::Active : group, role);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, QString::number(day.day()));
    if (isClosed && isNamed(day)) {
        const int side = std::max(3, rect.height() / 8);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(rect.right() - 2 * side, rect.top() + side, side, side);
    }
    painter->restore();
}

} // namespace talan::ui
