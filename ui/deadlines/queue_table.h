#pragma once

#include <QTableView>

#include "core/base/strong_id.h"

namespace talan::ui {

class QueueDelegate;
class QueueModel;
class QueueTimeline;

/// The list and picture of the work queue. Arrows step over headings; Space marks requests, and
/// while there are marks arrows walk without losing them, until Esc.
class QueueTable final : public QTableView
{
    Q_OBJECT

public:
    QueueTable(QueueModel &model, QueueTimeline &timeline, QWidget *parent = nullptr);

    /// The lines of the selected requests, from top to bottom.
    QList<int> selectedLines() const;
    void selectAll() override; ///< All requests; headings are none.
    void keyboardSearch(const QString &) override {}

signals:
    void explanationWanted(int line, const QPoint &globalPlace);
    void whyRequested(); ///< F1: why is the date of the current line what it is?

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;

private:
    void makeHeaders();
    void adaptSizes();
    void measurePicture();
    void rememberPlace();
    void returnToPlace();
    int lineToReturnTo() const;
    QItemSelection selectionAgain() const;
    void stand(const QModelIndex &index);
    void mark();
    int linesOnScreen() const;
    QModelIndex stepped(int line, int step) const;
    QModelIndex paged(int line, int step) const;

    QueueModel &m_model;
    QueueTimeline &m_timeline;
    bool m_isMarking = false;
    StatementRequestId m_current;         ///< Before lines change.
    int m_currentLine = 0;                ///< Where it stood.
    StatementRequestId m_top;             ///< The first request on screen; invalid at the top.
    QList<StatementRequestId> m_selected; ///< Before lines change.
};

} // namespace talan::ui
