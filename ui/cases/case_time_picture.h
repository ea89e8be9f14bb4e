#pragma once

#include <QWidget>

#include "ui/cases/case_time_line.h"

namespace talan::ui {

/// The line of time as a small picture: days off shaded, today marked, the awaited dates at their
/// ends; a lane for each request where there are several. Labels that have no room are left to
/// hover and to the description a screen reader reads. Arrows go from date to date; a click, Enter
/// or F1 explains the one it is on.
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
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rows() const;
    int rowOf(int lane) const;
    int rowHeight() const;
    int barHeight() const;
    double xOf(QDate day) const;
    double yOf(int lane) const;
    QPointF placeOf(const TimeLine::Mark &mark) const;
    QString labelOf(const TimeLine::Mark &mark) const;
    QStringList wordsAt(const QPoint &place) const;
    int markAt(const QPointF &place) const;
    void step(int direction);
    void explain(int mark);

    void paintDays(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintProvider(QPainter &painter, int lane) const;
    void paintMark(QPainter &painter, const TimeLine::Mark &mark) const;
    void paintLabels(QPainter &painter) const;

    TimeLine m_line;
    int m_labelRows = 2;
    int m_current = -1; ///< The mark the keyboard is on; -1: none.
};

} // namespace talan::ui
