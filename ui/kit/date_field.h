#pragma once

#include <QDate>
#include <QWidget>

#include "core/calendar/statutory_time.h"
#include "ui/kit/typed_date.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace talan::ui {

/// One date, typed as people write it, counted by one click or chosen in a calendar that shows
/// which days are closed. Up and Down move a day, with Ctrl a week, Page Up and Page Down a month.
/// Beneath it stands in words which day that is and, where it is closed, why; or what is wrong.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    /// `today` and `leaning` complete dates that are typed in short.
    DateField(QDate today, DateLeaning leaning, QWidget *parent = nullptr);
    ~DateField() override;

    /// Null while nothing that is a date of the calendar stands in the field.
    QDate date() const { return m_date; }
    void setDate(QDate day);

    /// What "+14" and the terms count from; today unless set.
    void setOrigin(QDate from);

    /// The terms offered as buttons, named "2 v" for weeks and "+7" for days: one click counts from
    /// the origin.
    void setTerms(const QList<Term> &terms);

    /// The office's own closed days, said and shaded like holidays.
    void setClosedDays(const QList<ClosedDay> &days);

    /// Whether an empty field is an answer too ("not yet").
    void setMayBeEmpty(bool mayBeEmpty) { m_mayBeEmpty = mayBeEmpty; }

    /// In a row of filters there is room for the field alone: only what is wrong is said beneath
    /// it.
    void setTerse(bool isTerse);

    bool isEmpty() const;
    /// Something is typed that is no date.
    bool hasFault() const { return m_hasFault; }

    /// The line edit, for labels' buddies, focus and tests.
    QLineEdit *edit() const { return m_edit; }
    void setName(const QString &objectName, const QString &accessibleName);

signals:
    void dateChanged(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLines();
    void adaptLooks();
    void readTyped();
    void writeOut();
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void moveTo(QDate day);
    void take(QDate day);
    void countFromOrigin(Term term);
    void nameTerms();
    void showCalendar();
    QWidget *makeCalendar();
    void say();
    QString faultText() const;

    DateOrigin m_origin;
    QDate m_date;
    QList<ClosedDay> m_closedDays;
    bool m_mayBeEmpty = false;
    bool m_isTerse = false;
    bool m_hasFault = false;
    QLineEdit *m_edit;
    QToolButton *m_open;
    QWidget *m_terms;
    QWidget *m_beneathLine;
    QLabel *m_sign;
    QLabel *m_beneath;
};

} // namespace talan::ui
