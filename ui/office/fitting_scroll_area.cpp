#include "ui/office/fitting_scroll_area.h"

#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <algorithm>

namespace talan::ui {

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
}

QSize FittingScrollArea::sizeHint() const
{
    constexpr int kColumn = 72; // letters
    const QSize room = screen()->availableSize();
    const int column = kColumn * fontMetrics().averageCharWidth();
    const int width =
        std::min(std::max(widget()->minimumSizeHint().width(), column), room.width() * 8 / 10);
    const int flowed = widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                                     : widget()->sizeHint().height();
    // Wrapping labels ask for more than they need at this width, and the scroll area grants it.
    const int height = std::max(flowed, widget()->minimumSizeHint().height());
    const bool scrolls = height > room.height() * 8 / 10;
    return {width + (scrolls ? verticalScrollBar()->sizeHint().width() : 0),
            std::min(height, room.height() * 8 / 10)};
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
    window->resize(width, std::min(std::max(window->height(), needed), room.height()));
}

} // namespace talan::ui
