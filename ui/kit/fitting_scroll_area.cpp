#include "ui/kit/fitting_scroll_area.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace talan::ui {

namespace {

constexpr double kMostOfScreen = 0.7;

} // namespace

FittingScrollArea::FittingScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    // Else it is as high as its wrapped texts would be in the narrowest window.
    content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
}

QSize FittingScrollArea::sizeHint() const
{
    constexpr int kColumn = 64; // letters
    const QSize room = screen()->availableSize() * kMostOfScreen;
    const int bar = verticalScrollBar()->sizeHint().width();
    const int column = kColumn * fontMetrics().averageCharWidth();
    const int width = std::min(std::max(widget()->sizeHint().width() + bar, column), room.width());
    return {width, std::min(neededHeight(width), room.height())};
}

int FittingScrollArea::neededHeight(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                         : widget()->sizeHint().height();
}

/// A bar takes width and so may wrap the very text that makes it needed: it is shown only where
/// even without it not all fits.
void FittingScrollArea::adaptBar()
{
    const QSize room = maximumViewportSize();
    setVerticalScrollBarPolicy(neededHeight(room.width()) > room.height() ? Qt::ScrollBarAsNeeded
                                                                          : Qt::ScrollBarAlwaysOff);
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    adaptBar();
}

/// Nothing is cut off at the side: there is no bar to move it into sight.
QSize FittingScrollArea::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        adaptBar();
    }
    return isHandled;
}

void growToContent(QWidget *window)
{
    QLayout *layout = window->layout();
    layout->activate();
    const QSize room = window->screen()->availableSize() * 0.92;
    const int width =
        std::min(std::max(window->width(), layout->totalSizeHint().width()), room.width());
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalSizeHint().height();
    const QSize wanted(width, std::min(std::max(window->height(), needed), room.height()));
    // Resizing while the desktop still places the window can undo its placing.
    if (wanted != window->size())
        window->resize(wanted);
}

} // namespace talan::ui
