#include "ui/deadlines/queue_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>
#include <QWheelEvent>
#include <algorithm>

#include "ui/deadlines/queue_delegate.h"
#include "ui/deadlines/queue_header.h"
#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_timeline.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kPicture = static_cast<int>(QueueColumn::Picture);

} // namespace

QueueTable::QueueTable(QueueModel &model, QueueTimeline &timeline, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_timeline(timeline)
{
    setObjectName(u"queueTable"_s);
    setAccessibleName(tr("Running statement requests"));
    setWhatsThis(
        tr("Each line is a request that waits for its answer, what is late first. The band "
           "runs from the day it was sent to the day the answer is awaited: a lighter piece "
           "is an extension, an outlined one what a reminder gave, a thin bar the days past "
           "the date, hatching a clock that stands still. Notches are reminders."));
    setModel(&model);
    auto *delegate = new QueueDelegate(model, timeline, *this);
    setItemDelegate(delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    makeHeaders();
    adaptSizes();
    connect(delegate, &QueueDelegate::explanationWanted, this, &QueueTable::explanationWanted);
    connect(&timeline, &QueueTimeline::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QueueModel::aboutToChange, this, &QueueTable::rememberPlace);
    connect(&model, &QueueModel::changed, this, &QueueTable::returnToPlace);
}

void QueueTable::makeHeaders()
{
    auto *header = new QueueHeader(m_timeline, this);
    setHorizontalHeader(header);
    header->setStretchLastSection(true);
    header->setSortIndicator(QueueModel::placeOf(QueueColumn::Due), Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionResized, this, &QueueTable::measurePicture);
    connect(header, &QHeaderView::geometriesChanged, this, &QueueTable::measurePicture);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSortingEnabled(true);
}

void QueueTable::adaptSizes()
{
    const int height = ui::rowHeight(this);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    measurePicture();
}

void QueueTable::measurePicture()
{
    m_timeline.setSize(horizontalHeader()->sectionSize(kPicture), fontMetrics().height());
}

void QueueTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && horizontalHeader()->model())
        adaptSizes();
}

void QueueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measurePicture();
}

/// Not every way in which the picture gets its width is told by a signal.
void QueueTable::paintEvent(QPaintEvent *event)
{
    measurePicture();
    QTableView::paintEvent(event);
}

QList<int> QueueTable::selectedLines() const
{
    QList<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line) {
            if (m_model.rowAt(line))
                lines.append(line);
        }
    }
    std::ranges::sort(lines);
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

void QueueTable::selectAll()
{
    m_isMarking = false;
    QTableView::selectAll();
}

/// Stands on that line alone, whatever keys are held down meanwhile.
void QueueTable::stand(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueueTable::mark()
{
    // The line somebody stands on is selected already: the first Space keeps it.
    const bool keeps = !m_isMarking && selectedLines() == QList<int>{currentIndex().row()};
    m_isMarking = true;
    if (!keeps)
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

/// F1 belongs to the whole window, so the table has to take it before it becomes a shortcut.
bool QueueTable::event(QEvent *event)
{
    const bool isHelp = event->type() == QEvent::ShortcutOverride &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1;
    if (isHelp && m_model.rowAt(currentIndex().row())) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && m_model.rowAt(currentIndex().row())) {
        emit whyRequested();
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        mark();
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_isMarking || selectedLines().size() > 1)) {
        m_isMarking = false;
        stand(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void QueueTable::mousePressEvent(QMouseEvent *event)
{
    if (event->modifiers() == Qt::NoModifier)
        m_isMarking = false;
    QTableView::mousePressEvent(event);
}

QItemSelectionModel::SelectionFlags QueueTable::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    if (m_isMarking && event && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->modifiers() == Qt::NoModifier)
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void QueueTable::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turned.y() > 0)
            m_timeline.zoomIn();
        else if (turned.y() < 0)
            m_timeline.zoomOut();
        event->accept();
        return;
    }
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0;
    if (isSideways) {
        m_timeline.pan(-(turned.x() + turned.y()));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

int QueueTable::linesOnScreen() const
{
    return std::max(1, viewport()->height() / verticalHeader()->defaultSectionSize() - 1);
}

QModelIndex QueueTable::stepped(int line, int step) const
{
    const int found = m_model.requestLineFrom(line, step);
    return found < 0 ? currentIndex() : m_model.index(found, 0);
}

QModelIndex QueueTable::paged(int line, int step) const
{
    const int found = m_model.requestLineFrom(line, step);
    return found < 0 ? stepped(line, -step) : m_model.index(found, 0);
}

QModelIndex QueueTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    const int line = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return stepped(line - 1, -1);
    case MoveDown:
    case MoveNext:
        return stepped(line + 1, 1);
    case MoveHome:
        return stepped(0, 1);
    case MoveEnd:
        return stepped(last, -1);
    case MovePageUp:
        return paged(std::max(0, line - linesOnScreen()), -1);
    case MovePageDown:
        return paged(std::min(last, line + linesOnScreen()), 1);
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    }
    Q_UNREACHABLE();
}

void QueueTable::rememberPlace()
{
    const auto requestAt = [this](int line) {
        const QueueRow *row = m_model.rowAt(line);
        return row ? row->request : StatementRequestId();
    };
    m_currentLine = currentIndex().row();
    m_current = requestAt(m_currentLine);
    m_selected.clear();
    const QList<int> lines = selectedLines();
    // One selected line is the current one; it follows by itself.
    if (lines.size() > 1) {
        for (const int line : lines)
            m_selected.append(requestAt(line));
    }
    const bool isAtTop = verticalScrollBar()->value() == 0;
    m_top = isAtTop ? StatementRequestId() : requestAt(m_model.requestLineFrom(rowAt(0), 1));
}

/// A request that has gone hands the place to the one that stands there now.
int QueueTable::lineToReturnTo() const
{
    const int same = m_current.isValid() ? m_model.lineOf(m_current) : -1;
    if (same >= 0)
        return same;
    const int near = std::clamp(m_currentLine, 0, std::max(0, m_model.rowCount() - 1));
    const int below = m_model.requestLineFrom(near, 1);
    return below >= 0 ? below : m_model.requestLineFrom(near, -1);
}

QItemSelection QueueTable::selectionAgain() const
{
    const QSet<StatementRequestId> wanted(m_selected.cbegin(), m_selected.cend());
    const auto isWanted = [&](int line) {
        const QueueRow *row = m_model.rowAt(line);
        return row && wanted.contains(row->request);
    };
    QItemSelection selection;
    const int lines = m_model.rowCount();
    for (int first = 0; first < lines; ++first) {
        if (!isWanted(first))
            continue;
        int last = first;
        while (last + 1 < lines && isWanted(last + 1))
            ++last;
        selection.append(
            QItemSelectionRange(m_model.index(first, 0), m_model.index(last, kPicture)));
        first = last;
    }
    return selection;
}

void QueueTable::returnToPlace()
{
    const int line = lineToReturnTo();
    if (line < 0)
        return;
    if (m_selected.isEmpty()) {
        stand(m_model.index(line, 0));
    } else {
        selectionModel()->setCurrentIndex(m_model.index(line, 0), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selectionAgain(), QItemSelectionModel::ClearAndSelect);
    }
    if (const int top = m_top.isValid() ? m_model.lineOf(m_top) : -1; top >= 0)
        scrollTo(m_model.index(top, 0), PositionAtTop);
}

} // namespace talan::ui
