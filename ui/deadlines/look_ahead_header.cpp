#include "ui/deadlines/look_ahead_header.h"

#include <QPainter>
#include <algorithm>

#include "ui/deadlines/look_ahead_model.h"
#include "ui/kit/theme.h"

namespace talan::ui {

namespace {

constexpr int kSideSpace = 8;
constexpr int kSpaceAbove = 6;

} // namespace

LookAheadHeader::LookAheadHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

void LookAheadHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QString above = model()->headerData(section, Qt::Horizontal).toString();
    const QString below =
        model()->headerData(section, Qt::Horizontal, LookAheadModel::NoteRole).toString();
    const QRect space = rect.adjusted(kSideSpace, kSpaceAbove, -kSideSpace, -kSpaceAbove);
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(colour(palette(), ColourRole::Outline));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    painter->setPen(palette().color(QPalette::Text));
    const QString shown = fontMetrics().elidedText(above, Qt::ElideRight, space.width());
    painter->drawText(
        space, Qt::AlignLeft | (below.isEmpty() ? Qt::AlignBottom : Qt::AlignTop), shown);
    painter->setFont(secondaryFont(font()));
    painter->setPen(colour(palette(), ColourRole::SecondaryText));
    const QString quiet = painter->fontMetrics().elidedText(below, Qt::ElideRight, space.width());
    painter->drawText(space, Qt::AlignLeft | Qt::AlignBottom, quiet);
    painter->restore();
}

QSize LookAheadHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics small(secondaryFont(font()));
    const QString above = model()->headerData(section, Qt::Horizontal).toString();
    const QString below =
        model()->headerData(section, Qt::Horizontal, LookAheadModel::NoteRole).toString();
    const int width =
        std::max(fontMetrics().horizontalAdvance(above), small.horizontalAdvance(below));
    return {width + 2 * kSideSpace, fontMetrics().height() + small.height() + 2 * kSpaceAbove};
}

} // namespace talan::ui
