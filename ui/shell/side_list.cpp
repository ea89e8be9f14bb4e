#include "ui/shell/side_list.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kTitleRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kMargin = 12;
constexpr int kGap = 8;

QString countText(const QModelIndex &index)
{
    const int count = index.data(kCountRole).toInt();
    return count > 0 ? QString::number(count) : QString();
}

/// Icon, title and, at the right edge, the number of what waits.
class SideListDelegate final : public QStyledItemDelegate
{
public:
    explicit SideListDelegate(const SideList *list)
        : m_list(list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(m_list->font());
        const int count = metrics.horizontalAdvance(countText(index));
        int width = kMargin + smallIconSide(m_list) + kMargin + (count > 0 ? kGap + count : 0);
        if (!m_list->isCollapsed())
            width +=
                kGap + metrics.horizontalAdvance(index.data(kTitleRole).toString()) + 2 * kMargin;
        return {width, metrics.height() + 16};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isShown = isChosen && !m_list->isBehind();
        if (isShown)
            painter->fillRect(option.rect, option.palette.highlight());
        else if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, option.palette.midlight());

        QRect rest = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        const int side = smallIconSide(m_list);
        const QRect iconRect(rest.left(), rest.center().y() - side / 2, side, side);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconRect, Qt::AlignCenter, isShown ? QIcon::Selected : QIcon::Normal);
        rest.setLeft(iconRect.right() + kGap);

        painter->setPen(option.palette.color(isShown ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, countText(index));
        if (!m_list->isCollapsed())
            painter->drawText(
                rest, Qt::AlignLeft | Qt::AlignVCenter, index.data(kTitleRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus) && m_list->hasFocus())
            paintFocus(painter, option, isShown);
    }

private:
    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, bool isShown)
    {
        const auto role = isShown ? QPalette::HighlightedText : QPalette::Highlight;
        painter->setPen(QPen(option.palette.color(role), 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
    }

    const SideList *m_list;
};

} // namespace

SideList::SideList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"sideList"_s);
    setAccessibleName(tr("Views"));
    setWhatsThis(tr(
        "The list of views. Up and Down choose one; Ctrl and a number goes there from anywhere."));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new SideListDelegate(this));
    itemDelegate()->setParent(this);
    connect(this, &QListWidget::currentRowChanged, this, &SideList::viewRequested);
    connect(this, &QListWidget::itemClicked, this, [this] { emit viewRequested(currentRow()); });
    connect(this, &QListWidget::itemActivated, this, [this] { emit viewRequested(currentRow()); });
}

void SideList::addView(const QString &title, const QIcon &icon)
{
    const QSignalBlocker quiet(this);
    auto *item = new QListWidgetItem(icon, QString(), this);
    item->setData(kTitleRole, title);
    describe(row(item));
    adaptWidth();
}

void SideList::setCount(int row, int count)
{
    item(row)->setData(kCountRole, count);
    describe(row);
    adaptWidth();
}

void SideList::setCollapsed(bool collapsed)
{
    if (std::exchange(m_isCollapsed, collapsed) == collapsed)
        return;
    for (int row = 0; row < count(); ++row)
        describe(row);
    adaptWidth();
}

QString SideList::titleOf(int row) const
{
    return item(row)->data(kTitleRole).toString();
}

void SideList::markShown(int row)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(row);
    viewport()->update();
}

void SideList::setBehind(bool isBehind)
{
    m_isBehind = isBehind;
    viewport()->update();
}

void SideList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptWidth();
}

void SideList::describe(int row)
{
    QListWidgetItem *entry = item(row);
    const QString title = entry->data(kTitleRole).toString();
    const int count = entry->data(kCountRole).toInt();
    const QString spoken =
        count > 0 ? tr("%1, %2 waiting", "view, how many things wait there").arg(title).arg(count)
                  : title;
    entry->setData(Qt::AccessibleTextRole, spoken);
    entry->setToolTip(u"%1  (Ctrl+%2)"_s.arg(m_isCollapsed ? spoken : title).arg(row + 1));
}

void SideList::adaptWidth()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, sizeHintForIndex(model()->index(row, 0)).width());
    setFixedWidth(widest);
    scheduleDelayedItemsLayout();
}

} // namespace talan::ui
