#pragma once

#include <QStyledItemDelegate>

#include "ui/kit/row_delegate.h"

class QTableView;

namespace talan::ui {

class QueueModel;
class QueueTimeline;

/// Draws the lines of the work queue: headings across all columns, requests cell by cell, their
/// bands in the picture. Only what is on screen is ever looked at.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(const QueueModel &model, const QueueTimeline &timeline, QTableView &table);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event,
                   QAbstractItemView *view,
                   const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    /// Somebody rests on the line at that place of the screen and wants to know why its date is
    /// what it is.
    void explanationWanted(int line, const QPoint &globalPlace) const;

private:
    void paintHeading(QPainter *painter,
                      const QStyleOptionViewItem &option,
                      int line,
                      bool isPicture) const;
    void paintPicture(QPainter *painter, const QStyleOptionViewItem &option, int line) const;

    const QueueModel &m_model;
    const QueueTimeline &m_timeline;
    const QTableView &m_table;
    RowDelegate m_cells;
};

} // namespace talan::ui
