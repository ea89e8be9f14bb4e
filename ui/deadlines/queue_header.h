#pragma once

#include <optional>

#include "ui/kit/row_header.h"

namespace talan::ui {

class QueueTimeline;

/// The headings over the work queue: over the picture stands its axis of time, which can be
/// dragged.
class QueueHeader final : public RowHeader
{
    Q_OBJECT

public:
    QueueHeader(QueueTimeline &timeline, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool isOnAxis(int x) const;

    QueueTimeline &m_timeline;
    std::optional<double> m_draggedFrom;
};

} // namespace talan::ui
