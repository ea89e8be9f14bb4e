#pragma once

#include <QCalendarWidget>

#include "core/calendar/swedish_calendar.h"

namespace talan::ui {

/// A month to choose a day from, weeks numbered. Weekends and holidays are shaded by the calendar
/// of the law, the office's own closed days with them; a day that is not a mere weekend has a dot,
/// and its name on hover.
class DayCalendar final : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit DayCalendar(QDate today, QWidget *parent = nullptr);

    void setClosedDays(const QList<ClosedDay> &days);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate day) const override;
    void changeEvent(QEvent *event) override;

private:
    void adaptLooks();
    void nameDaysInSight();

    QDate m_today;
    QList<ClosedDay> m_closedDays;
};

} // namespace talan::ui
