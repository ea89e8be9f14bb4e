#include "ui/cases/register_hit_list.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kSide = 8;
constexpr int kEdge = 4;
constexpr int kDetailRole = Qt::UserRole;

/// Draws title and detail; a long detail (a definition) wraps, because somebody at the keyboard
/// cannot hover over it.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QPalette &colours = option.palette;
        painter->save();
        painter->fillRect(option.rect, isCurrent ? colours.highlight() : colours.base());
        painter->setPen(colours.color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
        const QRect inner = option.rect.adjusted(kSide, kEdge, -kSide, -kEdge);
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->drawText(inner,
                          Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(title, Qt::ElideRight, inner.width()));
        const QString detail = index.data(kDetailRole).toString();
        if (!detail.isEmpty()) {
            if (!isCurrent)
                painter->setPen(colour(colours, ColourRole::SecondaryText));
            painter->setFont(secondaryFont(option.font));
            painter->drawText(inner.adjusted(0, option.fontMetrics.height(), 0, 0),
                              Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                              detail);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        return {width, heightAt(width, option.font, index.data(kDetailRole).toString())};
    }

    static int heightAt(int width, const QFont &font, const QString &detail)
    {
        const QFontMetrics title(font);
        int height = title.height() + 2 * kEdge;
        if (detail.isEmpty())
            return height;
        const QFontMetrics second(secondaryFont(font));
        const QRect room(0, 0, std::max(1, width - 2 * kSide), 10'000);
        height += second.boundingRect(room, Qt::TextWordWrap, detail).height();
        return height;
    }
};

} // namespace

HitList::HitList(QWidget *window)
    : QListWidget(window)
{
    setObjectName(u"hitList"_s);
    setAccessibleName(tr("Hits"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setLineWidth(1);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setItemDelegate(new HitDelegate(this));
    hide();
}

void HitList::setHits(const QList<Hit> &hits)
{
    m_hits = hits;
    clear();
    for (const Hit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title, this);
        item->setData(kDetailRole, hit.detail);
        item->setData(Qt::AccessibleDescriptionRole, hit.detail);
    }
    setCurrentRow(hits.isEmpty() ? -1 : 0);
}

int HitList::wantedHeight(int width) const
{
    constexpr int kMostLines = 16;
    int height = 2 * frameWidth();
    const int inner = width - 2 * frameWidth();
    for (const Hit &hit : m_hits)
        height += HitDelegate::heightAt(inner, font(), hit.detail);
    return std::min(height, kMostLines * fontMetrics().height());
}

} // namespace talan::ui
