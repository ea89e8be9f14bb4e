#pragma once

#include <QDate>
#include <QWidget>

#include "ui/kit/typed_date.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace talan::ui {

/// One date, typed as people write it or chosen in a calendar that shows which days are closed. Up
/// and Down move a day, Page Up and Page Down a week. Beneath it stands the weekday, and whether it
/// is a working day.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    /// `today` and `leaning` complete dates that are typed in short.
    DateField(QDate today, DateLeaning leaning, QWidget *parent = nullptr);

    /// Null while nothing that is a date stands in the field.
    QDate date() const { return m_date; }
    void setDate(QDate day);

    /// What "+14" counts from; today unless set.
    void setOrigin(QDate from);

    /// Whether an empty field is an answer too ("not yet").
    void setMayBeEmpty(bool mayBeEmpty) { m_mayBeEmpty = mayBeEmpty; }

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

private:
    void readTyped();
    void writeOut();
    void move(int days);
    void showCalendar();
    void say();

    DateOrigin m_origin;
    QDate m_date;
    bool m_mayBeEmpty = false;
    bool m_hasFault = false;
    QLineEdit *m_edit;
    QToolButton *m_open;
    QLabel *m_beneath;
};

} // namespace talan::ui
