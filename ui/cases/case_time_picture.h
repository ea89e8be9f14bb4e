#pragma once

#include <QWidget>

#include "ui/cases/case_content.h"

namespace talan::ui {

/// A case on one line of time, from the day it came in.
struct TimeLine
{
    enum class Kind {
        Past, ///< Something that has happened.
        Due,  ///< What is awaited, still ahead.
        Late, ///< What was awaited and has not come.
    };
    struct Mark
    {
        QDate day;
        Kind kind = Kind::Past;
        QString text; ///< "confirmed"

        friend bool operator==(const Mark &, const Mark &) = default;
    };
    /// A time in which a provider has the word.
    struct Band
    {
        QDate from;
        QDate to;
        bool isLate = false; ///< The part after the awaited date.

        friend bool operator==(const Band &, const Band &) = default;
    };

    QList<Mark> marks; ///< In the order of days.
    QList<Band> bands;
    QDate today;

    QDate first() const;
    QDate last() const;
    friend bool operator==(const TimeLine &, const TimeLine &) = default;
};

TimeLine timeLineOf(const CaseContent &content, const QDateTime &now);

/// The line of time as a small picture: days off shaded, today marked, the awaited date at its end.
/// Labels that have no room are left to hover and to the description a screen reader reads.
class CaseTimePicture final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseTimePicture(QWidget *parent = nullptr);

    void setTimeLine(const TimeLine &line);

    /// One line of labels instead of two.
    void setCompact(bool isCompact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    double xOf(QDate day) const;
    QString labelOf(const TimeLine::Mark &mark) const;
    void paintDays(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    TimeLine m_line;
    int m_rows = 2;
};

} // namespace talan::ui
