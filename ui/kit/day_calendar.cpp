#include "ui/kit/day_calendar.h"

#include <QPainter>
#include <QTextCharFormat>

#include "core/calendar/swedish_calendar.h"

namespace talan::ui {

DayCalendar::DayCalendar(QDate today, QWidget *parent)
    : QCalendarWidget(parent)
    , m_today(today)
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setGridVisible(false);
    setDateRange(QDate(kFirstCalendarYear, 1, 1), QDate(kLastCalendarYear, 12, 31));
    // Closed days are shaded below; the red of the platform means "late" in Talan.
    QTextCharFormat plain;
    plain.setForeground(palette().text());
    setWeekdayTextFormat(Qt::Saturday, plain);
    setWeekdayTextFormat(Qt::Sunday, plain);
}

void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate day) const
{
    const bool isClosed = rules::calendarCovers(day) && rules::dayOff(day).has_value();
    const bool isChosen = day == selectedDate();
    const bool isOtherMonth = day.month() != monthShown() || day.year() != yearShown();
    painter->save();
    if (isChosen)
        painter->fillRect(rect, palette().highlight());
    else if (isClosed)
        painter->fillRect(rect, palette().midlight());
    if (day == m_today) {
        painter->setPen(QPen(palette().highlight().color(), 2));
        painter->drawRect(rect.adjusted(2, 2, -2, -2));
    }
    const auto group = isOtherMonth ? QPalette::Disabled : QPalette::Active;
    const auto role = isChosen ? QPalette::HighlightedText : QPalette::Text;
    painter->setPen(palette().color(isChosen ? QPalette::Active : group, role));
    painter->drawText(rect, Qt::AlignCenter, QString::number(day.day()));
    painter->restore();
}

} // namespace talan::ui
