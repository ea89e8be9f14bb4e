#pragma once

#include <QObject>
#include <QTimer>

#include "ui/shell/date_watch.h"

class QSettings;

namespace talan::ui {

class Desk;

/// Keeps watch over the dates of the person at this desk while the program runs: reads them when
/// something has changed and when one of them passes, and says what is to be told.
class DateNotices final : public QObject
{
    Q_OBJECT

public:
    /// `settings` remembers when the program last looked; it outlives the object.
    DateNotices(Desk &desk, QSettings &settings, QObject *parent = nullptr);

    /// Looks whether a date has passed since; happens by itself every minute.
    void lookAtClock();

signals:
    void noticed(const talan::ui::Notice &notice);
    /// A date of a case has passed: counts of what is late are no longer right.
    void datePassed();

private:
    void read();
    void take(const QList<CaseRow> &rows);
    QString memoryKey() const;

    Desk &m_desk;
    QSettings &m_settings;
    DateWatch m_watch;
    QTimer m_minute;
    int m_question = 0; ///< Counts the questions, so that a late answer is known as such.
};

} // namespace talan::ui
