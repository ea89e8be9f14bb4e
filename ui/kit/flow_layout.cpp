#include "ui/kit/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace talan::ui {

struct FlowLayout::Line
{
    QList<QLayoutItem *> items;
    int width = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int place) const
{
    return m_items.value(place);
}

QLayoutItem *FlowLayout::takeAt(int place)
{
    return place >= 0 && place < m_items.size() ? m_items.takeAt(place) : nullptr;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || lines.last().width + m_gap + size.width() > width)
            lines.append(Line{});
        Line &line = lines.last();
        line.width += size.width() + (line.items.isEmpty() ? 0 : m_gap);
        line.height = std::max(line.height, size.height());
        line.items.append(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto all = lines(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom();
    for (const Line &line : all)
        height += line.height;
    return height + m_gap * std::max(0, static_cast<int>(all.size()) - 1);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect space = rect.marginsRemoved(contentsMargins());
    int top = space.top();
    for (const Line &line : lines(space.width())) {
        int left = space.left();
        for (QLayoutItem *item : line.items) {
            const QSize hint = item->sizeHint();
            const QSize size(std::min(hint.width(), space.width()), hint.height());
            const QRect place(QPoint(left, top + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            left += size.width() + m_gap;
        }
        top += line.height + m_gap;
    }
}

} // namespace talan::ui
