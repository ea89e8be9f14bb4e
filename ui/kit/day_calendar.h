#pragma once

#include <QCalendarWidget>

namespace talan::ui {

/// A month to choose a day from, weeks numbered; weekends and holidays are shaded by the calendar
/// of the law.
class DayCalendar final : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit DayCalendar(QDate today, QWidget *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate day) const override;

private:
    QDate m_today;
};

} // namespace talan::ui
