#include "ui/deadlines/look_ahead_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/deadlines/look_ahead_model.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/theme.h"

namespace talan::ui {

namespace {

constexpr int kSideSpace = 8;
constexpr int kSpaceAbove = 4;
constexpr int kBarHeight = 6;

void paintGround(QPainter *painter, const QStyleOptionViewItem &cell, bool isAway)
{
    if (isAway)
        painter->fillRect(cell.rect, colour(cell.palette, ColourRole::DayOff));
    const bool isCurrent = cell.state.testFlag(QStyle::State_Selected);
    const bool isActive = cell.widget != nullptr && cell.widget->hasFocus();
    if (isCurrent)
        painter->fillRect(cell.rect, selectedGround(cell.palette, isActive));
    painter->setPen(colour(cell.palette, ColourRole::Separator));
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    if (!isCurrent)
        return;
    painter->setPen(colour(cell.palette, ColourRole::Accent));
    painter->drawRect(cell.rect.adjusted(0, 0, -1, -2));
}

/// The number, with its sign in front when it is about what is late, and a bar for the share.
void paintLoad(QPainter *painter,
               const QRect &line,
               const QStyleOptionViewItem &cell,
               const QModelIndex &index)
{
    const bool isLate = index.data(LookAheadModel::LateRole).toBool();
    const RowTone tone = isLate ? RowTone::Late : RowTone::Plain;
    const QFontMetrics metrics(cell.font);
    int left = line.left();
    if (isLate) {
        const int side = metrics.ascent();
        paintSign(
            painter, {left, line.center().y() - side / 2, side, side}, cell.palette, RowTone::Late);
        left += side + kSideSpace / 2;
    }
    painter->setFont(cell.font);
    painter->setPen(toneColour(cell.palette, tone));
    painter->drawText(QRect(left, line.top(), line.right() - left, line.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      cell.text);
    const double share = index.data(LookAheadModel::ShareRole).toDouble();
    // Bars begin behind room for two figures, so that those of one column can be compared.
    const int start = line.left() + metrics.horizontalAdvance(u'0') * 3 + kSideSpace +
                      (index.column() == LookAheadModel::Late ? metrics.ascent() : 0);
    const int width = qRound(share * (line.right() - start));
    if (share <= 0 || width <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(cell.palette, isLate ? ColourRole::BandLate : ColourRole::Band));
    painter->drawRoundedRect(
        QRectF(
            start, line.center().y() - kBarHeight / 2.0, std::max(width, kBarHeight), kBarHeight),
        2,
        2);
}

/// The quiet line beneath; a sign stands before it when somebody is away and nobody stands in.
void paintNote(QPainter *painter,
               const QRect &space,
               const QPalette &palette,
               const QModelIndex &index)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QRect line = space;
    line.setTop(space.bottom() - metrics.height() + 1);
    const bool isUncovered = index.data(LookAheadModel::UncoveredRole).toBool();
    const RowTone tone = isUncovered ? RowTone::Soon : RowTone::Secondary;
    if (isUncovered) {
        const int side = metrics.ascent();
        paintSign(painter, {line.left(), line.center().y() - side / 2, side, side}, palette, tone);
        line.setLeft(line.left() + side + kSideSpace / 2);
    }
    painter->setPen(toneColour(palette, tone));
    const QString note = index.data(LookAheadModel::NoteRole).toString();
    painter->drawText(line,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(note, Qt::ElideRight, line.width()));
}

} // namespace

void LookAheadDelegate::paint(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFont small = secondaryFont(cell.font);
    const QFontMetrics metrics(cell.font);
    const QRect space = cell.rect.adjusted(kSideSpace, kSpaceAbove, -kSideSpace, -kSpaceAbove);
    const QRect above(space.left(), space.top(), space.width(), metrics.height());

    painter->save();
    paintGround(painter, cell, index.data(LookAheadModel::AwayRole).toBool());
    if (index.column() == LookAheadModel::Handler) {
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(QPalette::Text));
        painter->drawText(above,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(cell.text, Qt::ElideRight, above.width()));
    } else {
        paintLoad(painter, above, cell, index);
    }
    painter->setFont(small);
    paintNote(painter, space, cell.palette, index);
    painter->restore();
}

QSize LookAheadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    const QFontMetrics small(secondaryFont(option.font));
    constexpr int kCharacters = 17;
    return {kCharacters * metrics.averageCharWidth() + 2 * kSideSpace,
            metrics.height() + small.height() + 2 * kSpaceAbove + 2};
}

} // namespace talan::ui
