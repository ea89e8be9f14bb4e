#pragma once

#include "core/calendar/swedish_calendar.h"
#include "ui/office/form_entry.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace talan::ui {

class DateField;

/// The days on which the office is closed: a list, and a day and its name to add. A day that is
/// typed and not yet added counts all the same, so that saving loses nothing. QList<ClosedDay>, in
/// order.
class ClosedDaysEntry final : public FormEntry
{
    Q_OBJECT

public:
    ClosedDaysEntry(QDate today, const Words &words, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString wordsFor(const QVariant &value) const override;
    void setLocked(bool isLocked) override;

private:
    QWidget *makeShown();
    void listen();
    void add();
    void removeChosen();
    void showDays();
    void adapt();

    QDate m_today;
    QList<ClosedDay> m_days;
    QListWidget *m_list;
    DateField *m_day;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_isLocked = false;
    bool m_isShowing = false;
};

} // namespace talan::ui
